import type { Configuration } from './config/configuration.ts'
import type { FileResult } from './engine/finding.ts'
import { readCompanions } from './files/companions.ts'
import type { FoundFile } from './files/discover.ts'
import { pathFrom } from './files/path-from.ts'
import { bytesOf, isLong } from './files/lines.ts'
import { read, unreadable, type ReadFile } from './files/read.ts'
import { gatherFillings, mayUseFillings, type LintSettings } from './lint.ts'
import { lintAllLines } from './lint-lines.ts'
import { lintReadFile } from './lint-read-file.ts'

/** What linting the files of a run gave. */
export interface LintedFiles {
  readonly results: readonly FileResult[]
  /** Files come upon in a folder that are no replies, as far as can be seen. */
  readonly unrecognised: readonly string[]
}

/** A file of a run, read, with what holds for it. */
export interface FileToLint {
  readonly found: FoundFile
  readonly file: ReadFile
  readonly settings: LintSettings
}

/** What is done with each file: it is linted, or fixed and linted. */
export type LintOne = (file: FileToLint) => Promise<FileResult>

/**
 * Lints files one after another, each with the configuration that holds for it, or does with them what
 * `lintOne` does. With `countsOnly` less is kept of files that are read a line at a time. Files that hold dynamic
 * content or use some come last: each needs all of it. Throws a `ConfigError`.
 */
export async function lintFiles(
  files: readonly FoundFile[],
  configuration: Configuration,
  cwd: string,
  lintOne?: LintOne,
  countsOnly = false,
): Promise<LintedFiles> {
  const lint: LintOne = lintOne ?? (({ file, settings }) => lintReadFile(file, settings))
  const results: (FileResult | undefined)[] = []
  const waiting: (FileToLint & { readonly place: number })[] = []
  const unrecognised: string[] = []
  const keep = (place: number, { isNamed }: FoundFile, result: FileResult): void => {
    if (!isNamed && isUnrecognised(result)) unrecognised.push(result.path)
    else results[place] = result
  }
  for (const [place, found] of files.entries()) {
    const path = pathFrom(cwd, found.path)
    const { settings, isIgnored } = await configuration.forFile(path)
    if (isIgnored && !found.isNamed) continue
    if (lintOne === undefined && found.cause === undefined && isLong(found.path)) {
      keep(place, found, await lintAllLines(bytesOf(found.path), settings, countsOnly).catch((cause: unknown) => unreadable(path, cause)))
      continue
    }
    const file = found.cause === undefined ? read(found.path, path) : { source: undefined, failed: unreadable(path, found.cause) }
    const told = withCompanions(settings, found.path)
    if (file.source !== undefined && mayUseFillings(file.source)) waiting.push({ found, file, settings: told, place })
    else keep(place, found, await lint({ found, file, settings: told }))
  }
  const fillings = await gatherFillings(waiting.flatMap(({ file, settings }) => file.source === undefined ? [] : [{ source: file.source, settings }]))
  for (const { found, file, settings, place } of waiting) {
    keep(place, found, await lint({ found, file, settings: { ...settings, fillings } }))
  }
  return { results: results.filter(result => result !== undefined), unrecognised: unrecognised.sort() }
}

/** The settings for a file, with what the files beside it say of it. */
export function withCompanions(settings: LintSettings, absolutePath: string): LintSettings {
  return { ...settings, parse: { ...settings.parse, ...readCompanions(absolutePath) } }
}

/** Whether the file is in no format that is known; there is nothing to say of it but that. */
function isUnrecognised({ format, findings }: FileResult): boolean {
  return format === undefined && findings.some(({ messageId }) => messageId === 'unrecognised-format')
}
