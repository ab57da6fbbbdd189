import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readIsoTime } from '../iso-time.ts'
import { readRecord } from '../record.ts'
import { namesSomebody, roleNamed } from '../role-words.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { isNote } from './notes.ts'
import { turnOf } from './turns.ts'
import { isListOf, mapsOf, textAmong } from './values-under.ts'

/**
 * Our own plain shape, for whatever has no format here:
 * `{id, channel?, tags?, turns: [{role, name?, text, start?, end?, time?, internal?, syntax?}]}`.
 * `start` and `end` are seconds from the beginning, `time` is a date and time in ISO 8601.
 */
export const ownConversations: ConversationShape = {
  id: 'conversations',
  description: 'Conversations in replylint’s own plain shape: {id, channel, tags, turns: [{role, name, text, start, end, time}]}',

  docs: {
    recognisedBy: 'Records with a list of `turns`, each with a `role`, `name` or `speaker`, and mostly a `text` (or `message`, `body`, `content`).',
    customerText: '`text` of the turns, or `message`, `body` or `content` where there is none',
    keptOut: 'Turns whose text is empty or null',
    roles: '`role` (`agent`, `customer`, `bot` or `system`); without it `--agent` says it, else it is guessed from the name and the words, with a warning',
    internal: 'Turns with `internal: true`; `private: true`, `public: false`, `type: note` and `visibility: agents` say the same',
    times: '`time`, a date and time in ISO 8601, in UTC unless it has a zone; for speech `start` and `end`, in seconds from the beginning',
    record: { id: '`id`', title: '`title`', locale: '`locale`', tags: '`tags`', channel: '`channel`' },
    syntax: '`syntax` of the turn (`html` or `markdown`), else plain text',
    example: {
      path: 'conversations.json',
      text: `[
  {
    "id": "c-7",
    "channel": "chat",
    "turns": [
      { "role": "customer", "name": "Sam", "text": "Where is my lamp?", "time": "2024-05-01T10:00:00Z" },
      { "role": "agent", "name": "Kim", "text": "It left us today and reaches you on Thursday.", "time": "2024-05-01T10:00:40Z" },
      { "role": "agent", "name": "Kim", "text": "Second late parcel for him this month.", "time": "2024-05-01T10:01:00Z", "internal": true }
    ]
  }
]
`,
    },
  },

  isConversation(data: Data): boolean {
    const turns = get(data, 'turns')
    return isListOf(turns, turn => speakerOf(turn) !== undefined || textOf(turn) !== undefined) && mapsOf(turns).some(isTurn)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const { kind: _kind, audience: _audience, ...fields } = readRecord(new Fields(data as DataMap), place)
    return { fields: { ...fields, active: true }, turns: mapsOf(get(data, 'turns')).flatMap(readTurn), span: data.span }
  },

  problemsOf({ data }: LocatedConversation): readonly Problem[] {
    return mapsOf(get(data, 'turns')).flatMap(problemsOfTurn)
  },
}

function isTurn(turn: Data): boolean {
  return textOf(turn) !== undefined && speakerOf(turn) !== undefined
}

/** What was said: under “text”, or a name like it where that holds none. */
function textOf(turn: Data): DataText | undefined {
  return ['text', 'message', 'body', 'content'].map(key => get(turn, key)).find(value => value?.kind === 'text')
}

function speakerOf(turn: Data): string | undefined {
  return textAmong(turn, ['role', 'speaker', 'name'])
}

function readTurn(turn: DataMap): readonly TurnDraft[] {
  const text = textOf(turn)
  if (text === undefined) return []
  const role = roleNamed(getText(turn, 'role')) ?? roleNamed(getText(turn, 'speaker')) ?? 'unknown'
  const isNamedBySpeaker = getText(turn, 'role') !== undefined || namesSomebody(getText(turn, 'speaker'))
  const speaker = textAmong(turn, ['name', ...isNamedBySpeaker ? ['speaker'] : [], ...role === 'unknown' ? ['role'] : []])
  const date = readIsoTime(getText(turn, 'time') ?? '')
  const time = date ?? milliseconds(getText(turn, 'start'))
  // Seconds from the beginning cannot be counted on from a date.
  const endTime = date === undefined ? milliseconds(getText(turn, 'end')) : undefined
  return [turnOf(turn, text, { role, speaker, syntax: syntaxOf(turn), isInternal: isNote(new Fields(turn)), time, endTime })]
}

function syntaxOf(turn: Data): 'html' | 'markdown' | 'text' {
  const said = getText(turn, 'syntax')
  return said === 'html' || said === 'markdown' ? said : 'text'
}

/** Seconds from the beginning, as a number. */
function milliseconds(seconds: string | undefined): number | undefined {
  const number = seconds === undefined || seconds.trim() === '' ? Number.NaN : Number(seconds)
  return Number.isFinite(number) && number >= 0 ? Math.round(number * 1000) : undefined
}

function problemsOfTurn(turn: DataMap): readonly Problem[] {
  const problems: Problem[] = []
  const say = (key: string, id: string, severity: Problem['severity'], message: (found: string) => string): void => {
    const value = get(turn, key)
    const found = value === undefined ? '' : 'value' in value ? String(value.value) : value.kind
    const { start } = turn.span
    problems.push({ id, severity, message: message(found), span: value?.span ?? { start, end: start + 1 } })
  }
  if (textOf(turn) === undefined && get(turn, 'text')?.kind !== 'null') {
    say('text', 'missing-text', 'error', () => 'This turn has no text in quotes under “text”, so it was not linted. Write what was said there.')
  }
  if (textAmong(turn, ['role']) !== undefined && roleNamed(getText(turn, 'role')) === undefined) {
    say('role', 'unknown-role', 'error', found => `“${found}” is not a role: it is agent, customer, bot or system. ` +
      'Write one of these, and the name of the speaker under “name”.')
  }
  if (!isAbsent(turn, 'time') && readIsoTime(getText(turn, 'time') ?? '') === undefined) {
    say('time', 'bad-time', 'warning', found => `“${found}” is not a time in ISO 8601, so it was not used. ` +
      'Write it like 2024-05-01T10:00:00Z, or the seconds from the beginning under “start”.')
  }
  for (const key of ['start', 'end']) {
    if (isAbsent(turn, key) || milliseconds(getText(turn, key)) !== undefined) continue
    say(key, 'bad-time', 'warning', found => `“${found}” is not a number of seconds, so it was not used. ` +
      `Write the seconds from the beginning under “${key}”, like 72.5.`)
  }
  return problems
}

function isAbsent(turn: DataMap, key: string): boolean {
  const value = get(turn, key)
  return value === undefined || value.kind === 'null'
}
