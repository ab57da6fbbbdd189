import type { FileExplanation } from '../config/configuration.ts'
import type { Origin, OverrideLayer, RuleEntry } from '../config/layer.ts'
import type { EffectiveRule } from '../config/rule-table.ts'
import { placeName } from '../config/mistake.ts'
import { pathFrom } from '../files/path-from.ts'
import { counted } from '../reporters/summary.ts'
import { tame } from '../reporters/terminal-text.ts'
import type { Content } from './content.ts'
import type { Io } from './io.ts'
import { configurationFor, type SettingsOptions } from './options.ts'

export interface ConfigOptions extends SettingsOptions {
  readonly format: 'text' | 'json'
}

/** `replylint config FILE`: the settings that hold for a file, each with where it comes from. */
export async function config(path: string, options: ConfigOptions, io: Io, content: Content): Promise<number> {
  const configuration = await configurationFor(options, io, content)
  const explanation = await configuration.explain(path)
  const text = options.format === 'json'
    ? JSON.stringify(settingsAsData(path, explanation, io.cwd), undefined, 2)
    : describeSettings(path, explanation, io.cwd)
  io.stdout.write(`${text}\n`)
  return 0
}

/** The settings of a file as text. */
export function describeSettings(path: string, explanation: FileExplanation, cwd: string): string {
  const { files, isIgnored, parse, includeInactive, rules, overrides } = explanation
  const width = Math.max(0, ...rules.map(({ id }) => id.length))
  return [
    `${tame(path)}${isIgnored ? ' is left out by “ignores” when a folder is linted' : ''}`,
    files.length === 0
      ? '  No config file; the preset “recommended” holds.'
      : `  Configs, the last one wins: ${files.map(file => tame(pathFrom(cwd, file))).join(', ')}`,
    ...(includeInactive ? ['  Inactive replies are checked, too.'] : []),
    ...(Object.keys(parse).length === 0 ? [] : [`  Read as ${JSON.stringify(parse)}`]),
    `  ${counted(rules.length, 'rule')}:`,
    ...rules.map(rule => {
      const facts = [rule.id.padEnd(width), rule.severity.padEnd(7), originName(rule.from, cwd)]
      return `    ${facts.join('  ')}${givenOptions(rule, cwd)}`
    }),
    ...overrides.flatMap(override => overrideLines(override, cwd)),
  ].join('\n')
}

/** The options that are not the defaults, with where they come from when the severity comes from elsewhere. */
function givenOptions({ given, severity, from }: EffectiveRule, cwd: string): string {
  if (given === undefined || severity === 'off') return ''
  const origin = originName(given.from, cwd)
  return `  ${JSON.stringify(given.options)}${origin === originName(from, cwd) ? '' : ` (${origin})`}`
}

function overrideLines({ from, ignore, entries }: OverrideLayer, cwd: string): readonly string[] {
  return [
    `  For some of its replies (${originName(from, cwd)}):`,
    ...(ignore ? ['    not checked'] : []),
    ...entries.map(entry => `    ${entryText(entry)}`),
  ]
}

function entryText({ id, severity, options }: RuleEntry): string {
  return `${id}  ${severity}${options === undefined ? '' : `  ${JSON.stringify(options)}`}`
}

function settingsAsData(path: string, explanation: FileExplanation, cwd: string): object {
  const { files, isIgnored, parse, includeInactive, rules, overrides } = explanation
  return {
    path,
    configs: files.map(file => pathFrom(cwd, file)),
    ignored: isIgnored,
    includeInactive,
    parse,
    rules: Object.fromEntries(rules.map(({ id, severity, options, from }) =>
      [id, { severity, options, from: originName(from, cwd) }])),
    overrides: overrides.map(({ from, ignore, entries }) => ({
      from: originName(from, cwd),
      ignore,
      rules: Object.fromEntries(entries.map(({ id, severity, options }) =>
        [id, { severity, ...(options === undefined ? {} : { options }) }])),
    })),
  }
}

function originName(from: Origin, cwd: string): string {
  return typeof from === 'string' ? from : placeName(from, file => pathFrom(cwd, file))
}
