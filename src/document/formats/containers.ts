import type { Data } from '../data.ts'
import type { Problem } from '../document.ts'
import type { Columns } from '../record.ts'
import type { FormatDocs } from './format-docs.ts'
import { plainDocs } from './plain-docs.ts'

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
    docs: plainDocs(
      'JSON, comments allowed, in which no other format is recognised and records have a text and mostly a title, or texts stand under keys; most of the texts must be prose.',
      'keys',
      { path: 'replies.json', text: `{
  "macros": [
    {
      "title": "Late boat",
      "body": "The 9:40 boat is late today. I've put you on the 10:15; your ticket stays valid.",
      "tags": ["boat", "late"],
      "active": true
    }
  ]
}
` },
    ),
    open: async source => (await import('../json.ts')).readJson(source),
  },
  {
    id: 'jsonl',
    description: 'Saved replies in JSON Lines: one object a line',
    docs: plainDocs('Lines that are each a JSON value, read as one list.', 'keys', {
      path: 'replies.jsonl',
      text: '{"title":"Late boat","body":"The 9:40 boat is late today. I\'ve put you on the 10:15."}\n'
        + '{"title":"Full boat","body":"The 10:15 is full. Shall I book the 11:00 for you?","locale":"en"}\n',
    }),
    async open(source) {
      const { items, problems } = (await import('../jsonl.ts')).readJsonLines(source)
      return { data: { kind: 'list', span: { start: 0, end: source.length }, items }, problems }
    },
  },
  {
    id: 'yaml',
    description: 'Saved replies in YAML: lists, keyed or by language',
    docs: plainDocs(
      'YAML, several documents allowed, with the same records as in JSON.',
      'keys',
      { path: 'replies.yaml', text: `en:
  late_boat: |
    The 9:40 boat is late today. I've put you on the 10:15; your ticket stays valid.
  full_boat: Sorry, the 10:15 is full. Shall I book the 11:00 for you?
` },
    ),
    open: async source => (await import('../yaml.ts')).readYaml(source),
  },
  {
    id: 'csv',
    description: 'Saved replies in a table with commas, semicolons or tabs between its columns',
    docs: plainDocs('A table with a comma, a semicolon or a tab between its columns, also with a line `sep=;` before it. Its columns are named in the first row.', 'columns', {
      path: 'replies.csv',
      text: 'id,title,answer,status\n7,Late boat,"The 9:40 boat is late, so I\'ve put you on the 10:15.",live\n',
    }),
    open: source => openTable(source),
  },
  {
    id: 'tsv',
    description: 'Saved replies in a table with tabs between its columns',
    docs: plainDocs('A table in a `.tsv` or `.tab` file.', 'columns', {
      path: 'replies.tsv',
      text: 'title\tbody\tlanguage\nLate boat\tThe 9:40 boat is late today. I\'ve put you on the 10:15.\ten\n',
    }),
    open: source => openTable(source, '\t'),
  },
]

async function openTable(source: string, delimiter?: string): Promise<Opened> {
  const [{ readCsv }, { readTable }] = await Promise.all([import('../csv.ts'), import('./table.ts')])
  const table = readCsv(source, delimiter)
  const { data, columns } = readTable(table)
  return { data, columns, problems: table.problems, firstRow: data.items.length > table.rows.length ? 1 : 2 }
}
