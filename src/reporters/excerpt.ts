import type { FileResult, Finding } from '../engine/finding.ts'
import { columnsOf, tame, truncate } from './terminal-text.ts'

/** The line of text that a finding is about, as the customer reads it, in three parts. */
export interface Excerpt {
  readonly before: string
  /** What is at fault; empty when a finding points between two characters. */
  readonly quote: string
  readonly after: string
}

/** How much is looked at on either side of the fault, in UTF-16 units; a line may be a whole file long. */
const reach = 600

/**
 * The line around a finding, cut to so many columns: that of the reply where the finding knows it, else that
 * of the file. `undefined` where there is nothing to show.
 */
export function excerptOf(
  { ruleId, offset, endOffset, quote, context }: Finding,
  { source }: Pick<FileResult, 'source'>,
  columns: number,
): Excerpt | undefined {
  if (ruleId === 'file' && offset === 0) return undefined
  const before = context?.before.slice(-reach) ?? lastLine(source.slice(Math.max(0, offset - reach), offset))
  const faultInFile = source.slice(offset, endOffset)
  // Of a fault over several lines of a file the first is shown; what follows the last does not belong to it.
  const isOneLine = context !== undefined || !/[\r\n]/.test(faultInFile)
  const after = context?.after.slice(0, reach) ?? (isOneLine ? firstLine(source.slice(endOffset, endOffset + reach)) : '')
  const shownQuote = tame(ruleId === 'file' ? firstLine(faultInFile) : quote)
  const excerpt = fit(tame(before).trimStart(), shownQuote, tame(after).trimEnd(), columns)
  return excerpt.before + excerpt.quote + excerpt.after === '' ? undefined : excerpt
}

/** Shortens what is around the quote, and the quote itself if need be, to whole words and so many columns. */
function fit(before: string, quote: string, after: string, columns: number): Excerpt {
  const shortQuote = truncate(quote, columns)
  const room = columns - columnsOf(shortQuote)
  if (columnsOf(before) + columnsOf(after) <= room) return { before, quote: shortQuote, after }
  const half = Math.max(room >> 1, room - columnsOf(after))
  const shortBefore = lastWords(before, half)
  return { before: shortBefore, quote: shortQuote, after: firstWords(after, room - columnsOf(shortBefore)) }
}

function lastWords(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = text
  while (kept !== '' && columnsOf(kept) + 1 > columns) kept = kept.replace(/^\s*\S*(?:\s+|$)/, '')
  return columns < 1 ? '' : `…${kept}`
}

function firstWords(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = text
  while (kept !== '' && columnsOf(kept) + 1 > columns) kept = kept.replace(/(?:^|\s+)\S*\s*$/, '')
  return columns < 1 ? '' : `${kept.replace(/…$/, '')}…`
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] as string
}
