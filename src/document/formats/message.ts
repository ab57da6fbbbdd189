import { type Fields, fieldNames } from '../fields.ts'

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

/** Whether a record is one message of a conversation: somebody says it, at some time. */
export function isMessage(fields: Fields): boolean {
  const author = fields.get(['author', 'from', 'created_by', 'user'])
  if (author?.kind === 'map' || fields.has(SURE)) return true
  if (fields.text(fieldNames.title) !== undefined) return false
  return fields.has(LIKELY) || (fields.has(['author_id', 'user_id']) && fields.has(['public', 'private', 'visibility']))
}
