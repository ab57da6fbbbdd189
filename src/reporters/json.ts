import type { Change, FileEdit, FileResult, Finding, FindingRecord } from '../engine/finding.ts'
import type { ReporterOptions } from './reporter.ts'
import { summarise } from './summary.ts'

/** The version of the report's form, not of the program. It changes when a program that reads it must. */
export const reportVersion = 1

/** The report for programs, as `report.schema.json` describes it. Offsets are UTF-16, lines and columns from 1. */
export function json(results: readonly FileResult[], { unrecognised }: ReporterOptions): string {
  const report = {
    version: reportVersion,
    results: results.map(resultReport),
    summary: { ...summarise(results), unrecognised },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

/** One result, as it stands in the report. */
export function resultReport({ path, format, replies, conversations, skipped, suppressed = 0, findings }: FileResult): object {
  return {
    path,
    format: format ?? null,
    replies,
    conversations,
    skipped: { internal: skipped.internal, inactive: skipped.inactive, otherLanguage: skipped.otherLanguage, ignored: skipped.ignored },
    suppressed,
    findings: findings.map(findingReport),
  }
}

/** A finding with its keys in a fixed order; what it does not have is left out. */
function findingReport(finding: Finding): object {
  const { ruleId, messageId, severity, message, quote, record, branch, fix, suggestions, related, url, cause, turn } = finding
  return {
    ruleId,
    messageId,
    severity,
    message,
    quote,
    ...recordReport(record),
    ...(turn === undefined ? {} : { turn }),
    ...(branch === undefined ? {} : { branch }),
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    offset: finding.offset,
    endOffset: finding.endOffset,
    ...(fix === undefined ? {} : { fix: changeReport(fix) }),
    suggestions: suggestions.map(({ id, message: says, text, slots, edit }) => ({
      id,
      message: says,
      text,
      ...(slots.length === 0 ? {} : { slots }),
      ...(edit === undefined ? {} : { edit: changeReport(edit) }),
    })),
    related: related.map(other => ({ ruleId: other.ruleId, messageId: other.messageId, message: other.message })),
    ...(url === undefined ? {} : { url }),
    ...(cause === undefined ? {} : { cause: cause instanceof Error ? cause.message : String(cause) }),
  }
}

/** The record, unless nothing is known of it. */
function recordReport({ id, title, pointer }: FindingRecord = {}): object {
  return id === undefined && title === undefined && pointer === undefined ? {} : { record: { id, title, pointer } }
}

function changeReport({ twin, ...edit }: Change): object {
  return { ...editReport(edit), ...(twin === undefined ? {} : { twin: editReport(twin) }) }
}

function editReport({ offset, endOffset, text }: FileEdit): object {
  return { offset, endOffset, text }
}
