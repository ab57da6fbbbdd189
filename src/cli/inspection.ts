import { acts, type Act } from '../anatomy/act.ts'
import type { Part, Sentence } from '../anatomy/anatomy.ts'
import type { LanguagePack } from '../anatomy/language.ts'
import { parse, type ParseOptions } from '../document/parse.ts'
import type { Conversation, Problem, Reply, ReplyRecord, Role, Turn } from '../document/document.ts'
import { toUnit } from '../engine/units.ts'
import type { Passage } from '../text/passage.ts'
import type { Span } from '../text/span.ts'

/** A place in the file, as UTF-16 offsets. */
export interface InspectedSpan {
  readonly offset: number
  readonly endOffset: number
}

export interface InspectedAct {
  readonly act: Act
  /** From 0 to 1. */
  readonly confidence: number
  /** The words that spoke most for it, as the customer reads them, and where they stand. */
  readonly evidence: readonly (InspectedSpan & { readonly text: string })[]
}

export interface InspectedPart extends InspectedSpan {
  readonly text: string
  /** The likeliest first; those that are all but ruled out are left out. */
  readonly acts: readonly InspectedAct[]
}

export interface InspectedSentence extends InspectedPart {
  readonly role: Sentence['role']
  /** Empty when the sentence is one clause. */
  readonly clauses: readonly InspectedPart[]
}

export interface InspectedRecord {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly kind: ReplyRecord['kind']
  readonly audience: ReplyRecord['audience']
  readonly active: boolean
  readonly offset: number
  readonly endOffset: number
  readonly sentences: readonly InspectedSentence[]
}

export interface InspectedTurn extends InspectedSpan {
  /** Its place among the turns of the conversation, from 1. */
  readonly number: number
  readonly role: Role
  readonly speaker?: string
  /** Milliseconds from the beginning, or since 1970 where the file has dates. */
  readonly time?: number
  /** Whether it is a note for the team. */
  readonly internal: boolean
  readonly sentences: readonly InspectedSentence[]
}

export interface InspectedConversation extends InspectedSpan {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly channel: string | undefined
  readonly turns: readonly InspectedTurn[]
}

/** What the linter sees in a file. */
export interface Inspection {
  readonly format: string | undefined
  readonly problems: readonly Problem[]
  readonly records: readonly InspectedRecord[]
  readonly conversations: readonly InspectedConversation[]
}

/** Acts less likely than this are not shown. */
const leastConfidence = 0.05

/** Reads a file and takes its replies and conversations apart, as linting does, and keeps what was seen. */
export async function inspectText(
  source: string,
  path: string,
  options: ParseOptions,
  language: LanguagePack,
): Promise<Inspection> {
  const { format, problems, replies, conversations } = await parse(source, path, options)
  return {
    format, problems, records: replies.map(reply => inspectReply(reply, language)),
    conversations: conversations.map(conversation => inspectConversation(conversation, language)),
  }
}

function inspectConversation({ record, turns, span }: Conversation, language: LanguagePack): InspectedConversation {
  const { id, title, channel } = record
  return { id, title, channel, offset: span.start, endOffset: span.end, turns: turns.map(turn => inspectTurn(turn, record, language)) }
}

function inspectTurn({ number, role, speaker, time, visibility, passage, span }: Turn, record: ReplyRecord, language: LanguagePack): InspectedTurn {
  return {
    number, role, ...speaker !== undefined && { speaker }, ...time !== undefined && { time }, internal: visibility === 'internal',
    offset: span.start, endOffset: span.end, sentences: inspectSentences(passage, record, language),
  }
}

function inspectReply({ record, passage, span }: Reply, language: LanguagePack): InspectedRecord {
  const { id, title, kind, audience, active } = record
  return {
    id,
    title,
    kind,
    audience,
    active,
    offset: span.start,
    endOffset: span.end,
    sentences: inspectSentences(passage, record, language),
  }
}

function inspectSentences(passage: Passage, record: ReplyRecord, language: LanguagePack): readonly InspectedSentence[] {
  return toUnit(passage.text, record, language, passage.code).sentences.map(sentence => ({
    ...inspectPart(sentence, passage),
    role: sentence.role,
    clauses: sentence.clauses.length === 1 ? [] : sentence.clauses.map(clause => inspectPart(clause, passage)),
  }))
}

function inspectPart(part: Part, passage: Passage): InspectedPart {
  const likely = acts
    .map(act => ({ act, confidence: part.confidence(act) }))
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort((first, second) => second.confidence - first.confidence)
  return {
    text: part.text,
    ...placeIn(passage, part.span),
    acts: likely.map(({ act, confidence }) => ({
      act,
      confidence: Math.round(confidence * 1000) / 1000,
      evidence: part.evidence(act).map(span => ({ text: passage.text.slice(span.start, span.end), ...placeIn(passage, span) })),
    })),
  }
}

function placeIn(passage: Passage, span: Span): InspectedSpan {
  const { start, end } = passage.locate(span)
  return { offset: start, endOffset: end }
}
