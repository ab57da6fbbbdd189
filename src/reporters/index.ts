import type { Reporter } from './reporter.ts'

interface ReporterEntry {
  readonly description: string
  /** Loads the reporter: only the one that is used is read. */
  load(): Promise<Reporter>
}

/** The reports that `--format` can be asked for. */
export const reporters: Readonly<Record<string, ReporterEntry>> = {
  stylish: { description: 'for people, the default', load: async () => (await import('./stylish.ts')).stylish },
  json: { description: 'for programs; see report.schema.json', load: async () => (await import('./json.ts')).json },
  jsonl: { description: 'for pipes: one JSON value a line', load: async () => (await import('./jsonl.ts')).jsonl },
}
