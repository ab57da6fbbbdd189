import type { TurnDraft } from '../draft.ts'
import type { LineRange } from '../line-ranges.ts'
import type { Passage } from '../../text/passage.ts'
import { PassageBuilder } from '../../text/passage-builder.ts'
import type { Span } from '../../text/span.ts'
import { turnFrom } from './turns.ts'
import { speakerOf } from './speech.ts'
import { type Stamp, timesOf } from './stamps.ts'

/** A message in a file of lines: who says it, when, and the lines of it without what stands before the text. */
export interface LineMessage {
  readonly speaker: string
  readonly stamp?: Stamp | undefined
  /** Where its first line begins, with time and name. */
  readonly start: number
  readonly lines: Span[]
}

/** Messages as turns. Times are told from all of them together, and absent where one has none. */
export function turnsOfMessages(source: string, messages: readonly LineMessage[]): readonly TurnDraft[] {
  const stamps = messages.flatMap(({ stamp }) => stamp ?? [])
  const times = stamps.length === messages.length ? timesOf(stamps) : undefined
  return messages.flatMap(({ speaker, start, lines }, index) => {
    const filled = withoutBlankEnds(source, lines)
    const last = filled.at(-1)
    if (last === undefined) return []
    return [turnFrom({ start, end: last.end }, bodyOf(source, filled), { ...speakerOf(speaker), time: times?.[index] })]
  })
}

/** The text of a line, for patterns. */
export function lineText(source: string, line: LineRange | undefined): string {
  return line === undefined ? '' : source.slice(line.start, line.end)
}

function withoutBlankEnds(source: string, lines: readonly Span[]): readonly Span[] {
  const isFilled = ({ start, end }: Span): boolean => source.slice(start, end).trim() !== ''
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1)
}

/** Lines one after the other, without the white space around each; lines that are left out between them break no map. */
function bodyOf(source: string, lines: readonly Span[]): Passage {
  const builder = new PassageBuilder(source)
  let last: number | undefined
  for (const line of lines) {
    const text = source.slice(line.start, line.end)
    const start = line.start + text.length - text.trimStart().length
    const end = Math.max(start, line.start + text.trimEnd().length)
    if (last !== undefined) breakLine(builder, source, last, line.start)
    builder.copy(start, end)
    last = line.end
  }
  return builder.build()
}

/** The file's own line break where nothing else stands between, so that an edit may go over it. */
function breakLine(builder: PassageBuilder, source: string, end: number, next: number): void {
  const between = source.slice(end, next)
  if (between === '\n') builder.copy(end, next)
  else if (between === '\r\n' || between === '\r') builder.say('\n', end, next)
  else builder.mark('\n', end, end)
}
