import type { ReplyRecord } from '../document/document.ts'
import type { ConfiguredRule } from '../engine/check.ts'
import type { Rule } from '../rule.ts'
import type { Origin, OverrideLayer, RuleEntry } from './layer.ts'
import type { Ruleset } from './ruleset.ts'

/** What a rule comes to after all layers, and what had the last word. */
export interface EffectiveRule {
  readonly id: string
  readonly severity: RuleEntry['severity']
  /** The defaults with the options of the last layer that gives any laid over them. */
  readonly options: object
  /** What had the last word on the severity. */
  readonly from: Origin
  /** The options that were given, as they were given, and by what; absent when the defaults hold. */
  readonly given?: { readonly options: object; readonly from: Origin }
}

interface Step {
  readonly entries: readonly RuleEntry[]
  /** With the folder that its globs are relative to; absent for what holds always. */
  readonly override?: OverrideLayer & { readonly base: string }
}

const ignored: readonly ConfiguredRule[] = []

/** Lays the layers of a ruleset over each other for one file and one record after another. */
export class RuleTable {
  readonly #rules: ReadonlyMap<string, Rule>
  readonly #steps: readonly Step[]
  readonly #byOverrides = new Map<string, readonly ConfiguredRule[]>()
  readonly #configured = new Map<string, ConfiguredRule[]>()

  constructor({ layers, rules }: Ruleset) {
    this.#rules = rules
    this.#steps = layers.flatMap(({ base, entries, overrides }) => [
      { entries },
      ...overrides.map(override => ({ entries: override.entries, override: { ...override, base } })),
    ])
  }

  /**
   * The rules for the records of one file. The same list, and the same objects in it, for records that
   * are configured alike. `relative` gives the file's path as seen from a folder.
   */
  rulesFor(relative: (base: string) => string): (record: ReplyRecord) => readonly ConfiguredRule[] {
    const byFile = this.#steps.map(({ override }) => override?.matchesFile(relative(override.base)) ?? true)
    const dependsOnRecord = this.#steps.some(({ override }, index) =>
      byFile[index] === true && override?.matchesRecord !== undefined)
    if (dependsOnRecord) {
      return record => this.#listFor(this.#steps.map(({ override }, index) =>
        byFile[index] === true && (override?.matchesRecord?.(record) ?? true)))
    }
    const always = this.#listFor(byFile)
    return () => always
  }

  /** What each rule comes to when the overrides for which `applies` says so are in force. */
  effective(applies: (override: OverrideLayer & { base: string }) => boolean): readonly EffectiveRule[] {
    return this.#layOver(this.#steps.map(({ override }) => override === undefined || applies(override)))
  }

  #listFor(steps: readonly boolean[]): readonly ConfiguredRule[] {
    const key = steps.map(Number).join('')
    let list = this.#byOverrides.get(key)
    if (list === undefined) {
      const out = this.#steps.some(({ override }, index) => steps[index] === true && override?.ignore === true)
      list = out ? ignored : this.#layOver(steps).flatMap(rule => this.#configure(rule))
      this.#byOverrides.set(key, list)
    }
    return list
  }

  #layOver(steps: readonly boolean[]): readonly EffectiveRule[] {
    const effective = new Map<string, EffectiveRule>()
    this.#steps.forEach(({ entries }, index) => {
      if (steps[index] !== true) return
      for (const { id, severity, options, from } of entries) {
        const defaults = this.#rules.get(id)?.meta.defaultOptions as object
        const given = options === undefined ? effective.get(id)?.given : { options, from }
        const all = { ...defaults, ...given?.options }
        effective.set(id, { id, severity, options: all, from, ...(given === undefined ? {} : { given }) })
      }
    })
    return [...effective.values()].sort((first, second) => first.id < second.id ? -1 : 1)
  }

  /** One object for each way in which a rule is configured: the engine creates a rule once for each. */
  #configure({ id, severity, options }: EffectiveRule): readonly ConfiguredRule[] {
    const rule = this.#rules.get(id)
    if (severity === 'off' || rule === undefined) return []
    const made = this.#configured.get(id) ?? []
    const text = JSON.stringify(options)
    const known = made.find(other => other.severity === severity && JSON.stringify(other.options) === text)
    if (known !== undefined) return [known]
    const configured = { id, rule, severity, options }
    this.#configured.set(id, [...made, configured])
    return [configured]
  }
}
