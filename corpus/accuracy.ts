/**
 * `npm run accuracy -- FILES…`: how often the rules are right, on replies that people have labelled.
 *
 * Reads two kinds of JSON lines. Real replies: `{ id, source, text, kind, labels, open, title? }`, where
 * `labels` names the rules that are broken and `open` those that are not scored. Written cases:
 * `{ id, rule, expect: "fail" | "pass", text }`, each about one rule only. Prints a row a rule, and with
 * `--errors RULE` the cases that it got wrong. The kind of a text (reply, snippet …) is inferred, as it would
 * be in a library, or taken from the label with `--labelled-kinds`.
 */
import { readFileSync } from 'node:fs'
import type { ReplyKind, ReplyRecord } from '../src/document/document.ts'
import { inferPurpose } from '../src/document/purpose.ts'
import { reportsOf } from '../src/testing.ts'
import type { Rule } from '../src/rule.ts'
import { english } from '../rules/lexicon/english/index.ts'
import { rules } from '../rules/index.ts'

interface Case {
  readonly id: string
  readonly source?: string
  readonly text: string
  readonly title?: string | null
  readonly kind?: string | null
  readonly labels?: Readonly<Record<string, unknown>>
  readonly open?: readonly string[]
  readonly rule?: string
  readonly expect?: 'fail' | 'pass'
  readonly scope?: string
}

interface Tally {
  cases: number
  hits: number
  misses: Case[]
  falseAlarms: { readonly case: Case; readonly says: string }[]
}

const argv = process.argv.slice(2)
const shownRules = argv.flatMap((word, index) => (argv[index - 1] === '--errors' ? [word] : []))
const takesLabelledKinds = argv.includes('--labelled-kinds')
const files = argv.filter((word, index) => !word.startsWith('--') && argv[index - 1] !== '--errors')

for (const file of files) {
  const cases = readFileSync(file, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line) as Case)
  console.log(`\n${file}: ${cases.length} cases`)
  console.log('rule'.padEnd(28), 'cases', 'broken', 'hits', 'missed', 'false', ' precision      recall         false alarms per 100')
  for (const [id, rule] of Object.entries(rules)) {
    const tally = measure(id, rule, cases)
    if (tally.cases > 0) printRow(id, tally)
    if (shownRules.includes(id)) printErrors(tally)
  }
}

function measure(id: string, rule: Rule, cases: readonly Case[]): Tally {
  const tally: Tally = { cases: 0, hits: 0, misses: [], falseAlarms: [] }
  for (const each of cases) {
    const isWritten = each.rule !== undefined
    if (isWritten ? each.rule !== id || /\[|(^|\n)[CA]:/.test(each.text) : each.open?.includes(id)) continue
    const isBroken = isWritten ? each.expect === 'fail' : each.labels?.[id] !== undefined
    const record = recordOf(each)
    const reports = record.audience === 'internal' ? [] : reportsOf(id, rule, { text: each.text, record }, english)
    tally.cases++
    if (isBroken && reports.length > 0) tally.hits++
    else if (isBroken) tally.misses.push(each)
    else if (reports.length > 0) tally.falseAlarms.push({ case: each, says: reports[0]?.message ?? '' })
  }
  return tally
}

function recordOf(each: Case): Partial<ReplyRecord> {
  if (each.rule !== undefined) return {}
  if (takesLabelledKinds && isKind(each.kind)) return { kind: each.kind }
  const title = each.title ?? undefined
  return inferPurpose({ text: each.text, path: 'library.json', tags: [], library: true, ...(title === undefined ? {} : { title }) })
}

function isKind(kind: string | null | undefined): kind is ReplyKind {
  return ['reply', 'snippet', 'greeting', 'closing', 'bot', 'note'].includes(kind ?? '')
}

function printRow(id: string, { cases, hits, misses, falseAlarms }: Tally): void {
  const broken = hits + misses.length
  const clean = cases - broken
  console.log(
    id.padEnd(28),
    String(cases).padStart(5),
    String(broken).padStart(6),
    String(hits).padStart(4),
    String(misses.length).padStart(6),
    String(falseAlarms.length).padStart(5),
    ' ',
    share(hits, hits + falseAlarms.length).padEnd(14),
    share(hits, broken).padEnd(14),
    clean === 0 ? '–' : ((100 * falseAlarms.length) / clean).toFixed(1),
  )
}

function printErrors({ misses, falseAlarms }: Tally): void {
  for (const each of misses) console.log(`  missed ${each.id}: ${JSON.stringify(each.text)}`)
  for (const { case: each, says } of falseAlarms) console.log(`  false  ${each.id} [${each.kind ?? ''}]: ${JSON.stringify(each.text)}\n         ${says}`)
}

/** A share with its 95 % interval (Wilson). */
function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  const z = 1.96
  const rate = part / whole
  const middle = (rate + (z * z) / (2 * whole)) / (1 + (z * z) / whole)
  const reach = (z * Math.sqrt((rate * (1 - rate)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole)
  return `${rate.toFixed(2)} (${Math.max(0, middle - reach).toFixed(2)}–${Math.min(1, middle + reach).toFixed(2)})`
}
