import { isApostrophe } from './characters.ts'
import { takeApart, type Contraction } from './contractions.ts'
import { americanSpelling } from './spelling.ts'

/** What a way of writing is read as. Without `contraction` it is one word, `form`. */
export interface Surface {
  /** Lower case, straight apostrophes. */
  readonly written: string
  readonly form: string
  readonly contraction: Contraction | undefined
}

/** Slots of the hash table; a power of two. */
const slotCount = 1 << 15
/** Beyond this many different words new ones are worked out each time, so that memory stays bounded. */
const mostSurfaces = 24_000

const slots = new Uint16Array(slotCount)
const surfaces: Surface[] = []
const others = new Map<string, Surface>()

/**
 * The reading of the plain word `text.slice(start, end)`, whose letters are ASCII and whose `hash` was
 * worked out by `nextHash` while it was scanned. Each way of writing is normalised only once.
 */
export function readAsciiSurface(text: string, start: number, end: number, hash: number): Surface {
  let slot = (hash ^ (hash >>> 15)) & (slotCount - 1)
  for (;;) {
    const id = slots[slot] as number
    if (id === 0) break
    const surface = surfaces[id - 1] as Surface
    const { written } = surface
    if (written.length === end - start && (text.startsWith(written, start) || isWritten(written, text, start))) return surface
    slot = (slot + 1) & (slotCount - 1)
  }
  const surface = normalise(straighten(text.slice(start, end)))
  if (surfaces.length < mostSurfaces) slots[slot] = surfaces.push(surface)
  return surface
}

/** The reading of any other word. */
export function readSurface(word: string): Surface {
  const known = others.get(word)
  if (known !== undefined) return known
  const surface = normalise(straighten(word.normalize('NFC').replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g, '')))
  if (others.size < mostSurfaces) others.set(word, surface)
  return surface
}

/** The hash of a word grown by one ASCII character in lower case. */
export function nextHash(hash: number, code: number): number {
  return Math.imul(hash, 31) + code | 0
}

function straighten(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('\u2019') || /[\u2018\u02BC\u00B4]/.test(lower) ? lower.replace(/[\u2019\u2018\u02BC\u00B4]/g, "'") : lower
}

function normalise(written: string): Surface {
  const contraction = takeApart(written)
  if (contraction !== undefined) {
    const forms = contraction.forms.map(form => americanSpelling(form))
    return { written, form: forms[0] as string, contraction: { forms, cuts: contraction.cuts } }
  }
  const joined = written.startsWith('e-') ? written.replace('-', '') : written
  return { written, form: americanSpelling(joined), contraction: undefined }
}

/** With capitals or curly apostrophes. */
function isWritten(written: string, text: string, start: number): boolean {
  for (let index = 0; index < written.length; index++) {
    let code = text.charCodeAt(start + index)
    if (code >= 65 && code <= 90) code |= 32
    else if (code >= 128 && isApostrophe(code)) code = 39
    if (code !== written.charCodeAt(index)) return false
  }
  return true
}
