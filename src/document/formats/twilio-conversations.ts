import { type Data, getText } from '../data.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { conversationFields } from './conversation-fields.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { turnOf } from './turns.ts'
import { filledText, timeUnder } from './values-under.ts'

/** Twilio Conversations: `messages: [{sid: "IM…", author, body}]`. Who the author is, the house alone knows. */
export const twilioConversations: ConversationShape = {
  id: 'twilio-conversations',
  description: 'Twilio Conversations: the messages of a chat',
  platform: 'twilio-conversations',

  isConversation(data: Data): boolean {
    return data.kind === 'list' && data.items.length > 0 &&
      data.items.every(item => /^IM[\da-f]{32}$/i.test(getText(item, 'sid') ?? '') && getText(item, 'author') !== undefined)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const messages = data.kind === 'list' ? data.items : []
    const fields = conversationFields(place, { id: getText(messages[0], 'conversation_sid'), channel: 'chat' })
    return { fields, turns: messages.flatMap(readMessage), span: data.span }
  },
}

function readMessage(message: Data): readonly TurnDraft[] {
  const body = filledText(message, 'body')
  const speaker = getText(message, 'author')
  if (body === undefined || speaker === 'system') return []
  return [turnOf(message, body, { role: 'unknown', speaker, time: timeUnder(message, 'date_created') })]
}
