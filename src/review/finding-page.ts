import { Chalk, type ChalkInstance } from 'chalk'
import type { Finding } from '../engine/finding.ts'
import { excerptOf } from '../reporters/excerpt.ts'
import { columnsOf, tame, truncate, wrap } from '../reporters/terminal-text.ts'
import { counted } from '../reporters/summary.ts'
import type { Span } from '../text/span.ts'
import type { Question } from './asker.ts'
import type { ReplyView } from './reply-view.ts'

/** How much of the terminal there is. */
export interface Page {
  readonly color: boolean
  /** In columns, for the text itself. */
  readonly width: number
  /** Lines of the reply to show at most. */
  readonly mostLines: number
}

/** A finding as lines for a terminal: where it is, the whole reply with the fault marked, what is wrong. */
export function findingPage({ path, finding, source, reply, waiting }: Question, page: Page): readonly string[] {
  const paint = new Chalk({ level: page.color ? 1 : 0 })
  const { severity, line, column, ruleId, message } = finding
  const color = severity === 'error' ? paint.red : paint.yellow
  const text = reply === undefined ? excerptLines(finding, source, page, paint) : replyLines(reply, page, paint, color)
  const title = titleOf(finding)
  return [
    `${paint.bold(tame(`${path}:${line}:${column}`))}${paint.dim(waiting === 0 ? '' : ` · ${waiting} more after this`)}`,
    ...(title === undefined ? [] : [truncate(tame(title), page.width)]),
    '',
    ...text,
    '',
    `${color(severity)}  ${paint.dim(ruleId)}`,
    ...wrap(tame(message), page.width),
    ...moreLines(finding, page.width).map(line => paint.dim(line)),
  ]
}

function titleOf({ record }: Finding): string | undefined {
  const { id, title, pointer } = record ?? {}
  if (title === undefined) return id ?? pointer
  return id === undefined || id === title ? title : `${title} (${id})`
}

function moreLines({ branch, related }: Finding, width: number): readonly string[] {
  const parts = [
    ...(branch === undefined ? [] : [`with ${tame(branch)}`]),
    ...(related.length === 0 ? [] : [`also: ${[...new Set(related.map(({ ruleId }) => ruleId))].join(', ')}`]),
  ]
  return parts.length === 0 ? [] : wrap(parts.join(' · '), width)
}

function excerptLines(finding: Finding, source: string, { width, color }: Page, paint: ChalkInstance): readonly string[] {
  const excerpt = excerptOf(finding, { source }, width)
  if (excerpt === undefined) return []
  const { before, quote, after } = excerpt
  const mark = `${' '.repeat(columnsOf(before))}${'^'.repeat(Math.max(1, columnsOf(quote)))}`
  return [`${before}${paint.bold(quote)}${after}`, ...(color ? [] : [mark])]
}

/** The reply in lines that fit, the part at fault marked; of a long one, what is around the fault. */
function replyLines(view: ReplyView, page: Page, paint: ChalkInstance, color: ChalkInstance): readonly string[] {
  const text = tameInPlace(view.passage.text)
  const all = wrapSpans(text, page.width)
  const { first, last } = windowAround(all, view.at, page.mostLines)
  return [
    ...(first === 0 ? [] : [paint.dim(`… ${counted(first, 'line')} above`)]),
    ...all.slice(first, last).flatMap(span => markedLine(text, span, view.at, page, paint, color)),
    ...(last === all.length ? [] : [paint.dim(`… ${counted(all.length - last, 'line')} more`)]),
  ]
}

/** Without colours the mark is a line of its own. */
function markedLine(text: string, line: Span, at: Span, { color: isColored }: Page, paint: ChalkInstance, color: ChalkInstance): readonly string[] {
  const start = Math.max(line.start, at.start)
  const end = Math.min(line.end, at.end)
  const marked = start < end ? text.slice(start, end).trimEnd() : ''
  if (marked === '') return [text.slice(line.start, line.end).trimEnd()]
  const before = text.slice(line.start, start)
  const after = text.slice(start + marked.length, line.end).trimEnd()
  if (isColored) return [`${before}${color.underline(marked)}${after}`]
  return [`${before}${paint.bold(marked)}${after}`, `${' '.repeat(columnsOf(before))}${'^'.repeat(columnsOf(marked))}`]
}

function windowAround(lines: readonly Span[], at: Span, most: number): { readonly first: number; readonly last: number } {
  if (lines.length <= most) return { first: 0, last: lines.length }
  const begins = lines.findLastIndex(({ start }) => start <= at.start)
  const ends = lines.findLastIndex(({ start }) => start < Math.max(at.end, at.start + 1))
  const spare = Math.max(0, most - (ends - begins + 1))
  const first = Math.max(0, Math.min(begins - Math.floor(spare / 2), lines.length - most))
  return { first, last: Math.min(lines.length, first + most) }
}

/** The lines that a text takes up, as spans of it: a break at a space where there is one. */
function wrapSpans(text: string, columns: number): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    spans.push(...wrapLine(text, { start, end: start + line.length }, columns))
    start += line.length + 1
  }
  const last = spans.findLastIndex(span => text.slice(span.start, span.end).trim() !== '')
  return spans.slice(0, last + 1)
}

function wrapLine(text: string, { start, end }: Span, columns: number): readonly Span[] {
  const spans: Span[] = []
  let from = start
  let lastSpace = -1
  let used = 0
  for (let at = start; at < end;) {
    const sign = String.fromCodePoint(text.codePointAt(at) as number)
    used += columnsOf(sign)
    if (sign === ' ') lastSpace = at
    else if (used > columns && at > from) {
      const next = lastSpace > from ? lastSpace + 1 : at
      spans.push({ start: from, end: next })
      from = next
      lastSpace = -1
      used = columnsOf(text.slice(from, at)) + columnsOf(sign)
    }
    at += sign.length
  }
  return [...spans, { start: from, end }]
}

/** Tamed without a change of length, so that places in it stay what they are. */
function tameInPlace(text: string): string {
  return text.replace(/[^\S\n]/g, ' ').replace(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}
