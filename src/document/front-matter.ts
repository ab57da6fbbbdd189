import { Passage } from '../text/passage.ts'
import type { Span } from '../text/span.ts'
import type { Data, DataEntry, DataMap } from './data.ts'
import type { Problem } from './document.ts'
import { type LineRange, lineRanges } from './line-ranges.ts'

/** The YAML block at the head of a Markdown file. */
export interface FrontMatter {
  readonly data: DataMap | undefined
  readonly problems: readonly Problem[]
  /** Where the body begins. */
  readonly end: number
}

const KEY = /^([A-Za-z_][\w -]*):(?:[ \t]+|$)/
/** As a YAML key may look, quoted or in any script. */
const ANY_KEY = /^["'\w\u00c0-\uffef][^:\n]*:(?:\s|$)/
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/
const NULL = /^(?:null|Null|NULL|~|)$/
/** Values that mean themselves, whatever YAML schema reads them; the rest is left to the YAML parser. */
const PLAIN = /^[\w(/$+.\u00c0-\u1fff\u2e80-\uffef][^\u0000-\u001f\u007f-\u009f]*$/
const ODD_NUMBER = /^(?:[-+.]?\d[\d_,.eExXoO+a-fA-F:]*|\.\w+)$/

/**
 * Reads front matter: a `---` line at the very beginning, fields, a `---` or `...` line. Flat fields, which
 * nearly all front matter is, are read here; the YAML parser is loaded for anything else.
 */
export async function readFrontMatter(source: string): Promise<FrontMatter | undefined> {
  if (!source.startsWith('---')) return undefined
  const block = findBlock(source)
  if (block === undefined) return readOpenFrontMatter(source)
  const flat = scanFlat(source, block.lines)
  if (flat !== undefined) return { data: flat, problems: [], end: block.end }
  const { readYaml } = await import('./yaml.ts')
  const { data, problems } = readYaml(source, block.span)
  if (data?.kind === 'map' || problems.length > 0) {
    return { data: data?.kind === 'map' ? data : undefined, problems, end: block.end }
  }
  return undefined
}

/** Whether a file begins with fields between two lines of dashes. */
export function hasFrontMatter(source: string): boolean {
  return source.startsWith('---') && findBlock(source) !== undefined
}

function findBlock(source: string): { lines: readonly LineRange[]; span: Span; end: number } | undefined {
  const close = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g
  close.lastIndex = 3
  const found = close.exec(source)
  if (found === null || !/^---[ \t]*[\r\n]/.test(source)) return undefined
  const lines = lineRanges(source, { start: 0, end: close.lastIndex })
  const inside = lines.slice(1, -1)
  const first = inside.find(line => !isSkipped(source, line))
  // A block of prose between two rules is no front matter.
  if (first !== undefined && !ANY_KEY.test(source.slice(first.start, first.end))) return undefined
  const start = inside[0]?.start ?? close.lastIndex
  const lineBreak = source.startsWith('\r\n', close.lastIndex) ? 2 : 1
  const end = Math.min(close.lastIndex + lineBreak, source.length)
  return { lines: inside, span: { start, end: inside.at(-1)?.next ?? start }, end }
}

/** Fields after a first line of dashes, and a blank line where the second one should be. */
function readOpenFrontMatter(source: string): FrontMatter | undefined {
  const all = lineRanges(source)
  const blank = all.findIndex(line => source.slice(line.start, line.end).trim() === '')
  const lines = all.slice(1, blank === -1 ? all.length : blank)
  const [first] = all
  if (first === undefined || lines.length === 0 || source.slice(3, first.end).trim() !== '') return undefined
  if (!lines.every(line => KEY.test(source.slice(line.start, line.end)))) return undefined
  const message = 'The front matter that begins here is never closed. Put a line of --- after its last field.'
  const span = { start: first.start, end: first.end }
  return {
    data: scanFlat(source, lines),
    problems: [{ id: 'broken-front-matter', severity: 'error', message, span }],
    end: lines.at(-1)?.next ?? source.length,
  }
}

/** The fields, if every line is plainly `key: value`, `key: [a, b]`, an item of a list or a comment. */
function scanFlat(source: string, lines: readonly LineRange[]): DataMap | undefined {
  const entries: DataEntry[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LineRange
    if (isSkipped(source, line)) continue
    const key = KEY.exec(source.slice(line.start, line.end))
    if (key === null) return undefined
    const keySpan = { start: line.start, end: line.start + (key[1] as string).length }
    const span = trim(source, { start: line.start + key[0].length, end: line.end })
    const items = span.start === span.end ? itemLines(source, lines, index + 1) : []
    const value = items.length > 0 ? scanItems(source, items) : scanValue(source, span)
    if (value === undefined || entries.some(entry => entry.key === key[1])) return undefined
    entries.push({ key: key[1] as string, keySpan, value })
    index += items.length
  }
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  return { kind: 'map', span, entries }
}

function itemLines(source: string, lines: readonly LineRange[], from: number): readonly LineRange[] {
  let end = from
  while (end < lines.length && /^ *- /.test(source.slice(lines[end]?.start, lines[end]?.end))) end++
  return lines.slice(from, end)
}

function scanItems(source: string, lines: readonly LineRange[]): Data | undefined {
  const indents = new Set(lines.map(line => source.slice(line.start, line.end).search(/\S/)))
  if (indents.size > 1) return undefined
  return listOf(lines.map(line => {
    const start = source.indexOf('-', line.start) + 1
    return scanScalar(source, trim(source, { start, end: line.end }))
  }))
}

function scanValue(source: string, span: Span): Data | undefined {
  const text = source.slice(span.start, span.end)
  if (!text.startsWith('[')) return scanScalar(source, span)
  if (!/^\[[^[\]{}"'#&*!|>%@`]*\]$/.test(text)) return undefined
  const items: (Data | undefined)[] = []
  for (const { 0: item, index } of text.slice(0, -1).matchAll(/[^,[]+/g)) {
    const start = span.start + index
    if (item.trim() !== '') items.push(scanScalar(source, trim(source, { start, end: start + item.length })))
  }
  const list = listOf(items)
  return list === undefined ? undefined : { ...list, span }
}

function listOf(items: readonly (Data | undefined)[]): Data | undefined {
  const known = items.filter(item => item !== undefined)
  if (known.length < items.length) return undefined
  return { kind: 'list', span: { start: known[0]?.span.start ?? 0, end: known.at(-1)?.span.end ?? 0 }, items: known }
}

function scanScalar(source: string, span: Span): Data | undefined {
  const raw = source.slice(span.start, span.end)
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(raw)
  if (quoted !== null) return textAt(source, span, { start: span.start + 1, end: span.end - 1 })
  if (NULL.test(raw)) return { kind: 'null', span, value: null }
  if (BOOLEAN.test(raw)) return { kind: 'boolean', span, value: raw.toLowerCase() === 'true' }
  if (NUMBER.test(raw)) return { kind: 'number', span, value: Number(raw) }
  if (!PLAIN.test(raw) || ODD_NUMBER.test(raw) || /:(?:\s|$)|\s#/.test(raw)) return undefined
  return textAt(source, span, span)
}

function textAt(source: string, span: Span, inside: Span): Data {
  const value = source.slice(inside.start, inside.end)
  return { kind: 'text', span, value, passage: () => Passage.slice(source, inside) }
}

function trim(source: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && isBlank(source, first)) first++
  while (last > first && isBlank(source, last - 1)) last--
  return { start: first, end: last }
}

/** A blank line or a comment. */
function isSkipped(source: string, line: Span): boolean {
  const { start, end } = trim(source, line)
  return start === end || source[start] === '#'
}

function isBlank(source: string, offset: number): boolean {
  const code = source.charCodeAt(offset)
  return code === 32 || code === 9
}
