import { describe, expect, it } from 'vitest'
import { acts } from '../../src/anatomy/act.ts'
import type { Hit } from '../../src/anatomy/automaton.ts'
import { FeatureReader } from '../../src/anatomy/features.ts'
import { Tagger } from '../../src/anatomy/tagger.ts'
import { readWords } from '../../src/text/words.ts'

const noClasses = { function: '', words: {}, endings: {} }

/** The features of a text, each with its words: `apologize` alone, `we apologize` … */
function readerOf(text: string): { reader: FeatureReader; featuresOf: (words: string) => number[] } {
  const words = readWords(text, [])
  const reader = new FeatureReader(noClasses, ['apology'])
  reader.open(text, words)
  reader.read({ firstWord: 0, endWord: words.count, listItem: false }, [{ family: 0, firstWord: 1, endWord: 2 }])
  const featuresOf = (wanted: string): number[] => {
    const indices = Array.from({ length: reader.count }, (_, index) => index)
    return indices.filter(index => words.forms.slice(reader.firsts[index], reader.ends[index]).join(' ') === wanted)
      .map(index => reader.keys[index] as number)
  }
  return { reader, featuresOf }
}

/** A tagger that knows some features, each of one act and one weight. */
function taggerOf(rows: readonly (readonly [key: number, act: number, weight: number])[]): Tagger {
  const sorted = [...rows].sort((first, second) => first[0] - second[0])
  return new Tagger({
    keys: Int32Array.from(sorted, ([key]) => key),
    rowStarts: Int32Array.from([0, ...sorted.map((_, index) => index + 1)]),
    rowActs: Uint8Array.from(sorted, ([, act]) => act),
    rowWeights: Int8Array.from(sorted, ([, , weight]) => weight),
    steps: new Float32Array(acts.length).fill(0.1),
    biases: new Float32Array(acts.length).fill(-2),
    slopes: new Float32Array(acts.length).fill(0.5),
    intercepts: new Float32Array(acts.length).fill(-1),
  })
}

const apology = acts.indexOf('apology')

describe('the tagger', () => {
  const { reader, featuresOf } = readerOf('We apologise for the late parcel')

  it('adds up what the features say of each act', () => {
    const [word] = featuresOf('apologize')
    const [pair] = featuresOf('we apologize')
    const tagger = taggerOf([[word as number, apology, 40], [pair as number, apology, -10], [12345, apology, 100]])
    const scores = tagger.score(reader)
    const alone = 1 / (1 + Math.exp(-(0.1 * 30 - 2)))
    const other = 1 / (1 + Math.exp(2))
    const some = 1 - (1 - alone) * (1 - other) ** (acts.length - 1)
    expect(scores[apology]).toBeCloseTo(alone, 6)
    expect(scores[acts.length]).toBeCloseTo(some, 6)
    const given = alone / some
    expect(tagger.confidence(scores, apology))
      .toBeCloseTo(1 / (1 + Math.exp(-(0.5 * Math.log(given / (1 - given)) - 1))), 5)
    expect(tagger.confidence(scores, apology + 1)).toBeLessThan(tagger.confidence(scores, apology))
  })

  it('shows the words that weigh most, next to one another as one stretch', () => {
    const tagger = taggerOf([
      [featuresOf('apologize')[0] as number, apology, 60], [featuresOf('for')[0] as number, apology, 50],
      [featuresOf('parcel')[0] as number, apology, 40], [featuresOf('the')[0] as number, apology, 5],
      [featuresOf('late')[0] as number, apology, -90],
    ])
    expect(tagger.evidence(reader, 'apology').map(({ firstWord, endWord }) => [firstWord, endWord])).toEqual([[1, 3], [5, 6]])
    expect(tagger.evidence(reader, 'refusal')).toEqual([])
  })
})

describe('features', () => {
  it('are the same for the same words, wherever they stand in a text', () => {
    const text = 'Hello there! We can help. We can help.'
    const words = readWords(text, [])
    const reader = new FeatureReader(noClasses, [])
    reader.open(text, words)
    const read = (firstWord: number): number[] => {
      reader.read({ firstWord, endWord: firstWord + 3, listItem: false }, [])
      return [...reader.keys.slice(0, reader.count)]
    }
    expect(read(5)).toEqual(read(2))
    expect(read(2)).not.toEqual(read(0))
  })

  it('leave out the families that only rules ask for', () => {
    const words = readWords('We apologize', [])
    const keysWith = (forRulesOnly: boolean): number[] => {
      const reader = new FeatureReader(noClasses, [forRulesOnly ? undefined : 'apology'])
      reader.open('We apologize', words)
      const read = (hits: readonly Hit[]): number[] => {
        reader.read({ firstWord: 0, endWord: 2, listItem: false }, hits)
        return [...reader.keys.slice(0, reader.count)]
      }
      const alone = read([])
      return read([{ family: 0, firstWord: 1, endWord: 2 }]).filter(key => !alone.includes(key))
    }
    expect(keysWith(true)).toEqual([])
    expect(keysWith(false)).toHaveLength(1)
  })

  it('tell a question from a statement and a list item from a line', () => {
    const keysOf = (text: string, listItem: boolean): number[] => {
      const words = readWords(text, [])
      const reader = new FeatureReader(noClasses, [])
      reader.open(text, words)
      reader.read({ firstWord: 0, endWord: words.count, listItem }, [])
      return [...reader.keys.slice(0, reader.count)]
    }
    expect(keysOf('it works?', false)).not.toEqual(keysOf('it works.', false))
    expect(keysOf('it works.', true)).not.toEqual(keysOf('it works.', false))
    expect(keysOf('• it works.', false)).toEqual(keysOf('it works.', true))
  })

  it('stay few in a piece without end', () => {
    const text = 'word '.repeat(50_000)
    const words = readWords(text, [])
    const reader = new FeatureReader(noClasses, [])
    reader.open(text, words)
    reader.read({ firstWord: 0, endWord: words.count, listItem: false }, [])
    expect(reader.count).toBeLessThan(1000)
  })
})
