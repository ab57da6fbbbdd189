import type { Span } from '../text/span.ts'
import { type LineRange, lineRanges } from './line-ranges.ts'

/** Lines between the fences of a code block, or lines of a blockquote. */
export interface Block {
  readonly kind: 'fence' | 'quote'
  /** The word after the opening fence, in lower case; empty for a quote. */
  readonly info: string
  readonly lines: readonly LineRange[]
  /** How many characters before each line's text belong to the markup (`> `, the indentation of the fence). */
  readonly prefixes: readonly number[]
  /** The lines without those characters. */
  readonly plainText: string
}

/** What stands under one heading, up to the next heading of any level. */
export interface Section {
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number
  readonly title: string
  /** The heading and all under it. */
  readonly span: Span
  readonly body: Span
  readonly blocks: readonly Block[]
  /** What is in no block: plain paragraphs, lists. */
  readonly plain: string
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*$/
const QUOTE = /^ {0,3}> ?/

/** Takes a Markdown file apart at its headings (`#` and underlined ones); code blocks hold no headings. */
export function readSections(source: string, start: number): readonly Section[] {
  const reader = new SectionReader(source)
  const lines = lineRanges(source, { start, end: source.length })
  for (let index = 0; index < lines.length;) index = reader.read(lines, index)
  return reader.finish(source.length)
}

class SectionReader {
  readonly #source: string
  readonly #sections: Section[] = []
  #level = 0
  #title = ''
  #start: number | undefined
  #bodyStart: number | undefined
  #blocks: Block[] = []
  #plain: string[] = []

  constructor(source: string) {
    this.#source = source
  }

  /** Reads what begins at a line; gives the index of the line after it. */
  read(lines: readonly LineRange[], index: number): number {
    const line = lines[index] as LineRange
    const text = this.#text(line)
    this.#start ??= line.start
    this.#bodyStart ??= line.start
    // No heading is as long as that; and a long line must not make the pattern slow.
    const heading = text.length > 1000 ? null : HEADING.exec(text)
    if (heading !== null) {
      this.#begin((heading[1] as string).length, heading[2] ?? '', line, line.next)
      return index + 1
    }
    const underline = this.#underline(lines, index)
    if (underline !== undefined) {
      this.#begin(underline, text, line, (lines[index + 1] as LineRange).next)
      return index + 2
    }
    if (FENCE.test(text)) return this.#readFence(lines, index)
    if (QUOTE.test(text)) return this.#readQuote(lines, index)
    this.#plain.push(text)
    return index + 1
  }

  finish(end: number): readonly Section[] {
    if (this.#start !== undefined && this.#bodyStart !== undefined) {
      this.#sections.push({
        level: this.#level, title: this.#title, span: { start: this.#start, end },
        body: { start: this.#bodyStart, end }, blocks: this.#blocks, plain: this.#plain.join('\n').trim(),
      })
    }
    return this.#sections
  }

  #begin(level: number, title: string, line: LineRange, bodyStart: number): void {
    this.finish(line.start)
    this.#level = level
    this.#title = plainTitle(title)
    this.#start = line.start
    this.#bodyStart = bodyStart
    this.#blocks = []
    this.#plain = []
  }

  /** 1 or 2 when the next line underlines this one, a paragraph of a single line. */
  #underline(lines: readonly LineRange[], index: number): number | undefined {
    const next = lines[index + 1]
    const before = lines[index - 1]
    const text = this.#text(lines[index] as LineRange)
    if (next === undefined || text.trim() === '' || /^\s*(?:[>\-*+]|\d+[.)])\s/.test(text)) return undefined
    if (before !== undefined && this.#text(before).trim() !== '') return undefined
    const found = /^ {0,3}(=+|-{2,})[ \t]*$/.exec(this.#text(next))
    return found === null ? undefined : (found[1] as string).startsWith('=') ? 1 : 2
  }

  #readFence(lines: readonly LineRange[], index: number): number {
    const open = FENCE.exec(this.#text(lines[index] as LineRange)) as RegExpExecArray
    const [, indent = '', fence = '', info = ''] = open
    const close = new RegExp(`^[ \\t]*${fence[0] === '`' ? '`' : '~'}{${fence.length},}[ \\t]*$`)
    let end = index + 1
    while (end < lines.length && !close.test(this.#text(lines[end] as LineRange))) end++
    const inside = lines.slice(index + 1, end)
    const prefixes = inside.map(line => Math.min(indent.length, this.#text(line).search(/[^ \t]|$/)))
    this.#add('fence', info.toLowerCase(), inside, prefixes)
    return end + 1
  }

  #readQuote(lines: readonly LineRange[], index: number): number {
    let end = index
    while (end < lines.length && (this.#isQuoted(lines[end]) || this.#isLazy(lines, end))) end++
    const inside = lines.slice(index, end)
    const prefixes = inside.map(line => QUOTE.exec(this.#text(line))?.[0].length ?? 0)
    this.#add('quote', '', inside, prefixes)
    return end
  }

  #isQuoted(line: LineRange | undefined): boolean {
    return line !== undefined && QUOTE.test(this.#text(line))
  }

  /** A line without `>` that goes on with the paragraph of the quote. */
  #isLazy(lines: readonly LineRange[], index: number): boolean {
    const before = this.#text(lines[index - 1] as LineRange).replace(QUOTE, '').trim()
    const text = this.#text(lines[index] as LineRange)
    if (before === '' || text.trim() === '' || /^ {0,3}#{1,6}[ \t]/.test(text) || FENCE.test(text)) return false
    return !/^\s*(?:[-*+]|\d+[.)])\s|^ {0,3}(?:[-_*][ \t]*){3,}$/.test(text)
  }

  #add(kind: Block['kind'], info: string, lines: readonly LineRange[], prefixes: readonly number[]): void {
    const plainText = lines.map((line, index) => this.#text(line).slice(prefixes[index])).join('\n')
    this.#blocks.push({ kind, info, lines, prefixes, plainText })
  }

  #text(line: LineRange): string {
    return this.#source.slice(line.start, line.end)
  }
}

/** A heading without its markup: links as their text, no stars, backticks or anchors. */
function plainTitle(heading: string): string {
  const text = heading.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/\{#[\w-]+\}\s*$/, '')
  return text.replace(/\*\*|__|`/g, '').trim()
}
