import { existsSync } from 'node:fs'
import type { LanguagePack } from '../anatomy/language.ts'
import type { Rule } from '../rule.ts'
import type { Config, FormatSetting, Override, RuleSetting } from './config.ts'
import { readEntry } from './entries.ts'
import type { Layer, OverrideLayer, RuleEntry } from './layer.ts'
import { loadConfigFile, type ConfigFile, type Keys } from './load.ts'
import { recordMatcher } from './match-record.ts'
import { ConfigError, type Mistake } from './mistake.ts'
import { checkFormats } from './formats.ts'
import { extendLexicon } from './phrases.ts'
import { asPlugin, loadPlugin, resolveModule } from './plugin.ts'
import { presetLayer, unknownPreset } from './presets.ts'
import { configSchema } from './schema.ts'
import { loadValidator, validate } from './validate.ts'

/** A test of files by their path relative to a folder. */
export interface FileTest {
  readonly base: string
  matches(relativePath: string): boolean
}

/** What a chain of configs comes to, before any file is looked at. */
export interface Ruleset {
  /** The config files that were read, in order. */
  readonly files: readonly ConfigFile[]
  /** All rules by id, plugins' included. */
  readonly rules: ReadonlyMap<string, Rule>
  /** Lowest first. */
  readonly layers: readonly Layer[]
  readonly ignores: readonly FileTest[]
  readonly formats: readonly (FileTest & { readonly setting: FormatSetting })[]
  readonly language: LanguagePack
  readonly includeInactive: boolean
}

const schema = configSchema()

/** Reads configs one after another, each with all that it extends, and gathers what they say. */
export class RulesetBuilder {
  readonly #files: ConfigFile[] = []
  readonly #rules: Map<string, Rule>
  readonly #layers: Layer[] = []
  readonly #ignores: FileTest[] = []
  readonly #formats: (FileTest & { setting: FormatSetting })[] = []
  #language: LanguagePack
  #includeInactive = false
  /** The presets that configs build on, by name. */
  readonly #presets: string[] = []

  constructor(rules: Readonly<Record<string, Rule>>, language: LanguagePack) {
    this.#rules = new Map(Object.entries(rules))
    this.#language = language
  }

  /** Lays a preset over what there is. Throws a `ConfigError` when there is none of that name. */
  addPreset(name: string): void {
    const layer = presetLayer(name, this.#rules)
    if (layer === undefined) throw new ConfigError([{ message: `--preset ${name}: ${unknownPreset(name)}` }])
    this.#layers.push(layer)
  }

  /** Lays single rules over what there is, as the command line gives them. Throws a `ConfigError`. */
  async addEntries(settings: readonly { id: string; setting: RuleSetting; from: string }[]): Promise<void> {
    if (settings.some(({ setting }) => Array.isArray(setting))) await loadValidator()
    const read = settings.map(({ id, setting, from }) => readEntry(id, setting, this.#rules, from))
    throwAll(read.flatMap(({ entry, faults }) => faults.map(({ keys, message }) => {
      const option = keys.slice(1).join(' › ')
      return { message: `${String(entry.from)}${option === '' ? '' : `, option ${option}`}: ${message}` }
    })))
    const entries = read.map(({ entry }) => entry)
    this.#layers.push({ from: 'the command line', base: '', entries, overrides: [] })
  }

  /**
   * Lays a config, and before it what it extends, over what there is. `base` is what its globs are
   * relative to. Throws a `ConfigError` with every mistake of the file.
   */
  async addFile(file: ConfigFile, base: string, below: readonly string[] = []): Promise<void> {
    await loadValidator()
    const config = checkShape(file)
    this.#files.push(file)
    await this.#addPlugins(file, config)
    for (const [index, name] of asList(config.extends).entries()) {
      const keys = Array.isArray(config.extends) ? ['extends', index] : ['extends']
      await this.#extend(name, file, keys, base, [...below, file.path])
    }
    await this.#addOwn(file, config, base)
  }

  /**
   * What the layers come to. Where no config builds on a preset, `recommended` lies beneath them all. Throws
   * a `ConfigError` when no rule is left on and nobody asked for that.
   */
  build(): Ruleset {
    if (this.#presets.length === 0) this.#layers.unshift(presetLayer('recommended', this.#rules) as Layer)
    if (this.#isEmptyByAccident()) throw new ConfigError([this.#noRuleIsOn()])
    return {
      files: this.#files,
      rules: this.#rules,
      layers: this.#layers,
      ignores: this.#ignores,
      formats: this.#formats,
      language: this.#language,
      includeInactive: this.#includeInactive,
    }
  }

  /** Whether nothing is said of any rule: neither by a preset, `none` included, nor by a config, nor by a flag. */
  #isEmptyByAccident(): boolean {
    return this.#rules.size > 0 && this.#layers.every(({ entries, overrides }) =>
      entries.length === 0 && overrides.every(override => override.entries.length === 0))
  }

  #noRuleIsOn(): Mistake {
    const names = this.#presets.map(name => `“${name}”`).join(' and ')
    const message = `No rule is on: ${names} holds none. Add “recommended” to “extends”, or say “none” there to check nothing.`
    const file = this.#files[0]
    return file === undefined ? { message } : file.mistakeAt(['extends'], 'value', message)
  }

  async #addPlugins(file: ConfigFile, { plugins = [] }: Config): Promise<void> {
    for (const [index, plugin] of plugins.entries()) {
      try {
        const { name, rules } = typeof plugin === 'string'
          ? await loadPlugin(plugin, file.folder)
          : asPlugin(plugin, undefined)
        for (const [id, rule] of Object.entries(rules)) this.#rules.set(`${name}/${id}`, rule)
      } catch (cause) {
        if (cause instanceof ConfigError) throw cause
        throw new ConfigError([file.mistakeAt(['plugins', index], 'value', (cause as Error).message)], { cause })
      }
    }
  }

  async #extend(name: string, file: ConfigFile, keys: Keys, base: string, below: readonly string[]): Promise<void> {
    const preset = presetLayer(name, this.#rules)
    if (preset !== undefined) {
      this.#presets.push(name)
      this.#layers.push(preset)
      return
    }
    const path = await resolveModule(name, file.folder)
    if (path === undefined) {
      const message = `${unknownPreset(name)} Nor is there a package of that name.`
      throw new ConfigError([file.mistakeAt(keys, 'value', message)])
    }
    if (below.includes(path)) {
      throw new ConfigError([file.mistakeAt(keys, 'value', `“${name}” extends this config again, in a circle.`)])
    }
    await this.addFile(await loadExtended(path, name, file, keys), base, below)
  }

  async #addOwn(file: ConfigFile, config: Config, base: string): Promise<void> {
    const mistakes: Mistake[] = []
    const entries = this.#readRules(file, config.rules, ['rules'], mistakes)
    const overrides: OverrideLayer[] = []
    for (const [index, override] of (config.overrides ?? []).entries()) {
      overrides.push(await this.#readOverride(file, override, ['overrides', index], mistakes))
    }
    this.#layers.push({ from: { file: file.path }, base, entries, overrides })
    if (config.ignores !== undefined) {
      this.#ignores.push({ base, matches: (await import('./match-file.ts')).ignoreMatcher(config.ignores) })
    }
    for (const setting of config.formats ?? []) {
      this.#formats.push({ base, setting, matches: await matcherOf(setting.files) })
    }
    mistakes.push(...await checkFormats(file, config.formats ?? []))
    if (config.phrases !== undefined) {
      this.#language = await extendLexicon(this.#language, file, config.phrases, mistakes)
    }
    this.#includeInactive = config.includeInactive ?? this.#includeInactive
    throwAll(mistakes)
  }

  async #readOverride(file: ConfigFile, override: Override, keys: Keys, mistakes: Mistake[]): Promise<OverrideLayer> {
    const matchesRecord = recordMatcher(override.records)
    return {
      from: file.placeOf(keys),
      matchesFile: override.files === undefined ? () => true : await matcherOf(override.files),
      ...(matchesRecord === undefined ? {} : { matchesRecord }),
      ignore: override.ignore ?? false,
      entries: this.#readRules(file, override.rules, [...keys, 'rules'], mistakes),
    }
  }

  #readRules(file: ConfigFile, rules: Config['rules'], keys: Keys, mistakes: Mistake[]): RuleEntry[] {
    return Object.entries(rules ?? {}).map(([id, setting]) => {
      const at = [...keys, id]
      const { entry, faults } = readEntry(id, setting, this.#rules, file.placeOf(at))
      mistakes.push(...faults.map(fault => file.mistakeAt([...at, ...fault.keys], fault.part, fault.message)))
      return entry
    })
  }
}

async function matcherOf(globs: string | readonly string[]): Promise<FileTest['matches']> {
  return (await import('./match-file.ts')).fileMatcher(globs)
}

async function loadExtended(path: string, name: string, file: ConfigFile, keys: Keys): Promise<ConfigFile> {
  if (!existsSync(path)) {
    throw new ConfigError([file.mistakeAt(keys, 'value', `There is no file “${name}” to extend.`)])
  }
  return loadConfigFile(path)
}

/** The config's value once its shape is known to be right. */
function checkShape(file: ConfigFile): Config {
  const faults = validate(schema, withNamedPlugins(file.value))
  throwAll(faults.map(({ keys, part, message }) => file.mistakeAt(keys, part, message)))
  return file.value as Config
}

/** Plugins that a JS config gives as objects, as names: a JSON Schema cannot describe functions. */
function withNamedPlugins(value: unknown): unknown {
  const plugins = (value as { plugins?: unknown } | null)?.plugins
  if (!Array.isArray(plugins)) return value
  const named = plugins.map((plugin: unknown) => typeof plugin === 'object' && plugin !== null ? 'given' : plugin)
  return { ...value as object, plugins: named }
}

function throwAll(mistakes: readonly Mistake[]): void {
  if (mistakes.length > 0) throw new ConfigError(mistakes)
}

function asList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
