import type { DataList, DataMap, DataText } from '../data.ts'
import type { Problem } from '../document.ts'
import { Fields, fieldNames, normaliseName } from '../fields.ts'
import { isProse } from '../prose.ts'
import type { Columns } from '../record.ts'
import { isMessage } from './message.ts'

/** What `readCsv` gives. */
export interface Table {
  readonly delimiter: string
  readonly header: readonly DataText[]
  readonly rows: readonly DataMap[]
  readonly problems: readonly Problem[]
}

/** A table as data: a list of rows, and the names of its columns that were worked out from what they hold. */
export interface TableData {
  readonly data: DataList
  readonly columns: Columns
}

const NEVER_BODY: ReadonlySet<string> = new Set([
  ...fieldNames.internalText, ...fieldNames.id, ...fieldNames.tags, ...fieldNames.locale, ...fieldNames.title,
  'actions', 'action_types',
])

/**
 * Finds the column with the replies: by its name, else the one that holds the most prose. A table whose
 * first row is itself prose has no header; its columns are then called `1`, `2` …
 */
export function readTable(table: Table): TableData {
  const { header, rows } = isHeaderless(table) ? withoutHeader(table) : table
  const span = { start: header[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? header.at(-1)?.span.end ?? 0 }
  const data: DataList = { kind: 'list', span, items: rows }
  const [first] = rows
  if (first === undefined || isMessage(new Fields(first))) return { data, columns: {} }
  const body = namedBody(header, rows) ?? longestProse(header, rows)
  return { data, columns: body === undefined ? {} : { body } }
}

function namedBody(header: readonly DataText[], rows: readonly DataMap[]): string | undefined {
  const names = header.map(cell => cell.value)
  for (const wanted of [...fieldNames.body, 'comment']) {
    const name = names.find(candidate => normaliseName(candidate) === wanted)
    if (name !== undefined && proseOf(name, rows) > 0) return name
  }
  return undefined
}

function longestProse(header: readonly DataText[], rows: readonly DataMap[]): string | undefined {
  const names = header.map(cell => cell.value).filter(name => !NEVER_BODY.has(normaliseName(name)))
  const sizes = names.map(name => proseOf(name, rows))
  const largest = Math.max(0, ...sizes)
  return largest === 0 ? undefined : names[sizes.indexOf(largest)]
}

/** Characters of prose in a column; none when less than half of its cells are prose. */
function proseOf(name: string, rows: readonly DataMap[]): number {
  let filled = 0
  let prose = 0
  let size = 0
  for (const row of rows) {
    const value = row.entries.find(entry => entry.key === name)?.value
    if (value?.kind !== 'text' || value.value.trim() === '') continue
    filled++
    if (!isProse(value.value)) continue
    prose++
    size += value.value.length
  }
  return prose * 2 >= filled ? size : 0
}

/** A name of a column has a word or two; a sentence in the first row is a reply. */
function isHeaderless({ header }: Table): boolean {
  return header.some(({ value }) => isProse(value) && (value.length > 40 || /[.!?]$/.test(value.trim()))) &&
    !header.some(({ value }) => (fieldNames.body as readonly string[]).includes(normaliseName(value)))
}

function withoutHeader({ header, rows }: Table): { header: readonly DataText[]; rows: readonly DataMap[] } {
  const numbered = header.map((cell, index) => ({ ...cell, value: String(index + 1) }))
  const firstRow: DataMap = {
    kind: 'map',
    span: { start: header[0]?.span.start ?? 0, end: header.at(-1)?.span.end ?? 0 },
    entries: header.map((cell, index) => ({ key: String(index + 1), keySpan: cell.span, value: cell })),
  }
  const rest = rows.map(row => ({
    ...row,
    entries: row.entries.map((entry, index) => ({ ...entry, key: String(index + 1) })),
  }))
  return { header: numbered, rows: [firstRow, ...rest] }
}
