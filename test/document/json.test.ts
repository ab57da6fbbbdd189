import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { get, getText, type Data, type DataText } from '../../src/document/data.ts'
import { readJson } from '../../src/document/json.ts'
import { alignedSpan, applyEdit, expectLawfulRuns, intended, isCoarse, isFree, numRuns } from './passage-laws.ts'

function toValue(data: Data | undefined): unknown {
  if (data === undefined) return undefined
  if (data.kind === 'list') return data.items.map(toValue)
  if (data.kind !== 'map') return data.value
  const value: Record<string, unknown> = {}
  for (const entry of data.entries) Object.defineProperty(value, entry.key, defining(toValue(entry.value)))
  return value
}

function defining(value: unknown): PropertyDescriptor {
  return { value, enumerable: true, writable: true, configurable: true }
}

function textsOf(data: Data | undefined): DataText[] {
  if (data?.kind === 'text') return [data]
  if (data?.kind === 'list') return data.items.flatMap(textsOf)
  if (data?.kind === 'map') return data.entries.flatMap(entry => textsOf(entry.value))
  return []
}

/** A string literal of JSON, each character written in one of the ways that JSON allows. */
const piece = fc.oneof(
  fc.constantFrom(...'"\\/\b\f\n\r\t aé’😀{}<>&\uD800\u2028'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
)
const literal = fc.array(fc.tuple(piece, fc.nat(2)), { maxLength: 20 })
  .map(parts => `"${parts.map(([text, way]) => write(text, way)).join('')}"`)

function write(text: string, way: number): string {
  if (way === 0) return JSON.stringify(text).slice(1, -1)
  if (way === 1 && text === '/') return '\\/'
  return way === 1 ? JSON.stringify(text).slice(1, -1) : escapeUnits(text)
}

function escapeUnits(text: string): string {
  return text.split('').map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
}

describe('readJson', () => {
  test('gives each value with its place', () => {
    const source = '{ "id": 7, "tags": ["a", true, null], "body": "x" }'
    const { data, problems } = readJson(source)
    expect(problems).toEqual([])
    expect(data?.span).toEqual({ start: 0, end: source.length })
    expect(get(data, 'id')).toEqual({ kind: 'number', span: { start: 8, end: 9 }, value: 7 })
    expect(toValue(get(data, 'tags'))).toEqual(['a', true, null])
    expect(get(data, 'body')?.span).toEqual({ start: 46, end: 49 })
    expect(data?.kind === 'map' && data.entries[2]?.keySpan).toEqual({ start: 38, end: 44 })
  })

  test('maps escapes and surrogate pairs to where they are written', () => {
    const source = '["We\\u2019ve \\ud83d\\ude00 \\"it\\"\\n"]'
    const text = textsOf(readJson(source).data)[0] as DataText
    const passage = text.passage()
    expect(passage.text).toBe('We’ve 😀 "it"\n')
    expect(passage.locate({ start: 2, end: 3 })).toEqual({ start: 4, end: 10 })
    expect(passage.locate({ start: 6, end: 8 })).toEqual({ start: 13, end: 25 })
    const edit = passage.edit({ start: 10, end: 12 }, 'a "b"\n')
    expect(edit).toEqual({ span: { start: 28, end: 30 }, text: 'a \\"b\\"\\n' })
  })

  test('allows comments and trailing commas', () => {
    const { data, problems } = readJson('{\n  // for ops\n  "a": [1, 2,], /* x */\n}')
    expect(problems).toEqual([])
    expect(toValue(data)).toEqual({ a: [1, 2] })
  })

  test('keeps the last of two entries with the same key', () => {
    expect(getText(readJson('{"a": 1, "a": 2}').data, 'a')).toBe('2')
  })

  test('says what is wrong and keeps what it could read', () => {
    const source = '[{"title": "A"}, {"title": "B" "body": "c"}]'
    const { data, problems } = readJson(source)
    expect(problems).toEqual([{
      id: 'broken-json',
      severity: 'error',
      message: 'Found “"body"” where a comma or the closing bracket was expected.',
      span: { start: 31, end: 37 },
    }])
    expect(toValue(data)).toEqual([{ title: 'A' }, { title: 'B', body: 'c' }])
  })

  test.each([
    ['', 'Found the end of the file where a value was expected.', 0, 0],
    ['{"a": "b\nc"}', 'This text is not closed before the line ends. Write a line break inside a text as \\n.', 6, 8],
    ['{"text": {"Hello"}}', 'Found “}” where a colon and a value were expected.', 17, 18],
    ['{"a": \'b\'}', 'Found “\'b\'” where a value was expected. Texts stand in double quotes.', 6, 9],
    ['{"a": "\\d"}', 'This text holds an escape that JSON does not know. Write a backslash as \\\\.', 6, 10],
    ['{"a": 1} {"b": 2}', 'Found “{” after the end of the value. Put several values into a list, ' +
      'or one a line into a .jsonl file.', 9, 10],
    ['{"a": 1', 'Found the end of the file where } was expected.', 7, 7],
    ['[1, 2', 'Found the end of the file where ] was expected.', 5, 5],
  ])('explains %j', (source, message, start, end) => {
    expect(readJson(source).problems).toEqual([{ id: 'broken-json', severity: 'error', message, span: { start, end } }])
  })

  test.each(['['.repeat(100_000), '{"a":'.repeat(100_000), `${'['.repeat(100_000)}${']'.repeat(100_000)}`])(
    'survives 100,000 brackets', source => {
      const { data, problems } = readJson(source)
      expect(data).toBeUndefined()
      expect(problems.map(problem => problem.id)).toEqual(['nested-too-deeply'])
    })

  test('reads a part of the file with offsets of the file', () => {
    const source = 'x = {"a": "b"}, {"a" 1}'
    expect(get(readJson(source, { start: 4, end: 14 }).data, 'a')?.span).toEqual({ start: 10, end: 13 })
    expect(readJson(source, { start: 16, end: 23 }).problems[0]?.span).toEqual({ start: 21, end: 22 })
  })
})

describe('properties of JSON', () => {
  let coarse = 0
  let mapped = 0
  afterAll(() => console.log(`JSON: ${coarse} of ${mapped} texts coarse`))

  test('values are what JSON.parse reads', () => {
    fc.assert(fc.property(fc.json(), fc.nat(4), (json, indent) => {
      const source = JSON.stringify(JSON.parse(json), null, indent)
      const { data, problems } = readJson(source)
      expect(problems).toEqual([])
      expect(toValue(data)).toEqual(JSON.parse(source))
    }), { numRuns })
  })

  test('passages are lawful, locate what they show, and edit nothing else', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(fc.property(literal, share, share, fc.string({ unit: 'binary' }),
      (written, one, other, replacement) => {
        const source = `{"a": [${written}, 1], "b": ${written}}`
        const text = textsOf(readJson(source).data)[0] as DataText
        const passage = text.passage()
        mapped++
        if (isCoarse(passage)) coarse++
        expect(passage.text).toBe(JSON.parse(written))
        expectLawfulRuns(passage, source)
        const span = alignedSpan(passage, one, other)
        const at = passage.locate(span)
        if (isFree(passage, span)) {
          expect(JSON.parse(`"${source.slice(at.start, at.end)}"`)).toBe(passage.text.slice(span.start, span.end))
        }
        const edit = passage.edit(span, replacement)
        if (passage.runs.length === 0) return
        expect(edit).toBeDefined()
        if (edit === undefined) return
        const fixed = applyEdit(source, edit)
        const before = JSON.parse(source) as { a: unknown[] }
        before.a[0] = intended(passage, span, replacement)
        expect(JSON.parse(fixed)).toEqual(before)
      }), { numRuns })
  })

  test('nothing crashes it', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({
      unit: fc.constantFrom(...'{}[]",:\\\n\r /*u01ae-.tfn'), maxLength: 60,
    })), source => {
      const { data, problems } = readJson(source)
      for (const text of textsOf(data)) expectLawfulRuns(text.passage(), source)
      for (const { span } of problems) expect(span.start <= span.end && span.end <= source.length).toBe(true)
      let isJson = true
      try { JSON.parse(source) } catch { isJson = false }
      if (isJson) expect(problems).toEqual([])
    }), { numRuns })
  })
})
