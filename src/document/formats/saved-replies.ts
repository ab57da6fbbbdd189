import { type Data, type DataMap, type DataText, DEEPEST } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields, fieldNames, normaliseName } from '../fields.ts'
import { isLocale } from '../locale.ts'
import { jsonPointer } from '../pointer.ts'
import { isCourteous, isProse } from '../prose.ts'
import { type Columns, type Place, readRecord } from '../record.ts'
import { isListedMessage, isMessage, isMessageList } from './message.ts'
import { foldersInside } from './read-shapes.ts'
import { findSecondTexts, findUnread, type Found, isLabel, type SecondText } from './second-texts.ts'
import { holdsProse, holdsTextForCustomers, unreadRecord } from './unread-record.ts'

/** Keys that hold replies and say nothing of them. Others are categories, or ids in a keyed form. */
const WRAPPERS = new Set([
  'macros', 'replies', 'saved_replies', 'canned_responses', 'canned_replies', 'responses', 'templates', 'snippets',
  'reply_templates', 'message_templates', 'response_templates', 'auto_replies', 'quick_replies', 'macro',
])
const ENVELOPES = new Set([
  ...WRAPPERS, 'data', 'items', 'results', 'result', 'records', 'entities', 'payload', 'nodes', 'edges', 'node', 'list',
  'rows', 'categories', 'folders', 'sections', 'groups', 'profiles', '_results', 'viewer', 'messages', 'entries',
  'matches',
])
/** Body keys that nothing but a message has. The others also stand in error lists, data sets and interfaces. */
const SURE_BODIES = new Set([
  'body', 'body_html', 'content_html', 'html_body', 'reply', 'macro_body', 'reply_text', 'replace',
])

interface Context extends Place {
  readonly path: readonly string[]
  readonly folders: readonly string[]
  /** Somewhere above is a key such as `macros`. */
  readonly wrapped: boolean
  /** Inside an item of a list: its keys are fields, not the ids of replies. */
  readonly inItem: boolean
  /** The record above, inside a list of the messages of one. */
  readonly messagesOf?: Fields | undefined
}

interface SavedReplies {
  readonly drafts: readonly ReplyDraft[]
  readonly problems: readonly Problem[]
}

/**
 * Reads plain saved replies out of any tree: records with a title and a body, in lists, in categories,
 * under their ids, by language; and texts directly under keys. `undefined` when the tree does not look
 * like replies: strings alone do not make a library, most of the bodies must be prose. `isItem` says that the tree is
 * one record of many that are read one at a time.
 */
export function readSavedReplies(data: Data, columns: Columns = {}, isItem: boolean = false): SavedReplies | undefined {
  const records: Found[] = []
  const texts: Found[] = []
  const unread: Data[] = []
  visit(data, { path: [], folders: [], wrapped: false, inItem: isItem })
  if (areReplies(records, columns) || (isItem && records.length > 0)) {
    const read = new Set<Data>(records.map(({ body }) => body))
    const { twins, problems } = findSecondTexts(records, read)
    const drafts = records.map(found => toDraft(found, columns, twins.get(found)))
    return { drafts, problems: [...findUnread(records, read), ...problems, ...unread.flatMap(value => unreadRecord(value) ?? [])] }
  }
  if (records.length > 0) return undefined
  const wrapped = texts.filter(found => found.wrapped)
  const keyed = wrapped.length > 0 ? wrapped : texts
  return areKeyedReplies(keyed) ? { drafts: keyed.map(found => toDraft(found, columns)), problems: [] } : undefined

  function visit(value: Data, context: Context): void {
    if (context.path.length > DEEPEST) return
    if (value.kind === 'map') visitMap(value, context)
    if (value.kind === 'text') {
      texts.push({ body: value, record: value, place: placeOf(context), wrapped: context.wrapped })
    }
    if (value.kind !== 'list') return
    const isTaken = value.items.map((item, index) => takes(() => { visit(item, { ...context, inItem: true, path: [...context.path, String(index)] }) }))
    if (isTaken.includes(true)) unread.push(...value.items.filter((_, index) => !isTaken[index]))
  }

  /** Whether a step finds records. */
  function takes(step: () => void): boolean {
    const before = records.length
    step()
    return records.length > before
  }

  function visitMap(map: DataMap, context: Context): void {
    const fields = new Fields(map)
    if (columns.body === undefined && context.messagesOf !== undefined && isListedMessage(fields, context.messagesOf)) return
    const bodies = bodiesOf(fields, columns)
    if (bodies.length > 0 && isRecord(fields, context, columns)) {
      for (const { body, locale } of bodies) {
        const place = { ...placeOf(context), ...locale !== undefined && { locale } }
        records.push({ body, fields, record: map, place, wrapped: context.wrapped })
      }
      return
    }
    const folders = foldersInside(map, context.path, context.folders)
    const isTaken = map.entries.map(({ key, value }) => takes(() => {
      if (isLabel(normaliseName(key), value)) return
      if (value.kind === 'text' && context.inItem && !isLocale(key)) return
      const messagesOf = value.kind === 'list' && isMessageList(key) ? fields : undefined
      visit(value, { ...step({ ...context, folders }, key, value), messagesOf })
    }))
    if (isTaken.includes(true)) unread.push(...map.entries.filter(({ key, value }, index) => !isTaken[index] && mayBeReplies(key, value)).map(({ value }) => value))
  }
}

/** Whether what stands in an envelope beside replies looks like more of them: what it says in own texts is about them. */
function mayBeReplies(key: string, value: Data): boolean {
  if (isLabel(normaliseName(key), value)) return false
  return holdsTextForCustomers(value) || (value.kind !== 'text' && WRAPPERS.has(normaliseName(key)) && holdsProse(value))
}

/** The text of the body, or its texts by language, or its variants in a list; the texts of all bodies that the user named. */
export function bodiesOf(fields: Fields, columns: Columns): readonly { body: DataText; locale?: string }[] {
  if (columns.body !== undefined) {
    const named = [columns.body].flat().flatMap(name => textsIn(fields.get([normaliseName(name)])))
    const filled = named.filter(({ body }) => body.value.trim() !== '')
    return filled.length > 0 ? filled : named.slice(0, 1)
  }
  let first: readonly { body: DataText; locale?: string }[] = []
  for (const name of fieldNames.body) {
    const bodies = textsIn(fields.get([name]))
    if (bodies.some(({ body }) => isProse(body.value))) return bodies
    if (bodies.length > 0 && first.every(({ body }) => body.value.trim() === '')) first = bodies
  }
  return first
}

function textsIn(value: Data | undefined): readonly { body: DataText; locale?: string }[] {
  if (value?.kind === 'text') return [{ body: value }]
  if (value?.kind === 'list') {
    const texts = value.items.filter(item => item.kind === 'text')
    return texts.length === value.items.length ? texts.map(body => ({ body })) : []
  }
  if (value?.kind !== 'map' || !value.entries.every(entry => isLocale(entry.key))) return []
  return value.entries.flatMap(({ key, value: body }) => body.kind === 'text' ? [{ body, locale: key }] : [])
}

/** Whether a map with a body is a reply rather than a message of a conversation, an error, an entry of a data set. */
function isRecord(fields: Fields, context: Context, columns: Columns): boolean {
  if (columns.body !== undefined) return true
  if (isMessage(fields)) return false
  if (context.wrapped || context.id !== undefined || fields.size === 1) return true
  return fields.text(fieldNames.title) !== undefined || columns.title !== undefined ||
    [...SURE_BODIES].some(name => fields.get([name]) !== undefined)
}

/** Where a key leads: into an envelope, a language, a category, or to the record with that id. */
function step(context: Context, key: string, value: Data): Context {
  const { id, folders } = context
  const path = [...context.path, key]
  const name = normaliseName(key)
  const wrapped = context.wrapped || WRAPPERS.has(name)
  if (ENVELOPES.has(name)) return { ...context, path, wrapped }
  if (isLocale(key)) return { ...context, path, locale: key }
  if (context.inItem) return { ...context, path, wrapped }
  if (value.kind === 'list') return { ...context, path, wrapped, folders: [...folders, key] }
  return { ...context, path, wrapped, id: id === undefined ? key : `${id}.${key}` }
}

function placeOf({ path, folders, id, locale }: Context): Place {
  return {
    pointer: jsonPointer(path), folders, ...id !== undefined && { id }, ...locale !== undefined && { locale },
  }
}

function areReplies(records: readonly Found[], columns: Columns): boolean {
  if (columns.body !== undefined) return records.length > 0
  const filled = records.filter(({ body }) => body.value.trim() !== '')
  const prose = filled.filter(({ body }) => isProse(body.value))
  return prose.length > 0 && prose.length >= filled.length * 0.4
}

/**
 * Texts under keys are replies when most are prose and, unless they stand under `replies` or the like,
 * some greet, thank or apologise: the labels and messages of a program hardly do.
 */
function areKeyedReplies(texts: readonly Found[]): boolean {
  const prose = texts.filter(({ body }) => isProse(body.value))
  if (prose.length === 0 || prose.length < texts.length * 0.6) return false
  const courteous = prose.filter(({ body, wrapped }) => wrapped || isCourteous(body.value))
  return courteous.length >= texts.length * 0.25
}

function toDraft({ body, fields, record, place }: Found, columns: Columns, twin?: SecondText): ReplyDraft {
  const read = readRecord(fields ?? new Fields({ kind: 'map', span: record.span, entries: [] }), place, columns)
  return {
    fields: read, body: body.passage(), span: record.span,
    ...twin !== undefined && { twin: { field: twin.key, body: twin.value.passage() } },
  }
}
