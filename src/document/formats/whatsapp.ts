import type { Reading } from '../draft.ts'
import { lineRanges } from '../line-ranges.ts'
import { conversationFields } from './conversation-fields.ts'
import { type LineMessage, lineText, turnsOfMessages } from './message-lines.ts'
import { readStamp, stampPattern } from './stamps.ts'
import type { TextFormat } from './text-format.ts'

/** Marks of the direction of writing, which WhatsApp puts before what it says itself. */
const marks = '[\\u200e\\u200f\\u202a-\\u202e]*'
const opening = new RegExp(`^${marks}\\[?${stampPattern}(?:\\]| [-–]|:) `, 'i')
const author = new RegExp(`^${marks}(?:~[ \\u00a0\\u202f]?)?([^:\\n“"]{1,80}?)${marks}:(?: |$)`)
/** A picture, a file, a call; what was deleted. The app says it in its own words, with a mark or in brackets. */
const noText = new RegExp([
  '^(?:\\u200e.*|<[^<>]+>|.{1,80} \\((?:file attached|Datei angehängt|archivo adjunto|fichier joint)\\)|null',
  '(?:image|video|audio|sticker|gif|document|contact card|voice message|video note) omitted',
  '(?:this message was|you) deleted(?: this message)?\\.?|missed (?:voice|video|group) call.*|waiting for this message.*)$',
].join('|'), 'i')
const afterText = /\u200e?<(?:This message was edited|attached: [^<>]+)>\s*$/

/** A chat as WhatsApp exports it, on Android or iOS: a date, a time and a name before each message, which may go over lines. */
export const whatsapp: TextFormat = {
  id: 'whatsapp',
  description: 'A WhatsApp chat, exported as text',
  docs: {
    recognisedBy: 'Lines that begin with a date, a time and a name, as WhatsApp for Android or iOS exports them.',
    customerText: 'The text of the messages',
    keptOut: 'Media, deleted messages, and what the app says itself',
    roles: 'The name where it is a role word; else `--agent` says it, or it is guessed, with a warning',
    times: 'The date and time of the message, where the file leaves one order of day and month; else counted from the first message, where all are of one day',
    record: { channel: 'Always `chat`' },
    syntax: 'Plain text',
    example: {
      path: 'chat.txt',
      text: `24/05/2024, 10:00 - Customer: My lamp is late.
24/05/2024, 10:01 - Agent: It left us today and reaches you on Thursday.
`,
    },
  },

  read(source: string): Reading {
    const turns = turnsOfMessages(source, readMessages(source))
    const conversations = turns.length === 0 ? [] : [{ fields: conversationFields({}, { channel: 'chat' }), turns, span: { start: 0, end: source.length } }]
    return { format: 'whatsapp', drafts: [], conversations, problems: [] }
  },
}

/** Whether a text is such an export: its first line is a message, and there are more. */
export function isWhatsapp(source: string): boolean {
  const lines = lineRanges(source.slice(0, 20_000)).filter(line => lineText(source, line).trim() !== '').map(line => lineText(source, line))
  const dated = lines.filter(line => opening.exec(line)?.[1] !== undefined)
  return dated[0] !== undefined && dated[0] === lines[0] && dated.length >= 2 &&
    dated.some(line => author.test(line.slice(opening.exec(line)?.[0].length)))
}

function readMessages(source: string): readonly LineMessage[] {
  const messages: LineMessage[] = []
  let current: LineMessage | undefined
  for (const line of lineRanges(source)) {
    const text = lineText(source, line)
    const begun = opening.exec(text)
    if (begun === null) {
      if (noText.test(text.trim())) continue
      current?.lines.push({ start: line.start, end: line.end })
      continue
    }
    const name = author.exec(text.slice(begun[0].length))
    // Without a name it is WhatsApp that speaks: who joined, that all is encrypted.
    current = undefined
    if (name?.[1] === undefined) continue
    const start = begun[0].length + name[0].length
    const said = text.slice(start)
    const end = start + said.replace(afterText, '').length
    current = { speaker: name[1].trim(), stamp: readStamp(begun.slice(1)), start: line.start, lines: [] }
    if (!noText.test(said.trim())) current.lines.push({ start: line.start + start, end: line.start + end })
    messages.push(current)
  }
  return messages
}
