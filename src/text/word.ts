import type { Lexemes } from './lexemes.ts'

/**
 * The words of a text in order, as parallel arrays (one object a word would cost more than reading it).
 *
 * A word is a normalised form with the span that it was written at. Normalising, so that phrases need be
 * written only once: lower case; straight apostrophes; contractions taken apart (`I'll` is `i` `will`,
 * `can't`, `cannot` and `cant` are `can` `not`, `we've` is `we` `have`); one spelling for US and UK
 * (`apologise` is `apologize`, `cancelled` is `canceled`). Each part of a contraction has its own span.
 * A placeholder is one word: `<name>`, `<date>`, `<number>`, `<url>`, `<survey>` or `<text>`; so is a
 * link (`<url>`) and an e-mail address (`<email>`). A number keeps its digits (`24`, `49.99`, `2nd`).
 */
export interface Words {
  readonly count: number
  /** UTF-16 offset at which each word begins. */
  readonly starts: Int32Array
  /** UTF-16 offset just past each word. */
  readonly ends: Int32Array
  readonly forms: readonly string[]
  /** The number of each form among the `lexemes`: what is known of a form is kept by it. */
  readonly ids: Int32Array
  readonly lexemes: Lexemes
  /** `WordFlag`s, or-ed together. */
  readonly flags: Uint16Array
}

export const WordFlag = {
  /** A comma, dash, colon, bracket, quote, line break or the like stands between this word and the one before. */
  BreakBefore: 1,
  /** Digits, with or without currency, percent, unit or ordinal. */
  Number: 2,
  /** A typed placeholder, a link or an e-mail address. */
  Placeholder: 4,
  /** First letter is a capital, the rest is not. */
  Capitalised: 8,
  /** Two letters or more, all capitals. */
  Capitals: 16,
  /** A question mark follows directly. */
  Question: 32,
  /** An exclamation mark follows directly. */
  Exclamation: 64,
  /** Written inside quotation marks. */
  Quoted: 128,
  /** A currency sign or code, or a percent sign, goes with the number. */
  Amount: 256,
} as const
