import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How the file is called when nobody says otherwise. */
export const suppressionsFileName = 'replylint-suppressions.json'

/** The nearest suppressions file from a folder upward, up to that of the repository. */
export function findSuppressionsFile(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, suppressionsFileName)
    if (existsSync(path)) return path
    if (dirname(at) === at || existsSync(join(at, '.git'))) return undefined
  }
}
