import type { Span } from '../text/span.ts'

/** One line of a file: `end` stands before its line break, `next` where the following line begins. */
export interface LineRange extends Span {
  readonly next: number
}

/** The lines of a part of a file, ended by `\n`, `\r\n` or a lone `\r`. */
export function lineRanges(source: string, span: Span = { start: 0, end: source.length }): LineRange[] {
  const lines: LineRange[] = []
  let start = span.start
  for (let index = span.start; index < span.end; index++) {
    const code = source.charCodeAt(index)
    if (code !== 10 && code !== 13) continue
    const next = code === 13 && source.charCodeAt(index + 1) === 10 && index + 1 < span.end ? index + 2 : index + 1
    lines.push({ start, end: index, next })
    start = next
    index = next - 1
  }
  if (start < span.end) lines.push({ start, end: span.end, next: span.end })
  return lines
}

/** The first line of a file that is not blank: where a problem of the whole file is shown. */
export function firstLine(source: string): Span {
  const start = Math.max(0, source.search(/\S/))
  const length = source.slice(start).search(/[\r\n]/)
  return { start, end: length === -1 ? source.length : start + length }
}
