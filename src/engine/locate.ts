import type { Problem, ReplyRecord } from '../document/document.ts'
import { findDisagreement, placeInTwin } from '../document/twins.ts'
import type { Edit } from '../text/passage.ts'
import type { Lines } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { RawReport } from './check.ts'
import type { Change, FileEdit, Finding, FindingRecord, FindingTurn, Severity, Suggestion } from './finding.ts'
import { slotsOf } from './slots.ts'
import type { View } from './units.ts'

/** A finding with what settling needs to know of it besides. */
export interface LocatedFinding extends Finding {
  readonly absorbs: Readonly<Record<string, 'reply' | 'span'>>
}

/** Turns a report in a view's text into a finding in the file. */
export function locate(report: RawReport, view: View, lines: Lines): LocatedFinding {
  const { reply: { record } } = view
  const { configured, at } = report
  const { meta } = configured.rule
  const fix = report.fix === undefined ? undefined : changeOf(view, report.fix.at, report.fix.text)
  const text = view.passage.text
  return {
    ruleId: configured.id,
    messageId: report.messageId,
    severity: severityOf(report),
    message: report.message,
    quote: text.slice(at.start, at.end),
    record: recordOf(record),
    ...turnAt(view, at.start),
    ...placeOf(view.reply.passage.locate(view.passage.locate(at)), lines),
    ...(fix === undefined ? {} : { fix }),
    context: contextOf(text, at),
    suggestions: report.suggestions.map((suggestion, index) => {
      const start = view.passage.locate(at).start
      const message = turnAt(view, start).turn?.number
      const id = [configured.id, record.id ?? record.pointer ?? '', ...message === undefined ? [] : [message], start, index + 1].join(':')
      return locateSuggestion(id, suggestion, at, view)
    }),
    editTo: replacement => handEdit(view, at, replacement),
    related: [],
    ...(meta.docs.url === undefined ? {} : { url: meta.docs.url }),
    absorbs: meta.absorbs ?? {},
  }
}

/** The message that the text at an offset comes from, in a conversation. */
function turnAt({ turns }: View, offset: number): { readonly turn?: FindingTurn } {
  const turn = turns?.findLast(({ start }) => start <= offset)?.turn
  if (turn === undefined) return {}
  const { number, role, speaker, time } = turn
  return { turn: { number, role, ...speaker !== undefined && { speaker }, ...time !== undefined && { time } } }
}

/** Most edits are never looked at, and working one out may mean reading the body again. */
function locateSuggestion(id: string, { message, text, at }: RawReport['suggestions'][number], fault: Span, view: View): Suggestion {
  let edit: { readonly value: Change | undefined } | undefined
  return {
    id,
    message,
    text,
    isAddition: at.start === at.end,
    get shown() { return at.start === at.end ? text : shownOf(view.passage.text, at, text, fault) },
    get slots() { return slotsOf(text, view.reply.passage.text) },
    get edit() {
      edit ??= { value: changeOf(view, at, text) }
      return edit.value
    },
    editTo: replacement => changeOf(view, at, replacement),
  }
}

/**
 * The change of the file that makes the view's text read something else at a span. Where the record has the
 * text twice, both copies change; one that can be changed in one copy only is left out, unless the copies
 * disagree already.
 */
function changeOf(view: View, at: Span, text: string): Change | undefined {
  const { reply } = view
  // What was said is said: a suggestion there is for the next time.
  if (view.turns !== undefined) return undefined
  const inReply = editOfReply(view, at, text)
  const edit = inReply && reply.passage.edit(inReply.span, inReply.text)
  if (inReply === undefined || edit === undefined) return undefined
  const change: Change = { ...fileEdit(edit), reading: { at: inReply.span, text: inReply.text } }
  const { twin } = reply
  if (twin === undefined) return change
  const there = placeInTwin(reply.passage.text, inReply.span, twin.passage.text)
  const twinEdit = there && twin.passage.edit(there, inReply.text)
  if (twinEdit !== undefined) return { ...change, twin: fileEdit(twinEdit) }
  return findDisagreement(reply) === undefined ? undefined : change
}

/** UTF-16 units of what follows. */
const shownAfter = 30

/** The words at fault as they would read after a replacement that may cover only some of them, or more. */
function shownOf(text: string, at: Span, replacement: string, fault: Span): string {
  const start = Math.min(at.start, fault.start)
  const end = Math.max(at.end, fault.end)
  const shown = text.slice(start, at.start) + replacement + text.slice(at.end, end)
  if (replacement.trim() === '' && shown.trim() === '') return ''
  // A replacement that reaches beyond the fault may end in the middle of a word.
  if (at.end <= fault.end || !/\p{L}$/u.test(replacement) || !/^\p{L}/u.test(text.slice(end, end + 2))) return shown
  const after = /^[^\n]*/.exec(text.slice(end, end + shownAfter))?.[0] ?? ''
  const isCut = end + after.length < text.length && after.length === shownAfter
  return shown + (isCut ? `${after.replace(/\s*\S*$/, '')} …` : after)
}

/** A change by hand leaves what was not touched as the file has it. */
function handEdit(view: View, { start, end }: Span, replacement: string): Change | undefined {
  const before = view.passage.text.slice(start, end)
  if (before === replacement) return changeOf(view, { start, end }, replacement)
  let head = 0
  while (head < before.length && head < replacement.length && before[head] === replacement[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < replacement.length - head && before.at(-1 - tail) === replacement.at(-1 - tail)) tail++
  const change = changeOf(view, { start: start + head, end: end - tail }, replacement.slice(head, replacement.length - tail))
  return change ?? changeOf(view, { start, end }, replacement)
}

/** What goes on from a sentence at the end of a branch stays in the branch. */
function editOfReply({ passage, scope }: View, at: Span, text: string): Edit | undefined {
  const goesOn = scope === 'branch' && at.start === at.end && at.start > 0 && /^\s/.test(text)
  if (!goesOn) return passage.edit(at, text)
  const { end } = passage.locate({ start: at.start - 1, end: at.start })
  return { span: { start: end, end }, text }
}

function fileEdit({ span, text }: Edit): FileEdit {
  return { offset: span.start, endOffset: span.end, text }
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
