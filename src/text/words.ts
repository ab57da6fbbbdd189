import {
  CharacterKind, isApostrophe, isCurrencySign, isDigitCode, isHyphen, isLetterCode, isSpaceCode, kindOfCharacter,
} from './characters.ts'
import { isHardWrap } from './hard-wrap.ts'
import { endOfDomain, endOfEmail, endOfLink } from './links.ts'
import type { Placeholder } from './placeholder.ts'
import { letterCaseOf, readSurface, type LetterCase, type Surface } from './surfaces.ts'

/**
 * The words of a text in order, as parallel arrays (one object a word would cost more than reading it).
 *
 * A word is a normalised form with the span that it was written at. Normalising, so that phrases need be
 * written only once: lower case; straight apostrophes; contractions taken apart (`I'll` is `i` `will`,
 * `can't`, `cannot` and `cant` are `can` `not`, `we've` is `we` `have`); one spelling for US and UK
 * (`apologise` is `apologize`, `cancelled` is `canceled`). Each part of a contraction has its own span.
 * A placeholder is one word: `<name>`, `<date>`, `<number>`, `<url>`, `<survey>` or `<text>`; so is a
 * link (`<url>`) and an e-mail address (`<email>`). A number keeps its digits (`24`, `49.99`, `2nd`).
 */
export interface Words {
  readonly count: number
  /** UTF-16 offset at which each word begins. */
  readonly starts: Int32Array
  /** UTF-16 offset just past each word. */
  readonly ends: Int32Array
  readonly forms: readonly string[]
  /** `WordFlag`s, or-ed together. */
  readonly flags: Uint16Array
}

export const WordFlag = {
  /** A comma, dash, colon, bracket, quote, line break or the like stands between this word and the one before. */
  BreakBefore: 1,
  /** Digits, with or without currency, percent, unit or ordinal. */
  Number: 2,
  /** A typed placeholder, a link or an e-mail address. */
  Placeholder: 4,
  /** First letter is a capital, the rest is not. */
  Capitalised: 8,
  /** Two letters or more, all capitals. */
  Capitals: 16,
  /** A question mark follows directly. */
  Question: 32,
  /** An exclamation mark follows directly. */
  Exclamation: 64,
  /** Written inside quotation marks. */
  Quoted: 128,
  /** A currency sign or code, or a percent sign, goes with the number. */
  Amount: 256,
} as const

const { Letter, Digit, Space, Newline, Nothing } = CharacterKind
const quotePairs: ReadonlyMap<number, string> = new Map([[34, '"'], [0x201C, '\u201D'], [0x201E, '\u201D'], [0xAB, '\u00BB']])
/** A quotation longer than this is two stray quotation marks. */
const longestQuotation = 400
const currencyCodes = new Set('usd eur gbp cad aud nzd jpy chf sek nok dkk inr sgd hkd zar brl mxn pln'.split(' '))
const emoticon = /[:;=8]['’]?-?[)(\][DPpOo3/|*\\](?![\p{L}\p{N}/])|<3(?!\d)/uy
const listMarker = /\(?(?:\d{1,2}|[a-zA-Z])\)[ \t]|\d{1,2}\.[ \t]/y

const plainWord = /[A-Za-z]+(?:['’][A-Za-z]+)*/y

let capacity = 4096
let wordStarts = new Int32Array(capacity)
let wordEnds = new Int32Array(capacity)
let wordFlags = new Uint16Array(capacity)

/**
 * Reads the words of a text once, from left to right. `placeholders` are those of this text, in order; a
 * logic tag (`{% if %}`) prints nothing and is no word.
 *
 * Some things are decided here and nowhere else. A hyphen inside a word parts it without a break
 * (`follow-up` is `follow` `up`), but `e-mail` is `email`. A number is one word with all that is glued to
 * it; its form has no currency, no percent sign, no `#` and no thousands commas, a decimal comma becomes a
 * point and a dash a hyphen: `£1,299.00` is `1299.00`, `3–5` is `3-5`, `5PM` is `5pm`. `@sam` and `#late`
 * are words with their sign. An `&` between words is `and`. The number or letter of a list item (`1.`,
 * `b)`) is no word, nor is an emoji or an emoticon.
 */
export function readWords(text: string, placeholders: readonly Placeholder[]): Words {
  return new WordReader(text, placeholders).read()
}

/** The normalised forms of a text without placeholders. */
export function readForms(text: string): string[] {
  return [...readWords(text, []).forms]
}

class WordReader {
  readonly #text: string
  readonly #placeholders: readonly Placeholder[]
  readonly #forms: string[] = []
  #count = 0
  /** `BreakBefore` if something stands between the last word and the next one. */
  #pending = 0
  #nextPlaceholder = 0
  /** Where the next placeholder begins; the length of the text if there is none. */
  #limit: number
  #quotedUntil = 0
  #nextAt: number
  #atLineStart = true
  readonly #hasLinks: boolean

  constructor(text: string, placeholders: readonly Placeholder[]) {
    this.#text = text
    this.#placeholders = placeholders
    this.#limit = placeholders[0]?.span.start ?? text.length
    this.#nextAt = text.indexOf('@')
    this.#hasLinks = mayHoldLink(text)
  }

  read(): Words {
    const text = this.#text
    let at = 0
    while (at < text.length) {
      if (at >= this.#limit) {
        at = this.#readPlaceholder(at)
        continue
      }
      switch (kindOfCharacter(text.charCodeAt(at))) {
        case Letter:
          at = this.#readWord(at)
          break
        case Digit:
          at = this.#readNumber(at, at)
          break
        case Space:
        case Nothing:
          at++
          break
        case Newline:
          at = this.#readNewline(at)
          break
        default:
          at = this.#readMark(at)
      }
    }
    return this.#words()
  }

  /** One buffer for the three arrays: the cheapest way to keep them. */
  #words(): Words {
    const count = this.#count
    const buffer = new ArrayBuffer(count * 10)
    const starts = new Int32Array(buffer, 0, count)
    const ends = new Int32Array(buffer, count * 4, count)
    const flags = new Uint16Array(buffer, count * 8, count)
    for (let index = 0; index < count; index++) {
      starts[index] = wordStarts[index] as number
      ends[index] = wordEnds[index] as number
      flags[index] = wordFlags[index] as number
    }
    return { count, starts, ends, forms: this.#forms, flags }
  }

  #push(start: number, end: number, form: string, flags: number): void {
    const index = this.#count++
    if (index === capacity) grow()
    wordStarts[index] = start
    wordEnds[index] = end
    wordFlags[index] = flags | (index === 0 ? 0 : this.#pending) | (start < this.#quotedUntil ? WordFlag.Quoted : 0)
    this.#forms.push(form)
    this.#pending = 0
    this.#atLineStart = false
  }

  #readPlaceholder(at: number): number {
    const { span, syntax, type } = this.#placeholders[this.#nextPlaceholder++] as Placeholder
    this.#limit = this.#placeholders[this.#nextPlaceholder]?.span.start ?? this.#text.length
    // it stood inside a link that was read already
    if (span.start < at) return Math.max(at, span.end)
    if (syntax === 'tag') return span.end
    const isAmount = type === 'number'
      && (isCurrencySign(this.#text.charCodeAt(span.start - 1)) || /^\s?%|^[$£€¥₹]/.test(this.#text.slice(span.end, span.end + 2)))
    this.#push(span.start, span.end, `<${type}>`, WordFlag.Placeholder | (isAmount ? WordFlag.Amount : 0))
    return span.end
  }

  #readWord(start: number): number {
    const text = this.#text
    if (this.#hasLinks || this.#nextAt >= 0) {
      const address = this.#readAddress(start)
      if (address > start) return address
    }
    const limit = this.#limit
    plainWord.lastIndex = start
    let at = plainWord.test(text) ? plainWord.lastIndex : start
    if (at < limit && isPlainEnd(text, at, start)) {
      this.#pushSurface(readSurface(text.slice(start, at)), start, at)
      return text.charCodeAt(at) === 32 ? at + 1 : at
    }
    at = this.#endOfWord(start, limit)
    if (text.charCodeAt(at) === 46 && at < limit && isLetterCode(text.charCodeAt(at + 1))) {
      const end = endOfDomain(text, start, this.#placeholders)
      if (end > at) {
        this.#push(start, end, '<url>', WordFlag.Placeholder)
        return end
      }
    }
    if (isCurrencySign(text.charCodeAt(at)) && isDigitCode(text.charCodeAt(at + 1)) && /^[A-Z]{1,2}$/.test(text.slice(start, at))) {
      return this.#readNumber(start, at + 1)
    }
    if (this.#isListMarker(start, at)) return at + 1
    this.#pushSurface(readSurface(text.slice(start, at)), start, at)
    return at
  }

  /** Where a word ends that is not of plain letters alone: accents, digits, `e-mail`, `a.m.`, `Q&A`, `snake_case`. */
  #endOfWord(start: number, limit: number): number {
    const text = this.#text
    let segment = start
    let hasDigit = false
    let at = start
    for (; at < limit; at++) {
      const code = text.charCodeAt(at)
      if (isDigitCode(code)) hasDigit = true
      else if (isApostrophe(code) || code === 38) {
        if (!isLetterCode(text.charCodeAt(at + 1)) || at + 1 >= limit) break
      } else if (code === 46) {
        if (!this.#isInnerDot(at, segment, hasDigit)) break
        segment = at + 1
      } else if (code === 45) {
        if (at !== start + 1 || (text.charCodeAt(start) | 32) !== 101 || !isLetterCode(text.charCodeAt(at + 1))) break
      } else if (code === 95) {
        if (!isLetterCode(text.charCodeAt(at + 1)) && !isDigitCode(text.charCodeAt(at + 1))) break
      } else if (!isLetterCode(code) && !isInvisible(code)) break
    }
    return at
  }

  #pushSurface(surface: Surface, start: number, end: number): void {
    const { contraction, letterCase } = surface
    if (contraction === undefined) {
      this.#push(start, end, surface.form, flagOfCase(letterCase))
      return
    }
    const { forms, cuts } = contraction
    let from = start
    for (let index = 0; index < forms.length; index++) {
      // the written word may hold invisible characters, which the cuts do not count
      const to = index < cuts.length ? Math.min(start + (cuts[index] as number), end) : end
      const isFirst = index === 0
      // the `I` of `I'LL` is no word in capitals, but its `'LL` is
      const flag = isFirst ? flagOfCase(letterCaseOf(this.#text, from, to)) : flagOfCase(letterCase) & WordFlag.Capitals
      this.#push(from, to, forms[index] as string, flag)
      from = to
    }
  }

  /** A web or e-mail address at `start`: pushes it and gives its end, or gives `start`. */
  #readAddress(start: number): number {
    const text = this.#text
    if (this.#nextAt >= 0 && this.#nextAt < start) this.#nextAt = text.indexOf('@', start)
    if (this.#nextAt > start && this.#nextAt - start <= 64) {
      const end = endOfEmail(text, start, this.#nextAt)
      if (end > start) {
        this.#push(start, end, '<email>', WordFlag.Placeholder)
        return end
      }
    }
    if (!this.#hasLinks || !isLinkLetter(text.charCodeAt(start))) return start
    const end = endOfLink(text, start, this.#placeholders)
    if (end > start) this.#push(start, end, '<url>', WordFlag.Placeholder)
    return end
  }

  /** `start` is where the word begins (a currency sign, a `#`), `at` its first digit. */
  #readNumber(start: number, at: number): number {
    const text = this.#text
    if (start === at) {
      if (this.#isListMarker(start, endOfDigits(text, at))) return endOfDigits(text, at) + 1
      const address = this.#nextAt > start ? this.#readAddress(start) : start
      if (address > start) return address
    }
    const limit = this.#limit
    let end = at
    for (; end < limit; end++) {
      const code = text.charCodeAt(end)
      const kind = kindOfCharacter(code)
      if (kind === Digit || kind === Letter) continue
      if (!isNumberSeparator(code) || !isDigitCode(text.charCodeAt(end + 1)) || !isDigitCode(text.charCodeAt(end - 1))) break
    }
    if (text.charCodeAt(end) === 0x20E3 || text.charCodeAt(end) === 0xFE0F) {
      this.#pending = WordFlag.BreakBefore
      return end + 1
    }
    const form = formOfNumber(text.slice(at, end))
    let flags: number = WordFlag.Number
    const code = end < limit ? text.charCodeAt(end) : 0
    if (code === 37 || isCurrencySign(code)) {
      flags |= WordFlag.Amount
      end++
    } else if (isCurrencySign(text.charCodeAt(at - 1)) || this.#hasCurrencyBeside(end)) flags |= WordFlag.Amount
    this.#push(start, end, form, flags)
    return end
  }

  #hasCurrencyBeside(end: number): boolean {
    const before = this.#forms[this.#count - 1]
    if (before !== undefined && currencyCodes.has(before) && this.#pending === 0) return true
    const code = this.#text.charCodeAt(end)
    if (code >= 65 && code <= 90) return false
    const after = /^[ \u00A0](?:%|[€£$]|([A-Z]{3})\b)/.exec(this.#text.slice(end, end + 5))
    return after !== null && (after[1] === undefined || currencyCodes.has(after[1].toLowerCase()))
  }

  #readNewline(at: number): number {
    const text = this.#text
    const next = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    if (this.#pending === 0 && !isHardWrap(text, at, next)) this.#pending = WordFlag.BreakBefore
    this.#atLineStart = true
    return next
  }

  #readMark(at: number): number {
    const text = this.#text
    const code = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    if (code === 64 || code === 35) return this.#readSigned(at, code)
    if (isCurrencySign(code) && isDigitCode(next) && at + 1 < this.#limit) return this.#readNumber(at, at + 1)
    if (code === 38 && isSpaceCode(next) && isSpaceCode(text.charCodeAt(at - 1))) {
      this.#push(at, at + 1, 'and', 0)
      return at + 1
    }
    if (isHyphen(code) && at === this.#lastEnd() && (isLetterCode(next) || isDigitCode(next))) return at + 1
    if (code === 63) this.#flagLast(WordFlag.Question)
    else if (code === 33) this.#flagLast(WordFlag.Exclamation)
    else if (code === 34 || code === 39 || code === 0x2018 || quotePairs.has(code)) this.#openQuotation(at, code)
    else if (code === 58 || code === 59 || code === 60 || code === 61) {
      emoticon.lastIndex = at
      if (emoticon.test(text)) {
        this.#pending = WordFlag.BreakBefore
        return Math.min(emoticon.lastIndex, this.#limit)
      }
    }
    const isPossessive = isApostrophe(code) && at === this.#lastEnd() && at !== this.#quotedUntil - 1
    if (!isCurrencySign(code) && code !== 37 && !isPossessive) this.#pending = WordFlag.BreakBefore
    if (code === 40 && this.#atLineStart) {
      listMarker.lastIndex = at
      if (listMarker.test(text)) return listMarker.lastIndex - 1
    }
    return at + 1
  }

  /** `@sam`, `#late` and `#1234` at their sign. */
  #readSigned(at: number, sign: number): number {
    const text = this.#text
    if (sign === 35 && isDigitCode(text.charCodeAt(at + 1)) && at + 1 < this.#limit) return this.#readNumber(at, at + 1)
    let end = at + 1
    while (end < this.#limit && (isLetterCode(text.charCodeAt(end)) || isDigitCode(text.charCodeAt(end))
      || (isNamePunctuation(text.charCodeAt(end)) && isLetterCode(text.charCodeAt(end + 1))))) end++
    if (end === at + 1 || at === this.#lastEnd()) {
      this.#pending = WordFlag.BreakBefore
      return at + 1
    }
    this.#push(at, end, text.slice(at, end).toLowerCase(), 0)
    return end
  }

  #openQuotation(at: number, code: number): void {
    if (at < this.#quotedUntil) return
    const text = this.#text
    if (code === 39 || code === 0x2018) {
      const close = /^['‘](?=\p{L}|<)[^\n'’‘]{1,80}(?:['’]\p{L}[^\n'’‘]{0,60})*?[^\s'’]['’](?![\p{L}\p{N}])/u.exec(text.slice(at, at + 200))
      if (close && at !== this.#lastEnd()) this.#quotedUntil = at + close[0].length
      return
    }
    if (code === 34 && at === this.#lastEnd() && this.#count > 0) return
    const close = text.indexOf(quotePairs.get(code) as string, at + 1)
    if (close < 0 || close - at > longestQuotation) return
    if (!/\n\r?\n/.test(text.slice(at, close))) this.#quotedUntil = close
  }

  /** A full stop inside a word: `e.g.`, `a.m.`, `U.S.`, `v2.1`. */
  #isInnerDot(at: number, segment: number, hasDigit: boolean): boolean {
    const text = this.#text
    const next = text.charCodeAt(at + 1)
    if (at + 1 >= this.#limit) return false
    if (isDigitCode(next)) return hasDigit && isDigitCode(text.charCodeAt(at - 1))
    const after = text.charCodeAt(at + 2)
    return at - segment === 1 && isLetterCode(next) && !isLetterCode(after) && !isDigitCode(after) && !isApostrophe(after)
  }

  #isListMarker(start: number, end: number): boolean {
    if (!this.#atLineStart || end - start > 2) return false
    listMarker.lastIndex = start
    return listMarker.test(this.#text)
  }

  #lastEnd(): number {
    return this.#count === 0 ? -1 : wordEnds[this.#count - 1] as number
  }

  #flagLast(flag: number): void {
    if (this.#count > 0 && !this.#atLineStart) {
      wordFlags[this.#count - 1] = (wordFlags[this.#count - 1] as number) | flag
    }
  }
}

function grow(): void {
  capacity *= 2
  const [starts, ends, flags] = [wordStarts, wordEnds, wordFlags]
  wordStarts = new Int32Array(capacity)
  wordEnds = new Int32Array(capacity)
  wordFlags = new Uint16Array(capacity)
  wordStarts.set(starts)
  wordEnds.set(ends)
  wordFlags.set(flags)
}

function flagOfCase(letterCase: LetterCase): number {
  return letterCase === 'other' ? 0 : letterCase === 'capitals' ? WordFlag.Capitals : WordFlag.Capitalised
}

/** Whether a word of plain letters that began at `start` is whole at `at`, and no list marker either. */
function isPlainEnd(text: string, at: number, start: number): boolean {
  switch (text.charCodeAt(at)) {
    case 32: case 10: case 13: case 44: case 33: case 63: case 58: case 59: case 34:
      return true
    case 46: { // a full stop
      const next = text.charCodeAt(at + 1)
      return next === 32 || next === 10 || next === 13
    }
    case 45: // a hyphen
      return at - start > 1
    default:
      return false
  }
}

function formOfNumber(digits: string): string {
  if (/^\d+$/.test(digits)) return digits
  return digits
    .toLowerCase()
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/^(\d+),(\d{1,2})(?![\d,])/, '$1.$2')
}

function endOfDigits(text: string, at: number): number {
  while (isDigitCode(text.charCodeAt(at))) at++
  return at
}

/** `.` `,` `:` `/` and the hyphens, between digits. */
function isNumberSeparator(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 47 || isHyphen(code)
}

function isNamePunctuation(code: number): boolean {
  return code === 95 || code === 45 || code === 46
}

/** Nearly all texts hold none of these, and finding that out is cheap. */
function mayHoldLink(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (next === 47 || isLetterCode(next) || isDigitCode(next) || next === 43) return true
  }
  return text.includes('www.') || text.includes('WWW.') || text.includes('Www.')
}

function isInvisible(code: number): boolean {
  return code === 0xAD || (code >= 0x200B && code <= 0x200F) || (code >= 0x2060 && code <= 0x2064) || code === 0xFEFF
}

/** `h`ttp, `f`tp, `w`ww, `m`ailto, `t`el, `s`ftp. */
function isLinkLetter(code: number): boolean {
  const letter = code | 32
  return letter === 104 || letter === 119 || letter === 109 || letter === 102 || letter === 116 || letter === 115
}
