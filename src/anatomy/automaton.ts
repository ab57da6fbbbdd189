import type { Unit } from '../text/sentences.ts'
import { WordFlag } from '../text/words.ts'
import type { Words } from '../text/words.ts'
import type { Lexicon } from './language.ts'
import { PatternError } from './pattern.ts'
import type { QuestionCondition } from './pattern.ts'
import { PhraseGraph, unknownFamily } from './phrase-graph.ts'
import { dead, PhraseMachine } from './phrase-machine.ts'

/** A phrase of a family found in a text. `firstWord` is inside, `endWord` is not. */
export interface Hit {
  /** Index into `automaton.families`. */
  readonly family: number
  readonly firstWord: number
  readonly endWord: number
}

/** What it means that a pattern ended here: which family, under which conditions. Roots are graph states or -1. */
interface Ending {
  readonly family: number
  readonly notAfter: number
  readonly notBefore: number
  readonly question: QuestionCondition | undefined
}

/**
 * Makes one automaton of all families of a lexicon: the shipped ones and those that a team added. Throws
 * an error that names the family, the pattern and the column when a pattern cannot be read.
 */
export function compileLexicon(lexicon: Lexicon): Automaton {
  const graph = new PhraseGraph(lexicon)
  const families = Object.keys(lexicon).filter(name => lexicon[name]?.listOnly !== true)
  const endings: Ending[] = []
  const unlessAfter: (readonly number[])[] = []
  for (const name of Object.keys(lexicon)) {
    const family = families.indexOf(name)
    try {
      const patterns = graph.patternsOf(name)
      if (family < 0) continue
      for (const pattern of patterns) {
        const { source, notAfter, notBefore, question } = pattern
        endings.push({
          family,
          notAfter: notAfter === undefined ? -1 : graph.addCondition(source, notAfter, true),
          notBefore: notBefore === undefined ? -1 : graph.addCondition(source, notBefore, false),
          question,
        })
        graph.addPattern(pattern, endings.length - 1)
      }
      unlessAfter.push(graph.guardsOf(name))
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      throw new Error(`Family "${name}": ${error.message}`, { cause: error })
    }
  }
  graph.vocabulary.close()
  return new Automaton(families, graph, endings, unlessAfter)
}

/** Walks the words of a text once and finds the phrases of all families. Made by {@link compileLexicon}. */
export class Automaton {
  /** The names that `Hit.family` counts through. */
  readonly families: readonly string[]
  readonly #graph: PhraseGraph
  readonly #machine: PhraseMachine
  readonly #endings: readonly Ending[]
  readonly #unlessAfter: readonly (readonly number[])[]
  #start: number
  #startAtBreak: number

  constructor(
    families: readonly string[],
    graph: PhraseGraph,
    endings: readonly Ending[],
    unlessAfter: readonly (readonly number[])[],
  ) {
    this.families = families
    this.#graph = graph
    this.#endings = endings
    this.#unlessAfter = unlessAfter
    this.#machine = new PhraseMachine(graph)
    this.#start = this.#machine.stateAt(0)
    this.#startAtBreak = this.#machine.atBreak(this.#start)
  }

  /** The index of a family. Throws an error that gives the nearest name when there is none. */
  familyIndex(name: string): number {
    const index = this.families.indexOf(name)
    if (index < 0) throw new Error(`Lexicon: ${unknownFamily(name, this.families)}`)
    return index
  }

  /**
   * The phrases in each sentence, in order of their first word, then of the family. From one word on only
   * the longest phrase of a family counts, and none that lies within the one before. A phrase does not begin
   * inside quotation marks, unless the whole sentence stands in them.
   */
  scan(words: Words, sentences: readonly Unit[]): Hit[] {
    const hits: Hit[] = []
    const classes = this.#classesOf(words)
    const scan = new SentenceScan(this.#machine, this.#endings, this.#unlessAfter, words, classes, hits)
    for (const { firstWord, endWord } of sentences) {
      if (this.#machine.isFull) this.#clear()
      scan.run(firstWord, endWord, this.#start, this.#startAtBreak)
    }
    return hits
  }

  #classesOf(words: Words): Uint16Array {
    const classes = new Uint16Array(words.count)
    const { vocabulary } = this.#graph
    for (let word = 0; word < words.count; word++) classes[word] = vocabulary.classOf(words.forms[word] as string)
    return classes
  }

  #clear(): void {
    this.#machine.clear()
    this.#start = this.#machine.stateAt(0)
    this.#startAtBreak = this.#machine.atBreak(this.#start)
  }
}

/** The scan of one text. Kept apart from the automaton so that a scan leaves nothing behind in it. */
class SentenceScan {
  readonly #machine: PhraseMachine
  readonly #endings: readonly Ending[]
  readonly #unlessAfter: readonly (readonly number[])[]
  readonly #flags: Uint16Array
  readonly #classes: Uint16Array
  readonly #hits: Hit[]
  /** By family: where the longest phrase from the present start ends, and where the last hit ended. */
  readonly #longest: Int32Array
  readonly #covered: Int32Array
  #touched: number[] = []
  #first = 0
  #end = 0

  constructor(
    machine: PhraseMachine,
    endings: readonly Ending[],
    unlessAfter: readonly (readonly number[])[],
    words: Words,
    classes: Uint16Array,
    hits: Hit[],
  ) {
    this.#machine = machine
    this.#endings = endings
    this.#unlessAfter = unlessAfter
    this.#flags = words.flags
    this.#classes = classes
    this.#hits = hits
    this.#longest = new Int32Array(unlessAfter.length)
    this.#covered = new Int32Array(unlessAfter.length)
  }

  run(first: number, end: number, start: number, startAtBreak: number): void {
    this.#first = first
    this.#end = end
    const skipsQuoted = this.#hasUnquotedWord()
    for (let word = first; word < end; word++) {
      const flags = this.#flags[word] as number
      if (skipsQuoted && (flags & WordFlag.Quoted) !== 0) continue
      const isAtBreak = word === first || (flags & WordFlag.BreakBefore) !== 0
      const state = this.#machine.next(isAtBreak ? startAtBreak : start, this.#classes[word] as number)
      if (state !== dead) this.#runFrom(word, state)
    }
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
      state = machine.next(state, this.#classes[word] as number)
      if (state === dead) break
      word++
    }
    if (this.#touched.length > 0) this.#emit(firstWord)
  }

  #accept(endingIndex: number, firstWord: number, endWord: number): void {
    const { family, notAfter, notBefore, question } = this.#endings[endingIndex] as Ending
    if (notBefore >= 0 && this.#standsAfter(notBefore, endWord)) return
    if (notAfter >= 0 && this.#standsBefore(notAfter, firstWord)) return
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
      const guards = this.#unlessAfter[family] as readonly number[]
      if (guards.some(guard => this.#standsBefore(guard, firstWord))) continue
      this.#covered[family] = endWord
      this.#hits.push({ family, firstWord, endWord })
    }
    touched.length = 0
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
      state = machine.next(state, this.#classes[word] as number)
    }
    return false
  }

  #standsBefore(root: number, firstWord: number): boolean {
    const machine = this.#machine
    let state = machine.stateAt(root)
    for (let word = firstWord; state !== dead; word--) {
      if (machine.endingsOf(state).length > 0) return true
      if (word <= this.#first || this.#isBreak(word)) return false
      state = machine.next(state, this.#classes[word - 1] as number)
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
