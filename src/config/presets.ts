import type { Rule } from '../rule.ts'
import { severityOf } from './entries.ts'
import type { Layer, RuleEntry } from './layer.ts'
import { didYouMean } from './nearest.ts'
import { presetNames } from './schema.ts'

/**
 * A preset as a layer: what each rule's `meta.presets` says of itself. `acme/recommended` takes the rules
 * of the plugin `acme`; `none` switches every rule off. Gives `undefined` for a name that is no preset.
 */
export function presetLayer(name: string, rules: ReadonlyMap<string, Rule>): Layer | undefined {
  const slash = name.lastIndexOf('/')
  const preset = name.slice(slash + 1)
  const plugin = slash < 0 ? undefined : name.slice(0, slash)
  const meant = [...rules].filter(([id]) => plugin === undefined ? !id.includes('/') : id.startsWith(`${plugin}/`))
  if (plugin !== undefined && meant.length === 0) return undefined
  const from = `preset ${name}`
  if (name === 'none') return layerOf(from, [...rules.keys()].map(id => ({ id, severity: 'off', from })))
  if (!isPresetName(preset)) return undefined
  return layerOf(from, meant.flatMap(([id, rule]) => {
    const entry = rule.meta.presets?.[preset] ?? rule.meta.presets?.recommended ?? 'off'
    const [written, options] = typeof entry === 'string' ? [entry, undefined] : entry
    const severity = severityOf(written) ?? 'off'
    return severity === 'off' ? [] : [{ id, severity, ...(options === undefined ? {} : { options }), from }]
  }))
}

function isPresetName(name: string): name is keyof Rule['meta']['presets'] {
  return name !== 'none' && (presetNames as readonly string[]).includes(name)
}

/** What is said of a preset name that is not known. */
export function unknownPreset(name: string): string {
  return `There is no preset “${name}”.${didYouMean(name, presetNames)} There are ${presetNames.join(', ')}.`
}

function layerOf(from: string, entries: readonly RuleEntry[]): Layer {
  return { from, base: '', entries, overrides: [] }
}
