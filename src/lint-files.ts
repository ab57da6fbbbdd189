import type { Configuration } from './config/configuration.ts'
import type { FileResult } from './engine/finding.ts'
import type { FoundFile } from './files/discover.ts'
import { pathFrom } from './files/path-from.ts'
import { read, unreadable, type ReadFile } from './files/read.ts'
import { gatherFillings, lintText, mayUseFillings, type LintSettings } from './lint.ts'

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
 * `lintOne` does. Files that hold dynamic content or use some come last: each needs all of it. Throws a
 * `ConfigError`.
 */
export async function lintFiles(
  files: readonly FoundFile[],
  configuration: Configuration,
  cwd: string,
  lintOne: LintOne = ({ file, settings }) => lintReadFile(file, settings),
): Promise<LintedFiles> {
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
    const file = found.cause === undefined ? read(found.path, path) : { source: undefined, failed: unreadable(path, found.cause) }
    if (file.source !== undefined && mayUseFillings(file.source)) waiting.push({ found, file, settings, place })
    else keep(place, found, await lintOne({ found, file, settings }))
  }
  const fillings = await gatherFillings(waiting.flatMap(({ file, settings }) => file.source === undefined ? [] : [{ source: file.source, settings }]))
  for (const { found, file, settings, place } of waiting) {
    keep(place, found, await lintOne({ found, file, settings: { ...settings, fillings } }))
  }
  return { results: results.filter(result => result !== undefined), unrecognised: unrecognised.sort() }
}

/**
 * Lints a file that was read, or does with its text what `lintSource` does. A fault of the program is a finding on
 * the file, with its cause.
 */
export async function lintReadFile(
  file: ReadFile,
  settings: LintSettings,
  lintSource: (source: string, settings: LintSettings) => Promise<FileResult> = lintText,
): Promise<FileResult> {
  if (file.source === undefined) return file.failed
  try {
    const result = await lintSource(file.source, settings)
    return file.findings.length === 0 ? result : { ...result, findings: [...file.findings, ...result.findings] }
  } catch (cause) {
    return failed(settings.path, file.source, cause)
  }
}

/** Whether the file is in no format that is known; there is nothing to say of it but that. */
function isUnrecognised({ format, findings }: FileResult): boolean {
  return format === undefined && findings.some(({ messageId }) => messageId === 'unrecognised-format')
}

function failed(path: string, source: string, cause: unknown): FileResult {
  const said = cause instanceof Error ? cause.message : String(cause)
  return {
    path,
    format: undefined,
    replies: 0,
    conversations: 0,
    skipped: { internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 },
    source,
    findings: [{
      ruleId: 'file',
      messageId: 'internal-error',
      severity: 'error',
      message: `replylint failed on this file, which is a fault of replylint: ${said}`,
      quote: '',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      offset: 0,
      endOffset: 0,
      suggestions: [],
      related: [],
      cause,
    }],
  }
}
