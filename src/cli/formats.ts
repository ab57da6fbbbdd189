import type { ListedFormat } from '../document/parse.ts'
import { wrap } from '../reporters/terminal-text.ts'
import { widthOf, type Io } from './io.ts'

export interface FormatsOptions {
  readonly format: 'text' | 'json'
}

/** `replylint formats`: all formats that files are read in, as `--as` takes them. */
export async function formats(options: FormatsOptions, io: Io): Promise<number> {
  const { formats: known } = await import('../document/parse.ts')
  io.stdout.write(options.format === 'json' ? asJson(known) : asTable(known, widthOf(io.stdout)))
  return 0
}

function asTable(known: readonly ListedFormat[], columns: number): string {
  const width = Math.max(...known.map(({ id }) => id.length))
  const hanging = ' '.repeat(width + 2)
  const lines = known.flatMap(({ id, description }) =>
    wrap(description, Math.max(40, columns - hanging.length))
      .map((line, index) => (index === 0 ? `${id.padEnd(width)}  ` : hanging) + line))
  const note = 'A file’s format is found by its content; --as FORMAT says it. --format json tells which fields are read.'
  return `${[`${'format'.padEnd(width)}  what it is`, ...lines].join('\n')}\n\n${wrap(note, Math.max(40, columns)).join('\n')}\n`
}

function asJson(known: readonly ListedFormat[]): string {
  const data = known.map(({ id, description, platform, docs }) => ({ id, description, platform, ...docs }))
  return `${JSON.stringify(data, undefined, 2)}\n`
}
