import type { FileResult } from './engine/finding.ts'
import type { ReadFile } from './files/read.ts'
import { lintText, type LintSettings } from './lint.ts'

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
