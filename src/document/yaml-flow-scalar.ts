import type { PassageBuilder } from '../text/passage-builder.ts'

/**
 * Decodes a plain or single-quoted scalar between its quotes: a line end with the blanks around it is a space,
 * with n empty lines it is n line ends. `''` is an apostrophe if `quoted`.
 */
export function decodeFolded(
  builder: PassageBuilder, source: string, start: number, end: number, quoted: boolean,
): void {
  let at = start
  while (at < end) {
    const lineEnd = indexOfLineEnd(source, at, end)
    let contentEnd = lineEnd
    if (lineEnd < end) {
      if (source[contentEnd - 1] === '\r' && contentEnd > at) contentEnd--
      while (contentEnd > at && isBlank(source.charCodeAt(contentEnd - 1))) contentEnd--
    }
    if (quoted) copyApostrophes(builder, source, at, contentEnd)
    else builder.copy(at, contentEnd)
    if (lineEnd === end) return
    at = fold(builder, source, contentEnd, lineEnd, end)
  }
}

/**
 * Decodes a double-quoted scalar between its quotes: escapes, folded lines, and lines that a backslash joins.
 */
export function decodeDoubleQuoted(builder: PassageBuilder, source: string, start: number, end: number): void {
  let from = start
  let at = start
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code === 92) {
      builder.copy(from, at)
      at = from = decodeEscape(builder, source, at, end)
    } else if (code === 10) {
      let contentEnd = at
      if (contentEnd > from && source.charCodeAt(contentEnd - 1) === 13) contentEnd--
      while (contentEnd > from && isBlank(source.charCodeAt(contentEnd - 1))) contentEnd--
      builder.copy(from, contentEnd)
      at = from = fold(builder, source, contentEnd, at, end)
    } else {
      at++
    }
  }
  builder.copy(from, end)
}

/** Writes what the line ends from `lineEnd` on stand for; gives the start of the next text. */
function fold(builder: PassageBuilder, source: string, start: number, lineEnd: number, end: number): number {
  let lineEnds = 0
  let at = lineEnd
  for (; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 10) lineEnds++
    else if (!isBlank(code) && !(code === 13 && source.charCodeAt(at + 1) === 10)) break
  }
  const text = lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1)
  if (source.slice(start, at) === text) builder.copy(start, at)
  else builder.say(text, start, at)
  return at
}

function copyApostrophes(builder: PassageBuilder, source: string, start: number, end: number): void {
  let from = start
  for (let at = source.indexOf('\'\'', from); at !== -1 && at < end; at = source.indexOf('\'\'', from)) {
    builder.copy(from, at)
    builder.say('\'', at, at + 2)
    from = at + 2
  }
  builder.copy(from, end)
}

/** Writes what the escape at `at` stands for; gives the offset just past it. */
function decodeEscape(builder: PassageBuilder, source: string, at: number, end: number): number {
  const sign = source.charAt(at + 1)
  const digits = digitsOf[sign]
  if (digits !== undefined) {
    const next = at + 2 + digits
    const isHighSurrogate = sign === 'u' && /^d[89ab]/i.test(source.slice(at + 2, at + 4))
    if (isHighSurrogate && /^\\ud[c-f]/i.test(source.slice(next, next + 4)) && next + 6 <= end) {
      builder.say(decodeDigits(source, at) + decodeDigits(source, next), at, next + 6)
      return next + 6
    }
    builder.say(decodeDigits(source, at), at, next)
    return next
  }
  const lineEnd = sign === '\r' && source.charAt(at + 2) === '\n' ? at + 2 : at + 1
  if (source.charAt(lineEnd) === '\n') {
    let next = lineEnd + 1
    while (next < end && isBlank(source.charCodeAt(next))) next++
    return next
  }
  builder.say(characters[sign] ?? `\\${sign}`, at, at + 2)
  return at + 2
}

function decodeDigits(source: string, at: number): string {
  const length = digitsOf[source.charAt(at + 1)] as number
  const escape = source.slice(at, at + 2 + length)
  const code = Number.parseInt(escape.slice(2), 16)
  return code <= 0x10FFFF ? String.fromCodePoint(code) : escape
}

const digitsOf: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

const characters: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', e: '\x1B', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', N: '\x85', _: '\xA0',
  L: '\u2028', P: '\u2029', ' ': ' ', '"': '"', '/': '/', '\\': '\\', '\t': '\t',
}

function indexOfLineEnd(source: string, start: number, end: number): number {
  const found = source.indexOf('\n', start)
  return found === -1 || found > end ? end : found
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
