import type { Placeholder } from '../text/placeholders.ts'
import type { SentenceRole, Unit } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { Words } from '../text/words.ts'
import type { Act } from './act.ts'

/** A sentence or a clause, as rules see it. Spans are UTF-16 offsets into the reply's visible text. */
export interface Part {
  readonly span: Span
  readonly text: string
  /** Range of the reply's words; `firstWord` is inside, `endWord` is not. */
  readonly firstWord: number
  readonly endWord: number
  /** How likely it is that this part performs the act, from 0 to 1, calibrated. */
  confidence(act: Act): number
  /** Whether any of the acts is at least this likely (0.5 unless told). */
  does(act: Act | readonly Act[], atLeast?: number): boolean
  /** Where the phrases of a lexicon family stand in this part, in order. Throws on a family that is not there. */
  find(family: string): readonly Unit[]
  /** Whether any phrase of any of the families stands in this part. */
  has(...families: readonly string[]): boolean
  /** The words and phrases that spoke most for the act, at most three, in order of the text. */
  evidence(act: Act): readonly Span[]
}

export interface Clause extends Part {
  /** Position among the clauses of the reply's body, from 0. */
  readonly index: number
  readonly sentence: Sentence
}

export interface Sentence extends Part {
  /** Position among all sentences of the reply, from 0. */
  readonly index: number
  readonly role: SentenceRole
  readonly listItem: boolean
  /** `.`, `?`, `!`, `…`, `:` or the empty string. */
  readonly terminator: string
  readonly paragraph: number
  /** At least one; a sentence that does not divide is its own clause. */
  readonly clauses: readonly Clause[]
}

/** What was seen in the text of one reply. */
export interface Anatomy {
  readonly text: string
  readonly words: Words
  readonly placeholders: readonly Placeholder[]
  /** All sentences, salutation and signature included, in order. */
  readonly sentences: readonly Sentence[]
  /** The sentences of the body: what is said about the case. */
  readonly body: readonly Sentence[]
  /** The clauses of the body, in order. */
  readonly clauses: readonly Clause[]
  /** Any stretch of words as a part of its own: the object of an apology, the rest of a sentence. */
  part(firstWord: number, endWord: number): Part
  /** Whether the word only holds a sentence together: “the”, “have”, “please”. */
  isFunctionWord(word: number): boolean
}
