import { readFileSync } from 'node:fs'
import type { Buffer } from 'node:buffer'
import type { Problem } from '../document/document.ts'
import type { FileResult, Finding } from '../engine/finding.ts'
import { findingOf } from '../engine/locate.ts'
import { Lines } from '../text/lines.ts'
import { decode } from './decode.ts'

/** A file that was read: its text, or, when there is none to lint, the result that says why. */
export type ReadFile =
  | {
    readonly source: string
    readonly findings: readonly Finding[]
    /** What was read, to write back what was not changed byte for byte; absent for a text that was never a file. */
    readonly bytes?: Buffer
  }
  | { readonly source: undefined; readonly failed: FileResult }

/** Reads one file. What goes wrong is a finding on the file, with its cause; nothing is thrown. */
export function read(absolutePath: string, path: string): ReadFile {
  try {
    const bytes = readFileSync(absolutePath)
    return readBytes(bytes)
  } catch (cause) {
    return { source: undefined, failed: unreadable(path, cause) }
  }
}

/** The same for bytes that are at hand already, such as those from standard input. */
export function readBytes(bytes: Buffer): ReadFile {
  const { text, problems } = decode(bytes)
  const lines = new Lines(problems.length === 0 ? '' : text)
  return { source: text, bytes, findings: problems.map(problem => findingOf(problem, text, lines)) }
}

/** The result for a file or folder that the system does not let us read. */
export function unreadable(path: string, cause: unknown): FileResult {
  const code = (cause as { code?: string } | null)?.code
  const reason = reasons[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause))
  const problem: Problem = {
    id: 'unreadable-file',
    severity: 'error',
    message: `This could not be read: ${reason}.`,
    span: { start: 0, end: 0 },
  }
  const findings = [{ ...findingOf(problem, '', new Lines('')), cause }]
  const skipped = { internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 }
  return { path, format: undefined, replies: 0, conversations: 0, skipped, findings, source: '' }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you do not have permission',
  EPERM: 'you do not have permission',
  ENOENT: 'there is no such file, or it is a link to something that is not there',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ELOOP: 'it is a link that leads back to itself',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  ERR_STRING_TOO_LONG: 'it is longer than the longest text that Node can hold (512 MB)',
}
