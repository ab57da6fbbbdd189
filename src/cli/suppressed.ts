import { resolve } from 'node:path'
import type { FileResult, Finding } from '../engine/finding.ts'
import { pathFrom } from '../files/path-from.ts'
import { hideSuppressed, suppress, suppressionTest } from '../suppressions/suppress.ts'
import { readSuppressions } from '../suppressions/suppressions-file.ts'
import type { Io } from './io.ts'

/** What a suppressions file does to a run. */
export interface Suppressor {
  /** The results without the findings that it names, and with what is to be said of its entries. */
  apply(results: readonly FileResult[]): readonly FileResult[]
  /** One result without them, and nothing said of the entries: for a file that comes line by line. */
  hide(result: FileResult): FileResult
  hides(finding: Finding, result: FileResult): boolean
}

/** Reads a suppressions file. Throws when it is wrong. */
export function suppressorOf(path: string, { cwd }: Io): Suppressor {
  const file = readSuppressions(path)
  const today = new Date().toISOString().slice(0, 10)
  const pathOf = (each: string): string => pathFrom(file.folder, resolve(cwd, each))
  const keyIfSuppressed = suppressionTest(file, today)
  return {
    apply: results => suppress(results, file, today, pathOf, cwd),
    hide: result => hideSuppressed(result, pathOf(result.path), keyIfSuppressed),
    hides: (finding, result) => keyIfSuppressed(finding, pathOf(result.path)) !== undefined,
  }
}
