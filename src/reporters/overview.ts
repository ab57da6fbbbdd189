import { Chalk } from 'chalk'
import type { FileResult, Finding } from '../engine/finding.ts'
import type { ReporterOptions } from './reporter.ts'
import { counted, summarise } from './summary.ts'
import { tame, truncate } from './terminal-text.ts'

/** What was found in one conversation or reply. */
interface Found {
  readonly name: string
  readonly path: string
  errors: number
  warnings: number
  readonly rules: Set<string>
}

interface RuleCount {
  findings: number
  severity: Finding['severity']
  readonly records: Set<string>
}

const worst = 10

/**
 * The report for a team lead: what goes wrong how often, in how many of the conversations (or replies), and which ones
 * to read first. It counts faults, not people: who said something is left out.
 */
export function overview(results: readonly FileResult[], { color, columns }: ReporterOptions): string {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const { files, replies, conversations, errors, warnings } = summarise(results)
  const all = conversations > 0 && replies === 0 ? conversations : conversations + replies
  const what = conversations > 0 && replies === 0 ? 'conversation' : conversations === 0 ? 'reply' : 'text'
  const many = what === 'reply' ? 'replies' : `${what}s`
  const { byRule, byRecord } = count(results)
  const read = [...conversations > 0 ? [counted(conversations, 'conversation')] : [], ...replies > 0 || conversations === 0 ? [counted(replies, 'reply', 'replies')] : []]
  const lines = [paint.bold(`${read.join(' and ')} in ${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}; ${counted(all - byRecord.size, what, many)} without a finding`)]
  if (byRule.size > 0) lines.push('', ...ruleTable(byRule, all, many))
  if (byRecord.size > 0) lines.push('', `Read these first (of ${counted(byRecord.size, what, many)} with findings):`, ...worstRecords(byRecord, columns))
  return `${lines.join('\n')}\n`
}

function count(results: readonly FileResult[]): { byRule: ReadonlyMap<string, RuleCount>; byRecord: ReadonlyMap<string, Found> } {
  const byRule = new Map<string, RuleCount>()
  const byRecord = new Map<string, Found>()
  for (const { path, findings } of results) {
    for (const { ruleId, messageId, severity, record } of findings) {
      const rule = ruleId === 'file' ? messageId : ruleId
      const name = record?.id ?? record?.title ?? record?.pointer ?? ''
      const key = `${path}\n${record?.pointer ?? name}`
      const ofRule = byRule.get(rule) ?? { findings: 0, severity, records: new Set() }
      ofRule.findings++
      if (severity === 'error') ofRule.severity = 'error'
      // What is wrong with a file is no fault of one conversation.
      if (ruleId !== 'file') ofRule.records.add(key)
      byRule.set(rule, ofRule)
      if (ruleId === 'file') continue
      const found = byRecord.get(key) ?? { name, path, errors: 0, warnings: 0, rules: new Set() }
      if (severity === 'error') found.errors++
      else found.warnings++
      found.rules.add(rule)
      byRecord.set(key, found)
    }
  }
  return { byRule, byRecord }
}

function ruleTable(byRule: ReadonlyMap<string, RuleCount>, all: number, many: string): readonly string[] {
  const rows = [...byRule].toSorted(([, first], [, second]) => second.records.size - first.records.size || second.findings - first.findings)
    .map(([rule, { findings, severity, records }]) => [rule, severity, String(findings), ...records.size === 0 ? ['', ''] : [`${records.size} of ${all}`, share(records.size, all)]])
  const table = [['rule', '', 'findings', many, 'share'], ...rows]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...table.map(row => (row[column] as string).length)))
  return table.map(row => row.map((cell, column) => column < 2 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number)).join('  ').trimEnd())
}

function share(part: number, all: number): string {
  return all === 0 ? '' : `${Math.round(part / all * 100)} %`
}

function worstRecords(byRecord: ReadonlyMap<string, Found>, columns: number): readonly string[] {
  const inOrder = [...byRecord.values()].toSorted((first, second) =>
    second.errors - first.errors || second.warnings - first.warnings || (first.name < second.name ? -1 : 1))
  return inOrder.slice(0, worst).map(({ name, path, errors, warnings, rules }) => {
    const counts = [...errors > 0 ? [counted(errors, 'error')] : [], ...warnings > 0 ? [counted(warnings, 'warning')] : []].join(', ')
    return truncate(`  ${tame(name === '' ? path : `${name} (${path})`)}: ${counts}: ${[...rules].join(', ')}`, Math.max(60, columns))
  })
}
