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
  docs: {
    recognisedBy: 'Lists of sentences that all have a `media_channel` and a `transcript`.',
    customerText: '`transcript` of the sentences; what is said on one channel in a row is one turn',
    keptOut: '`words`',
    roles: 'The file has channels alone: `--agent "channel 2"` says it, or it is guessed from the words, with a warning',
    times: '`start_time` and `end_time`, in seconds from the beginning of the call',
    record: { channel: 'Always `voice`' },
    syntax: 'Plain text',
    example: {
      path: 'sentences.json',
      text: `{
  "meta": { "key": "sentences" },
  "sentences": [
    { "media_channel": 2, "sentence_index": 0, "start_time": "0.00", "end_time": "2.10", "transcript": "Thanks for calling, how can I help?" },
    { "media_channel": 1, "sentence_index": 1, "start_time": "2.40", "end_time": "3.90", "transcript": "Where is my order?" }
  ]
}
`,
      problems: ['guessed-speaker'],
    },
  },

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
