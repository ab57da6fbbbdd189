import type { Data, DataMap, DataText } from '../data.ts'
import type { Problem } from '../document.ts'
import { type Fields, fieldNames, normaliseName } from '../fields.ts'
import { jsonPointer } from '../pointer.ts'
import { isProse } from '../prose.ts'
import type { Place } from '../record.ts'

/** A text of a plain file that is a reply. */
export interface Found {
  readonly body: DataText
  readonly place: Place
  /** The record that the body belongs to; absent for a text directly under a key. */
  readonly fields?: Fields
  readonly record: Data
  readonly wrapped: boolean
}

/** A field of a record with a text beside the one that is read. */
export interface SecondText {
  readonly key: string
  readonly value: DataText
}

/** Words in the names of fields that hold what a customer reads. Titles and notes have been told apart before. */
const TEXT_WORDS = /(?:^|_)(?:body|text|content|message|reply|response|answer|chat|sms|e?mail|subject|html)(?:_|$)/
const WAYS_OF_WRITING = new Set(['html', 'text', 'plain', 'markdown', 'md'])

/** Whether a text is about the library or for the team: titles, notes, descriptions, tags, ids. */
export function isLabel(name: string, value: Data): boolean {
  if (value.kind !== 'text' && value.kind !== 'list') return false
  const { internalText, tags, locale, title, id } = fieldNames
  return (value.kind === 'text' ? [internalText, tags, locale, title, id] : [internalText, tags, locale])
    .some((names: readonly string[]) => names.includes(name))
}

/** A warning when records hold prose deeper inside, which may be further replies: it must not go unseen. */
export function findUnread(records: readonly Found[], read: ReadonlySet<Data>): readonly Problem[] {
  const unread: { text: DataText; pointer: string }[] = []
  for (const { record, place } of records) {
    if (record.kind !== 'map') continue
    for (const { key, value } of record.entries) {
      if (value.kind === 'text' || isLabel(normaliseName(key), value)) continue
      search(value, `${place.pointer}${jsonPointer([key])}`)
    }
  }
  const [first] = unread
  if (first === undefined) return []
  const texts = unread.length === 1 ? 'A text inside a reply was' : `${unread.length} texts inside replies were`
  const message = `${texts} not read: ${first.pointer}. If customers get it, lint it with --pointer.`
  return [{ id: 'unread-text', severity: 'warning', message, span: first.text.span }]

  function search(value: Data, pointer: string): void {
    if (value.kind === 'text' && !read.has(value) && isProse(value.value)) unread.push({ text: value, pointer })
    if (value.kind === 'list') value.items.forEach((item, index) => { search(item, `${pointer}/${index}`) })
    if (value.kind !== 'map') return
    for (const { key, value: inner } of value.entries) {
      if (!isLabel(normaliseName(key), inner)) search(inner, pointer + jsonPointer([key]))
    }
  }
}

/**
 * A warning when records hold a second text beside the one that was read, in a field whose name says that
 * customers may get it: a subject, a text for chat. A copy of the text that was read is its twin.
 */
export function findUnreadFields(records: readonly Found[], read: ReadonlySet<Data>): readonly Problem[] {
  const unread = new Map<string, DataText>()
  let readFrom: string | undefined
  for (const found of records) {
    const { record, fields, body } = found
    if (record.kind !== 'map' || fields === undefined) continue
    const name = nameOf(body, record)
    readFrom ??= name
    const title = fields.get(fieldNames.title)
    for (const { key, value } of record.entries) {
      if (value.kind !== 'text' || value === title || unread.has(key) || read.has(value) || key === name) continue
      if (isTextForCustomers(key) && isProse(value.value) && twinIn(found, read)?.value !== value) unread.set(key, value)
    }
  }
  const [first] = unread.values()
  if (first === undefined) return []
  const names = [...unread.keys()].map(name => `“${name}”`)
  const all = readFrom === undefined ? names : [`“${readFrom}”`, ...names]
  const message = `${names.join(', ')} ${names.length === 1 ? 'holds text that was' : 'hold texts that were'} not read. ` +
    `If customers get ${names.length === 1 ? 'it' : 'them'}, name every text with --body-column, or in the config with columns › body: ${all.join(', ')}.`
  return [{ id: 'unread-field', severity: 'warning', message, span: first.span }]
}

/** The other field with the text of a record: `content` beside `content_html`, or one that says the same. */
export function twinIn({ record, body }: Found, read: ReadonlySet<Data>): SecondText | undefined {
  if (record.kind !== 'map') return undefined
  const name = nameOf(body, record)
  if (name === undefined) return undefined
  for (const { key, value } of record.entries) {
    if (value.kind !== 'text' || read.has(value) || key === name || value.value.trim() === '' || !isTextForCustomers(key)) continue
    if (baseOf(key) === baseOf(name) || lettersOf(value.value) === lettersOf(body.value)) return { key, value }
  }
  return undefined
}

/** The key of a record that a text stands under, itself and not inside something. */
function nameOf(body: DataText, record: DataMap): string | undefined {
  return record.entries.find(({ value }) => value === body)?.key
}

/** A field's name without the way it is written: `body` for `body_html`, `bodyText` and `body`. */
function baseOf(key: string): string {
  return normaliseName(key).split('_').filter(word => !WAYS_OF_WRITING.has(word)).join('_')
}

function isTextForCustomers(key: string): boolean {
  const name = normaliseName(key)
  return TEXT_WORDS.test(name) && !(fieldNames.internalText as readonly string[]).includes(name)
}

/** Letters and digits alone, markup left out: equal for two writings of one text. */
function lettersOf(text: string): string {
  return text.replace(/<[^<>]*>|&#?\w+;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
