import type { LanguagePack } from '../anatomy/language.ts'
import type { Conversation, Reply, ReplyRecord, Role, Turn } from '../document/document.ts'
import type { ConversationUnit, ReplyUnit, TurnGroup, TurnUnit } from '../rule.ts'
import { Passage } from '../text/passage.ts'
import type { Span } from '../text/span.ts'
import { toUnit, type View } from './units.ts'

/** A conversation as rules see it, with the way back from each of its texts to the file. */
export interface ConversationView {
  readonly unit: ConversationUnit
  /** The whole conversation in the file. */
  readonly span: Span
  /** The view of a message or a group that a rule has looked at. */
  viewOf(unit: ReplyUnit): View
}

/** Between two messages of a group: they are paragraphs of one answer. */
const separator = '\n\n'

/** Takes a conversation apart. What no rule asks for is not worked out: most messages are the customer's. */
export function viewConversation({ record, turns, span }: Conversation, language: LanguagePack): ConversationView {
  const views = new Map<ReplyUnit, View>()
  const spoken = turns.filter(({ visibility, role }) => visibility === 'public' && role !== 'system' && role !== 'unknown')
  const groups: TurnGroup[] = []
  const unit: ConversationUnit = { record, turns: [], groups }
  const turnUnits = unit.turns as TurnUnit[]
  for (const members of groupsOf(spoken)) {
    const [first] = members as [Turn, ...Turn[]]
    const group = { index: groups.length, role: first.role } as Writable<TurnGroup>
    const read = (passage: Passage, of: readonly Turn[]): ReplyUnit => {
      const ofRole = { ...record, kind: first.role === 'bot' ? 'bot' : 'reply' } satisfies ReplyRecord
      const reply: Reply = { record: ofRole, syntax: first.syntax, passage, span: of.length === 1 ? first.span : span }
      const made: ReplyUnit = Object.assign(toUnit(passage.text, ofRole, language), { said: { conversation: unit, group } })
      views.set(made, { reply, unit: made, passage: Passage.slice(passage.text), scope: 'whole', conditions: [], turns: placesOf(of) })
      return made
    }
    group.turns = members.map(turn => turnUnit(turn, () => read(turn.passage, [turn])))
    if (members.length === 1) define(group, () => (group.turns[0] as TurnUnit).reply)
    else define(group, () => read(Passage.join(members.map(({ passage }) => passage), separator), members))
    groups.push(group)
    turnUnits.push(...group.turns)
  }
  return { unit, span, viewOf: reply => views.get(reply) as View }
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

/** Runs of messages of one role. */
function groupsOf(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const groups: Turn[][] = []
  let role: Role | undefined
  for (const turn of turns) {
    if (turn.role === role) groups.at(-1)?.push(turn)
    else groups.push([turn])
    ;({ role } = turn)
  }
  return groups
}

function turnUnit({ number, role, speaker, time, endTime, passage }: Turn, read: () => ReplyUnit): TurnUnit {
  const unit = {
    number, role, text: passage.text,
    ...speaker !== undefined && { speaker }, ...time !== undefined && { time }, ...endTime !== undefined && { endTime },
  } as TurnUnit
  define(unit, read)
  return unit
}

/** Gives an object its `reply`, worked out when it is first asked for. */
function define(unit: { readonly reply?: ReplyUnit }, read: () => ReplyUnit): void {
  let reply: ReplyUnit | undefined
  Object.defineProperty(unit, 'reply', { enumerable: true, get: () => (reply ??= read()) })
}

function placesOf(turns: readonly Turn[]): readonly { readonly turn: Turn; readonly start: number }[] {
  let start = 0
  return turns.filter(({ passage }) => passage.text !== '').map(turn => {
    const place = { turn, start }
    start += turn.passage.text.length + separator.length
    return place
  })
}
