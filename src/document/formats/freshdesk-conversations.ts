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
