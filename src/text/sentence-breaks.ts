import { beforeNumber, mayEnd, neverEnding, sentenceOpeners } from './abbreviations.ts'
import { CharacterKind, isCapitalAt, isSpaceCode, kindOfCharacter } from './characters.ts'
import { isHardWrap } from './hard-wrap.ts'
import type { Placeholder } from './placeholder.ts'
import { WordFlag, type Words } from './word.ts'

/** What stands between a word and the next one. */
export interface Gap {
  /** Whether a sentence ends here. */
  readonly ends: boolean
  /** Whether the next word begins a line, and whether a blank line stands before it. */
  readonly line: boolean
  readonly paragraph: boolean
  /** `.`, `?`, `!`, `…`, `:` or the empty string. */
  readonly terminator: string
  /** UTF-16 offset just past what belongs to the sentence before. */
  readonly end: number
  /** UTF-16 offset at which what belongs to the next sentence begins. */
  readonly next: number
}

const within: Gap = { ends: false, line: false, paragraph: false, terminator: '', end: 0, next: 0 }
const closers = '"\'”’)]*_»›`'
/** What stands before a word and belongs to it, not to the sentence before. */
const leaders = '-–—@#$£€+(^/~"\'“‘[*_«‹¿¡`'
const openers = '"\'“‘([*_«‹¿¡`+'

/** Reads the gap after word `index`. Tags of logic that stand in it are passed over. */
export function readGap(text: string, words: Words, index: number, tags: readonly Placeholder[]): Gap {
  const from = words.ends[index] as number
  const to = words.starts[index + 1] as number
  // nearly all gaps are one space
  if (to - from <= 1) {
    const code = text.charCodeAt(from)
    if (to === from || code === 32) return within
  }
  if (to - from === 2 && text.charCodeAt(from + 1) === 32) {
    const code = text.charCodeAt(from)
    if (code === 44) return within
    if (code === 33 || code === 63 || code === 46) return readStop(text, words, index, code)
  }
  return new GapReader(text, words, index, tags).read()
}

/** One stop and one space, as most sentences end. */
function readStop(text: string, words: Words, index: number, code: number): Gap {
  if (code === 46 && isAbbreviation(text, words, index)) return within
  const terminator = code === 46 ? '.' : code === 33 ? '!' : '?'
  const end = (words.ends[index] as number) + 1
  return { ends: true, line: false, paragraph: false, terminator, end, next: end + 1 }
}

class GapReader {
  readonly #text: string
  readonly #words: Words
  readonly #index: number
  readonly #from: number
  readonly #to: number
  readonly #tags: readonly Placeholder[]
  #terminator = ''
  /** Just past the terminator and what closes after it. */
  #stop = -1
  #newline = -1
  #lineStart = -1
  #newlines = 0
  #glued = false
  #closed = false

  constructor(text: string, words: Words, index: number, tags: readonly Placeholder[]) {
    this.#text = text
    this.#words = words
    this.#index = index
    this.#from = words.ends[index] as number
    this.#to = words.starts[index + 1] as number
    this.#tags = tags
  }

  read(): Gap {
    this.#scan()
    const line = this.#newline >= 0 && !this.#isWrapped()
    const paragraph = this.#newlines > 1
    const isStop = this.#stop >= 0 && this.#isStop()
    if (!isStop && !line) return within
    const end = this.#endOfSentence(isStop)
    const next = this.#startOfNext(end)
    return { ends: true, line: this.#newline >= 0, paragraph, terminator: this.#terminator, end, next }
  }

  #scan(): void {
    const text = this.#text
    for (let at = this.#from; at < this.#to; at++) {
      const tag = this.#tags.length > 0 ? this.#tags.find(({ span }) => span.start === at) : undefined
      if (tag) {
        at = tag.span.end - 1
        continue
      }
      const code = text.charCodeAt(at)
      if (kindOfCharacter(code) === CharacterKind.Newline) {
        if (code === 13 && text.charCodeAt(at + 1) === 10) at++
        this.#newlines++
        if (this.#newline < 0) this.#newline = at
        this.#lineStart = at + 1
      } else if (this.#newline < 0) at = this.#scanMark(at, code)
    }
  }

  /** Takes note of a terminator with all that repeats and closes it; gives the offset of its last character. */
  #scanMark(at: number, code: number): number {
    const text = this.#text
    const mark = terminatorOf(code)
    if (mark === '') {
      if (code === 58 && /[\s"'”’)*_]/.test(text[at + 1] ?? ' ') && text[at + 1] !== ')') this.#terminator ||= ':'
      return at
    }
    if (this.#stop >= 0) return at
    const isDetached = at > this.#from && isSpaceCode(text.charCodeAt(at - 1))
    let end = at + 1
    while (end < this.#to && terminatorOf(text.charCodeAt(end)) !== '') end++
    const run = text.slice(at, end)
    const afterRun = end
    while (end < this.#to && closers.includes(text[end] as string)) end++
    // ".NET": a full stop that begins the next word
    if (isDetached && end === this.#to && run === '.') return at
    this.#closed = end > afterRun
    this.#glued = end === this.#to
    this.#stop = end
    this.#terminator = run.includes('?') ? '?' : run.includes('!') ? '!' : run.length > 1 && run !== '。' ? '…' : mark
    return end - 1
  }

  #isStop(): boolean {
    const { flags } = this.#words
    const next = this.#index + 1
    const flag = flags[next] as number
    const isCapital = (flag & (WordFlag.Capitalised | WordFlag.Capitals)) !== 0
    const first = this.#text[this.#to] as string
    const isLower = first !== first.toUpperCase()
    if (this.#newlines > 0) return !(this.#terminator === '.' && this.#isAbbreviation())
    if (this.#glued) return this.#isGluedStop(flag)
    if (this.#terminator === '…') return isCapital
    if (this.#closed && isLower) return false
    if (this.#terminator !== '.') return true
    return !this.#isAbbreviation()
  }

  /** "Thanks.Please": a stop with no space after it, between two words of prose. */
  #isGluedStop(nextFlag: number): boolean {
    const { flags, starts } = this.#words
    const isCapitals = (nextFlag & WordFlag.Capitals) !== 0 && this.#terminator !== '.'
    if ((nextFlag & WordFlag.Capitalised) === 0 && !isCapitals) return false
    if (this.#terminator === '?' || this.#terminator === '!') return true
    const start = starts[this.#index] as number
    const last = this.#text.charCodeAt(this.#from - 1)
    const isCode = ((flags[this.#index] as number) & (WordFlag.Capitals | WordFlag.Number)) !== 0
    return this.#from - start > 1 && !isCode && kindOfCharacter(last) === CharacterKind.Letter
  }

  #isAbbreviation(): boolean {
    return !this.#closed && isAbbreviation(this.#text, this.#words, this.#index)
  }

  #isWrapped(): boolean {
    return this.#newlines === 1 && this.#stop < 0 && this.#terminator === ''
      && !/[>•|]/.test(this.#text.slice(this.#lineStart, this.#to))
      && isHardWrap(this.#text, this.#newline, this.#newline + 1)
  }

  /** What stands on the line after the last word belongs to its sentence: closers, an emoji. */
  #endOfSentence(isStop: boolean): number {
    const text = this.#text
    let end = this.#newline >= 0 ? this.#newline : this.#to
    if (this.#newline < 0) {
      const floor = isStop ? this.#stop : this.#from
      while (end > floor && (isSpaceCode(text.charCodeAt(end - 1)) || leaders.includes(text[end - 1] as string))) end--
    }
    while (end > this.#from && isSpaceCode(text.charCodeAt(end - 1))) end--
    return Math.max(end, this.#from)
  }

  #startOfNext(end: number): number {
    return startOfText(this.#text, Math.max(end, this.#lineStart), this.#to)
  }
}

/** Whether the full stop after word `index` belongs to it, and not to the sentence. */
function isAbbreviation(text: string, { forms, starts, ends, flags }: Words, index: number): boolean {
  const form = forms[index] as string
  const nextForm = forms[index + 1] as string
  const nextFlag = flags[index + 1] as number
  const isCapital = (nextFlag & (WordFlag.Capitalised | WordFlag.Capitals)) !== 0
  if (neverEnding.has(form)) return !(isCapital && sentenceOpeners.has(nextForm) && form.length > 3)
  if (beforeNumber.has(form)) return (nextFlag & (WordFlag.Number | WordFlag.Placeholder)) !== 0
  if (mayEnd.has(form)) return !isCapital || !sentenceOpeners.has(nextForm)
  const start = starts[index] as number
  const isInitial = (ends[index] as number) - start === 1 && isCapitalAt(text, start)
  return isInitial && form !== 'i' && isCapital && !sentenceOpeners.has(nextForm)
}

/** Where a sentence begins whose first word is at `word`: at the quotation marks and brackets before it. */
export function startOfText(text: string, from: number, word: number): number {
  let start = word
  while (start > from && openers.includes(text[start - 1] as string)) start--
  return start
}

function terminatorOf(code: number): string {
  switch (code) {
    case 46: case 0x3002: case 0xFF0E: return '.'
    case 33: case 0xFF01: case 0x203C: return '!'
    case 63: case 0xFF1F: case 0x2047: case 0x2048: case 0x2049: return '?'
    case 0x2026: return '…'
    default: return ''
  }
}
