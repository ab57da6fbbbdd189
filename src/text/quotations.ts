/** Quotation marks that open, with those that close. */
const pairs: ReadonlyMap<number, string> = new Map([
  [0x22, '"'], [0x201C, '\u201D'], [0x201E, '\u201D'], [0xAB, '\u00BB'],
])
/** A quotation longer than this is two stray quotation marks. */
const longestQuotation = 400
const singleQuotation = /^['‘](?=\p{L}|<)[^\n'’‘]{1,80}(?:['’]\p{L}[^\n'’‘]{0,60})*?[^\s'’]['’](?![\p{L}\p{N}])/u
const longestSingleQuotation = 200

export function opensQuotation(code: number): boolean {
  return code === 0x27 || code === 0x2018 || pairs.has(code)
}

/**
 * Just past the quotation that the mark at `at` opens; 0 if it opens none. Double marks must close in the
 * same paragraph, single ones (which may be apostrophes) on the same line.
 */
export function endOfQuotation(text: string, at: number): number {
  const pair = pairs.get(text.charCodeAt(at))
  if (pair === undefined) {
    const match = singleQuotation.exec(text.slice(at, at + longestSingleQuotation))
    return match === null ? 0 : at + match[0].length
  }
  const inside = text.slice(at + 1, at + longestQuotation)
  const close = inside.indexOf(pair)
  if (close < 0 || /\n\r?\n/.test(inside.slice(0, close))) return 0
  return at + close + 2
}
