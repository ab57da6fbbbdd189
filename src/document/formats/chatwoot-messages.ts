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
  docs: {
    recognisedBy: 'Lists of messages that all have `message_type`, `content` and `created_at`, and beside them `private`, `sender`, `content_type`, `inbox_id` or `conversation_id`; by themselves, or under `payload` or `messages`.',
    customerText: '`content`. Messages of several conversations are one for each `conversation_id`',
    keptOut: 'Activities (`message_type` 2), deleted messages; where the channel is e-mail, the history and the signature below the answer',
    roles: '`message_type`: 0 or `incoming` is the customer, 1 or `outgoing` an agent, 3 or `template` a bot, as is a sender whose type names a bot or Captain',
    internal: 'Messages with `private: true`',
    times: '`created_at`, in seconds since 1970',
    record: {
      id: '`conversation_id` of the messages, else `id` of the conversation that has them under `messages`',
      tags: '`labels`',
      channel: '`channel` of the conversation or its `meta`, without `Channel::`; `WebWidget` is `chat`',
    },
    syntax: 'Markdown',
    example: {
      path: 'messages.json',
      text: `{
  "meta": { "channel": "Channel::WebWidget", "labels": ["late"] },
  "payload": [
    {
      "content": "Where is my lamp?",
      "message_type": 0,
      "private": false,
      "conversation_id": 12,
      "created_at": 1714557600,
      "sender": { "name": "Sam", "type": "contact" }
    },
    {
      "content": "Second late parcel for him.",
      "message_type": 1,
      "private": true,
      "conversation_id": 12,
      "created_at": 1714557620,
      "sender": { "name": "Kim", "type": "user" }
    },
    {
      "content": "It left us today and reaches you on **Thursday**.",
      "message_type": 1,
      "private": false,
      "conversation_id": 12,
      "created_at": 1714557640,
      "sender": { "name": "Kim", "type": "user" }
    }
  ]
}
`,
    },
  },

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
