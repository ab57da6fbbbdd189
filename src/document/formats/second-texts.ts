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

/** The second texts of a file: the twin of each record that has one, and a warning of others. */
interface SecondTexts {
  readonly twins: ReadonlyMap<Found, SecondText>
  readonly problems: readonly Problem[]
}

/**
 * Finds what else records hold for customers beside the text that was read, in fields whose names say so (a
 * subject, a text for chat): `content` beside `content_html`, or a field that says the same, is a twin. Of the
 * others the user is told once.
 */
export function findSecondTexts(records: readonly Found[], read: ReadonlySet<Data>): SecondTexts {
  const twins = new Map<Found, SecondText>()
  const unread = new Map<string, DataText>()
  let count = 0
  const isForCustomers = new Map<string, boolean>()
  let readFrom: string | undefined
  for (const found of records) {
    const { record, fields, body } = found
    if (record.kind !== 'map' || fields === undefined) continue
    const others = record.entries.filter(({ key, value }) => mayBeRead(key) && value.kind === 'text' && !read.has(value))
    if (others.length === 0) continue
    const name = nameOf(body, record)
    readFrom ??= name
    const title = fields.get(fieldNames.title)
    for (const { key, value } of others) {
      if (value.kind !== 'text' || key === name || value.value.trim() === '') continue
      if (name !== undefined && !twins.has(found) && isTwin(key, value, name, body)) twins.set(found, { key, value })
      else if (value !== title && isProse(value.value)) {
        count++
        if (!unread.has(key)) unread.set(key, value)
      }
    }
  }
  return { twins, problems: tellOf(unread, count, readFrom) }

  function mayBeRead(key: string): boolean {
    let known = isForCustomers.get(key)
    if (known === undefined) isForCustomers.set(key, known = isTextForCustomers(key))
    return known
  }
}

function isTwin(key: string, value: DataText, name: string, body: DataText): boolean {
  return baseOf(key) === baseOf(name) || lettersOf(value.value) === lettersOf(body.value)
}

function tellOf(unread: ReadonlyMap<string, DataText>, count: number, readFrom: string | undefined): readonly Problem[] {
  const [first] = unread.values()
  if (first === undefined) return []
  const names = [...unread.keys()].map(name => `“${name}”`)
  const all = readFrom === undefined ? names : [`“${readFrom}”`, ...names]
  const texts = count === 1 ? 'text that was' : `${count} texts that were`
  const message = `${names.join(', ')} ${names.length === 1 ? 'holds' : 'hold'} ${texts} not read. ` +
    `If customers get ${names.length === 1 ? 'it' : 'them'}, name every text with --body-column, ` +
    `or in the config with columns › body: ${all.join(', ')}.`
  return [{ id: 'unread-field', severity: 'warning', message, span: first.span }]
}

/** The key of a record that a text stands under, itself and not inside something. */
function nameOf(body: DataText, record: DataMap): string | undefined {
  return record.entries.find(({ value }) => value === body)?.key
}

/** A field's name without the way it is written: `body` for `body_html`, `bodyText` and `body`. */
function baseOf(key: string): string {
  return normaliseName(key).split('_').filter(word => !WAYS_OF_WRITING.has(word)).join('_')
}

/** Whether the name of a field says that a customer reads what is in it. */
export function isTextForCustomers(key: string): boolean {
  const name = normaliseName(key)
  return TEXT_WORDS.test(name) && !(fieldNames.internalText as readonly string[]).includes(name)
}

/** Letters and digits alone, markup left out: equal for two writings of one text. */
function lettersOf(text: string): string {
  return text.replace(/<[^<>]*>|&#?\w+;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
