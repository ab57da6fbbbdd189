import { type Data, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { conversationFields } from './conversation-fields.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { turnOf } from './turns.ts'
import { filledText, itemsOf, millisecondsUnder } from './values-under.ts'

const roles: ReadonlyMap<string, Role> = new Map([
  ['AGENT', 'agent'], ['HUMAN_AGENT', 'agent'], ['AUTOMATED_AGENT', 'bot'], ['CUSTOMER', 'customer'], ['END_USER', 'customer'],
])

/** Google's conversation data format: `{conversation_info, entries: [{role: "AGENT", text, start_timestamp_usec, user_id}]}`. */
export const googleInsights: ConversationShape = {
  id: 'google-insights',
  description: 'Google Contact Center AI Insights: conversations in its data format',
  platform: 'google-insights',
  docs: {
    recognisedBy: 'Records with `entries` that all have a `text` and a `role` of Google’s, in capitals.',
    customerText: '`text` of the entries',
    roles: '`role`: `AGENT` and `HUMAN_AGENT` are agents, `AUTOMATED_AGENT` a bot, `CUSTOMER` and `END_USER` the customer',
    times: '`start_timestamp_usec`, in microseconds as the file counts them',
    record: {},
    syntax: 'Plain text',
    example: {
      path: 'conversation.json',
      text: `{
  "conversation_info": { "categories": [{ "display_name": "Shipping" }] },
  "entries": [
    { "start_timestamp_usec": 1000000, "text": "Where is my lamp?", "role": "CUSTOMER", "user_id": 1 },
    { "start_timestamp_usec": 5000000, "text": "It left us today and reaches you on Thursday.", "role": "AGENT", "user_id": 2 }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    const entries = itemsOf(data, 'entries')
    return entries.length > 0 && entries.every(entry => getText(entry, 'text') !== undefined && roles.has(getText(entry, 'role') ?? ''))
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    return { fields: conversationFields(place), turns: itemsOf(data, 'entries').flatMap(readEntry), span: data.span }
  },
}

function readEntry(entry: Data): readonly TurnDraft[] {
  const text = filledText(entry, 'text')
  if (text === undefined) return []
  return [turnOf(entry, text, { role: roles.get(getText(entry, 'role') ?? ''), time: millisecondsUnder(entry, 'start_timestamp_usec', 1 / 1000) })]
}
