import type { Span } from '../text/span.ts'
import type { Anatomy, Clause } from './anatomy.ts'

const joints: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'yet', 'because', 'however', 'though', 'although'])

/** What the clause says, without a word at its head that joins it to the one before, with or without a comma. */
export function unjoined(clause: Clause, { words }: Anatomy): Span {
  const isJoined = clause.endWord > clause.firstWord + 1 && joints.has(words.forms[clause.firstWord] as string)
  const firstWord = isJoined ? clause.firstWord + 1 : clause.firstWord
  return { start: words.starts[firstWord] as number, end: words.ends[clause.endWord - 1] as number }
}

/** Another wording for what the clause says; the words that join it to its neighbours stay. `text` is a whole sentence. */
export function reword(clause: Clause, reply: Anatomy, text: string): { readonly at: Span, readonly text: string } {
  const { sentence } = clause
  const core = unjoined(clause, reply)
  const isHead = core.start === sentence.span.start
  const isLast = sentence.clauses.at(-1) === clause
  const told = isHead ? text : text.replace(/^(?!I\b)\p{Lu}/u, letter => letter.toLowerCase())
  return { at: { start: core.start, end: isLast ? sentence.span.end : core.end }, text: isLast ? told : told.replace(/\.$/, '') }
}
