import type { Problem, Reply } from './document.ts'
import type { Span } from '../text/span.ts'

/**
 * What is wrong where a record holds its text twice and the two say different things: the customer gets one
 * or the other, and only one is linted. How they are written (links, white space, case) does not count, and
 * an empty twin says nothing.
 */
export function findDisagreement({ record, passage, twin }: Reply): Problem | undefined {
  if (twin === undefined) return undefined
  const said = wordsOf(passage.text)
  const saidTwice = wordsOf(twin.passage.text)
  if (saidTwice.length === 0 || said.join('') === saidTwice.join('')) return undefined
  const at = firstDifference(said, saidTwice)
  const here = quoteAt(said, at)
  const there = quoteAt(saidTwice, at)
  const name = record.title ?? record.id
  const message = `The two texts of ${name === undefined ? 'this reply' : `“${name}”`} disagree: ${twin.field} has ${there}, `
    + `the text that is sent has ${here}. Make them say the same, or delete ${twin.field}.`
  const { text } = twin.passage
  return { id: 'twins-disagree', severity: 'warning', message, span: twin.passage.locate({ start: 0, end: text.length }) }
}

/** Letters and digits in order, without web addresses: a plain copy often writes a link out. */
function wordsOf(text: string): readonly string[] {
  return text.replace(/\b(?:https?:\/\/|mailto:|www\.)\S+/gi, ' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function firstDifference(first: readonly string[], second: readonly string[]): number {
  let at = 0
  while (at < first.length && first[at] === second[at]) at++
  return at
}

/** Words, as many as show what differs. */
const quotedWords = 4

function quoteAt(words: readonly string[], at: number): string {
  return at >= words.length ? 'nothing there' : `“${words.slice(at, at + quotedWords).join(' ')}”`
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
