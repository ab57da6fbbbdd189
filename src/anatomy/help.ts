import type { Act } from './act.ts'
import { WordFlag } from '../text/words.ts'
import type { Anatomy, Clause, Part } from './anatomy.ts'
import { placesOf } from './rewording.ts'

/** Acts that move the customer's case on: something was done, will be done, is asked for or can be done. */
export const nextStepActs = [
  'commitment', 'resolution', 'outcome', 'offer', 'request', 'instruction', 'question', 'escalation',
] as const satisfies readonly Act[]

/** Of these, the ones that a pleasantry cannot be taken for: “we'd love to welcome you back” is no offer. */
const definiteActs = ['commitment', 'request', 'instruction', 'question'] as const satisfies readonly Act[]

/** Acts that feel for the customer or answer for a fault, and do no work on the case. */
export const feelingActs = ['sympathy', 'empathy', 'apology', 'ownership'] as const satisfies readonly Act[]

/** Acts that keep company: they open, close, thank or fill. */
export const courtesyActs = ['greeting', 'thanks', 'closing', 'hollow'] as const satisfies readonly Act[]

/** How likely the part does at least one of the acts: that of the likeliest. */
export function strongest(part: Part, acts: readonly Act[]): number {
  let confidence = 0
  for (const act of acts) confidence = Math.max(confidence, part.confidence(act))
  return confidence
}

/**
 * Whether the part says in so many words what is done, offered, asked for or to be done, and is no
 * pleasantry. Mostly the lexicon alone decides, so that the tagger need not be asked; where the part also
 * feels or refuses (“please accept my apologies”), the tagger must find help likely.
 */
export function plainlyHelps(part: Part): boolean {
  if (!part.has('commitment', 'offer', 'request', 'instruction', 'concession')) return false
  if (part.has('closing', 'hollow', 'bestEffort') || asksFavour(part)) return false
  return !part.has('apology', 'sympathy', 'standards', 'refusal') || anyOf(part, nextStepActs) >= 0.3
}

/** Whether the part asks the customer to do something for us: to rate, review or follow. It moves no case on. */
export function asksFavour(part: Part): boolean {
  return part.has('surveyAsk', 'favourAsked')
}

/** Whether the part feels for the customer, apologises or refuses: help in it must then be plain. */
export function isRelational(part: Part): boolean {
  return strongest(part, [...feelingActs, 'refusal']) >= 0.5 || part.has('apology', 'sympathy', 'empathyStrong', 'empathyWeak')
}

/** Whether the clause keeps company, or says that something is noted, more surely than it works on the case. */
export function isCourtesy(clause: Clause): boolean {
  if (asksFavour(clause)) return true
  if (clause.sentence.terminator === '?' && clause.confidence('closing') < 0.5) return false
  if (clause.has('closing', 'hollow', 'standards') && strongest(clause, definiteActs) < 0.8) return true
  return strongest(clause, courtesyActs) >= Math.max(0.5, strongest(clause, nextStepActs))
}

/** Whether the clause asks the customer something to go on with; what a question mark ends is asked more likely than not. */
export function isQuestion(clause: Clause): boolean {
  return clause.sentence.terminator === '?' && clause.confidence('question') >= 0.4 && !clause.has('closing')
}

/** Whether the reply answers praise: then there is no fault to make good and nothing to do next. */
export function answersPraise({ clauses }: Anatomy): boolean {
  return clauses.some(clause => clause.has('praise'))
}

/** Whether the part says one of the phrases, as whole words; case and kind of apostrophe do not matter. */
export function says(part: Part, phrases: readonly string[]): boolean {
  return phrases.length > 0 && placesOf(part, phrases).length > 0
}

/** How likely the part does any of the acts at all: what several weak signs come to together. */
export function anyOf(part: Part, acts: readonly Act[]): number {
  let none = 1
  for (const act of acts) none *= 1 - part.confidence(act)
  return 1 - none
}

/**
 * Whether the part gives something to hold on to: a figure, an amount, a time, a link, something quoted,
 * or a placeholder for one of these.
 */
export function isConcrete(part: Part, { words }: Anatomy): boolean {
  for (let word = part.firstWord; word < part.endWord; word++) {
    const flags = words.flags[word] as number
    if (flags & (WordFlag.Number | WordFlag.Amount | WordFlag.Quoted)) return true
    if (flags & WordFlag.Placeholder && words.forms[word] !== '<name>') return true
  }
  return part.has('timeConcrete')
}

/** Whether the clause is little more than text that is filled in later: what it will say, nobody can know. */
export function isSlot({ firstWord, endWord }: Part, { words }: Anatomy): boolean {
  let slots = 0
  for (let word = firstWord; word < endWord; word++) if (words.forms[word] === '<text>') slots++
  return slots > 0 && endWord - firstWord <= 2 * slots
}
