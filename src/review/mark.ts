import type { Finding } from '../engine/finding.ts'
import { suppressionOf, type Suppression } from '../suppressions/suppression.ts'

/** What a finding is known by in a later run, after other places of its file have changed: no position, no words. */
export interface Mark extends Pick<Suppression, 'path' | 'record' | 'rule' | 'fingerprint'> {
  /** Which of those in the file that are alike in all else, from 1. */
  readonly number: number
}

/** The marks of a file's findings, in their order. */
export function marksOf(findings: readonly Finding[], path: string): readonly Mark[] {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const known = suppressionOf(finding, path)
    const key = JSON.stringify(known)
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    return { ...known, number }
  })
}

/** Equal for two marks of the same finding. */
export function keyOfMark({ path, record = '', rule, fingerprint, number }: Mark): string {
  return [path, record, rule, fingerprint, number].join('\n')
}
