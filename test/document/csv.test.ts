import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../src/document/csv.ts'
import { get, getText, type DataMap, type DataText } from '../../src/document/data.ts'
import { alignedSpan, applyEdit, expectLawfulRuns, intended, isCoarse, isFree, numRuns } from './passage-laws.ts'

function cellsOf(row: DataMap): string[] {
  return row.entries.map(entry => (entry.value as DataText).value)
}

describe('readCsv', () => {
  test('gives each cell with its place', () => {
    const source = 'title,body\r\nLate,"Hi ""Sam"",\r\nsorry"\r\n'
    const { delimiter, header, rows, problems } = readCsv(source)
    expect(problems).toEqual([])
    expect(delimiter).toBe(',')
    expect(header.map(cell => cell.value)).toEqual(['title', 'body'])
    expect(rows.map(cellsOf)).toEqual([['Late', 'Hi "Sam",\r\nsorry']])
    const body = get(rows[0], 'body') as DataText
    expect(source.slice(body.span.start, body.span.end)).toBe('"Hi ""Sam"",\r\nsorry"')
    expect(body.passage().locate({ start: 3, end: 4 })).toEqual({ start: 21, end: 23 })
    expect(rows[0]?.span).toEqual({ start: 12, end: 37 })
    expect(rows[0]?.entries[1]?.keySpan).toEqual({ start: 6, end: 10 })
  })

  test.each([
    ['a,b\n1,2\n', ','],
    ['Titel;Text\nx;"Hallo, [Name];\nwir"\n', ';'],
    ['a\tb\n1,5\t2,5\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['sep=;\na;b\n1;2\n', ';'],
    ['title\nHello; you\n', ','],
    ['', ','],
  ])('finds the delimiter of %j', (source, delimiter) => {
    expect(readCsv(source).delimiter).toBe(delimiter)
  })

  test('takes the delimiter it is told', () => {
    expect(readCsv('a;b,c\n1;2,3\n', ';').header.map(cell => cell.value)).toEqual(['a', 'b,c'])
  })

  test('passes over the line that names the delimiter, and blank lines', () => {
    const { header, rows } = readCsv('sep=;\r\na;b\r\n\r\n1;2\r\n\n')
    expect(header.map(cell => cell.value)).toEqual(['a', 'b'])
    expect(rows.map(cellsOf)).toEqual([['1', '2']])
  })

  test('keeps empty cells', () => {
    expect(readCsv('a,b,c\n,"",\n').rows.map(cellsOf)).toEqual([['', '', '']])
  })

  test('warns of rows that do not fit the header', () => {
    const { rows, problems } = readCsv('a,b\n1\nx,Hello, you\n')
    expect(rows.map(cellsOf)).toEqual([['1'], ['x', 'Hello']])
    expect(problems).toEqual([
      {
        id: 'broken-csv',
        severity: 'warning',
        message: 'This row has 1 cell, the header has 2. The missing cells were read as absent.',
        span: { start: 4, end: 5 },
      },
      {
        id: 'broken-csv',
        severity: 'warning',
        message: 'This row has 3 cells, the header has 2. Put quotes around a cell that holds a “,”; ' +
          'the cells beyond the header were not read.',
        span: { start: 6, end: 18 },
      },
    ])
  })

  test('says where a quote that is never closed was opened', () => {
    const { rows, problems } = readCsv('a,b\n1,"x\n2,y\n')
    expect(rows.map(cellsOf)).toEqual([['1', 'x\n2,y\n']])
    expect(problems).toEqual([{
      id: 'broken-csv',
      severity: 'error',
      message: 'This quote is never closed, so the rest of the file was read as one cell. ' +
        'Close it, and write a quote inside a cell twice.',
      span: { start: 6, end: 7 },
    }])
  })

  test('reads text after a closing quote, but edits nothing there', () => {
    const { rows, problems } = readCsv('a\n"x" y\n', ',')
    expect(rows.map(cellsOf)).toEqual([['x y']])
    expect(problems.map(({ severity, span }) => ({ severity, span }))).toEqual([
      { severity: 'warning', span: { start: 5, end: 7 } },
    ])
    const passage = (get(rows[0], 'a') as DataText).passage()
    expect(isCoarse(passage)).toBe(true)
    expect(passage.edit({ start: 0, end: 1 }, 'z')).toBeUndefined()
  })

  test('refuses in a cell without quotes what would end it', () => {
    const passage = (get(readCsv('a,b\nx,y\n').rows[0], 'a') as DataText).passage()
    const span = { start: 0, end: 1 }
    expect(passage.edit(span, 'z')).toEqual({ span: { start: 4, end: 5 }, text: 'z' })
    for (const text of ['z,', '"z', 'z\n', 'z\r']) expect(passage.edit(span, text)).toBeUndefined()
  })
})

/** A table and a way to write it: each cell in quotes or, where that is possible, bare. */
const table = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  width: fc.integer({ min: 2, max: 4 }),
}).chain(({ delimiter, lineEnd, width }) => {
  const text = fc.string({ unit: fc.constantFrom(...'ab é😀",;\t\n\r|'), maxLength: 8 })
  const cell = fc.tuple(text, fc.boolean()).map(([value, quoted]) => ({
    value,
    written: quoted || value === '' || /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value,
  }))
  const row = fc.array(cell, { minLength: width, maxLength: width })
  return fc.array(row, { minLength: 1, maxLength: 5 }).map(rows => {
    const head = Array.from({ length: width }, (_, index) => `h${index}`)
    const lines = [head.join(delimiter), ...rows.map(cells => cells.map(({ written }) => written).join(delimiter))]
    const values = rows.map(cells => cells.map(({ value }) => value))
    return { delimiter, source: lines.join(lineEnd) + lineEnd, values }
  })
})

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('properties of CSV', () => {
  let coarse = 0
  let mapped = 0
  afterAll(() => console.log(`CSV: ${coarse} of ${mapped} texts coarse`))

  test('cells are what csv-parse reads', () => {
    fc.assert(fc.property(table, ({ delimiter, source, values }) => {
      const { rows, problems } = readCsv(source, delimiter)
      expect(problems).toEqual([])
      expect(rows.map(cellsOf)).toEqual(values)
      expect(rows.map(cellsOf)).toEqual(parse(source, { delimiter, from: 2 }))
    }), { numRuns })
  })

  test('passages are lawful, locate what they show, and edit nothing else', () => {
    const written = fc.string({ unit: fc.constantFrom(...'xy "\n,;\t') })
    fc.assert(fc.property(table, share, share, share, share, written, (made, row, column, one, other, replacement) => {
      const { delimiter, source, values } = made
      const { rows } = readCsv(source, delimiter)
      const rowIndex = Math.floor(row * (rows.length - 1))
      const columnIndex = Math.floor(column * ((rows[0] as DataMap).entries.length - 1))
      const passage = ((rows[rowIndex] as DataMap).entries[columnIndex]?.value as DataText).passage()
      mapped++
      if (isCoarse(passage)) coarse++
      expect(passage.text).toBe((values[rowIndex] as string[])[columnIndex])
      expectLawfulRuns(passage, source)
      const span = alignedSpan(passage, one, other)
      const at = passage.locate(span)
      if (isFree(passage, span) && span.end > span.start) {
        expect(source.slice(at.start, at.end).replaceAll('""', '"')).toBe(passage.text.slice(span.start, span.end))
      }
      const edit = passage.edit(span, replacement)
      if (edit === undefined) return
      const expected = structuredClone(values)
      ;(expected[rowIndex] as string[])[columnIndex] = intended(passage, span, replacement)
      const fixed = applyEdit(source, edit)
      expect(readCsv(fixed, delimiter).rows.map(cellsOf)).toEqual(expected)
      expect(parse(fixed, { delimiter, from: 2 })).toEqual(expected)
    }), { numRuns })
  })

  test('nothing crashes it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'a",;\t\n\r =sep'), maxLength: 60 }), source => {
      const { header, rows, problems } = readCsv(source)
      for (const row of rows) {
        for (const { value } of row.entries) {
          const passage = (value as DataText).passage()
          expect(passage.text).toBe((value as DataText).value)
          expectLawfulRuns(passage, source)
        }
      }
      for (const cell of header) expectLawfulRuns(cell.passage(), source)
      for (const { span } of problems) expect(span.start < span.end && span.end <= source.length).toBe(true)
      expect(getText(rows[0], 'no such column')).toBeUndefined()
    }), { numRuns })
  })
})
