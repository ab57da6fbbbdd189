import { Tokenizer } from 'htmlparser2'
import { Passage } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'
import type { Span } from '../text/span.ts'
import type { Problem } from './document.ts'

/** An element right under the root that holds text and nothing else. */
export interface XmlElement {
  readonly name: string
  /** From its opening tag to its closing tag. */
  readonly span: Span
  /** Its text, entities and CDATA decoded, with the way back to the file. */
  readonly text: Passage
}

export interface XmlReading {
  readonly elements: readonly XmlElement[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a flat XML file, such as a record of metadata: the elements under the root with their texts.
 * A tag that is not closed gives a `broken-xml` problem and what could still be read.
 */
export function readXml(source: string): XmlReading {
  const reader = new XmlReader(source)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader)
  tokenizer.write(source)
  tokenizer.end()
  return reader.finish()
}

interface OpenElement {
  readonly name: string
  readonly start: number
  readonly builder: PassageBuilder
  /** Where its stretches of CDATA stand, in which nothing is an entity. */
  readonly cdata: Span[]
  hasChildren: boolean
}

class XmlReader {
  readonly #source: string
  readonly #elements: XmlElement[] = []
  readonly #open: OpenElement[] = []
  #problem: Problem | undefined

  constructor(source: string) {
    this.#source = source
  }

  finish(): XmlReading {
    const unclosed = this.#open.at(-1)
    if (unclosed !== undefined) this.#report(unclosed, 'the file ends')
    return { elements: this.#elements, problems: this.#problem === undefined ? [] : [this.#problem] }
  }

  onopentagname(start: number, end: number): void {
    const parent = this.#open.at(-1)
    if (parent !== undefined) parent.hasChildren = true
    this.#open.push({
      name: this.#source.slice(start, end), start: start - 1, builder: new PassageBuilder(this.#source), cdata: [],
      hasChildren: false,
    })
  }

  onselfclosingtag(): void {
    this.#open.pop()
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end)
    const depth = this.#open.findLastIndex(element => element.name === name)
    if (depth === -1) return
    const unclosed = this.#open[depth + 1]
    if (unclosed !== undefined) this.#report(unclosed, `</${name}>`)
    const element = this.#open[depth] as OpenElement
    this.#open.length = depth
    if (depth !== 1 || element.hasChildren) return
    const close = this.#source.indexOf('>', end)
    const span = { start: element.start, end: close === -1 ? this.#source.length : close + 1 }
    this.#elements.push({ name, span, text: element.builder.build((text, at) => encodeXml(text, at, element.cdata)) })
  }

  ontext(start: number, end: number): void {
    const builder = this.#open.at(-1)?.builder
    if (builder === undefined || start < 0) return
    let from = start
    // XML reads every line end as one line feed.
    for (let at = this.#source.indexOf('\r', start); at !== -1 && at < end; at = this.#source.indexOf('\r', from)) {
      builder.copy(from, at)
      from = this.#source[at + 1] === '\n' ? at + 2 : at + 1
      builder.say('\n', at, from)
    }
    builder.copy(from, end)
  }

  ontextentity(codePoint: number, end: number): void {
    this.#open.at(-1)?.builder.say(String.fromCodePoint(codePoint), this.#source.lastIndexOf('&', end - 1), end)
  }

  /** `end` stands `tail` characters into what closes it. */
  oncdata(start: number, end: number, tail: number): void {
    this.#open.at(-1)?.cdata.push({ start, end: end - tail })
    this.ontext(start, end - tail)
  }

  onopentagend(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** Only the first: those after it follow from it. */
  #report({ name, start }: OpenElement, before: string): void {
    const message = `<${name}> is not closed before ${before}. Expected </${name}>.`
    this.#problem ??= { id: 'broken-xml', severity: 'error', message, span: { start, end: start + name.length + 1 } }
  }
}

/** As Salesforce writes a text, so that the next retrieve changes nothing; in CDATA as it stands. */
function encodeXml(text: string, at: Span, cdata: readonly Span[]): string | undefined {
  if (cdata.some(({ start, end }) => at.start >= start && at.end <= end)) return text.includes(']]>') ? undefined : text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;').replaceAll('\'', '&apos;')
}
