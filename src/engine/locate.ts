import type { Problem, Reply, ReplyRecord } from '../document/document.ts'
import type { Edit, Passage } from '../text/passage.ts'
import type { Lines } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { RawReport } from './check.ts'
import type { Finding, FindingRecord, Severity, Suggestion } from './finding.ts'

/** A finding with what settling needs to know of it besides. */
export interface LocatedFinding extends Finding {
  readonly absorbs: Readonly<Record<string, 'reply' | 'span'>>
}

/** Turns a report in a reply's text into a finding in the file. */
export function locate(report: RawReport, reply: Reply, lines: Lines): LocatedFinding {
  const { passage, record } = reply
  const { configured } = report
  const { meta } = configured.rule
  const fix = report.fix === undefined ? undefined : passage.edit(report.fix.at, report.fix.text)
  return {
    ruleId: configured.id,
    messageId: report.messageId,
    severity: severityOf(report),
    message: report.message,
    quote: passage.text.slice(report.at.start, report.at.end),
    record: recordOf(record),
    ...placeOf(passage.locate(report.at), lines),
    ...(fix === undefined ? {} : { fix }),
    context: contextOf(passage.text, report.at),
    suggestions: report.suggestions.map((suggestion, index) => {
      const id = [configured.id, record.id ?? record.pointer ?? '', report.at.start, index + 1].join(':')
      return locateSuggestion(id, suggestion, passage)
    }),
    related: [],
    ...(meta.docs.url === undefined ? {} : { url: meta.docs.url }),
    absorbs: meta.absorbs ?? {},
  }
}

/** Most edits are never looked at, and working one out may mean reading the body again. */
function locateSuggestion(id: string, { message, text, at }: RawReport['suggestions'][number], passage: Passage): Suggestion {
  let edit: { readonly value: Edit | undefined } | undefined
  return {
    id,
    message,
    text,
    get edit() {
      edit ??= { value: passage.edit(at, text) }
      return edit.value
    },
  }
}

/** More of a line than a report ever shows. */
const longestContext = 200

/** What stands in the same line before and after the span, at most 200 UTF-16 units each. */
function contextOf(text: string, { start, end }: Span): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - longestContext), start)
  const after = text.slice(end, end + longestContext)
  const lineEnd = after.indexOf('\n')
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: lineEnd < 0 ? after : after.slice(0, lineEnd) }
}

/** What is wrong with the file itself, as a finding on it. */
export function findingOf({ id, severity, message, span }: Problem, source: string, lines: Lines): Finding {
  return {
    ruleId: 'file',
    messageId: id,
    severity,
    message,
    quote: source.slice(span.start, Math.min(span.end, span.start + longestQuote)),
    ...placeOf(span, lines),
    suggestions: [],
    related: [],
  }
}

/** UTF-16 units; a whole file that is in no known format must not become the quote. */
const longestQuote = 200

/** A span of the file as offsets and as lines and columns, the way findings carry it. */
export function placeOf(span: Span, lines: Lines): Pick<
  Finding,
  'line' | 'column' | 'endLine' | 'endColumn' | 'offset' | 'endOffset'
> {
  const start = lines.pointAt(span.start)
  const end = lines.pointAt(span.end)
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: span.start,
    endOffset: span.end,
  }
}

/** What a finding says of its record. */
export function recordOf({ id, title, pointer }: ReplyRecord): FindingRecord {
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(pointer === undefined ? {} : { pointer }),
  }
}

function severityOf({ configured, messageId }: RawReport): Severity {
  return configured.rule.meta.warnings?.includes(messageId) ? 'warning' : configured.severity
}
