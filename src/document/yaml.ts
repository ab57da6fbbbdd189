import {
  Composer, isAlias, isMap, isPair, isScalar, isSeq, Parser,
  type Alias, type CST, type Document as YamlDocument, type Node, type Pair, type Scalar, type YAMLError, type YAMLMap,
} from 'yaml'
import { Passage } from '../text/passage.ts'
import type { Span } from '../text/span.ts'
import type { Data, DataEntry, DataText } from './data.ts'
import type { Problem } from './document.ts'
import { fieldNames, normaliseName } from './fields.ts'
import { mapYamlScalar, type ScalarPlace } from './yaml-scalar.ts'

const deepestNesting = 1000
/** How many values aliases may stand for in one file, all counted; beyond it a small file becomes a bomb. */
const mostAliasedValues = 1_000_000

export interface YamlReading {
  /** What could be read; undefined when there is nothing. A file of several documents is a list. */
  readonly data: Data | undefined
  readonly problems: Problem[]
}

/**
 * Reads YAML 1.2 (merge keys and aliases resolved) into data with places in the file.
 *
 * `span` is the part of the source that is YAML (front matter, say); all offsets are the file's. Broken YAML
 * gives a `broken-yaml` problem and what could still be read; a text that ends at ` #{` or ` #123`, where
 * YAML begins a comment but the writer meant a placeholder or a number, gives `yaml-cut-off`, and a text that is
 * only `{{name}}` or `[NAME]`, which is a map or a list to YAML, `yaml-not-text`.
 */
export function readYaml(source: string, span: Span = { start: 0, end: source.length }): YamlReading {
  const tokens = tokensOf(source.slice(span.start, span.end))
  if (tokens === undefined || nestsTooDeeply(tokens)) {
    return { data: undefined, problems: [tooDeep({ start: span.start, end: Math.min(span.end, span.start + 1) })] }
  }
  const reader = new YamlReader(source, span)
  const documents = [...new Composer(options).compose(tokens)]
  const items: Data[] = []
  for (const document of documents) {
    const data = reader.read(document)
    if (data !== undefined && (data.kind !== 'null' || documents.length === 1)) items.push(data)
  }
  const data = items.length > 1 ? { kind: 'list', span, items } as const : items[0]
  return { data, problems: reader.problems.sort((first, second) => first.span.start - second.span.start) }
}

/** Unique keys are checked here: the library's own check takes a time that grows with their square. */
const options = {
  keepSourceTokens: true, prettyErrors: false, merge: true, uniqueKeys: false, logLevel: 'silent',
} as const

/** Undefined where values are nested so deeply that the library's own stack overflows. */
function tokensOf(yaml: string): readonly CST.Token[] | undefined {
  try {
    return [...new Parser().parse(yaml)]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Asked before the library composes the tokens, which overflows the stack of a file made to do so. */
function nestsTooDeeply(tokens: readonly CST.Token[]): boolean {
  let level: CST.Token[] = [...tokens]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestNesting) return true
    level = level.flatMap(childrenOf)
  }
  return false
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  const children: CST.Token[] = []
  for (const { key, value } of token.items) {
    if (key && 'items' in key) children.push(key)
    if (value && 'items' in value) children.push(value)
  }
  return children
}

interface Anchored {
  readonly data: Data
  /** How many values it stands for, aliases inside counted in full. */
  readonly size: number
}

class YamlReader {
  readonly problems: Problem[] = []
  readonly #source: string
  readonly #span: Span
  #anchors = new Map<string, Anchored>()
  #size = 0
  #overflowed = false
  /** The text without quotes that broke the YAML. */
  #unquoted: Span | undefined

  constructor(source: string, span: Span) {
    this.#source = source
    this.#span = span
  }

  read(document: YamlDocument.Parsed): Data | undefined {
    this.#anchors = new Map()
    const first = document.errors[0]
    if (first !== undefined) this.problems.push(this.#brokenYaml(first))
    if (document.contents === null) return undefined
    return this.#convert(document.contents, { inFlow: false, root: true })
  }

  #convert(node: Node, place: ScalarPlace): Data {
    const span = this.#spanOf(node)
    this.#size++
    if (isAlias(node)) return this.#resolve(node, span)
    const before = this.#size
    const data = isMap(node) ? this.#convertMap(node, span)
      : isSeq(node) ? this.#convertItems(node.items, span, node.flow === true)
        : this.#convertScalar(node as Scalar, span, place)
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, { data, size: this.#size - before + 1 })
    return data
  }

  #convertItems(items: readonly unknown[], span: Span, inFlow: boolean): Data {
    const read = items.map(item => {
      if (isPair(item)) return this.#convertPairs([item], this.#spanOf(item.key), inFlow)
      if (!inFlow) this.#checkText(item as Node, '')
      return this.#convert(item as Node, { inFlow, root: false })
    })
    return { kind: 'list', span, items: read }
  }

  #convertMap(map: YAMLMap, span: Span): Data {
    return this.#convertPairs(map.items, span, map.flow === true)
  }

  #convertPairs(pairs: readonly Pair[], span: Span, inFlow: boolean): Data {
    const own: DataEntry[] = []
    const merged: DataEntry[] = []
    const keys = new Set<string>()
    for (const pair of pairs) {
      const keySpan = this.#spanOf(pair.key)
      const key = this.#keyOf(pair.key, keySpan)
      if (pair.value === null || pair.value === undefined) {
        own.push({ key, keySpan, value: { kind: 'null', span: { start: keySpan.end, end: keySpan.end }, value: null } })
        continue
      }
      if (!inFlow) this.#checkText(pair.value as Node, key)
      const value = this.#convert(pair.value as Node, { inFlow, root: false })
      if (isMergeKey(pair.key) && mergeable(value)) {
        for (const map of value.kind === 'list' ? value.items : [value]) {
          if (map.kind === 'map') merged.push(...map.entries)
        }
        continue
      }
      if (keys.has(key)) this.problems.push(duplicateKey(key, keySpan))
      keys.add(key)
      own.push({ key, keySpan, value })
    }
    const inherited = merged.filter(entry => !keys.has(entry.key) && keys.add(entry.key))
    return { kind: 'map', span, entries: [...inherited, ...own] }
  }

  #keyOf(key: unknown, span: Span): string {
    if (isScalar(key) && key.value !== null && typeof key.value !== 'object') {
      return typeof key.value === 'symbol' ? '<<' : String(key.value)
    }
    if (isAlias(key)) {
      const anchored = this.#anchors.get(key.source)?.data
      if (anchored?.kind === 'text') return anchored.value
    }
    return this.#source.slice(span.start, span.end)
  }

  #convertScalar(node: Scalar, span: Span, place: ScalarPlace): Data {
    const { value } = node
    if (typeof value === 'string') return this.#makeText(node, span, value, place)
    if (typeof value === 'number') return { kind: 'number', span, value }
    if (typeof value === 'boolean') return { kind: 'boolean', span, value }
    if (value === null || value === undefined) return { kind: 'null', span, value: null }
    return this.#makeText(undefined, span, this.#source.slice(span.start, span.end), place)
  }

  #makeText(node: Scalar | undefined, span: Span, value: string, place: ScalarPlace): DataText {
    const source = this.#source
    const shift = this.#span.start
    let passage: Passage | undefined
    const make = (): Passage =>
      node === undefined ? Passage.coarse(value, span) : mapYamlScalar(source, shift, node, value, place)
    return { kind: 'text', span, value, passage: () => (passage ??= make()) }
  }

  #resolve(alias: Alias, span: Span): Data {
    const anchored = this.#anchors.get(alias.source)
    if (anchored !== undefined && this.#size + anchored.size <= mostAliasedValues) {
      this.#size += anchored.size
      return anchored.data
    }
    if (anchored === undefined) {
      if (!this.#isToldOf(span)) this.problems.push(unresolvedAlias(alias.source, span))
    } else if (!this.#overflowed) {
      this.#overflowed = true
      this.problems.push(tooManyAliases(span))
    }
    return { kind: 'null', span, value: null }
  }

  /** What YAML reads otherwise than a writer who puts a placeholder into a text without quotes. */
  #checkText(value: Node, key: string): void {
    if (isScalar(value)) return this.#checkCutOff(value)
    const span = this.#spanOf(value)
    const written = this.#source.slice(span.start, Math.min(span.end, span.start + longestLonePlaceholder))
    const isPlaceholder = (isMap(value) && /^\{\{[^{}"']*\}\}$/.test(written))
      || (bodyNames.has(normaliseName(key)) && /^(?:\{[^{}"':,]*\}|\[[^[\]{}"',]*\])$/.test(written))
    if (isPlaceholder && !this.#isToldOf(span)) this.problems.push(notText(written, span))
  }

  #isToldOf({ start, end }: Span): boolean {
    return this.#unquoted !== undefined && this.#unquoted.start <= start && end <= this.#unquoted.end
  }

  /** A plain text, or nothing at all, followed by a comment that begins with a brace or a number. */
  #checkCutOff(value: Scalar): void {
    if (value.type !== 'PLAIN' && value.value !== null) return
    let end = this.#span.start + (value.range?.[1] ?? 0)
    while (value.value === null && /[ \t]/.test(this.#source.charAt(end - 1))) end--
    const pattern = typeof value.value === 'string' ? cutOffText : cutOffValue
    pattern.lastIndex = end
    const comment = pattern.exec(this.#source)
    if (comment === null) return
    const start = end + (comment[1] as string).length
    this.problems.push(cutOff(comment[2] as string, { start, end: end + comment[0].length }))
  }

  #spanOf(node: unknown): Span {
    const range = (node as Node | null)?.range
    const start = this.#span.start + (range?.[0] ?? 0)
    return { start, end: this.#span.start + (range?.[1] ?? range?.[0] ?? 0) }
  }

  #brokenYaml(error: YAMLError): Problem {
    const start = Math.min(this.#span.start + error.pos[0], Math.max(this.#span.start, this.#span.end - 1))
    const end = Math.min(this.#span.end, Math.max(start + 1, this.#span.start + error.pos[1]))
    const unquoted = quotable.has(error.code) ? this.#textWithoutQuotes(start) : undefined
    if (unquoted !== undefined) return unquoted
    return { id: 'broken-yaml', severity: 'error', message: explain(error), span: { start, end } }
  }

  /** The text of the line that begins with a sign which YAML takes for its own, and breaks at `at`. */
  #textWithoutQuotes(at: number): Problem | undefined {
    const lineStart = Math.max(this.#span.start, this.#source.lastIndexOf('\n', at - 1) + 1)
    const line = /^[^\r\n]*/.exec(this.#source.slice(lineStart, this.#span.end))?.[0] ?? ''
    const found = unquotedText.exec(line)
    const [, before = '', sign = ''] = found ?? []
    const start = lineStart + before.length
    if (found === null || start > at) return undefined
    // a list that breaks inside is no text
    if (/^[{[]$/.test(sign) && !/[}\]]/.test(this.#source.slice(start, at))) return undefined
    const end = lineStart + line.trimEnd().length
    this.#unquoted = { start, end }
    return { id: 'broken-yaml', severity: 'error', message: `A text cannot begin with “${sign}”, which ${meaningOfSign(sign)} in YAML. ${quoteIt}`, span: { start, end } }
  }
}

const cutOffValue = /([ \t]+)(#\{)[^\r\n]*/y
/** After a text also `#%{ticket.number}`, `#[number]`, `#<insert issue>` and `#1234`. */
const cutOffText = /([ \t]+)(#(?:[{[<]|[%$]\{|\d+(?=[\s.,;:!?)]|$)))[^\r\n]*/y
/** UTF-16 units; more is a map or a list that is meant. */
const longestLonePlaceholder = 80
const bodyNames: ReadonlySet<string> = new Set(fieldNames.body)
/** The value of a key, or an item of a list, that begins with a placeholder, an `@name`, `*bold*` or code. */
const unquotedText = /^([ \t]*(?:- +)*(?:[^\s:#"'{[][^:#\n"']*:[ \t]+)?)(\{\{|\{%|\{!|(?:\{|\[|%|@|\*|`)(?=\S))/
const quotable: ReadonlySet<YAMLError['code']> = new Set(['BAD_SCALAR_START', 'UNEXPECTED_TOKEN', 'BAD_ALIAS'])

function meaningOfSign(sign: string): string {
  if (sign.startsWith('{')) return 'begins a map'
  return sign === '[' ? 'begins a list' : sign === '*' ? 'stands for an alias' : 'is a sign of its own'
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<'
}

function mergeable(value: Data): boolean {
  return value.kind === 'map' || (value.kind === 'list' && value.items.every(item => item.kind === 'map'))
}

/** The library's sentence, with what to do where the cause is usually another than it names. */
function explain(error: YAMLError): string {
  const said = error.message.replace(/\s+/g, ' ').trim()
  const sentence = /[.!?]$/.test(said) ? said : `${said}.`
  const advice = advices[error.code]
  return `This is not YAML: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}${advice ? ` ${advice}` : ''}`
}

const quoteIt = 'Put the text in quotes, or under a | with each line indented.'

const advices: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START: quoteIt,
  UNEXPECTED_TOKEN: quoteIt,
  BLOCK_AS_IMPLICIT_KEY: quoteIt,
  MULTILINE_IMPLICIT_KEY: quoteIt,
  BAD_ALIAS: quoteIt,
  BAD_DQ_ESCAPE: 'Write a backslash as \\\\.',
  TAB_AS_INDENT: 'Indent with spaces.',
}

function cutOff(sign: string, span: Span): Problem {
  const isNumber = /\d/.test(sign)
  return {
    id: 'yaml-cut-off',
    severity: isNumber ? 'warning' : 'error',
    message: `YAML reads “ #” as the beginning of a comment, so the text ends before this ${isNumber ? 'number' : 'placeholder'}. ${quoteIt}`,
    span,
  }
}

function notText(written: string, span: Span): Problem {
  return {
    id: 'yaml-not-text',
    severity: 'error',
    message: `YAML reads ${written} without quotes as a ${written.startsWith('[') ? 'list' : 'map'}, and not as a text. ${quoteIt}`,
    span,
  }
}

function duplicateKey(key: string, span: Span): Problem {
  return {
    id: 'broken-yaml',
    severity: 'warning',
    message: `The key “${key}” stands here a second time, and most programs keep only the last one. ` +
      'Remove one of them.',
    span,
  }
}

function unresolvedAlias(name: string, span: Span): Problem {
  return {
    id: 'broken-yaml',
    severity: 'error',
    message: `The alias “*${name}” has no anchor “&${name}” that is complete before it. ` + quoteIt,
    span,
  }
}

function tooManyAliases(span: Span): Problem {
  return {
    id: 'too-many-aliases',
    severity: 'error',
    message: `The aliases of this file stand for more than ${mostAliasedValues} values. The rest was not read.`,
    span,
  }
}

function tooDeep(span: Span): Problem {
  return {
    id: 'nested-too-deeply',
    severity: 'error',
    message: `Values are nested more than ${deepestNesting} deep, which no library of replies needs. ` +
      'Nothing was read.',
    span,
  }
}
