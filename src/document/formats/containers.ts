import type { Data } from '../data.ts'
import type { Problem } from '../document.ts'
import type { Columns } from '../record.ts'
import type { FormatDocs } from './format-docs.ts'

/** A file taken apart into data, whatever the data means. */
export interface Opened {
  readonly data: Data | undefined
  readonly problems: readonly Problem[]
  /** Columns that were worked out from what a table holds. */
  readonly columns?: Columns
  /** Number of the first row, as a spreadsheet counts; records of a table are named by their rows. */
  readonly firstRow?: number
}

/** A file syntax that holds records. Its parser is loaded when the first file needs it. */
export interface Container {
  readonly id: string
  readonly description: string
  readonly docs?: FormatDocs
  open(source: string): Promise<Opened>
}

/** JSON, JSON Lines, YAML, CSV and TSV. What the records in them mean is for the shapes (`shapes.ts`). */
export const containers: readonly Container[] = [
  {
    id: 'json',
    description: 'Saved replies in JSON: lists, categories, keyed or by language',
    open: async source => (await import('../json.ts')).readJson(source),
  },
  {
    id: 'jsonl',
    description: 'Saved replies in JSON Lines: one object a line',
    async open(source) {
      const { items, problems } = (await import('../jsonl.ts')).readJsonLines(source)
      return { data: { kind: 'list', span: { start: 0, end: source.length }, items }, problems }
    },
  },
  {
    id: 'yaml',
    description: 'Saved replies in YAML: lists, keyed or by language',
    open: async source => (await import('../yaml.ts')).readYaml(source),
  },
  {
    id: 'csv',
    description: 'Saved replies in a table with commas, semicolons or tabs between its columns',
    open: source => openTable(source),
  },
  {
    id: 'tsv',
    description: 'Saved replies in a table with tabs between its columns',
    open: source => openTable(source, '\t'),
  },
]

async function openTable(source: string, delimiter?: string): Promise<Opened> {
  const [{ readCsv }, { readTable }] = await Promise.all([import('../csv.ts'), import('./table.ts')])
  const table = readCsv(source, delimiter)
  const { data, columns } = readTable(table)
  return { data, columns, problems: table.problems, firstRow: data.items.length > table.rows.length ? 1 : 2 }
}
