import type { Span } from '../text/span.ts'
import { WordFlag } from '../text/words.ts'
import type { Anatomy, Part, Sentence } from './anatomy.ts'
import type { Rewrite } from './clause-wording.ts'
import type { WordRange } from './tagger.ts'

/** What stands at the words, as the writer wrote it. */
export function spanOf({ firstWord, endWord }: WordRange, { words }: Anatomy): Span {
  return { start: words.starts[firstWord] as number, end: words.ends[endWord - 1] as number }
}

/** The words in their normalised forms, as a key for tables: “In order  to” is `in order to`. */
export function formsAt({ firstWord, endWord }: WordRange, { words }: Anatomy): string {
  return words.forms.slice(firstWord, endWord).join(' ')
}

/** Whether the words stand inside quotation marks: somebody else's words, or the label of a control. */
export function isQuoted({ firstWord, endWord }: WordRange, { words }: Anatomy): boolean {
  for (let word = firstWord; word < endWord; word++) if ((words.flags[word] as number) & WordFlag.Quoted) return true
  return false
}

/** Other words for these, with a capital where these had one. */
export function putInstead(range: WordRange, reply: Anatomy, text: string): Rewrite {
  const at = spanOf(range, reply)
  const head = reply.text.slice(at.start, at.end)
  const isInCapitals = head === head.toUpperCase() && head !== head.toLowerCase() && head.length > 1
  return { at, text: isInCapitals ? text.toUpperCase() : hasCapital(head) ? withCapital(text) : text }
}

/**
 * The sentence without these words and the comma or dash that belongs to them, with a capital at its head.
 * Undefined where that would not leave a sentence: at its end, or with a line break or another mark next.
 */
export function leaveOut({ firstWord, endWord }: WordRange, sentence: Sentence, { text, words }: Anatomy): Rewrite | undefined {
  if (endWord >= sentence.endWord) return undefined
  const head = words.starts[firstWord] as number
  const tail = words.ends[endWord - 1] as number
  const next = words.starts[endWord] as number
  const gap = /^[^\S\n\r]*[,:;–—-]?[^\S\n\r]*/.exec(text.slice(tail, next))?.[0] ?? ''
  if (/[^"'“‘([*_]/.test(text.slice(tail + gap.length, next))) return undefined
  if (firstWord > sentence.firstWord && gap.startsWith(',')) {
    const before = words.ends[firstWord - 1] as number
    // “The code, obviously, is …” has two commas to lose
    if (/^,\s*$/.test(text.slice(before, head))) return { at: { start: before, end: tail + gap.length }, text: ' ' }
  }
  const word = text.slice(next, words.ends[endWord])
  const isHead = firstWord === sentence.firstWord || words.forms[firstWord] !== 'i'
  if (!isHead || !hasCapital(text.slice(head, tail)) || !/^\p{Ll}+(?:['’-]|$)/u.test(word)) {
    return { at: { start: head, end: tail + gap.length }, text: '' }
  }
  return { at: { start: head, end: next + 1 }, text: text.slice(tail + gap.length, next) + withCapital(word.charAt(0)) }
}

/** The reply without the sentence; undefined where nothing would be left to say. */
export function leaveOutSentence(sentence: Sentence, reply: Anatomy): Rewrite | undefined {
  if (reply.body.every(each => each === sentence)) return undefined
  const { start, end } = sentence.span
  const after = /^[^\S\n\r]{0,9}/.exec(reply.text.slice(end, end + 9))?.[0].length ?? 0
  const before = /[^\S\n\r]{0,9}$/.exec(reply.text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0
  const isLast = /^(?:[\n\r]|$)/.test(reply.text.slice(end + after))
  return { at: { start: isLast ? start - before : start, end: end + after }, text: '' }
}

/** The text without the span and the space before it, or after it at the head of a line. */
export function leaveOutSpan({ start, end }: Span, { text }: Anatomy): Rewrite {
  const space = /[ \t]{0,9}$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0
  if (start - space > 0 && text[start - space - 1] !== '\n') return { at: { start: start - space, end }, text: '' }
  return { at: { start, end: end + (/^\s+/.exec(text.slice(end))?.[0].length ?? 0) }, text: '' }
}

/** A remark in a sentence with the round brackets that it stands in, or else the whole sentence. */
export function aroundRemark(sentence: Span, remark: Span, { text }: Anatomy): Span {
  const open = text.lastIndexOf('(', remark.start)
  const close = text.indexOf(')', remark.end)
  if (open >= sentence.start && close >= 0 && !/[()\n]/.test(text.slice(open + 1, close))) return { start: open, end: close + 1 }
  return sentence
}

/** Where the part says one of the phrases, as whole words; case and kind of apostrophe do not matter. */
export function placesOf(part: Part, phrases: readonly string[]): Span[] {
  const text = plain(part.text)
  const places: Span[] = []
  for (const phrase of phrases) {
    const wanted = plain(phrase.trim())
    if (wanted === '') continue
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (isWordCharacter(text.charAt(at - 1)) || isWordCharacter(text.charAt(at + wanted.length))) continue
      const start = part.span.start + at
      places.push({ start, end: start + wanted.length })
    }
  }
  return places.sort((first, second) => first.start - second.start)
}

function plain(text: string): string {
  // A few letters grow in lower case; they stay, for places must be those of the text.
  return text.replace(/\p{Lu}/gu, letter => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).replaceAll('’', "'")
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

function hasCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
