/**
 * replylint's API. The only module that knows both the engine and the rules that ship.
 */
import { resolve } from 'node:path'
import { rules } from '../rules/index.ts'
import { english } from '../rules/lexicon/english/index.ts'
import type { Config } from './config/config.ts'
import { createConfiguration, type Configuration } from './config/configuration.ts'
import type { ParseOptions } from './document/parse.ts'
import type { FileResult } from './engine/finding.ts'
import { discover } from './files/discover.ts'
import { fixText } from './fix.ts'
import { lintFiles as lintFoundFiles } from './lint-files.ts'
import { lintReadFile } from './lint-read-file.ts'

export { accuracy } from '../rules/accuracy.ts'
export { rules } from '../rules/index.ts'
export { english } from '../rules/lexicon/english/index.ts'
export { defineConfig } from './config/config.ts'
export { ConfigError } from './config/mistake.ts'
export type { Config } from './config/config.ts'
export type { ParseOptions } from './document/parse.ts'
export type { Change, FileEdit, FileResult, Finding, Related, Severity, Suggestion } from './engine/finding.ts'

export interface LintOptions {
  /** Folder that paths are relative to; the current one unless given. */
  readonly cwd?: string
  /**
   * The configuration itself, or the path of a file that holds it, or false for the preset `recommended`
   * alone. Unless given it is looked up from each file's folder upward.
   */
  readonly config?: Config | string | false
  /** How files are to be read where their content does not say it. */
  readonly parse?: ParseOptions
  /** Lint macros that are switched off, too. */
  readonly includeInactive?: boolean
}

/**
 * Lints the text of one file. `path` is how the file is called: its ending helps to recognise the format,
 * its folder is where the configuration is looked for. Offsets do not count a byte order mark. Throws a
 * `ConfigError` when the configuration is wrong; what is wrong with the text is a finding.
 */
export async function lint(source: string, options: LintOptions & { readonly path: string }): Promise<FileResult> {
  if (typeof options?.path !== 'string') throw new TypeError('lint(source, { path }) needs to know how the file is called, such as { path: “reply.md” }.')
  return createLinter(options)(source, options.path)
}

/**
 * Makes the fixes that keep the meaning, as `--fix` does: `text` is the text after them (the same when there are
 * none), `changes` how many were made, `result` what is left to say. Writes nothing. Throws a `ConfigError` when the
 * configuration is wrong.
 */
export async function fix(
  source: string,
  options: LintOptions & { readonly path: string },
): Promise<{ readonly text: string; readonly changes: number; readonly result: FileResult }> {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const { settings } = await configure(options).forFile(options.path)
  const { text, changes, result } = await fixText(source.slice(mark.length), settings, { fixes: true })
  return { text: mark + text, changes, result }
}

/** The same as `lint` for many texts: the configuration is read once. */
export function createLinter(options: LintOptions = {}): (source: string, path: string) => Promise<FileResult> {
  const configuration = configure(options)
  return async (source, path) => {
    const { settings } = await configuration.forFile(path)
    return lintReadFile({ source: source.replace(/^\uFEFF/, ''), findings: [] }, settings)
  }
}

/**
 * Lints the files behind paths, folders and globs, in the order of their paths. A file that cannot be read
 * is a result with a finding; a file come upon in a folder that holds no replies is left out. Paths in the
 * results are relative to `cwd`. Throws a `ConfigError` when the configuration is wrong, and an `Error` when a
 * path matches nothing.
 */
export async function lintFiles(paths: readonly string[], options: LintOptions = {}): Promise<readonly FileResult[]> {
  const cwd = options.cwd ?? process.cwd()
  const { files, unmatched } = await discover(paths, cwd)
  if (unmatched.length > 0) throw new Error(`No file is behind ${unmatched.map(path => `“${path}”`).join(', ')} (looked from ${cwd}).`)
  return (await lintFoundFiles(files, configure(options), cwd)).results
}

function configure({ cwd = process.cwd(), config, parse, includeInactive }: LintOptions): Configuration {
  return createConfiguration({
    rules,
    language: english,
    cwd: resolve(cwd),
    ...(typeof config === 'string' ? { file: config } : {}),
    ...(typeof config === 'object' ? { config } : {}),
    ...(config === false ? { lookup: false } : {}),
    ...(parse === undefined ? {} : { parse }),
    ...(includeInactive === undefined ? {} : { includeInactive }),
  })
}
