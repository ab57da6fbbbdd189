import type { Data, DataMap, DataText } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
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
  const drafts = new Map<number, ReplyDraft>()
  for (const { body, draft } of readings.flatMap(reading => reading.drafts)) drafts.set(body, draft)
  return {
    drafts: [...drafts].toSorted(([first], [second]) => first - second).map(([, draft]) => draft),
    problems: readings.flatMap(reading => reading.problems),
  }
}

/** A draft with the place where its body begins in the file. */
interface PlacedDraft {
  readonly body: number
  readonly draft: ReplyDraft
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

function readPointed({ value, path, ancestors, names }: Pointed, columns: Columns): readonly PlacedDraft[] {
  if (value.kind === 'map') {
    const fields = new Fields(value)
    return bodiesOf(fields, columns).map(({ body, locale }) =>
      draft(body, fields, value, { ...placeOf(path, ancestors, names), ...locale !== undefined && { locale } }, columns))
  }
  if (value.kind !== 'text') return []
  const record = ancestors.findLast((ancestor): ancestor is DataMap => ancestor.kind === 'map')
  const depth = record === undefined ? 0 : ancestors.indexOf(record)
  const place = placeOf(path.slice(0, depth), ancestors.slice(0, depth), names)
  const key = path.at(-1) as string
  const language = isLocale(key) ? { locale: key } : {}
  if (record === undefined || depth === 0) {
    return [draft(value, undefined, value, { id: key, ...place, ...language }, columns)]
  }
  return [draft(value, new Fields(record), record, { ...place, ...language }, columns)]
}

function draft(body: DataText, fields: Fields | undefined, record: Data, place: Place, columns: Columns): PlacedDraft {
  const known = fields ?? new Fields({ kind: 'map', span: record.span, entries: [] })
  return {
    body: body.span.start, draft: { fields: readRecord(known, place, columns), body: body.passage(), span: record.span },
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
