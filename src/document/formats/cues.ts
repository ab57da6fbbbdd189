import type { TurnDraft } from '../draft.ts'
import { type LineRange, lineRanges } from '../line-ranges.ts'
import { roleOfLabel } from '../role-words.ts'
import { Passage } from '../../text/passage.ts'
import type { Span } from '../../text/span.ts'
import { isName, speakerOf } from './speech.ts'
import { joinSpoken, turnFrom } from './turns.ts'

/** A caption: when it is shown, and where its lines stand in the file. */
export interface Cue {
  readonly time: number
  readonly endTime: number
  readonly span: Span
  readonly payload: Span
}

/** A part of a cue that one person says. */
export interface Piece {
  readonly cue: Cue
  readonly body: Passage
  /** By a tag of the format; else a name may stand before the text. */
  readonly voice?: string | undefined
  /** Whether a dash begins it: somebody else speaks than before. */
  readonly isOther: boolean
  /** Whether nobody else speaks in its cue. */
  readonly isAlone: boolean
}

/** A piece without the name before it. */
interface Named {
  readonly piece: Piece
  readonly name: string | undefined
  readonly body: Passage
}

const TIMING = /^[ \t]*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]+-->[ \t]+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/
const PREFIX = /^\s*(?:>>+ *)?([^\s:<>][^:<>\n]{0,39}?)[ \t]*:(?:[ \t\n]+|$)/

/** A cue that nobody says. */
const SOUND = new RegExp([
  '^(?:[♪♫].*|[[(] ?(?:\\p{L}+ ){0,2}(?:music|applause|laughter|laugh(?:s|ing)|silence|inaudible|crosstalk|noise|cough(?:s|ing)?|sigh(?:s|ing)?|',
  'ring(?:s|ing)|beep(?:s|ing)?|typing|dial tone)(?: \\p{L}+){0,2} ?[\\])][.!]?)$',
].join(''), 'iu')

/** The cues of a file of captions: blocks between blank lines, with a line of times in them. */
export function readCues(source: string): readonly Cue[] {
  const lines = lineRanges(source)
  const cues: Cue[] = []
  for (let index = 0; index < lines.length; index++) {
    const timing = TIMING.exec(textOf(source, lines[index]))
    if (timing === null) continue
    const first = index
    while (textOf(source, lines[index + 1]).trim() !== '' && !TIMING.test(textOf(source, lines[index + 1]))) index++
    // A cue without a blank line after it: the number of the next one is no speech.
    const isNextTiming = TIMING.test(textOf(source, lines[index + 1])) && /^\d+$/.test(textOf(source, lines[index]).trim()) && index > first
    const last = lines[isNextTiming ? index - 1 : index] as LineRange
    const start = (lines[first] as LineRange).next
    cues.push({
      time: milliseconds(timing[1] as string),
      endTime: milliseconds(timing[2] as string),
      span: { start: (lines[first] as LineRange).start, end: last.end },
      payload: { start: Math.min(start, last.end), end: last.end },
    })
  }
  return cues
}

/** The turns of a call: what one voice says in one cue after the other is one turn. */
export function turnsOf(pieces: readonly Piece[]): readonly TurnDraft[] {
  const isSpeaker = speakersIn(pieces)
  const named = pieces.map((piece): Named => {
    const prefix = piece.voice === undefined ? PREFIX.exec(piece.body.text) : null
    return prefix?.[1] !== undefined && isSpeaker(prefix[1])
      ? { piece, name: prefix[1], body: withoutStart(piece.body, prefix[0].length) }
      : { piece, name: piece.voice, body: piece.body }
  })
  const names = [...new Set(named.flatMap(({ name }) => name ?? []))]
  const hasVoices = pieces.some(({ voice }) => voice !== undefined)
  let speaker: string | undefined
  const turns: TurnDraft[] = []
  for (const { piece: { cue, isOther, isAlone }, name, body } of named) {
    if (name !== undefined) speaker = name
    else if (isOther) speaker = otherOf(names, speaker)
    else if (hasVoices) speaker = undefined
    if (body.text.trim() === '' || SOUND.test(body.text.trim())) continue
    const span = isAlone ? cue.span : body.locate({ start: 0, end: body.text.length })
    turns.push(turnFrom(span, body, { ...speaker === undefined ? { role: 'unknown' } : speakerOf(speaker), time: cue.time, endTime: cue.endTime }))
  }
  return joinSpoken(turns)
}

/** Of two speakers in the file, the one who has not just spoken. */
function otherOf(names: readonly string[], last: string | undefined): string | undefined {
  return names.length === 2 && last !== undefined ? names.find(name => name !== last) : undefined
}

/** Tells names before a colon from other words there: roles, capitals, what stands there again and again, or in most cues. */
function speakersIn(pieces: readonly Piece[]): (label: string) => boolean {
  const counts = new Map<string, number>()
  let named = 0
  for (const { body: { text } } of pieces) {
    const label = PREFIX.exec(text)?.[1]
    if (label === undefined) continue
    counts.set(label, (counts.get(label) ?? 0) + 1)
    if (isName(label)) named++
  }
  const isUsual = named * 10 >= pieces.length * 6
  return label => roleOfLabel(label) !== undefined ||
    (isName(label) && (isUsual || (counts.get(label) ?? 0) >= 2 || /^\p{Lu}[\p{Lu} .'’-]+$/u.test(label)))
}

function withoutStart(passage: Passage, length: number): Passage {
  return passage.through(Passage.slice(passage.text, { start: length, end: passage.text.length }))
}

function textOf(source: string, line: LineRange | undefined): string {
  return line === undefined ? '' : source.slice(line.start, line.end)
}

/** Of `00:01:02.500`, `01:02,500`. */
function milliseconds(time: string): number {
  const parts = time.replace(',', '.').split(':').map(Number)
  return Math.round(parts.reduce((sum, part) => sum * 60 + part, 0) * 1000)
}
