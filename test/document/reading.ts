import { expect } from 'vitest'
import type { Document, Reply, ReplyRecord, Turn } from '../../src/document/document.ts'
import { parse, type ParseOptions } from '../../src/document/parse.ts'

/** A file that was read, and the text that it was read from. */
export interface Reading extends Document {
  readonly source: string
}

/** Reads a file of a test and checks what holds of every reading: each exact run is the source's own text. */
export async function read(source: string, path: string, options?: ParseOptions): Promise<Reading> {
  const document = await parse(source, path, options)
  for (const reply of document.replies) expectSound(reply, source)
  for (const { turns } of document.conversations) for (const turn of turns) expectSound(turn, source)
  return { ...document, source }
}

/** The visible texts, without the blank lines around them. */
export function texts(reading: Reading): string[] {
  return reading.replies.map(reply => reply.passage.text.trim())
}

/** The conversations, each turn as `role speaker: text`, notes in brackets. */
export function said(reading: Reading): string[][] {
  return reading.conversations.map(({ turns }) => turns.map(({ role, speaker, visibility, passage }) => {
    const line = `${[role, speaker].filter(part => part !== undefined).join(' ')}: ${passage.text.trim()}`
    return visibility === 'internal' ? `(${line})` : line
  }))
}

/** One field of all records. */
export function field<Name extends keyof ReplyRecord>(reading: Reading, name: Name): ReplyRecord[Name][] {
  return reading.replies.map(reply => reply.record[name])
}

/** The ids of the problems. */
export function problems(reading: Reading): string[] {
  return reading.problems.map(problem => problem.id)
}

/** Checks that a phrase of a reply's text is found in the file exactly where it is written. */
export function expectLocated(reading: Reading, phrase: string, written = phrase): void {
  const reply = reading.replies.find(candidate => candidate.passage.text.includes(phrase))
  expect(reply, `no reply holds “${phrase}”`).toBeDefined()
  const { passage, span } = reply as Reply
  const start = passage.text.indexOf(phrase)
  const located = passage.locate({ start, end: start + phrase.length })
  expect(reading.source.slice(located.start, located.end)).toBe(written)
  expect(located.start).toBeGreaterThanOrEqual(span.start)
  expect(located.end).toBeLessThanOrEqual(span.end)
}

function expectSound({ passage }: Reply | Turn, source: string): void {
  for (const run of passage.runs) {
    if (!run.exact) continue
    expect(source.slice(run.source.start, run.source.end)).toBe(passage.text.slice(run.text.start, run.text.end))
  }
}
