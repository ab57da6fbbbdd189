import { parseTree, type Node, type ParseError } from 'jsonc-parser'
import { Passage } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'
import type { Span } from '../text/span.ts'
import type { Data, DataEntry, DataList, DataMap, DataText } from './data.ts'
import type { Problem } from './document.ts'
import { JsonScanner } from './json-scanner.ts'

/** Brackets inside brackets beyond this are refused: no export has them, and they would exhaust the stack. */
export const deepestNesting = 1000

export interface JsonReading {
  /** What could be read; undefined when there is nothing. */
  readonly data: Data | undefined
  readonly problems: Problem[]
}

/**
 * Reads JSON, with comments and trailing commas allowed, into data with places in the file.
 *
 * `span` is the part of the source to read (the whole of it unless told); all offsets are the file's.
 * Broken JSON gives a `broken-json` problem and whatever could still be read.
 */
export function readJson(source: string, span: Span = { start: 0, end: source.length }): JsonReading {
  const strict = new JsonScanner(source, span, deepestNesting, makeJsonText).read()
  if (strict === 'nested-too-deeply') return { data: undefined, problems: [tooDeep(span)] }
  if (strict !== undefined) return { data: strict, problems: [] }
  return readTolerantly(source, span)
}

/** A JSON string in the file, its quotes included in the span. */
export function makeJsonText(source: string, span: Span, value: string): DataText {
  let passage: Passage | undefined
  return { kind: 'text', span, value, passage: () => (passage ??= mapJsonString(source, span, value)) }
}

/** The decoded text of a JSON string with the way back; coarse if it is not what the library decoded. */
function mapJsonString(source: string, span: Span, value: string): Passage {
  const builder = new PassageBuilder(source)
  const end = span.end - 1
  let from = span.start + 1
  let at = source.indexOf('\\', from)
  while (at !== -1 && at < end) {
    builder.copy(from, at)
    from = at + escapeLength(source, at)
    builder.say(decodeEscape(source.slice(at, from)), at, from)
    at = source.indexOf('\\', from)
  }
  builder.copy(from, end)
  const passage = builder.build(encodeJson)
  return passage.text === value ? passage : Passage.coarse(value, span)
}

/** Length of the escape at `at`; a surrogate pair written as two escapes is one. */
function escapeLength(source: string, at: number): number {
  if (source[at + 1] !== 'u') return 2
  const isPair = isEscapedSurrogate(source, at, 'Aa89', 'Bb') && isEscapedSurrogate(source, at + 6, 'CcDdEeFf', '')
  return isPair ? 12 : 6
}

function isEscapedSurrogate(source: string, at: number, third: string, more: string): boolean {
  const head = source.slice(at, at + 3).toLowerCase()
  return head === '\\ud' && (third + more).includes(source[at + 3] as string)
}

function decodeEscape(escape: string): string {
  try {
    return JSON.parse(`"${escape}"`) as string
  } catch {
    return escape
  }
}

/** Non-ASCII stays as it is; lone surrogates are escaped, since no file can hold them. */
function encodeJson(replacement: string): string {
  return JSON.stringify(replacement).slice(1, -1)
}

function readTolerantly(source: string, span: Span): JsonReading {
  const text = span.start === 0 && span.end === source.length ? source : source.slice(span.start, span.end)
  if (nestsTooDeeply(text)) return { data: undefined, problems: [tooDeep(span)] }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const data = tree === undefined ? undefined : fromNode(source, span, tree)
  const first = errors[0]
  return { data, problems: first === undefined ? [] : [brokenJson(text, first, span.start)] }
}

function fromNode(source: string, outer: Span, node: Node): Data {
  const start = outer.start + node.offset
  const span = { start, end: node.length < 0 ? outer.end : start + node.length }
  switch (node.type) {
    case 'object': return { kind: 'map', span, entries: entriesOf(source, outer, node) } satisfies DataMap
    case 'array': {
      const items = (node.children ?? []).map(child => fromNode(source, outer, child))
      return { kind: 'list', span, items } satisfies DataList
    }
    case 'string': return makeJsonText(source, span, node.value as string)
    case 'number': return { kind: 'number', span, value: node.value as number }
    case 'boolean': return { kind: 'boolean', span, value: node.value as boolean }
    default: return { kind: 'null', span, value: null }
  }
}

/** A key without a value (`{"text"}`) is passed over: the problem says where it stands. */
function entriesOf(source: string, outer: Span, node: Node): DataEntry[] {
  const entries: DataEntry[] = []
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? []
    if (key === undefined || value === undefined) continue
    const start = outer.start + key.offset
    const keySpan = { start, end: start + key.length }
    entries.push({ key: key.value as string, keySpan, value: fromNode(source, outer, value) })
  }
  return entries
}

function nestsTooDeeply(text: string): boolean {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 91 || code === 123) {
      if (++depth > deepestNesting) return true
    } else if (code === 93 || code === 125) {
      depth--
    } else if (code === 34) {
      while (++index < text.length && text.charCodeAt(index) !== 34 && text.charCodeAt(index) !== 10) {
        if (text.charCodeAt(index) === 92) index++
      }
    }
  }
  return false
}

function tooDeep(span: Span): Problem {
  return {
    id: 'nested-too-deeply',
    severity: 'error',
    message: `Brackets are nested more than ${deepestNesting} deep, which no library of replies needs. ` +
      'Nothing was read.',
    span: { start: span.start, end: Math.min(span.end, span.start + 1) },
  }
}

/** By error code of `jsonc-parser`, whose `ParseErrorCode` exists in its types only: what was expected. */
const expectations: Readonly<Record<number, string>> = {
  1: 'a value was expected.',
  3: 'a key in double quotes was expected.',
  4: 'a value was expected.',
  5: 'a colon and a value were expected.',
  6: 'a comma or the closing bracket was expected.',
  7: '} was expected.',
  8: '] was expected.',
}

/** The same, for what is wrong in itself. */
const faults: Readonly<Record<number, string>> = {
  2: 'This is not a number as JSON writes it.',
  10: 'This is not a comment: one begins with // or /*.',
  11: 'This comment is never closed. Expected */ before the file ends.',
  12: 'This text is not closed before the line ends. Write a line break inside a text as \\n.',
  13: 'This number breaks off. Expected a digit.',
  14: 'This text holds a \\u without four hexadecimal digits after it.',
  15: 'This text holds an escape that JSON does not know. Write a backslash as \\\\.',
  16: 'This text holds a control character. Write it as an escape, such as \\t.',
}

function brokenJson(text: string, error: ParseError, shift: number): Problem {
  const start = Math.min(error.offset, text.length)
  const end = Math.min(text.length, start + Math.max(1, error.length))
  const span = { start: shift + start, end: shift + end }
  return { id: 'broken-json', severity: 'error', message: explain(text.slice(start, end), error.error), span }
}

function explain(found: string, code: number): string {
  const fault = faults[code]
  if (fault !== undefined) return fault
  const line = found.split(/[\r\n]/, 1)[0] as string
  const quoted = line.length > 20 ? `${line.slice(0, 20)}…` : line
  if (code === 9) {
    return `Found “${quoted}” after the end of the value. ` +
      'Put several values into a list, or one a line into a .jsonl file.'
  }
  const advice = /^['‘’“”]/.test(line) ? ' Texts stand in double quotes.' : ''
  const what = line === '' ? 'the end of the file' : `“${quoted}”`
  return `Found ${what} where ${expectations[code] ?? 'JSON was expected.'}${advice}`
}
