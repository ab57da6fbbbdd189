import { createHash } from 'node:crypto'
import { acts } from '../src/anatomy/act.ts'
import type { LanguagePack } from '../src/anatomy/language.ts'
import { modelVersion } from '../src/anatomy/tagger-model.ts'
import type { TaggerModel } from '../src/anatomy/tagger-model.ts'
import { calibrated, logitOf } from '../src/anatomy/tagger.ts'
import { readMarkdown } from '../src/document/markdown.ts'
import { calibrate } from './calibrate.ts'
import type { Calibration } from './calibrate.ts'
import { learn, logitsOf } from './logistic-regression.ts'
import type { Regression, Settings } from './logistic-regression.ts'
import { createFeaturizer } from './feature-rows.ts'
import { readCorpus } from './read-corpus.ts'
import type { Example } from './read-corpus.ts'

/** Raise it when the learning itself is changed. */
const learningVersion = 3

export const settings: Settings = { epochs: 10, rate: 0.15, l1: 1, l2: 1, dropout: 0.3, fewest: 2, seed: 7 }

const foldCount = 4

/** Weights of fewer steps than this are left out: they cost time with every sentence and decide none. */
const fewestSteps = 6

/** What the learner sees: the labelled sentences and the features of each. */
export interface TrainingSet {
  readonly examples: readonly Example[]
  readonly features: readonly Int32Array[]
}

/**
 * Reads the labelled sentences of a directory as the tagger of the language would. A sentence with Markdown in
 * it counts twice: as it is written, for plain text, and as it is read.
 */
export function readTrainingSet(directory: string, pack: Omit<LanguagePack, 'tagger'>): TrainingSet {
  const featuresOf = createFeaturizer(pack.lexicon, pack.wordClasses)
  const examples = readCorpus(directory).flatMap(example => {
    const { text } = readMarkdown(example.text)
    return text === example.text ? [example] : [example, { ...example, text }]
  })
  return { examples, features: examples.map(({ text }) => featuresOf(text)) }
}

/**
 * Stands for all that the weights depend on: labels, features (and so corpus, lexicon, word classes and the
 * reading of words) and settings. The same digest means the same weights.
 */
export function digestOf({ examples, features }: TrainingSet): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([modelVersion, learningVersion, settings, foldCount, fewestSteps, acts]))
  examples.forEach(({ labels, file }, index) => {
    hash.update(file).update(labels).update(features[index] as Int32Array)
  })
  return hash.digest('hex')
}

/** The weights, and the confidences that sentences got from models which had not seen their file. */
export interface Built {
  readonly model: TaggerModel
  readonly heldOut: readonly Float32Array[]
}

/** Learns from all sentences. Calibrates on the files that each of a few further models was not shown. */
export function buildModel(set: TrainingSet): Built {
  const given = heldOutLogits(set).map(givenSomeAct)
  const calibrations = acts.map((_, act) => calibrate(
    Float64Array.from(given, row => logitOf(row[act] as number)),
    Uint8Array.from(set.examples, ({ labels }) => labels[act] as number),
  ))
  const regression = learn(set.features, set.examples.map(({ labels }) => labels), settings)
  const heldOut = given.map(row => row.map((probability, act) => {
    const { slope, intercept } = calibrations[act] as Calibration
    return calibrated(probability, slope, intercept)
  }))
  return { model: compress(regression, calibrations), heldOut }
}

/** How likely each act is, given that there is at least one; see `Tagger`. */
function givenSomeAct(logits: Float32Array): Float32Array {
  const odds = logits.map(Math.exp)
  const some = 1 - odds.reduce((none, one) => none / (1 + one), 1)
  return odds.map(one => one / (1 + one) / some)
}

function heldOutLogits({ examples, features }: TrainingSet): Float32Array[] {
  const files = [...new Set(examples.map(({ file }) => file))]
  const foldOf = new Map(files.map((file, index) => [file, index % foldCount]))
  const logits: Float32Array[] = []
  for (let fold = 0; fold < foldCount; fold++) {
    const shown = examples.flatMap(({ file }, index) => foldOf.get(file) === fold ? [] : [index])
    const regression = learn(
      shown.map(index => features[index] as Int32Array),
      shown.map(index => (examples[index] as Example).labels),
      settings,
    )
    examples.forEach(({ file }, index) => {
      if (foldOf.get(file) === fold) logits[index] = logitsOf(regression, features[index] as Int32Array)
    })
  }
  return logits
}

/** Rounds the weights of each act to 255 steps and leaves the small ones out. */
function compress(regression: Regression, calibrations: readonly Calibration[]): TaggerModel {
  const { weights, biases } = regression
  const steps = acts.map((_, act) => {
    let greatest = 0
    for (let at = act; at < weights.length; at += acts.length) greatest = Math.max(greatest, Math.abs(weights[at] as number))
    return greatest / 127 || 1
  })
  const keys: number[] = []
  const rowStarts = [0]
  const rowActs: number[] = []
  const rowWeights: number[] = []
  for (const [key, row] of [...regression.rowByKey].sort((first, second) => first[0] - second[0])) {
    for (let act = 0; act < acts.length; act++) {
      const weight = Math.round((weights[row * acts.length + act] as number) / (steps[act] as number))
      if (Math.abs(weight) < fewestSteps) continue
      rowActs.push(act)
      rowWeights.push(weight)
    }
    if (rowActs.length === rowStarts.at(-1)) continue
    keys.push(key)
    rowStarts.push(rowActs.length)
  }
  return {
    keys: Int32Array.from(keys),
    rowStarts: Int32Array.from(rowStarts),
    rowActs: Uint8Array.from(rowActs),
    rowWeights: Int8Array.from(rowWeights),
    steps: Float32Array.from(steps),
    biases,
    slopes: Float32Array.from(calibrations, ({ slope }) => slope),
    intercepts: Float32Array.from(calibrations, ({ intercept }) => intercept),
  }
}
