import { type Data, type DataMap, type DataText } from '../data.ts'
import type { ConversationDraft } from '../draft.ts'
import { Fields, fieldNames } from '../fields.ts'
import { namesSomebody, roleNamed } from '../role-words.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { type DeskMessage, deskConversation, groupMessages } from './desk-conversations.ts'
import { isNote } from './notes.ts'
import { isListOf, mapsOf, readTime } from './values-under.ts'

const roleColumns = [
  'role', 'speaker_role', 'author_role', 'participant_role', 'sender_role', 'speaker_type', 'author_type', 'participant_type',
  'sender_type', 'from_type', 'speaker', 'participant', 'author', 'from', 'sender',
]
const speakerColumns = [
  'speaker_name', 'author_name', 'participant_name', 'sender_name', 'speaker', 'participant', 'author', 'from', 'sender', 'name',
]
/** Only a conversation has these; an author or a sender can stand in a library of replies. */
const spokenColumns = ['speaker', 'speaker_role', 'speaker_type', 'speaker_name', 'participant', 'participant_role', 'participant_type', 'utterance']
const textColumns = ['text', 'message', 'body', 'utterance', 'content', 'message_text', 'message_body']
const idColumns = [
  'conversation_id', 'conversation', 'conv_id', 'convo_id', 'chat_id', 'ticket_id', 'ticket', 'thread_id', 'session_id', 'call_id',
  'dialogue_id', 'case_id',
]
const timeColumns = ['time', 'timestamp', 'date', 'datetime', 'created_at', 'sent_at', 'created']
/** A saved reply has a title; a subject stands in both. */
const titleColumns = fieldNames.title.filter(name => name !== 'name' && name !== 'subject')

/** What is said can have a label, too: what kind of act it is. */
const titleColumnsOfReplies = titleColumns.filter(name => name !== 'label')

/** A table of our own, or of a team's data people: a row a message, with who says it, and perhaps in which conversation. */
export const conversationTable: ConversationShape = {
  id: 'conversation-table',
  description: 'Conversations in a table, a row a message: speaker or role, text, and perhaps conversation id, time, internal',
  docs: {
    recognisedBy: 'Rows that all have a text (`text`, `message`, `body`, `utterance`, `content`) and somebody who says it (`role`, `speaker`, `author`, `from`, `sender`, `participant`), and no title; either all of them have a conversation (`conversation_id`, `ticket_id`) or a `speaker`, `participant` or `utterance`, or nine of ten name a role. A list of flat records in JSON or YAML is such a table, too.',
    customerText: 'The text of each row; rows of one conversation need not stand together',
    keptOut: 'Rows without a text',
    roles: 'A role word in any of those columns, or in `speaker_role`, `author_type` and the like; else `--agent` says it, or it is guessed, with a warning',
    internal: 'Rows with yes under `internal` or `private`, no under `public`, `note` or the like under `type`, `agents` or the like under `visibility`',
    times: '`time`, `timestamp`, `date` or `created_at`: ISO 8601, in UTC unless it has a zone, or seconds or milliseconds since 1970',
    record: {
      id: '`conversation_id`, `ticket_id` and the like',
      title: '`subject`',
      locale: '`locale`, `language`',
      tags: '`tags`',
      channel: '`channel`',
    },
    syntax: 'Told from the text',
    example: {
      path: 'messages.csv',
      text: `conversation_id,timestamp,role,name,internal,text
c-7,2024-05-01 10:00:00,customer,Sam,no,Where is my lamp?
c-7,2024-05-01 10:00:20,agent,Kim,yes,Second late parcel for him.
c-7,2024-05-01 10:00:40,agent,Kim,no,"It left us today, and reaches you on Thursday."
`,
    },
  },

  isConversation(data: Data, path: readonly string[]): boolean {
    if (path.length > 0 || !isListOf(data, isFlat)) return false
    const [first] = mapsOf(data)
    if (first === undefined || !mayBeMessage(new Fields(first))) return false
    const rows = mapsOf(data).map(row => new Fields(row))
    if (!rows.every(mayBeMessage)) return false
    if (rows.every(row => row.has(idColumns) || row.has(spokenColumns))) return true
    const roles = rows.flatMap(row => roleNamed(row.text(roleColumns)) ?? [])
    return roles.length >= rows.length * 0.9 && roles.some(role => role === 'agent' || role === 'customer')
  },

  readConversation(located: LocatedConversation): readonly ConversationDraft[] {
    const groups = groupMessages(located, mapsOf(located.data), row => new Fields(row).text(idColumns))
    return groups.map(({ id, messages, place, span }) => {
      const fields = messages.map(row => new Fields(row))
      const first = (names: readonly string[]): string | undefined => fields.map(row => row.text(names)).find(text => text !== undefined)
      const tags = (first(fieldNames.tags) ?? '').split(/[,;|]/).map(tag => tag.trim()).filter(tag => tag !== '')
      const facts = { id, title: first(['subject']), channel: first(fieldNames.channel), locale: first(fieldNames.locale), tags }
      return deskConversation(facts, place, span, messages.map(readRow))
    })
  },
}

function mayBeMessage(row: Fields): boolean {
  return row.has(textColumns) && row.has([...roleColumns, ...speakerColumns]) && !row.has(row.has(spokenColumns) ? titleColumnsOfReplies : titleColumns)
}

function isFlat(item: Data): boolean {
  return item.kind === 'map' && item.entries.every(({ value }) => value.kind !== 'list' && value.kind !== 'map')
}

function readRow(row: DataMap): DeskMessage {
  const fields = new Fields(row)
  const named = roleColumns.map(name => fields.text([name])).filter(text => text !== undefined)
  const role = named.map(roleNamed).find(found => found !== undefined)
  const speaker = speakerColumns.map(name => fields.text([name])).find(text => namesSomebody(text) || (text !== undefined && role === undefined))
  const body = fields.get(textColumns)
  return {
    role: role ?? 'unknown', speaker: speaker ?? (role === undefined ? named[0] : undefined),
    isInternal: isNote(fields),
    body: body?.kind === 'text' && body.value.trim() !== '' ? body as DataText : undefined,
    span: row.span,
    time: timeColumns.map(name => readTime(fields.text([name]) ?? '')).find(time => time !== undefined),
  }
}
