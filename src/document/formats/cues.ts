import type { TurnDraft } from '../draft.ts'
import { type LineRange, lineRanges } from '../line-ranges.ts'
import { roleNamed } from '../roles.ts'
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
interface Said {
  readonly piece: Piece
  readonly speaker: string | undefined
  readonly body: Passage
}

const TIMING = /^[ \t]*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]+-->[ \t]+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/
const PREFIX = /^\s*(?:>>+ *)?([^\s:<>][^:<>\n]{0,39}?)[ \t]*:(?:[ \t\n]+|$)/

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
  const hasVoices = pieces.some(({ voice }) => voice !== undefined)
  const said: Said[] = []
  let last: string | undefined
  for (const piece of pieces) {
    const prefix = piece.voice === undefined ? PREFIX.exec(piece.body.text) : null
    const name = prefix?.[1] !== undefined && isSpeaker(prefix[1]) ? prefix[1] : undefined
    last = piece.voice ?? name ?? (hasVoices || piece.isOther ? undefined : last)
    said.push({ piece, speaker: last, body: name === undefined ? piece.body : withoutStart(piece.body, (prefix?.[0] as string).length) })
  }
  return joinSpoken(withOthers(said).filter(({ body }) => body.text.trim() !== '').map(({ piece: { cue, isAlone }, speaker, body }) =>
    turnFrom(isAlone ? cue.span : body.locate({ start: 0, end: body.text.length }), body, {
      ...speaker === undefined ? { role: 'unknown' } : speakerOf(speaker), time: cue.time, endTime: cue.endTime,
    })))
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
  return label => roleNamed(label) !== undefined ||
    (isName(label) && (isUsual || (counts.get(label) ?? 0) >= 2 || /^\p{Lu}[\p{Lu} .'’-]+$/u.test(label)))
}

/** Of two speakers in the file, a dash without a name gives the word to the one who has not just spoken. */
function withOthers(said: readonly Said[]): readonly Said[] {
  const names = [...new Set(said.flatMap(({ speaker }) => speaker ?? []))]
  if (names.length !== 2) return said
  let last: string | undefined
  return said.map(part => {
    const other = part.speaker === undefined && part.piece.isOther && last !== undefined ? names.find(name => name !== last) : undefined
    last = part.speaker ?? other
    return other === undefined ? part : { ...part, speaker: other }
  })
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
