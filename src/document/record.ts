import type { Audience } from './document.ts'
import type { Data } from './data.ts'
import type { RecordFields } from './draft.ts'
import { type Fields, fieldNames, normaliseName } from './fields.ts'
import { audienceNamed, kindNamed } from './purpose.ts'

/** Names of the fields to read, where the user has told them. For a table they are its columns. */
export interface Columns {
  /** Several where a record holds several texts for customers, each of which is a reply. */
  readonly body?: string | readonly string[]
  readonly title?: string
  readonly id?: string
  readonly locale?: string
  readonly folder?: string
  readonly tags?: string
  readonly channel?: string
  readonly audience?: string
  /** Holds yes or no, or a status such as “live” or “draft”. */
  readonly active?: string
}

/** Where a record was found: what its place in the file says of it. */
export interface Place {
  readonly pointer?: string
  /** Titles of the categories that it stands in, the outermost first. */
  readonly folders?: readonly string[]
  /** The key that it stands under, in a keyed form. */
  readonly id?: string
  readonly locale?: string
  readonly platform?: string
}

/** UTF-16 units; a longer field is text, not a fact about the reply. */
const longestMetadata = 100
const knownNames: ReadonlySet<string> = new Set(Object.values(fieldNames).flat())

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

const ON = new Set(['active', 'enabled', 'published', 'live', 'on', 'aktiv', 'actif', 'activo'])
const OFF = new Set([
  'draft', 'archived', 'inactive', 'disabled', 'deleted', 'retired', 'deprecated', 'off', 'unpublished', 'entwurf',
  'archiviert', 'inaktiv', 'brouillon', 'borrador',
])

/** Everything that the fields of one record, and its place, say of a reply. */
export function readRecord(fields: Fields, place: Place = {}, columns: Columns = {}): RecordFields {
  const record: Writable<RecordFields> = {
    tags: readTags(fields.get(named(columns.tags, fieldNames.tags))), active: isActive(fields, columns.active),
  }
  set(record, 'id', fields.text(named(columns.id, fieldNames.id)) ?? place.id)
  const title = fields.text(named(columns.title, fieldNames.title))
  set(record, 'title', inFolders(title, [...place.folders ?? [], fields.text(named(columns.folder, fieldNames.folder)) ?? '']))
  set(record, 'locale', fields.text(named(columns.locale, fieldNames.locale)) ?? place.locale)
  set(record, 'channel', readChannel(fields.get(named(columns.channel, fieldNames.channel))))
  set(record, 'platform', fields.text(fieldNames.platform)?.toLowerCase() ?? place.platform)
  set(record, 'audience', readAudience(fields, columns.audience))
  set(record, 'kind', kindNamed(fields.text(fieldNames.kind)) ?? kindNamed(fields.text(['type']), 'exactly'))
  set(record, 'pointer', place.pointer)
  set(record, 'metadata', fields.others(knownNames, longestMetadata))
  return record
}

/** Fields that are not known are left out, not `undefined`. */
function set<Name extends keyof RecordFields>(
  record: Writable<RecordFields>, name: Name, value: RecordFields[Name] | undefined,
): void {
  if (value !== undefined) record[name] = value
}

/** A title with its folders before it (`Billing::Refund approved`); a folder that it names already is left out. */
export function inFolders(title: string | undefined, folders: readonly string[]): string | undefined {
  const parts = folders.map(folder => folder.trim()).filter(folder => folder !== '' && !/^\d+$/.test(folder))
  const missing = parts.filter((folder, index) =>
    parts.indexOf(folder) === index && title?.startsWith(`${folder}::`) !== true)
  const all = title === undefined ? missing : [...missing, title]
  return all.length === 0 ? undefined : all.join('::')
}

function named(column: string | undefined, names: readonly string[]): readonly string[] {
  return column === undefined ? names : [normaliseName(column)]
}

function isActive(fields: Fields, column: string | undefined): boolean {
  if (column !== undefined) {
    const names = [normaliseName(column)]
    return fields.flag(names) ?? !OFF.has(fields.text(names)?.toLowerCase() ?? '')
  }
  const on = fields.flag(fieldNames.switchedOn)
  if (on !== undefined) return on && fields.flag(fieldNames.switchedOff) !== true
  if (fields.flag(fieldNames.switchedOff) === true) return false
  if (fields.text(fieldNames.switchedOffAt) !== undefined) return false
  const status = fields.text(fieldNames.status)?.toLowerCase()
  return status === undefined || ON.has(status) || !OFF.has(status)
}

function readAudience(fields: Fields, column: string | undefined): Audience | undefined {
  const given = audienceNamed(fields.text(named(column, fieldNames.audience)))
  if (given !== undefined) return given
  if (fields.flag(fieldNames.internalFlag) === true) return 'internal'
  return fields.flag(fieldNames.publicFlag) === false ? 'internal' : undefined
}

/** A channel only where there is one: a reply for chat and e-mail alike belongs to neither. */
function readChannel(value: Data | undefined): string | undefined {
  const channels = readTags(value)
  return channels.length === 1 ? channels[0]?.toLowerCase() : undefined
}

/** A list of words, or one text with commas, semicolons or bars between them. */
function readTags(value: Data | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.flatMap(item => item.kind === 'text' ? readTags(item) : [])
  if (value?.kind !== 'text') return []
  return value.value.split(/[,;|]|~~~/).map(tag => tag.trim()).filter(tag => tag !== '')
}
