import { Passage } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'
import type { Span } from '../text/span.ts'
import type { DataEntry, DataMap, DataText } from './data.ts'
import type { Problem } from './document.ts'

export interface CsvReading {
  readonly delimiter: string
  readonly header: DataText[]
  /** One map a row, from the header's texts (as they stand) to the cells. */
  readonly rows: DataMap[]
  readonly problems: Problem[]
}

/** A cell: quotes included in the span. */
interface Cell extends Span {
  /** Where the text in quotes ends; undefined when the cell has no quotes. */
  readonly quoteEnd: number | undefined
  /** Nothing stands after the closing quote, and there is one. */
  readonly wellFormed: boolean
}

const candidates = [',', ';', '\t', '|'] as const

/**
 * Reads CSV (RFC 4180, and as Excel writes it: other delimiters, a `sep=;` line) with the place of each cell.
 * The delimiter is found from the header and the first rows unless told. Ragged rows, text after a closing
 * quote and a quote that is never closed each give a `broken-csv` problem; all that can be read is read.
 */
export function readCsv(source: string, delimiter?: string): CsvReading {
  const declared = /^sep=(.)(?:\r\n|\n|\r|$)/i.exec(source)
  const start = declared?.[0].length ?? 0
  const used = delimiter ?? declared?.[1] ?? detectDelimiter(source, start)
  const records = new CsvScanner(source, start, used)
  const problems: Problem[] = []
  const header = (records.next() ?? []).map(cell => makeCellText(source, cell, used))
  const rows: DataMap[] = []
  for (let cells = records.next(); cells !== undefined; cells = records.next()) {
    rows.push(makeRow(source, cells, header, used))
    if (cells.length !== header.length) problems.push(raggedRow(cells, header.length, used))
  }
  problems.push(...records.problems)
  problems.sort((first, second) => first.span.start - second.span.start)
  return { delimiter: used, header, rows, problems }
}

function makeRow(source: string, cells: readonly Cell[], header: readonly DataText[], delimiter: string): DataMap {
  const entries: DataEntry[] = []
  for (const [index, cell] of cells.entries()) {
    const column = header[index]
    if (column === undefined) break
    entries.push({ key: column.value, keySpan: column.span, value: makeCellText(source, cell, delimiter) })
  }
  const span = { start: (cells[0] as Cell).start, end: (cells.at(-1) as Cell).end }
  return { kind: 'map', span, entries }
}

function makeCellText(source: string, cell: Cell, delimiter: string): DataText {
  const span = { start: cell.start, end: cell.end }
  const value = decodeCell(source, cell)
  let passage: Passage | undefined
  return { kind: 'text', span, value, passage: () => (passage ??= mapCell(source, cell, value, delimiter)) }
}

function decodeCell(source: string, cell: Cell): string {
  if (cell.quoteEnd === undefined) return source.slice(cell.start, cell.end)
  const inside = source.slice(cell.start + 1, cell.quoteEnd)
  const text = inside.includes('"') ? inside.replaceAll('""', '"') : inside
  return text + source.slice(cell.quoteEnd + 1, cell.end)
}

function mapCell(source: string, cell: Cell, value: string, delimiter: string): Passage {
  const span = { start: cell.start, end: cell.end }
  if (cell.quoteEnd === undefined) return Passage.slice(source, span, text => encodeBare(text, delimiter))
  if (!cell.wellFormed) return Passage.coarse(value, span)
  const builder = new PassageBuilder(source)
  const end = cell.quoteEnd
  let from = cell.start + 1
  for (let at = source.indexOf('"', from); at !== -1 && at < end; at = source.indexOf('"', from)) {
    builder.copy(from, at)
    builder.say('"', at, at + 2)
    from = at + 2
  }
  builder.copy(from, end)
  const passage = builder.build(text => text.replaceAll('"', '""'))
  return passage.text === value ? passage : Passage.coarse(value, span)
}

/** A cell without quotes cannot hold what would end it, nor a quote at its beginning. */
function encodeBare(text: string, delimiter: string): string | undefined {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? undefined : text
}

/** Takes records from a source one after another; lines with nothing in them are passed over. */
class CsvScanner {
  readonly problems: Problem[] = []
  readonly #source: string
  readonly #delimiter: string
  #at: number
  /** Where the next delimiter and line end stand, so that no search is made twice. */
  #nextDelimiter = -1
  #nextLineEnd = -1

  constructor(source: string, start: number, delimiter: string) {
    this.#source = source
    this.#at = start
    this.#delimiter = delimiter
  }

  next(): Cell[] | undefined {
    const source = this.#source
    while (source[this.#at] === '\n' || source[this.#at] === '\r') this.#at++
    if (this.#at >= source.length) return undefined
    const cells: Cell[] = []
    for (;;) {
      const cell = source[this.#at] === '"' ? this.#readQuoted() : this.#readBare()
      cells.push(cell)
      this.#at = cell.end
      if (!source.startsWith(this.#delimiter, this.#at) || this.#at >= source.length) break
      this.#at += this.#delimiter.length
    }
    if (source[this.#at] === '\r') this.#at++
    if (source[this.#at] === '\n') this.#at++
    return cells
  }

  #readQuoted(): Cell {
    const source = this.#source
    const start = this.#at
    let at = start + 1
    for (;;) {
      at = source.indexOf('"', at)
      if (at === -1) {
        this.problems.push(unclosedQuote(start))
        return { start, end: source.length, quoteEnd: source.length, wellFormed: false }
      }
      if (source[at + 1] !== '"') break
      at += 2
    }
    const end = this.#findEnd(at + 1)
    if (end > at + 1) this.problems.push(textAfterQuote({ start: at + 1, end }))
    return { start, end, quoteEnd: at, wellFormed: end === at + 1 }
  }

  #readBare(): Cell {
    return { start: this.#at, end: this.#findEnd(this.#at), quoteEnd: undefined, wellFormed: true }
  }

  /** The delimiter or line end at or after `start`. */
  #findEnd(start: number): number {
    if (this.#nextDelimiter < start) this.#nextDelimiter = this.#search(this.#delimiter, start)
    if (this.#nextLineEnd < start) this.#nextLineEnd = this.#searchLineEnd(start)
    return Math.min(this.#nextDelimiter, this.#nextLineEnd)
  }

  #search(wanted: string, start: number): number {
    const found = this.#source.indexOf(wanted, start)
    return found === -1 ? this.#source.length : found
  }

  #searchLineEnd(start: number): number {
    const end = this.#search('\n', start)
    const lone = this.#source.slice(start, end).indexOf('\r')
    return lone === -1 ? end : start + lone
  }
}

/** The candidate that divides the first rows most evenly, and into most cells. */
function detectDelimiter(source: string, start: number): string {
  let best = ','
  let bestScore = 0
  for (const candidate of candidates) {
    const scanner = new CsvScanner(source, start, candidate)
    const width = scanner.next()?.length ?? 0
    let even = 1
    let seen = 1
    for (let cells = scanner.next(); cells !== undefined && seen < 20; cells = scanner.next()) {
      seen++
      if (cells.length === width) even++
    }
    const score = width < 2 ? 0 : (even / seen) * 100 + Math.min(width, 50) - scanner.problems.length * 50
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

function raggedRow(cells: readonly Cell[], expected: number, delimiter: string): Problem {
  const name = delimiter === '\t' ? 'tab' : `“${delimiter}”`
  const advice = cells.length > expected
    ? `Put quotes around a cell that holds a ${name}; the cells beyond the header were not read.`
    : 'The missing cells were read as absent.'
  const count = cells.length === 1 ? '1 cell' : `${cells.length} cells`
  return {
    id: 'broken-csv',
    severity: 'warning',
    message: `This row has ${count}, the header has ${expected}. ${advice}`,
    span: { start: (cells[0] as Cell).start, end: (cells.at(-1) as Cell).end },
  }
}

function unclosedQuote(start: number): Problem {
  return {
    id: 'broken-csv',
    severity: 'error',
    message: 'This quote is never closed, so the rest of the file was read as one cell. ' +
      'Close it, and write a quote inside a cell twice.',
    span: { start, end: start + 1 },
  }
}

function textAfterQuote(span: Span): Problem {
  return {
    id: 'broken-csv',
    severity: 'warning',
    message: 'Text stands after the closing quote of this cell. Write a quote inside a cell twice ("").',
    span,
  }
}
