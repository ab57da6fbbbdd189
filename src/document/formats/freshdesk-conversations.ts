import { type Data, type DataMap, get, getText } from '../data.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { type DeskMessage, deskConversation, groupMessages } from './desk-conversations.ts'
import { filledText, flagUnder, hasTextField, isListOf, mapsOf, nameOf, namesUnder, textAmong, timeUnder } from './values-under.ts'

/** How a ticket came (`source`), as far as it has a name. */
const channels: ReadonlyMap<string, string> = new Map([['1', 'email'], ['2', 'portal'], ['3', 'phone'], ['7', 'chat'], ['10', 'email']])
/** A ticket that an agent began with an e-mail. */
const outboundMail = '10'

/**
 * The conversations of Freshdesk and Freshservice tickets: the bare list, or a ticket with them in it, whose
 * description is then the first message.
 */
export const freshdeskConversations: ConversationShape = {
  id: 'freshdesk-conversations',
  description: 'Freshdesk and Freshservice tickets with their conversations from the API (incoming, private, body)',
  platform: 'freshdesk',
  docs: {
    recognisedBy: 'Lists of messages that all have `incoming`, `private` and `body` or `body_text`, by themselves or under `conversations` of a ticket.',
    customerText: '`body`, else `body_text`; `description` of the ticket, else `description_text`, is the first message. Messages by themselves are one conversation for each `ticket_id`',
    keptOut: 'The history and the signature below the answer',
    roles: '`incoming: true` is the customer, all else an agent; the description is the customer’s, unless an agent began the ticket with an e-mail (`source` 10)',
    internal: 'Messages with `private: true`, and those that went on to somebody else (`source` 8)',
    times: '`created_at`',
    record: {
      id: '`id` of the ticket, else `ticket_id` of the messages',
      title: '`subject`',
      tags: '`tags`',
      channel: '`source` of the ticket: 1 and 10 are `email`, 2 `portal`, 3 `phone`, 7 `chat`',
    },
    syntax: '`body` and `description` are HTML, `body_text` and `description_text` plain',
    twins: '`body_text` beside `body`, `description_text` beside `description`',
    example: {
      path: 'ticket.json',
      text: `{
  "id": 9,
  "subject": "Late lamp",
  "source": 1,
  "tags": ["late"],
  "requester_id": 5001,
  "requester": { "id": 5001, "name": "Sam" },
  "description": "<div>Where is my lamp?</div>",
  "description_text": "Where is my lamp?",
  "created_at": "2024-05-01T10:00:00Z",
  "conversations": [
    { "incoming": false, "private": true, "user_id": 70, "body": "<div>Second late parcel for him.</div>", "created_at": "2024-05-01T10:05:00Z" },
    {
      "incoming": false,
      "private": false,
      "user_id": 70,
      "body": "<div>It left us today and reaches you on Thursday.</div>",
      "body_text": "It left us today and reaches you on Thursday.",
      "created_at": "2024-05-01T10:06:00Z"
    }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    return isListOf(data.kind === 'map' ? get(data, 'conversations') : data, isMessage)
  },

  readConversation(located: LocatedConversation): ConversationDraft | readonly ConversationDraft[] {
    if (located.data.kind === 'map') return readTicket(located.data, located.place)
    return groupMessages(located, mapsOf(located.data), message => getText(message, 'ticket_id'))
      .map(({ id, messages, place, span }) => deskConversation({ id }, place, span, messages.map(message => readMessage(message, new Map()))))
  },
}

function isMessage(item: Data): boolean {
  return flagUnder(item, 'incoming') !== undefined && flagUnder(item, 'private') !== undefined &&
    hasTextField(item, ['body', 'body_text'])
}

function readTicket(holder: DataMap, place: LocatedConversation['place']): ConversationDraft {
  const ticket = get(holder, 'ticket')?.kind === 'map' ? get(holder, 'ticket') as DataMap : holder
  const source = getText(ticket, 'source') ?? ''
  const requester = get(ticket, 'requester')
  const names = new Map([[getText(ticket, 'requester_id') ?? '', nameOf(requester)]])
  const html = filledText(ticket, 'description')
  const facts = {
    id: getText(ticket, 'id') ?? getText(mapsOf(get(holder, 'conversations'))[0], 'ticket_id'), title: textAmong(ticket, ['subject']), channel: channels.get(source), tags: namesUnder(ticket, 'tags'),
  }
  const first: DeskMessage = {
    role: source === outboundMail ? 'agent' : 'customer',
    speaker: source === outboundMail ? undefined : nameOf(requester) ?? getText(ticket, 'requester_id'),
    isMail: true,
    syntax: html === undefined ? 'text' : 'html',
    body: html ?? filledText(ticket, 'description_text'),
    span: (html ?? filledText(ticket, 'description_text') ?? ticket).span,
    time: timeUnder(ticket, 'created_at'),
  }
  const messages = mapsOf(get(holder, 'conversations')).map(message => readMessage(message, names))
  return deskConversation(facts, place, holder.span, [first, ...messages])
}

/** What goes on to somebody outside, such as a supplier, is not said to the customer. */
const forwarded = '8'

function readMessage(message: DataMap, names: ReadonlyMap<string, string | undefined>): DeskMessage {
  const html = filledText(message, 'body')
  const user = getText(message, 'user_id') ?? ''
  const isIncoming = flagUnder(message, 'incoming') === true
  return {
    role: isIncoming ? 'customer' : 'agent',
    // Agents all write from the same address.
    speaker: names.get(user) ?? (isIncoming ? nameInAddress(textAmong(message, ['from_email'])) : undefined) ?? user,
    isInternal: flagUnder(message, 'private') === true || getText(message, 'source') === forwarded,
    isMail: true,
    syntax: html === undefined ? 'text' : 'html',
    body: html ?? filledText(message, 'body_text'),
    span: message.span,
    time: timeUnder(message, 'created_at'),
  }
}

/** `Dana` of `"Dana" <dana@example.com>`. */
function nameInAddress(address: string | undefined): string | undefined {
  return /^\s*"?([^"<>]+?)"?\s*<[^<>]*>\s*$/.exec(address ?? '')?.[1] ?? address
}
