import { Chalk, type ChalkInstance } from 'chalk'
import type { FileResult, Finding, FindingRecord, FindingTurn } from '../engine/finding.ts'
import { excerptOf } from './excerpt.ts'
import type { ReporterOptions } from './reporter.ts'
import { counted, summarise } from './summary.ts'
import { columnsOf, tame, truncate, wrap } from './terminal-text.ts'

interface Style {
  readonly paint: ChalkInstance
  /** In columns of the terminal. */
  readonly width: number
}

const indent = '    '
const widest = 100
const narrowest = 40
/** UTF-16 units of a rewrite; a sentence without end must not be wrapped to its end. */
const mostShown = 800

/** The report for people: file, macro, the line with the fault marked, what is wrong, what to write instead. */
export function stylish(results: readonly FileResult[], options: ReporterOptions): string {
  const style = {
    paint: new Chalk({ level: options.color ? 1 : 0 }),
    width: Math.max(narrowest, Math.min(options.columns, widest)),
  }
  const files = results.filter(({ findings }) => findings.length > 0)
  const blocks = files.map(result => fileBlock(result, style))
  return `${[...blocks, summaryBlock(results, options, style)].join('\n\n')}\n`
}

function fileBlock(result: FileResult, style: Style): string {
  const lines = [style.paint.underline(tame(result.path))]
  let last: string | undefined
  for (const finding of result.findings) {
    const title = titleOf(finding.record)
    const shownTitle = title === undefined ? 'The file' : style.paint.bold(truncate(title, style.width - 2))
    if (title !== last) lines.push('', `  ${shownTitle}`)
    last = title
    lines.push('', ...findingLines(finding, result, style))
  }
  return lines.join('\n')
}

/** `Title (id)`, as much of it as there is. */
function titleOf(record: FindingRecord | undefined): string | undefined {
  if (record === undefined) return undefined
  const id = record.id === undefined || record.id === record.title ? undefined : `(${tame(record.id)})`
  const title = record.title === undefined ? undefined : tame(record.title)
  const name = [title, id].filter(part => part !== undefined).join(' ')
  return name === '' ? record.pointer && tame(record.pointer) : name
}

function findingLines(finding: Finding, file: FileResult, { paint, width }: Style): readonly string[] {
  const { line, column, severity, ruleId, message } = finding
  const color = severity === 'error' ? paint.red : paint.yellow
  const rule = ruleId === 'file' ? finding.messageId : ruleId
  const room = width - indent.length
  const said = finding.turn === undefined ? '' : `  ${paint.dim(tame(turnText(finding.turn)))}`
  return [
    `${indent}${paint.dim(`${line}:${column}`)}  ${color(severity)}  ${paint.dim(rule)}${said}`,
    ...quoteLines(finding, file, room, paint, color),
    ...wrap(tame(message), room).map(text => indent + text),
    ...suggestionLines(finding, room, paint),
    ...moreLines(finding, room, paint),
  ]
}

/** `turn 4, agent Dana, 10:02` */
function turnText({ number, role, speaker, time }: FindingTurn): string {
  const who = speaker === undefined || speaker.toLowerCase() === role ? role : `${role} ${speaker}`
  return [`turn ${number}`, who, ...(time === undefined ? [] : [timeText(time)])].join(', ')
}

/** Milliseconds that count from 1970 are at least so many; no recording is that long. */
const firstDate = 1e11

function timeText(time: number): string {
  if (time >= firstDate) return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const seconds = Math.floor(time / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.slice(parts[0] === 0 ? 1 : 0).map(part => String(part).padStart(2, '0')).join(':')
}

/** The line of text with the fault marked beneath. */
function quoteLines(
  finding: Finding,
  file: FileResult,
  room: number,
  paint: ChalkInstance,
  color: ChalkInstance,
): readonly string[] {
  const excerpt = excerptOf(finding, file, room - 2)
  if (excerpt === undefined) return []
  const { before, quote, after } = excerpt
  const bar = paint.dim('│')
  const mark = ' '.repeat(columnsOf(before)) + color('^'.repeat(Math.max(1, columnsOf(quote))))
  return [`${indent}${bar} ${before}${paint.bold(quote)}${after}`, `${indent}${bar} ${mark}`]
}

function suggestionLines({ suggestions, turn }: Finding, room: number, paint: ChalkInstance): readonly string[] {
  const [first] = suggestions
  if (first === undefined) return []
  // What was said cannot be changed any more.
  const label = turn !== undefined ? 'better:' : first.isAddition ? 'add:' : 'instead:'
  const text = first.shown.trim() === '' ? `(leave this out) ${first.message}` : first.shown
  const body = wrap(truncate(tame(text.slice(0, mostShown)).replace(/^\.? +/, '').trim(), mostShown - 1), room - label.length - 1)
  return body.map((line, index) => indent + (index === 0 ? paint.green(label) : ' '.repeat(label.length)) + ` ${line}`)
}

/** What else is known of the fault: further suggestions, other rules that see it. */
function moreLines({ fix, suggestions, related, branch, turn }: Finding, room: number, paint: ChalkInstance): readonly string[] {
  const others = suggestions.length - 1
  const parts = [
    ...(branch === undefined ? [] : [`with ${tame(branch)}`]),
    ...(fix === undefined ? [] : ['--fix mends it']),
    ...(turn !== undefined || suggestions[0] === undefined || suggestions[0].slots.length === 0 ? [] : [`to fill: ${suggestions[0].slots.map(slot => tame(slot)).join(', ')}`]),
    ...(others > 0 ? [`${counted(others, 'other suggestion')} (${turn === undefined ? 'replylint review' : '--format json'})`] : []),
    ...(related.length > 0 ? [`also: ${[...new Set(related.map(({ ruleId }) => ruleId))].join(', ')}`] : []),
  ]
  return parts.length === 0 ? [] : wrap(parts.join(' · '), room).map(text => indent + paint.dim(text))
}

function summaryBlock(results: readonly FileResult[], options: ReporterOptions, style: Style): string {
  const { paint, width } = style
  const { files, replies, conversations, errors, warnings, skipped, suppressed } = summarise(results)
  const read = [
    ...(replies > 0 || conversations === 0 ? [counted(replies, 'reply', 'replies')] : []),
    ...(conversations > 0 ? [counted(conversations, 'conversation')] : []),
  ].join(' and ')
  const where = `in ${read}, ${counted(files, 'file')}`
  const problems = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ]
  const found = problems.length === 0
    ? paint.green(`✔ No problems ${where}`)
    : (errors > 0 ? paint.red : paint.yellow).bold(`✖ ${problems.join(' and ')} ${where}`)
  const lines = [found, ...fixableLine(results), ...skippedLine(skipped), ...suppressedLine(suppressed), ...unrecognisedLines(options, width)]
  const rule = mostFrequentRule(results)
  if (rule !== undefined) {
    lines.push(paint.dim(`  Run “replylint explain ${rule}” for what the rule wants, with examples.`))
  }
  return lines.join('\n')
}

function fixableLine(results: readonly FileResult[]): readonly string[] {
  const fixable = results.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== undefined).length
  return fixable === 0 ? [] : [`  ${counted(fixable, 'finding')} can be mended by --fix (--diff shows how).`]
}

function skippedLine({ internal, inactive, otherLanguage, ignored }: FileResult['skipped']): readonly string[] {
  const parts = [
    ...(internal > 0 ? [counted(internal, 'internal note')] : []),
    ...(inactive > 0
      ? [`${counted(inactive, 'inactive reply', 'inactive replies')} (--include-inactive checks them)`]
      : []),
    ...(otherLanguage > 0 ? [`${counted(otherLanguage, 'reply', 'replies')} in another language`] : []),
    ...(ignored > 0 ? [`${counted(ignored, 'reply', 'replies')} that the config says to ignore`] : []),
  ]
  return parts.length === 0 ? [] : [`  Left out: ${parts.join(', ')}.`]
}

function suppressedLine(suppressed: number): readonly string[] {
  return suppressed === 0 ? [] : [`  Suppressed: ${counted(suppressed, 'finding')} (--no-suppressions shows them).`]
}

function unrecognisedLines({ unrecognised }: ReporterOptions, width: number): readonly string[] {
  if (unrecognised.length === 0) return []
  const shown = unrecognised.slice(0, 3).map(path => tame(path))
  const names = [...shown, ...(unrecognised.length > 3 ? ['…'] : [])].join(', ')
  const were = unrecognised.length === 1 ? 'was' : 'were'
  const text = `${counted(unrecognised.length, 'file')} ${were} not recognised as replies: ${names}. `
    + 'Name one to see why, or say what it is with --as.'
  return wrap(text, width - 2).map(line => `  ${line}`)
}

/** The rule with the most findings: the one to read about first. */
function mostFrequentRule(results: readonly FileResult[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { findings } of results) {
    for (const { ruleId } of findings) if (ruleId !== 'file') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}
