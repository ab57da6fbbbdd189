import { expect } from 'vitest'
import type { Conversation, Document, Turn } from '../../src/document/document.ts'
import { parse, type ParseOptions } from '../../src/document/parse.ts'
import { expectLawfulRuns } from './passage-laws.ts'

/** Conversations that were read, and the text that they were read from. */
export interface ConversationReading extends Document {
  readonly source: string
}

/** Reads a file with conversations and checks what holds of each: turns numbered, in the file, and mapped lawfully. */
export async function readConversation(source: string, path: string, options?: ParseOptions): Promise<ConversationReading> {
  const document = await parse(source, path, options)
  for (const conversation of document.conversations) expectSound(conversation, source)
  return { ...document, source }
}

/** Every turn in one line: `1 agent Dana 0-2500: Hello.`; what there is not is left out. */
export function turns({ conversations }: Document): string[] {
  return conversations.flatMap(conversation => conversation.turns.map(turnLine))
}

/** The texts alone. */
export function turnTexts({ conversations }: Document): string[] {
  return conversations.flatMap(conversation => conversation.turns.map(({ passage }) => passage.text))
}

/** Checks that a phrase of a turn is found in the file where, and as, it is written. */
export function expectSaid({ conversations, source }: ConversationReading, phrase: string, written = phrase): void {
  const turn = conversations.flatMap(conversation => conversation.turns).find(({ passage }) => passage.text.includes(phrase))
  expect(turn, `no turn holds “${phrase}”`).toBeDefined()
  const { passage } = turn as Turn
  const start = passage.text.indexOf(phrase)
  const located = passage.locate({ start, end: start + phrase.length })
  expect(source.slice(located.start, located.end)).toBe(written)
}

function turnLine({ number, role, speaker, visibility, time, endTime, passage }: Turn): string {
  const when = time === undefined ? undefined : endTime === undefined ? String(time) : `${time}-${endTime}`
  const facts = [number, role, speaker, visibility === 'internal' ? visibility : undefined, when].filter(fact => fact !== undefined)
  return `${facts.join(' ')}: ${passage.text}`
}

function expectSound({ turns: said, span }: Conversation, source: string): void {
  said.forEach((turn, index) => {
    expect(turn.number).toBe(index + 1)
    expect(turn.passage.text.trim()).not.toBe('')
    expectLawfulRuns(turn.passage, source)
    const { start, end } = turn.passage.locate({ start: 0, end: turn.passage.text.length })
    expect(turn.span.start <= start && end <= turn.span.end, `“${turn.passage.text}” stands outside its turn`).toBe(true)
    expect(span.start <= turn.span.start && turn.span.end <= span.end).toBe(true)
  })
}
