import type { MarkdownWriter } from './markdown-writer.ts'

/** What was found in a block, each with two numbers; written when the whole block has proved simple. */
const Step = { BeginLeaf: 0, BeginHeading: 1, EndLeaf: 2, EndHeading: 3, Marker: 4, LineEnd: 5, Show: 6 } as const

/** What the reading stands in. */
const State = { None: 0, Paragraph: 1, Item: 2 } as const

/** What stands beside a `*`, as CommonMark sorts characters; `Doubtful` is left to micromark. */
const Side = { Space: 0, Punctuation: 1, Other: 2, Doubtful: 3 } as const

/**
 * Reads the Markdown that replies are made of (paragraphs, simple lists, headings, `**bold**`, `*em*`, plain
 * links) thirty times faster than a CommonMark parser. It knows what it does not know: a block with anything
 * else in it is refused whole, and read by micromark.
 */
export class SimpleMarkdown {
  /** Whether the block that was read last may hold a list, into which an indented block after it would belong. */
  hasList = false
  readonly #text: string
  readonly #steps: number[] = []
  #state: number = State.None
  /** Character code of the bullet, or of the sign after the number, of the list that is open. */
  #listSign = 0
  /** Length of the `*` run that is open in this leaf, or 0. */
  #emphasis = 0
  /** Where the next character stands that may be Markdown; the text before it has been searched. */
  #special = -1

  constructor(text: string) {
    this.#text = text
  }

  /** Whether the lines from `start` to `end` (a line end left out) are simple. The first one is not blank. */
  read(start: number, end: number): boolean {
    this.#steps.length = 0
    this.#state = State.None
    this.#listSign = 0
    this.#emphasis = 0
    this.hasList = false
    const text = this.#text
    if (this.#isVerbatim(start, end)) {
      this.hasList = true
      this.#steps.push(Step.BeginLeaf, start, start, Step.Show, start, end, Step.EndLeaf, end, end)
      return true
    }
    let lineStart = start
    while (lineStart < end) {
      let lineEnd = text.indexOf('\n', lineStart)
      if (lineEnd === -1 || lineEnd > end) lineEnd = end
      const hasReturn = text.charCodeAt(lineEnd - 1) === 13 && lineEnd < end
      const contentEnd = hasReturn ? lineEnd - 1 : lineEnd
      if (!this.#readLine(lineStart, contentEnd)) return false
      lineStart = lineEnd + 1
      if (lineEnd < end) this.#steps.push(Step.LineEnd, contentEnd, lineStart)
      else if (!this.#endLeaf(contentEnd)) return false
    }
    return true
  }

  /** Writes the block that was read last. */
  write(writer: MarkdownWriter): void {
    const steps = this.#steps
    for (let index = 0; index < steps.length; index += 3) {
      const start = steps[index + 1] as number
      const end = steps[index + 2] as number
      switch (steps[index]) {
        case Step.BeginLeaf: writer.beginLeaf(start); break
        case Step.BeginHeading: writer.beginLeaf(start, true); break
        case Step.EndLeaf: writer.endLeaf(end); break
        case Step.EndHeading: writer.endLeaf(end, true); break
        case Step.Marker: writer.marker(start, end); break
        case Step.LineEnd: writer.lineEnd(start, end); break
        default: writer.show(start, end)
      }
    }
  }

  /**
   * Whether the lines show just as they stand: text and items of lists (whose markers are visible) with no
   * character that could be Markdown. Whether they are items or go on with a paragraph does not matter then.
   */
  #isVerbatim(start: number, end: number): boolean {
    if (this.#findSpecial(start) < end) return false
    const text = this.#text
    for (let at = start; at < end;) {
      let lineEnd = text.indexOf('\n', at)
      if (lineEnd === -1 || lineEnd > end) lineEnd = end
      if (text.charCodeAt(lineEnd - 1) <= 32 || !beginsPlainly(text, at)) return false
      at = lineEnd + 1
    }
    return true
  }

  #readLine(start: number, end: number): boolean {
    const text = this.#text
    let at = start
    while (at < end && text.charCodeAt(at) === 32) at++
    let contentEnd = end
    while (contentEnd > at && text.charCodeAt(contentEnd - 1) === 32) contentEnd--
    if (at === contentEnd) return false
    if (at > start && (this.#state === State.None || beginsBlock(text, at))) return false
    const code = text.charCodeAt(at)
    if (code === 35) { // #
      const hashes = countOf(text, at, 35)
      if (hashes < 7 && isSpaceOrEnd(text, at + hashes, end)) return this.#readHeading(at, at + hashes, contentEnd)
    } else if (code === 45 || code === 43 || code === 42) { // - + *
      if (text.charCodeAt(at + 1) === 32) return this.#readItem(at, at + 1, code, contentEnd)
      if (!canBeginText(text, at, code)) return false
    } else if (code >= 48 && code <= 57) {
      const markerEnd = endOfNumber(text, at)
      if (markerEnd !== 0 && isSpaceOrEnd(text, markerEnd, end)) {
        if (this.#state === State.Paragraph && text.slice(at, markerEnd - 1) !== '1') return false
        return this.#readItem(at, markerEnd, text.charCodeAt(markerEnd - 1), contentEnd)
      }
    } else if (code === 62 || code === 61 || (code === 126 && countOf(text, at, 126) > 2)) { // > = ~~~
      return false
    }
    if (this.#state === State.None) this.#beginLeaf(Step.BeginLeaf, at, State.Paragraph)
    return this.#readInline(at, contentEnd)
  }

  #readHeading(start: number, hashesEnd: number, end: number): boolean {
    const text = this.#text
    if (text.charCodeAt(end - 1) === 35) return false
    let at = hashesEnd
    while (text.charCodeAt(at) === 32) at++
    if (!this.#endLeaf(start)) return false
    this.#beginLeaf(Step.BeginHeading, start, State.None)
    if (!this.#readInline(at, end) || this.#emphasis !== 0) return false
    this.#steps.push(Step.EndHeading, end, end)
    return true
  }

  #readItem(start: number, markerEnd: number, sign: number, end: number): boolean {
    const text = this.#text
    let at = markerEnd
    while (at < end && text.charCodeAt(at) === 32) at++
    if (at === end || at - markerEnd > 4 || beginsBlock(text, at)) return false
    if (this.#state === State.Item && this.#listSign !== sign) return false
    if (!this.#endLeaf(start)) return false
    this.#listSign = sign
    this.hasList = true
    this.#steps.push(Step.Marker, start, at)
    this.#beginLeaf(Step.BeginLeaf, at, State.Item)
    return this.#readInline(at, end)
  }

  #beginLeaf(step: number, start: number, state: number): void {
    this.#steps.push(step, start, start)
    this.#state = state
  }

  /** Ends the leaf that is open, before a block that begins at `at`, or where the lines end. */
  #endLeaf(at: number): boolean {
    if (this.#emphasis !== 0) return false
    if (this.#state !== State.None) {
      const steps = this.#steps
      // The line end that was put down last belongs between the leaves.
      const hasLineEnd = steps[steps.length - 3] === Step.LineEnd
      const end = hasLineEnd ? steps[steps.length - 2] as number : at
      if (hasLineEnd) steps.length -= 3
      steps.push(Step.EndLeaf, end, end)
      if (hasLineEnd) steps.push(Step.LineEnd, end, end)
    }
    this.#state = State.None
    return true
  }

  /** Text of one line. Everything that could be Markdown and is not certain refuses the block. */
  #readInline(start: number, end: number): boolean {
    const text = this.#text
    let from = start
    for (let at = this.#findSpecial(start); at < end; at = this.#findSpecial(at)) {
      const code = text.charCodeAt(at)
      if (code === 42) { // *
        const run = countOf(text, at, 42)
        const isDelimiter = this.#readStars(at, run)
        if (isDelimiter === undefined) return false
        if (isDelimiter) {
          if (at > from) this.#steps.push(Step.Show, from, at)
          from = at + run
        }
        at += run
      } else if (code === 91) { // [
        if (text.charCodeAt(at - 1) === 33) return false // ![
        const labelEnd = this.#endOfLabel(at, end)
        if (labelEnd === -1) return false
        if (text.charCodeAt(labelEnd + 1) === 40) {
          const linkEnd = this.#endOfLink(labelEnd + 2, end)
          if (linkEnd === -1 || !isTight(text, at + 1, labelEnd)) return false
          if (at > from) this.#steps.push(Step.Show, from, at)
          this.#steps.push(Step.Show, at + 1, labelEnd)
          from = at = linkEnd
        } else {
          at = labelEnd
        }
      } else if (isText(text, at, code)) {
        at++
      } else {
        return false
      }
    }
    if (end > from) this.#steps.push(Step.Show, from, end)
    return true
  }

  /** The next character at or after `at` that may be Markdown; the length of the text if there is none. */
  #findSpecial(at: number): number {
    if (this.#special < at) {
      special.lastIndex = at
      this.#special = special.test(this.#text) ? special.lastIndex - 1 : this.#text.length
    }
    return this.#special
  }

  /** True for a delimiter, false for stars that are text, undefined when it takes a parser to tell. */
  #readStars(at: number, run: number): boolean | undefined {
    const before = sideOf(this.#text.charCodeAt(at - 1))
    const after = sideOf(this.#text.charCodeAt(at + run))
    if (before === Side.Doubtful || after === Side.Doubtful) return undefined
    if (before === Side.Space && after === Side.Space) return false
    if (run > 2) return undefined
    if (this.#emphasis === 0) {
      if (after === Side.Space || before === Side.Other) return undefined
      if (before === Side.Punctuation && after === Side.Punctuation) return undefined
      this.#emphasis = run
      return true
    }
    if (run !== this.#emphasis || before === Side.Space || after === Side.Other) return undefined
    if (before === Side.Punctuation && after === Side.Punctuation) return undefined
    this.#emphasis = 0
    return true
  }

  /** Where the `]` stands that closes the bracket at `open`; -1 if there is more than text between, or none. */
  #endOfLabel(open: number, end: number): number {
    const close = this.#text.indexOf(']', open)
    return close === -1 || close >= end || this.#findSpecial(open + 1) < close ? -1 : close
  }

  /** Just past the `)` of a plain link target that begins at `start`; -1 if it takes a parser to tell. */
  #endOfLink(start: number, end: number): number {
    linkTarget.lastIndex = start
    return linkTarget.test(this.#text) && linkTarget.lastIndex <= end ? linkTarget.lastIndex : -1
  }
}

/** What may mean something in the middle of a line. */
const special = /[&*<[\\_`\u0000-\u0009\u000B\u000C\u000E-\u001F]/g

const linkTarget = /[^()<\\\u0000-\u0020\u007F]+\)/y

/** Whether a character that may be Markdown is text here: `R&D`, `snake_case`. */
function isText(text: string, at: number, code: number): boolean {
  if (code === 38) return !mayBeReference(text, at)
  return code === 95 && sideOf(text.charCodeAt(at - 1)) === Side.Other && sideOf(text.charCodeAt(at + 1)) === Side.Other
}

/** Not empty, and no space at either end. */
function isTight(text: string, start: number, end: number): boolean {
  return end > start && text.charCodeAt(start) !== 32 && text.charCodeAt(end - 1) !== 32
}

function countOf(text: string, start: number, code: number): number {
  let at = start
  while (text.charCodeAt(at) === code) at++
  return at - start
}

function isSpaceOrEnd(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) === 32
}

/** Just past `1.` or `1)`, of nine digits at most; 0 if it is something else. */
function endOfNumber(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  return at - start < 10 && (code === 46 || code === 41) ? at + 1 : 0
}

/** Whether a line begins with text, or with one marker of a list and text. */
function beginsPlainly(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  if (code === 45 || code === 43) return text.charCodeAt(start + 1) === 32 && isPlainBeginning(text, start + 2)
  if (!isDigit(code)) return isPlainBeginning(text, start)
  const markerEnd = endOfNumber(text, start)
  return markerEnd === 0 || (text.charCodeAt(markerEnd) === 32 && isPlainBeginning(text, markerEnd + 1))
}

/** Whether no block, nor white space, begins here. */
function isPlainBeginning(text: string, at: number): boolean {
  return text.charCodeAt(at) > 32 && !beginsBlock(text, at)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a line (or the text of an item) that begins so may begin a block of its own. */
function beginsBlock(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 42) return !canBeginText(text, at, code)
  if (isDigit(code)) return endOfNumber(text, at) !== 0
  return code === 35 || code === 43 || code === 45 || code === 61 || code === 62 || code === 126 || code === 95
}

/** Whether `-`, `+` or `*` with no space after it is text: not a rule, an underline or an empty item. */
function canBeginText(text: string, at: number, code: number): boolean {
  const run = code === 42 ? countOf(text, at, code) : 1
  const side = sideOf(text.charCodeAt(at + run))
  return run < 3 && (side === Side.Other || (side === Side.Punctuation && code === 42))
}

/** What micromark would say of a character beside a delimiter; NaN is the beginning or the end of the text. */
function sideOf(code: number): number {
  if (code !== code || code === 32 || code === 10 || code === 13) return Side.Space
  if (code < 128) {
    const isOther = isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    return isOther ? Side.Other : code < 32 || code === 127 ? Side.Doubtful : Side.Punctuation
  }
  // The letter that stands for a placeholder, and the Latin letters with accents.
  const isLetter = code === 0xE000 || (code >= 0xC0 && code < 0x180 && code !== 0xD7 && code !== 0xF7)
  return isLetter ? Side.Other : Side.Doubtful
}

/** `&` before a name or number that a `;` closes. */
function mayBeReference(text: string, start: number): boolean {
  for (let at = start + 1; at < start + 34; at++) {
    const code = text.charCodeAt(at)
    if (code === 59) return at > start + 1
    const isName = code === 35 || isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    if (!isName) return false
  }
  return true
}
