import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { get, getText } from '../../src/document/data.ts'
import { readJsonLines } from '../../src/document/jsonl.ts'
import { numRuns } from './passage-laws.ts'

describe('readJsonLines', () => {
  test('reads a record a line, with offsets of the file', () => {
    const source = '{"body": "a"}\r\n\n  \n{"body": "b\\n"}'
    const { items, problems } = readJsonLines(source)
    expect(problems).toEqual([])
    expect(items.map(item => getText(item, 'body'))).toEqual(['a', 'b\n'])
    const body = get(items[1], 'body')
    expect(body?.span).toEqual({ start: 28, end: 33 })
    expect(body?.kind === 'text' && body.passage().locate({ start: 1, end: 2 })).toEqual({ start: 30, end: 32 })
  })

  test('goes on after a line that is not JSON', () => {
    const { items, problems } = readJsonLines('{"a": 1}\n{"a" 2}\n{"a": 3}\n')
    expect(items.map(item => getText(item, 'a'))).toEqual(['1', undefined, '3'])
    expect(problems).toEqual([{
      id: 'broken-json',
      severity: 'error',
      message: 'Found “2” where a colon and a value were expected.',
      span: { start: 14, end: 15 },
    }])
  })

  test('reads what JSON.parse reads of each line, and never crashes', () => {
    const almostJson = fc.string({ unit: fc.constantFrom(...'{}[]",:1a ') })
    fc.assert(fc.property(fc.array(fc.oneof(fc.json(), almostJson)), lines => {
      const { items, problems } = readJsonLines(lines.join('\n'))
      const broken = lines.filter(line => line.trim() !== '' && !isJson(line))
      expect(items.length).toBeLessThanOrEqual(lines.length)
      if (broken.length === 0) expect(items.length).toBe(lines.filter(line => line.trim() !== '').length)
      else expect(problems.length).toBeGreaterThan(0)
    }), { numRuns })
  })
})

/** JSON with comments and trailing commas counts: the reader allows it. */
function isJson(line: string): boolean {
  try {
    JSON.parse(line.replace(/,(?=\s*[\]}])/g, ''))
    return true
  } catch {
    return false
  }
}
