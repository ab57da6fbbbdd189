import type { FileResult, Finding } from '../engine/finding.ts'
import { columnsOf, tame, truncate } from './terminal-text.ts'

/** The line of text that a finding is about, as the customer reads it, in three parts. */
export interface Excerpt {
  readonly before: string
  /** What is at fault; empty when a finding points between two characters. */
  readonly quote: string
  readonly after: string
}

/** How much of the file is looked at on either side of the fault, in UTF-16 units. */
const reach = 600

/**
 * The line around a finding, cut to so many columns. The line of the file where that is readable; where
 * the text stands in a JSON string, a CSV cell or HTML, what these say. Only for display: the words
 * around the quote are read without a parser. `undefined` where there is nothing to show.
 */
export function excerptOf(
  { ruleId, offset, endOffset, quote }: Finding,
  { path, source }: Pick<FileResult, 'path' | 'source'>,
  columns: number,
): Excerpt | undefined {
  if (ruleId === 'file' && offset === 0) return undefined
  const container = containerOf(path, source)
  const rawBefore = source.slice(Math.max(0, offset - reach), offset)
  const rawAfter = source.slice(endOffset, endOffset + reach)
  const [before, after] = ruleId === 'file'
    ? [lastLine(rawBefore), firstLine(rawAfter)]
    : isWholeScalar(quote, source.slice(offset, endOffset))
      ? ['', '']
      : [lastLine(container.readBefore(rawBefore)), firstLine(container.readAfter(rawAfter))]
  const shownQuote = tame(ruleId === 'file' ? firstLine(source.slice(offset, endOffset)) : quote)
  const excerpt = fit(tame(before).trimStart(), shownQuote, tame(after).trimEnd(), columns)
  return excerpt.before + excerpt.quote + excerpt.after === '' ? undefined : excerpt
}

/** Whether a quote could not be placed inside its scalar, so that the span has the scalar's own quotes in it. */
function isWholeScalar(quote: string, raw: string): boolean {
  return /^["'|>]/.test(raw) && quote.charAt(0) !== raw.charAt(0)
}

interface Container {
  readBefore(raw: string): string
  readAfter(raw: string): string
}

const json: Container = {
  readBefore: raw => readMarkup(readEscapes(raw.replace(/^[^]*(?<!\\)(?:\\\\)*"/, ''))),
  readAfter: raw => readMarkup(readEscapes(/^(?:[^"\\]|\\[^])*/.exec(raw)?.[0] ?? '')),
}

/** What comes before the text on a line of YAML: dashes, the key, an opening quote. */
const yamlLead = /^\s*(?:- +)*(?:[\w$. -]{1,40}: +)?["']?(?=\S|$)/

const yaml: Container = {
  readBefore: raw => readMarkup(readEscapes(lastLine(raw).replace(yamlLead, '').replaceAll("''", "'"))),
  readAfter: raw => readMarkup(readEscapes(firstLine(raw).replace(/["']$/, '').replaceAll("''", "'"))),
}

/** A cell in quotes ends at the first quote that is not doubled. */
const csv: Container = {
  readBefore: raw => readMarkup(raw.replace(/^[^]*(?:^|[,;\t\n])"(?=(?:[^"]|"")*$)/, '').replaceAll('""', '"')),
  readAfter: raw => readMarkup((/^(?:[^"]|"")*/.exec(raw)?.[0] ?? '').replaceAll('""', '"')),
}

const prose: Container = { readBefore: readMarkup, readAfter: readMarkup }

function containerOf(path: string, source: string): Container {
  if (/\.ya?ml$/i.test(path)) return yaml
  if (/\.[ct]sv$/i.test(path)) return csv
  return /^\s*[[{]\s*["{[]/.test(source.slice(0, 200)) ? json : prose
}

/** Backslash escapes of JSON and of double-quoted YAML. */
function readEscapes(text: string): string {
  if (!text.includes('\\')) return text
  const escape = /\\(?:u([0-9a-fA-F]{4})|(["\\/])|([nr])|[bft])/g
  return text.replace(escape, (_, code?: string, sign?: string, lineEnd?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    return sign ?? (lineEnd === undefined ? ' ' : '\n')
  })
}

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“',
  ndash: '–', mdash: '—', hellip: '…',
}

/** HTML as it is read: blocks on lines of their own, no other tags, the usual entities as their signs. */
function readMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text
  return text
    .replace(/<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|pre))\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, readEntity)
}

function readEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)
  return code <= 0x10FFFF ? String.fromCodePoint(code) : whole
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
  return columns < 1 ? '' : `${kept}…`
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] as string
}
