import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { Role, Syntax } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import {
  type DeskMessage, deskConversation, flagUnder, groupBy, hasTextField, isListOf, mapsOf, nameOf, namesUnder, spanOf, textAmong, timeUnder,
} from './desk-conversations.ts'
import { filledText } from './text-under.ts'

/** Messages of Gorgias tickets: a list of them, of one ticket or of several, or a ticket with its messages in it. */
export const gorgiasMessages: ConversationShape = {
  id: 'gorgias-messages',
  description: 'Gorgias tickets and messages from the API (from_agent, channel, body_html, stripped_text)',
  platform: 'gorgias',

  isConversation(data: Data): boolean {
    return isListOf(data.kind === 'map' ? get(data, 'messages') : data, isMessage)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft | readonly ConversationDraft[] {
    if (data.kind === 'map') {
      const facts = { id: getText(data, 'id'), title: textAmong(data, ['subject']), locale: getText(data, 'language'), tags: namesUnder(data, 'tags') }
      return readMessages(mapsOf(get(data, 'messages')), { ...facts, channel: getText(data, 'channel') }, place, data)
    }
    const messages = mapsOf(data)
    const groups = groupBy(messages, message => getText(message, 'ticket_id'))
    return [...groups].map(([id, group]) => {
      const at = groups.size === 1 ? place.pointer ?? '' : `${place.pointer ?? ''}/${messages.indexOf(group[0] as DataMap)}`
      const title = group.map(message => textAmong(message, ['subject'])).find(subject => subject !== undefined)
      return readMessages(group, { id, title }, { ...place, pointer: at }, groups.size === 1 ? data : { span: spanOf(group) })
    })
  },
}

type Facts = Parameters<typeof deskConversation>[0]

function readMessages(messages: readonly DataMap[], facts: Facts, place: LocatedConversation['place'], { span }: Pick<Data, 'span'>): ConversationDraft {
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
