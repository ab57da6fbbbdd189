import type { LanguagePack } from 'replylint/rule'
import { automaton } from './compiled.ts'
import { lexicon } from './lexicon.ts'
import { weights } from './weights.ts'
import { wordClasses } from './word-classes.ts'

/** All that the anatomy needs to read English. */
export const english: LanguagePack = {
  language: 'en',
  lexicon,
  ...(automaton === undefined ? {} : { compiled: { of: lexicon, automaton } }),
  wordClasses,
  tagger: weights,
}
