import { Buffer } from 'node:buffer'
import { createReadStream, statSync } from 'node:fs'

/** One line of a stream of bytes, without its line feed. */
export interface ByteLine {
  readonly bytes: Buffer
  /** From 1. */
  readonly number: number
}

/** The lines of a stream, one at a time: no more than the longest line is ever held. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<ByteLine> {
  let rest: Buffer[] = []
  let number = 0
  for await (const chunk of chunks) {
    let bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield { bytes: Buffer.concat([...rest, bytes.subarray(0, end)]), number: ++number }
      rest = []
      bytes = bytes.subarray(end + 1)
    }
    // A copy, for the stream may use its memory again.
    if (bytes.length > 0) rest.push(Buffer.from(bytes))
  }
  if (rest.length > 0) yield { bytes: Buffer.concat(rest), number: ++number }
}

/** The bytes of a file, in pieces. Errors of the system come while it is read. */
export function bytesOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 20 })
}

/** Bytes. From here on JSON Lines are read a line at a time, so that memory does not grow with the file. */
const long = 16 << 20

/** Whether a file is JSON Lines by its name, and too long to be held whole. */
export function isLong(path: string): boolean {
  return isJsonLines(path) && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > long
}

/** Whether a file is JSON Lines by its name. */
export function isJsonLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path)
}
