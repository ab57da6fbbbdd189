import { hashText } from './hash.ts'
import type { WordClasses } from './language.ts'

/**
 * The hash and the class of every word form met so far. A number is known by its shape alone, a word that no
 * class lists by how it ends.
 */
export class WordIndex {
  hashes = new Int32Array(4096)
  classes = new Int32Array(4096)
  #count = 0
  /** By slot: entry + 1, or 0. */
  #slots = new Int32Array(16384)
  #forms = new Int32Array(4096)
  readonly #classByWord = new Map<number, number>()
  readonly #endings: readonly { readonly ending: string; readonly wordClass: number }[]

  constructor(classes: WordClasses) {
    for (const word of split(classes.function)) this.#classByWord.set(hashText(word), hashText(`=${word}`))
    for (const [name, list] of Object.entries(classes.words)) {
      for (const word of split(list)) {
        const hash = hashText(word)
        if (!this.#classByWord.has(hash)) this.#classByWord.set(hash, hashText(name))
      }
    }
    this.#endings = Object.entries(classes.endings)
      .sort((first, second) => second[0].length - first[0].length)
      .map(([ending, name]) => ({ ending, wordClass: hashText(name) }))
  }

  /** The entry of a word form, for `hashes` and `classes`. */
  find(form: string): number {
    const hash = hashText(form)
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (;;) {
      const entry = (this.#slots[slot] as number) - 1
      if (entry < 0) break
      if (this.#forms[entry] === hash) return entry
      slot = (slot + 1) & mask
    }
    if (this.#count === this.#forms.length) {
      this.#grow()
      return this.find(form)
    }
    const entry = this.#count++
    this.#slots[slot] = entry + 1
    this.#forms[entry] = hash
    const code = form.charCodeAt(0)
    const isNumber = code >= 48 && code <= 57
    this.hashes[entry] = isNumber ? hashText(numberShape(form)) : hash
    this.classes[entry] = isNumber ? numberClass : code === 60 ? hash : this.#classOf(form, hash)
    return entry
  }

  #classOf(form: string, hash: number): number {
    const listed = this.#classByWord.get(hash)
    if (listed !== undefined) return listed
    for (const { ending, wordClass } of this.#endings) {
      if (form.length > ending.length + 2 && form.endsWith(ending)) return wordClass
    }
    return otherClass
  }

  /** Forgets all when very many forms were met, so that a huge library cannot fill the memory. */
  #grow(): void {
    const size = this.#forms.length * 2
    if (size > 262_144) {
      this.#count = 0
      this.#slots.fill(0)
      return
    }
    const forms = this.#forms
    this.#forms = enlarge(forms, size)
    this.hashes = enlarge(this.hashes, size)
    this.classes = enlarge(this.classes, size)
    this.#slots = new Int32Array(size * 4)
    const mask = this.#slots.length - 1
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = (forms[entry] as number) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = entry + 1
    }
  }
}

const numberClass = hashText('#')
const otherClass = hashText('other')

/** `7` and `24` are `#1`, longer whole numbers `#3`, anything else its beginning with every digit a 0: `0th`. */
function numberShape(form: string): string {
  for (let index = 0; index < form.length; index++) {
    const code = form.charCodeAt(index)
    if (code < 48 || code > 57) return `#${form.replace(/\d+/g, '0').slice(0, 6)}`
  }
  return form.length < 3 ? '#1' : '#3'
}

function split(words: string): string[] {
  return words.split(/\s+/).filter(word => word !== '')
}

function enlarge(old: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(size)
  next.set(old)
  return next
}
