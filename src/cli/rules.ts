import type { PresetEntry, Rule } from '../rule.ts'
import { wrap } from '../reporters/terminal-text.ts'
import type { Content } from './content.ts'
import { widthOf, type Io } from './io.ts'
import { configurationFor, type SettingsOptions } from './options.ts'

export interface RulesOptions extends SettingsOptions {
  readonly format: 'text' | 'json'
}

/** `replylint rules`: all rules that may be named here, plugins' included, with what the presets make of them. */
export async function rules(options: RulesOptions, io: Io, content: Content): Promise<number> {
  const configuration = await configurationFor(options, io, content)
  const known = [...await configuration.rulesIn('.')].sort(([first], [second]) => first < second ? -1 : 1)
  io.stdout.write(options.format === 'json' ? asJson(known) : asTable(known, widthOf(io.stdout)))
  return 0
}

function asTable(known: readonly (readonly [string, Rule])[], columns: number): string {
  const width = Math.max(4, ...known.map(([id]) => id.length))
  const head = `${'rule'.padEnd(width)}  recommended  strict   what a reply must do`
  const hanging = ' '.repeat(width + 24)
  const lines = known.flatMap(([id, { meta }]) => {
    const { presets, docs } = meta
    const facts = [id.padEnd(width), severityIn(presets?.recommended).padEnd(11), severityIn(presets?.strict).padEnd(9)]
    const lines = wrap(docs.description, Math.max(40, columns - hanging.length))
    return lines.map((line, index) => (index === 0 ? facts.join('  ') : hanging) + line)
  })
  return `${[head, ...lines].join('\n')}\n\n“replylint explain RULE” shows one with examples and options.\n`
}

function asJson(known: readonly (readonly [string, Rule])[]): string {
  const data = known.map(([id, { meta }]) => ({
    id,
    type: meta.type,
    category: meta.category,
    description: meta.docs.description,
    recommended: severityIn(meta.presets?.recommended),
    strict: severityIn(meta.presets?.strict),
    fixable: meta.fixable ?? false,
    hasSuggestions: meta.hasSuggestions ?? false,
    defaultOptions: meta.defaultOptions as object,
    schema: meta.schema,
  }))
  return `${JSON.stringify(data, undefined, 2)}\n`
}

/** What a preset says of a rule, without options. A plugin's rule may be in none. */
export function severityIn(entry: PresetEntry<object> | undefined): 'off' | 'warning' | 'error' {
  return typeof entry === 'object' ? entry[0] : entry ?? 'off'
}
