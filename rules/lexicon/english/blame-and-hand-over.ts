import type { Lexicon } from 'replylint/rule'

/** Families that put the fault or the work on somebody else. */
export const blameAndHandOver: Lexicon = {
}
