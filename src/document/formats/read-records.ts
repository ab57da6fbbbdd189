import type { Data } from '../data.ts'
import type { Problem } from '../document.ts'
import type { Reading, ReplyDraft } from '../draft.ts'
import { normaliseName } from '../fields.ts'
import { firstLine } from '../line-ranges.ts'
import type { Columns } from '../record.ts'
import type { Container, Opened } from './containers.ts'
import type { ConversationShape } from './conversation-shape.ts'
import { conversationShapes } from './conversation-shapes.ts'
import { nameForeign } from './foreign.ts'
import { readConversations } from './read-conversations.ts'
import { readShapes } from './read-shapes.ts'
import { readSavedReplies } from './saved-replies.ts'
import type { Shape } from './shape.ts'
import { shapes } from './shapes.ts'
import { unrecognised } from './unrecognised.ts'

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
    return { ...reading, drafts: inRows(reading.drafts, opened), problems: [...problems, ...reading.problems] }
  }
  // What is wrong with the file may well be why nothing was recognised.
  if (problems.some(problem => problem.severity === 'error')) return { format: container.id, drafts: [], problems }
  const problem = unrecognised(data, container.id, firstLine(source), options.shape)
  return { format: undefined, problems: [...problems, problem] }
}

async function readData(
  data: Data, opened: Opened, id: string, { shape, conversationShape, pointer, columns, platform }: RecordOptions,
): Promise<Reading | undefined> {
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
    if (conversations !== undefined || conversationShape !== undefined) return conversations
  }
  const shaped = columns?.body === undefined ? readShapes(data, shape === undefined ? shapes : [shape], platform) : undefined
  if (shaped !== undefined || shape !== undefined) return shaped
  if (columns?.body === undefined && nameForeign(data) !== undefined) return undefined
  const saved = readSavedReplies(data, { ...opened.columns, ...columns })
  if (saved !== undefined) {
    // Who names the bodies has said what is none.
    const problems = saved.problems.filter(problem => columns?.body === undefined || problem.id !== 'unread-field')
    return { format: id, drafts: saved.drafts, problems }
  }
  return isEmpty(data) ? { format: id, drafts: [], problems: [] } : undefined
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
  if (depth > 60) return names
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
  if (depth > 60) return false
  if (data.kind === 'list') return data.items.every(item => isEmpty(item, depth + 1))
  if (data.kind !== 'map') return false
  return data.entries.every(entry => isEmpty(entry.value, depth + 1))
}

/** Records of a table are known by the rows that a spreadsheet shows. */
function inRows(drafts: readonly ReplyDraft[], { firstRow }: Opened): readonly ReplyDraft[] {
  if (firstRow === undefined) return drafts
  return drafts.map(draft => {
    const index = Number(/^\/(\d+)/.exec(draft.fields.pointer ?? '')?.[1])
    return { ...draft, fields: { ...draft.fields, pointer: `row ${firstRow + index}` } }
  })
}
