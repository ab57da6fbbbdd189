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

// what nearly all texts are made of is told here, because a first look at a Unicode property is slow
kinds.fill(CharacterKind.Mark, 0, 0x80)
kinds.fill(CharacterKind.Letter, 0x41, 0x5B)
kinds.fill(CharacterKind.Letter, 0x61, 0x7B)
kinds.fill(CharacterKind.Digit, 0x30, 0x3A)
kinds.fill(CharacterKind.Letter, 0xC0, 0x250)
kinds[0xD7] = kinds[0xF7] = CharacterKind.Mark
kinds.fill(CharacterKind.Space, 0x2000, 0x200B)
kinds.fill(CharacterKind.Nothing, 0x200B, 0x2010)
kinds.fill(CharacterKind.Mark, 0x2010, 0x2028)
kinds.fill(CharacterKind.Mark, 0xD800, 0xE001)
kinds.fill(CharacterKind.Nothing, 0xFE00, 0xFE10)
for (const character of '\t\v\f \u00A0\u202F\u205F\u3000') kinds[character.charCodeAt(0)] = CharacterKind.Space
for (const character of '\n\r\u2028\u2029') kinds[character.charCodeAt(0)] = CharacterKind.Newline
for (const character of '\u00AD\u2060\uFEFF\u20E3*_~^`+=\\®™©℠°′') {
  kinds[character.charCodeAt(0)] = CharacterKind.Nothing
}

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

/** A space of any kind or a line break. */
export function isSpaceCode(code: number): boolean {
  const kind = kindOfCharacter(code)
  return kind === CharacterKind.Space || kind === CharacterKind.Newline
}

/** Whether the UTF-16 unit at `at` is a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  if (kindOfCharacter(code) !== CharacterKind.Letter) return false
  const letter = text[at] as string
  return letter !== letter.toLowerCase()
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
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(character)) return CharacterKind.Letter
  if (/\p{N}/u.test(character)) return CharacterKind.Digit
  if (/\s/.test(character)) return CharacterKind.Space
  return /\p{Cf}/u.test(character) ? CharacterKind.Nothing : CharacterKind.Mark
}
