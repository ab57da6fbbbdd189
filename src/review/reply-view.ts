import type { Document, Reply } from '../document/document.ts'
import type { FileEdit, Finding } from '../engine/finding.ts'
import type { Passage } from '../text/passage.ts'
import { findPlaceholders } from '../text/placeholders.ts'
import { readSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { readWords } from '../text/words.ts'

/** The whole reply that a finding is about, as the customer reads it. */
export interface ReplyView {
  readonly passage: Passage
  /** Which of the replies of its file it is, from 0. */
  readonly index: number
  /** What is at fault, in the passage's text. */
  readonly at: Span
}

/** Looks up the reply that a finding is about; `undefined` where it is about none, such as the file itself. */
export function viewReply({ replies }: Document, finding: Finding): ReplyView | undefined {
  const views = replies.flatMap((reply, index) => isAbout(finding, reply) ? [{ ...viewOf(reply.passage, finding), index }] : [])
  return views.find(({ passage, at }) => finding.quote !== '' && passage.text.slice(at.start, at.end) === finding.quote) ?? views[0]
}

/** The sentences that the reply would have where a change of the file makes it read `text`. */
export function readsAs({ passage }: ReplyView, change: FileEdit, text: string): string {
  const at = spanFor(passage, change.offset, change.endOffset)
  const changed = passage.text.slice(0, at.start) + text + passage.text.slice(at.end)
  return sentencesAround(changed, { start: at.start, end: at.start + text.length })
}

/** The sentences of a text that differ from what it was before. */
export function changedSentences(before: string, after: string): string {
  let start = 0
  while (start < after.length && before[start] === after[start]) start++
  let same = 0
  const most = Math.min(before.length, after.length) - start
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++
  return sentencesAround(after, { start, end: after.length - same })
}

function sentencesAround(text: string, span: Span): string {
  const { start, end } = withoutOuterSpace(text, span)
  const touched = sentencesOf(text).filter(sentence => sentence.start < end && start < sentence.end)
  return text.slice(Math.min(touched[0]?.start ?? start, start), Math.max(touched.at(-1)?.end ?? end, end)).trim()
}

function isAbout({ record, offset, endOffset }: Finding, { record: own, passage }: Reply): boolean {
  if (record === undefined || record.id !== own.id || record.title !== own.title || record.pointer !== own.pointer) return false
  const whole = passage.locate({ start: 0, end: passage.text.length })
  return whole.start <= offset && endOffset <= whole.end
}

function viewOf(passage: Passage, { offset, endOffset, quote }: Finding): Omit<ReplyView, 'index'> {
  const at = spanFor(passage, offset, endOffset)
  if (quote === '' || passage.text.slice(at.start, at.end) === quote) return { passage, at }
  // A place that is known only roughly: the words themselves say where it is, if they are there once.
  const start = passage.text.indexOf(quote)
  return start >= 0 && passage.text.indexOf(quote, start + 1) < 0 ? { passage, at: { start, end: start + quote.length } } : { passage, at }
}

/** The way back from the file: which part of the text stands at these offsets. */
function spanFor({ runs, text }: Passage, offset: number, endOffset: number): Span {
  const start = runs.find(({ source }) => offset < source.end)
  const end = offset === endOffset ? undefined : runs.findLast(({ source }) => source.start < endOffset)
  const from = start === undefined ? text.length
    : start.exact ? start.text.start + Math.max(0, offset - start.source.start) : start.text.start
  const to = end === undefined ? from : end.exact ? end.text.start + Math.min(end.text.end - end.text.start, endOffset - end.source.start) : end.text.end
  return { start: from, end: Math.max(from, to) }
}

function sentencesOf(text: string): readonly Span[] {
  const placeholders = findPlaceholders(text)
  return readSentences(text, readWords(text, placeholders), placeholders)
}

function withoutOuterSpace(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  return { start: start + written.length - written.trimStart().length, end: end - (written.length - written.trimEnd().length) }
}
