import type { Passage, Run } from '../text/passage.ts'
import { findPlaceholders, maskPlaceholders } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import { writeMarkdownEvents } from './markdown-events.ts'
import { SimpleMarkdown } from './markdown-simple.ts'
import { MarkdownWriter } from './markdown-writer.ts'

/**
 * What the customer reads of a Markdown body (CommonMark). Text, markers of lists (`- `, `1. `) and of
 * quotations (`> `) are visible; emphasis, link targets, images, code blocks, comments and tags are not.
 * A line end within a paragraph stays one, blocks are divided by an empty line or, where the source
 * has none (list items), by a line end.
 */
export function readMarkdown(markdown: string): Passage {
  return read(markdown, false)
}

/** The same, every block read by micromark: what the quick way is checked against. */
export function readMarkdownThoroughly(markdown: string): Passage {
  return read(markdown, true)
}

function read(markdown: string, thoroughly: boolean): Passage {
  const placeholders = findPlaceholders(markdown)
  const masked = placeholders.length === 0 ? markdown : maskPlaceholders(markdown, placeholders)
  const writer = new MarkdownWriter(markdown, masked)
  const isWhole = thoroughly || isReadAsAWhole(masked)
  if (isWhole) writeMarkdownEvents(markdown, masked, 0, markdown.length, writer)
  else forEachRegion(masked, (start, end, quick) => {
    writer.beginRegion()
    if (quick) quick.write(writer)
    else writeMarkdownEvents(markdown, masked, start, end, writer)
  })
  let regions: Span[] | undefined
  const passage: Passage = writer.build((replacement, at, span) => {
    regions ??= isWhole ? [] : listRegions(masked)
    return encode(markdown, passage, regions, replacement, at, span)
  })
  return passage
}

/** Blocks cannot be read one by one beside a link definition, which may stand anywhere, or with odd line ends. */
function isReadAsAWhole(masked: string): boolean {
  return masked.includes(']:') || (masked.includes('\r') && /\r(?!\n)/.test(masked))
}

/**
 * Calls `read` with each region in order: a part that can be read without what is around it. The quick reader
 * comes along if it could read the region.
 */
function forEachRegion(
  masked: string, read: (start: number, end: number, quick: SimpleMarkdown | undefined) => void,
): void {
  const simple = new SimpleMarkdown(masked)
  let start = skipBlankLines(masked, 0)
  while (start < masked.length) {
    let end = endOfChunk(masked, start)
    let next = skipBlankLines(masked, end)
    const isQuick = simple.read(start, end) && !(simple.hasList && isIndented(masked, next))
    if (!isQuick) {
      let isOpen = mayHoldBlankLines(masked, start, end)
      while (!isOpen && next < masked.length && mayGoOn(masked, start, next)) {
        end = endOfChunk(masked, next)
        isOpen = mayHoldBlankLines(masked, next, end)
        next = skipBlankLines(masked, end)
      }
      if (isOpen) end = next = masked.length
    }
    read(start, end, isQuick ? simple : undefined)
    start = next
  }
}

function listRegions(masked: string): Span[] {
  const regions: Span[] = []
  forEachRegion(masked, (start, end) => regions.push({ start, end }))
  return regions
}

/**
 * Whether the block that begins at `next` may belong to the one at `start`. An indented line belongs to a list
 * before it; and after indented code the library reads a list otherwise than elsewhere, so that it must see both.
 */
function mayGoOn(masked: string, start: number, next: number): boolean {
  if (isIndented(masked, next)) return true
  return /[\d+*-]/.test(masked.charAt(next)) && /(?:^|\n)(?: {4}| {0,3}\t)/.test(masked.slice(start, next))
}

/** Code fences and some kinds of HTML go on over blank lines, so that all that follows is one region. */
function mayHoldBlankLines(masked: string, start: number, end: number): boolean {
  return /(?:^|[\r\n])[ \t>*+\-\d.)]*(?:```|~~~|<(?:[!?]|script|pre|style|textarea))/i.test(masked.slice(start, end))
}

function isIndented(masked: string, at: number): boolean {
  const code = masked.charCodeAt(at)
  return code === 32 || code === 9
}

/** Start of the first line at or after `at` that is not blank. */
function skipBlankLines(masked: string, at: number): number {
  blankLines.lastIndex = at
  return blankLines.test(masked) ? blankLines.lastIndex : at
}

const blankLines = /(?:[ \t]*(?:\r?\n|$))+/y

/** End of the line before the next blank one, its line end left out. */
function endOfChunk(masked: string, start: number): number {
  for (let lineEnd = masked.indexOf('\n', start); lineEnd !== -1; lineEnd = masked.indexOf('\n', lineEnd + 1)) {
    let at = lineEnd + 1
    while (isIndented(masked, at) || masked.charCodeAt(at) === 13) at++
    if (at < masked.length && masked.charCodeAt(at) !== 10) continue
    return masked.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd
  }
  return masked.length
}

/** The replacement as it is or with escapes, whichever then reads as intended. */
function encode(
  markdown: string, passage: Passage, regions: readonly Span[], replacement: string, at: Span, span: Span,
): string | undefined {
  let source: Span = { start: 0, end: markdown.length }
  let text: Span = { start: 0, end: passage.text.length }
  const region = regionHolding(regions, at)
  if (region !== undefined) {
    const shown = textOf(passage, region)
    const isInside = shown.start <= span.start && span.end <= shown.end
    // A region that would show nothing any more takes the break beside it along, and a new list what is indented.
    const isEmptied = replacement === '' && span.start === shown.start && span.end === shown.end
    if (isInside && !isEmptied && !isIndented(markdown, skipBlankLines(markdown, region.end))) {
      source = region
      text = shown
    }
  }
  const intended = passage.text.slice(text.start, span.start) + replacement + passage.text.slice(span.end, text.end)
  const before = markdown.slice(source.start, at.start)
  const after = markdown.slice(at.end, source.end)
  const reads = (written: string): boolean => readMarkdown(before + written + after).text === intended
  const plain = markdown.includes('\r\n') ? replacement.replace(/\r?\n/g, '\r\n') : replacement
  if (reads(plain)) return plain
  const escaped = escape(plain)
  return escaped !== plain && reads(escaped) ? escaped : undefined
}

function regionHolding(regions: readonly Span[], at: Span): Span | undefined {
  let low = 0
  let high = regions.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((regions[middle] as Span).start <= at.start) low = middle
    else high = middle - 1
  }
  const region = regions[low]
  return region !== undefined && region.start <= at.start && at.end <= region.end ? region : undefined
}

/** The text that a region shows, without the breaks beside it. */
function textOf({ runs }: Passage, region: Span): Span {
  const first = runs[indexOfFirst(runs, run => run.source.end > region.start)]
  const last = runs[indexOfFirst(runs, run => run.source.start >= region.end) - 1]
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  const before = region.start - first.source.start
  const beyond = last.source.end - region.end
  return {
    start: before <= 0 ? first.text.start : first.exact ? first.text.start + before : first.text.end,
    end: beyond <= 0 ? last.text.end : last.exact ? last.text.end - beyond : last.text.start,
  }
}

/** Binary search for the first run that meets the condition, as all after it do. */
function indexOfFirst(runs: readonly Run[], meets: (run: Run) => boolean): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (meets(runs[middle] as Run)) high = middle
    else low = middle + 1
  }
  return low
}

/** Backslashes before all that could be Markdown, except in placeholders. */
function escape(text: string): string {
  let escaped = ''
  let done = 0
  for (const { span } of [...findPlaceholders(text), { span: { start: text.length, end: text.length } }]) {
    escaped += text.slice(done, span.start)
      .replace(/[\\`*_[\]<&!]/g, '\\$&')
      .replace(/(^|\n)([ \t]*)(?:([#>+\-=~])|(\d{1,9})([.)]))/g, escapeLineStart)
      + text.slice(span.start, span.end)
    done = span.end
  }
  return escaped
}

function escapeLineStart(
  _found: string, lineEnd: string, indent: string, sign: string | undefined, number: string, point: string,
): string {
  return lineEnd + indent + (sign === undefined ? `${number}\\${point}` : `\\${sign}`)
}
