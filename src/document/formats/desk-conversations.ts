import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { Role, Syntax } from '../document.ts'
import type { ConversationDraft, RecordFields, TurnDraft } from '../draft.ts'
import { readIsoTime } from '../iso-time.ts'
import type { Place } from '../record.ts'
import type { Span } from '../../text/span.ts'

/** A message as a help desk has it; whatever it leaves open is `undefined`. */
export interface DeskMessage {
  readonly role: Role
  readonly speaker?: string | undefined
  readonly isInternal?: boolean
  readonly isMail?: boolean
  readonly syntax?: Syntax | undefined
  /** Absent for events and whatever has no text. */
  readonly body: DataText | undefined
  readonly span: Span
  readonly time?: number | undefined
}

/** What a help desk says of a conversation as a whole. */
export interface DeskFacts {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly channel?: string | undefined
  readonly locale?: string | undefined
  readonly tags?: readonly string[] | undefined
}

/** A conversation of a help desk: its messages in the order in which they were said. */
export function deskConversation(
  { id, title, channel, locale, tags = [] }: DeskFacts, place: Place, span: Span, messages: readonly DeskMessage[],
): ConversationDraft {
  const fields: RecordFields = {
    tags, active: true,
    ...isFilled(id) && { id }, ...isFilled(title) && { title: title.trim() }, ...isFilled(locale) && { locale },
    ...isFilled(channel) && { channel: channel.toLowerCase() },
    ...place.platform !== undefined && { platform: place.platform },
    ...place.pointer !== undefined && { pointer: place.pointer },
  }
  return { fields, turns: asSaid(messages.flatMap(toTurn)), span }
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

function toTurn({ role, speaker, isInternal, isMail, syntax, body, span, time }: DeskMessage): readonly TurnDraft[] {
  if (body === undefined) return []
  return [{
    role, body: body.passage(), span,
    ...isFilled(speaker) && { speaker: speaker.trim() },
    ...isInternal === true && { visibility: 'internal' as const },
    ...isMail === true && { isMail },
    ...syntax !== undefined && { syntax },
    ...time !== undefined && { time },
  }]
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

/** The maps of a list; none where it is no list. */
export function mapsOf(data: Data | undefined): readonly DataMap[] {
  return data?.kind === 'list' ? data.items.filter(item => item.kind === 'map') : []
}

/** Whether a value is a list of maps that are all like this, at least one. */
export function isListOf(data: Data | undefined, isOne: (item: Data) => boolean): boolean {
  return data?.kind === 'list' && data.items.length > 0 && data.items.every(item => item.kind === 'map' && isOne(item))
}

/** Whether any of these keys is there for a text: it can be null, where somebody sent but a picture. */
export function hasTextField(data: Data, keys: readonly string[]): boolean {
  return keys.some(key => ['text', 'null'].includes(get(data, key)?.kind ?? ''))
}

/** The boolean under a key, also where it is written as a text. */
export function flagUnder(data: Data | undefined, key: string): boolean | undefined {
  const text = getText(data, key)?.trim().toLowerCase()
  return text === 'true' ? true : text === 'false' ? false : undefined
}

/** The first of these that holds more than white space. */
export function textAmong(data: Data | undefined, keys: readonly string[]): string | undefined {
  return keys.map(key => getText(data, key)).find(isFilled)
}

/** More than this many seconds since 1970 are milliseconds. */
const mostSeconds = 100_000_000_000

/** A time under the first of these keys: ISO 8601, or seconds or milliseconds since 1970. */
export function timeUnder(data: Data | undefined, ...keys: readonly string[]): number | undefined {
  const text = textAmong(data, keys)
  if (text === undefined) return undefined
  if (!/^\d{9,13}(?:\.\d+)?$/.test(text)) return readIsoTime(text)
  const number = Number(text)
  return Math.round(number > mostSeconds ? number : number * 1000)
}

/** What a person, as an API has one, is called: the name, else an address. */
export function nameOf(person: Data | undefined): string | undefined {
  const whole = textAmong(person, ['name', 'display_name', 'available_name'])
  if (whole !== undefined) return whole
  const parts = [textAmong(person, ['first_name', 'firstname', 'first']), textAmong(person, ['last_name', 'lastname', 'last'])]
  const name = parts.filter(isFilled).join(' ')
  return name === '' ? textAmong(person, ['email', 'handle', 'username']) : name
}

/** A list of texts, or of maps with a name. */
export function namesUnder(data: Data | undefined, key: string, nameKeys: readonly string[] = ['name']): readonly string[] {
  const list = get(data, key)
  if (list?.kind !== 'list') return []
  return list.items.map(item => item.kind === 'text' ? item.value : textAmong(item, nameKeys)).filter(isFilled)
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
