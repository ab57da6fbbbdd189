import { type Data, type DataText, get } from '../data.ts'
import type { Role } from '../document.ts'
import type { TurnDraft } from '../draft.ts'
import { Passage } from '../../text/passage.ts'

/** What a platform says of a message; what it does not say is undefined. */
interface Said {
  readonly role: Role | undefined
  readonly speaker?: string | undefined
  readonly syntax?: TurnDraft['syntax']
  readonly time?: number | undefined
  readonly endTime?: number | undefined
}

/** A message of a record of JSON, its text in the field `body`. */
export function turnOf(record: Data, body: DataText, said: Said): TurnDraft {
  return turnFrom(record.span, body.passage(), said)
}

/** A message whose text is known already. Plain text unless said otherwise. */
export function turnFrom(span: TurnDraft['span'], body: Passage, { role = 'unknown', speaker, syntax = 'text', time, endTime }: Said): TurnDraft {
  return {
    role, syntax, body, span,
    ...speaker !== undefined && speaker.trim() !== '' && { speaker: speaker.trim() },
    ...time !== undefined && { time },
    ...endTime !== undefined && { endTime },
  }
}

/** The items of the list under a key; none where there is no list. */
export function itemsOf(data: Data | undefined, key: string): readonly Data[] {
  const list = get(data, key)
  return list?.kind === 'list' ? list.items : []
}

/** The text under a key; nothing where it is no text, or blank. */
export function textUnder(data: Data | undefined, key: string): DataText | undefined {
  const value = get(data, key)
  return value?.kind === 'text' && value.value.trim() !== '' ? value : undefined
}

/** A number, or one written as text (`"2.10"`), times `unit`: 1000 makes milliseconds of seconds. */
export function timeUnder(data: Data | undefined, key: string, unit: number = 1): number | undefined {
  const value = get(data, key)
  if (value?.kind !== 'number' && (value?.kind !== 'text' || value.value.trim() === '')) return undefined
  const number = Number(value.value)
  return Number.isFinite(number) ? Math.round(number * unit) : undefined
}

/** A date with its time in ISO 8601, in milliseconds since 1970. */
export function dateUnder(data: Data | undefined, key: string): number | undefined {
  const value = get(data, key)
  const time = value?.kind === 'text' ? Date.parse(value.value) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

/**
 * Speech in pieces (sentences, phrases, cues) as turns: what one speaker says until another one speaks is one turn,
 * its pieces with a space between them.
 */
export function joinSpoken(pieces: readonly TurnDraft[]): readonly TurnDraft[] {
  const groups: TurnDraft[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (last?.role === piece.role && last.speaker === piece.speaker && last.syntax === piece.syntax) group?.push(piece)
    else groups.push([piece])
  }
  return groups.map(joinTurns)
}

function joinTurns(pieces: readonly TurnDraft[]): TurnDraft {
  const first = pieces[0] as TurnDraft
  const last = pieces.at(-1) as TurnDraft
  if (pieces.length === 1) return first
  const { endTime: _, ...rest } = first
  return {
    ...rest,
    body: Passage.join(pieces.map(({ body }) => body), ' '),
    span: { start: first.span.start, end: last.span.end },
    ...last.endTime !== undefined && { endTime: last.endTime },
  }
}
