import { findPlaceholders } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import type { Problem, Reply } from './document.ts'

/** A word or a placeholder of a text: what it is compared by, and where it stands. */
interface Spoken {
  readonly key: string
  readonly span: Span
}

/**
 * What is wrong where a record holds its text twice and the two say different things: the customer gets one
 * or the other, and only one is linted. How they are written does not count (links, list markers, markup,
 * entities, white space, case, the delimiters of a placeholder), and an empty twin says nothing.
 */
export function findDisagreement({ record, passage, twin }: Reply): Problem | undefined {
  if (twin === undefined || lettersOf(passage.text) === lettersOf(twin.passage.text)) return undefined
  const said = wordsOf(passage.text)
  const saidTwice = wordsOf(twin.passage.text)
  if (saidTwice.length === 0 || joined(said) === joined(saidTwice)) return undefined
  const same = sharedLength(joined(said), joined(saidTwice))
  const here = quoteFrom(said, same, passage.text)
  const there = quoteFrom(saidTwice, same, twin.passage.text)
  const name = record.title ?? record.id
  const message = `The two texts of ${name === undefined ? 'this reply' : `“${name}”`} disagree: ${twin.field} has ${there.quote}, ` +
    `the text that is sent has ${here.quote}. Make them say the same, or delete ${twin.field}.`
  return { id: 'twins-disagree', severity: 'warning', message, span: twin.passage.locate(there.span) }
}

/** Whether two bodies, in HTML, Markdown or plain text, say the same; how they are written does not count. */
export function saySame(first: string, second: string): boolean {
  return joined(wordsOf(first.replace(TAG, ' '))) === joined(wordsOf(second.replace(TAG, ' ')))
}

/** Elements of HTML; `<attribute …/>` is Intercom's placeholder. */
const TAG = /<\/?(?!attribute\b)[a-z][a-z\d]*(?:\s(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,2000})?\/?>/gi

/** What a plain copy writes in its own way: addresses, Markdown's pictures and targets, list markers. */
const WAYS_OF_WRITING = new RegExp([
  '\\b(?:https?://|mailto:|tel:|www\\.)\\S+',
  '\\b[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){0,4}\\.(?:com|net|org|io|co|eu|de|fr|es|uk|app|dev|info|help|example)\\b(?:/\\S*)?',
  '!\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{0,2000}\\)', '(?<=\\])\\([^)\\n]{0,2000}\\)',
  '^[ \\t]*(?:[-*+•·–]|\\d{1,2}[.)])[ \\t]+',
  // An entity of a letter leaves the letter, as accents do not count.
  '&(?:[a-z]+\\d*|#\\d+|#x[\\da-f]+);',
].join('|'), 'gim')
const ACCENTED = /^&([a-z])(?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron);$/i
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** Letters and digits in order, and each placeholder as its name and fallback. */
function wordsOf(text: string): readonly Spoken[] {
  const words: Spoken[] = []
  let from = 0
  for (const { span, name } of findPlaceholders(text)) {
    addWords(words, text, from, span.start)
    words.push({ key: keyOf(name + fallbackIn(text.slice(span.start, span.end))), span })
    from = span.end
  }
  addWords(words, text, from, text.length)
  return words
}

function addWords(words: Spoken[], text: string, start: number, end: number): void {
  const plain = text.slice(start, end).replace(WAYS_OF_WRITING, found => {
    const letter = ACCENTED.exec(found)?.[1] ?? ''
    return letter.padEnd(found.length, letter === '' ? ' ' : '\u0301')
  })
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const key = keyOf(word)
    if (key !== '') words.push({ key, span: { start: start + index, end: start + index + word.length } })
  }
}

/** Small letters and digits without accents. */
function keyOf(word: string): string {
  return word.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `there` of `{{name|fallback:"there"}}`, `{%name,fallback=there%}` and `<attribute key="name" default="there"/>`. */
function fallbackIn(placeholder: string): string {
  return /\b(?:fallback|default)\s*[:=]\s*("[^"]*"|'[^']*'|[^%}>]*)/.exec(placeholder)?.[1] ?? ''
}

/** Enough to see at once that most twins agree. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function joined(words: readonly Spoken[]): string {
  return words.map(({ key }) => key).join('')
}

function sharedLength(first: string, second: string): number {
  let at = 0
  while (at < first.length && first[at] === second[at]) at++
  return at
}

/** Words, as many as show what differs. */
const quotedWords = 4
/** UTF-16 units; a placeholder can be longer than a sentence. */
const longestQuote = 60

/** The words from the one on that the shared beginning ends in, and where they stand. */
function quoteFrom(words: readonly Spoken[], shared: number, text: string): { quote: string; span: Span } {
  let passed = 0
  const first = words.findIndex(({ key }) => (passed += key.length) > shared)
  const start = words[first]?.span.start
  const end = words[Math.min(first + quotedWords, words.length) - 1]?.span.end
  // It breaks off; its last word is the place.
  if (start === undefined || end === undefined) return { quote: 'nothing there', span: words.at(-1)?.span ?? { start: 0, end: text.length } }
  const quote = text.slice(start, end).replace(/\s+/g, ' ')
  return { quote: `“${quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote}”`, span: { start, end } }
}

/**
 * Where a span of a text stands in its twin: the same words, found by how many times they came before. For an
 * empty span it is the end, or the start, of the words beside it. `undefined` when the twin does not have them, or
 * has them more or less often.
 */
export function placeInTwin(text: string, { start, end }: Span, twin: string): Span | undefined {
  if (start === end) return placeOfPoint(text, start, twin)
  return placeOfWords(text, { start, end }, twin)
}

function placeOfWords(text: string, { start, end }: Span, twin: string): Span | undefined {
  const words = text.slice(start, end)
  if (words.trim() === '') return undefined
  const pattern = new RegExp(words.split(/\s+/).map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'), 'g')
  const here = Array.from(text.matchAll(pattern), ({ index }) => index)
  const there = [...twin.matchAll(pattern)]
  const found = here.length === there.length ? there[here.indexOf(start)] : undefined
  return found === undefined ? undefined : { start: found.index, end: found.index + found[0].length }
}

/** UTF-16 units of words beside a point, enough to know it again. */
const nearby = 40

function placeOfPoint(text: string, at: number, twin: string): Span | undefined {
  const before = /\S(?:.*\S)?$/.exec(text.slice(Math.max(0, at - nearby), at))
  if (before !== null) {
    const found = placeOfWords(text, { start: at - before[0].length, end: at }, twin)
    return found && { start: found.end, end: found.end }
  }
  const after = /^\S(?:.*\S)?/.exec(text.slice(at, at + nearby))
  const found = after === null ? undefined : placeOfWords(text, { start: at, end: at + after[0].length }, twin)
  return found && { start: found.start, end: found.start }
}
