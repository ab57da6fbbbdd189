import type { Data, DataMap, DataText } from '../data.ts'
import type { Role, Syntax } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import type { Place } from '../record.ts'
import type { Span } from '../../text/span.ts'
import { type ConversationFacts, conversationFields } from './conversation-fields.ts'
import { turnFrom } from './turns.ts'

/** A message as a help desk has it; whatever it leaves open is `undefined`. */
export interface DeskMessage {
  readonly role: Role
  readonly speaker?: string | undefined
  readonly isInternal?: boolean
  readonly isMail?: boolean
  /** Told from the text where it is `undefined`. */
  readonly syntax?: Syntax | undefined
  /** Absent for events and whatever has no text. */
  readonly body: DataText | undefined
  readonly span: Span
  readonly time?: number | undefined
}

/** A conversation of a help desk: its messages in the order in which they were said. */
export function deskConversation(facts: ConversationFacts, place: Place, span: Span, messages: readonly DeskMessage[]): ConversationDraft {
  return { fields: conversationFields(place, facts), turns: asSaid(messages.flatMap(toTurn)), span }
}

function toTurn({ body, span, syntax, ...said }: DeskMessage): readonly TurnDraft[] {
  return body === undefined ? [] : [turnFrom(span, body.passage(), { ...said, syntax: syntax ?? 'detected' })]
}

/** By time where every turn has one; an API may give the newest first. */
function asSaid(turns: readonly TurnDraft[]): readonly TurnDraft[] {
  const [first] = turns
  const last = turns.at(-1)
  if (first === undefined || turns.some(({ time }) => time === undefined)) return turns
  const isNewestFirst = (first.time as number) > (last?.time as number)
  // Those of the same second keep their order, too.
  return (isNewestFirst ? turns.toReversed() : turns).toSorted((one, other) => (one.time as number) - (other.time as number))
}

/** Messages of one conversation among those of several. */
export interface MessageGroup {
  /** What the messages say that they belong to; empty where they say nothing. */
  readonly id: string
  readonly messages: readonly DataMap[]
  /** The place of the whole list, or of the first message where the list holds several conversations. */
  readonly place: Place
  readonly span: Span
}

/** Messages by the conversation that they belong to, in the order in which the conversations begin. */
export function groupMessages(
  { data, place }: { readonly data: Data; readonly place: Place }, messages: readonly DataMap[], idOf: (message: DataMap) => string | undefined,
): readonly MessageGroup[] {
  const groups = new Map<string, { readonly first: number; readonly members: DataMap[] }>()
  for (const [index, message] of messages.entries()) {
    const id = idOf(message) ?? ''
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { first: index, members: [message] })
    else group.members.push(message)
  }
  return [...groups].map(([id, { first, members }]) => {
    const isWhole = groups.size === 1
    const span = { start: (members[0] as DataMap).span.start, end: (members.at(-1) as DataMap).span.end }
    return {
      id, messages: members, place: isWhole ? place : { ...place, pointer: `${place.pointer ?? ''}/${first}` },
      // A table is a list with its header, which nobody says.
      span: isWhole && data.kind === 'map' ? data.span : span,
    }
  })
}
