import { dirname, join, resolve } from 'node:path'
import type { LanguagePack } from '../anatomy/language.ts'
import type { ParseOptions } from '../document/parse.ts'
import { pathFrom } from '../files/path-from.ts'
import type { LintSettings } from '../lint.ts'
import type { Rule } from '../rule.ts'
import type { Config, RuleSetting } from './config.ts'
import { ConfigFinder, type Chain } from './find.ts'
import type { OverrideLayer } from './layer.ts'
import { givenConfig, loadConfigFile } from './load.ts'
import { RuleTable, type EffectiveRule } from './rule-table.ts'
import { speakersFrom } from './speakers.ts'
import { RulesetBuilder, type FileTest, type Ruleset } from './ruleset.ts'

/** Where the settings of a run come from, besides the config files that are found. */
export interface ConfigurationOptions {
  /** Absolute; what `--config` is relative to, and its globs. */
  readonly cwd: string
  /** The rules that need no plugin, by id. */
  readonly rules: Readonly<Record<string, Rule>>
  readonly language: LanguagePack
  /** A config to use for every file, instead of looking for one. */
  readonly file?: string
  /** The config itself, in place of a file; its globs are relative to `cwd`. */
  readonly config?: Config
  /** False: heed no config file at all. */
  readonly lookup?: boolean
  /** Presets laid over the configs. */
  readonly presets?: readonly string[]
  /** Single rules laid over everything; `from` is what a message about one calls it. */
  readonly entries?: readonly { readonly id: string; readonly setting: RuleSetting; readonly from: string }[]
  /** What the files are; beats what configs say of them. */
  readonly parse?: ParseOptions
  readonly includeInactive?: boolean
}

/** What holds for one file. */
export interface FileConfiguration {
  readonly settings: LintSettings
  /** Whether a config says to leave the file out. */
  readonly isIgnored: boolean
}

/** What holds for one file, with where it comes from. */
export interface FileExplanation {
  /** The configs that were read, in order; a later one wins. */
  readonly files: readonly string[]
  readonly isIgnored: boolean
  readonly parse: ParseOptions
  readonly includeInactive: boolean
  readonly rules: readonly EffectiveRule[]
  /** Overrides for some macros of this file. */
  readonly overrides: readonly OverrideLayer[]
}

/** The settings of a run, looked up file by file. */
export interface Configuration {
  /** What holds for a file; its path may be relative to `cwd`. Throws a `ConfigError`. */
  forFile(path: string): Promise<FileConfiguration>
  /** The same for people: each value with its origin. Throws a `ConfigError`. */
  explain(path: string): Promise<FileExplanation>
  /** All rules that may be named in a folder, plugins' included. Throws a `ConfigError`. */
  rulesIn(folder: string): Promise<ReadonlyMap<string, Rule>>
}

interface Prepared {
  readonly ruleset: Ruleset
  readonly table: RuleTable
}

/** Makes the configuration of a run. Nothing is read before a file is asked for. */
export function createConfiguration(options: ConfigurationOptions): Configuration {
  const finder = new ConfigFinder()
  const prepared = new Map<Chain, Promise<Prepared>>()
  let given: Promise<Chain> | undefined

  const chainFor = (path: string): Promise<Chain> => {
    const { cwd, file, config, lookup } = options
    if (file !== undefined) return given ??= loadConfigFile(resolve(cwd, file)).then(loaded => [loaded])
    if (config !== undefined) return given ??= Promise.resolve([givenConfig(join(cwd, 'options.config'), config)])
    if (lookup === false) return given ??= Promise.resolve([])
    return finder.chainFor(dirname(path))
  }
  const prepare = async (path: string): Promise<Prepared> => {
    const chain = await chainFor(path)
    let entry = prepared.get(chain)
    if (entry === undefined) {
      entry = buildRuleset(chain, options).then(ruleset => ({ ruleset, table: new RuleTable(ruleset) }))
      prepared.set(chain, entry)
    }
    return entry
  }
  return {
    async forFile(path) {
      const absolute = resolve(options.cwd, path)
      const { ruleset, table } = await prepare(absolute)
      const relative = relativeTo(absolute)
      return {
        isIgnored: isAny(ruleset.ignores, relative),
        settings: {
          path,
          parse: parseOptionsFor(ruleset, relative, options.parse),
          includeInactive: options.includeInactive ?? ruleset.includeInactive,
          language: ruleset.language,
          rulesFor: table.rulesFor(relative),
        },
      }
    },
    async explain(path) {
      const absolute = resolve(options.cwd, path)
      const { ruleset, table } = await prepare(absolute)
      const relative = relativeTo(absolute)
      const overrides = ruleset.layers.flatMap(({ base, overrides: all }) =>
        all.filter(({ matchesFile }) => matchesFile(relative(base))))
      return {
        files: ruleset.files.map(file => file.path),
        isIgnored: isAny(ruleset.ignores, relative),
        parse: parseOptionsFor(ruleset, relative, options.parse),
        includeInactive: options.includeInactive ?? ruleset.includeInactive,
        rules: table.effective(({ base, matchesFile, matchesRecord }) =>
          matchesRecord === undefined && matchesFile(relative(base))),
        overrides: overrides.filter(({ matchesRecord }) => matchesRecord !== undefined),
      }
    },
    async rulesIn(folder) {
      return (await prepare(resolve(options.cwd, folder, 'any file'))).ruleset.rules
    },
  }
}

async function buildRuleset(chain: Chain, options: ConfigurationOptions): Promise<Ruleset> {
  const builder = new RulesetBuilder(options.rules, options.language)
  for (const file of chain) await builder.addFile(file, options.file === undefined ? file.folder : options.cwd)
  for (const preset of options.presets ?? []) builder.addPreset(preset)
  if (options.entries !== undefined) await builder.addEntries(options.entries)
  return builder.build()
}

/** What the last description that fits says the file is, with what the run says laid over it. */
function parseOptionsFor(
  { formats }: Ruleset,
  relative: (base: string) => string,
  given: ParseOptions = {},
): ParseOptions {
  const setting = formats.findLast(({ base, matches }) => matches(relative(base)))?.setting
  if (setting === undefined) return given
  const { files: _, agents, customers, bots, ...described } = setting
  const speakers = { ...speakersFrom({ agents, customers, bots }), ...given.speakers }
  return { ...described, ...given, ...Object.keys(speakers).length > 0 && { speakers } }
}

function isAny(tests: readonly FileTest[], relative: (base: string) => string): boolean {
  return tests.some(({ base, matches }) => matches(relative(base)))
}

/** A function that gives the file's path as seen from a folder, with forward slashes. */
function relativeTo(path: string): (base: string) => string {
  return base => pathFrom(base, path)
}
