import { resolve } from 'node:path'
import type { Configuration } from '../config/configuration.ts'
import type { FileResult } from '../engine/finding.ts'
import { bytesOf } from '../files/lines.ts'
import { unreadable } from '../files/read.ts'
import { lintLines, type LineResult } from '../lint-lines.ts'
import { jsonLine } from '../reporters/jsonl.ts'
import type { Io, Output } from './io.ts'

/** What a run of the filter came to. */
export interface Filtered {
  readonly errors: number
  readonly warnings: number
  /** How many lines were read as replies or conversations. */
  readonly read: number
  /** How many were not. */
  readonly unread: number
  /** Whether a step of the program itself failed. */
  readonly failed: boolean
}

/** A result as it counts for the exit code, and as it is written. */
export interface Treated {
  readonly counted: FileResult
  readonly shown: FileResult
}

/** What is done with each result before it is written. */
export type Treat = (result: FileResult) => Promise<Treated>

/**
 * `--format jsonl` on JSON Lines: one record in, its findings out, in order, while the input is still being read. So it
 * stands in a pipe, and whatever shares out lines (GNU parallel, Spark’s pipe, a queue) can run many of it.
 */
export async function filter(
  name: string, input: AsyncIterable<Uint8Array | string>, configuration: Configuration, io: Io, treat: Treat,
): Promise<Filtered> {
  const { settings } = await configuration.forFile(name)
  let [errors, warnings, read, unread, failed] = [0, 0, 0, 0, false]
  for await (const { line, ...result } of readable(lintLines(input, { ...settings, path: name }), name)) {
    // Who reads us has heard enough.
    if (io.stdout.destroyed === true) break
    const { counted, shown } = await treat(result)
    if (result.replies + result.conversations > 0) read++
    else if (result.findings.some(({ ruleId, severity }) => ruleId === 'file' && severity === 'error')) unread++
    for (const { severity, cause } of counted.findings) {
      if (severity === 'error') errors++
      else warnings++
      failed ||= cause !== undefined
    }
    await writeAll(io.stdout, jsonLine(shown, line))
  }
  return { errors, warnings, read, unread, failed }
}

/** The bytes of a file that is linted in a stream. */
export function inputOf(path: string, { cwd }: Io): AsyncIterable<Uint8Array> {
  return bytesOf(resolve(cwd, path))
}

/** The results, and last one that says why the input could not be read on. */
async function* readable(results: AsyncIterable<LineResult>, name: string): AsyncGenerator<LineResult> {
  let line = 1
  try {
    for await (const result of results) {
      line = result.line + 1
      yield result
    }
  } catch (cause) {
    yield { ...unreadable(name, cause), line }
  }
}

/** Waits where the reader is slower than we are, so that what is not read yet does not pile up. */
async function writeAll(output: Output, text: string): Promise<void> {
  if (output.write(text) !== false || output.once === undefined || output.destroyed === true) return
  await new Promise<void>(resume => {
    for (const event of ['drain', 'close', 'error'] as const) output.once?.(event, resume)
  })
}
