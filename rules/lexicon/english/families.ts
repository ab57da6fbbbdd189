import type { Lexicon } from 'replylint/rule'

/** All families of English. */
export const lexicon: Lexicon = {}
