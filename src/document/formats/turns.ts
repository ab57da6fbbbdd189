import type { Data, DataText } from '../data.ts'
import type { Role, Syntax } from '../document.ts'
import type { TurnDraft } from '../draft.ts'
import { Passage } from '../../text/passage.ts'
import { isFilled } from './values-under.ts'

/** What a platform says of a message; what it does not say is undefined. */
interface Said {
  readonly role: Role | undefined
  readonly speaker?: string | undefined
  /** Plain text unless said otherwise; `detected` where only the text itself can tell. */
  readonly syntax?: Syntax | 'detected' | undefined
  /** Whether it is a note to the team. */
  readonly isInternal?: boolean
  /** Whether signatures and what it answers to may stand below the text. */
  readonly isMail?: boolean
  readonly time?: number | undefined
  readonly endTime?: number | undefined
}

/** A message of a record of JSON, its text in the field `body`. */
export function turnOf(record: Data, body: DataText, said: Said): TurnDraft {
  return turnFrom(record.span, body.passage(), said)
}

/** A message whose text is known already. */
export function turnFrom(
  span: TurnDraft['span'], body: Passage, { role = 'unknown', speaker, syntax = 'text', isInternal, isMail, time, endTime }: Said,
): TurnDraft {
  return {
    role, body, span,
    ...isFilled(speaker) && { speaker: speaker.trim() },
    ...syntax !== 'detected' && { syntax },
    ...isInternal === true && { visibility: 'internal' as const },
    ...isMail === true && { isMail },
    ...time !== undefined && { time },
    ...endTime !== undefined && { endTime },
  }
}

/** Milliseconds. Who says something after such a silence speaks anew. */
const longestPause = 30_000

/**
 * Speech in pieces (sentences, phrases, cues) as turns: what one speaker says until another one speaks, or until a long
 * silence, is one turn, its pieces with a space between them.
 */
export function joinSpoken(pieces: readonly TurnDraft[]): readonly TurnDraft[] {
  const groups: TurnDraft[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const goesOn = last?.role === piece.role && last.speaker === piece.speaker && last.syntax === piece.syntax && !isAfterPause(last, piece)
    if (goesOn) group?.push(piece)
    else groups.push([piece])
  }
  return groups.map(joinTurns)
}

function isAfterPause(before: TurnDraft, { time }: TurnDraft): boolean {
  const from = before.endTime ?? before.time
  return from !== undefined && time !== undefined && time - from > longestPause
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
