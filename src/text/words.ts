import type { Placeholder } from './placeholder.ts'
import type { Words } from './word.ts'
import { numberForms, WordReader } from './word-reader.ts'

export { FormValues } from './form-values.ts'
export { WordFlag, type Words } from './word.ts'
export { numberForms }

/**
 * Reads the words of a text once, from left to right. `placeholders` are those of this text, in order; a
 * logic tag (`{% if %}`) prints nothing and is no word.
 *
 * Some things are decided here and nowhere else. A hyphen inside a word parts it without a break
 * (`follow-up` is `follow` `up`), but `e-mail` is `email`. A number is one word with all that is glued to
 * it; its form has no currency, no percent sign, no `#` and no thousands commas, a decimal comma becomes a
 * point and a dash a hyphen: `£1,299.00` is `1299.00`, `3–5` is `3-5`, `5PM` is `5pm`. `@sam` and `#late`
 * are words with their sign. An `&` between words is `and`. The number or letter of a list item (`1.`,
 * `b)`) is no word, nor is an emoji or an emoticon.
 */
export function readWords(text: string, placeholders: readonly Placeholder[]): Words {
  return new WordReader(text, placeholders).read()
}

/** The normalised forms of a text without placeholders. */
export function readForms(text: string): string[] {
  return [...readWords(text, []).forms]
}
