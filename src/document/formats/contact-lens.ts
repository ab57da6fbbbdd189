import { type Data, get, getText } from '../data.ts'
import type { Role, Syntax } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { conversationFields } from './conversation-fields.ts'
import { joinSpoken, turnOf } from './turns.ts'
import { filledText, itemsOf, millisecondsUnder, timeUnder } from './values-under.ts'

const roles: ReadonlyMap<string, Role> = new Map([
  ['AGENT', 'agent'], ['SUPERVISOR', 'agent'], ['CUSTOMER', 'customer'], ['CUSTOM_BOT', 'bot'], ['SYSTEM', 'system'],
])
/** What a chat message is written in; anything else is an event or a form. */
const syntaxes: ReadonlyMap<string, Syntax> = new Map([['text/plain', 'text'], ['text/markdown', 'markdown']])

/** Amazon Connect Contact Lens: `{Channel, Participants, Transcript: [{ParticipantId, Content, …}]}`, of a call or a chat. */
export const contactLens: ConversationShape = {
  id: 'contact-lens',
  description: 'Amazon Connect: a chat, or the analysis of a call or a chat by Contact Lens',
  platform: 'contact-lens',
  docs: {
    recognisedBy: 'Records with a `Transcript` whose items all have a `ParticipantRole`, or a `ParticipantId` where there are `Participants`.',
    customerText: '`Content` of the items; in a call, what one says in a row is one turn',
    keptOut: 'Events, and whatever has a `ContentType` but plain text or Markdown, such as forms',
    roles: '`ParticipantRole`: `AGENT` and `SUPERVISOR` are agents, `CUSTOMER` the customer, `CUSTOM_BOT` a bot, `SYSTEM` the system; it stands in the item, or in the `Participants`. A participant who is not there is told by `--agent`, or guessed, with a warning',
    times: '`BeginOffsetMillis` and `EndOffsetMillis`, from the beginning of the call; in a chat `AbsoluteTime`',
    record: {
      id: '`CustomerMetadata.ContactId`, else `ContactId`',
      locale: '`LanguageCode`',
      channel: '`Channel`; without one `chat`, where the items have a type',
    },
    syntax: '`ContentType`: plain text or Markdown',
    example: {
      path: 'call.json',
      text: `{
  "Channel": "VOICE",
  "LanguageCode": "en-GB",
  "CustomerMetadata": { "ContactId": "c-7" },
  "Participants": [
    { "ParticipantId": "e9b3", "ParticipantRole": "CUSTOMER" },
    { "ParticipantId": "f36a", "ParticipantRole": "AGENT" }
  ],
  "Transcript": [
    { "ParticipantId": "f36a", "BeginOffsetMillis": 0, "EndOffsetMillis": 2400, "Content": "Thanks for calling, how can I help?" },
    { "ParticipantId": "e9b3", "BeginOffsetMillis": 2600, "EndOffsetMillis": 4000, "Content": "My lamp is late." }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    const transcript = itemsOf(data, 'Transcript')
    const hasParticipants = get(data, 'Participants')?.kind === 'list'
    return transcript.length > 0 && transcript.every(item =>
      getText(item, 'ParticipantRole') !== undefined || (hasParticipants && getText(item, 'ParticipantId') !== undefined))
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const participants = new Map(itemsOf(data, 'Participants').map(each => [getText(each, 'ParticipantId'), each]))
    const turns = itemsOf(data, 'Transcript').flatMap(item => readItem(item, participants.get(getText(item, 'ParticipantId'))))
    const channel = getText(data, 'Channel')
    const isChat = channel === undefined ? itemsOf(data, 'Transcript').some(isChatItem) : channel === 'CHAT'
    const fields = conversationFields(place, {
      id: getText(get(data, 'CustomerMetadata'), 'ContactId') ?? getText(data, 'ContactId'), locale: getText(data, 'LanguageCode'),
      channel: channel ?? (isChat ? 'chat' : undefined),
    })
    return { fields, turns: isChat ? turns : joinSpoken(turns), span: data.span }
  },
}

/** What is heard while a call goes on: `{Segments: [{Transcript: {ParticipantRole, Content, …}}, {Categories}]}`. */
export const contactLensSegments: ConversationShape = {
  id: 'contact-lens-segments',
  description: 'Amazon Connect Contact Lens in real time: the segments of a contact, or the records of its stream',
  platform: 'contact-lens',
  docs: {
    recognisedBy: 'Records with `Segments` that hold a `Transcript` with a `ParticipantRole`; a list of records that all have one `ContactId` is one conversation.',
    customerText: '`Content` of the `Transcript` of each segment; in a call, what one says in a row is one turn',
    keptOut: '`Utterance` and `Categories`, events and attachments',
    roles: '`ParticipantRole`: `AGENT` and `SUPERVISOR` are agents, `CUSTOMER` the customer, `CUSTOM_BOT` a bot, `SYSTEM` the system',
    times: '`BeginOffsetMillis` and `EndOffsetMillis`, from the beginning of the call; in a chat `Time.AbsoluteTime`',
    record: { id: '`ContactId`', locale: '`LanguageCode`', channel: '`Channel`' },
    syntax: '`ContentType`: plain text, as without one, or Markdown',
    example: {
      path: 'segments.json',
      text: `{
  "Channel": "VOICE",
  "ContactId": "c-7",
  "Segments": [
    {
      "Transcript": {
        "ParticipantRole": "AGENT",
        "Content": "Thanks for calling, how can I help?",
        "BeginOffsetMillis": 0,
        "EndOffsetMillis": 2400
      }
    },
    { "Categories": { "MatchedCategories": ["greeting"] } },
    {
      "Transcript": {
        "ParticipantRole": "CUSTOMER",
        "Content": "My lamp is late.",
        "BeginOffsetMillis": 2600,
        "EndOffsetMillis": 4000
      }
    }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    if (data.kind !== 'list') return segmentsOf(data).length > 0
    const contacts = new Set(data.items.map(item => getText(item, 'ContactId')))
    return data.items.length > 1 && contacts.size === 1 && !contacts.has(undefined) && data.items.some(item => segmentsOf(item).length > 0)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const records = data.kind === 'list' ? data.items : [data]
    const turns = records.flatMap(segmentsOf).flatMap(segment => readItem(segment, undefined))
    const [first] = records
    const channel = getText(first, 'Channel')
    const fields = conversationFields(place, { id: getText(first, 'ContactId'), locale: getText(first, 'LanguageCode'), channel })
    const isSpoken = turns.every(({ time = 0 }) => time < firstDate)
    return { fields, turns: isSpoken ? joinSpoken(turns) : turns, span: data.span }
  },
}

/** Milliseconds: no call is that long, and no chat that old. */
const firstDate = 1e11

/** What was said whole. `Utterance`s are its parts while it was being said, `Categories` what was made of it. */
function segmentsOf(data: Data): readonly Data[] {
  return itemsOf(data, 'Segments').flatMap(segment => {
    const transcript = get(segment, 'Transcript')
    return transcript?.kind === 'map' && getText(transcript, 'ParticipantRole') !== undefined ? [transcript] : []
  })
}

/** Chats without an analysis have no `Channel`; their messages have a type, and speech has none. */
function isChatItem(item: Data): boolean {
  return getText(item, 'Type') !== undefined || getText(item, 'ContentType') !== undefined
}

function readItem(item: Data, participant: Data | undefined): readonly TurnDraft[] {
  const content = filledText(item, 'Content')
  const syntax = syntaxes.get(getText(item, 'ContentType') ?? 'text/plain')
  if (content === undefined || syntax === undefined || (getText(item, 'Type') ?? 'MESSAGE') !== 'MESSAGE') return []
  const role = roles.get(getText(item, 'ParticipantRole') ?? getText(participant, 'ParticipantRole') ?? '')
  const name = getText(item, 'DisplayName') ?? getText(participant, 'DisplayName')
  return [turnOf(item, content, {
    role, syntax,
    speaker: name ?? (role === undefined ? getText(item, 'ParticipantId') : undefined),
    time: millisecondsUnder(item, 'BeginOffsetMillis') ?? timeUnder(item, 'AbsoluteTime') ?? timeUnder(get(item, 'Time'), 'AbsoluteTime'),
    endTime: millisecondsUnder(item, 'EndOffsetMillis'),
  })]
}
