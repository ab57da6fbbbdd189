/**
 * `npm run accuracy -- FILES…`: how often the rules are right, on replies that people have labelled.
 *
 * Reads two kinds of JSON lines. Real replies: `{ id, source, text, kind, labels, open, title? }`, where
 * `labels` names the rules that are broken and `open` those that are not scored; they are linted as
 * libraries, one a source, with the presets. Cases: `{ id, rule, expect: "fail" | "pass", text, record?,
 * options? }` or, of conversations, `{ …, conversation: { turns } }`, each about one rule only.
 *
 * Prints a row a rule: a rule is measured as `recommended` has it, or else as `strict` does. Of real
 * replies it also prints what `recommended` comes to in all, and with `--by-source` where the false alarms are.
 *
 *     --errors RULE      list the cases that the rule got wrong
 *     --labelled-kinds   take the kind of a text (reply, snippet …) from its label, not from inference
 *     --by-source        a row a source besides
 *     --half odd|even    only every other case of each rule, so that one half can stay unread
 *     --save             write the figures to rules/accuracy.ts, for the pages of the rules
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ReplyKind, ReplyRecord } from '../src/document/document.ts'
import type { ConfiguredRule } from '../src/engine/check.ts'
import type { Finding } from '../src/engine/finding.ts'
import { lintText } from '../src/lint.ts'
import { readExampleConversation } from '../src/example-conversation.ts'
import { interval, per100, shareWithInterval } from '../src/rule-page/interval.ts'
import { reportsOf } from '../src/testing.ts'
import type { PresetEntry, Rule, RuleAccuracy } from '../src/rule.ts'
import { english } from '../rules/lexicon/english/index.ts'
import { rules } from '../rules/index.ts'

interface WrittenCase {
  readonly id: string
  readonly rule: string
  readonly expect: 'fail' | 'pass'
  /** A reply, or a conversation as the catalogue writes it (`C: … A: …`). */
  readonly text?: string
  /** A conversation in our own shape. */
  readonly conversation?: { readonly turns: readonly { readonly role: string; readonly text: string }[] }
  readonly record?: Partial<ReplyRecord>
  readonly options?: object
}

interface RealReply {
  readonly id: string
  readonly source: string
  readonly text: string
  readonly title?: string | null
  readonly kind?: string | null
  readonly labels: Readonly<Record<string, unknown>>
  readonly open?: readonly string[]
}

/** What a rule got right and wrong; of the wrong ones with what it said. */
interface Tally {
  hits: number
  silent: number
  readonly misses: Judged[]
  readonly falseAlarms: Judged[]
}

interface Judged {
  readonly id: string
  readonly text: string
  readonly says: string
  readonly source: string
}

/** The labels call one rule by another name. */
const labelOf: Readonly<Record<string, string>> = { 'valid-placeholders': 'leftover' }

const argv = process.argv.slice(2)
const valued = ['--errors', '--half']
const shownRules = argv.flatMap((word, index) => (argv[index - 1] === '--errors' ? [word] : []))
const half = argv.find((_, index) => argv[index - 1] === '--half')
const files = argv.filter((word, index) => !word.startsWith('--') && !valued.includes(argv[index - 1] ?? ''))
const measured: Record<string, RuleAccuracy[]> = {}

for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line) as WrittenCase | RealReply)
  const isCases = lines.every(line => 'rule' in line)
  console.log(`\n${file}: ${lines.length} ${isCases ? 'cases' : 'real replies'}`)
  const tallies = isCases ? await tallyCases(lines as WrittenCase[]) : await tallyReplies(lines as RealReply[])
  const labelled = new Set(lines.flatMap(line => 'rule' in line ? [line.rule] : [...Object.keys(line.labels), ...line.open ?? []]))
  const isLabelled = (id: string): boolean => labelled.has(id) || labelled.has(labelOf[id] ?? id)
  printTable(new Map([...tallies].filter(([id]) => isLabelled(id))))
  const unlabelled = [...tallies].filter(([id, { falseAlarms }]) => !isLabelled(id) && falseAlarms.length > 0)
  if (unlabelled.length > 0) {
    console.log('not labelled, and so not judged; texts that are reported:')
    for (const [id, { falseAlarms, silent }] of unlabelled) console.log(`  ${id} ${falseAlarms.length} (${per100(falseAlarms.length, falseAlarms.length + silent)} per 100)`)
  }
  for (const [id, tally] of tallies) {
    if (shownRules.includes(id)) printErrors(id, tally)
    if (tally.hits + tally.misses.length + tally.falseAlarms.length + tally.silent > 0) {
      (measured[id] ??= []).push({
        set: basename(file).replace(/\.jsonl$/, '') + (isCases && half !== undefined ? `, ${half} half` : ''),
        kind: isCases ? 'cases' : isLabelled(id) ? 'replies' : 'unlabelled',
        broken: tally.hits + tally.misses.length,
        hits: tally.hits,
        clean: tally.silent + tally.falseAlarms.length,
        falseAlarms: tally.falseAlarms.length,
      })
    }
  }
}
if (argv.includes('--save')) save()

async function tallyCases(cases: readonly WrittenCase[]): Promise<Map<string, Tally>> {
  const tallies = emptyTallies()
  const seen = new Map<string, number>()
  for (const written of cases) {
    const { id, rule: ruleId, expect } = written
    const rule = rules[ruleId]
    const tally = tallies.get(ruleId)
    if (rule === undefined || tally === undefined) continue
    const count = (seen.get(ruleId) ?? 0) + 1
    seen.set(ruleId, count)
    if (half !== undefined && (count % 2 === 1) !== (half === 'odd')) continue
    const told = await messagesOf(ruleId, rule, written)
    if (told === undefined) continue
    const text = written.text ?? written.conversation?.turns.map(turn => `${turn.role}: ${turn.text}`).join(' / ') ?? ''
    score(tally, { id, text, source: '', says: told[0] ?? '' }, expect === 'fail', told.length > 0)
  }
  return tallies
}

/** What a rule says of a case; undefined where the case is written in a way that cannot be read. */
async function messagesOf(ruleId: string, rule: Rule, written: WrittenCase): Promise<readonly string[] | undefined> {
  const options = { ...entryOf(rule).options, ...written.options }
  if (written.conversation !== undefined) {
    const rulesFor = (): readonly ConfiguredRule[] => [{ id: ruleId, rule, severity: 'error', options }]
    const { findings } = await lintText(JSON.stringify(written.conversation), { path: 'case.json', language: english, rulesFor })
    return findings.filter(finding => finding.ruleId === ruleId).map(({ message }) => message)
  }
  const { text, record } = withTagsRead(written)
  if (isConversation(text) && !isReadable(text)) return undefined
  return reportsOf(ruleId, rule, { text, record, options, conversation: isConversation(text) }, english).map(({ message }) => message)
}

/** The catalogue writes tags before the text: `[complaint] …`, `[fault:customer] …`. */
function withTagsRead({ text = '', record = {} }: WrittenCase): { text: string; record: Partial<ReplyRecord> } {
  const tagged = /^((?:\[[a-z][a-z :-]*\])+) /.exec(text)
  if (tagged === null) return { text, record }
  const words = (tagged[1] as string).slice(1, -1).split('][')
  const fault = words.find(word => word.startsWith('fault:'))?.slice('fault:'.length)
  return {
    text: text.slice(tagged[0].length),
    record: { tags: words.filter(word => !word.includes(':')), ...(fault === undefined ? {} : { metadata: { fault } }), ...record },
  }
}

/** What is written as turns: `C: … A: …`, perhaps with times before. */
function isConversation(text: string): boolean {
  return /(^|\n)(?:[^\n:]{0,20}(?:\d\d:\d\d(?:-\d\d:\d\d)?|Day \d+) )?[CAB]:/.test(text)
}

function isReadable(text: string): boolean {
  try {
    readExampleConversation(text, { tags: [], active: true, audience: 'customer', kind: 'reply' })
    return true
  } catch {
    return false
  }
}

/** Lints each source as one library, as its owner would, and compares what is found with the labels. */
async function tallyReplies(replies: readonly RealReply[]): Promise<Map<string, Tally>> {
  const tallies = emptyTallies()
  const sources = new Map<string, RealReply[]>()
  for (const reply of replies) sources.set(reply.source, [...sources.get(reply.source) ?? [], reply])
  const noise = { clean: 0, findings: 0, byRule: new Map<string, number>() }
  const noiseOf = new Map<string, { clean: number; findings: number }>()
  for (const [source, library] of sources) {
    const each = await lintLibrary(library, Object.entries(rules).map(([id, rule]) => ({ id, rule, ...entryOf(rule) })))
    const inAll = await lintLibrary(library, Object.entries(rules).flatMap(([id, rule]) => configured(id, rule, rule.meta.presets.recommended)))
    library.forEach((reply, index) => {
      for (const [id, tally] of tallies) {
        const label = labelOf[id] ?? id
        if (reply.open?.includes(label) === true) continue
        const finding = (each[index] ?? []).find(({ ruleId, related }) => ruleId === id || related.some(other => other.ruleId === id))
        score(tally, { id: reply.id, text: reply.text, source, says: finding?.message ?? '' }, reply.labels[label] !== undefined, finding !== undefined)
      }
      if (Object.keys(reply.labels).length > 0 || (reply.open ?? []).length > 0) return
      const mine = noiseOf.get(source) ?? { clean: 0, findings: 0 }
      noiseOf.set(source, mine)
      mine.clean++
      noise.clean++
      for (const { ruleId } of inAll[index] ?? []) {
        mine.findings++
        noise.findings++
        noise.byRule.set(ruleId, (noise.byRule.get(ruleId) ?? 0) + 1)
      }
    })
  }
  console.log(`recommended in all: ${noise.findings} findings on ${noise.clean} clean replies, ${per100(noise.findings, noise.clean)} per 100`)
  console.log(`  ${[...noise.byRule].sort((first, second) => second[1] - first[1]).map(([id, count]) => `${id} ${count}`).join(', ')}`)
  if (argv.includes('--by-source')) {
    for (const [source, { clean, findings }] of noiseOf) console.log(`  ${source}: ${findings} findings on ${clean} clean replies`)
  }
  return tallies
}

async function lintLibrary(library: readonly RealReply[], rulesFor: readonly ConfiguredRule[]): Promise<Finding[][]> {
  const takesLabelledKinds = argv.includes('--labelled-kinds')
  const records = library.map(({ title, text, kind }) =>
    ({ title: title ?? undefined, body: text, kind: takesLabelledKinds && isKind(kind) ? kind : undefined }))
  // Two replies make a library; a file of one is read as the one reply that somebody means to send.
  const source = JSON.stringify([...records, { body: 'A second reply, so that this is a library.' }])
  const { findings } = await lintText(source, { path: 'library.json', language: english, rulesFor: () => rulesFor })
  const found: Finding[][] = library.map(() => [])
  for (const finding of findings) {
    const index = Number(/^\/(\d+)/.exec(finding.record?.pointer ?? '')?.[1] ?? NaN)
    if (finding.ruleId !== 'file') found[index]?.push(finding)
  }
  return found
}

function score(tally: Tally, judged: Judged, isBroken: boolean, isReported: boolean): void {
  if (isBroken && isReported) tally.hits++
  else if (isBroken) tally.misses.push(judged)
  else if (isReported) tally.falseAlarms.push(judged)
  else tally.silent++
}

function emptyTallies(): Map<string, Tally> {
  return new Map(Object.keys(rules).map(id => [id, { hits: 0, silent: 0, misses: [], falseAlarms: [] }]))
}

/** The rule as `recommended` has it, or else `strict`, or else as it is by default. */
function entryOf(rule: Rule): Pick<ConfiguredRule, 'severity' | 'options'> {
  const { recommended, strict } = rule.meta.presets
  const [found] = [recommended, strict].flatMap(entry => configured('', rule, entry))
  return { severity: found?.severity ?? 'warning', options: found?.options ?? rule.meta.defaultOptions }
}

function configured(id: string, rule: Rule, entry: PresetEntry<object>): ConfiguredRule[] {
  const [severity, options] = typeof entry === 'string' ? [entry, {}] : entry
  return severity === 'off' ? [] : [{ id, rule, severity, options: { ...rule.meta.defaultOptions, ...options } }]
}

function isKind(kind: string | null | undefined): kind is ReplyKind {
  return ['reply', 'snippet', 'greeting', 'closing', 'bot', 'note'].includes(kind ?? '')
}

function printTable(tallies: ReadonlyMap<string, Tally>): void {
  console.log('rule'.padEnd(28), 'cases', 'broken', 'hits', 'missed', 'false', ' precision         recall            false alarms per 100')
  for (const [id, { hits, silent, misses, falseAlarms }] of tallies) {
    const broken = hits + misses.length
    const clean = silent + falseAlarms.length
    if (broken + clean === 0) continue
    console.log(
      id.padEnd(28),
      String(broken + clean).padStart(5),
      String(broken).padStart(6),
      String(hits).padStart(4),
      String(misses.length).padStart(6),
      String(falseAlarms.length).padStart(5),
      ' ',
      shareWithInterval(hits, hits + falseAlarms.length).padEnd(17),
      shareWithInterval(hits, broken).padEnd(17),
      clean === 0 ? '–' : `${per100(falseAlarms.length, clean)} (${interval(falseAlarms.length, clean).map(rate => (100 * rate).toFixed(1)).join('–')})`,
    )
  }
}

function printErrors(id: string, { misses, falseAlarms }: Tally): void {
  for (const each of misses) console.log(`  ${id} missed ${each.id}: ${JSON.stringify(each.text)}`)
  for (const each of falseAlarms) console.log(`  ${id} false  ${each.id}: ${JSON.stringify(each.text)}\n         ${each.says}`)
}

function save(): void {
  const rows = Object.entries(measured).map(([id, sets]) =>
    `  '${id}': [\n${sets.map(({ set, kind, broken, hits, clean, falseAlarms }) =>
      `    { set: '${set}', kind: '${kind}', broken: ${broken}, hits: ${hits}, clean: ${clean}, falseAlarms: ${falseAlarms} },\n`).join('')}  ],\n`)
  writeFileSync('rules/accuracy.ts', [
    `import type { RuleAccuracy } from 'replylint/rule'\n\n`,
    '/** What was measured of each rule. Written by `npm run accuracy -- FILES --save`; corpus/README.md says on what. */\n',
    `export const accuracy: Readonly<Record<string, readonly RuleAccuracy[]>> = {\n${rows.join('')}}\n`,
  ].join(''))
}
