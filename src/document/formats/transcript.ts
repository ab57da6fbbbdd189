import type { Reading } from '../draft.ts'
import { type LineRange, lineRanges } from '../line-ranges.ts'
import { roleOfLabel } from '../role-words.ts'
import { conversationFields } from './conversation-fields.ts'
import { type LineMessage, lineText, turnsOfMessages } from './message-lines.ts'
import { isName } from './speech.ts'
import { readStamp, type Stamp, stampPattern } from './stamps.ts'
import type { TextFormat } from './text-format.ts'

/** A line of a transcript: a message begins, something happens, or the message before goes on. */
type Line = { readonly range: LineRange } & (
  | { readonly kind: 'blank' | 'event' | 'more' }
  | { readonly kind: 'message'; readonly label: string; readonly stamp?: Stamp | undefined; readonly textStart: number }
)
type Opening = Extract<Line, { kind: 'message' }>

const label = '([^\\s:*[\\](){}<>"“”][^:\\n*<>{}"“”]{0,39}?)'
const timed = new RegExp(`^[ \\t]*[[(]?${stampPattern}[\\])]?[ \\t]*[-–|]?[ \\t]*\\*{0,2}${label}(?:\\*{0,2}:\\*{0,2}(?:[ \\t]+|$)| [-–] )`, 'iu')
const named = new RegExp(`^[ \\t]*\\*{0,2}${label}(?:[ \\t]*[[(]${stampPattern}[\\])])?[ \\t]*(?:\\*{0,2}:\\*{0,2})(?:[ \\t]+|$)`, 'iu')
const stampAlone = new RegExp(`^[ \\t]*[[(]?${stampPattern}[\\])]?(?:[ \\t]+|$)`, 'i')
/** `*** Dana joined ***`, `--- end of chat ---`, `[Dana left the chat]`, `Chat started: …`. */
const event = new RegExp([
  '^[ \\t]*(?:\\*{2,}[^*\\n]*\\*{2,}|={3,}.*|-{3,}.*|_{3,}|~{3,}',
  '[[(][^[\\]()]{0,60}\\b(?:joined|left|transferred|ended|started|connected|disconnected|on hold|silence|music|recording)\\b[^[\\]()]{0,60}[\\])]',
  '[^:\\n]{1,60}\\b(?:joined|left|entered|ended|closed) (?:the|this) (?:chat|conversation|call|session)\\.?',
  '(?:the )?(?:chat|call|conversation|session|transcript)(?: transcript)? (?:has )?(?:started|ended|closed|began|transcript|of|on|id|with)\\b[^\\n]{0,80})$',
].join('|'), 'i')
const logLevel = /^(?:info|warn|warning|error|debug|trace|fatal|notice|verbose|log)$/i
const longestPreamble = 12
/** UTF-16 units; a longer line is said by somebody. */
const longestEvent = 200

/** What people write down, or a chat tool saves: a name or a role and a colon before each message, often with a time. */
export const transcript: TextFormat = {
  id: 'transcript',
  description: 'A transcript in plain text: “Agent: …”, “[10:02] Dana: …”, one message after the other',
  docs: {
    recognisedBy: 'Lines that begin with two different roles, with times and names, or with names that come again and again.',
    customerText: 'The text behind the name; lines without one belong to the message before',
    keptOut: 'Lines such as `*** Kim joined ***`',
    roles: 'The name where it is a role word; else `--agent` says it, or it is guessed, with a warning',
    times: 'A time in front of the message, or behind the name, where every message has one; without dates they are counted from the first message, or from the beginning of a recording',
    record: {},
    syntax: 'Plain text',
    example: {
      path: 'chat.txt',
      text: `[10:02] Customer: My lamp is late, where is it?
[10:03] Agent (Kim): It left us today and reaches you on Thursday.
*** Kim has left the chat ***
[10:04] Customer: Thank you!
`,
    },
  },

  read(source: string): Reading {
    const lines = readLines(source)
    const turns = turnsOfMessages(source, messagesOf(lines, speakersOf(lines)))
    const conversations = turns.length === 0 ? [] : [{ fields: conversationFields({}), turns, span: { start: 0, end: source.length } }]
    return { format: 'transcript', drafts: [], conversations, problems: [] }
  },
}

/** Whether a text is one beyond doubt: two sides by their roles, or by times, or by names that come again and again. */
export function isTranscript(source: string): boolean {
  const sample = source.slice(0, 20_000)
  if (!sample.includes(':') && !stampAlone.test(sample)) return false
  const lines = readLines(sample)
  const isSpeaker = speakersOf(lines)
  const first = lines.findIndex(line => line.kind === 'message' && isSpeaker(line))
  if (first === -1 || !isPreamble(sample, lines.slice(0, first))) return false
  const body = lines.slice(first).filter(({ kind }) => kind !== 'blank' && kind !== 'event')
  const openings = body.filter((line): line is Opening => line.kind === 'message' && isSpeaker(line))
  return openings.length >= 2 && (hasTimes(sample, openings, body) || hasSides(sample, openings, body) || hasNames(sample, openings, body))
}

function readLines(source: string): readonly Line[] {
  return lineRanges(source).map((range): Line => {
    const text = lineText(source, range)
    if (text.trim() === '') return { kind: 'blank', range }
    const isTimed = timed.exec(text)
    const rest = text.replace(stampAlone, '')
    if ((rest.length <= longestEvent && event.test(rest)) || (rest !== text && isTimed === null)) return { kind: 'event', range }
    if (isTimed !== null) return { kind: 'message', range, label: (isTimed[10] as string).trim(), stamp: readStamp(isTimed.slice(1, 10)), textStart: range.start + isTimed[0].length }
    const isNamed = named.exec(text)
    if (isNamed === null) return { kind: 'more', range }
    const stamp = isNamed[6] === undefined ? undefined : readStamp(isNamed.slice(2, 11))
    return { kind: 'message', range, label: (isNamed[1] as string).trim(), stamp, textStart: range.start + isNamed[0].length }
  })
}

/** Tells the lines that begin a message. Where messages have times, what has none goes on with the one before. */
function speakersOf(lines: readonly Line[]): (line: Opening) => boolean {
  const openings = lines.filter((line): line is Opening => line.kind === 'message')
  const mayBeTimed = ({ stamp, label: name }: Opening): boolean => stamp !== undefined && !logLevel.test(name) && (isName(name) || roleOfLabel(name) !== undefined || isNick(name))
  if (openings.filter(mayBeTimed).length >= 2) return mayBeTimed
  const counts = countsOf(openings)
  return ({ label: name }) => roleOfLabel(name) !== undefined || (isName(name) && (counts.get(name) ?? 0) >= 2)
}

function countsOf(openings: readonly Opening[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { label: name } of openings) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** One word, as people call themselves in a chat: `sam_lee`, `dana@acme.example`. */
function isNick(name: string): boolean {
  return /^[\p{L}\d][\p{L}\d._@+-]{1,39}$/u.test(name)
}

function messagesOf(lines: readonly Line[], isSpeaker: (line: Opening) => boolean): readonly LineMessage[] {
  const messages: LineMessage[] = []
  for (const line of lines) {
    if (line.kind === 'message' && isSpeaker(line)) {
      const { label: speaker, stamp, textStart, range: { start, end } } = line
      messages.push({ speaker, stamp, start, lines: [{ start: Math.min(textStart, end), end }] })
    } else if (line.kind !== 'event') messages.at(-1)?.lines.push(line.range)
  }
  return messages
}

/** What a tool writes above a transcript: a heading, and facts with a colon. A reply begins with a sentence. */
function isPreamble(source: string, lines: readonly Line[]): boolean {
  const filled = lines.filter(({ kind }) => kind !== 'blank')
  return filled.length <= longestPreamble && filled.every(({ kind, range }) => {
    const text = lineText(source, range).trim()
    return kind === 'event' || (text.split(/\s+/).length <= 8 && (!/[.!?,]$/.test(text)) && (kind === 'message' || /^(?:#+ |\w[^:]{0,30}:\s|\p{Lu})/u.test(text)))
  })
}

/** Messages with times, not an agenda or a log: somebody speaks twice, or has a role, or the times have seconds, a date, or brackets. */
function hasTimes(source: string, openings: readonly Opening[], body: readonly Line[]): boolean {
  if (openings.some(({ stamp }) => stamp === undefined)) return false
  const counts = countsOf(openings)
  const isAgain = [...counts.values()].some(count => count >= 2) || openings.some(({ label: name }) => roleOfLabel(name) !== undefined)
  const isExact = openings.every(({ stamp, range }) =>
    (stamp?.clock.length ?? 0) >= 3 || stamp?.date !== undefined || /^[ \t]*[[(]/.test(lineText(source, range)))
  return (isAgain || isExact) && body.length <= openings.length * 12
}

function hasSides(source: string, openings: readonly Opening[], body: readonly Line[]): boolean {
  const roles = new Set(openings.map(({ label: name }) => roleOfLabel(name)))
  return (roles.has('agent') || roles.has('bot')) && roles.has('customer') && isSpeech(source, openings, body)
}

/** Names that come again make up most lines; one speaks to the other. */
function hasNames(source: string, openings: readonly Opening[], body: readonly Line[]): boolean {
  const counts = countsOf(openings)
  const isAgain = [...counts.values()].filter(count => count >= 2).length >= 2
  return isAgain && openings.length >= 4 && openings.length * 10 >= body.length * 6 && isSpeech(source, openings, body)
}

/** Sentences stand after the names, not facts as in a form, and there are not more fields than messages. */
function isSpeech(source: string, openings: readonly Opening[], body: readonly Line[]): boolean {
  const sentences = openings.filter(({ textStart, range }) => {
    const text = source.slice(textStart, range.end).trim()
    return text === '' || text.split(/\s+/).length >= 4 || /[.!?…,]["”’)]*$/.test(text)
  })
  const fields = body.filter(line => line.kind === 'message').length - openings.length
  return sentences.length * 2 >= openings.length && fields <= openings.length
}
