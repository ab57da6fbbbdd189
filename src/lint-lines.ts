import type { Change, FileEdit, FileResult, Finding, Suggestion } from './engine/finding.ts'
import { linesOf } from './files/lines.ts'
import { readBytes, type ReadFile } from './files/read.ts'
import { lintReadFile } from './lint-read-file.ts'
import type { LintSettings } from './lint.ts'

/** What linting one line of JSON Lines gave. */
export interface LineResult extends FileResult {
  /** The line of the file, from 1. */
  readonly line: number
}

/**
 * Lints JSON Lines a line at a time, in order, whatever the size of the file: each line is a record, a conversation or
 * a list of them. Places count from the beginning of the file. A line that is broken is a finding, and the next
 * is read. Blank lines are passed over. Where no line was recognised, the first of them is given once more at the end,
 * with the error that the whole file would have.
 */
export async function* lintLines(chunks: AsyncIterable<Uint8Array | string>, settings: LintSettings): AsyncGenerator<LineResult> {
  let offset = 0
  let records = 0
  let isKnown = false
  let unread: { readonly file: ReadFile; readonly at: Shift } | undefined
  for await (const { bytes, number } of linesOf(chunks)) {
    const isCrlf = bytes.at(-1) === 13
    const file = readBytes(isCrlf ? bytes.subarray(0, -1) : bytes)
    const { source } = file
    const length = (source?.length ?? 0) + (isCrlf ? 2 : 1)
    if (source?.trim() !== '') {
      const result = await lintReadFile(file, { ...settings, parse: { ...settings.parse, ...asJson(settings), library: true } })
      const at = { line: number - 1, offset, index: records }
      isKnown ||= result.format !== undefined || result.findings.some(({ severity }) => severity === 'error')
      if (!isKnown && result.findings.length > 0) unread ??= { file, at }
      yield { ...moved(result, at), line: number }
      records++
    }
    offset += length
  }
  if (!isKnown && unread !== undefined) yield unrecognised(moved(await lintReadFile(unread.file, asFile(settings)), unread.at), unread.at)
}

/** The settings for lines that are read as a file. */
function asFile(settings: LintSettings): LintSettings {
  return { ...settings, parse: { ...settings.parse, as: settings.parse?.as ?? 'jsonl' } }
}

/** Of a result only that its format was not recognised. */
function unrecognised(result: FileResult, { line }: Shift): LineResult {
  return { ...result, findings: result.findings.filter(({ messageId }) => messageId === 'unrecognised-format'), line: line + 1 }
}

/** A line is read as JSON, unless the user names a platform's format. */
function asJson({ parse }: LintSettings): { readonly as?: string } {
  return parse?.as === undefined || parse.as === 'jsonl' ? { as: 'json' } : {}
}

/**
 * All lines of a file as one result, as if it had been read at once. Its text is not kept; with `countsOnly` neither is
 * what is said of a finding, so that a report that only counts needs no more memory for more of them.
 */
export async function lintAllLines(
  chunks: AsyncIterable<Uint8Array | string>, settings: LintSettings, countsOnly = false,
): Promise<FileResult> {
  const findings: Finding[] = []
  const formats = new Map<string, number>()
  const total = { replies: 0, conversations: 0, internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 }
  for await (const { format, replies, conversations, skipped, findings: found } of lintLines(chunks, settings)) {
    if (format !== undefined) formats.set(format, (formats.get(format) ?? 0) + 1)
    total.replies += replies
    total.conversations += conversations
    for (const reason of ['internal', 'inactive', 'otherLanguage', 'ignored'] as const) total[reason] += skipped[reason]
    for (const finding of found) findings.push(countsOnly ? countedOf(finding) : keptOf(finding))
  }
  const { replies, conversations, ...skipped } = total
  const [format] = [...formats].toSorted(([, first], [, second]) => second - first)[0] ?? []
  return { path: settings.path, format: format === 'json' ? 'jsonl' : format, replies, conversations, skipped, findings, source: '' }
}

/** What is needed to count a finding, and to know whether it is suppressed. */
function countedOf({ ruleId, messageId, severity, record, quote, cause, line, column, endLine, endColumn, offset, endOffset }: Finding): Finding {
  return {
    ruleId, messageId, severity, line, column, endLine, endColumn, offset, endOffset,
    message: '', quote: copyOf(quote), suggestions: [], related: [],
    ...record !== undefined && { record: copyOf(record) },
    ...cause !== undefined && { cause },
  }
}

/** A finding that holds on to nothing of the line that it is about: there may be many, and each line is read only once. */
function keptOf({ editTo: _, suggestions, cause, ...finding }: Finding): Finding {
  const plain = suggestions.map(({ id, message, text, slots, isAddition, shown, edit }) =>
    ({ id, message, text, slots, isAddition, shown, ...edit !== undefined && { edit } }))
  return {
    ...copyOf(finding),
    suggestions: copyOf(plain).map(suggestion => ({ ...suggestion, editTo: () => undefined })),
    ...cause !== undefined && { cause },
  }
}

/** A copy down to the letters: a piece of a text keeps the whole text from being forgotten. */
function copyOf<Plain>(value: Plain): Plain {
  return JSON.parse(JSON.stringify(value)) as Plain
}

/** A result of one line as part of its file. */
function moved(result: FileResult, by: Shift): FileResult {
  return { ...result, findings: result.findings.map(finding => movedFinding(finding, by)) }
}

interface Shift {
  readonly line: number
  readonly offset: number
  readonly index: number
}

function movedFinding(finding: Finding, by: Shift): Finding {
  const { record, fix, suggestions } = finding
  return {
    ...finding,
    line: finding.line + by.line,
    endLine: finding.endLine + by.line,
    offset: finding.offset + by.offset,
    endOffset: finding.endOffset + by.offset,
    ...record?.pointer !== undefined && { record: { ...record, pointer: `/${by.index}${record.pointer}` } },
    ...fix !== undefined && { fix: movedChange(fix, by) },
    suggestions: suggestions.map(suggestion => movedSuggestion(suggestion, finding, by)),
  }
}

function movedSuggestion(suggestion: Suggestion, { ruleId, record }: Finding, by: Shift): Suggestion {
  const { id, message, text, slots, isAddition, shown } = suggestion
  const shift = (change: Change | undefined): Change | undefined => change && movedChange(change, by)
  // An id that names the record by its place names its place in the file.
  const isByPlace = record?.id === undefined && record?.pointer !== undefined
  return {
    id: isByPlace ? `${ruleId}:/${by.index}${id.slice(ruleId.length + 1)}` : id,
    message, text, slots, isAddition, shown,
    get edit() { return shift(suggestion.edit) },
    editTo: replacement => shift(suggestion.editTo(replacement)),
  }
}

function movedChange({ twin, reading, ...edit }: Change, by: Shift): Change {
  return { ...movedEdit(edit, by), reading, ...twin !== undefined && { twin: movedEdit(twin, by) } }
}

function movedEdit({ offset, endOffset, text }: FileEdit, by: Shift): FileEdit {
  return { offset: offset + by.offset, endOffset: endOffset + by.offset, text }
}
