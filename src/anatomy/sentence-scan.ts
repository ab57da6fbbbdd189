import { WordFlag } from '../text/words.ts'
import type { Words } from '../text/words.ts'
import type { QuestionCondition } from './pattern.ts'
import { dead } from './phrase-machine.ts'
import type { PhraseMachine } from './phrase-machine.ts'
import { unnamedClass } from './vocabulary.ts'

/** A phrase of a family found in a text. `firstWord` is inside, `endWord` is not. */
export interface Hit {
  /** Index into `automaton.families`. */
  readonly family: number
  readonly firstWord: number
  readonly endWord: number
}

/** What it means that a pattern ended: which family, and under which conditions. Roots are graph states; 0 is none. */
export interface Ending {
  readonly family: number
  readonly notAfter: number
  readonly notBefore: number
  readonly question?: QuestionCondition
}

/** What is asked of a match once the machine has found it. */
export interface Conditions {
  readonly endings: readonly Ending[]
  /** By family: the roots of what may not stand before its phrases. */
  readonly unlessAfter: readonly (readonly number[])[]
}

/** The scan of one text, sentence by sentence. Kept apart from the automaton so that it leaves nothing behind. */
export class SentenceScan {
  readonly hits: Hit[] = []
  readonly #machine: PhraseMachine
  readonly #conditions: Conditions
  readonly #flags: Uint16Array
  readonly #ids: Int32Array
  /** By number of the form. */
  readonly #classes: Int32Array
  /** By family: where the longest phrase from the present word ends, and where the last hit ended. */
  readonly #longest: Int32Array
  readonly #covered: Int32Array
  readonly #touched: number[] = []
  #first = 0
  #end = 0

  constructor(machine: PhraseMachine, conditions: Conditions, words: Words, classes: Int32Array) {
    this.#machine = machine
    this.#conditions = conditions
    this.#flags = words.flags
    this.#ids = words.ids
    this.#classes = classes
    this.#longest = new Int32Array(conditions.unlessAfter.length)
    this.#covered = new Int32Array(conditions.unlessAfter.length)
  }

  /** Adds the hits of the sentence from word `first` up to `end`. */
  run(first: number, end: number): void {
    this.#first = first
    this.#end = end
    const skipsQuoted = this.#hasUnquotedWord()
    for (let word = first; word < end; word++) {
      const wordClass = this.#classOf(word)
      if (wordClass === unnamedClass) continue
      const flags = this.#flags[word] as number
      if (skipsQuoted && (flags & WordFlag.Quoted) !== 0) continue
      const isAtBreak = word === first || (flags & WordFlag.BreakBefore) !== 0
      const state = this.#machine.first(wordClass, isAtBreak)
      if (state !== dead) this.#runFrom(word, state)
    }
  }

  #classOf(word: number): number {
    return this.#classes[this.#ids[word] as number] as number
  }

  #hasUnquotedWord(): boolean {
    for (let word = this.#first; word < this.#end; word++) {
      if (((this.#flags[word] as number) & WordFlag.Quoted) === 0) return true
    }
    return false
  }

  #runFrom(firstWord: number, stateAfterFirst: number): void {
    const machine = this.#machine
    let state = stateAfterFirst
    let word = firstWord + 1
    for (;;) {
      if (this.#isBreak(word)) state = machine.atBreak(state)
      const endings = machine.endingsOf(state)
      for (let index = 0; index < endings.length; index++) this.#accept(endings[index] as number, firstWord, word)
      if (word >= this.#end) break
      state = machine.next(state, this.#classOf(word))
      if (state === dead) break
      word++
    }
    if (this.#touched.length > 0) this.#emit(firstWord)
  }

  #accept(endingIndex: number, firstWord: number, endWord: number): void {
    const { family, notAfter, notBefore, question } = this.#conditions.endings[endingIndex] as Ending
    if (notBefore !== 0 && this.#standsAfter(notBefore, endWord)) return
    if (notAfter !== 0 && this.#standsBefore(notAfter, firstWord)) return
    if (question !== undefined && !this.#isAsked(question, endWord)) return
    if (this.#longest[family] === 0) this.#touched.push(family)
    this.#longest[family] = endWord
  }

  #emit(firstWord: number): void {
    const touched = this.#touched
    if (touched.length > 1) touched.sort((first, second) => first - second)
    for (let index = 0; index < touched.length; index++) {
      const family = touched[index] as number
      const endWord = this.#longest[family] as number
      this.#longest[family] = 0
      if (endWord <= (this.#covered[family] as number)) continue
      if (this.#isGuarded(family, firstWord)) continue
      this.#covered[family] = endWord
      this.hits.push({ family, firstWord, endWord })
    }
    touched.length = 0
  }

  #isGuarded(family: number, firstWord: number): boolean {
    const guards = this.#conditions.unlessAfter[family] as readonly number[]
    for (let index = 0; index < guards.length; index++) {
      if (this.#standsBefore(guards[index] as number, firstWord)) return true
    }
    return false
  }

  #isBreak(word: number): boolean {
    return word >= this.#end || ((this.#flags[word] as number) & WordFlag.BreakBefore) !== 0
  }

  #standsAfter(root: number, endWord: number): boolean {
    const machine = this.#machine
    let state = machine.stateAt(root)
    for (let word = endWord; state !== dead; word++) {
      if (this.#isBreak(word)) state = machine.atBreak(state)
      if (machine.endingsOf(state).length > 0) return true
      if (word >= this.#end) return false
      state = machine.next(state, this.#classOf(word))
    }
    return false
  }

  #standsBefore(root: number, firstWord: number): boolean {
    const machine = this.#machine
    let state = machine.stateAt(root)
    for (let word = firstWord; state !== dead; word--) {
      if (machine.endingsOf(state).length > 0) return true
      if (word <= this.#first || this.#isBreak(word)) return false
      state = machine.next(state, this.#classOf(word - 1))
    }
    return false
  }

  #isAsked(question: QuestionCondition, endWord: number): boolean {
    const isDirect = ((this.#flags[endWord - 1] as number) & WordFlag.Question) !== 0
    if (question === 'not directly') return !isDirect
    if (isDirect || question === 'directly') return isDirect
    for (let word = endWord; word < this.#end; word++) {
      if (((this.#flags[word] as number) & WordFlag.Question) !== 0) return true
    }
    return false
  }
}
