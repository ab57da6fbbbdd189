import { Buffer, isUtf8 } from 'node:buffer'
import type { Problem } from '../document/document.ts'

/** The text of a file, with what was wrong with its bytes. */
export interface Decoded {
  readonly text: string
  readonly problems: readonly Problem[]
}

/**
 * Turns the bytes of a file into text: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252
 * with a warning. The byte order mark is not part of the text, so offsets do not count it.
 */
export function decode(bytes: Buffer): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), problems: [] }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const content = start === 0 ? bytes : bytes.subarray(start)
  const text = content.toString('utf8')
  // Zero bytes are no text at all, whatever the encoding; `parse` says so.
  if (!text.includes('\uFFFD') || isUtf8(content) || content.includes(0)) return { text, problems: [] }
  const offset = firstInvalidByte(content, text)
  return { text: fromWindows1252(content), problems: [notUtf8(offset, content[offset] as number)] }
}

/**
 * The bytes of a text that came from `original`: in the same encoding, with its byte order mark. `undefined` when the
 * encoding cannot hold the text, or when the original was not written the way that this would write it.
 */
export function encodeLike(text: string, original: Buffer): Buffer | undefined {
  const write = writerFor(original)
  if (write(decode(original).text)?.equals(original) !== true) return undefined
  return write(text)
}

function writerFor(original: Buffer): (text: string) => Buffer | undefined {
  const utf16 = utf16Of(original)
  if (utf16 !== undefined) return text => fromUtf16(text, utf16)
  if (decode(original).problems.length > 0) return toWindows1252
  const mark = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf ? '\uFEFF' : ''
  return text => Buffer.from(mark + text, 'utf8')
}

function fromUtf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

function toWindows1252(text: string): Buffer | undefined {
  const bytes = Array.from(text, character => {
    const high = windows1252.indexOf(character)
    return high >= 0 ? 0x80 + high : character.codePointAt(0) as number
  })
  return bytes.every(byte => byte <= 0xff) ? Buffer.from(bytes) : undefined
}

function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** The characters of 0x80 to 0x9F; the `TextDecoder` of Node 20 takes this encoding for Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9F]/g, sign => windows1252.charAt(sign.charCodeAt(0) - 0x80))
}

/** Where decoding first had to put a replacement character for what is not one. */
function firstInvalidByte(bytes: Buffer, text: string): number {
  let at = text.indexOf('\uFFFD')
  let offset = Buffer.byteLength(text.slice(0, at))
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf('\uFFFD', at + 1)
    offset += Buffer.byteLength(text.slice(at, next))
    at = next
  }
  return offset
}

function notUtf8(offset: number, byte: number): Problem {
  return {
    id: 'not-utf-8',
    severity: 'warning',
    message: `The byte 0x${byte.toString(16).toUpperCase()} here is not UTF-8; the file was read as Windows-1252. `
      + 'Save it as UTF-8.',
    span: { start: offset, end: offset + 1 },
  }
}
