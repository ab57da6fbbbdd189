import type { Reading } from '../draft.ts'
import { Passage } from '../../text/passage.ts'
import { PassageBuilder } from '../../text/passage-builder.ts'
import { conversationFields } from './conversation-fields.ts'
import { type Cue, type Piece, readCues, turnsOf } from './cues.ts'
import type { TextFormat } from './text-format.ts'

const token = /<([^<>]*)>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));|(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*/gi
const voiceTag = /^v(?:\.[^\s<>]*)?[ \t\r\n]+(\S[^<>]*)$/
const endOfVoice = /^\/v\b/
const entities: ReadonlyMap<string, string> = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f', quot: '"', apos: "'", hellip: '…', mdash: '—', ndash: '–',
  rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', euro: '€', pound: '£',
}))

/** Captions of a call: `<v Dana>Thanks for calling.</v>`, or `Dana: Thanks for calling.`, in cues with times. */
export const webvtt: TextFormat = {
  id: 'webvtt',
  description: 'WebVTT captions of a call, with voices or names',
  docs: {
    recognisedBy: 'Content that begins with `WEBVTT`.',
    customerText: 'The text of the cues; cues of one voice that follow each other are one turn',
    keptOut: '`NOTE`, `STYLE` and `REGION` blocks, identifiers, tags, cues that are but a sound, such as `[music]`',
    roles: 'The voice (`<v Agent>`) or the name before the text where it is a role word; else `--agent` says it, or it is guessed, with a warning',
    times: 'The times of the cues, from the beginning of the recording',
    record: { channel: 'Always `voice`' },
    syntax: 'Plain text',
    example: {
      path: 'call.vtt',
      text: `WEBVTT

00:00:01.000 --> 00:00:03.500
<v Agent>Thanks for calling, how can I help?</v>

00:00:04.000 --> 00:00:06.000
<v Customer>My lamp is late.</v>
`,
    },
  },

  read(source: string): Reading {
    const turns = turnsOf(readCues(source).flatMap(cue => piecesOf(source, cue)))
    const span = { start: 0, end: source.length }
    const conversations = turns.length === 0 ? [] : [{ fields: conversationFields({}, { channel: 'voice' }), turns, span }]
    return { format: 'webvtt', drafts: [], conversations, problems: [] }
  },
}

/** What each voice says in a cue; tags are left out, entities read, and line breaks are spaces. */
function piecesOf(source: string, cue: Cue): readonly Piece[] {
  const { start, end } = cue.payload
  const payload = source.slice(start, end)
  const pieces: { voice: string | undefined; builder: PassageBuilder }[] = []
  let builder = new PassageBuilder(source)
  let done = 0
  const begin = (voice: string | undefined): void => { pieces.push({ voice, builder: builder = new PassageBuilder(source) }) }
  begin(undefined)
  for (const { 0: found, 1: tag, 2: decimal, 3: hexadecimal, 4: name, index } of payload.matchAll(token)) {
    const entity = characterOf(decimal, hexadecimal, name)
    const isMarkup = found.startsWith('<')
    if (!isMarkup && found.startsWith('&') && entity === undefined) continue
    builder.copy(start + done, start + index)
    done = index + found.length
    if (!isMarkup) builder.say(entity ?? ' ', start + index, start + done)
    else if (tag !== undefined && voiceTag.test(tag)) begin(decode(voiceTag.exec(tag)?.[1] as string))
    else if (tag !== undefined && endOfVoice.test(tag)) begin(undefined)
  }
  builder.copy(start + done, end)
  const filled = pieces.map(piece => ({ voice: piece.voice, body: trimmed(piece.builder.build(encode)) })).filter(({ body }) => body.text !== '')
  return filled.map(({ voice, body }) => ({ cue, body, voice, isOther: false, isAlone: filled.length === 1 }))
}

function trimmed(passage: Passage): Passage {
  const { text } = passage
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  return start === 0 && end === text.length ? passage : passage.through(Passage.slice(text, { start, end }))
}

function characterOf(decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string | undefined {
  if (name !== undefined) return entities.get(name)
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) ? String.fromCodePoint(code) : undefined
}

function decode(name: string): string {
  return name.replace(/&(\w{2,8});/g, (found, entity: string) => entities.get(entity) ?? found).trim()
}

/** A blank line would end the cue, and `-->` would begin another. */
function encode(replacement: string): string | undefined {
  if (/[\r\n]/.test(replacement)) return undefined
  return replacement.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
