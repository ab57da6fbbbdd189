import { type Data, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { conversationFields } from './conversation-fields.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { joinSpoken, turnOf } from './turns.ts'
import { filledText, itemsOf, millisecondsUnder } from './values-under.ts'

/** `internal` is the side of the house, not a note to it. */
const roles: ReadonlyMap<string, Role> = new Map([
  ['internal', 'agent'], ['agent', 'agent'], ['user', 'agent'], ['external', 'customer'], ['customer', 'customer'],
  ['ivr', 'bot'], ['bot', 'bot'], ['workflow', 'bot'],
])
const channels: ReadonlyMap<string, string> = new Map([['call', 'voice'], ['message', 'chat'], ['webchat', 'chat']])

/** Genesys: `{conversationId, transcripts: [{phrases: [{text, decoratedText, participantPurpose}]}]}`. */
export const genesysTranscripts: ConversationShape = {
  id: 'genesys-transcripts',
  description: 'Genesys Cloud: the transcripts of a conversation, in phrases',
  platform: 'genesys-transcripts',
  docs: {
    recognisedBy: 'Records with `transcripts` whose `phrases` all have a `participantPurpose`.',
    customerText: '`decoratedText` of the phrases, else `text`; in a call, what one side says in a row is one turn',
    keptOut: '`analytics`',
    roles: '`participantPurpose`: `internal`, `agent` and `user` are agents, which is no note; `external` and `customer` the customer, `ivr`, `bot` and `workflow` a bot. Any other is told by `--agent`, or guessed, with a warning',
    times: '`startTimeMs`, in milliseconds as the file counts them, and `duration.milliseconds`',
    record: {
      id: '`conversationId`',
      locale: '`language` of the first transcript',
      channel: '`mediaType`; `call` is `voice`, `message` and `webchat` are `chat`',
    },
    syntax: 'Plain text',
    twins: '`text`, as it was heard, beside `decoratedText`',
    example: {
      path: 'transcript.json',
      text: `{
  "conversationId": "c-7",
  "mediaType": "call",
  "transcripts": [
    {
      "language": "en-us",
      "phrases": [
        { "text": "hi my lamp is late", "decoratedText": "Hi, my lamp is late.", "startTimeMs": 500, "participantPurpose": "external" },
        {
          "text": "it left us today",
          "decoratedText": "It left us today.",
          "startTimeMs": 4200,
          "duration": { "milliseconds": 900 },
          "participantPurpose": "internal"
        }
      ]
    }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    const phrases = phrasesOf(data)
    return phrases.length > 0 && phrases.every(phrase => getText(phrase, 'participantPurpose') !== undefined)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const media = getText(data, 'mediaType')?.toLowerCase()
    const [transcript] = itemsOf(data, 'transcripts')
    const turns = phrasesOf(data).flatMap(readPhrase)
    const fields = conversationFields(place, {
      id: getText(data, 'conversationId'), locale: getText(transcript, 'language'), channel: channels.get(media ?? '') ?? media,
    })
    return { fields, turns: media === undefined || media === 'call' ? joinSpoken(turns) : turns, span: data.span }
  },
}

function phrasesOf(data: Data): readonly Data[] {
  return itemsOf(data, 'transcripts').flatMap(transcript => itemsOf(transcript, 'phrases'))
}

/** As it is written, with capitals and punctuation; as it was heard where that is missing. */
function readPhrase(phrase: Data): readonly TurnDraft[] {
  const text = filledText(phrase, 'decoratedText') ?? filledText(phrase, 'text')
  if (text === undefined) return []
  const purpose = getText(phrase, 'participantPurpose')
  const time = millisecondsUnder(phrase, 'startTimeMs')
  const duration = millisecondsUnder(get(phrase, 'duration'), 'milliseconds')
  const role = roles.get(purpose?.toLowerCase() ?? '')
  return [turnOf(phrase, text, {
    role, ...role === undefined && { speaker: purpose }, time, ...time !== undefined && duration !== undefined && { endTime: time + duration },
  })]
}
