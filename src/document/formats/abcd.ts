import { type Data, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { conversationFields } from './conversation-fields.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { turnOf } from './turns.ts'
import { itemsOf } from './values-under.ts'

const roles: ReadonlyMap<string, Role> = new Map([['agent', 'agent'], ['customer', 'customer']])

/**
 * The Action-Based Conversations Dataset: `{convo_id, original: [[speaker, text]], delexed}`. Rows of `action` are what
 * the agent did; `delexed` is the same in lower case, without names, and was never said.
 */
export const abcd: ConversationShape = {
  id: 'abcd',
  description: 'ABCD, the Action-Based Conversations Dataset: {convo_id, original: [[speaker, text]]}',
  platform: 'abcd',
  docs: {
    recognisedBy: 'Records with a `convo_id` and `original`, a list of pairs of texts.',
    customerText: 'The second text of each pair in `original`',
    keptOut: 'Pairs of `action`, and `delexed`, the same without names',
    roles: 'The first text of the pair, `agent` or `customer`',
    record: { id: '`convo_id`', channel: 'Always `chat`' },
    syntax: 'Plain text',
    example: {
      path: 'abcd.json',
      text: `[
  {
    "convo_id": 7,
    "original": [
      ["customer", "Where is my lamp?"],
      ["action", "Order has been pulled up."],
      ["agent", "It left us today and reaches you on Thursday."]
    ]
  }
]
`,
    },
  },

  isConversation(data: Data): boolean {
    const rows = itemsOf(data, 'original')
    return get(data, 'convo_id') !== undefined && rows.length > 0 &&
      rows.every(row => row.kind === 'list' && row.items.length === 2 && row.items.every(({ kind }) => kind === 'text'))
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const fields = conversationFields(place, { id: getText(data, 'convo_id'), channel: 'chat' })
    return { fields, turns: itemsOf(data, 'original').flatMap(readRow), span: data.span }
  },
}

function readRow(row: Data): readonly TurnDraft[] {
  const [speaker, text] = row.kind === 'list' ? row.items : []
  if (speaker?.kind !== 'text' || text?.kind !== 'text' || text.value.trim() === '' || speaker.value === 'action') return []
  const role = roles.get(speaker.value)
  return [turnOf(row, text, { role, ...role === undefined && { speaker: speaker.value } })]
}
