import type { Lexemes } from './lexemes.ts'
import type { Words } from './word.ts'

/** A whole number for each word form, worked out once and kept by the number of the form. */
export class FormValues {
  readonly #workOut: (form: string) => number
  #lexemes: Lexemes | undefined
  #values = new Int32Array(4096)
  #count = 0

  constructor(workOut: (form: string) => number) {
    this.#workOut = workOut
  }

  /** By `words.ids`, the values of all forms met so far. Good until other words are asked for. */
  of({ lexemes }: Words): Int32Array {
    if (this.#lexemes !== lexemes) {
      this.#lexemes = lexemes
      this.#count = 0
    }
    if (this.#count < lexemes.forms.length) this.#read(lexemes.forms)
    return this.#values
  }

  #read(forms: readonly string[]): void {
    if (forms.length > this.#values.length) {
      const values = new Int32Array(forms.length * 2)
      values.set(this.#values)
      this.#values = values
    }
    const values = this.#values
    for (let id = this.#count; id < forms.length; id++) values[id] = this.#workOut(forms[id] as string)
    this.#count = forms.length
  }
}
