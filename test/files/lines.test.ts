import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/files/lines.ts'

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  // The same memory for every piece, as a stream may do it.
  const shared = new Uint8Array(bytes.length)
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = Math.max(1, sizes[index % Math.max(1, sizes.length)] ?? 1)
    const piece = shared.subarray(0, Math.min(size, bytes.length - at))
    piece.set(bytes.subarray(at, at + piece.length))
    yield piece
    at += size
  }
}

describe('the lines of a stream', () => {
  it('are those of the text, however it comes in pieces', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }).map(line => line.replaceAll('\n', ' '))), fc.boolean(), fc.array(fc.integer({ min: 1, max: 9 })),
      async (lines, ends, sizes) => {
        const text = lines.join('\n') + (ends && lines.length > 0 ? '\n' : '')
        const found: string[] = []
        let number = 0
        for await (const line of linesOf(pieces(Buffer.from(text), sizes))) {
          expect(line.number).toBe(++number)
          found.push(line.bytes.toString())
        }
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(found).toEqual(expected)
      },
    ), { numRuns: 300 })
  })
})
