import { expect } from 'vitest'
import type { Edit, Passage } from '../../src/text/passage.ts'
import type { Span } from '../../src/text/span.ts'

/** How many cases a property is tried on. */
export const numRuns = Number(process.env.REPLYLINT_RUNS ?? 1000)

/** Runs in order on both sides, covering the text, none empty, and exact where they say so. */
export function expectLawfulRuns(passage: Passage, source: string): void {
  let textEnd = 0
  let sourceEnd = 0
  for (const { text, source: from, exact } of passage.runs) {
    const isInOrder = text.start === textEnd && text.end > text.start && from.start >= sourceEnd &&
      from.end >= from.start && from.end <= source.length
    if (!isInOrder) expect.fail(`Runs out of order: ${JSON.stringify(passage.runs)} of ${JSON.stringify(source)}`)
    if (exact && source.slice(from.start, from.end) !== passage.text.slice(text.start, text.end)) {
      expect.fail(`A run is not exact: ${JSON.stringify({ text, from })} of ${JSON.stringify(source)}`)
    }
    textEnd = text.end
    sourceEnd = from.end
  }
  expect(textEnd).toBe(passage.text.length)
  let codeEnd = 0
  for (const { start, end } of passage.code) {
    if (start < codeEnd || end <= start || end > textEnd) expect.fail(`Code out of order: ${JSON.stringify(passage.code)} of ${JSON.stringify(source)}`)
    codeEnd = end
  }
}

export function isCoarse(passage: Passage): boolean {
  const [run] = passage.runs
  return passage.runs.length === 1 && run?.exact === false && run.locked === true
}

export function applyEdit(source: string, edit: Edit): string {
  return source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end)
}

/** What the text is to read once `replacement` stands at `span`. */
export function intended(passage: Passage, span: Span, replacement: string): string {
  return passage.text.slice(0, span.start) + replacement + passage.text.slice(span.end)
}

/** A span of the text from two numbers between 0 and 1, made to fit whole characters of runs that are not exact. */
export function alignedSpan(passage: Passage, one: number, other: number): Span {
  const length = passage.text.length
  let start = Math.floor(Math.min(one, other) * length)
  let end = Math.ceil(Math.max(one, other) * length)
  for (const run of passage.runs) {
    if (run.exact) continue
    if (start > run.text.start && start < run.text.end) start = run.text.start
    if (end > run.text.start && end < run.text.end) end = run.text.end
  }
  if (splitsPair(passage.text, start)) start--
  if (splitsPair(passage.text, end)) end++
  return { start, end }
}

function splitsPair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, offset - 1), offset + 1))
}

/** Whether no run within the span is locked. */
export function isFree(passage: Passage, span: Span): boolean {
  return passage.runs.every(run => !run.locked || run.text.end <= span.start || run.text.start >= span.end)
}
