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
  return exchange(path, original, bytes) ? undefined : 'changed-on-disk'
}

/** Puts bytes in the place of those that a file should hold; false when it holds others by now. Throws what the system throws. */
export function exchange(path: string, known: Uint8Array, bytes: Uint8Array): boolean {
  if (!readFileSync(path).equals(known)) return false
  write(path, bytes)
  return true
}
