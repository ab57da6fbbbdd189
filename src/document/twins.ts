import type { Problem, Reply } from './document.ts'

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
