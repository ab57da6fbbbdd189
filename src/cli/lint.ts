import { resolve } from 'node:path'
import type { Configuration } from '../config/configuration.ts'
import type { FileResult } from '../engine/finding.ts'
import { discover, type FoundFile } from '../files/discover.ts'
import { isJsonLines } from '../files/lines.ts'
import { pathFrom } from '../files/path-from.ts'
import { readBytes } from '../files/read.ts'
import { reporters } from '../reporters/index.ts'
import type { Content } from './content.ts'
import { hasColor } from './color.ts'
import { ExitCode } from './exit-code.ts'
import { readStdin, widthOf, type Io } from './io.ts'
import { lintFiles, withCompanions, type LintedFiles, type LintOne } from '../lint-files.ts'
import { lintAllLines } from '../lint-lines.ts'
import { lintReadFile } from '../lint-read-file.ts'
import type { Changes } from './changes.ts'
import type { Treated } from './filter.ts'
import type { Suppressor } from './suppressed.ts'
import { configurationFor, type SettingsOptions } from './options.ts'
import { UsageError } from './usage-error.ts'

export interface LintOptions extends SettingsOptions {
  readonly format: string
  readonly outputFile?: string
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly exitZero?: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
  /** False for `--no-error-on-unmatched-pattern`. */
  readonly errorOnUnmatchedPattern: boolean
  readonly fix?: boolean
  readonly diff?: boolean
  readonly apply?: readonly string[]
  readonly fill?: readonly string[]
  /** A file; false for `--no-suppressions`. */
  readonly suppressions?: string | false
  readonly showPersonalData?: boolean
}

/** `replylint [paths…]`: lints, reports, and says how it ended. */
export async function lint(paths: readonly string[], options: LintOptions, io: Io, content: Content): Promise<number> {
  const report = await reporterFor(options.format)
  const configuration = await configurationFor(options, io, content)
  const suppressed = await suppressorFor(options, io)
  const changes = await changesFor(options, content, suppressed)
  if (changes === undefined && streams(paths, options)) return lintStream(paths, options, io, configuration, suppressed)
  const found = await lintInput(paths, options, io, configuration, changes?.lintOne)
  changes?.checkWanted()
  if (options.diff === true) return (changes as Changes).showDiff(io)
  const stdin = takesStdin(paths, options)
  const failures = changes === undefined ? 0 : changes.finish(io, stdin)
  const linted = { ...found, results: suppressed.apply(found.results) }
  const kept = options.quiet === true ? linted.results.map(withErrorsOnly) : linted.results
  const text = report(await withoutPersonalData(kept, options), {
    color: options.outputFile === undefined ? hasColor(options.color, io.stdout, io) : options.color === true,
    columns: widthOf(io.stdout),
    unrecognised: linted.unrecognised,
  })
  await deliver(text, options.outputFile, stdin && changes !== undefined ? { ...io, stdout: io.stderr } : io)
  if (options.debug === true) await writeDebug(linted, configuration, io)
  return failures > 0 ? ExitCode.CouldNotRun : exitCodeFor(linted, options, io)
}

/** Reports end up in logs: what identifies a customer is hidden unless it is asked for. */
async function withoutPersonalData(results: readonly FileResult[], { showPersonalData }: LintOptions): Promise<readonly FileResult[]> {
  return showPersonalData === true || results.every(({ findings }) => findings.length === 0) ? results : (await import('../reporters/redact.ts')).redact(results)
}

/** What the run is to change; undefined when it is to look only. */
async function changesFor({ fix, diff, apply, fill }: LintOptions, content: Content, suppressed: Suppressor): Promise<Changes | undefined> {
  if (fix !== true && diff !== true && apply === undefined) {
    if (fill !== undefined) throw new UsageError('--fill says what goes into the slots of a suggestion: name one with --apply.')
    return undefined
  }
  const { createChanges } = await import('./changes.ts')
  return createChanges({ fix: fix === true || apply === undefined, apply: apply ?? [], fill: fill ?? [] }, content, suppressed.hides)
}

const nothingSuppressed: Suppressor = { apply: results => results, hide: result => result, hides: () => false }

/** Takes suppressed findings away, where there is a suppressions file. */
async function suppressorFor({ suppressions }: LintOptions, io: Io): Promise<Suppressor> {
  if (suppressions === false) return nothingSuppressed
  const path = suppressions === undefined ? await lookUpSuppressions(io.cwd) : resolve(io.cwd, suppressions)
  return path === undefined ? nothingSuppressed : (await import('./suppressed.ts')).suppressorOf(path, io)
}

async function lookUpSuppressions(cwd: string): Promise<string | undefined> {
  const { findSuppressionsFile } = await import('../suppressions/find.ts')
  return findSuppressionsFile(cwd)
}

async function reporterFor(name: string): Promise<import('../reporters/reporter.ts').Reporter> {
  if (!Object.hasOwn(reporters, name)) {
    const { didYouMean } = await import('../config/nearest.ts')
    const known = Object.keys(reporters)
    const choice = `There are ${known.join(', ')}.`
    throw new UsageError(`--format ${name}: there is no report “${name}”.${didYouMean(name, known)} ${choice}`)
  }
  return (reporters[name] as NonNullable<(typeof reporters)[string]>).load()
}

async function lintInput(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  configuration: Configuration,
  lintOne?: LintOne,
): Promise<LintedFiles> {
  const name = options.stdinFilename
  if (!takesStdin(paths, options)) return lintPaths(paths.length === 0 ? ['.'] : paths, options, io, configuration, lintOne)
  if (paths.some(path => path !== '-')) {
    const asked = ['“-”', '--stdin', ...(name === undefined ? [] : ['--stdin-filename'])]
    const flags = `${asked.slice(0, -1).join(', ')} and ${asked.at(-1)}`
    throw new UsageError(`Standard input is linted alone: leave out ${flags}, or the other paths.`)
  }
  const { settings } = await configuration.forFile(name ?? 'stdin')
  const path = name ?? '<stdin>'
  if (lintOne === undefined && isLines(options)) return { results: [await lintAllLines(io.stdin, { ...settings, path }, options.format === 'summary')], unrecognised: [] }
  const file = readBytes(await readStdin(io))
  const known = name === undefined ? settings : withCompanions(settings, resolve(io.cwd, name))
  const lint: LintOne = lintOne ?? (given => lintReadFile(given.file, given.settings))
  return { results: [await lint({ found: { path, isNamed: true }, file, settings: { ...known, path } })], unrecognised: [] }
}

/** Whether what comes in is JSON Lines by what the user says. */
function isLines({ as, stdinFilename }: LintOptions): boolean {
  return as === 'jsonl' || (stdinFilename !== undefined && isJsonLines(stdinFilename))
}

/** Whether the report can be written while the input is read: JSON Lines in, JSON Lines out. */
function streams(paths: readonly string[], options: LintOptions): boolean {
  if (options.format !== 'jsonl' || options.outputFile !== undefined) return false
  return takesStdin(paths, options) ? isLines(options) && paths.every(path => path === '-') : paths.length > 0 && paths.every(isJsonLines)
}

async function lintStream(
  paths: readonly string[], options: LintOptions, io: Io, configuration: Configuration, suppressed: Suppressor,
): Promise<number> {
  const { filter, inputOf } = await import('./filter.ts')
  const treat = async (result: FileResult): Promise<Treated> => {
    const counted = suppressed.hide(result)
    const [shown = counted] = await withoutPersonalData([options.quiet === true ? withErrorsOnly(counted) : counted], options)
    return { counted, shown }
  }
  const inputs = takesStdin(paths, options) ? [{ name: options.stdinFilename ?? '<stdin>', isNamed: true, input: io.stdin }]
    : (await discoverAll(paths, options, io)).map(({ path, isNamed }) => ({ name: pathFrom(io.cwd, path), isNamed, input: inputOf(path, io) }))
  let [errors, warnings, failed] = [0, 0, false]
  for (const { name, isNamed, input } of inputs) {
    if (!isNamed && (await configuration.forFile(name)).isIgnored) continue
    const done = await filter(name, input, configuration, io, treat)
    errors += done.errors
    warnings += done.warnings
    // As with a file: one of which nothing could be read has not been linted.
    failed ||= done.failed || (done.read === 0 && done.unread > 0)
  }
  if (failed) return ExitCode.CouldNotRun
  return exitCodeOf({ errors, warnings }, options, io)
}

function takesStdin(paths: readonly string[], { stdin, stdinFilename }: LintOptions): boolean {
  return stdin === true || paths.includes('-') || stdinFilename !== undefined
}

async function lintPaths(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  configuration: Configuration,
  lintOne: LintOne | undefined,
): Promise<LintedFiles> {
  const files = await discoverAll(paths, options, io)
  const linted = await lintFiles(files, configuration, io.cwd, lintOne, options.format === 'summary')
  if (options.errorOnUnmatchedPattern && linted.results.length + linted.unrecognised.length === 0) {
    throw new UsageError('All files are left out by “ignores” in the config. Name one to lint it all the same.')
  }
  return linted
}

async function discoverAll(paths: readonly string[], options: LintOptions, io: Io): Promise<readonly FoundFile[]> {
  const { files, unmatched } = await discover(paths, io.cwd)
  if (options.errorOnUnmatchedPattern && unmatched.length > 0) {
    const { explainUnmatched } = await import('./unmatched.ts')
    throw new UsageError(explainUnmatched(unmatched, io.cwd))
  }
  return files
}

async function deliver(text: string, outputFile: string | undefined, io: Io): Promise<void> {
  if (outputFile === undefined) {
    io.stdout.write(text)
    return
  }
  const { write } = await import('../files/write.ts')
  try {
    write(resolve(io.cwd, outputFile), text)
  } catch (cause) {
    const { message } = cause as Error
    throw new UsageError(`--output-file ${outputFile}: the report could not be written: ${message}`, { cause })
  }
}

async function writeDebug(linted: LintedFiles, configuration: Configuration, io: Io): Promise<void> {
  const { describeRun } = await import('./debug.ts')
  io.stderr.write(await describeRun(linted.results, configuration, io.cwd))
}

function withErrorsOnly(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
}

/** What did not run, or not on a file that was asked for, outweighs what was found; `--exit-zero` does not hide it. */
function exitCodeFor({ results, unrecognised }: LintedFiles, options: LintOptions, io: Io): number {
  const findings = results.flatMap(result => result.findings)
  if (findings.some(({ cause }) => cause !== undefined)) return ExitCode.CouldNotRun
  if (results.length + unrecognised.length > 0 && results.every(({ format }) => format === undefined)) {
    io.stderr.write('No file was recognised as replies. “replylint --help” shows how to say what a file is: --as, '
      + '--body-column, --pointer.\n')
    return ExitCode.CouldNotRun
  }
  if (results.some(wasNotLinted)) return ExitCode.CouldNotRun
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  return exitCodeOf({ errors, warnings }, options, io)
}

/** How a run ends that was carried out. */
function exitCodeOf({ errors, warnings }: { readonly errors: number; readonly warnings: number }, options: LintOptions, io: Io): number {
  return (errors > 0 || isTooMany(warnings, options, io)) && options.exitZero !== true ? ExitCode.Findings : ExitCode.Clean
}

/** Whether there are more warnings than allowed, which is said. */
function isTooMany(warnings: number, { maxWarnings }: LintOptions, io: Io): boolean {
  if (maxWarnings === undefined || warnings <= maxWarnings) return false
  io.stderr.write(`${warnings === 1 ? 'There is 1 warning' : `There are ${warnings} warnings`}, more than --max-warnings ${maxWarnings} allows.\n`)
  return true
}

/** Whether something is so wrong with a file that no reply could be read from it. A broken one may still give some. */
export function wasNotLinted({ findings, replies, conversations, skipped }: FileResult): boolean {
  return replies + conversations + skipped.internal + skipped.inactive === 0
    && findings.some(({ ruleId, severity }) => ruleId === 'file' && severity === 'error')
}
