import { describe, expect, it } from 'vitest'
import { acts } from '../../src/anatomy/act.ts'
import { decodeModel, encodeModel } from '../../src/anatomy/tagger-model.ts'
import type { TaggerModel } from '../../src/anatomy/tagger-model.ts'

const model: TaggerModel = {
  keys: Int32Array.of(-7, 0, 2_147_483_647),
  rowStarts: Int32Array.of(0, 2, 2, 3),
  rowActs: Uint8Array.of(0, 26, 5),
  rowWeights: Int8Array.of(-127, 127, 6),
  steps: Float32Array.from(acts, (_, act) => act / 8),
  biases: Float32Array.from(acts, (_, act) => act - 9),
  slopes: Float32Array.from(acts, (_, act) => act / 4),
  intercepts: Float32Array.from(acts, (_, act) => -act / 2),
}

describe('stored weights', () => {
  it('come back as they were written', () => {
    expect(decodeModel(encodeModel(model))).toEqual(model)
  })

  it('are refused when they are cut off', () => {
    const data = encodeModel(model)
    expect(() => decodeModel(data.slice(0, -4))).toThrow('Tagger weights: the data is damaged.')
    expect(() => decodeModel('')).toThrow('Tagger weights: the data is damaged.')
  })
})
