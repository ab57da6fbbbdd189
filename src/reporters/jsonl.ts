import type { FileResult } from '../engine/finding.ts'
import { resultReport } from './json.ts'

/**
 * The report for pipes: one JSON value a line. Of files, a line each; of JSON Lines, a line for each of their lines,
 * with its number and the ids of its records. Each is as a result in the JSON report.
 */
export function jsonl(results: readonly FileResult[]): string {
  return results.map(result => jsonLine(result)).join('')
}

/** One line of the report. */
export function jsonLine(result: FileResult, line?: number): string {
  const { records = [] } = result
  return `${JSON.stringify({ ...line !== undefined && { line, records }, ...resultReport(result) })}\n`
}
