import { type Data, type DataMap, get, getText } from '../data.ts'
import type { Problem, Role } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { type DeskMessage, deskConversation } from './desk-conversations.ts'
import { filledText, flagUnder, mapsOf, nameOf, namesUnder, textAmong, timeUnder } from './values-under.ts'

/** Parts that are said to the customer, where they have a text: an agent can close or assign with a message. */
const spokenParts: ReadonlySet<string> = new Set([
  'comment', 'conversation_message', 'open', 'close', 'assignment', 'assign_and_reopen', 'snoozed', 'quick_reply',
])

/** Whether a part is said to the customer, is a note to the team, or is an event. */
export function kindOfPart(type: string): 'spoken' | 'note' | 'event' {
  if (/^note(?:_|$)/.test(type)) return 'note'
  return spokenParts.has(type) ? 'spoken' : 'event'
}

const roles: ReadonlyMap<string, Role> = new Map([
  ['admin', 'agent'], ['team', 'agent'], ['teammate', 'agent'], ['user', 'customer'], ['lead', 'customer'], ['contact', 'customer'], ['bot', 'bot'],
])

/** The role of an author whose `type` this is. */
export function roleOfAuthor(type: string | undefined): Role {
  return roles.get(type?.trim().toLowerCase() ?? '') ?? 'unknown'
}

/** Conversations of Intercom: `source` (once `conversation_message`) is what began them, `conversation_parts` the rest. */
export const intercomConversations: ConversationShape = {
  id: 'intercom-conversations',
  description: 'Intercom conversations from the API (type conversation, source, conversation_parts)',
  platform: 'intercom',
  docs: {
    recognisedBy: 'Records of the `type` `conversation` with a `source` (once `conversation_message`) that has an `author`, or with `conversation_parts` that have a `part_type`.',
    customerText: '`body` of the `source`, and of the parts with which somebody says something: comments, and what is written when a conversation is opened, closed, assigned or snoozed',
    keptOut: 'Events and parts without text, redacted parts; in e-mails, the history and the signature below the answer',
    roles: '`author.type`: `admin` and `team` are agents, `user`, `lead` and `contact` customers, `bot` is a bot, as is whoever has `from_ai_agent`',
    internal: 'Parts of the type `note`, and those whose type begins with `note_`',
    times: '`created_at`, in seconds since 1970; the conversation has that of its `source`',
    record: {
      id: '`id`',
      title: '`title`, else `subject` of the `source`, without tags of HTML',
      tags: '`name` of the `tags`',
      channel: '`type` of the `source`; `conversation` is `chat`',
    },
    syntax: 'HTML where it begins with a tag, else told from the text',
    example: {
      path: 'conversation.json',
      text: `{
  "type": "conversation",
  "id": "471",
  "created_at": 1714557600,
  "source": {
    "type": "conversation",
    "body": "<p>Where is my lamp?</p>",
    "author": { "type": "user", "name": "Sam" }
  },
  "tags": { "type": "tag.list", "tags": [{ "id": "9", "name": "late" }] },
  "conversation_parts": {
    "type": "conversation_part.list",
    "conversation_parts": [
      {
        "part_type": "note",
        "body": "<p>Second late parcel for him this month.</p>",
        "created_at": 1714557640,
        "author": { "type": "admin", "name": "Kim" }
      },
      {
        "part_type": "comment",
        "body": "<p>It left us today and reaches you on Thursday.</p>",
        "created_at": 1714557660,
        "author": { "type": "admin", "name": "Kim" }
      },
      { "part_type": "close", "body": null, "created_at": 1714557700, "author": { "type": "admin", "name": "Kim" } }
    ]
  }
}
`,
    },
  },

  isConversation(data: Data): boolean {
    if (getText(data, 'type') !== 'conversation') return false
    return get(sourceOf(data), 'author')?.kind === 'map' || partsOf(data).some(part => getText(part, 'part_type') !== undefined)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const source = sourceOf(data)
    const type = getText(source, 'type') ?? ''
    const channel = type === 'conversation' || type === '' ? 'chat' : type
    const isMail = channel === 'email'
    const facts = {
      id: getText(data, 'id'), title: withoutTags(textAmong(data, ['title']) ?? textAmong(source, ['subject'])), channel,
      tags: namesUnder(get(data, 'tags'), 'tags'),
    }
    const first = source?.kind === 'map' ? [readPart(source, isMail, timeUnder(data, 'created_at'))] : []
    const rest = partsOf(data).filter(part => kindOfPart(getText(part, 'part_type') ?? '') !== 'event')
    return deskConversation(facts, place, data.span, [...first, ...rest.map(part => readPart(part, isMail))])
  },

  problemsOf({ data }: LocatedConversation): readonly Problem[] {
    const parts = get(data, 'conversation_parts')
    if (parts !== undefined && parts.kind !== 'null') return []
    const message = 'This conversation has its first message and no conversation_parts, as Intercom lists many conversations at once. ' +
      'Export it by itself to have its replies linted.'
    return [{ id: 'missing-text', severity: 'warning', message, span: { start: data.span.start, end: data.span.start + 1 } }]
  },
}

function sourceOf(data: Data): Data | undefined {
  return get(data, 'source') ?? get(data, 'conversation_message')
}

function partsOf(data: Data): readonly DataMap[] {
  const parts = get(data, 'conversation_parts')
  return mapsOf(parts?.kind === 'map' ? get(parts, 'conversation_parts') : parts)
}

function readPart(part: DataMap, isMail: boolean, time = timeUnder(part, 'created_at')): DeskMessage {
  const author = get(part, 'author')
  const body = flagUnder(part, 'redacted') === true ? undefined : filledText(part, 'body')
  return {
    role: flagUnder(author, 'from_ai_agent') === true ? 'bot' : roleOfAuthor(getText(author, 'type')),
    speaker: nameOf(author),
    isInternal: kindOfPart(getText(part, 'part_type') ?? '') === 'note',
    isMail,
    // Fetched with display_as=plaintext it has no element.
    syntax: body !== undefined && /^\s*</.test(body.value) ? 'html' : undefined,
    body,
    span: part.span,
    time,
  }
}

/** A subject can be HTML. */
function withoutTags(text: string | undefined): string | undefined {
  return text?.replace(/<\/?[a-z][^<>]*>/gi, '').trim()
}
