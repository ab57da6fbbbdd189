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

/**
 * Says how likely each act is, from the features of a piece of text: a logistic regression for each act
 * over sparse rows of small whole numbers, with the confidences calibrated.
 */
export class Tagger {
  readonly #model: TaggerModel
  /** Open addressing by feature key; a slot holds the feature's row + 1, or 0. */
  readonly #slots: Int32Array
  readonly #mask: number
  readonly #sums = new Int32Array(acts.length)

  constructor(model: TaggerModel) {
    let size = 1024
    while (size < model.keys.length * 2) size *= 2
    this.#model = model
    this.#mask = size - 1
    this.#slots = new Int32Array(size)
    for (let row = 0; row < model.keys.length; row++) {
      let slot = (model.keys[row] as number) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = row + 1
    }
  }

  /** Writes the confidence of every act, in the order of `acts`, to `into` from `offset` on. */
  score(features: FeatureReader, into: Float32Array, offset: number): void {
    const { rowStarts, rowActs, rowWeights, slopes, intercepts } = this.#model
    const sums = this.#sums.fill(0)
    for (let index = 0; index < features.count; index++) {
      const row = this.#rowOf(features.keys[index] as number)
      if (row < 0) continue
      const end = rowStarts[row + 1] as number
      for (let entry = rowStarts[row] as number; entry < end; entry++) {
        const act = rowActs[entry] as number
        sums[act] = (sums[act] as number) + (rowWeights[entry] as number)
      }
    }
    for (let act = 0; act < sums.length; act++) {
      const logit = (slopes[act] as number) * (sums[act] as number) + (intercepts[act] as number)
      into[offset + act] = 1 / (1 + Math.exp(-logit))
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
    const { rowStarts, rowActs, rowWeights } = this.#model
    const weights = new Map<number, number>()
    for (let index = 0; index < features.count; index++) {
      const first = features.firsts[index] as number
      const end = features.ends[index] as number
      const row = first === end ? -1 : this.#rowOf(features.keys[index] as number)
      if (row < 0) continue
      for (let entry = rowStarts[row] as number; entry < (rowStarts[row + 1] as number); entry++) {
        if (rowActs[entry] !== act) continue
        const share = (rowWeights[entry] as number) / (end - first)
        for (let word = first; word < end; word++) weights.set(word, (weights.get(word) ?? 0) + share)
      }
    }
    return weights
  }

  #rowOf(key: number): number {
    let slot = key & this.#mask
    for (;;) {
      const row = (this.#slots[slot] as number) - 1
      if (row < 0 || this.#model.keys[row] === key) return row
      slot = (slot + 1) & this.#mask
    }
  }
}
