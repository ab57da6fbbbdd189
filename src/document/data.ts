import type { Passage } from '../text/passage.ts'
import type { Span } from '../text/span.ts'

/**
 * A value of a JSON, YAML or CSV file with its place: what every format that holds records is read from.
 * A container (JSON, YAML, CSV) builds it; a shape (Zendesk macros, osTicket, a plain list) reads it.
 */
export type Data = DataText | DataScalar | DataList | DataMap

export interface DataText {
  readonly kind: 'text'
  /** With quotes, in file offsets. */
  readonly span: Span
  readonly value: string
  /** The decoded value with the way back to the file. Made when asked for, and only then. */
  readonly passage: () => Passage
}

export interface DataScalar {
  readonly kind: 'number' | 'boolean' | 'null'
  readonly span: Span
  readonly value: number | boolean | null
}

export interface DataList {
  readonly kind: 'list'
  readonly span: Span
  readonly items: readonly Data[]
}

export interface DataMap {
  readonly kind: 'map'
  readonly span: Span
  readonly entries: readonly DataEntry[]
}

export interface DataEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Data
}

/** How deep data is looked into: deeper than any export; keeps a hostile file from exhausting the stack. */
export const DEEPEST = 60

/** The value under a key; the last one where a key is given twice, as JSON.parse has it. */
export function get(data: Data | undefined, key: string): Data | undefined {
  if (data?.kind !== 'map') return undefined
  const { entries } = data
  for (let index = entries.length - 1; index >= 0; index--) {
    if ((entries[index] as DataEntry).key === key) return (entries[index] as DataEntry).value
  }
  return undefined
}

/** The text, number or boolean under a key, as text. */
export function getText(data: Data | undefined, key: string): string | undefined {
  const value = get(data, key)
  if (value === undefined || value.kind === 'list' || value.kind === 'map' || value.kind === 'null') return undefined
  return String(value.value)
}
