import { type Data, type DataMap, DEEPEST } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ConversationDraft, Reading } from '../draft.ts'
import { normaliseName } from '../fields.ts'
import { firstLine } from '../line-ranges.ts'
import type { Columns } from '../record.ts'
import type { Container, Opened } from './containers.ts'
import type { ConversationShape } from './conversation-shape.ts'
import { conversationShapes } from './conversation-shapes.ts'
import { nameForeign } from './foreign.ts'
import { ownConversations } from './own-conversations.ts'
import { readConversations } from './read-conversations.ts'
import { once, readShapes, strangerAmong } from './read-shapes.ts'
import { readSavedReplies } from './saved-replies.ts'
import type { Shape } from './shape.ts'
import { shapes } from './shapes.ts'
import { unrecognised } from './unrecognised.ts'
import { emptyConversation, holdsProse, unreadRecord } from './unread-record.ts'

/** What the user says of the records of a file. */
export interface RecordOptions {
  /** The only shape to look for; else all are tried. */
  readonly shape?: Shape | undefined
  /** The only conversation shape to look for. */
  readonly conversationShape?: ConversationShape | undefined
  readonly pointer?: string | readonly string[]
  readonly columns?: Columns
  /** The help desk that the user names; it beats what the format implies. */
  readonly platform?: string
  /** Set where the text is one record of many that are read one at a time. */
  readonly library?: boolean
}

/** Reads the replies of a JSON, JSON Lines, YAML or CSV file: told ones, those of a platform, plain ones. */
export async function readRecords(
  source: string, container: Container, options: RecordOptions,
): Promise<Reading | { format: undefined; problems: readonly Problem[] }> {
  const opened = await container.open(source)
  const { data, problems } = opened
  if (data === undefined) {
    return { format: container.id, drafts: [], problems }
  }
  const reading = await readData(data, opened, container.id, options)
  if (reading !== undefined) {
    const { conversations } = reading
    const told = conversations === undefined ? {} : { conversations: inRows(conversations, opened) }
    return { ...reading, ...told, drafts: inRows(reading.drafts, opened), problems: [...problems, ...inWholeLines(reading.problems, source, container, problems)] }
  }
  // What is wrong with the file may well be why nothing was recognised.
  if (problems.some(problem => problem.severity === 'error')) return { format: container.id, drafts: [], problems: [...problems, ...inWholeLines(besides(data, container), source, container, problems)] }
  // One record of many may be of another kind than the others; and of one without words there is nothing to say.
  if (options.library === true) return { format: undefined, problems: [...problems, ...unreadIn(data, options.shape)] }
  const empty = emptyConversations(data)
  if (empty.length > 0) return { format: ownConversations.id, drafts: [], problems: [...problems, ...empty] }
  const problem = unrecognised(data, container.id, firstLine(source), options.shape ?? options.conversationShape)
  return { format: undefined, problems: [...problems, problem] }
}

async function readData(
  data: Data, opened: Opened, id: string, options: RecordOptions,
): Promise<Reading | undefined> {
  const { shape, conversationShape, pointer, columns, platform } = options
  if (columns !== undefined) {
    const unknown = await findUnknownColumn(data, columns)
    if (unknown !== undefined) return { format: id, drafts: [], problems: [unknown] }
  }
  if (pointer !== undefined) {
    const { readPointedReplies } = await import('./pointed-replies.ts')
    return { format: id, ...readPointedReplies(data, [pointer].flat(), columns ?? {}) }
  }
  if (shape === undefined && columns?.body === undefined) {
    const conversations = readConversations(data, conversationShape === undefined ? conversationShapes : [conversationShape], platform)
    if (conversations === undefined && conversationShape !== undefined) return undefined
    if (conversations !== undefined) {
      const { reading, rest } = conversations
      const others = rest === undefined ? undefined : readReplies(rest, opened, id, options)
      const known = [...reading.problems, ...others?.problems ?? []]
      const unread = unreadBeside(rest, others)
      const problems = [...known, ...id === 'jsonl' ? unread : once(unread)]
      return { ...reading, drafts: others?.drafts ?? [], problems }
    }
  }
  return readReplies(data, opened, id, options)
}

/** Replies as a platform writes them, or plain ones. */
function readReplies(
  data: Data, opened: Opened, id: string, { shape, columns, platform, library: isItem = false }: RecordOptions,
): Reading | undefined {
  const shaped = columns?.body === undefined ? readShapes(data, shape === undefined ? shapes : [asTold(shape)], platform) : undefined
  if (shaped !== undefined || shape !== undefined) return shaped
  if (columns?.body === undefined && nameForeign(data) !== undefined) return undefined
  const saved = readSavedReplies(data, { ...opened.columns, ...columns }, isItem)
  if (saved !== undefined) {
    // Who names the bodies has said what is none.
    const problems = saved.problems.filter(problem => columns?.body === undefined || problem.id !== 'unread-field')
    // Line by line, as the lines of a stream are told.
    return { format: id, drafts: saved.drafts, problems: id === 'jsonl' ? problems : once(problems) }
  }
  return isEmpty(data) ? { format: id, drafts: [], problems: [] } : undefined
}

/** What is to be said of the records beside conversations of which neither a reply was read nor a problem is known. */
function unreadBeside(rest: Data | undefined, read: Reading | undefined): readonly Problem[] {
  if (rest?.kind !== 'list') return []
  const known = [...read?.drafts ?? [], ...read?.problems ?? []].map(({ span }) => span.start)
  return rest.items.filter(({ span }) => !known.some(start => start >= span.start && start < span.end))
    .flatMap(item => unreadRecord(item) ?? [])
}

/** What is to be said of a record of many that no format knows. */
function unreadIn(data: Data, shape: Shape | undefined): readonly Problem[] {
  const all = data.kind === 'list' ? data.items : [data]
  if (shape !== undefined) return all.filter(holdsProse).map(record => strangerAmong(shape.id, record))
  return all.flatMap(record => unreadRecord(record) ?? [])
}

/** The whole lines of a file with broken ones, where nothing was recognised in them. */
function besides(data: Data, { id }: Container): readonly Problem[] {
  return id === 'jsonl' ? unreadIn(data, undefined) : []
}

/** Problems without what is said of records that a broken line cuts off: that it is broken is enough. */
function inWholeLines(found: readonly Problem[], source: string, { id }: Container, broken: readonly Problem[]): readonly Problem[] {
  if (id !== 'jsonl' || broken.length === 0) return found
  const lineOf = ({ span }: Problem): number => source.lastIndexOf('\n', span.start - 1)
  const lines = new Set(broken.filter(({ severity }) => severity === 'error').map(lineOf))
  return found.filter(problem => !['unread-record', 'empty-record'].includes(problem.id) || !lines.has(lineOf(problem)))
}

/** The conversations of a file without words, where there is nothing else in it. */
function emptyConversations(data: Data): readonly Problem[] {
  const all = (data.kind === 'list' ? data.items : [data]).map(emptyConversation)
  return all.every(problem => problem !== undefined) ? all : []
}

/** The shape as it reads a file that the user says to be one of its own. */
function asTold(shape: Shape): Shape {
  const isRecord = shape.isRecordAsTold?.bind(shape)
    ?? ((map: DataMap, path: readonly string[]) => shape.isRecord(map, path) || shape.isSibling?.(map) === true)
  return { ...shape, isRecord }
}

/** A mistake in a column's name must not look like a file without replies. */
async function findUnknownColumn(data: Data, columns: Columns): Promise<Problem | undefined> {
  const names = namesIn(data)
  const known = new Set([...names].map(normaliseName))
  const named = Object.entries(columns).flatMap(([use, column]) => [column].flat().map(name => [use, name] as const))
  for (const [use, column] of named) {
    if (column === undefined || known.has(normaliseName(column))) continue
    const { nearest } = await import('../nearest.ts')
    const message = `There is no column “${column}” to take the ${use} from. ` +
      `The file has ${nearest(column, [...names])}`
    const end = data.kind === 'list' ? data.items[0]?.span.start ?? data.span.end : data.span.start + 1
    return { id: 'unknown-column', severity: 'error', message, span: { start: data.span.start, end } }
  }
  return undefined
}

/** Every key in the data, in order of appearance. */
function namesIn(data: Data, names: Set<string> = new Set(), depth = 0): ReadonlySet<string> {
  if (depth > DEEPEST) return names
  if (data.kind === 'list') for (const item of data.items) namesIn(item, names, depth + 1)
  if (data.kind === 'map') {
    for (const { key, value } of data.entries) {
      names.add(key)
      namesIn(value, names, depth + 1)
    }
  }
  return names
}

/** Whether there is no text at all, as in `{ "macros": [] }`. */
function isEmpty(data: Data, depth = 0): boolean {
  if (depth > DEEPEST) return false
  if (data.kind === 'list') return data.items.every(item => isEmpty(item, depth + 1))
  if (data.kind !== 'map') return false
  return data.entries.every(entry => isEmpty(entry.value, depth + 1))
}

/** Records of a table are known by the rows that a spreadsheet shows. */
function inRows<Draft extends Pick<ConversationDraft, 'fields'>>(drafts: readonly Draft[], { firstRow }: Opened): readonly Draft[] {
  if (firstRow === undefined) return drafts
  return drafts.map(draft => {
    // A conversation of the whole table begins in its first row.
    const index = Number(/^\/(\d+)/.exec(draft.fields.pointer ?? '')?.[1] ?? 0)
    return { ...draft, fields: { ...draft.fields, pointer: `row ${firstRow + index}` } }
  })
}
