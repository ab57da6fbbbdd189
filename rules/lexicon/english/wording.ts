import type { Lexicon } from 'replylint/rule'

/** Families of how things are put: stock, stiff, talking down, harsh, cheerful or warm. */
export const wording: Lexicon = {
}
