import { join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { unknownRule } from '../config/entries.ts'
import type { FileResult } from '../engine/finding.ts'
import { discover } from '../files/discover.ts'
import { counted } from '../reporters/summary.ts'
import { tameLines } from '../reporters/terminal-text.ts'
import { ReviewedFiles } from '../review/files.ts'
import { progressFileName, Skipped } from '../review/skipped.ts'
import { SuppressionsOfWalk } from '../review/suppressions-of-walk.ts'
import type { Terminal } from '../review/terminal-asker.ts'
import { walk, type Tally, type WalkSettings } from '../review/walk.ts'
import { findSuppressionsFile, suppressionsFileName } from '../suppressions/find.ts'
import { hasColor } from './color.ts'
import type { Content } from './content.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { wasNotLinted } from './lint.ts'
import { configurationFor, type SettingsOptions } from './options.ts'
import { UsageError } from './usage-error.ts'

export interface ReviewOptions extends SettingsOptions {
  readonly only?: readonly string[]
  readonly quiet?: boolean
  readonly restart?: boolean
  /** A file; false for `--no-suppressions`. */
  readonly suppressions?: string | false
}

/** `replylint review [paths…]`: goes through the findings one by one with somebody at a terminal. */
export async function review(paths: readonly string[], options: ReviewOptions, io: Io, content: Content): Promise<number> {
  const terminal = terminalOf(options, io)
  const configuration = await configurationFor(options, io, content)
  await checkRules(options, [...(await configuration.rulesIn('.')).keys()])
  const { files: found, unmatched } = await discover(paths.length === 0 ? ['.'] : paths, io.cwd)
  if (unmatched.length > 0) throw new UsageError((await import('./unmatched.ts')).explainUnmatched(unmatched, io.cwd))
  const files = await ReviewedFiles.open(found, configuration, io.cwd)
  if (files.results.every(({ format }) => format === undefined)) {
    throw new UsageError('No file was recognised as replies. “replylint” with the same paths says why.')
  }
  const today = new Date().toISOString().slice(0, 10)
  const settings: WalkSettings = {
    files,
    skipped: Skipped.open(join(io.cwd, progressFileName), { isAnew: options.restart === true }),
    suppressions: options.suppressions === false ? undefined : new SuppressionsOfWalk(suppressionsPath(options.suppressions, io.cwd), { cwd: io.cwd, today }),
    today,
    ...(options.only === undefined ? {} : { only: new Set(options.only) }),
    errorsOnly: options.quiet === true,
  }
  const tally = await walkAtTerminal(settings, terminal)
  sayWhatCannotBeReviewed(files.results, io)
  return exitCodeFor(tally, files.results)
}

async function walkAtTerminal(settings: WalkSettings, terminal: Terminal): Promise<Tally> {
  const { TerminalAsker } = await import('../review/terminal-asker.ts')
  const asker = new TerminalAsker(terminal)
  try {
    asker.open('replylint review')
    const { files, skipped } = settings
    const walked = new Set(files.results.map(({ path }) => path))
    const before = skipped.count(({ path, rule }) => walked.has(path) && settings.only?.has(rule) !== false)
    if (skipped.fault !== undefined) asker.say('trouble', `${progressFileName} could not be read (${skipped.fault}); the walk begins anew.`)
    if (before > 0) asker.say('note', `Going on with the walk that was left: ${counted(before, 'finding')} skipped. --restart begins anew.`)
    const tally = await walk(settings, asker)
    asker.leave(summaryOf(tally))
    return tally
  } finally {
    asker.close()
  }
}

/** The terminal that the run has. Throws a `UsageError` when it has none, and says what does the same without one. */
function terminalOf({ color }: ReviewOptions, io: Io): Terminal {
  const { stdin, stdout } = io
  const isTerminal = (stdin as { isTTY?: boolean }).isTTY === true && stdout.isTTY === true && io.env['TERM'] !== 'dumb'
  if (!isTerminal || !(stdin instanceof Readable) || !(stdout instanceof Writable)) {
    throw new UsageError('“replylint review” asks questions, and there is no terminal to ask at. Without one, --diff shows '
      + 'what would change, --fix makes the safe fixes, --apply takes a suggestion.')
  }
  return { input: stdin, output: stdout, color: hasColor(color, stdout, io) }
}

async function checkRules({ only = [] }: ReviewOptions, known: readonly string[]): Promise<void> {
  const unknown = only.find(id => !known.includes(id))
  if (unknown !== undefined) throw new UsageError(`--only ${unknown}: ${unknownRule(unknown, known)}`)
}

function suppressionsPath(given: string | undefined, cwd: string): string {
  return given === undefined ? findSuppressionsFile(cwd) ?? join(cwd, suppressionsFileName) : resolve(cwd, given)
}

function summaryOf({ taken, edited, skipped, suppressed, left }: Tally): string {
  const done = [
    ...(taken > 0 ? [`${taken} taken`] : []),
    ...(edited > 0 ? [`${edited} edited`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(left > 0 ? [`${left} left`] : []),
  ]
  if (done.length === 0) return 'Nothing to review.'
  return `${done.join(' · ')}${left > 0 ? '. The same command goes on from here.' : ''}`
}

/** What is wrong with a file as such is nothing to choose about; it must not go unsaid. */
function sayWhatCannotBeReviewed(results: readonly FileResult[], { stderr }: Io): void {
  for (const { path, findings } of results) {
    for (const { ruleId, severity, cause, line, column, message } of findings) {
      if ((ruleId === 'file' && severity === 'error') || cause !== undefined) stderr.write(`${tameLines(`${path}:${line}:${column}: ${message}`)}\n`)
    }
  }
}

function exitCodeFor({ errors }: Tally, results: readonly FileResult[]): number {
  const findings = results.flatMap(result => result.findings)
  if (findings.some(({ cause }) => cause !== undefined) || results.some(wasNotLinted)) return ExitCode.CouldNotRun
  const isBroken = findings.some(({ ruleId, severity }) => ruleId === 'file' && severity === 'error')
  return errors > 0 || isBroken ? ExitCode.Findings : ExitCode.Clean
}
