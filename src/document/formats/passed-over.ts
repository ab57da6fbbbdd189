import { type Data, type DataMap } from '../data.ts'
import type { Problem } from '../document.ts'
import { Fields } from '../fields.ts'
import { jsonPointer } from '../pointer.ts'
import { isProse } from '../prose.ts'
import { readRecord } from '../record.ts'
import type { Span } from '../../text/span.ts'
import { isMessage } from './message.ts'
import { bodiesOf } from './saved-replies.ts'
import type { Shape } from './shape.ts'

/** Deeper than any export; keeps a hostile file from exhausting the stack. */
const DEEPEST = 60

interface PassedOver {
  readonly name: string
  readonly span: Span
}

/**
 * A warning when records with a text stand in one list with those of a format and are none of them, say
 * because a field is missing or one too many: nobody would miss them in the report.
 */
export function findPassedOver(data: Data, shapes: readonly Shape[], format: string): readonly Problem[] {
  const passed: PassedOver[] = []
  walk(data, [])
  const [first] = passed
  if (first === undefined) return []
  const message = passed.length === 1
    ? `The record ${first.name} was not read: it is not like the records of ${format} beside it. Give it the same fields, or point to its text with --pointer.`
    : `${passed.length} records were not read, such as ${first.name}: they are not like the records of ${format} beside them. Give them the same fields, or point to their texts with --pointer.`
  return [{ id: 'unread-record', severity: 'warning', message, span: first.span }]

  function walk(value: Data, path: readonly string[]): void {
    if (path.length > DEEPEST) return
    if (value.kind === 'map' && !isRecord(value, path)) for (const entry of value.entries) walk(entry.value, [...path, entry.key])
    if (value.kind !== 'list') return
    const items = value.items.map((item, index) => ({ item, path: [...path, String(index)] }))
    const others = items.filter(entry => entry.item.kind !== 'map' || !isRecord(entry.item, entry.path))
    for (const { item, path: place } of others) {
      if (others.length < items.length && item.kind === 'map' && holdsText(item)) passed.push({ name: nameOf(item, place), span: item.span })
      else walk(item, place)
    }
  }

  function isRecord(map: DataMap, path: readonly string[]): boolean {
    return shapes.some(shape => shape.isRecord(map, path))
  }
}

function holdsText(map: DataMap): boolean {
  const fields = new Fields(map)
  return !isMessage(fields) && bodiesOf(fields, {}).some(({ body }) => isProse(body.value))
}

function nameOf(map: DataMap, path: readonly string[]): string {
  const { title, id } = readRecord(new Fields(map))
  const name = title ?? id
  return name === undefined ? `at ${jsonPointer(path)}` : `“${name}” at ${jsonPointer(path)}`
}
