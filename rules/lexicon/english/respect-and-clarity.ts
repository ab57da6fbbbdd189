import type { Lexicon } from 'replylint/rule'

/** Families of words that leave people out, and of words that only the team knows. */
export const respectAndClarity: Lexicon = {
}
