import { type Data, type DataMap, getText } from '../data.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { type DeskMessage, deskConversation, groupMessages } from './desk-conversations.ts'
import { filledText, isListOf, mapsOf, timeUnder } from './values-under.ts'

/** Twilio Conversations: `messages: [{sid: "IM…", author, body}]`. Who the author is, the house alone knows. */
export const twilioConversations: ConversationShape = {
  id: 'twilio-conversations',
  description: 'Twilio Conversations: the messages of a chat',
  platform: 'twilio-conversations',
  docs: {
    recognisedBy: 'Lists of messages that all have an `author` and a `sid` of `IM` with 32 hexadecimal digits.',
    customerText: '`body`; messages with the same `conversation_sid` are one conversation',
    keptOut: 'Messages of the author `system`, `attributes`',
    roles: 'The file has names alone: `--agent` says it, or it is guessed from the words and from phone numbers, with a warning',
    times: '`date_created`',
    record: { id: '`conversation_sid`', channel: 'Always `chat`' },
    syntax: 'Plain text',
    example: {
      path: 'messages.json',
      text: `{
  "messages": [
    {
      "sid": "IM00000000000000000000000000000001",
      "conversation_sid": "CH00000000000000000000000000000001",
      "author": "+15551234567",
      "body": "Where is my order?",
      "date_created": "2024-05-01T10:00:00Z"
    },
    {
      "sid": "IM00000000000000000000000000000002",
      "conversation_sid": "CH00000000000000000000000000000001",
      "author": "kim",
      "body": "Let me check. It left us today and reaches you on Thursday.",
      "date_created": "2024-05-01T10:01:00Z"
    }
  ]
}
`,
      problems: ['guessed-speaker'],
    },
  },

  isConversation(data: Data): boolean {
    return isListOf(data, item =>
      /^IM[\da-f]{32}$/i.test(getText(item, 'sid') ?? '') && getText(item, 'author') !== undefined)
  },

  readConversation(located: LocatedConversation): readonly ConversationDraft[] {
    const groups = groupMessages(located, mapsOf(located.data), message => getText(message, 'conversation_sid'))
    return groups.map(({ id, messages, place, span }) => {
      const said = messages.filter(message => getText(message, 'author') !== 'system')
      return deskConversation({ id, channel: 'chat' }, place, span, said.map(readMessage))
    })
  },
}

function readMessage(message: DataMap): DeskMessage {
  return {
    role: 'unknown', speaker: getText(message, 'author'), syntax: 'text', body: filledText(message, 'body'), span: message.span,
    time: timeUnder(message, 'date_created'),
  }
}
