import { type Fields, fieldNames } from '../fields.ts'

/** Fields that a message of a conversation has and a saved reply has not. */
const SPEAKER = [
  'speaker', 'role', 'author_type', 'message_author_type', 'message_type', 'participant', 'participant_id',
  'participant_role', 'participant_purpose', 'participant_sid', 'sender', 'sender_type', 'from_agent', 'incoming',
  'is_inbound', 'inbound', 'direction', 'media_channel', 'part_type', 'ts', 'in_reply_to', 'utterance', 'turn',
  'conversation_id', 'thread_id', 'msg_id', 'timestamp',
]

/** Whether a record is one message of a conversation: somebody says it at some time, and it has no title. */
export function isMessage(fields: Fields): boolean {
  const author = fields.get(['author', 'from', 'created_by', 'user'])
  if (author?.kind === 'map') return true
  if (fields.text(fieldNames.title) !== undefined) return false
  return fields.has(SPEAKER) || (fields.has(['author_id', 'user_id']) && fields.has(['public', 'private', 'visibility']))
}
