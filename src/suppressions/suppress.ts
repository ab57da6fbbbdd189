import type { FileResult, Finding } from '../engine/finding.ts'
import { findingOf } from '../engine/locate.ts'
import { pathFrom } from '../files/path-from.ts'
import { Lines } from '../text/lines.ts'
import { suppressionOf } from './suppression.ts'
import { keyOf, type SuppressionsFile } from './suppressions-file.ts'

/** The key of the entry that suppresses a finding of the file at a path, which is as the suppressions file has it; undefined where none does. */
export type SuppressionTest = (finding: Finding, path: string) => string | undefined

/** The test of a suppressions file. `today` is a day such as `2027-01-31`. */
export function suppressionTest({ entries }: SuppressionsFile, today: string): SuppressionTest {
  const inForce = new Set(entries.filter(({ until }) => until === undefined || until >= today).map(keyOf))
  return (finding, path) => {
    const key = finding.ruleId === 'file' ? undefined : keyOf(suppressionOf(finding, path))
    return key !== undefined && inForce.has(key) ? key : undefined
  }
}

/** Takes the suppressed findings of one result away. The keys of the entries that were needed are added to `used`. */
export function hideSuppressed(result: FileResult, path: string, keyIfSuppressed: SuppressionTest, used: Set<string> = new Set()): FileResult {
  const findings = result.findings.filter(finding => {
    const key = keyIfSuppressed(finding, path)
    if (key === undefined) return true
    used.add(key)
    return false
  })
  return findings.length === result.findings.length ? result : { ...result, findings, suppressed: result.findings.length - findings.length }
}

/**
 * Takes the findings away that a suppressions file names. Entries that are over, and those of the files linted that
 * no finding needs any more, come as warnings on the suppressions file itself. `today` is a day such as
 * `2027-01-31`; `cwd` is what the results' paths are relative to, `pathOf` gives them as the file has them.
 */
export function suppress(
  results: readonly FileResult[],
  file: SuppressionsFile,
  today: string,
  pathOf: (path: string) => string,
  cwd: string,
): readonly FileResult[] {
  const keyIfSuppressed = suppressionTest(file, today)
  const used = new Set<string>()
  const kept = results.map(result => hideSuppressed(result, pathOf(result.path), keyIfSuppressed, used))
  // Of a file that could not be read whole nobody knows what it would say.
  const whole = results.filter(({ format, findings }) => format !== undefined && !findings.some(({ ruleId, severity }) => ruleId === 'file' && severity === 'error'))
  const findings = idleEntries(file, { used, linted: new Set(whole.map(({ path }) => pathOf(path))), today })
  return findings.length === 0 ? kept : [...kept, resultFor(file, findings, cwd)]
}

function idleEntries(
  { entries, text }: SuppressionsFile,
  { used, linted, today }: { used: ReadonlySet<string>; linted: ReadonlySet<string>; today: string },
): readonly Finding[] {
  const lines = new Lines(text)
  return entries.filter(entry => linted.has(entry.path) && !used.has(keyOf(entry))).map(entry => {
    const { span, rule, record, path, until } = entry
    const isOver = until !== undefined && until < today
    const where = record === undefined ? path : `“${record}” of ${path}`
    const message = isOver
      ? `This suppression of ${rule} in ${where} was for the time until ${until}. Mend the reply, delete the entry, or give it a new day.`
      : `${rule} has nothing to say any more where this entry suppresses it, in ${where}. Delete the entry.`
    return findingOf({ id: isOver ? 'expired-suppression' : 'unused-suppression', severity: 'warning', message, span }, text, lines)
  })
}

function resultFor(file: SuppressionsFile, findings: readonly Finding[], cwd: string): FileResult {
  return {
    path: pathFrom(cwd, file.path),
    format: 'suppressions',
    replies: 0,
    conversations: 0,
    skipped: { internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 },
    findings,
    source: file.text,
  }
}
