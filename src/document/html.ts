import { Tokenizer } from 'htmlparser2'
import type { Passage } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'
import { findPlaceholders, maskPlaceholders } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import { isBlockElement, isHiddenElement, isKnownElement, isVoidElement } from './html-elements.ts'

/**
 * What the customer reads of an HTML fragment or page, as a browser would show it: inline tags and comments
 * are invisible, white space is collapsed, `<br>` is a line break, blocks are paragraphs. List items begin
 * with `- ` or `1. ` and lines of a quotation with `> `, as runs that no edit may touch.
 */
export function readHtml(html: string): Passage {
  const masked = mask(html)
  const reader = new HtmlReader(html, masked)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(masked)
  tokenizer.end()
  return reader.finish()
}

/** Placeholders as letters, except for the entities and tags inside them, which an editor has put there. */
function mask(html: string): string {
  const placeholders = findPlaceholders(html)
  let masked = maskPlaceholders(html, placeholders)
  for (const { span } of placeholders) {
    const inside = html.slice(span.start, span.end)
    if (!/[&<]/.test(inside.slice(1))) continue
    let shown = masked.slice(span.start, span.end)
    for (const markup of inside.matchAll(markupInside)) {
      if (markup[1] !== undefined && !isKnownElement(markup[1].toLowerCase())) continue
      shown = shown.slice(0, markup.index) + markup[0] + shown.slice(markup.index + markup[0].length)
    }
    masked = masked.slice(0, span.start) + shown + masked.slice(span.end)
  }
  return masked.includes('<![CDATA[') ? masked.replace(/<!\[CDATA\[|\]\]>/g, found => ' '.repeat(found.length)) : masked
}

const markupInside = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);|<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?>/gi

/** A space that will be written only when a visible character follows on the same line. */
interface PendingSpace extends Span {
  /** A space of its own, which does not merge with those around it. */
  readonly firm: boolean
}

class HtmlReader {
  readonly #html: string
  /** The same length; what decides, where `#html` is what is shown. */
  readonly #masked: string
  readonly #builder: PassageBuilder
  /** Where in the source the last visible character ends. */
  #visibleEnd = 0
  #spaces: PendingSpace[] = []
  /** Line breaks due before the next visible character: a block begins a paragraph (2), `<br>` a line (1). */
  #breaks = 0
  /** List marker due before the next visible character. */
  #marker = ''
  /** Numbers of the lists that are open; 0 in a list without numbers. */
  readonly #lists: number[] = []
  #quotes = 0
  #preformatted = 0
  /** How many elements of code are open, and where the text of the outermost begins; -1 before it shows any. */
  #codes = 0
  #codeStart = -1
  /** Name of the element that is hidden with all that is in it, and how many of that name are open. */
  #hidden: { readonly name: string; open: number } | undefined
  #tagName = ''
  #tagStart = 0
  #entityStart = -1

  constructor(html: string, masked: string) {
    this.#html = html
    this.#masked = masked
    this.#builder = new PassageBuilder(html)
  }

  finish(): Passage {
    const html = this.#html
    this.#endCode()
    const passage = this.#builder.build((replacement, at, span) => {
      const encoded = encodeHtml(replacement)
      const intended = passage.text.slice(0, span.start) + replacement + passage.text.slice(span.end)
      return readHtml(html.slice(0, at.start) + encoded + html.slice(at.end)).text === intended ? encoded : undefined
    })
    return passage
  }

  ontext(start: number, end: number): void {
    // The library reports a tag that the text breaks off in (`<a /`) as text from -1; browsers show nothing.
    if (this.#hidden || start < 0) return
    if (this.#preformatted > 0) this.#readPreformatted(start, end)
    else this.#readText(start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    if (this.#hidden) return
    const start = this.#html.lastIndexOf('&', end - 1)
    const text = String.fromCodePoint(codePoint)
    if (start === this.#entityStart) {
      this.#builder.extend(text)
    } else if (codePoint === 0xA0 || codePoint === 32) {
      this.#spaces.push({ start, end, firm: codePoint === 0xA0 })
    } else if (codePoint === 10 && this.#preformatted > 0) {
      this.#breaks = Math.min(2, this.#breaks + 1)
    } else if (isSpace(codePoint)) {
      this.#addSpace(start, end)
    } else {
      this.#settle(start)
      this.#builder.say(text, start, end)
      this.#entityStart = start
      this.#visibleEnd = end
    }
  }

  onopentagname(start: number, end: number): void {
    this.#tagName = this.#html.slice(start, end).toLowerCase()
    this.#tagStart = start - 1
  }

  onopentagend(end: number): void {
    const name = this.#tagName
    if (this.#hidden) {
      if (this.#hidden.name === name) this.#hidden.open++
      else if (name === 'body' && this.#hidden.name === 'head') this.#hidden = undefined
      return
    }
    if (isHiddenElement(name) || (!isVoidElement(name) && this.#isSwitchedOff(end))) {
      this.#hidden = { name, open: 1 }
      return
    }
    this.#open(name)
  }

  onselfclosingtag(end: number): void {
    const name = this.#tagName
    if (isHiddenElement(name) && name === 'svg') return
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    if (this.#hidden) {
      if (this.#hidden.name === name && --this.#hidden.open === 0) this.#hidden = undefined
      return
    }
    if (name === 'br') this.#breakLine()
    if (codeElements.has(name) && this.#codes > 0 && --this.#codes === 0) this.#endCode()
    if (!isBlockElement(name)) return
    if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes - 1)
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1)
    if (name === 'ul' || name === 'ol') this.#lists.pop()
    if (name === 'li') this.#marker = ''
    this.#breakBlock(name)
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #open(name: string): void {
    if (name === 'br') this.#breakLine()
    if (codeElements.has(name)) this.#codes++
    if (!isBlockElement(name)) return
    this.#breakBlock(name)
    if (name === 'blockquote') this.#quotes++
    if (name === 'pre') this.#preformatted++
    if (name === 'ul') this.#lists.push(0)
    if (name === 'ol') this.#lists.push(1)
    if (name === 'li') this.#marker = this.#nextMarker()
  }

  #nextMarker(): string {
    const number = this.#lists.at(-1) ?? 0
    if (number === 0) return '- '
    this.#lists[this.#lists.length - 1] = number + 1
    return `${number}. `
  }

  #breakLine(): void {
    this.#breaks = Math.min(2, this.#breaks + 1)
    this.#spaces = []
  }

  /** Items of a list stand on lines of their own, and so does a list inside an item. */
  #breakBlock(name: string): void {
    const isInner = name === 'li' || ((name === 'ul' || name === 'ol') && this.#lists.length > 0)
    this.#breaks = Math.max(this.#breaks, isInner ? 1 : 2)
    this.#spaces = []
  }

  /** `hidden` or `style="display:none"`, as mail templates hide the preview text. */
  #isSwitchedOff(end: number): boolean {
    const tag = this.#html.slice(this.#tagStart, end)
    if (tag.includes('none') && /\bstyle\s*=[^>]*\bdisplay\s*:\s*none\b/i.test(tag)) return true
    return tag.includes('hidden') && /\shidden(?=[\s=/]|$)/i.test(tag.replace(/"[^"]*"|'[^']*'/g, ''))
  }

  #readText(start: number, end: number): void {
    const html = this.#masked
    let from = start
    for (let at = start; at < end; at++) {
      const code = html.charCodeAt(at)
      if (code > 32 && code !== 0xA0) continue
      if (code === 32 && at > from && at + 1 < end && isVisible(html.charCodeAt(at + 1))) continue
      if (code !== 0xA0 && !isSpace(code)) continue
      this.#show(from, at)
      from = at + 1
      if (code === 0xA0) {
        this.#spaces.push({ start: at, end: from, firm: true })
        continue
      }
      while (from < end && isSpace(html.charCodeAt(from))) from++
      this.#addSpace(at, from)
      at = from - 1
    }
    this.#show(from, end)
  }

  #readPreformatted(start: number, end: number): void {
    const html = this.#masked
    let from = start
    for (let at = start; at < end; at++) {
      const code = html.charCodeAt(at)
      if (isVisible(code)) continue
      this.#show(from, at)
      from = at + 1
      if (code === 10) this.#breakLine()
      else if (code !== 13) this.#spaces.push({ start: at, end: from, firm: true })
    }
    this.#show(from, end)
  }

  #show(start: number, end: number): void {
    if (end <= start) return
    this.#settle(start)
    this.#builder.copy(start, end)
    this.#visibleEnd = end
  }

  #addSpace(start: number, end: number): void {
    const last = this.#spaces.at(-1)
    if (last === undefined || last.firm) this.#spaces.push({ start, end, firm: false })
  }

  /** Writes what is due before a visible character at `start`. */
  #settle(start: number): void {
    const isFirst = this.#builder.length === 0
    if (isFirst || this.#breaks > 0) {
      const line = (isFirst ? '' : '\n'.repeat(this.#breaks)) + '> '.repeat(this.#quotes) + this.#marker
      if (this.#preformatted === 0) this.#spaces = []
      this.#builder.mark(line, this.#visibleEnd, this.#spaces[0]?.start ?? start)
      this.#marker = ''
      this.#breaks = 0
    }
    for (const space of this.#spaces) {
      if (this.#html.slice(space.start, space.end) === ' ') this.#builder.copy(space.start, space.end)
      else this.#builder.say(' ', space.start, space.end)
    }
    this.#spaces = []
    if (this.#codes > 0 && this.#codeStart < 0) this.#codeStart = this.#builder.length
  }

  #endCode(): void {
    if (this.#codeStart >= 0) this.#builder.code(this.#codeStart)
    this.#codeStart = -1
  }
}

/** `<pre>` alone is text as it stands: whole replies are pasted into it. */
const codeElements: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt'])

function isVisible(code: number): boolean {
  return code !== 0xA0 && !isSpace(code)
}

/** White space as HTML collapses it. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}

function encodeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\r?\n/g, '<br>')
}
