import { type Fields, fieldNames } from '../fields.ts'

const yes: readonly string[] = [...fieldNames.internalFlag, 'private', 'is_private', 'whisper', 'is_whisper']
const kinds: ReadonlySet<string> = new Set(['note', 'internal', 'whisper'])
/** A private message is what the customer alone gets on a social network. */
const kindsInWords = /^(?:internal|private|agent|staff|team) (?:notes?|comments?)$|^internal messages?$/
const readers: ReadonlySet<string> = new Set([
  'internal', 'private', 'hidden', 'note', 'agent', 'agents', 'agents only', 'staff', 'staff only', 'team', 'team only', 'internal only',
])

/**
 * Whether a message is a note to the team, whichever field says it: a flag, a kind (`type: internal note`), or who sees
 * it (`visibility: agents`). A note that is taken for an answer would be linted as one.
 */
export function isNote(fields: Fields): boolean {
  if (yes.some(name => fields.flag([name]) === true) || fields.flag(fieldNames.publicFlag) === false) return true
  const kind = ['type', 'kind', 'message_type', 'comment_type'].map(name => wordUnder(fields, name))
  const seenBy = ['visibility', 'audience', 'visible_to'].map(name => wordUnder(fields, name))
  return kind.some(word => kinds.has(word) || kindsInWords.test(word)) || seenBy.some(word => readers.has(word) || kindsInWords.test(word))
}

function wordUnder(fields: Fields, name: string): string {
  return fields.text([name])?.toLowerCase().replace(/[\s_-]+/g, ' ') ?? ''
}
