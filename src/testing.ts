/**
 * The rule tester: runs the examples in a rule's `meta` as its tests, strictly. It needs no test
 * framework: `await testRule('no-blame', rule)` throws one error that lists everything that is wrong.
 */
import type { LanguagePack } from './anatomy/language.ts'
import type { ReplyRecord } from './document/document.ts'
import { check, checkConversations, type ConfiguredRule, type RawReport } from './engine/check.ts'
import { viewConversation } from './engine/conversation-units.ts'
import { toUnit } from './engine/units.ts'
import { readExampleConversation } from './example-conversation.ts'
import type { BadExample, GoodExample, Messages, Replacement, Rule } from './rule.ts'

export interface RuleTestSettings {
  /** What reads the examples; the language pack that the package ships unless given. */
  readonly language?: LanguagePack
}

/** What an example is to be run with. */
interface Example {
  readonly text: string
  readonly options?: object
  readonly record?: Partial<ReplyRecord>
  readonly conversation?: boolean
}

const plainRecord: ReplyRecord = { tags: [], active: true, audience: 'customer', kind: 'reply' }

/**
 * Runs every example of the rule and audits its facts. Throws an `Error` whose message has a line for
 * each fault:
 *
 * - an example that reports something else than it says, or a good one that reports anything;
 * - a suggestion that is not asserted, changes nothing, or a fix that leaves its finding standing;
 * - a message, an option or a suggestion that no example shows; two examples with one text;
 * - fewer than one bad and one good example.
 */
export async function testRule(ruleId: string, rule: Rule, settings: RuleTestSettings = {}): Promise<void> {
  const language = settings.language ?? (await import('./index.ts')).english
  const faults = [...auditFacts(ruleId, rule, language), ...runExamples(ruleId, rule, language)]
  if (faults.length > 0) throw new Error(`${ruleId} has ${faults.length} faults:\n- ${faults.join('\n- ')}`)
}

/** What a rule reports of a text, with its default options or those given. */
export function reportsOf(
  ruleId: string,
  rule: Rule,
  example: Example,
  language: LanguagePack,
): readonly RawReport[] {
  const options = { ...rule.meta.defaultOptions, ...example.options }
  const configured = { id: ruleId, rule, severity: 'error' as const, options }
  if (example.conversation === true) return reportsInConversation(configured, example, language)
  const unit = toUnit(example.text, { ...plainRecord, ...example.record }, language)
  const [checked] = check([unit], () => [configured])
  const failure = checked?.failures[0]
  if (failure !== undefined) throw failure.cause
  return [...(checked?.reports ?? [])].sort((first, second) => first.at.start - second.at.start)
}

/** The same of a conversation; spans are counted in the example's text. */
function reportsInConversation(configured: ConfiguredRule, { text, record }: Example, language: LanguagePack): readonly RawReport[] {
  const { unit, viewOf } = viewConversation(readExampleConversation(text, { ...plainRecord, ...record }), language)
  const [checked] = checkConversations([unit], () => [configured])
  const failure = checked?.failures[0]
  if (failure !== undefined) throw failure.cause
  return (checked?.reports ?? []).map(report => {
    const { passage } = viewOf(report.unit).reply
    const inText = <Kind extends Replacement>(replacement: Kind): Kind => ({ ...replacement, at: passage.edit(replacement.at, replacement.text)?.span ?? passage.locate(replacement.at) })
    return {
      ...report,
      at: passage.locate(report.at),
      ...report.fix !== undefined && { fix: inText(report.fix) },
      suggestions: report.suggestions.map(inText),
    }
  }).sort((first, second) => first.at.start - second.at.start)
}

function runExamples(ruleId: string, rule: Rule, language: LanguagePack): string[] {
  const faults: string[] = []
  const { bad, good } = rule.meta.examples
  for (const example of bad) faults.push(...runBad(ruleId, rule, example, language))
  for (const example of good) {
    for (const report of reportsOf(ruleId, rule, example, language)) {
      faults.push(`the good example ${shown(example.text)} reports ${report.messageId} at ${shown(quoteOf(example, report))}`)
    }
  }
  return faults
}

function runBad(ruleId: string, rule: Rule, example: BadExample<Messages, object>, language: LanguagePack): string[] {
  const name = `the bad example ${shown(example.text)}`
  const reports = reportsOf(ruleId, rule, example, language)
  if (reports.length !== example.reports.length) {
    const found = reports.map(report => `${report.messageId} at ${shown(quoteOf(example, report))}`).join(', ')
    return [`${name} expects ${example.reports.length} reports and gives ${reports.length}: ${found}`]
  }
  return example.reports.flatMap((expected, index) => {
    const report = reports[index] as RawReport
    const faults: string[] = []
    if (report.messageId !== expected.messageId) {
      faults.push(`${name} expects ${expected.messageId} and gives ${report.messageId}`)
    }
    if (quoteOf(example, report) !== expected.quote) {
      faults.push(`${name} expects the quote ${shown(expected.quote)} and gives ${shown(quoteOf(example, report))}`)
    }
    return [...faults, ...runRewrites(ruleId, rule, example, report, expected, language)]
  })
}

function runRewrites(
  ruleId: string,
  rule: Rule,
  example: BadExample<Messages, object>,
  report: RawReport,
  expected: BadExample<Messages, object>['reports'][number],
  language: LanguagePack,
): string[] {
  const faults: string[] = []
  const rewrites = report.suggestions.map(suggestion => applied(example.text, suggestion))
  if (rewrites.length > 0 && rule.meta.hasSuggestions !== true) faults.push('the rule gives suggestions and does not set hasSuggestions')
  if (report.fix !== undefined && rule.meta.fixable !== true) faults.push('the rule gives a fix and does not set fixable')
  if (expected.suggestions === undefined && rewrites.length > 0) {
    faults.push(`${shown(example.text)} has suggestions that are not asserted: ${rewrites.map(shown).join(' | ')}`)
  } else if (JSON.stringify(expected.suggestions ?? []) !== JSON.stringify(rewrites)) {
    faults.push(`${shown(example.text)} expects ${JSON.stringify(expected.suggestions ?? [])} and suggests ${JSON.stringify(rewrites)}`)
  }
  if (rewrites.includes(example.text)) faults.push(`${shown(example.text)} has a suggestion that changes nothing`)
  if (report.fix === undefined && expected.fix !== undefined) faults.push(`${shown(example.text)} expects a fix and has none`)
  if (report.fix !== undefined) {
    const fixed = applied(example.text, report.fix)
    if (fixed !== expected.fix) faults.push(`${shown(example.text)} expects the fix ${shown(expected.fix ?? 'none')} and is fixed as ${shown(fixed)}`)
    const left = reportsOf(ruleId, rule, { ...example, text: fixed }, language)
    if (left.some(other => other.messageId === report.messageId && other.at.start === report.at.start)) {
      faults.push(`the fix of ${shown(example.text)} leaves its finding standing: ${shown(fixed)}`)
    }
  }
  return faults
}

/** Faults of the facts themselves: what no example shows. */
function auditFacts(ruleId: string, rule: Rule, language: LanguagePack): string[] {
  const { meta } = rule
  const faults: string[] = []
  const { bad, good } = meta.examples
  if (bad.length === 0) faults.push('there is no bad example')
  if (good.length === 0) faults.push('there is no good example')
  const examples: readonly (BadExample<Messages, object> | GoodExample<object>)[] = [...bad, ...good]
  const seen = new Set<string>()
  for (const example of examples) {
    const key = JSON.stringify([example.text, example.options ?? {}, example.record ?? {}])
    if (seen.has(key)) faults.push(`two examples are ${shown(example.text)}`)
    seen.add(key)
  }
  const reports = bad.flatMap(example => reportsOf(ruleId, rule, example, language))
  const used = new Set(reports.flatMap(report => [report.messageId, ...report.suggestions.map(suggestion => suggestion.messageId)]))
  for (const id of Object.keys(meta.messages)) if (!used.has(id)) faults.push(`no bad example shows the message “${id}”`)
  for (const option of Object.keys(meta.defaultOptions)) {
    if (!examples.some(example => isDecidedBy(option, ruleId, rule, example, language))) {
      faults.push(`no example turns on the option “${option}”`)
    }
  }
  return faults
}

/** Whether the example comes out otherwise with the option's default. */
function isDecidedBy(
  option: string,
  ruleId: string,
  rule: Rule,
  example: BadExample<Messages, object> | GoodExample<object>,
  language: LanguagePack,
): boolean {
  if (example.options === undefined || !(option in example.options)) return false
  const { [option]: _, ...others } = example.options as Record<string, unknown>
  const told = [example.options, others].map(options => JSON.stringify(
    reportsOf(ruleId, rule, { ...example, options }, language).map(({ messageId, at, fix, suggestions }) => [messageId, at, fix, suggestions]),
  ))
  return told[0] !== told[1]
}

function applied(text: string, { at, text: replacement }: Replacement): string {
  return text.slice(0, at.start) + replacement + text.slice(at.end)
}

function quoteOf(example: { text: string }, report: RawReport): string {
  return example.text.slice(report.at.start, report.at.end)
}

function shown(text: string): string {
  return JSON.stringify(text.length > 90 ? `${text.slice(0, 87)}…` : text)
}
