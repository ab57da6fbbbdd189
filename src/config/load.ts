import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Lines } from '../text/lines.ts'
import { ConfigError, frameAt, type Mistake, type Place } from './mistake.ts'

export type Keys = readonly (string | number)[]

/** A configuration file as it was read: its value, and the way from a key of it to a place in it. */
export interface ConfigFile {
  /** Absolute. */
  readonly path: string
  readonly folder: string
  readonly value: unknown
  /** What is wrong at a key or value of it, as a mistake with its place. */
  mistakeAt(keys: Keys, part: 'key' | 'value', message: string): Mistake
  placeOf(keys: Keys): Place
}

/** What the text of a config says. */
export interface ReadText {
  readonly value: unknown
  /** Why it cannot be read; the value is of no use then. */
  readonly fault?: { readonly start: number; readonly end: number; readonly message: string }
  /** Where the text of a key or value stands; `undefined` when it is not written there. */
  locate(keys: Keys, part: 'key' | 'value'): readonly [start: number, end: number] | undefined
}

/** The endings of configs: what `--config` takes, and what is found under the name `replylint.config`. */
export const configEndings = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'yaml', 'yml', 'json', 'jsonc'] as const

/** Reads a configuration file by its ending. Throws a `ConfigError` when it cannot be read or is broken. */
export async function loadConfigFile(path: string): Promise<ConfigFile> {
  const name = basename(path)
  if (name === 'package.json') return await loadManifest(path) ?? throwAt(path, 'There is no “replylint” key in it.')
  const ending = name.slice(name.lastIndexOf('.') + 1)
  if (!(configEndings as readonly string[]).includes(ending)) {
    const known = configEndings.map(each => `.${each}`).join(', ')
    throwAt(path, `“${name}” is not a kind of config that can be read. There are ${known}.`)
  }
  if (/^[cm]?[jt]s$/.test(ending)) return givenConfig(path, await importModule(path))
  const text = readText(path)
  const read = /^ya?ml$/.test(ending) ? (await import('./read-yaml.ts')).readYaml : (await import('./read-json.ts')).readJson
  return fromText(path, text, read(text))
}

/**
 * The `replylint` key of a package.json; `undefined` when it has none. One that does not even name it is not
 * parsed. Throws a `ConfigError` on one that names it and cannot be parsed.
 */
export async function loadManifest(path: string): Promise<ConfigFile | undefined> {
  const text = readText(path)
  if (!text.includes('"replylint"') || isJsonWithout(text, 'replylint')) return undefined
  const read = (await import('./read-json.ts')).readJson(text, 'replylint')
  const file = fromText(path, text, read, ['replylint'])
  return Object.hasOwn(Object(read.value) as object, 'replylint') ? file : undefined
}

/** Most projects that lint name the package among what they depend on: no parser is loaded for those. */
function isJsonWithout(text: string, key: string): boolean {
  try {
    return !Object.hasOwn(Object(JSON.parse(text)) as object, key)
  } catch {
    return false
  }
}

/**
 * The default export of a module, or the whole of it. TypeScript goes through jiti, which is loaded only
 * then. Throws a `ConfigError` when it does not run.
 */
export async function importModule(path: string): Promise<unknown> {
  try {
    if (/\.[cm]?ts$/.test(path)) {
      const { createJiti } = await import('jiti')
      return await createJiti(import.meta.url, { fsCache: false }).import(path, { default: true })
    }
    const module = await import(pathToFileURL(path).href) as { default?: unknown }
    return await (module.default ?? module)
  } catch (cause) {
    const message = `This module does not run: ${messageOf(cause)}`
    throw new ConfigError([{ place: { file: path }, message }], { cause })
  }
}

/** A configuration that was worked out by a program, with no text to point at. `path` is what it is called. */
export function givenConfig(path: string, value: unknown): ConfigFile {
  return {
    path,
    folder: dirname(path),
    value,
    placeOf: () => ({ file: path }),
    mistakeAt(keys, _, message) {
      return { place: { file: path }, ...(keys.length === 0 ? {} : { keys: keys.join(' › ') }), message }
    },
  }
}

function fromText(path: string, text: string, { value, fault, locate }: ReadText, under: Keys = []): ConfigFile {
  if (fault !== undefined) {
    const { start, end, message } = fault
    const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/\.?$/, '.')
    throw new ConfigError([{ place: placeAt(path, text, start), message: said, frame: frameAt(text, start, end) }])
  }
  const find = (keys: Keys, part: 'key' | 'value') => nearestPlace(locate, [...under, ...keys], part)
  return {
    path,
    folder: dirname(path),
    value: under.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], value),
    placeOf: keys => placeAt(path, text, find(keys, 'key')[0]),
    mistakeAt(keys, part, message) {
      const [start, end] = find(keys, part)
      return { place: placeAt(path, text, start), message, frame: frameAt(text, start, end) }
    },
  }
}

/** The place of a key, or of the nearest key above it that is written. */
function nearestPlace(locate: ReadText['locate'], keys: Keys, part: 'key' | 'value'): readonly [number, number] {
  const found = locate(keys, part)
  if (found !== undefined) return found
  return keys.length === 0 ? [0, 0] : nearestPlace(locate, keys.slice(0, -1), 'value')
}

function placeAt(file: string, text: string, offset: number): Place {
  return { file, ...new Lines(text).pointAt(offset) }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    const isMissing = (cause as { code?: string }).code === 'ENOENT'
    const message = isMissing ? 'There is no such config.' : `The config cannot be read: ${messageOf(cause)}`
    throw new ConfigError([{ place: { file: path }, message }], { cause })
  }
}

function throwAt(file: string, message: string): never {
  throw new ConfigError([{ place: { file }, message }])
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] as string
}
