import type { FileResult, Finding } from '../engine/finding.ts'

/** The counts of a run. */
export interface Summary {
  readonly files: number
  readonly replies: number
  readonly conversations: number
  readonly errors: number
  readonly warnings: number
  /** Replies that were passed over, by why. */
  readonly skipped: { readonly internal: number; readonly inactive: number; readonly otherLanguage: number; readonly ignored: number }
  /** Findings that the suppressions file took away. */
  readonly suppressed: number
}

/** Adds up the results of a run. */
export function summarise(results: readonly FileResult[]): Summary {
  return {
    files: results.length,
    replies: total(results, result => result.replies),
    conversations: total(results, result => result.conversations),
    errors: total(results, result => count(result.findings, 'error')),
    warnings: total(results, result => count(result.findings, 'warning')),
    skipped: {
      internal: total(results, result => result.skipped.internal),
      inactive: total(results, result => result.skipped.inactive),
      otherLanguage: total(results, result => result.skipped.otherLanguage),
      ignored: total(results, result => result.skipped.ignored),
    },
    suppressed: total(results, result => result.suppressed ?? 0),
  }
}

/** `1 reply`, `2 replies`. */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

function total(results: readonly FileResult[], of: (result: FileResult) => number): number {
  return results.reduce((sum, result) => sum + of(result), 0)
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.reduce((sum, finding) => finding.severity === severity ? sum + 1 : sum, 0)
}
