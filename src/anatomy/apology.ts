import { overlaps } from '../text/span.ts'
import type { Unit } from '../text/sentences.ts'
import { WordFlag } from '../text/words.ts'
import type { Anatomy, Part, Sentence } from './anatomy.ts'

/** An apology, taken apart: the words that apologise and what they apologise for. */
export interface Apology {
  readonly sentence: Sentence
  /** The words that apologise: “I'm so sorry”, “apologies”. */
  readonly phrase: Part
  /** What it is for, up to the end of the clause; undefined when the apology names nothing. */
  readonly object?: Part
  /** “We regret to inform you that …”: what follows is told, not apologised for. */
  readonly isRegretToInform: boolean
  /** What the sentence says before the apology, two words or more. */
  readonly before: Part | undefined
  /** What the sentence says after the apology and its object, two words or more. */
  readonly after: Part | undefined
}

/**
 * The apologies of a reply's body, in order. The object of an apology is worked out from the clause: what
 * stands behind “sorry for”, “apologise that”, “sorry our”. Sympathy (“sorry to hear”, “sorry you …”) and
 * negated forms (“no need to apologise”) are none.
 */
export function readApologies(reply: Anatomy): readonly Apology[] {
  return reply.body.flatMap(sentence => apologiesOf(sentence, reply))
}

function apologiesOf(sentence: Sentence, reply: Anatomy): Apology[] {
  const told = sentence.find('regretToInform')
  const said = sentence.find('apology').filter(phrase => !told.some(span => overlaps(span, phrase)))
  return [...told.map(span => read(span, true)), ...said.map(span => read(span, false))]

  function read(words: Unit, isRegretToInform: boolean): Apology {
    const whole = sentence.find('wholeApology').find(span => covers(span, words.firstWord))
    const phrase = reply.part(Math.min(whole?.firstWord ?? words.firstWord, words.firstWord), Math.max(words.endWord, whole?.endWord ?? 0))
    const start = isRegretToInform ? undefined : objectStartOf(sentence, phrase, reply)
    const end = start === undefined ? phrase.endWord : endOfClause(sentence, start, reply)
    return {
      sentence,
      phrase,
      ...(start === undefined || end <= start ? {} : { object: reply.part(start, end) }),
      isRegretToInform,
      before: partOf(sentence.firstWord, phrase.firstWord),
      after: partOf(end, sentence.endWord),
    }
  }

  /** A stretch of the sentence, when it is long enough to say something. */
  function partOf(firstWord: number, endWord: number): Part | undefined {
    return endWord - firstWord >= 2 ? reply.part(firstWord, endWord) : undefined
  }
}

/** The word at which the object begins, when the apology brings one in. A comma before it cuts it off. */
function objectStartOf(sentence: Sentence, phrase: Part, { words }: Anatomy): number | undefined {
  const introduced = sentence.find('apologyFor').find(span => covers(span, phrase.endWord - 1))
  const subject = sentence.find('apologyOfClause').find(span => covers(span, phrase.endWord - 1))
  const start = introduced?.endWord ?? (subject === undefined ? undefined : subject.endWord - 1)
  if (start === undefined || start >= sentence.endWord) return undefined
  for (let word = phrase.endWord; word <= start; word++) {
    if ((words.flags[word] as number) & WordFlag.BreakBefore) return undefined
  }
  return start
}

function covers(span: { firstWord: number; endWord: number }, word: number): boolean {
  return span.firstWord <= word && word < span.endWord
}

/** Where the clause that holds the word ends: at the clause's own end, or at the first comma or the like. */
function endOfClause(sentence: Sentence, word: number, { words }: Anatomy): number {
  const clause = sentence.clauses.find(each => each.firstWord <= word && word < each.endWord)
  const end = clause?.endWord ?? sentence.endWord
  for (let next = word + 1; next < end; next++) if ((words.flags[next] as number) & WordFlag.BreakBefore) return next
  return end
}
