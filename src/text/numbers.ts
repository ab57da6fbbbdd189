import { CharacterKind, isDigitCode, isHyphen, kindOfCharacter } from './characters.ts'

const currencyCodes = new Set('usd eur gbp cad aud nzd jpy chf sek nok dkk inr sgd hkd zar brl mxn pln'.split(' '))
const currencyAfter = /^[ \u00A0](?:%|[€£$]|([A-Z]{3})\b)/

/**
 * The form of a number: lower case, no thousands commas, a decimal comma as a point, a dash as a hyphen.
 * `1,299.00` is `1299.00`, `49,99` is `49.99`, `3–5` is `3-5`, `5PM` is `5pm`.
 */
export function formOfNumber(written: string): string {
  if (/^\d+$/.test(written)) return written
  return written
    .toLowerCase()
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/^(\d+),(\d{1,2})(?![\d,])/, '$1.$2')
}

/** Just past the number at `at` with all that is glued to it: `24/7`, `14:20`, `2nd`, `5pm`. */
export function endOfNumber(text: string, at: number, limit: number): number {
  let end = at
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    const kind = kindOfCharacter(code)
    if (kind === CharacterKind.Digit || kind === CharacterKind.Letter) continue
    if (!isSeparator(code) || !isDigitCode(text.charCodeAt(end + 1)) || !isDigitCode(text.charCodeAt(end - 1))) break
  }
  return end
}

export function endOfDigits(text: string, at: number): number {
  while (isDigitCode(text.charCodeAt(at))) at++
  return at
}

/** `usd`, `eur` … in lower case. */
export function isCurrencyCode(form: string): boolean {
  return currencyCodes.has(form)
}

/** Whether a space and then `%`, a currency sign or a currency code stands at `end`. */
export function hasCurrencyAfter(text: string, end: number): boolean {
  const space = text.charCodeAt(end)
  if ((space !== 32 && space !== 0xA0) || isSmallLetter(text.charCodeAt(end + 1))) return false
  const after = currencyAfter.exec(text.slice(end, end + 5))
  return after !== null && (after[1] === undefined || currencyCodes.has(after[1].toLowerCase()))
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** `.` `,` `:` `/` and the hyphens, between digits. */
function isSeparator(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 47 || isHyphen(code)
}
