import {
  CharacterKind, isApostrophe, isCurrencySign, isDigitCode, isHyphen, isLetterCode, isSpaceCode, kindOfCharacter,
} from './characters.ts'
import { isHardWrap } from './hard-wrap.ts'
import { endOfDomain, endOfEmail, endOfLink, indexOfLink } from './links.ts'
import { endOfDigits, endOfNumber, formOfNumber, hasCurrencyAfter, isCurrencyCode } from './numbers.ts'
import { emptyHash, flagOfCase, hashCode, Lexemes } from './lexemes.ts'
import type { Placeholder } from './placeholder.ts'
import { endOfQuotation, opensQuotation } from './quotations.ts'
import { letterCaseOf } from './surfaces.ts'
import { WordFlag, type Words } from './word.ts'

const { Letter, Digit, Space, Newline, Nothing } = CharacterKind
const emoticon = /[:;=8]['’]?-?[)(\][DPpOo3/|*\\](?![\p{L}\p{N}/])|<3(?!\d)/uy
const listMarker = /\(?(?:\d{1,2}|[a-zA-Z])\)[ \t]|\d{1,2}\.[ \t]/y
/** An e-mail address has no longer name before its `@`. */
const longestMailbox = 64

// words are gathered here and copied out when their number is known
let capacity = 4096
let wordStarts = new Int32Array(capacity)
let wordEnds = new Int32Array(capacity)
let wordIds = new Int32Array(capacity)
let wordFlags = new Uint16Array(capacity)

let lexemes = new Lexemes()

/** Reads the words of one text, once; see `readWords`. */
export class WordReader {
  readonly #text: string
  readonly #placeholders: readonly Placeholder[]
  readonly #lexemes: Lexemes
  #count = 0
  /** `BreakBefore` if something stands between the last word and the next one. */
  #pending = 0
  #nextPlaceholder = 0
  /** Where the next placeholder begins; the length of the text if there is none. */
  #limit: number
  #quotedUntil = 0
  /** Where the next `@` stands, and where the next `https://` or the like; -1 if there is none. */
  #nextAt: number
  #nextLink: number
  /** No address begins before here. */
  #addressFrom = 0
  #atLineStart = true

  constructor(text: string, placeholders: readonly Placeholder[]) {
    if (lexemes.isFull) lexemes = new Lexemes()
    this.#lexemes = lexemes
    this.#text = text
    this.#placeholders = placeholders
    this.#limit = placeholders[0]?.span.start ?? text.length
    this.#nextAt = text.indexOf('@')
    this.#nextLink = indexOfLink(text, 0)
    this.#lookForAddress()
  }

  read(): Words {
    const { length } = this.#text
    for (let at = this.#readPlain(0); at < length; at = this.#readPlain(at)) at = this.#readOther(at)
    return this.#words()
  }

  /**
   * Reads words of plain letters with spaces between them, as far as they go; gives the offset of what else
   * comes. Nearly all of a text is read here, so here is nothing that is seldom needed.
   */
  #readPlain(from: number): number {
    const text = this.#text
    const known = this.#lexemes
    const limit = Math.min(this.#limit, this.#addressFrom)
    let at = from
    while (at < limit) {
      let code = text.charCodeAt(at)
      if (code === 32) {
        at++
        continue
      }
      if (!isPlainLetter(code)) return at
      let hash = emptyHash
      let end = at
      do {
        hash = hashCode(hash, code)
        code = text.charCodeAt(++end)
      } while (isPlainLetter(code) || (isApostropheInside(code) && isPlainLetter(text.charCodeAt(end + 1))))
      if (end >= limit || !isPlainEnd(text, end, at)) return at
      const entry = known.find(text, at, end, hash)
      const id = known.formOf(entry)
      if (id >= 0) this.#pushId(at, end, id, known.flagsOf(entry))
      else this.#pushParts(at, end, entry)
      at = end
    }
    return at
  }

  #readOther(at: number): number {
    if (at >= this.#limit) return this.#readPlaceholder(at)
    switch (kindOfCharacter(this.#text.charCodeAt(at))) {
      case Letter: return this.#readWord(at)
      case Digit: return this.#readNumber(at, at)
      case Space: case Nothing: return at + 1
      case Newline: return this.#readNewline(at)
      default: return this.#readMark(at)
    }
  }

  /** One buffer for all arrays of numbers: the cheapest way to keep them. */
  #words(): Words {
    const count = this.#count
    const known = this.#lexemes.forms
    const buffer = new ArrayBuffer(count * 14)
    const starts = new Int32Array(buffer, 0, count)
    const ends = new Int32Array(buffer, count * 4, count)
    const ids = new Int32Array(buffer, count * 8, count)
    const flags = new Uint16Array(buffer, count * 12, count)
    const forms = new Array<string>(count)
    for (let index = 0; index < count; index++) {
      const id = wordIds[index] as number
      starts[index] = wordStarts[index] as number
      ends[index] = wordEnds[index] as number
      ids[index] = id
      flags[index] = wordFlags[index] as number
      forms[index] = known[id] as string
    }
    return { count, starts, ends, forms, ids, lexemes: this.#lexemes, flags }
  }

  #push(start: number, end: number, form: string, flags: number): void {
    this.#pushId(start, end, this.#lexemes.idOf(form), flags)
  }

  #pushId(start: number, end: number, id: number, flags: number): void {
    const index = this.#count++
    if (index === capacity) grow()
    wordStarts[index] = start
    wordEnds[index] = end
    wordIds[index] = id
    wordFlags[index] = flags | (index === 0 ? 0 : this.#pending) | (start < this.#quotedUntil ? WordFlag.Quoted : 0)
    this.#pending = 0
    this.#atLineStart = false
  }

  #readPlaceholder(at: number): number {
    const { span, syntax, type } = this.#placeholders[this.#nextPlaceholder++] as Placeholder
    this.#limit = this.#placeholders[this.#nextPlaceholder]?.span.start ?? this.#text.length
    // it stood inside a link that was read already
    if (span.start < at) return Math.max(at, span.end)
    if (syntax === 'tag') return span.end
    const isAmount = type === 'number' && (isCurrencySign(this.#text.charCodeAt(span.start - 1))
      || /^\s?%|^[$£€¥₹]/.test(this.#text.slice(span.end, span.end + 2)))
    this.#push(span.start, span.end, `<${type}>`, WordFlag.Placeholder | (isAmount ? WordFlag.Amount : 0))
    return span.end
  }

  #readWord(start: number): number {
    const text = this.#text
    if (start >= this.#addressFrom) {
      const address = this.#readAddress(start)
      if (address > start) return address
    }
    const limit = this.#limit
    const at = this.#endOfWord(start, limit)
    if (text.charCodeAt(at) === 46 && at < limit && isLetterCode(text.charCodeAt(at + 1))) {
      const end = endOfDomain(text, start, this.#placeholders)
      if (end > at) {
        this.#push(start, end, '<url>', WordFlag.Placeholder)
        return end
      }
    }
    const isAmount = isCurrencySign(text.charCodeAt(at)) && isDigitCode(text.charCodeAt(at + 1))
    // US$20
    if (isAmount && /^[A-Z]{1,2}$/.test(text.slice(start, at))) return this.#readNumber(start, at + 1)
    if (this.#isListMarker(start, at)) return at + 1
    this.#pushWritten(start, at)
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

  #pushWritten(start: number, end: number): void {
    let hash = emptyHash
    for (let at = start; at < end; at++) hash = hashCode(hash, this.#text.charCodeAt(at))
    const entry = this.#lexemes.find(this.#text, start, end, hash)
    const id = this.#lexemes.formOf(entry)
    if (id >= 0) this.#pushId(start, end, id, this.#lexemes.flagsOf(entry))
    else this.#pushParts(start, end, entry)
  }

  #pushParts(start: number, end: number, entry: number): void {
    const { ids, cuts } = this.#lexemes.partsOf(entry)
    const caseFlag = this.#lexemes.flagsOf(entry)
    let from = start
    for (let index = 0; index < ids.length; index++) {
      // the written word may hold invisible characters, which the cuts do not count
      const to = index < cuts.length ? Math.min(start + (cuts[index] as number), end) : end
      // the `I` of `I'LL` is no word in capitals, but its `'LL` is
      const flag = index === 0 ? flagOfCase(letterCaseOf(this.#text, from, to)) : caseFlag & WordFlag.Capitals
      this.#pushId(from, to, ids[index] as number, flag)
      from = to
    }
  }

  /** A web or e-mail address at `start`: pushes it and gives its end, or gives `start`. */
  #readAddress(start: number): number {
    const text = this.#text
    if (this.#nextAt >= 0 && this.#nextAt < start) this.#nextAt = text.indexOf('@', start)
    if (this.#nextLink >= 0 && this.#nextLink < start) this.#nextLink = indexOfLink(text, start)
    this.#lookForAddress()
    if (this.#nextAt > start && this.#nextAt - start <= longestMailbox) {
      const end = endOfEmail(text, start, this.#nextAt)
      if (end > start) {
        this.#push(start, end, '<email>', WordFlag.Placeholder)
        return end
      }
    }
    if (this.#nextLink !== start) return start
    const end = endOfLink(text, start, this.#placeholders)
    if (end > start) this.#push(start, end, '<url>', WordFlag.Placeholder)
    return end
  }

  #lookForAddress(): void {
    const mailbox = this.#nextAt < 0 ? Infinity : this.#nextAt - longestMailbox
    const link = this.#nextLink < 0 ? Infinity : this.#nextLink
    this.#addressFrom = Math.min(mailbox, link, this.#text.length)
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
    let end = endOfNumber(text, at, limit)
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
    return (this.#count > 0 && this.#pending === 0
      && isCurrencyCode(this.#lexemes.forms[wordIds[this.#count - 1] as number] as string))
      || hasCurrencyAfter(this.#text, end)
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
    else if (opensQuotation(code)) this.#openQuotation(at)
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

  #openQuotation(at: number): void {
    // right behind a word it closes, or is the mark of inches
    if (at < this.#quotedUntil || at === this.#lastEnd()) return
    this.#quotedUntil = Math.max(this.#quotedUntil, endOfQuotation(this.#text, at))
  }

  /** A full stop inside a word: `e.g.`, `a.m.`, `U.S.`, `v2.1`. */
  #isInnerDot(at: number, segment: number, hasDigit: boolean): boolean {
    const text = this.#text
    const next = text.charCodeAt(at + 1)
    if (at + 1 >= this.#limit) return false
    if (isDigitCode(next)) return hasDigit && isDigitCode(text.charCodeAt(at - 1))
    const after = text.charCodeAt(at + 2)
    if (at - segment !== 1 || !isLetterCode(next)) return false
    return !isLetterCode(after) && !isDigitCode(after) && !isApostrophe(after)
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

/** What words have that are given by their forms. */
export function numberForms(forms: readonly string[]): Pick<Words, 'forms' | 'ids' | 'lexemes'> {
  if (lexemes.isFull) lexemes = new Lexemes()
  return { forms, ids: Int32Array.from(forms, form => lexemes.idOf(form)), lexemes }
}

function grow(): void {
  capacity *= 2
  const [starts, ends, ids, flags] = [wordStarts, wordEnds, wordIds, wordFlags]
  wordStarts = new Int32Array(capacity)
  wordEnds = new Int32Array(capacity)
  wordIds = new Int32Array(capacity)
  wordFlags = new Uint16Array(capacity)
  wordStarts.set(starts)
  wordEnds.set(ends)
  wordIds.set(ids)
  wordFlags.set(flags)
}

/** `'` and `’`, as words are mostly written with. */
function isApostropheInside(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** `a` to `z` and `A` to `Z`. */
function isPlainLetter(code: number): boolean {
  return ((code | 32) - 97) >>> 0 < 26
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

function isNamePunctuation(code: number): boolean {
  return code === 95 || code === 45 || code === 46
}

function isInvisible(code: number): boolean {
  return code === 0xAD || (code >= 0x200B && code <= 0x200F) || (code >= 0x2060 && code <= 0x2064) || code === 0xFEFF
}
