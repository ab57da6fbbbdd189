import { takeApart, type Contraction } from './contractions.ts'
import { americanSpelling } from './spelling.ts'
import { isCapitalAt } from './characters.ts'

/** What a way of writing is read as. Without `contraction` it is one word, `form`. */
export interface Surface {
  readonly form: string
  readonly contraction: Contraction | undefined
  readonly letterCase: LetterCase
}

/** `capitalised`: the first letter alone; `capitals`: two letters or more, all. */
export type LetterCase = 'capitalised' | 'capitals' | 'other'

/** The case of the letters of `text` from `start` to `end`. */
export function letterCaseOf(text: string, start: number, end: number): LetterCase {
  let letters = 0
  let capitals = 0
  for (let at = start; at < end; at++) {
    if (isCapitalAt(text, at)) capitals++
    else if (text[at] === (text[at] as string).toUpperCase()) continue
    letters++
  }
  if (letters > 1 && capitals === letters) return 'capitals'
  return capitals === 1 && isCapitalAt(text, start) ? 'capitalised' : 'other'
}

/** The reading of a word as it was written. */
export function normalise(word: string): Surface {
  const letterCase = letterCaseOf(word, 0, word.length)
  const written = lowerCase(word)
  const contraction = takeApart(written)
  if (contraction !== undefined) {
    const forms = contraction.forms.map(form => americanSpelling(form))
    return { form: forms[0] as string, contraction: { forms, cuts: contraction.cuts }, letterCase }
  }
  const joined = written.startsWith('e-') ? written.replace('-', '') : written
  return { form: americanSpelling(joined), contraction: undefined, letterCase }
}

/** In lower case with straight apostrophes, without what nobody sees. */
function lowerCase(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z']*$/.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[\u2019\u2018\u02BC\u00B4]/g, "'")
    .replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g, '')
}
