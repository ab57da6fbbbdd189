import type { FileResult } from '../engine/finding.ts'

/** What a report depends on besides the results. */
export interface ReporterOptions {
  /** Whether the output may hold terminal colours. */
  readonly color: boolean
  /** Absolute; paths are shown as seen from here. */
  readonly cwd: string
  /** How wide the terminal is, in columns. */
  readonly columns: number
  /** Files that were come upon in a folder and were not recognised as replies. */
  readonly unrecognised: readonly string[]
}

/** Turns the results of a run into the text of a report, which ends with a line break. Pure. */
export type Reporter = (results: readonly FileResult[], options: ReporterOptions) => string

/** A file's path as seen from `cwd`, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const isWindows = /^[A-Za-z]:\\/.test(cwd)
  const [file, folder] = isWindows ? [path.replaceAll('\\', '/'), cwd.replaceAll('\\', '/')] : [path, cwd]
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  return file.startsWith(prefix) ? file.slice(prefix.length) : file
}
