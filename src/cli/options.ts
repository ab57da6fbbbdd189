import { createConfiguration, type Configuration, type ConfigurationOptions } from '../config/configuration.ts'
import type { RuleSetting, SeverityName } from '../config/config.ts'
import type { ParseOptions } from '../document/parse.ts'
import type { Content } from './content.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

/** Options that say where settings come from and what the files are; every command that reads files has them. */
export interface SettingsOptions {
  /** A file; false for `--no-config`. */
  readonly config?: string | false
  readonly preset?: readonly string[]
  readonly rule?: readonly string[]
  readonly as?: string
  readonly bodyColumn?: readonly string[]
  readonly titleColumn?: string
  readonly pointer?: readonly string[]
  readonly includeInactive?: boolean
  readonly color?: boolean
  readonly debug?: boolean
}

/** Makes the configuration that the options ask for. Throws a `UsageError` on a format or rule setting that is none. */
export async function configurationFor(
  options: SettingsOptions,
  io: Io,
  { rules, language }: Content,
): Promise<Configuration> {
  const entries = await Promise.all((options.rule ?? []).map(readRuleFlag))
  const parse = parseOptionsOf(options)
  if (options.as !== undefined) await checkFormat(options.as)
  const settings: ConfigurationOptions = {
    cwd: io.cwd,
    rules,
    language,
    parse,
    entries,
    ...(typeof options.config === 'string' ? { file: options.config } : {}),
    ...(options.config === false ? { lookup: false } : {}),
    ...(options.preset === undefined ? {} : { presets: options.preset }),
    ...(options.includeInactive === undefined ? {} : { includeInactive: options.includeInactive }),
  }
  return createConfiguration(settings)
}

function parseOptionsOf({ as, pointer, bodyColumn, titleColumn }: SettingsOptions): ParseOptions {
  const columns = {
    ...(bodyColumn === undefined ? {} : { body: bodyColumn }),
    ...(titleColumn === undefined ? {} : { title: titleColumn }),
  }
  return {
    ...(as === undefined ? {} : { as }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  }
}

async function checkFormat(name: string): Promise<void> {
  const { unknownFormat } = await import('../config/formats.ts')
  const message = await unknownFormat(name)
  if (message !== undefined) throw new UsageError(`--as ${name}: ${message}`)
}

/** `id:severity` or `id:severity:{"option": value}`. */
async function readRuleFlag(text: string): Promise<{ id: string; setting: RuleSetting; from: string }> {
  const from = `--rule ${text}`
  const [, id, severity, options] = /^([^:]+):([^:]+)(?::(.*))?$/s.exec(text) ?? []
  if (id === undefined || severity === undefined) {
    const example = `--rule ${text.split(':', 1)[0] ?? ''}:warning`
    throw new UsageError(`${from}: expected a rule and a severity, such as ${example}.`)
  }
  const { severityOf } = await import('../config/entries.ts')
  if (severityOf(severity) === undefined) {
    const { didYouMean } = await import('../config/nearest.ts')
    const meant = didYouMean(severity, ['off', 'warning', 'error'])
    throw new UsageError(`${from}: “${severity}” is no severity.${meant} There are off, warning and error.`)
  }
  const name = severity as SeverityName
  return { id, setting: options === undefined ? name : [name, parseOptions(options, from)], from: `--rule ${id}` }
}

function parseOptions(text: string, from: string): Record<string, unknown> {
  try {
    const value = JSON.parse(text) as unknown
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new UsageError(`${from}: what follows the severity must be a JSON object, such as {"max": 3}.`)
}
