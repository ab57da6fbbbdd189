import { readFileSync } from 'node:fs'
import type { Buffer } from 'node:buffer'
import { encodeLike } from './decode.ts'
import { write } from './write.ts'

/** Why a file was not written anew; `undefined` when it was. */
export type NotRewritten = 'changed-on-disk' | 'not-encodable' | undefined

/**
 * Writes a changed text over the file that it came from: in the file's own encoding, and only when the file still
 * holds what was read. Throws what the system throws.
 */
export function rewrite(path: string, original: Buffer, text: string): NotRewritten {
  const bytes = encodeLike(text, original)
  if (bytes === undefined) return 'not-encodable'
  if (!readFileSync(path).equals(original)) return 'changed-on-disk'
  write(path, bytes)
  return undefined
}
