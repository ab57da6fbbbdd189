/** What a UTF-16 unit is to a reader of words. */
export const CharacterKind = {
  /** Ends a word and breaks a phrase: punctuation, emoji, anything not named below. */
  Mark: 1,
  Letter: 2,
  Digit: 3,
  Space: 4,
  Newline: 5,
  /** Seen by nobody, or of no weight: a soft hyphen, a joiner, `™`, the `*` of emphasis. */
  Nothing: 6,
} as const

const unknown = 0
const kinds = new Uint8Array(0x10000)

/** The kind of a UTF-16 unit. Half a surrogate pair is a mark. */
export function kindOfCharacter(code: number): number {
  const kind = kinds[code] as number
  return kind === unknown ? (kinds[code] = classify(code)) : kind
}

export function isLetterCode(code: number): boolean {
  return kindOfCharacter(code) === CharacterKind.Letter
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A straight, curly, modifier or acute apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02BC || code === 0x2018 || code === 0xB4
}

/** `-`, the hyphens U+2010 and U+2011, and the en dash. */
export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2013)
}

export function isCurrencySign(code: number): boolean {
  return code === 36 || code === 0xA3 || code === 0xA5 || (code >= 0x20A0 && code <= 0x20CF)
}

function classify(code: number): number {
  if (code >= 0xD800 && code <= 0xDFFF) return CharacterKind.Mark
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return CharacterKind.Newline
  if (code === 0xE000) return CharacterKind.Mark
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(character)) return code >= 0xFE00 && code <= 0xFE0F ? CharacterKind.Nothing : CharacterKind.Letter
  if (/\p{N}/u.test(character)) return CharacterKind.Digit
  if (/\s/.test(character)) return CharacterKind.Space
  return /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF*_~^`+=\\®™©℠°′]/.test(character) ? CharacterKind.Nothing : CharacterKind.Mark
}
