import type { Configuration } from '../config/configuration.ts'
import type { FileResult } from '../engine/finding.ts'
import { describeSettings } from './config.ts'

/** For `--debug`: how long the run took, what threw, and each distinct configuration with where it comes from. */
export async function describeRun(
  results: readonly FileResult[],
  configuration: Configuration,
  cwd: string,
): Promise<string> {
  const lines = [`Ran for ${Math.round(performance.now())} ms since the process began, on ${results.length} files.`]
  const seen = new Set<string>()
  for (const { path } of results) {
    const explanation = await configuration.explain(path)
    const key = JSON.stringify([explanation.files, explanation.rules, explanation.parse])
    if (!seen.has(key)) lines.push('', describeSettings(path, explanation, cwd))
    seen.add(key)
  }
  for (const { path, findings } of results) {
    for (const { cause } of findings) if (cause !== undefined) lines.push('', `${path}: ${stackOf(cause)}`)
  }
  return `${lines.join('\n')}\n`
}

/** The stack of an error with those of its causes, or what was thrown instead of an error. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const stack = error.stack ?? error.message
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`
}

