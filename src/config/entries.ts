import type { Rule } from '../rule.ts'
import type { SeverityName } from './config.ts'
import type { Origin, RuleEntry } from './layer.ts'
import { didYouMean } from './nearest.ts'
import { severityNames } from './schema.ts'
import { validate, type Fault } from './validate.ts'

/** The severity that a name stands for; `undefined` for a name that is none. */
export function severityOf(name: unknown): RuleEntry['severity'] | undefined {
  if (name === 'warn') return 'warning'
  return severityNames.includes(name as SeverityName) ? name as RuleEntry['severity'] : undefined
}

/**
 * Reads one rule's setting. Faults say what is wrong, with keys below the rule's own: an unknown rule, a
 * severity that is none, options that the rule's schema does not allow. The shape is known to be right.
 */
export function readEntry(
  id: string,
  setting: unknown,
  rules: ReadonlyMap<string, Rule>,
  from: Origin,
): { entry: RuleEntry; faults: readonly Fault[] } {
  const [name, options] = Array.isArray(setting) ? setting as [unknown, Record<string, unknown>?] : [setting]
  const rule = rules.get(id)
  const entry = { id, severity: severityOf(name) ?? 'off', ...(options === undefined ? {} : { options }), from }
  if (rule === undefined) {
    return { entry, faults: [{ keys: [], part: 'key', message: unknownRule(id, [...rules.keys()]) }] }
  }
  if (options === undefined) return { entry, faults: [] }
  const faults = [...validate(rule.meta.schema, options), ...emptyItems(options)]
  return { entry, faults: faults.map(fault => ({ ...fault, keys: [1, ...fault.keys] })) }
}

/** Empty texts in the lists of a rule's options. As a word or phrase to look for, one would stand everywhere or nowhere. */
function emptyItems(value: unknown, keys: Fault['keys'] = []): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): readonly Fault[] => {
    const at = [...keys, Array.isArray(value) ? Number(key) : key]
    if (inner !== '' || !Array.isArray(value)) return emptyItems(inner, at)
    return [{ keys: at, part: 'value', message: 'Found an empty text; write something here, or take it out of the list.' }]
  })
}

/** What is said of a rule name that is not known. */
export function unknownRule(id: string, known: readonly string[]): string {
  const plugin = id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : undefined
  if (plugin !== undefined && !known.some(name => name.startsWith(`${plugin}/`))) {
    return `There is no rule “${id}”: the plugin “${plugin}” is not loaded. Name it under “plugins” in the config.`
  }
  return `There is no rule “${id}”.${didYouMean(id, known)} “replylint rules” lists them.`
}
