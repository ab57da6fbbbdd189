/**
 * A family of phrases that do the same thing, in the phrase-pattern language (see `pattern.ts`).
 * `matches` and `misses` are its own tests: every one of the first must hold a match, none of the second.
 */
export interface Family {
  /** What the phrases have in common, in one sentence. */
  readonly description: string
  readonly patterns: readonly string[]
  readonly matches: readonly string[]
  readonly misses: readonly string[]
  /**
   * Patterns that take the meaning away where they stand right before a phrase, in the same clause:
   * `@negation <0-2>` keeps "no need to apologise" from being an apology.
   */
  readonly unlessAfter?: readonly string[]
  /** A list that other patterns refer to (`@weekday`); it is not looked for on its own. */
  readonly listOnly?: boolean
  /** Only rules ask for it. The tagger takes no notice, so that its weights need not be trained anew. */
  readonly onlyForRules?: boolean
}

export type Lexicon = Readonly<Record<string, Family>>

/**
 * Words by what they are, for the tagger: a word that its training never showed is read by its class.
 * Forms are normalised ones, parted by spaces.
 */
export interface WordClasses {
  /** Words that count as themselves: what holds a sentence together. */
  readonly function: string
  /** Class → its words. A word belongs to the first class that has it. */
  readonly words: Readonly<Record<string, string>>
  /** Ending → class, for words that are in no list; the longest ending that fits is taken. */
  readonly endings: Readonly<Record<string, string>>
}

/** The trained model as it is stored; see `tagger.ts`. */
export interface TaggerWeights {
  /** Of the binary layout and of the features. */
  readonly version: number
  /** Of all that the weights were made from; see `corpus/train.ts`. */
  readonly digest: string
  /** The binary layout that `tagger-model.ts` describes: as base64, or a function that gets the bytes when needed. */
  readonly data: string | (() => Uint8Array)
}

/** All that the anatomy needs to read one language. Content: it lives under `rules/lexicon/`. */
export interface LanguagePack {
  /** BCP 47 primary language subtag: `en`. */
  readonly language: string
  readonly lexicon: Lexicon
  /** The lexicon compiled ahead, with the lexicon that it was compiled from: it holds for that one only. */
  readonly compiled?: { readonly of: Lexicon; readonly automaton: () => string }
  readonly wordClasses: WordClasses
  readonly tagger: TaggerWeights
}
