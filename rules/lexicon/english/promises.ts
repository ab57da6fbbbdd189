import type { Lexicon } from 'replylint/rule'

/** Families of promises: too large, hedged, or made by nobody. */
export const promises: Lexicon = {
}
