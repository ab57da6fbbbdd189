import type { Data, DataEntry, DataMap, DataText } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields, normaliseName } from '../fields.ts'
import { isLocale } from '../locale.ts'
import { followPointer, jsonPointer, type Pointed } from '../pointer.ts'
import { type Columns, type Place, readRecord } from '../record.ts'
import { nearest } from '../nearest.ts'
import { foldersInside } from './read-shapes.ts'
import { bodiesOf } from './saved-replies.ts'

interface PointedReplies {
  readonly drafts: readonly ReplyDraft[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the replies that JSON pointer patterns lead to, in trees that nobody could guess: to the bodies
 * (`/profiles/*` + `/*` + `/text`) or to the records that hold them (`/profiles/*` + `/*`). They come in the
 * order of the file; a text that two patterns lead to is read once.
 */
export function readPointedReplies(data: Data, patterns: readonly string[], columns: Columns): PointedReplies {
  const readings = patterns.map(pattern => readPattern(data, pattern, columns))
  const drafts = new Map<number, PlacedDraft>()
  for (const placed of readings.flatMap(reading => reading.drafts)) drafts.set(placed.body, placed)
  return {
    drafts: withOwnIds([...drafts.values()].toSorted((first, second) => first.body - second.body)),
    problems: readings.flatMap(reading => reading.problems),
  }
}

/** A draft with the place where its body begins in the file. */
interface PlacedDraft {
  readonly body: number
  readonly draft: ReplyDraft
  /** What tells it from others that would have its id: the keys and indices that a `*` stood for. */
  readonly steps: readonly string[]
}

/** Drafts in which no two have one id, where their places tell them apart. Texts in several languages share one. */
function withOwnIds(placed: readonly PlacedDraft[]): readonly ReplyDraft[] {
  const nameOf = ({ draft: { fields } }: PlacedDraft): string => JSON.stringify([fields.id, fields.locale])
  // Several texts of one record, such as its subject and its body, share its id.
  const places = new Map<string, Set<string>>()
  for (const each of placed) {
    const known = places.get(nameOf(each)) ?? new Set()
    places.set(nameOf(each), known.add(jsonPointer(each.steps)))
  }
  return placed.map(each => {
    const { draft, steps } = each
    const { id } = draft.fields
    if (id === undefined || places.get(nameOf(each))?.size === 1) return draft
    const keys = id.split('.')
    const isByPlace = keys.every(key => steps.includes(key))
    const own = isByPlace ? steps.filter(part => !isLocale(part)) : [id, ...steps.filter(part => /^\d+$/.test(part))]
    return { ...draft, fields: { ...draft.fields, id: own.join('.') } }
  })
}

function readPattern(
  data: Data, pattern: string, columns: Columns,
): { drafts: readonly PlacedDraft[]; problems: readonly Problem[] } {
  const { found, missing } = followPointer(data, pattern)
  if (missing !== undefined) {
    const here = missing.after === '' ? 'the root' : missing.after
    const hint = missing.keys.length === 0
      ? 'There is nothing below it.'
      : `It has ${nearest(missing.part, missing.keys)}`
    const message = `The pointer ${pattern} leads nowhere: there is no “${missing.part}” at ${here}. ${hint}`
    return { drafts: [], problems: [{ id: 'unknown-pointer', severity: 'error', message, span: start(missing.at) }] }
  }
  const drafts = found.flatMap(pointed => readPointed(pointed, columns))
  if (drafts.length > 0) return { drafts, problems: [] }
  const message = `The pointer ${pattern} leads to no text. ` +
    'Point to the bodies of the replies, or to the records that hold them.'
  return { drafts: [], problems: [{ id: 'unknown-pointer', severity: 'error', message, span: start(data) }] }
}

function readPointed({ value, path, ancestors, names, steps }: Pointed, columns: Columns): readonly PlacedDraft[] {
  if (value.kind === 'map') {
    const fields = new Fields(inheriting(value, ancestors, columns))
    return bodiesOf(fields, columns).map(({ body, locale }) =>
      draft(body, fields, value, { ...placeOf(path, ancestors, names), ...locale !== undefined && { locale } }, columns, steps))
  }
  if (value.kind !== 'text') return []
  const record = ancestors.findLast((ancestor): ancestor is DataMap => ancestor.kind === 'map')
  const depth = record === undefined ? 0 : ancestors.indexOf(record)
  const place = placeOf(path.slice(0, depth), ancestors.slice(0, depth), names)
  const key = path.at(-1) as string
  const language = isLocale(key) ? { locale: key } : {}
  if (record === undefined || depth === 0) {
    return [draft(value, undefined, value, { id: key, ...place, ...language }, columns, steps)]
  }
  return [draft(value, new Fields(inheriting(record, ancestors.slice(0, depth), columns)), record, { ...place, ...language }, columns, steps)]
}

/** A record with the fields that the user names and it lacks, from the nearest map above that has them. */
function inheriting(record: DataMap, ancestors: readonly Data[], { body: _body, ...columns }: Columns): DataMap {
  const inherited = Object.values(columns).flatMap(column => {
    const isNamed = ({ key, value }: DataEntry): boolean => normaliseName(key) === normaliseName(column) && value.kind !== 'null'
    if (record.entries.some(isNamed)) return []
    const holder = ancestors.findLast((above): above is DataMap => above.kind === 'map' && above.entries.some(isNamed))
    return holder?.entries.find(isNamed) ?? []
  })
  return inherited.length === 0 ? record : { ...record, entries: [...inherited, ...record.entries] }
}

function draft(body: DataText, fields: Fields | undefined, record: Data, place: Place, columns: Columns, steps: readonly string[]): PlacedDraft {
  const known = fields ?? new Fields({ kind: 'map', span: record.span, entries: [] })
  const title = columns.title === undefined ? undefined : known.text([normaliseName(columns.title)])
  // A title from above would be a folder as well.
  const own = { ...place, folders: (place.folders ?? []).filter(folder => folder !== title) }
  return {
    body: body.span.start, draft: { fields: readRecord(known, own, columns), body: body.passage(), span: record.span }, steps,
  }
}

/** The keys that a `*` stood for are the id, else the last key above the record; titles of the maps above are its folders. */
function placeOf(path: readonly string[], ancestors: readonly Data[], names: readonly string[]): Place {
  let folders: readonly string[] = []
  for (const [index, ancestor] of ancestors.entries()) {
    if (ancestor.kind === 'map') folders = foldersInside(ancestor, path.slice(0, index), folders)
  }
  const key = path.at(-1)
  const locale = path.find(isLocale)
  const isKeyed = key !== undefined && ancestors.at(-1)?.kind === 'map'
  const name = names.filter(part => !isLocale(part)).join('.')
  const id = name === '' && isKeyed ? key : name
  return {
    pointer: jsonPointer(path), folders, ...id !== '' && { id }, ...locale !== undefined && { locale },
  }
}

function start(data: Data): Problem['span'] {
  return { start: data.span.start, end: Math.min(data.span.end, data.span.start + 1) }
}
