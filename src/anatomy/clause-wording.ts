import type { Span } from '../text/span.ts'
import type { Anatomy, Clause, Part, Sentence } from './anatomy.ts'

/** What to write instead, and where in the reply’s text; an empty span inserts. */
export interface Rewrite {
  readonly at: Span
  readonly text: string
}

/** Words at the head of a clause that join it to the one before, with or without a comma. */
const joints: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'yet', 'because', 'however', 'though', 'although'])

/** What the part says, without the word that joins it to what stands before and without the stop after it: what to quote. */
export function coreOf(part: Part, { words }: Anatomy): Span {
  if (part.endWord <= part.firstWord) return part.span
  return {
    start: words.starts[withoutJoint(part.firstWord, part, words.forms)] as number,
    end: words.ends[part.endWord - 1] as number,
  }
}

/** The part without a joint and an opener such as “unfortunately” at its head: what it states. */
export function statementOf(part: Part, { words }: Anatomy): Span {
  let firstWord = withoutJoint(part.firstWord, part, words.forms)
  const opener = part.find('negativeOpener').find(unit => unit.firstWord === firstWord)
  if (opener !== undefined && opener.endWord < part.endWord) {
    firstWord = withoutJoint(opener.endWord, part, words.forms)
  }
  return { start: words.starts[firstWord] as number, end: part.span.end }
}

function withoutJoint(firstWord: number, { endWord }: Part, forms: readonly string[]): number {
  return firstWord + 1 < endWord && joints.has(forms[firstWord] as string) ? firstWord + 1 : firstWord
}

/**
 * A rewrite of one clause that leaves the rest of its sentence as it is, and the words that join it to that.
 * `text` is a sentence of its own, with its full stop.
 */
export function replaceClause(clause: Clause, reply: Anatomy, text: string): Rewrite {
  const { sentence } = clause
  if (sentence.clauses.length === 1) return { at: sentence.span, text: goesOn(sentence, reply) ? small(text) : text }
  const { start, end } = coreOf(clause, reply)
  const isHead = start === reply.words.starts[sentence.firstWord]
  const isLast = sentence.clauses.at(-1) === clause
  const told = isHead && !goesOn(sentence, reply) ? text : small(text)
  return {
    at: { start: isHead ? sentence.span.start : start, end: isLast ? sentence.span.end : end },
    text: isLast ? told : told.replace(/\.$/, ''),
  }
}

/** “Hi Sam, you typed it wrong”: what is written there goes on after a greeting. */
function goesOn({ span, text }: Sentence, reply: Anatomy): boolean {
  return /^\p{Ll}/u.test(text) && /,\s*$/.test(reply.text.slice(Math.max(0, span.start - 4), span.start))
}

function small(text: string): string {
  return text.replace(/^(?!I\b)\p{Lu}/u, letter => letter.toLowerCase())
}

/** An insertion right behind the sentence, with a full stop first where the sentence has no stop of its own. */
export function insertAfter(sentence: Sentence, text: string): Rewrite {
  const { end } = sentence.span
  return { at: { start: end, end }, text: `${/[\p{L}\p{N}]$/u.test(sentence.text) ? '.' : ''} ${text}` }
}
