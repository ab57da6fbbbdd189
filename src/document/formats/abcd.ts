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
