import type { Data, DataEntry, DataMap, DataText } from '../data.ts'
import type { Problem } from '../document.ts'
import { fieldNames, normaliseName } from '../fields.ts'
import { isProse } from '../prose.ts'
import { isMessageList } from './message.ts'
import { isTextForCustomers } from './second-texts.ts'

/** Texts that name a record or are for the team; they are not what is sent. */
const LABELS: ReadonlySet<string> = new Set([...fieldNames.title, ...fieldNames.internalText])

/** Whether a key holds a title or a note, which no customer gets. */
export function isLabelKey(key: string): boolean {
  return LABELS.has(normaliseName(key))
}

/** Whether there is prose in a value that is neither a title nor a note. */
export function holdsProse(data: Data): boolean {
  return firstProse(data) !== undefined
}

/** Whether there is a map with prose under a name such as `body`: users, code and settings stand beside records, too. */
export function holdsTextForCustomers(data: Data): boolean {
  if (data.kind === 'list') return data.items.some(holdsTextForCustomers)
  return data.kind === 'map' && data.entries.some(({ key, value }) =>
    (isTextForCustomers(key) && holdsProse(value)) || holdsTextForCustomers(value))
}

/**
 * What is to be said of a record that stands among others and was not read: that its text was not linted, or that
 * it is a conversation in which nobody says anything. Nothing where it holds no text to lose.
 */
export function unreadRecord(record: Data): Problem | undefined {
  const messages = messagesIn(record)
  if (messages !== undefined) {
    const message = `“${messages.key}” holds messages in a format that replylint does not read, so they were not linted. ` +
      'Write them as “turns”, each with a “role” and a “text”.'
    return { id: 'unread-record', severity: 'warning', message, span: messages.keySpan }
  }
  const found = firstProse(record)
  if (found === undefined) return emptyConversation(record)
  const what = found.key === undefined ? 'This text' : `The text under “${found.key}”`
  const message = `${what} stands in a record among others and was not linted, as no reply was recognised in that record. ` +
    'If customers get it, name every key that holds a reply with --body-column, or lint it with --pointer.'
  return { id: 'unread-record', severity: 'warning', message, span: found.text.span }
}

/** A warning of a conversation without turns; nothing where a value is none. */
export function emptyConversation(data: Data): Problem | undefined {
  if (data.kind !== 'map') return undefined
  const entry = data.entries.find(({ key, value }) => isMessageList(key) && value.kind === 'list' && value.items.length === 0)
  if (entry === undefined || holdsProse(data)) return undefined
  const message = `This conversation has nothing under “${entry.key}”, so there was nothing to lint in it. Write what was said there, or take the record out.`
  return { id: 'empty-record', severity: 'warning', message, span: entry.keySpan }
}

/** The key over messages with a text, as far inside as records go. */
function messagesIn(data: Data): DataEntry | undefined {
  if (data.kind === 'list') return firstOf(data.items, messagesIn)
  if (data.kind !== 'map') return undefined
  const own = data.entries.find(({ key, value }) => isMessageList(key) && value.kind === 'list' && value.items.some(isWithText))
  return own ?? firstOf(data.entries, ({ value }) => messagesIn(value))
}

function isWithText(item: Data): item is DataMap {
  return item.kind === 'map' && item.entries.some(({ key, value }) => value.kind === 'text' && isTextForCustomers(key) && value.value.trim() !== '')
}

function firstProse(data: Data, key?: string): { readonly text: DataText; readonly key: string | undefined } | undefined {
  if (data.kind === 'text') return isProse(data.value) ? { text: data, key } : undefined
  if (data.kind === 'list') return firstOf(data.items, item => firstProse(item, key))
  if (data.kind !== 'map') return undefined
  return firstOf(data.entries, ({ key: name, value }) => isLabelKey(name) ? undefined : firstProse(value, name))
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
