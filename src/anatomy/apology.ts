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
  /** The thing itself, without what is said of it: “the hold-up” of “the hold-up in processing your fee waiver”. */
  readonly head?: Part
  /** Whether the object is one thing that happened, and not how things are: “that charge”, “we charged you”. */
  readonly objectIsEvent: boolean
  /** Whether the object is a clause (“our prices went up”) and not a thing (“our prices”). */
  readonly objectIsClause: boolean
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
export function readApologies(reply: Anatomy, readAs: ReadAsApology = {}): readonly Apology[] {
  return reply.body.flatMap(sentence => apologiesOf(sentence, reply, readAs))
}

/** What else is to be read as an apology. */
export interface ReadAsApology {
  /** “I'm afraid”, “unfortunately”. */
  readonly openers?: boolean
  /** “sorry to hear”, “sorry you …”; what follows is the object. */
  readonly sympathy?: boolean
}

function apologiesOf(sentence: Sentence, reply: Anatomy, { openers = false, sympathy = false }: ReadAsApology): Apology[] {
  // A sentence may be as long as a file: each family is looked up once, not once for every apology.
  const found = new Map<string, readonly Unit[]>()
  const find = (family: string): readonly Unit[] => {
    let units = found.get(family)
    if (units === undefined) found.set(family, (units = sentence.find(family)))
    return units
  }
  const told = find('regretToInform')
  const said = find('apology').filter(phrase => !told.some(span => overlaps(span, phrase)))
  const felt = sympathy ? find('sympathy').filter(phrase => find('sorry').some(word => overlaps(word, phrase))) : []
  const opened = openers ? find('negativeOpener').filter(phrase => ![...told, ...said].some(span => overlaps(span, phrase))) : []
  return [
    ...told.map(span => read(span, true)),
    ...[...said, ...opened].map(span => read(span, false)),
    ...felt.map(span => read(span, false, span.endWord)),
  ]

  function read(words: Unit, isRegretToInform: boolean, objectStart?: number): Apology {
    const whole = unitsAround(find('wholeApology'), words.firstWord).find(span => span.endWord > words.firstWord)
    const phrase = reply.part(Math.min(whole?.firstWord ?? words.firstWord, words.firstWord), Math.max(words.endWord, whole?.endWord ?? 0))
    const isThing = objectStart === undefined && ['apologyFor', 'apologyOfThing'].some(family => behind(phrase, family) !== undefined)
    const start = objectStart ?? (isRegretToInform ? undefined : objectStartOf(phrase))
    const end = start === undefined ? phrase.endWord : endOfClause(sentence, start, reply)
    const headEnd = Math.min(end, (behind(phrase, 'apologyHead')?.endWord ?? Infinity) - 1)
    return {
      sentence,
      phrase,
      ...(start === undefined || end <= start ? {} : { object: reply.part(start, end), head: reply.part(start, headEnd) }),
      objectIsEvent: behind(phrase, 'apologyForEvent') !== undefined,
      objectIsClause: !isThing,
      isRegretToInform,
      before: partOf(sentence.firstWord, phrase.firstWord),
      after: partOf(end, sentence.endWord),
    }
  }

  /** The phrase of the family that the apology ends in. */
  function behind(phrase: Part, family: string): Unit | undefined {
    return unitsAround(find(family), phrase.endWord - 1).find(span => span.endWord >= phrase.endWord - 1 && span.firstWord >= phrase.firstWord)
  }

  /** The word at which the object begins, when the apology brings one in. A comma before it cuts it off. */
  function objectStartOf(phrase: Part): number | undefined {
    const subject = behind(phrase, 'apologyOfClause')
    const start = (behind(phrase, 'apologyFor') ?? behind(phrase, 'apologyThat'))?.endWord ?? (subject && subject.endWord - 1)
    if (start === undefined || start >= sentence.endWord) return undefined
    return firstBreak(phrase.endWord, start + 1, reply) === undefined ? start : undefined
  }

  /** A stretch of the sentence, when it is long enough to say something. */
  function partOf(firstWord: number, endWord: number): Part | undefined {
    return endWord - firstWord >= 2 ? reply.part(firstWord, endWord) : undefined
  }
}

/** The longest phrase that is looked for here, in words. */
const longestPhrase = 16

/** The phrases of a family, in order, that may reach to the word: so that no apology looks at all of them. */
function unitsAround(units: readonly Unit[], word: number): Unit[] {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle] as Unit).firstWord < word - longestPhrase) low = middle + 1
    else high = middle
  }
  const near: Unit[] = []
  for (let at = low; at < units.length && (units[at] as Unit).firstWord <= word; at++) near.push(units[at] as Unit)
  return near
}

/** Where the clause that holds the word ends: at the clause's own end, or at the first comma or the like. */
function endOfClause(sentence: Sentence, word: number, reply: Anatomy): number {
  const clause = sentence.clauses.find(each => each.firstWord <= word && word < each.endWord)
  const end = clause?.endWord ?? sentence.endWord
  return firstBreak(word + 1, end, reply) ?? end
}

/** The first of the words that has a comma, a dash or the like before it. Quotes, brackets and emoji part nothing. */
function firstBreak(firstWord: number, endWord: number, { text, words }: Anatomy): number | undefined {
  for (let word = Math.max(1, firstWord); word < endWord; word++) {
    if (!((words.flags[word] as number) & WordFlag.BreakBefore)) continue
    if (/[,;:\n–—]|\s-\s/.test(text.slice(words.ends[word - 1], words.starts[word]))) return word
  }
  return undefined
}
