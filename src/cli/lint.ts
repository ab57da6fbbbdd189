import { resolve } from 'node:path'
import type { Configuration } from '../config/configuration.ts'
import type { FileResult } from '../engine/finding.ts'
import { discover } from '../files/discover.ts'
import { readBytes } from '../files/read.ts'
import { reporters } from '../reporters/index.ts'
import type { Content } from './content.ts'
import { hasColor } from './color.ts'
import { ExitCode } from './exit-code.ts'
import { readStdin, widthOf, type Io } from './io.ts'
import { lintFiles, lintReadFile, withCompanions, type LintedFiles } from '../lint-files.ts'
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
}

/** `replylint [paths…]`: lints, reports, and says how it ended. */
export async function lint(paths: readonly string[], options: LintOptions, io: Io, content: Content): Promise<number> {
  const report = await reporterFor(options.format)
  const configuration = await configurationFor(options, io, content)
  const linted = await lintInput(paths, options, io, configuration)
  const shown = options.quiet === true ? linted.results.map(withErrorsOnly) : linted.results
  const text = report(shown, {
    color: options.outputFile === undefined ? hasColor(options.color, io.stdout, io) : options.color === true,
    columns: widthOf(io.stdout),
    unrecognised: linted.unrecognised,
  })
  await deliver(text, options.outputFile, io)
  if (options.debug === true) await writeDebug(linted, configuration, io)
  return exitCodeFor(linted, options, io)
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
): Promise<LintedFiles> {
  const name = options.stdinFilename
  const takesStdin = options.stdin === true || paths.includes('-') || name !== undefined
  if (!takesStdin) return lintPaths(paths.length === 0 ? ['.'] : paths, options, io, configuration)
  if (paths.some(path => path !== '-')) {
    const asked = ['“-”', '--stdin', ...(name === undefined ? [] : ['--stdin-filename'])]
    const flags = `${asked.slice(0, -1).join(', ')} and ${asked.at(-1)}`
    throw new UsageError(`Standard input is linted alone: leave out ${flags}, or the other paths.`)
  }
  const { settings } = await configuration.forFile(name ?? 'stdin')
  const path = name ?? '<stdin>'
  const file = readBytes(await readStdin(io))
  const known = name === undefined ? settings : withCompanions(settings, resolve(io.cwd, name))
  return { results: [await lintReadFile(file, { ...known, path })], unrecognised: [] }
}

async function lintPaths(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  configuration: Configuration,
): Promise<LintedFiles> {
  const { files, unmatched } = await discover(paths, io.cwd)
  if (options.errorOnUnmatchedPattern && unmatched.length > 0) {
    const { explainUnmatched } = await import('./unmatched.ts')
    throw new UsageError(explainUnmatched(unmatched, io.cwd))
  }
  const linted = await lintFiles(files, configuration, io.cwd)
  if (options.errorOnUnmatchedPattern && linted.results.length + linted.unrecognised.length === 0) {
    throw new UsageError('All files are left out by “ignores” in the config. Name one to lint it all the same.')
  }
  return linted
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
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings
  if (tooMany) {
    io.stderr.write(`${warnings === 1 ? 'There is 1 warning' : `There are ${warnings} warnings`}, more than --max-warnings ${options.maxWarnings} allows.\n`)
  }
  return (errors > 0 || tooMany) && options.exitZero !== true ? ExitCode.Findings : ExitCode.Clean
}

/** Whether something is so wrong with a file that no reply could be read from it. A broken one may still give some. */
function wasNotLinted({ findings, replies, conversations, skipped }: FileResult): boolean {
  return replies + conversations + skipped.internal + skipped.inactive === 0
    && findings.some(({ ruleId, severity }) => ruleId === 'file' && severity === 'error')
}
