import { Buffer } from 'node:buffer'
import { performance } from 'node:perf_hooks'
import { decode, encodeLike } from '../src/files/decode.ts'
import { fixText } from '../src/fix.ts'
import { lintText } from '../src/lint.ts'
import { tryLaws } from '../test/fixes/laws.ts'
import { settingsOfAnyPlace, settingsOfRules } from '../test/fixes/settings.ts'
import type { Case } from './cases.ts'

/** Milliseconds that linting one small file, or fixing it, may take. */
const mostTime = 2000

/** What is wrong with how a file is read, linted and fixed; nothing when all is well. Each fault begins with its kind and a colon. */
export async function faultsOf({ name, bytes, seed }: Case): Promise<readonly string[]> {
  try {
    const { text } = decode(bytes)
    const rules = await settingsOfRules(name)
    const faults: string[] = []
    for (const [what, step] of [['linting', () => lintText(text, rules)], ['fixing', () => fixText(text, rules, { fixes: true })]] as const) {
      // once more, for what was slow may have been the machine
      const time = await timeOf(step) > mostTime ? await timeOf(step) : 0
      if (time > mostTime) faults.push(`slow: ${what} takes ${Math.round(time)} ms`)
    }
    if (faults.length > 0) return faults
    faults.push(...faultsOfBytes(text, bytes))
    for (const settings of [rules, settingsOfAnyPlace(name, seed)]) faults.push(...(await tryLaws(text, settings, 5)).breaches)
    return faults
  } catch (cause) {
    return [`thrown: ${cause instanceof Error ? cause.stack : String(cause)}`]
  }
}

async function timeOf(step: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await step()
  return performance.now() - began
}

/** What is written back is what was read, and a changed text comes back as it was. */
function faultsOfBytes(text: string, bytes: Buffer): string[] {
  const same = encodeLike(text, bytes)
  if (same === undefined) return []
  if (!same.equals(bytes)) return ['bytes: the text that was read is written otherwise']
  const changed = `${text}x`
  const written = encodeLike(changed, bytes)
  return written === undefined || decode(written).text === changed ? [] : ['bytes: a changed text comes back as another']
}

/** The kind of a fault, to tell new ones from known ones. */
export function kindOf(fault: string): string {
  return fault.slice(0, fault.indexOf(':'))
}
