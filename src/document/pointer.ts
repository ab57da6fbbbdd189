import type { Data } from './data.ts'

/** A value that a pointer pattern led to, with the values above it, the root first. */
export interface Pointed {
  readonly value: Data
  readonly path: readonly string[]
  readonly ancestors: readonly Data[]
  /** The keys that a `*` stood for: what tells this value from the others. */
  readonly names: readonly string[]
  /** The same, with the indices in lists. */
  readonly steps: readonly string[]
}

/** What following a pattern gave: the values found, and how far it led when it found none. */
export interface PointerResult {
  readonly found: readonly Pointed[]
  /** The first part that led nowhere, and the keys that stand there instead. */
  readonly missing?: Missing
}

interface Missing {
  readonly part: string
  /** The pointer as far as it led. */
  readonly after: string
  readonly keys: readonly string[]
  readonly at: Data
}

/** A path of keys and indices as a JSON pointer (RFC 6901): `/macros/0/body`. */
export function jsonPointer(path: readonly string[]): string {
  return path.map(part => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * Follows a JSON pointer in which a part `*` stands for every item or key:
 * `/categories/*` + `/macros/*` + `/body`.
 */
export function followPointer(root: Data, pattern: string): PointerResult {
  const parts = pattern.replace(/^#?\//, '').replace(/\/$/, '').split('/')
    .filter((part, _, all) => part !== '' || all.length > 1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  let found: readonly Pointed[] = [{ value: root, path: [], ancestors: [], names: [], steps: [] }]
  for (const [index, part] of parts.entries()) {
    const next = found.flatMap(pointed => step(pointed, part))
    const [first] = found
    if (next.length === 0 && first !== undefined) {
      const maps = found.map(({ value }) => value).filter(value => value.kind === 'map')
      const keys = [...new Set(maps.flatMap(map => map.entries.map(({ key }) => key)))]
      return { found: [], missing: { part, after: jsonPointer(parts.slice(0, index)), keys, at: first.value } }
    }
    found = next
  }
  return { found }
}

function step({ value, path, ancestors, names, steps }: Pointed, part: string): Pointed[] {
  const above = [...ancestors, value]
  if (value.kind === 'list') {
    return value.items.flatMap((item, index) =>
      part === '*' || part === String(index)
        ? [{ value: item, path: [...path, String(index)], ancestors: above, names, steps: part === '*' ? [...steps, String(index)] : steps }]
        : [])
  }
  if (value.kind !== 'map') return []
  return value.entries.flatMap(entry =>
    part === '*' || part === entry.key
      ? [{
        value: entry.value, path: [...path, entry.key], ancestors: above,
        names: part === '*' ? [...names, entry.key] : names, steps: part === '*' ? [...steps, entry.key] : steps,
      }]
      : [])
}
