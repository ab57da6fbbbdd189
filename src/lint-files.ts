import type { Configuration } from './config/configuration.ts'
import type { FileResult } from './engine/finding.ts'
import { readCompanions } from './files/companions.ts'
import type { FoundFile } from './files/discover.ts'
import { pathFrom } from './files/path-from.ts'
import { read, unreadable, type ReadFile } from './files/read.ts'
import { lintText, type LintSettings } from './lint.ts'

/** What linting the files of a run gave. */
export interface LintedFiles {
  readonly results: readonly FileResult[]
  /** Files come upon in a folder that are no replies, as far as can be seen. */
  readonly unrecognised: readonly string[]
}

/** Lints files one after another, each with the configuration that holds for it. Throws a `ConfigError`. */
export async function lintFiles(
  files: readonly FoundFile[],
  configuration: Configuration,
  cwd: string,
): Promise<LintedFiles> {
  const results: FileResult[] = []
  const unrecognised: string[] = []
  for (const file of files) {
    const path = pathFrom(cwd, file.path)
    const { settings, isIgnored } = await configuration.forFile(path)
    if (isIgnored && !file.isNamed) continue
    const result = file.cause === undefined
      ? await lintReadFile(read(file.path, path), withCompanions(settings, file.path))
      : unreadable(path, file.cause)
    if (!file.isNamed && isUnrecognised(result)) unrecognised.push(path)
    else results.push(result)
  }
  return { results, unrecognised }
}

/** The settings for a file, with what the files beside it say of it. */
export function withCompanions(settings: LintSettings, absolutePath: string): LintSettings {
  return { ...settings, parse: { ...settings.parse, ...readCompanions(absolutePath) } }
}

/** Lints a file that was read. A fault of the program is a finding on the file, with its cause. */
export async function lintReadFile(file: ReadFile, settings: LintSettings): Promise<FileResult> {
  if (file.source === undefined) return file.failed
  try {
    const result = await lintText(file.source, settings)
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
