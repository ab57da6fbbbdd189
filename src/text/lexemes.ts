import { normalise, type LetterCase } from './surfaces.ts'
import { WordFlag } from './word.ts'

/** Beyond this many different words a new table is begun, so that memory stays bounded. */
const mostForms = 100_000

/** Seldom outgrown, since code that was made for the first tables is thrown away with them. */
const firstCapacity = 1 << 14

/** A word that is read as several: the numbers of their forms, and the offsets at which the later ones begin. */
export interface CutWord {
  readonly ids: readonly number[]
  readonly cuts: readonly number[]
}

/**
 * Every word met so far, as a number: a text is read, and its words are told apart, without making a string
 * of each. A word as it was written is looked up by its characters where they stand.
 */
export class Lexemes {
  /** By number, the normalised form. */
  readonly forms: string[] = []
  readonly #idByForm = new Map<string, number>()
  /** The characters of all entries; those of an entry begin at its start and end at the next one's. */
  #characters = new Uint16Array(1 << 17)
  #starts = new Int32Array(firstCapacity + 1)
  #count = 0
  /** By entry, its form or -1 when it is cut; its flags; its hash; its parts when it is cut. */
  #ids = new Int32Array(firstCapacity)
  #flags = new Uint16Array(firstCapacity)
  #hashes = new Int32Array(firstCapacity)
  readonly #cutWords = new Map<number, CutWord>()
  /** Open addressing: entry + 1, or 0. */
  #slots = new Int32Array(firstCapacity * 4)

  /** Whether texts read from now on should be read with a new table. */
  get isFull(): boolean {
    return this.forms.length >= mostForms || this.#count >= mostForms
  }

  /** The number of a normalised form. */
  idOf(form: string): number {
    const known = this.#idByForm.get(form)
    if (known !== undefined) return known
    const id = this.forms.push(form) - 1
    this.#idByForm.set(form, id)
    return id
  }

  /** The entry of the word written in `text` from `start` to `end`, whose `hash` is that of {@link hashCode}. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const entry = (slots[slot] as number) - 1
      if (entry < 0) return this.#add(text.slice(start, end), hash)
      if (this.#hashes[entry] === hash && this.#isWrittenAt(entry, text, start, end)) return entry
      slot = (slot + 1) & mask
    }
  }

  /** The number of the entry's form; -1 when it is read as several words. */
  formOf(entry: number): number {
    return this.#ids[entry] as number
  }

  /** The `WordFlag` of the entry's capitals. */
  flagsOf(entry: number): number {
    return this.#flags[entry] as number
  }

  /** The parts of an entry without a form of its own. */
  partsOf(entry: number): CutWord {
    return this.#cutWords.get(entry) as CutWord
  }

  #isWrittenAt(entry: number, text: string, start: number, end: number): boolean {
    const characters = this.#characters
    let index = this.#starts[entry] as number
    if ((this.#starts[entry + 1] as number) - index !== end - start) return false
    for (let at = start; at < end; at++, index++) if (characters[index] !== text.charCodeAt(at)) return false
    return true
  }

  #add(written: string, hash: number): number {
    const surface = normalise(written)
    const entry = this.#count
    if (entry === this.#ids.length) this.#grow()
    this.#count++
    this.#write(entry, written)
    this.#hashes[entry] = hash
    this.#flags[entry] = flagOfCase(surface.letterCase)
    const { contraction } = surface
    if (contraction === undefined) this.#ids[entry] = this.idOf(surface.form)
    else {
      this.#ids[entry] = -1
      this.#cutWords.set(entry, { ids: contraction.forms.map(form => this.idOf(form)), cuts: contraction.cuts })
    }
    this.#place(entry)
    return entry
  }

  #write(entry: number, written: string): void {
    const start = this.#starts[entry] as number
    const end = start + written.length
    while (end > this.#characters.length) {
      this.#characters = enlarged(this.#characters, new Uint16Array(this.#characters.length * 2))
    }
    for (let at = 0; at < written.length; at++) this.#characters[start + at] = written.charCodeAt(at)
    this.#starts[entry + 1] = end
  }

  #place(entry: number): void {
    const hash = this.#hashes[entry] as number
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = entry + 1
  }

  #grow(): void {
    const size = this.#ids.length
    this.#starts = enlarged(this.#starts, new Int32Array(size * 2 + 1))
    this.#ids = enlarged(this.#ids, new Int32Array(size * 2))
    this.#flags = enlarged(this.#flags, new Uint16Array(size * 2))
    this.#hashes = enlarged(this.#hashes, new Int32Array(size * 2))
    this.#slots = new Int32Array(size * 8)
    for (let entry = 0; entry < size; entry++) this.#place(entry)
  }
}

/** The hash of no characters. */
export const emptyHash = 0x811c9dc5 | 0

/** The hash with one more character. */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** The `WordFlag` of a word whose letters are of this case. */
export function flagOfCase(letterCase: LetterCase): number {
  return letterCase === 'other' ? 0 : letterCase === 'capitals' ? WordFlag.Capitals : WordFlag.Capitalised
}

function enlarged<T extends Int32Array | Uint16Array>(old: T, into: T): T {
  into.set(old)
  return into
}
