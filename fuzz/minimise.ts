import { Buffer } from 'node:buffer'
import { performance } from 'node:perf_hooks'
import type { Case } from './cases.ts'
import { faultsOf, kindOf } from './try-case.ts'

/** Milliseconds after which the smallest case so far is good enough. */
const mostTime = 20_000

/** The case with as much taken out as can be while a fault of its kind (as `faultsIn` says) stays: chunks, ever smaller. */
export async function minimise(
  failing: Case, kind: string, faultsIn: (tried: Case) => Promise<readonly string[]> = faultsOf,
): Promise<Case> {
  const began = performance.now()
  const isUtf8 = Buffer.from(failing.bytes.toString('utf8')).equals(failing.bytes)
  let parts: readonly string[] = [...failing.bytes.toString(isUtf8 ? 'utf8' : 'latin1')]
  const caseWith = (kept: readonly string[]): Case => ({ ...failing, bytes: Buffer.from(kept.join(''), isUtf8 ? 'utf8' : 'latin1') })
  for (let size = parts.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < parts.length;) {
      if (performance.now() - began > mostTime) return caseWith(parts)
      const kept = [...parts.slice(0, at), ...parts.slice(at + size)]
      if ((await faultsIn(caseWith(kept))).some(fault => kindOf(fault) === kind)) parts = kept
      else at += size
    }
  }
  return caseWith(parts)
}
