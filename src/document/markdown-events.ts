import { micromark, parse, postprocess, preprocess } from 'micromark'
import { readHtml } from './html.ts'
import type { MarkdownWriter } from './markdown-writer.ts'

/** Tokens whose inside the customer does not read. */
const hiddenTokens = new Set([
  'codeFenced', 'codeIndented', 'definition', 'htmlText', 'image', 'reference', 'resource', 'thematicBreak',
])

const shownTokens = new Set(['autolinkEmail', 'autolinkProtocol', 'codeTextData', 'data'])

const leaves = new Set(['atxHeading', 'paragraph', 'setextHeading'])

/**
 * Writes the part of Markdown between `start` and `end`, all of CommonMark, from micromark's events. The part
 * must begin and end where no block of the text around it goes on.
 */
export function writeMarkdownEvents(
  markdown: string, masked: string, start: number, end: number, writer: MarkdownWriter,
): void {
  const part = masked.slice(start, end)
  if (isTangled(part)) {
    writeAsItStands(part, start, writer)
    return
  }
  let hiddenUntil = -1
  /** How many elements of code, written as HTML, are open. */
  let codes = 0
  for (const [kind, token] of eventsOf(part)) {
    const { type } = token
    const from = token.start.offset + start
    const to = token.end.offset + start
    if (kind === 'exit') {
      if (!leaves.has(type)) continue
      writer.endLeaf(to, type !== 'paragraph')
      codes = 0
    } else if (from < hiddenUntil) {
      continue
    } else if (leaves.has(type)) {
      writer.beginLeaf(from, type !== 'paragraph')
    } else if (shownTokens.has(type)) {
      if (codes > 0 || type === 'codeTextData') writer.showCode(from, to)
      else writer.show(from, to)
    } else if (hiddenTokens.has(type)) {
      hiddenUntil = to
      if (type !== 'htmlText') continue
      const tag = masked.slice(from, to)
      if (/^<\/?br\b/i.test(tag)) writer.breakTag(from, to)
      else if (/^<(?:code|kbd|samp|tt)\b/i.test(tag)) codes++
      else if (/^<\/(?:code|kbd|samp|tt)\b/i.test(tag)) codes = Math.max(0, codes - 1)
    } else if (type === 'htmlFlow') {
      hiddenUntil = to
      writer.html(readHtml(markdown.slice(from, to)), from, to)
    } else if (type === 'characterEscape') {
      writer.say(markdown.slice(from + 1, to), from, to)
    } else if (type === 'characterReference') {
      writer.say(decodeReference(markdown.slice(from, to)), from, to)
    } else if (type === 'lineEnding' || type === 'lineEndingBlank') {
      writer.lineEnd(from, to)
    } else if (type === 'blockQuotePrefix' || type === 'listItemPrefix') {
      writer.marker(from, to)
    }
  }
}

const parser = parse()

function eventsOf(part: string): ReturnType<typeof postprocess> {
  // A parser costs more to make than a block to parse; these two are all that it remembers.
  parser.defined = []
  parser.lazy = {}
  // micromark drops a byte order mark at the beginning without counting it.
  return postprocess(parser.document().write(preprocess()(part.replace(/^\uFEFF/, '\uE000'), undefined, true)))
}

/** More brackets in one paragraph, or more markers before one line, than a person writes. */
const mostBrackets = 1000
const manyMarkers = /(?:^|[\r\n])(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){100}/

/** Whether the time that micromark takes, which grows with the square of such things, would be felt. */
function isTangled(part: string): boolean {
  if (manyMarkers.test(part)) return true
  let brackets = 0
  for (let at = part.indexOf('['); at !== -1; at = part.indexOf('[', at + 1)) {
    if (++brackets > mostBrackets) return part.split(/\n[ \t]*\r?\n/).some(holdsManyBrackets)
  }
  return false
}

function holdsManyBrackets(paragraph: string): boolean {
  return paragraph.split('[').length > mostBrackets
}

function writeAsItStands(part: string, start: number, writer: MarkdownWriter): void {
  writer.beginLeaf(start)
  let lineStart = start
  for (const line of part.split(/(?<=\n|\r(?!\n))/)) {
    const content = line.replace(/[\r\n]+$/, '')
    if (content.trim() !== '') writer.show(lineStart, lineStart + content.length)
    const next = lineStart + line.length
    if (content.length < line.length) writer.lineEnd(lineStart + content.length, next)
    lineStart = next
  }
  writer.endLeaf(lineStart)
}

const decodedReferences = new Map<string, string>()

/** The library decodes; what it then escapes for HTML is undone. A hard space is a space to the reader. */
function decodeReference(reference: string): string {
  const known = decodedReferences.get(reference)
  if (known !== undefined) return known
  const html = micromark(`.${reference}.`)
  const decoded = html.slice(4, -5)
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    .replaceAll('\u00A0', ' ')
  decodedReferences.set(reference, decoded)
  return decoded
}
