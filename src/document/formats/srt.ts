import type { Reading } from '../draft.ts'
import { PassageBuilder } from '../../text/passage-builder.ts'
import type { LineRange } from '../line-ranges.ts'
import { lineRanges } from '../line-ranges.ts'
import { conversationFields } from './conversation-fields.ts'
import { type Cue, type Piece, readCues, turnsOf } from './cues.ts'
import type { TextFormat } from './text-format.ts'

/** What players read as style, and show nothing of. */
const markup = /<\/?(?:[biu]|font)\b[^<>\n]*>|\{\\an?\d+\}/gi
const dash = /^(?:<\/?(?:[biu]|font)\b[^<>]*>)*[ \t]*[-–—](?=[ \t]*\S)[ \t]*/i

/** SubRip captions of a call: numbered cues with times, names before the text, a dash where the speaker changes. */
export const srt: TextFormat = {
  id: 'srt',
  description: 'SubRip captions (.srt) of a call, with names before the text',
  docs: {
    recognisedBy: 'Numbered cues with times such as `00:00:01,000 --> 00:00:03,500`.',
    customerText: 'The text of the cues; cues of one speaker that follow each other are one turn',
    keptOut: 'Numbers, style tags, cues that are but a sound, such as `[music]`',
    roles: 'The name before the text where it is a role word; else `--agent` says it, or it is guessed, with a warning',
    times: 'The times of the cues, from the beginning of the recording',
    record: { channel: 'Always `voice`' },
    syntax: 'Plain text',
    example: {
      path: 'call.srt',
      text: `1
00:00:01,000 --> 00:00:03,500
Agent: Thanks for calling, how can I help?

2
00:00:04,000 --> 00:00:06,000
Customer: My lamp is late.
`,
    },
  },

  read(source: string): Reading {
    const turns = turnsOf(readCues(source).flatMap(cue => piecesOf(source, cue)))
    const span = { start: 0, end: source.length }
    const conversations = turns.length === 0 ? [] : [{ fields: conversationFields({}, { channel: 'voice' }), turns, span }]
    return { format: 'srt', drafts: [], conversations, problems: [] }
  },
}

/** Lines with a dash are two people's; else a line break is where the text did not fit. */
function piecesOf(source: string, cue: Cue): readonly Piece[] {
  const lines = lineRanges(source, cue.payload)
  const groups: LineRange[][] = []
  for (const line of lines) {
    if (groups.length === 0 || dash.test(source.slice(line.start, line.end))) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  // One dash at the very beginning is a dash, not another speaker.
  const isDialogue = groups.length > 1
  return groups.map(group => pieceOf(source, cue, group, isDialogue))
}

function pieceOf(source: string, cue: Cue, lines: readonly LineRange[], isDialogue: boolean): Piece {
  const builder = new PassageBuilder(source)
  let isOther = false
  for (const [index, line] of lines.entries()) {
    const text = source.slice(line.start, line.end)
    const opening = index === 0 && isDialogue ? dash.exec(text)?.[0].length ?? 0 : 0
    isOther ||= opening > 0
    const previous = lines[index - 1]
    if (previous !== undefined && builder.length > 0) builder.say(' ', previous.start + source.slice(previous.start, previous.end).trimEnd().length, line.start + text.length - text.trimStart().length)
    const start = opening > 0 ? opening : text.length - text.trimStart().length
    copyShown(builder, text, line.start, { start, end: text.trimEnd().length })
  }
  const body = builder.build(replacement => /[\r\n]/.test(replacement) ? undefined : replacement)
  return { cue, body, isOther, isAlone: !isDialogue }
}

function copyShown(builder: PassageBuilder, text: string, offset: number, { start, end }: { readonly start: number; readonly end: number }): void {
  let done = start
  for (const { 0: found, index } of text.matchAll(markup)) {
    if (index < done) continue
    builder.copy(offset + done, offset + index)
    done = index + found.length
  }
  builder.copy(offset + done, offset + Math.max(done, end))
}
