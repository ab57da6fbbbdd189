import type { Reading } from '../draft.ts'
import type { ConversationDocs, FormatDocs } from './format-docs.ts'

/** What a text format may know of a file besides its text. */
export interface TextFile {
  readonly path: string
  /** The texts of the files beside it that say something of it, by name (`companions.ts`); absent where nobody looked. */
  readonly beside?: ReadonlyMap<string, string>
}

/** A file that is itself text: one reply, or several with something between them. */
export interface TextFormat {
  /** As `--as` takes it, and as results name it. */
  readonly id: string
  /** One line for the list of formats. */
  readonly description: string
  /** Decides the placeholder dialect of its replies, where a file shows that it is of this platform. */
  readonly platform?: string
  readonly docs: FormatDocs | ConversationDocs
  read(source: string, file: TextFile): Promise<Reading> | Reading
}
