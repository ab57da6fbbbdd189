import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { Role, Syntax } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import type { ConversationFacts } from './conversation-fields.ts'
import { type DeskMessage, type MessageGroup, deskConversation, groupMessages } from './desk-conversations.ts'
import { filledText, flagUnder, hasTextField, isListOf, mapsOf, nameOf, namesUnder, textAmong, timeUnder } from './values-under.ts'

/** Messages of Gorgias tickets: a list of them, of one ticket or of several, or a ticket with its messages in it. */
export const gorgiasMessages: ConversationShape = {
  id: 'gorgias-messages',
  description: 'Gorgias tickets and messages from the API (from_agent, channel, body_html, stripped_text)',
  platform: 'gorgias',
  docs: {
    recognisedBy: 'Lists of messages that all have `from_agent`, `channel` and `body_html`, `body_text` or `stripped_text`, by themselves or under `messages` of a ticket.',
    customerText: '`body_html`, else `body_text`; `stripped_html` or `stripped_text` where `body_text` begins with the stripped text and goes on. Messages by themselves are one conversation for each `ticket_id`',
    keptOut: 'Messages with a `deleted_datetime` or `failed_datetime`; in e-mails, the history and the signature below the answer',
    roles: '`from_agent`; a message of an agent with a `rule_id`, or `via` a `rule`, is a bot’s',
    internal: 'Messages of the `channel` `internal-note`, or with `public: false`',
    times: '`sent_datetime`, else `created_datetime`, in UTC unless it has a zone',
    record: {
      id: '`id` of the ticket, else `ticket_id` of the messages',
      title: '`subject`',
      locale: '`language` of the ticket',
      tags: '`name` of the `tags`',
      channel: '`channel` of the ticket, else of the first message that is no note',
    },
    syntax: '`body_html` and `stripped_html` are HTML, the others plain',
    twins: '`body_text`, `stripped_html` and `stripped_text` beside `body_html`',
    example: {
      path: 'messages.json',
      text: `{
  "data": [
    {
      "ticket_id": 5,
      "channel": "email",
      "from_agent": false,
      "public": true,
      "subject": "Late lamp",
      "body_html": "<p>Where is my lamp?</p>",
      "body_text": "Where is my lamp?",
      "sender": { "name": "Sam" },
      "created_datetime": "2024-05-01T10:00:00"
    },
    {
      "ticket_id": 5,
      "channel": "internal-note",
      "from_agent": true,
      "public": false,
      "body_text": "Second late parcel for him.",
      "sender": { "name": "Kim" },
      "created_datetime": "2024-05-01T10:05:00"
    },
    {
      "ticket_id": 5,
      "channel": "email",
      "from_agent": true,
      "public": true,
      "body_html": "<p>It left us today and reaches you on Thursday.</p>",
      "body_text": "It left us today and reaches you on Thursday.",
      "sender": { "name": "Kim" },
      "created_datetime": "2024-05-01T10:06:00"
    }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    return isListOf(data.kind === 'map' ? get(data, 'messages') : data, isMessage)
  },

  readConversation(located: LocatedConversation): ConversationDraft | readonly ConversationDraft[] {
    const { data } = located
    if (data.kind === 'list') {
      return groupMessages(located, mapsOf(data), message => getText(message, 'ticket_id')).map(group => {
        const title = group.messages.map(message => textAmong(message, ['subject'])).find(subject => subject !== undefined)
        return readMessages({ id: group.id, title }, group)
      })
    }
    const facts = {
      id: getText(data, 'id'), title: textAmong(data, ['subject']), locale: getText(data, 'language'),
      channel: getText(data, 'channel'), tags: namesUnder(data, 'tags'),
    }
    return readMessages(facts, { messages: mapsOf(get(data, 'messages')), place: located.place, span: data.span })
  },
}

function readMessages(facts: ConversationFacts, { messages, place, span }: Omit<MessageGroup, 'id'>): ConversationDraft {
  const channel = facts.channel ?? messages.map(message => getText(message, 'channel')).find(each => each !== 'internal-note')
  const sent = messages.filter(message => ['deleted_datetime', 'failed_datetime'].every(key => filledText(message, key) === undefined))
  return deskConversation({ ...facts, channel }, place, span, sent.map(readMessage))
}

function isMessage(item: Data): boolean {
  return flagUnder(item, 'from_agent') !== undefined && getText(item, 'channel') !== undefined &&
    hasTextField(item, ['body_html', 'body_text', 'stripped_text'])
}

function readMessage(message: DataMap): DeskMessage {
  const channel = getText(message, 'channel')
  return {
    role: roleOf(message), speaker: nameOf(get(message, 'sender')),
    isInternal: channel === 'internal-note' || flagUnder(message, 'public') === false,
    isMail: channel === 'email',
    ...textOf(message),
    span: message.span,
    time: timeUnder(message, 'sent_datetime', 'created_datetime'),
  }
}

/** Rules answer in the name of the team. */
function roleOf(message: DataMap): Role {
  if (flagUnder(message, 'from_agent') !== true) return 'customer'
  return getText(message, 'rule_id') === undefined && getText(message, 'via') !== 'rule' ? 'agent' : 'bot'
}

/**
 * Gorgias cuts the history and the signature off (`stripped_…`). Its copy is read where it says what the whole
 * begins with: it has been known to cut in the middle of what was written.
 */
function textOf(message: DataMap): { readonly body: DataText | undefined; readonly syntax: Syntax } {
  const html = filledText(message, 'body_html')
  const plain = filledText(message, 'body_text')
  const strippedHtml = filledText(message, 'stripped_html')
  const stripped = filledText(message, 'stripped_text')
  const isShorter = stripped !== undefined && plain !== undefined &&
    letters(plain.value) !== letters(stripped.value) && letters(plain.value).startsWith(letters(stripped.value))
  if (isShorter && strippedHtml !== undefined) return { body: strippedHtml, syntax: 'html' }
  if (isShorter || (html === undefined && plain === undefined)) return { body: stripped, syntax: 'text' }
  return html === undefined ? { body: plain, syntax: 'text' } : { body: html, syntax: 'html' }
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
