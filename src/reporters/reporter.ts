import type { FileResult } from '../engine/finding.ts'

/** What a report depends on besides the results. */
export interface ReporterOptions {
  /** Whether the output may hold terminal colours. */
  readonly color: boolean
  /** How wide the terminal is, in columns. */
  readonly columns: number
  /** Files that were come upon in a folder and were not recognised as replies. */
  readonly unrecognised: readonly string[]
}

/** Turns the results of a run into the text of a report, which ends with a line break. Pure. */
export type Reporter = (results: readonly FileResult[], options: ReporterOptions) => string
