import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { didYouMean } from './nearest.ts'

/** One way in which a value does not fit its schema. */
export interface Fault {
  /** The way to the value: property names and list positions. */
  readonly keys: readonly (string | number)[]
  /** Whether the key itself is at fault, or the value under it. */
  readonly part: 'key' | 'value'
  readonly message: string
}

type Schema = Readonly<Record<string, unknown>>
type Params = Readonly<Record<string, unknown>>

let compile: ((schema: Schema) => ValidateFunction) | undefined
const compiled = new WeakMap<Schema, ValidateFunction>()

/** Loads the validator. Costs some 40 ms, so it is asked for only when there is something to validate. */
export async function loadValidator(): Promise<void> {
  if (compile !== undefined) return
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, addUsedSchema: false })
  compile = schema => ajv.compile(schema)
}

/** What is wrong with a value, each fault once and at its deepest place. `loadValidator` must have run. */
export function validate(schema: Schema, value: unknown): readonly Fault[] {
  if (compile === undefined) throw new Error('The validator is not loaded.')
  let check = compiled.get(schema)
  if (check === undefined) compiled.set(schema, check = compile(schema))
  if (check(value)) return []
  return mostTelling(check.errors ?? []).map(toFault)
}

/** Why a schema is none; `undefined` when it is one. `loadValidator` must have run. */
export function faultOfSchema(schema: Schema): string | undefined {
  try {
    validate(schema, {})
    return undefined
  } catch (cause) {
    return (cause as Error).message
  }
}

/**
 * A value that fits no branch of an `anyOf` gives an error for each branch and one for the whole. If a
 * branch got further in than the value itself, its errors say best what is wrong; otherwise the whole.
 */
function mostTelling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf')
  const kept = errors.filter(error => {
    const { instancePath, keyword } = error
    if (keyword === 'anyOf') {
      return !errors.some(other => isBranchOf(other, error) && other.instancePath !== instancePath)
    }
    return !alternatives.some(whole => isBranchOf(error, whole) && whole.instancePath === instancePath)
  })
  const seen = new Set<string>()
  return kept.filter(error => {
    const key = `${error.instancePath} ${String((error.params as Params)['additionalProperty'] ?? '')}`
    return !seen.has(key) && seen.add(key)
  })
}

function isBranchOf(error: ErrorObject, whole: ErrorObject): boolean {
  return error !== whole && error.schemaPath.startsWith(`${whole.schemaPath}/`)
    && error.instancePath.startsWith(whole.instancePath)
}

function toFault(error: ErrorObject): Fault {
  const keys = keysOf(error.instancePath)
  const params = error.params as Params
  if (error.keyword === 'additionalProperties') {
    const written = String(params['additionalProperty'])
    const properties = (error.parentSchema?.['properties'] ?? {}) as object
    const known = Object.keys(properties).filter(key => !key.startsWith('$'))
    const owner = keys.at(-1)
    const what = typeof owner === 'string' ? `key of “${owner}”` : 'key here'
    const choice = known.length === 0 ? 'There are none.' : `There are ${known.join(', ')}.`
    const message = `“${written}” is no ${what}.${didYouMean(written, known)} ${choice}`
    return { keys: [...keys, written], part: 'key', message }
  }
  if (error.keyword === 'required') {
    return { keys, part: 'value', message: `“${String(params['missingProperty'])}” is missing here.` }
  }
  const choices = requiredByChoice(error)
  const message = choices === undefined
    ? `Found ${shown(error.data)}; expected ${expectedBy(error)}.${suggestionFor(error)}`
    : `One of ${choices.map(shown).join(' and ')} is needed here.`
  return { keys, part: 'value', message }
}

function expectedBy({ keyword, parentSchema, params, message }: ErrorObject): string {
  const title = parentSchema?.['title']
  if (typeof title === 'string') return title
  const allowed = (params as Params)['allowedValues']
  if (keyword === 'enum' && Array.isArray(allowed)) return `one of ${allowed.map(shown).join(', ')}`
  if (keyword === 'type') return `a value of type ${String((params as Params)['type'])}`
  return `a value that ${message ?? 'fits'}`
}

/** The keys of which one must be there, when an `anyOf` says nothing else. */
function requiredByChoice({ keyword, parentSchema, data }: ErrorObject): readonly string[] | undefined {
  if (keyword !== 'anyOf' || typeof data !== 'object') return undefined
  const branches = parentSchema?.['anyOf'] as readonly { required?: readonly string[] }[]
  const isChoice = branches.every(({ required }) => required !== undefined)
  return isChoice ? branches.flatMap(({ required = [] }) => required) : undefined
}

function suggestionFor({ data, parentSchema }: ErrorObject): string {
  const schemas = [parentSchema, ...(parentSchema?.['anyOf'] as readonly Schema[] | undefined ?? [])]
  const allowed = schemas.flatMap(schema => (schema?.['enum'] as readonly unknown[] | undefined) ?? [])
  return typeof data === 'string' ? didYouMean(data, allowed.filter(value => typeof value === 'string')) : ''
}

/** A value as a message can quote it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a group of keys'
  return String(value)
}

function keysOf(pointer: string): (string | number)[] {
  if (pointer === '') return []
  return pointer.slice(1).split('/').map(part => {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    return /^\d+$/.test(key) ? Number(key) : key
  })
}
