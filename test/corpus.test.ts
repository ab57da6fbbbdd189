import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildModel, digestOf, readTrainingSet } from '../corpus/build-model.ts'
import { calibrate } from '../corpus/calibrate.ts'
import { expandPatterns } from '../corpus/expand-patterns.ts'
import { learn, logitsOf } from '../corpus/logistic-regression.ts'
import { readExamples } from '../corpus/read-corpus.ts'
import { f1, scoreOf } from '../corpus/scores.ts'
import { english } from '../rules/lexicon/english/index.ts'
import { acts } from '../src/anatomy/act.ts'
import { encodeModel, modelVersion } from '../src/anatomy/tagger-model.ts'

const corpus = join(dirname(dirname(fileURLToPath(import.meta.url))), 'corpus')
const trainingSet = readTrainingSet(corpus, english)
const stale = 'rules/lexicon/english/weights.ts is not what corpus and lexicon give now: run `npm run train`'

describe('the weights', () => {
  it('were made from the corpus, the lexicon and the code as they are', () => {
    expect(english.tagger.version, stale).toBe(modelVersion)
    expect(english.tagger.digest, stale).toBe(digestOf(trainingSet))
  })

  it('are small enough to load with every run', () => {
    expect(english.tagger.data.length).toBeLessThan(3_000_000)
  })

  it.runIf(process.env.REPLYLINT_TRAIN === '1')('come out the same, bit for bit, when they are built again', () => {
    expect(encodeModel(buildModel(trainingSet).model) === english.tagger.data, stale).toBe(true)
  }, 600_000)
})

describe('the corpus', () => {
  const { examples } = trainingSet

  it('shows every act at least a hundred times, in at least three files', () => {
    acts.forEach((act, index) => {
      const shown = examples.filter(({ labels }) => labels[index] === 1)
      expect(shown.length, act).toBeGreaterThanOrEqual(100)
      expect(new Set(shown.map(({ file }) => file)).size, act).toBeGreaterThanOrEqual(3)
    })
  })

  it('gives every sentence from one to four acts', () => {
    const counts = examples.map(({ labels }) => labels.reduce((sum, label) => sum + label, 0))
    expect(Math.min(...counts)).toBe(1)
    expect(Math.max(...counts)).toBeLessThanOrEqual(5)
  })

  it('calls a policy apology an apology', () => {
    const [apology, policyApology] = [acts.indexOf('apology'), acts.indexOf('apology-policy')]
    const wrong = examples.filter(({ labels }) => labels[policyApology] === 1 && labels[apology] !== 1)
    expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([])
  })

  it('is refused where a line cannot be read', () => {
    expect(() => readExamples('fact\tIt is blue.\nno tab here', 'a.tsv')).toThrow('a.tsv:2: expected acts, a tab')
    expect(() => readExamples('praise\tWell done.', 'a.tsv')).toThrow('a.tsv:1: there is no act "praise".')
  })
})

describe('patterns', () => {
  const expand = (...texts: string[]): string[] => expandPatterns(
    texts.map((text, index) => ({ head: text.startsWith('@') ? text.split('\t')[0] as string : 'fact',
      text: text.split('\t').at(-1) as string, place: `a.tsv:${index + 1}` })),
  ).map(({ text }) => text).sort()

  it('write every sentence of a small pattern', () => {
    expect(expand('(Hi|Hello)( there|)!')).toEqual(['Hello there!', 'Hello!', 'Hi there!', 'Hi!'])
  })

  it('take words from lists', () => {
    expect(expand('@pet\tcat|dog', 'My @pet, (@pet)')).toEqual(['My cat, cat', 'My cat, dog', 'My dog, cat', 'My dog, dog'])
  })

  it('leave Markdown links and escaped brackets alone', () => {
    expect(expand('See [it](https://a.example/b) (now|soon) \\(1/2\\)')).toEqual([
      'See [it](https://a.example/b) now (1/2)', 'See [it](https://a.example/b) soon (1/2)',
    ])
  })

  it('write the same sentences every time', () => {
    const pattern = '(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)'
    expect(expand(pattern)).toEqual(expand(pattern))
    expect(new Set(expand(pattern)).size).toBe(32)
  })
})

describe('learning', () => {
  const features = [[1, 2], [1, 3], [4, 2], [4, 3]].map(keys => Int32Array.from(keys))
  const labels = [1, 1, 0, 0].map(label => Uint8Array.from(acts, (_, act) => act === 0 ? label : 0))
  const settings = { epochs: 60, rate: 0.5, l1: 0, l2: 0, dropout: 0, fewest: 1, seed: 1 }

  it('finds the feature that tells', () => {
    const regression = learn(features, labels, settings)
    expect(logitsOf(regression, Int32Array.of(1, 2))[0]).toBeGreaterThan(1)
    expect(logitsOf(regression, Int32Array.of(4, 2))[0]).toBeLessThan(-1)
    expect(logitsOf(regression, Int32Array.of(1, 2))[1]).toBeLessThan(-2)
  })

  it('gives the same weights for the same seed and others for another', () => {
    const withDropout = { ...settings, dropout: 0.3 }
    expect(learn(features, labels, withDropout).weights).toEqual(learn(features, labels, withDropout).weights)
    expect(learn(features, labels, { ...withDropout, seed: 2 }).weights).not.toEqual(learn(features, labels, withDropout).weights)
  })

  it('leaves out what is rare', () => {
    expect([...learn(features, labels, { ...settings, fewest: 3 }).rowByKey.keys()]).toEqual([])
  })

  it('turns log-odds into shares that hold', () => {
    const logits = Float64Array.from({ length: 4000 }, (_, index) => index % 2 === 0 ? 4 : -4)
    const truths = Uint8Array.from({ length: 4000 }, (_, index) => (index % 2 === 0) === (index % 10 > 1) ? 1 : 0)
    const { slope, intercept } = calibrate(logits, truths)
    expect(1 / (1 + Math.exp(-(slope * 4 + intercept)))).toBeCloseTo(0.8, 2)
    expect(1 / (1 + Math.exp(-(slope * -4 + intercept)))).toBeCloseTo(0.2, 2)
  })

  it('counts what is right, wrong and missed', () => {
    const score = scoreOf([0.9, 0.6, 0.4, 0.2], [true, false, true, false], 0.5)
    expect(score).toEqual({ right: 1, wrong: 1, missed: 1 })
    expect(f1(score)).toBe(0.5)
  })
})
