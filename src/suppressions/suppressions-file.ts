import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { findNodeAtLocation, getNodeValue, parseTree, type ParseError } from 'jsonc-parser'
import { write } from '../files/write.ts'
import { Lines } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { isDay, type Suppression } from './suppression.ts'

/** A suppressions file, read. */
export interface SuppressionsFile {
  /** Absolute. */
  readonly path: string
  /** The folder that the paths in it are seen from. */
  readonly folder: string
  readonly text: string
  readonly entries: readonly (Suppression & { readonly span: Span })[]
}

/** What is wrong with a suppressions file: where, what was expected, what to do. */
export class SuppressionsError extends Error {
  override readonly name = 'UsageError'
}

const fields = ['path', 'record', 'rule', 'fingerprint', 'reason', 'until'] as const
const optional: readonly string[] = ['record', 'until']

/** Reads a suppressions file. Throws a `SuppressionsError` on one that cannot be read or holds what it should not. */
export function readSuppressions(path: string): SuppressionsFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new SuppressionsError(`The suppressions file ${path} could not be read: ${(cause as Error).message}`, { cause })
  }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error !== undefined) throw fault(path, text, error.offset, 'the JSON is broken here')
  const list = root && findNodeAtLocation(root, ['suppressions'])
  if (list?.type !== 'array') throw fault(path, text, root?.offset ?? 0, 'expected {"version": 1, "suppressions": [ … ]}')
  const entries = (list.children ?? []).map(node => {
    const span = { start: node.offset, end: node.offset + node.length }
    const value = getNodeValue(node) as Partial<Record<string, unknown>>
    const said = faultOf(value)
    if (said !== undefined) throw fault(path, text, span.start, said)
    return { ...value as unknown as Suppression, span }
  })
  return { path, folder: dirname(path), text, entries }
}

/** Adds suppressions to a file, which is made when it is not there. They are kept in order, so that a diff is short. */
export function addSuppressions(path: string, added: readonly Suppression[]): void {
  const known = existsSync(path) ? readSuppressions(path).entries.map(({ span: _, ...entry }) => entry) : []
  writeSuppressions(path, [...known, ...added])
}

/** Takes suppressions out of a file again. */
export function removeSuppressions(path: string, removed: readonly Suppression[]): void {
  const gone = new Set(removed.map(keyOf))
  const known = readSuppressions(path).entries.map(({ span: _, ...entry }) => entry)
  writeSuppressions(path, known.filter(entry => !gone.has(keyOf(entry))))
}

function writeSuppressions(path: string, entries: readonly Suppression[]): void {
  const unique = [...new Map(entries.map(entry => [keyOf(entry), entry])).values()]
  const inOrder = unique.sort((first, second) => keyOf(first) < keyOf(second) ? -1 : 1)
    .map(entry => Object.fromEntries(fields.flatMap(field => entry[field] === undefined ? [] : [[field, entry[field]]])))
  write(path, `${JSON.stringify({ version: 1, suppressions: inOrder }, undefined, 2)}\n`)
}

/** Two entries with the same key are about the same finding. */
export function keyOf({ path, record = '', rule, fingerprint }: Pick<Suppression, 'path' | 'record' | 'rule' | 'fingerprint'>): string {
  return [path, record, rule, fingerprint].join('\n')
}

function faultOf(entry: Partial<Record<string, unknown>>): string | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return 'expected an object with path, rule, fingerprint and reason'
  const unknown = Object.keys(entry).find(key => !(fields as readonly string[]).includes(key))
  if (unknown !== undefined) return `there is no field “${unknown}”; a suppression has ${fields.join(', ')}`
  const missing = fields.find(field => typeof entry[field] !== 'string' && !(optional.includes(field) && entry[field] === undefined))
  if (missing !== undefined) return `“${missing}” is missing or no text`
  if ((entry['reason'] as string).trim() === '') return '“reason” is empty: say why the finding may stand'
  return entry['until'] === undefined || isDay(entry['until'] as string) ? undefined : '“until” must be a day such as 2027-01-31'
}

function fault(path: string, text: string, offset: number, said: string): SuppressionsError {
  const { line, column } = new Lines(text).pointAt(offset)
  return new SuppressionsError(`${path}:${line}:${column}: ${said}.`)
}
