import { type Data, getText } from '../data.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { conversationFields } from './conversation-fields.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { joinSpoken, turnOf } from './turns.ts'
import { filledText, millisecondsUnder } from './values-under.ts'

/**
 * Twilio Intelligence: `sentences: [{media_channel, transcript, start_time, end_time}]`. Which channel is the agent's
 * depends on who called whom, so only the user can say.
 */
export const twilioIntelligence: ConversationShape = {
  id: 'twilio-intelligence',
  description: 'Twilio Intelligence: the sentences of a call, by channel',
  platform: 'twilio-intelligence',

  isConversation(data: Data): boolean {
    return data.kind === 'list' && data.items.length > 0 &&
      data.items.every(item => getText(item, 'media_channel') !== undefined && getText(item, 'transcript') !== undefined)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const sentences = data.kind === 'list' ? data.items.flatMap(readSentence) : []
    return { fields: conversationFields(place, { channel: 'voice' }), turns: joinSpoken(sentences), span: data.span }
  },
}

function readSentence(sentence: Data): readonly TurnDraft[] {
  const transcript = filledText(sentence, 'transcript')
  if (transcript === undefined) return []
  return [turnOf(sentence, transcript, {
    role: 'unknown',
    speaker: `channel ${getText(sentence, 'media_channel')}`,
    time: millisecondsUnder(sentence, 'start_time', 1000),
    endTime: millisecondsUnder(sentence, 'end_time', 1000),
  })]
}
