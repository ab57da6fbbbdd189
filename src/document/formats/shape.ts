import type { DataMap } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import type { Place } from '../record.ts'
import type { FormatDocs } from './format-docs.ts'

/** One record of a file, with what its place in the file says of it. */
export interface LocatedRecord {
  readonly map: DataMap
  readonly place: Place
}

/**
 * How one platform (or tool) writes its replies in JSON, JSON Lines, YAML or CSV.
 *
 * The containers have been read, envelopes (`{ "macros": [ … ] }`, pages, GraphQL nodes) are walked
 * through by `readShapes`: a shape only knows its own record.
 */
export interface Shape {
  /** As `--as` takes it, and as results name it. */
  readonly id: string
  /** One line for the list of formats. */
  readonly description: string
  /** Decides the placeholder dialect of its replies. */
  readonly platform?: string
  readonly docs?: FormatDocs
  /**
   * Whether a map is one record of this shape. Must be sure: a field that only this platform has, not
   * just a title and a body. `path` holds the keys and indices from the root to it.
   */
  isRecord(map: DataMap, path: readonly string[]): boolean
  /** The replies of one record: none, one, or one for each channel or language. */
  readRecord(record: LocatedRecord): readonly ReplyDraft[]
  /** What is wrong with one record, beside its replies: its text was not exported, a translation is outdated. */
  problemsOf?(record: LocatedRecord): readonly Problem[]
  /** Whether a map that `isRecord` is not sure of is a record nevertheless where others of its list are. */
  isSibling?(map: DataMap): boolean
}
