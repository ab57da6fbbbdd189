import type { Lexicon } from 'replylint/rule'

/** Families of apologies that fall short, and of faults that nobody owns. */
export const apologyQuality: Lexicon = {
}
