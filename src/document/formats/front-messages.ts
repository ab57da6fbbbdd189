import { type Data, type DataMap, get, getText } from '../data.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import type { ConversationFacts } from './conversation-fields.ts'
import { type DeskMessage, type MessageGroup, deskConversation, groupMessages } from './desk-conversations.ts'
import { filledText, flagUnder, isListOf, mapsOf, nameOf, namesUnder, textAmong, timeUnder } from './values-under.ts'

/**
 * Messages of Front (`msg_…`) and the team's comments on them (`com_…`): a list of them, of one conversation or of
 * several, or a conversation (`cnv_…`) with both in it. Front gives the newest first.
 */
export const frontMessages: ConversationShape = {
  id: 'front-messages',
  description: 'Front messages and comments from the API (id msg_…, is_inbound, body; id com_…)',
  platform: 'front',
  docs: {
    recognisedBy: 'Lists of messages (`id` `msg_…` with `is_inbound`) and comments (`id` `com_…` with `body`); or a conversation (`id` `cnv_…`) with them under `messages` and `comments`.',
    customerText: '`body`, else `text`. Messages by themselves are one conversation for each that `_links.related.conversation` names',
    keptOut: 'Drafts (`draft_mode`, `is_draft`), `blurb`; in e-mails, the history and the signature below the answer',
    roles: '`is_inbound: true` is the customer, all else an agent',
    internal: 'Comments',
    times: '`created_at`, and `posted_at` of comments, in seconds since 1970',
    record: {
      id: '`id` of the conversation',
      title: '`subject` of the conversation, else of its oldest message',
      tags: '`name` of the `tags`',
      channel: '`type` of the first message that has one but `custom`',
    },
    syntax: '`body` is HTML, `text` plain; comments are Markdown',
    twins: '`text` beside `body`',
    example: {
      path: 'conversation.json',
      text: `{
  "id": "cnv_55",
  "subject": "Late lamp",
  "tags": [{ "id": "tag_1", "name": "late" }],
  "messages": [
    {
      "id": "msg_2",
      "type": "email",
      "is_inbound": false,
      "created_at": 1714557960,
      "body": "<p>It left us today and reaches you on Thursday.</p>",
      "author": { "username": "kim" }
    },
    {
      "id": "msg_1",
      "type": "email",
      "is_inbound": true,
      "created_at": 1714557600,
      "body": "<p>Where is my lamp?</p>",
      "recipients": [{ "handle": "sam@example.com", "role": "from" }]
    }
  ],
  "comments": [{ "id": "com_1", "body": "Second late parcel for him.", "posted_at": 1714557900, "author": { "username": "kim" } }]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    const { messages, comments } = partsOf(data)
    if (data.kind === 'list') return isListOf(data, item => isMessage(item) || isComment(item))
    return /^cnv_/.test(getText(data, 'id') ?? '') && messages.length + comments.length > 0 && messages.every(isMessage) && comments.every(isComment)
  },

  readConversation(located: LocatedConversation): ConversationDraft | readonly ConversationDraft[] {
    const { data, place } = located
    if (data.kind === 'list') return groupMessages(located, mapsOf(data), conversationOf).map(group => readMessages({ id: group.id }, group))
    const { messages, comments } = partsOf(data)
    const facts = { id: getText(data, 'id'), title: textAmong(data, ['subject']), tags: namesUnder(data, 'tags') }
    return readMessages(facts, { messages: [...messages, ...comments], place, span: data.span })
  },
}

function readMessages(facts: ConversationFacts, { messages: items, place, span }: Omit<MessageGroup, 'id'>): ConversationDraft {
  const sent = items.filter(item => textAmong(item, ['draft_mode']) === undefined && flagUnder(item, 'is_draft') !== true)
  const oldest = sent.filter(isMessage).toSorted((one, other) => (timeUnder(one, 'created_at') ?? 0) - (timeUnder(other, 'created_at') ?? 0))[0]
  const channel = items.filter(isMessage).map(item => getText(item, 'type')).find(type => type !== undefined && type !== 'custom')
  const title = facts.title ?? textAmong(oldest, ['subject'])
  return deskConversation({ ...facts, title, channel }, place, span, sent.map(readItem))
}

/** The lists in a conversation, each bare or as a page of the API. */
function partsOf(data: Data): { readonly messages: readonly DataMap[]; readonly comments: readonly DataMap[] } {
  const list = (key: string): readonly DataMap[] => {
    const value = get(data, key)
    return mapsOf(value?.kind === 'map' ? get(value, '_results') : value)
  }
  return { messages: list('messages'), comments: list('comments') }
}

function isMessage(item: Data): boolean {
  return /^msg_\w+$/.test(getText(item, 'id') ?? '') && flagUnder(item, 'is_inbound') !== undefined
}

function isComment(item: Data): boolean {
  return /^com_\w+$/.test(getText(item, 'id') ?? '') && get(item, 'body')?.kind === 'text'
}

/** `cnv_55` of `https://api2.frontapp.com/conversations/cnv_55`, as messages link to their conversation. */
function conversationOf(item: DataMap): string | undefined {
  const link = getText(get(get(item, '_links'), 'related'), 'conversation')
  return /\/conversations\/(cnv_\w+)/.exec(link ?? '')?.[1]
}

function readItem(item: DataMap): DeskMessage {
  const author = nameOf(get(item, 'author'))
  if (isComment(item)) {
    return {
      role: 'agent', speaker: author, isInternal: true, syntax: 'markdown', body: filledText(item, 'body'), span: item.span,
      time: timeUnder(item, 'posted_at', 'created_at'),
    }
  }
  const isInbound = flagUnder(item, 'is_inbound') === true
  const from = mapsOf(get(item, 'recipients')).find(recipient => getText(recipient, 'role') === 'from')
  const html = filledText(item, 'body')
  return {
    role: isInbound ? 'customer' : 'agent', speaker: (isInbound ? undefined : author) ?? nameOf(from) ?? author,
    isMail: (getText(item, 'type') ?? 'email') === 'email', syntax: html === undefined ? 'text' : 'html',
    body: html ?? filledText(item, 'text'), span: item.span, time: timeUnder(item, 'created_at'),
  }
}
