import { resolve } from 'node:path'
import type { FileResult } from '../engine/finding.ts'
import { pathFrom } from '../files/path-from.ts'
import { suppress } from '../suppressions/suppress.ts'
import { readSuppressions } from '../suppressions/suppressions-file.ts'
import type { Io } from './io.ts'

/** Reads a suppressions file, and gives what takes the findings away that it names. Throws when the file is wrong. */
export function suppressorOf(path: string, { cwd }: Io): (results: readonly FileResult[]) => readonly FileResult[] {
  const file = readSuppressions(path)
  const today = new Date().toISOString().slice(0, 10)
  return results => suppress(results, file, today, each => pathFrom(file.folder, resolve(cwd, each)), cwd)
}
