import type { PhraseTable } from './phrase-graph.ts'
import { sortedSet } from './sorted-set.ts'
import { anyWord, clauseBreak } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The state from which nothing can match any more. */
export const dead = 0

const unknown = -1
/** A transition's key is `state * classLimit + class` and must stay below 2³¹. */
const classLimit = 1 << 14
const fullAt = 1 << 16
/** States with more ways out than this are looked up by label rather than tried edge by edge. */
const manyEdges = 24

/** Seldom outgrown, since growing costs more than the room. */
const firstCapacity = 1 << 17

const noEndings: readonly number[] = []

/**
 * A phrase graph walked as a deterministic machine: a state here is a set of graph states, made when a
 * text first leads there, and so are the transitions. A text therefore costs at most one step a word and
 * start, and only what texts really use is ever built. Should that grow past a limit, it begins anew.
 */
export class PhraseMachine {
  readonly #vocabulary: Vocabulary
  readonly #edges: Int32Array
  /** By graph state: where its edges begin; those of the next state begin where they end. */
  readonly #edgeStarts: Int32Array
  readonly #endingsByState = new Map<number, number[]>()
  readonly #edgesByLabel = new Map<number, Map<number, number[]>>()
  #stateByKey = new Map<string, number>()
  /** By graph state: the state that stands for it alone, the most common kind. */
  readonly #stateOfOne: Int32Array
  #sets: (readonly number[])[] = []
  #endings: (readonly number[])[] = []
  #afterBreak: number[] = []
  #transitions = new TransitionTable()
  readonly #firstInside = new Int32Array(classLimit).fill(unknown)
  readonly #firstAtBreak = new Int32Array(classLimit).fill(unknown)

  constructor(table: PhraseTable, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#edges = new Int32Array(table.edges)
    this.#edgeStarts = new Int32Array(table.edgeCounts.length + 1)
    this.#stateOfOne = new Int32Array(table.edgeCounts.length).fill(unknown)
    let start = 0
    for (let state = 0; state < table.edgeCounts.length; state++) {
      start += (table.edgeCounts[state] as number) * 2
      this.#edgeStarts[state + 1] = start
    }
    for (let at = 0; at < table.endings.length; at += 2) {
      const state = table.endings[at] as number
      const ending = table.endings[at + 1] as number
      const endings = this.#endingsByState.get(state)
      if (endings === undefined) this.#endingsByState.set(state, [ending])
      else endings.push(ending)
    }
    this.#stateOf([])
  }

  /** The state that stands for one graph state: where a condition begins. */
  stateAt(graphState: number): number {
    return this.#stateOf([graphState])
  }

  /** The state after the first word of a match. Every word of a text is asked for, so it is kept in a plain table. */
  first(wordClass: number, isAtBreak: boolean): number {
    const table = isAtBreak ? this.#firstAtBreak : this.#firstInside
    const known = table[wordClass] as number
    if (known !== unknown) return known
    const start = this.stateAt(0)
    const found = this.#computeNext(isAtBreak ? this.atBreak(start) : start, wordClass)
    table[wordClass] = found
    return found
  }

  /** The endings of matches that end in a state. */
  endingsOf(state: number): readonly number[] {
    return this.#endings[state] as readonly number[]
  }

  /** The state after a word of the class. */
  next(state: number, wordClass: number): number {
    const key = state * classLimit + wordClass
    const known = this.#transitions.get(key)
    if (known !== unknown) return known
    const found = this.#computeNext(state, wordClass)
    this.#transitions.set(key, found)
    return found
  }

  /** The state in which a clause break was seen as well. */
  atBreak(state: number): number {
    const known = this.#afterBreak[state] as number
    if (known !== unknown) return known
    const set = [...(this.#sets[state] as readonly number[])]
    for (let index = 0; index < set.length; index++) {
      const end = this.#edgeStarts[(set[index] as number) + 1] as number
      for (let edge = this.#edgeStarts[set[index] as number] as number; edge < end; edge += 2) {
        const target = this.#edges[edge + 1] as number
        if (this.#edges[edge] === clauseBreak && !set.includes(target)) set.push(target)
      }
    }
    const found = this.#stateOf(set)
    this.#afterBreak[state] = found
    return found
  }

  /** Whether so much has been built that it should begin anew; ask between two matches only. */
  get isFull(): boolean {
    return this.#sets.length >= fullAt
  }

  /** Forgets all states. Those that were given out mean nothing afterwards. */
  clear(): void {
    this.#stateByKey = new Map()
    this.#stateOfOne.fill(unknown)
    this.#firstInside.fill(unknown)
    this.#firstAtBreak.fill(unknown)
    this.#sets = []
    this.#endings = []
    this.#afterBreak = []
    this.#transitions = new TransitionTable()
    this.#stateOf([])
  }

  #computeNext(state: number, wordClass: number): number {
    if (wordClass >= classLimit) throw new Error(`The lexicon tells more than ${classLimit} kinds of words apart.`)
    const targets: number[] = []
    const set = this.#sets[state] as readonly number[]
    for (let index = 0; index < set.length; index++) this.#follow(set[index] as number, wordClass, targets)
    return targets.length === 0 ? dead : this.#stateOf(targets)
  }

  #follow(graphState: number, wordClass: number, targets: number[]): void {
    const start = this.#edgeStarts[graphState] as number
    const end = this.#edgeStarts[graphState + 1] as number
    if (end - start > manyEdges * 2) {
      this.#followByLabel(graphState, wordClass, targets)
      return
    }
    const edges = this.#edges
    const bits = this.#vocabulary.bitsOf(wordClass)
    for (let edge = start; edge < end; edge += 2) {
      const label = edges[edge] as number
      if (((bits[label >> 5] as number) & (1 << (label & 31))) !== 0) targets.push(edges[edge + 1] as number)
    }
  }

  #followByLabel(graphState: number, wordClass: number, targets: number[]): void {
    const byLabel = this.#edgesByLabel.get(graphState) ?? this.#indexEdges(graphState)
    const always = byLabel.get(anyWord)
    if (always !== undefined) targets.push(...always)
    for (const label of this.#vocabulary.labelsOf(wordClass)) {
      const found = byLabel.get(label)
      if (found !== undefined) targets.push(...found)
    }
  }

  #indexEdges(graphState: number): Map<number, number[]> {
    const byLabel = new Map<number, number[]>()
    const end = this.#edgeStarts[graphState + 1] as number
    for (let edge = this.#edgeStarts[graphState] as number; edge < end; edge += 2) {
      const label = this.#edges[edge] as number
      const same = byLabel.get(label)
      if (same === undefined) byLabel.set(label, [this.#edges[edge + 1] as number])
      else same.push(this.#edges[edge + 1] as number)
    }
    this.#edgesByLabel.set(graphState, byLabel)
    return byLabel
  }

  #stateOf(graphStates: readonly number[]): number {
    if (graphStates.length === 1) {
      const only = graphStates[0] as number
      const known = this.#stateOfOne[only] as number
      if (known !== unknown) return known
      this.#stateOfOne[only] = this.#newState([only])
      return this.#stateOfOne[only] as number
    }
    const set = sortedSet(graphStates)
    if (set.length === 1) return this.#stateOf(set)
    const key = set.join()
    const known = this.#stateByKey.get(key)
    if (known !== undefined) return known
    const created = this.#newState(set)
    this.#stateByKey.set(key, created)
    return created
  }

  #newState(set: readonly number[]): number {
    this.#sets.push(set)
    this.#endings.push(this.#endingsOfSet(set))
    this.#afterBreak.push(unknown)
    return this.#sets.length - 1
  }

  #endingsOfSet(set: readonly number[]): readonly number[] {
    let endings: number[] | undefined
    for (const graphState of set) {
      const more = this.#endingsByState.get(graphState)
      if (more !== undefined) endings = endings === undefined ? more : [...endings, ...more]
    }
    return endings ?? noEndings
  }
}

/** Whole numbers to whole numbers by open addressing: a Map costs three times as much here. */
class TransitionTable {
  #keys = new Int32Array(firstCapacity).fill(unknown)
  #values = new Int32Array(firstCapacity)
  #size = 0

  get(key: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask
    for (;;) {
      const found = keys[slot] as number
      if (found === key) return this.#values[slot] as number
      if (found === unknown) return unknown
      slot = (slot + 1) & mask
    }
  }

  set(key: number, value: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const mask = this.#keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask
    while (this.#keys[slot] !== unknown) slot = (slot + 1) & mask
    this.#keys[slot] = key
    this.#values[slot] = value
    this.#size++
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(keys.length * 2).fill(unknown)
    this.#values = new Int32Array(keys.length * 2)
    this.#size = 0
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] !== unknown) this.set(keys[slot] as number, values[slot] as number)
    }
  }
}
