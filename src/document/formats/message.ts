import { type Fields, fieldNames, normaliseName } from '../fields.ts'
import { roleNamed } from '../role-words.ts'

/** Fields that only a message of a conversation has. */
const SURE = [
  'speaker', 'author_type', 'message_author_type', 'participant', 'participant_id', 'participant_role',
  'participant_purpose', 'participant_sid', 'sender_type', 'from_agent', 'incoming', 'is_inbound', 'inbound',
  'media_channel', 'part_type', 'msg_id', 'utterance', 'stripped_text', 'sent_datetime',
]
/** Fields that a message has, and a saved reply with a title may have too. */
const LIKELY = [
  'role', 'message_type', 'sender', 'direction', 'ts', 'timestamp', 'in_reply_to', 'turn', 'conversation_id',
  'thread_id',
]
/** Who says a message, where it stands in a list of messages. */
const SPEAKERS = [...SURE, ...LIKELY, 'from', 'author', 'user']
/** Keys over the messages of one conversation. */
const LISTS = new Set(['messages', 'turns', 'utterances', 'conversation', 'transcript', 'dialogue', 'dialog', 'chat_messages'])
/** What names a reply and never a person, as `name` may. */
const TITLES = fieldNames.title.filter(name => !['name', 'nom', 'nombre', 'subject', 'betreff', 'objet', 'asunto'].includes(name))

/** Whether a record is one message of a conversation: somebody says it, at some time. */
export function isMessage(fields: Fields): boolean {
  const author = fields.get(['author', 'from', 'created_by', 'user'])
  if (author?.kind === 'map' || fields.has(SURE)) return true
  if (roleNamed(fields.text(['from'])) !== undefined && fields.text(TITLES) === undefined) return true
  if (fields.text(fieldNames.title) !== undefined) return false
  return fields.has(LIKELY) || (fields.has(['author_id', 'user_id']) && fields.has(['public', 'private', 'visibility']))
}

/** Whether a key stands over the messages of a conversation. */
export function isMessageList(key: string): boolean {
  return LISTS.has(normaliseName(key))
}

/** Whether an item of such a list is a message: somebody says it, or it has no title in a record that has none. */
export function isListedMessage(item: Fields, holder: Fields): boolean {
  if (item.text(TITLES) !== undefined) return false
  if (item.has(SPEAKERS)) return true
  return item.text(fieldNames.title) === undefined && holder.text(fieldNames.title) === undefined && holder.text(fieldNames.id) !== undefined
}
