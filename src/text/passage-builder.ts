import { Passage, type Encoder, type Run } from './passage.ts'

interface OpenRun {
  text: { start: number; end: number }
  source: { start: number; end: number }
  exact: boolean
  locked?: boolean
}

/**
 * Builds a passage from left to right: the one place where text and runs are put down together, so that
 * they cannot disagree. What is passed over between two calls is invisible.
 */
export class PassageBuilder {
  readonly #source: string
  readonly #runs: OpenRun[] = []
  readonly #code: { start: number; end: number }[] = []
  #text = ''
  #length = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Length of the text so far, in UTF-16 units. */
  get length(): number {
    return this.#length
  }

  /** The source as it stands, character for character. */
  copy(start: number, end: number): void {
    if (end <= start) return
    const last = this.#runs.at(-1)
    const from = this.#length
    this.#text += this.#source.slice(start, end)
    this.#length += end - start
    if (last?.exact && last.source.end === start) {
      last.text.end = this.#length
      last.source.end = end
    } else {
      this.#runs.push({ text: { start: from, end: this.#length }, source: { start, end }, exact: true })
    }
  }

  /** Text that the source says in another way between `start` and `end`. */
  say(text: string, start: number, end: number): void {
    this.#put(text, start, end, false)
  }

  /** Text that stands for markup between `start` and `end`, which no edit may touch. */
  mark(text: string, start: number, end: number): void {
    this.#put(text, start, end, true)
  }

  /** More text for the last run, when one piece of source says several characters in turn. */
  extend(text: string): void {
    const last = this.#runs.at(-1)
    if (last === undefined || last.exact) throw new Error('Only a run that is not exact can be extended')
    this.#text += text
    this.#length += text.length
    last.text.end = this.#length
  }

  /** Says that the text from `start` on is code; what follows code at once is one with it. */
  code(start: number): void {
    const last = this.#code.at(-1)
    if (last?.end === start) last.end = this.#length
    else if (start < this.#length) this.#code.push({ start, end: this.#length })
  }

  /** All of a passage of a part of the source that begins at `offset`. */
  append(passage: Passage, offset: number): void {
    const before = this.#length
    for (const { start, end } of passage.code) this.#code.push({ start: start + before, end: end + before })
    for (const { text, source, exact, locked } of passage.runs) {
      const start = source.start + offset
      const end = source.end + offset
      if (exact) this.copy(start, end)
      else this.#put(passage.text.slice(text.start, text.end), start, end, locked === true)
    }
  }

  build(encode?: Encoder): Passage {
    return new Passage(this.#text, this.#runs as readonly Run[], encode, this.#code)
  }

  #put(text: string, start: number, end: number, locked: boolean): void {
    if (text === '') return
    const from = this.#length
    this.#text += text
    this.#length += text.length
    const run: OpenRun = { text: { start: from, end: this.#length }, source: { start, end }, exact: false }
    if (locked) run.locked = true
    this.#runs.push(run)
  }
}
