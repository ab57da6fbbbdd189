import { type Data, type DataMap, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { type DeskMessage, deskConversation, groupMessages } from './desk-conversations.ts'
import { filledText, flagUnder, isListOf, mapsOf, nameOf, namesUnder, timeUnder } from './values-under.ts'

/** What a message is, as the API writes it and as the webhooks do. */
const messageTypes: ReadonlyMap<string, 'incoming' | 'outgoing' | 'activity' | 'template'> = new Map([
  ['0', 'incoming'], ['1', 'outgoing'], ['2', 'activity'], ['3', 'template'],
  ['incoming', 'incoming'], ['outgoing', 'outgoing'], ['activity', 'activity'], ['template', 'template'],
])
/** Fields that stand beside `content` in every message of Chatwoot, and hardly together elsewhere. */
const companions = ['private', 'sender', 'sender_type', 'content_type', 'content_attributes', 'inbox_id', 'conversation_id']

/** Messages of Chatwoot conversations: a page of the API, the bare list, or a conversation with its messages in it. */
export const chatwootMessages: ConversationShape = {
  id: 'chatwoot-messages',
  description: 'Chatwoot conversations with their messages from the API (message_type, content, private, sender)',
  platform: 'chatwoot',

  isConversation(data: Data): boolean {
    const messages = messagesOf(data)
    return isListOf(messages, isMessage) && mapsOf(messages).some(message => companionsOf(message) >= 2)
  },

  readConversation(located: LocatedConversation): readonly ConversationDraft[] {
    const { data } = located
    const groups = groupMessages(located, mapsOf(messagesOf(data)), message => getText(message, 'conversation_id'))
    const channel = channelOf(getText(get(data, 'meta'), 'channel') ?? getText(data, 'channel'))
    return groups.map(({ id: told, messages, place, span }) => {
      const id = told === '' && get(data, 'messages') !== undefined ? getText(data, 'id') : told
      const facts = { id, channel, tags: namesUnder(data, 'labels') }
      return deskConversation(facts, place, span, messages.flatMap(message => readMessage(message, data, channel)))
    })
  },
}

function messagesOf(data: Data): Data | undefined {
  return data.kind === 'map' ? get(data, 'payload') ?? get(data, 'messages') : data
}

function isMessage(item: Data): boolean {
  const content = get(item, 'content')
  return messageTypes.has(getText(item, 'message_type') ?? '') && (content?.kind === 'text' || content?.kind === 'null') &&
    get(item, 'created_at') !== undefined && companionsOf(item) > 0
}

function companionsOf(item: Data): number {
  return companions.filter(key => get(item, key) !== undefined).length
}

/** `email` of `Channel::Email`. */
function channelOf(name: string | undefined): string | undefined {
  const channel = name?.replace(/^Channel::/, '').toLowerCase()
  return channel === 'webwidget' ? 'chat' : channel
}

function readMessage(message: DataMap, holder: Data, channel: string | undefined): readonly DeskMessage[] {
  const type = messageTypes.get(getText(message, 'message_type') ?? '')
  if (type === undefined || type === 'activity') return []
  if (flagUnder(get(message, 'content_attributes'), 'deleted') === true) return []
  const sender = get(message, 'sender')
  const contact = get(get(holder, 'meta'), 'sender') ?? get(get(holder, 'meta'), 'contact')
  return [{
    role: roleOf(type, getText(sender, 'type') ?? getText(message, 'sender_type') ?? ''),
    speaker: nameOf(sender) ?? (type === 'incoming' ? nameOf(contact) : undefined),
    isInternal: flagUnder(message, 'private') === true,
    isMail: channel === 'email',
    syntax: 'markdown', body: filledText(message, 'content'), span: message.span, time: timeUnder(message, 'created_at'),
  }]
}

/** Templates are what Chatwoot says by itself: a greeting, a request for an address. */
function roleOf(type: 'incoming' | 'outgoing' | 'template', sender: string): Role {
  if (type === 'incoming') return 'customer'
  return type === 'template' || /bot|captain/i.test(sender) ? 'bot' : 'agent'
}
