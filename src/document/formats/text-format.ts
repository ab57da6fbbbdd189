import type { Reading } from '../draft.ts'
import type { FormatDocs } from './format-docs.ts'

/** A file that is itself text: one reply, or several with something between them. */
export interface TextFormat {
  /** As `--as` takes it, and as results name it. */
  readonly id: string
  /** One line for the list of formats. */
  readonly description: string
  readonly docs?: FormatDocs
  read(source: string): Promise<Reading> | Reading
}
