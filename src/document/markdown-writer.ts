import type { Encoder, Passage } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'

interface PendingBreak {
  start: number
  end: number
  /** How many `<br>` are in it. */
  tags: number
}

/**
 * Writes the visible text of Markdown from what a reader of blocks finds, in order. Both readers (the quick
 * one for simple blocks and the one on micromark's events) write through this, so breaks come out the same.
 *
 * Breaks, markers and spaces are held back until a visible character follows them.
 */
export class MarkdownWriter {
  readonly #markdown: string
  readonly #masked: string
  readonly #builder: PassageBuilder
  #visibleEnd = 0
  /** Where in the text the last that was shown begins. */
  #shownFrom = 0
  /** End of the last leaf block that showed something; the break before the next begins there. */
  #leafEnd = 0
  /** A block break is due before the next visible character; it ends at `#breakEnd`. */
  #betweenBlocks = true
  #breakEnd = 0
  /** A paragraph break even where the source has one line end: beside a heading or HTML. */
  #apart = false
  #break: PendingBreak | undefined
  /** Starts and ends of the list and quote markers of this line. */
  #markers: number[] = []
  #spaceStart = -1
  #spaceEnd = -1

  constructor(markdown: string, masked: string) {
    this.#markdown = markdown
    this.#masked = masked
    this.#builder = new PassageBuilder(markdown)
  }

  /** Begins a region: markers with nothing after them in the one before are dropped. */
  beginRegion(): void {
    if (this.#markers.length > 0) this.#markers = []
  }

  beginLeaf(start: number, isApart = false): void {
    this.#betweenBlocks = true
    this.#breakEnd = this.#markers[0] ?? start
    this.#apart ||= isApart
    this.#clearLine()
  }

  endLeaf(end: number, isApart = false): void {
    if (!this.#betweenBlocks) this.#leafEnd = end
    this.#apart ||= isApart
    this.#clearLine()
    if (this.#markers.length > 0) this.#markers = []
  }

  /** A list or quote marker with the space after it. */
  marker(start: number, end: number): void {
    this.#markers.push(start, end)
  }

  /** A line end, in a leaf or between leaves. */
  lineEnd(start: number, end: number): void {
    if (this.#markers.length > 0) this.#markers = []
    this.#spaceStart = -1
    if (this.#betweenBlocks) return
    if (this.#break !== undefined) {
      this.#break.end = end
      return
    }
    let from = start
    while (from > this.#visibleEnd && isSpaceOrBackslash(this.#masked.charCodeAt(from - 1))) from--
    this.#break = { start: from, end, tags: 0 }
  }

  /** A `<br>` in the text. */
  breakTag(start: number, end: number): void {
    this.#spaceStart = -1
    if (this.#betweenBlocks) return
    this.#break ??= { start, end, tags: 0 }
    this.#break.tags++
    this.#break.end = end
  }

  /** Code within a line. */
  showCode(start: number, end: number): void {
    const before = this.#visibleEnd
    this.show(start, end)
    if (this.#visibleEnd > before) this.#builder.code(this.#shownFrom)
  }

  /** Text as it stands. */
  show(start: number, end: number): void {
    const masked = this.#masked
    let from = start
    let to = end
    if (this.#betweenBlocks || this.#break !== undefined || this.#spaceStart !== -1) {
      while (from < to && masked.charCodeAt(from) === 32) from++
    }
    while (to > from && masked.charCodeAt(to - 1) === 32) to--
    if (to > from) {
      this.#settle(from)
      this.#shownFrom = this.#builder.length
      this.#builder.copy(from, to)
      this.#visibleEnd = to
    } else if (this.#spaceStart !== -1) {
      return
    }
    if (to < end) {
      this.#spaceStart = to
      this.#spaceEnd = end
    }
  }

  /** Text that is written in another way, such as `\*` and `&amp;`. */
  say(text: string, start: number, end: number): void {
    this.#settle(start)
    this.#builder.say(text, start, end)
    this.#visibleEnd = end
  }

  /** A block of HTML, already read. */
  html(passage: Passage, start: number, end: number): void {
    if (passage.text === '') return
    this.beginLeaf(start, true)
    this.#settle(start)
    this.#builder.append(passage, start)
    this.#visibleEnd = end
    this.endLeaf(end, true)
  }

  build(encode: Encoder): Passage {
    return this.#builder.build(encode)
  }

  #clearLine(): void {
    this.#break = undefined
    this.#spaceStart = -1
  }

  /** Writes what is due before a visible character at `start`. */
  #settle(start: number): void {
    const isFirst = this.#builder.length === 0
    if (this.#betweenBlocks) {
      if (!isFirst) this.#breakBlocks()
      this.#betweenBlocks = false
      this.#apart = false
    } else if (this.#break !== undefined) {
      this.#breakLine(this.#break, this.#markers[0] ?? start)
    } else if (this.#spaceStart !== -1) {
      this.#builder.copy(this.#spaceStart, this.#spaceEnd)
    }
    for (let index = 0; index < this.#markers.length; index += 2) {
      this.#builder.copy(this.#markers[index] as number, this.#markers[index + 1] as number)
    }
    if (this.#markers.length > 0) this.#markers = []
    this.#clearLine()
  }

  #breakBlocks(): void {
    let from = this.#leafEnd
    while (isSpace(this.#masked.charCodeAt(from))) from++
    const lines = this.#apart || this.#holdsBlankLine(from, this.#breakEnd) ? 2 : 1
    this.#putBreak(lines, from, this.#breakEnd)
  }

  #breakLine(due: PendingBreak, before: number): void {
    // micromark takes a quote marker into the line end before it where a line is lazily continued.
    let to = Math.min(due.end, before)
    while (to < before && isSpace(this.#masked.charCodeAt(to))) to++
    this.#putBreak(due.tags > 1 ? 2 : 1, due.start, to)
  }

  #putBreak(lines: number, from: number, to: number): void {
    const text = lines === 2 ? '\n\n' : '\n'
    const gap = this.#markdown.slice(from, to)
    if (gap === text) this.#builder.copy(from, to)
    else if (/^\\?\s*$/.test(gap)) this.#builder.say(text, from, to)
    else this.#builder.mark(text, from, to)
  }

  #holdsBlankLine(from: number, to: number): boolean {
    let lineEnds = 0
    for (let index = from; index < to; index++) {
      const code = this.#masked.charCodeAt(index)
      if (code === 10 || (code === 13 && this.#masked.charCodeAt(index + 1) !== 10)) lineEnds++
    }
    return lineEnds > 1
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

function isSpaceOrBackslash(code: number): boolean {
  return code === 32 || code === 9 || code === 92
}
