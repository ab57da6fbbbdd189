import type { Lexicon } from 'replylint/rule'

/** Families of what comes after the answer, and of bots that speak. */
export const followUpAndBots: Lexicon = {
}
