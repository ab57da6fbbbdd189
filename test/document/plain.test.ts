import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/document/plain.ts'
import { alignedSpan, applyEdit, expectLawfulRuns, intended, numRuns } from './passage-laws.ts'

describe('readPlain', () => {
  test('is the text itself', () => {
    expect(readPlain('Hi {{name}},\n  <b>').text).toBe('Hi {{name}},\n  <b>')
    expect(readPlain('').runs).toEqual([])
  })

  test('ends lines with \\n, and writes them as the file does', () => {
    const source = 'Hi,\r\nyou\r\n'
    const passage = readPlain(source)
    expect(passage.text).toBe('Hi,\nyou\n')
    expect(passage.locate({ start: 3, end: 5 })).toEqual({ start: 3, end: 6 })
    const edit = passage.edit({ start: 4, end: 7 }, 'a\nb')
    expect(edit && applyEdit(source, edit)).toBe('Hi,\r\na\r\nb\r\n')
  })

  test('edits change their text alone', () => {
    const unit = fc.constantFrom('a', ' ', '\r\n', '\n', '😀')
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const replacement = fc.constantFrom('', 'x', 'a\nb')
    fc.assert(fc.property(fc.string({ unit }), share, share, replacement, (source, one, other, to) => {
      const passage = readPlain(source)
      expectLawfulRuns(passage, source)
      const span = alignedSpan(passage, one, other)
      const edit = passage.edit(span, to)
      if (source !== '') expect(edit).toBeDefined()
      if (edit) expect(readPlain(applyEdit(source, edit)).text).toBe(intended(passage, span, to))
    }), { numRuns })
  })
})
