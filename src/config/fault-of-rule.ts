import { severityOf } from './entries.ts'
import { faultOfSchema } from './validate.ts'

type Facts = Readonly<Record<string, unknown>>

/**
 * What a rule lacks that running, listing or explaining it needs; `undefined` when it has all. It comes from a
 * stranger's module, so nothing is taken for granted. `loadValidator` must have run.
 */
export function faultOfRule(rule: unknown): string | undefined {
  if (!isGroup(rule)) return 'it has neither “meta” nor “create”'
  const { meta, create } = rule
  if (typeof create !== 'function') return '“create” is not a function'
  if (!isGroup(meta)) return '“meta” is missing'
  const missing = ['docs', 'messages', 'schema', 'defaultOptions'].find(key => !isGroup(meta[key]))
  if (missing !== undefined) return `“meta.${missing}” is missing`
  const { docs, messages, schema, presets } = meta as Readonly<Record<string, Facts>>
  if (typeof docs?.['description'] !== 'string') return '“meta.docs.description” is missing'
  const message = Object.entries(messages as Facts).find(([, text]) => typeof text !== 'string')
  if (message !== undefined) return `“meta.messages.${message[0]}” is not a text`
  const fault = faultOfSchema(schema as Facts)
  if (fault !== undefined) return `“meta.schema” is not a JSON Schema (${fault})`
  return presets === undefined ? undefined : faultOfPresets(presets)
}

function faultOfPresets(presets: unknown): string | undefined {
  if (!isGroup(presets)) return '“meta.presets” is not a group of presets'
  const wrong = ['recommended', 'strict', 'chat', 'social'].find(name => {
    const entry = presets[name]
    const severity = Array.isArray(entry) ? entry[0] as unknown : entry
    return severity !== undefined && severityOf(severity) === undefined
  })
  return wrong === undefined ? undefined : `“meta.presets.${wrong}” is not off, warning or error`
}

function isGroup(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
