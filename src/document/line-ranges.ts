import type { Span } from '../text/span.ts'

/** One line of a file: `end` stands before its line break, `next` where the following line begins. */
export interface LineRange extends Span {
  readonly next: number
}

/** The lines of a part of a file, ended by `\n`, `\r\n` or a lone `\r`. */
export function lineRanges(source: string, span: Span = { start: 0, end: source.length }): LineRange[] {
  const lines: LineRange[] = []
  const lineBreak = /\r\n|\n|\r/g
  let start = span.start
  while (start < span.end) {
    lineBreak.lastIndex = start
    const found = lineBreak.exec(source)
    const end = found === null ? span.end : Math.min(found.index, span.end)
    const next = found === null ? span.end : Math.min(found.index + found[0].length, span.end)
    lines.push({ start, end, next })
    start = next
  }
  return lines
}

/** The first line of a file that is not blank: where a problem of the whole file is shown. */
export function firstLine(source: string): Span {
  const start = Math.max(0, source.search(/\S/))
  const length = source.slice(start).search(/[\r\n]/)
  return { start, end: length === -1 ? source.length : start + length }
}
