import { type Data, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { textUnder } from './text-under.ts'

const roles: ReadonlySet<string> = new Set<Role>(['agent', 'customer', 'bot', 'system'])

/** Date and time, and the zone. */
const DATE_TIME = /^\s*(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i

/**
 * Our own plain shape, for whatever has no format here:
 * `{id, channel?, tags?, turns: [{role, name?, text, start?, end?, time?, internal?}]}`.
 */
export const ownConversations: ConversationShape = {
  id: 'conversations',
  description: 'Conversations in replylint’s own plain shape: {id, channel, tags, turns: [{role, name, text, start, end, time}]}',
  docs: {
    recognisedBy: 'Records with a list of `turns`, each with a `role`, `name` or `speaker`, and mostly a `text`.',
    customerText: '`text` of the turns',
    keptOut: 'Turns without a text',
    roles: '`role` (`agent`, `customer`, `bot` or `system`); without it `--agent` says it, else it is guessed from the name and the words, with a warning',
    internal: 'Turns with `internal: true`',
    times: '`time`, a date and time in ISO 8601, in UTC unless it has a zone; for speech `start` and `end`, in seconds from the beginning',
    record: { id: '`id`', title: '`title`', locale: '`locale`', tags: '`tags`', channel: '`channel`' },
    syntax: '`syntax` of the turn (`html` or `markdown`), else plain text',
    example: {
      path: 'conversations.json',
      text: `[
  {
    "id": "c-7",
    "channel": "chat",
    "turns": [
      { "role": "customer", "name": "Sam", "text": "Where is my lamp?", "time": "2024-05-01T10:00:00Z" },
      { "role": "agent", "name": "Kim", "text": "It left us today and reaches you on Thursday.", "time": "2024-05-01T10:00:40Z" },
      { "role": "agent", "name": "Kim", "text": "Second late parcel for him this month.", "internal": true }
    ]
  }
]
`,
    },
  },

  isConversation(data: Data): boolean {
    const turns = get(data, 'turns')
    if (turns?.kind !== 'list' || !turns.items.some(turn => textUnder(turn, 'text') !== undefined)) return false
    return turns.items.every(turn => mayBeSilent(turn) && ['role', 'name', 'speaker'].some(key => getText(turn, key) !== undefined))
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const turns = get(data, 'turns')
    const items = turns?.kind === 'list' ? turns.items : []
    const { kind: _kind, audience: _audience, ...fields } = readRecord(new Fields(data as Extract<Data, { kind: 'map' }>), place)
    return { fields, turns: items.flatMap(readTurn), span: data.span }
  },
}

/** An event and a picture have no text, or null. */
function mayBeSilent(turn: Data): boolean {
  const text = get(turn, 'text')
  return text === undefined || text.kind === 'text' || text.kind === 'null'
}

function readTurn(turn: Data): readonly TurnDraft[] {
  const text = textUnder(turn, 'text')
  if (text === undefined) return []
  const said = (getText(turn, 'role') ?? getText(turn, 'speaker') ?? '').trim().toLowerCase()
  const role = roles.has(said) ? said as Role : 'unknown'
  const speaker = getText(turn, 'name') ?? (role === 'unknown' ? getText(turn, 'speaker') ?? getText(turn, 'role') : undefined)
  const date = timeOf(textUnder(turn, 'time')?.value)
  const time = date ?? milliseconds(getText(turn, 'start'))
  // Seconds from the beginning cannot be counted on from a date.
  const endTime = date === undefined ? milliseconds(getText(turn, 'end')) : undefined
  return [{
    role,
    ...speaker !== undefined && { speaker },
    ...getText(turn, 'internal') === 'true' && { visibility: 'internal' as const },
    syntax: syntaxOf(turn),
    body: text.passage(),
    span: turn.span,
    ...time !== undefined && { time },
    ...endTime !== undefined && { endTime },
  }]
}

function syntaxOf(turn: Data): 'html' | 'markdown' | 'text' {
  const said = getText(turn, 'syntax')
  return said === 'html' || said === 'markdown' ? said : 'text'
}

/** Seconds from the beginning, as a number. */
function milliseconds(seconds: string | undefined): number | undefined {
  const number = seconds === undefined || seconds.trim() === '' ? Number.NaN : Number(seconds)
  return Number.isFinite(number) ? Math.round(number * 1000) : undefined
}

/** A date and time in ISO 8601; without a zone in UTC, so that it means the same wherever it is read. */
function timeOf(text: string | undefined): number | undefined {
  const [, moment, zone] = DATE_TIME.exec(text ?? '') ?? []
  const time = moment === undefined ? Number.NaN : Date.parse(moment.replace(' ', 'T') + (zone ?? 'Z'))
  return Number.isNaN(time) ? undefined : time
}
