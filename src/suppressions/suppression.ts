import { createHash } from 'node:crypto'
import type { Finding } from '../engine/finding.ts'

/** One finding that a team has looked at and lets stand. */
export interface Suppression {
  /** The file, as seen from the folder of the suppressions file, with forward slashes. */
  readonly path: string
  /** Id of the macro, else its title, else its place; absent where a file is one reply. */
  readonly record?: string
  readonly rule: string
  /** Says which words were meant without holding them; see `fingerprintOf`. */
  readonly fingerprint: string
  /** Why it may stand. */
  readonly reason: string
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string
}

/** What a suppression has to hold to be about this finding. */
export function suppressionOf(finding: Finding, path: string): Pick<Suppression, 'path' | 'record' | 'rule' | 'fingerprint'> {
  const { id, title, pointer } = finding.record ?? {}
  const record = id ?? title ?? pointer
  return { path, ...record !== undefined && { record }, rule: finding.ruleId, fingerprint: fingerprintOf(finding) }
}

/**
 * 16 hexadecimal digits that stand for the quoted words. White space and case do not count, so that a line broken
 * elsewhere is still known; words that were changed are looked at anew.
 */
export function fingerprintOf({ quote, messageId }: Pick<Finding, 'quote' | 'messageId'>): string {
  const words = quote.replace(/\s+/g, ' ').trim().toLowerCase()
  return createHash('sha256').update(`${messageId}\n${words}`).digest('hex').slice(0, 16)
}

/** A day that there is, as `2027-01-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
