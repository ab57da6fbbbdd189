import { acts } from './act.ts'
import type { Act } from './act.ts'
import type { FeatureReader } from './features.ts'
import type { TaggerModel } from './tagger-model.ts'

/** Where each act stands in a row of confidences. */
export const actIndex: ReadonlyMap<Act, number> = new Map(acts.map((act, index) => [act, index]))

const mostEvidence = 3

/** A word is evidence when it weighs at least this share of the weightiest one. */
const enoughEvidence = 0.35

/** A stretch of a text's words; `firstWord` is inside, `endWord` is not. */
export interface WordRange {
  readonly firstWord: number
  readonly endWord: number
}

/** How likely each act is by itself, in the order of `acts`; then how likely it is that there is any. */
export type Scores = Float32Array

/** No probability is nearer to 0 or to 1. */
const least = 1e-6

/** A probability with its log-odds stretched by `slope` and moved by `intercept`. */
export function calibrated(probability: number, slope: number, intercept: number): number {
  const logit = logitOf(probability)
  return 1 / (1 + Math.exp(-(slope * logit + intercept)))
}

/** The log-odds of a probability; of one that is all but 0 or 1, those of the nearest that can be told from it. */
export function logitOf(probability: number): number {
  const bounded = Math.min(1 - least, Math.max(least, probability))
  return Math.log(bounded / (1 - bounded))
}

/**
 * Says how likely each act is, from the features of a piece of text: a logistic regression for each act
 * over sparse rows of small whole numbers. A piece performs at least one act, so what speaks for it weakly
 * counts for more where nothing else speaks; what comes of that is calibrated.
 */
export class Tagger {
  /** Open addressing: the key at an even place, then where the row begins in `#rows`, or 0 for an empty slot. */
  readonly #slots: Int32Array
  readonly #mask: number
  /** Rows, each its length and then its entries: the weight, times 32, plus the act. */
  readonly #rows: Int16Array
  readonly #model: TaggerModel
  readonly #sums = new Int32Array(acts.length)

  constructor(model: TaggerModel) {
    const { keys, rowStarts, rowActs, rowWeights } = model
    let size = 1024
    while (size < keys.length * 2) size *= 2
    this.#mask = size - 1
    this.#slots = new Int32Array(size * 2)
    this.#rows = new Int16Array(1 + keys.length + rowActs.length)
    this.#model = model
    let at = 1
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number
      const place = this.#placeOf(key)
      this.#slots[place] = key
      this.#slots[place + 1] = at
      const end = rowStarts[row + 1] as number
      this.#rows[at++] = end - (rowStarts[row] as number)
      for (let entry = rowStarts[row] as number; entry < end; entry++) {
        this.#rows[at++] = (rowWeights[entry] as number) * 32 + (rowActs[entry] as number)
      }
    }
  }

  /** Adds up what the features say. */
  score(features: FeatureReader): Scores {
    this.#addUp(features)
    const { steps, biases } = this.#model
    const scores = new Float32Array(acts.length + 1)
    let none = 1
    for (let act = 0; act < acts.length; act++) {
      const odds = Math.exp((steps[act] as number) * (this.#sums[act] as number) + (biases[act] as number))
      none /= 1 + odds
      scores[act] = odds / (1 + odds)
    }
    scores[acts.length] = 1 - none
    return scores
  }

  /** The calibrated confidence in one act. */
  confidence(scores: Scores, act: number): number {
    const given = (scores[act] as number) / (scores[acts.length] as number)
    return calibrated(given, this.#model.slopes[act] as number, this.#model.intercepts[act] as number)
  }

  #addUp(features: FeatureReader): void {
    const sums = this.#sums.fill(0)
    const rows = this.#rows
    const { keys, count } = features
    for (let index = 0; index < count; index++) {
      const row = this.#slots[this.#placeOf(keys[index] as number) + 1] as number
      if (row === 0) continue
      const end = row + (rows[row] as number)
      for (let entry = row + 1; entry <= end; entry++) {
        const value = rows[entry] as number
        sums[value & 31] = (sums[value & 31] as number) + (value >> 5)
      }
    }
  }

  /**
   * The stretches of words that spoke most for an act: at most three, in order, not touching. Empty when
   * only the shape of the piece spoke for it.
   */
  evidence(features: FeatureReader, act: Act): WordRange[] {
    const weights = this.#weightByWord(features, actIndex.get(act) as number)
    const stretches: { firstWord: number; endWord: number; weight: number }[] = []
    const enough = Math.max(0, ...weights.values()) * enoughEvidence
    for (const [word, weight] of [...weights].sort((first, second) => first[0] - second[0])) {
      if (weight <= 0 || weight < enough) continue
      const last = stretches.at(-1)
      if (last !== undefined && last.endWord === word) {
        last.endWord = word + 1
        last.weight += weight
      } else {
        stretches.push({ firstWord: word, endWord: word + 1, weight })
      }
    }
    return stretches
      .sort((first, second) => second.weight - first.weight)
      .slice(0, mostEvidence)
      .sort((first, second) => first.firstWord - second.firstWord)
  }

  /** What each word adds to an act: the weight of every feature, shared out among the words it came from. */
  #weightByWord(features: FeatureReader, act: number): Map<number, number> {
    const rows = this.#rows
    const weights = new Map<number, number>()
    for (let index = 0; index < features.count; index++) {
      const first = features.firsts[index] as number
      const end = features.ends[index] as number
      const row = this.#slots[this.#placeOf(features.keys[index] as number) + 1] as number
      if (first === end || row === 0) continue
      for (let entry = row + 1; entry <= row + (rows[row] as number); entry++) {
        if (((rows[entry] as number) & 31) !== act) continue
        const share = ((rows[entry] as number) >> 5) / (end - first)
        for (let word = first; word < end; word++) weights.set(word, (weights.get(word) ?? 0) + share)
      }
    }
    return weights
  }

  /** Where in the slots a key is, or the empty slot where it would be. */
  #placeOf(key: number): number {
    let slot = key & this.#mask
    for (;;) {
      const place = slot * 2
      if (this.#slots[place + 1] === 0 || this.#slots[place] === key) return place
      slot = (slot + 1) & this.#mask
    }
  }
}
