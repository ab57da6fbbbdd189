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
}

export type Lexicon = Readonly<Record<string, Family>>

/** The trained model as it is stored; see `tagger.ts`. */
export interface TaggerWeights {
  readonly version: number
  /** Base64 of the binary layout that `tagger.ts` describes. */
  readonly data: string
}

/** All that the anatomy needs to read one language. Content: it lives under `rules/lexicon/`. */
export interface LanguagePack {
  /** BCP 47 primary language subtag: `en`. */
  readonly language: string
  readonly lexicon: Lexicon
  readonly tagger: TaggerWeights
}
