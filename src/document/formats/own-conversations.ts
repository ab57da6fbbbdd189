import { type Data, type DataText, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'

const roles: ReadonlySet<string> = new Set<Role>(['agent', 'customer', 'bot', 'system'])

/**
 * Our own plain shape, for whatever has no format here:
 * `{id, channel?, tags?, turns: [{role, name?, text, start?, end?, time?, internal?}]}`.
 */
export const ownConversations: ConversationShape = {
  id: 'conversations',
  description: 'Conversations in replylint’s own plain shape: {id, channel, tags, turns: [{role, name, text, start, end, time}]}',

  isConversation(data: Data): boolean {
    const turns = get(data, 'turns')
    return turns?.kind === 'list' && turns.items.length > 0 && turns.items.every(turn =>
      get(turn, 'text')?.kind === 'text' && (getText(turn, 'role') !== undefined || getText(turn, 'name') !== undefined || getText(turn, 'speaker') !== undefined))
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const turns = get(data, 'turns')
    const items = turns?.kind === 'list' ? turns.items : []
    const { kind: _kind, audience: _audience, ...fields } = readRecord(new Fields(data as Extract<Data, { kind: 'map' }>), place)
    return { fields, turns: items.flatMap(readTurn), span: data.span }
  },
}

function readTurn(turn: Data): readonly TurnDraft[] {
  const text = get(turn, 'text')
  if (text?.kind !== 'text') return []
  const said = (getText(turn, 'role') ?? getText(turn, 'speaker') ?? '').trim().toLowerCase()
  const role = roles.has(said) ? said as Role : 'unknown'
  const speaker = getText(turn, 'name') ?? (role === 'unknown' ? getText(turn, 'speaker') ?? getText(turn, 'role') : undefined)
  const time = timeOf(getText(turn, 'time')) ?? milliseconds(getText(turn, 'start'))
  const endTime = milliseconds(getText(turn, 'end'))
  return [{
    role,
    ...speaker !== undefined && { speaker },
    ...getText(turn, 'internal') === 'true' && { visibility: 'internal' as const },
    syntax: syntaxOf(turn),
    body: (text as DataText).passage(),
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

/** A date and time in ISO 8601. */
function timeOf(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
