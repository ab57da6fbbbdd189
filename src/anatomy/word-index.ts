import { FormValues } from '../text/words.ts'
import { hashText } from './hash.ts'
import type { WordClasses } from './language.ts'

/**
 * The hash and the class of every word form. A number is known by its shape alone, a word that no class
 * lists by how it ends.
 */
export class WordIndex {
  readonly hashes = new FormValues(form => isNumber(form) ? hashText(numberShape(form)) : hashText(form))
  readonly classes = new FormValues(form => this.#classOf(form))
  readonly #classByWord = new Map<number, number>()
  readonly #endings: readonly { readonly ending: string; readonly wordClass: number }[]

  constructor(classes: WordClasses) {
    for (const word of split(classes.function)) this.#classByWord.set(hashText(word), hashText(`=${word}`))
    for (const [name, list] of Object.entries(classes.words)) {
      const wordClass = hashText(name)
      for (const word of split(list)) {
        const hash = hashText(word)
        if (!this.#classByWord.has(hash)) this.#classByWord.set(hash, wordClass)
      }
    }
    this.#endings = Object.entries(classes.endings)
      .sort((first, second) => second[0].length - first[0].length)
      .map(([ending, name]) => ({ ending, wordClass: hashText(name) }))
  }

  #classOf(form: string): number {
    if (isNumber(form)) return numberClass
    const hash = hashText(form)
    // a placeholder
    if (form.charCodeAt(0) === 60) return hash
    const listed = this.#classByWord.get(hash)
    if (listed !== undefined) return listed
    for (const { ending, wordClass } of this.#endings) {
      if (form.length > ending.length + 2 && form.endsWith(ending)) return wordClass
    }
    return otherClass
  }
}

const numberClass = hashText('#')
const otherClass = hashText('other')

function isNumber(form: string): boolean {
  const code = form.charCodeAt(0)
  return code >= 48 && code <= 57
}

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
