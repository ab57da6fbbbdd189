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
