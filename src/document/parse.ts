import type { Document, Problem } from './document.ts'
import { detectFormat } from './detection.ts'
import type { Reading } from './draft.ts'
import { finishConversations } from './conversations.ts'
import { containers } from './formats/containers.ts'
import { conversationShapes } from './formats/conversation-shapes.ts'
import type { ConversationDocs, FormatDocs } from './formats/format-docs.ts'
import { holdsMarkdownReplies } from './formats/markdown-replies.ts'
import { readRecords } from './formats/read-records.ts'
import { shapes } from './formats/shapes.ts'
import { textFormats } from './formats/text-formats.ts'
import { firstLine } from './line-ranges.ts'
import type { Columns } from './record.ts'
import { finishReplies } from './replies.ts'
import type { Speakers } from './roles.ts'

/** What the user says of a file that its content does not show. */
export interface ParseOptions {
  /** Id of the format to read it as, one of `formats`; else it is detected. */
  readonly as?: string
  /** JSON pointer patterns to the bodies or records, `*` for every item or key. */
  readonly pointer?: string | readonly string[]
  /** Names of the columns of a table, or of the keys of records. */
  readonly columns?: Columns
  /** The help desk whose placeholders are used, where the file does not say. */
  readonly platform?: string
  /** Set where the text is one record of many that are read one at a time. */
  readonly library?: boolean
  /** Who is who in conversations, where the file does not say. */
  readonly speakers?: Speakers
  /** Texts of the files beside it that say something of it, by name: those that `companionsOf` names. */
  readonly beside?: ReadonlyMap<string, string>
}

/** A format as lists show it. */
export interface ListedFormat {
  readonly id: string
  readonly description: string
  /** The help desk whose placeholders its replies have. */
  readonly platform?: string
  readonly docs: FormatDocs | ConversationDocs
}

/** Every format that can be read, and asked for by id. */
export const formats: readonly ListedFormat[] = [...textFormats, ...shapes, ...conversationShapes, ...containers].map((format: ListedFormat) => ({
  id: format.id,
  description: format.description,
  ...format.platform !== undefined && { platform: format.platform },
  docs: format.docs,
}))

/**
 * Reads a file into replies: finds its format, takes the file apart, reads each body, works out what the
 * file says of each reply. `source` is the file's text without a byte order mark, `path` its name (only
 * read as a hint). Never throws on bad input: what is wrong with a file is among its `problems`.
 */
export async function parse(source: string, path: string, options: ParseOptions = {}): Promise<Document> {
  const unreadable = findUnreadable(source, path)
  if (unreadable !== undefined) return { format: undefined, replies: [], conversations: [], problems: [unreadable] }
  const reading = await read(source, path, options)
  if (reading.format === undefined) return { ...reading, replies: [], conversations: [] }
  const { platform, speakers } = options
  const context = { path, ...platform !== undefined && { platform }, ...options.library === true && { library: true } }
  const { replies, problems } = await finishReplies(reading.drafts, context)
  const finished = await finishConversations(reading.conversations ?? [], { ...platform !== undefined && { platform }, ...speakers !== undefined && { speakers } })
  const { conversations } = finished
  const all = [...reading.problems, ...problems, ...finished.problems]
  if (replies.length + conversations.length === 0 && all.length === 0 && reading.mayBeEmpty !== true && options.library !== true) all.push(noReplies(source, reading.format))
  return { format: reading.format, replies, conversations, problems: all.map(problem => within(source, problem)) }
}

/** A parser may place what is missing at the end just past the end. */
function within(source: string, problem: Problem): Problem {
  const end = Math.min(problem.span.end, source.length)
  return end === problem.span.end ? problem : { ...problem, span: { start: Math.min(problem.span.start, end), end } }
}

async function read(
  source: string, path: string, options: ParseOptions,
): Promise<Reading | { format: undefined; problems: readonly Problem[] }> {
  const id = options.as ?? await detect(source, path)
  const textFormat = textFormats.find(format => format.id === id)
  if (textFormat !== undefined) return textFormat.read(source, { path, ...options.beside !== undefined && { beside: options.beside } })
  const container = containers.find(format => format.id === id) ?? containerOf(id, source, path)
  if (container === undefined) return { format: undefined, problems: [unknownFile(source, path)] }
  const shape = shapes.find(each => each.id === id)
  const conversationShape = conversationShapes.find(each => each.id === id)
  return readRecords(source, container, { ...options, shape, conversationShape })
}

async function detect(source: string, path: string): Promise<string | undefined> {
  const detected = detectFormat(source, path)
  return detected === 'markdown' && await holdsMarkdownReplies(source) ? 'markdown-replies' : detected
}

/** A shape asked for by id stands in whatever container the file is. */
function containerOf(id: string | undefined, source: string, path: string): typeof containers[number] | undefined {
  if (![...shapes, ...conversationShapes].some(shape => shape.id === id)) return undefined
  const detected = detectFormat(source, path)
  return containers.find(container => container.id === detected) ??
    containers.find(container => container.id === 'yaml')
}

/** Files of other programs that may well hold replies, by extension, and as what to save them. */
const DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/^\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i, 'CSV'],
  [/^\.(?:docx?|odt|rtf|pdf|pages|pptx?)$/i, 'text (.txt) or Markdown'],
]

function findUnreadable(source: string, path: string): Problem | undefined {
  if (source.trim() === '') {
    const span = { start: 0, end: source.length }
    return { id: 'empty-file', severity: 'warning', message: 'The file is empty: there is nothing to lint.', span }
  }
  const nul = source.indexOf('\0')
  if (nul === -1) return undefined
  if (DOCUMENTS.some(([pattern]) => pattern.test(extensionOf(path)))) return unknownFile(source, path)
  const message = 'The file holds NUL characters, so it is binary or not UTF-8. Save it as UTF-8 text.'
  return { id: 'binary-file', severity: 'error', message, span: { start: nul, end: nul + 1 } }
}

function extensionOf(path: string): string {
  return /\.[a-z0-9]+$/i.exec(path)?.[0] ?? ''
}

function unknownFile(source: string, path: string): Problem {
  const extension = extensionOf(path)
  const saveAs = DOCUMENTS.find(([pattern]) => pattern.test(extension))?.[1]
  if (saveAs !== undefined) {
    const message = `A ${extension} file cannot be read as it is. If it holds replies, save it as ${saveAs} first, and lint that.`
    return { id: 'unrecognised-format', severity: 'error', message, span: firstLine(source) }
  }
  const message = `No format for replies or conversations was recognised in this ${extension} file. ` +
    'If it holds replies, say in which format with --as FORMAT, such as --as text.'
  return { id: 'unrecognised-format', severity: 'error', message, span: firstLine(source) }
}

function noReplies(source: string, format: string): Problem {
  const message = `The file was read as ${format}, and there is no reply in it. ` +
    'If there should be one, say the format with --as FORMAT.'
  return { id: 'no-replies', severity: 'warning', message, span: firstLine(source) }
}
