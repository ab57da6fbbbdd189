import type { Passage } from '../text/passage.ts'
import { findPlaceholders, maskPlaceholders } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import { writeMarkdownEvents } from './markdown-events.ts'
import { SimpleMarkdown } from './markdown-simple.ts'
import { MarkdownWriter } from './markdown-writer.ts'

/** A part of the Markdown that can be read without what is around it. */
interface Region {
  readonly source: Span
  /** What it shows, without the break before it. */
  readonly text: Span
}

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
  const masked = maskPlaceholders(markdown, findPlaceholders(markdown))
  const writer = new MarkdownWriter(markdown, masked)
  const regions: Region[] = []
  const write = (start: number, end: number, quick: SimpleMarkdown | undefined): void => {
    writer.beginRegion()
    if (quick) quick.write(writer)
    else writeMarkdownEvents(markdown, masked, start, end, writer)
    const first = writer.firstShown
    if (first !== -1) regions.push({ source: { start, end }, text: { start: first, end: writer.length } })
  }
  if (thoroughly || mayDefineLinks(masked)) write(0, markdown.length, undefined)
  else readRegions(masked, write)
  const passage: Passage = writer.build((replacement, at, span) => encode(markdown, passage, regions, replacement, at, span))
  return passage
}

/** A link definition anywhere decides what brackets mean everywhere. */
function mayDefineLinks(masked: string): boolean {
  return masked.includes(']:')
}

/** Calls `write` with each region in order, and with the quick reader that could read it, if it could. */
function readRegions(
  masked: string, write: (start: number, end: number, quick: SimpleMarkdown | undefined) => void,
): void {
  const simple = new SimpleMarkdown(masked)
  let start = skipBlankLines(masked, 0)
  while (start < masked.length) {
    let end = endOfChunk(masked, start)
    let next = skipBlankLines(masked, end)
    const isQuick = simple.read(start, end) && !(simple.hasList && isIndented(masked, next))
    if (!isQuick) {
      // After indented code the library reads a list otherwise than elsewhere, so that it must see both.
      if (isIndented(masked, start) || mayHoldBlankLines(masked, start, end)) next = masked.length
      while (next < masked.length && isIndented(masked, next)) {
        end = endOfChunk(masked, next)
        if (mayHoldBlankLines(masked, next, end)) next = masked.length
        else next = skipBlankLines(masked, end)
      }
      if (next === masked.length) end = next
    }
    write(start, end, isQuick ? simple : undefined)
    start = next
  }
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
  let lineStart = at
  for (let index = at; index < masked.length; index++) {
    const code = masked.charCodeAt(index)
    if (code === 10 || code === 13) lineStart = index + 1
    else if (code !== 32 && code !== 9) return lineStart
  }
  return masked.length
}

/** End of the line before the next blank one, its line end left out. */
function endOfChunk(masked: string, start: number): number {
  let lineEnd = -1
  for (let index = start; index < masked.length; index++) {
    const code = masked.charCodeAt(index)
    if (code === 10 || code === 13) {
      if (lineEnd !== -1 && !(code === 10 && index === lineEnd + 1 && masked.charCodeAt(lineEnd) === 13)) return lineEnd
      if (lineEnd === -1) lineEnd = index
    } else if (code !== 32 && code !== 9) {
      lineEnd = -1
    }
  }
  return lineEnd === -1 ? masked.length : lineEnd
}

/** The replacement as it is or with escapes, whichever then reads as intended. */
function encode(
  markdown: string, passage: Passage, regions: readonly Region[], replacement: string, at: Span, span: Span,
): string | undefined {
  const region = regions.find(({ source, text }) =>
    source.start <= at.start && at.end <= source.end && text.start <= span.start && span.end <= text.end &&
    // One that would show nothing any more takes the break beside it along.
    (replacement !== '' || span.start > text.start || span.end < text.end))
  const source = region?.source ?? { start: 0, end: markdown.length }
  const text = region?.text ?? { start: 0, end: passage.text.length }
  const intended = passage.text.slice(text.start, span.start) + replacement + passage.text.slice(span.end, text.end)
  const reads = (written: string): boolean =>
    readMarkdown(markdown.slice(source.start, at.start) + written + markdown.slice(at.end, source.end)).text === intended
  const plain = markdown.includes('\r\n') ? replacement.replace(/\r?\n/g, '\r\n') : replacement
  if (reads(plain)) return plain
  const escaped = escape(plain)
  return escaped !== plain && reads(escaped) ? escaped : undefined
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
