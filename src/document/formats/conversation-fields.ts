import type { RecordFields } from '../draft.ts'
import type { Place } from '../record.ts'

/** What a platform says of a conversation as a whole; what it does not say is undefined. */
interface ConversationFacts {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly locale?: string | undefined
  readonly channel?: string | undefined
}

/** The record of a conversation, where the fields that replies have say nothing of it. */
export function conversationFields({ pointer, platform }: Place, { id, title, locale, channel }: ConversationFacts = {}): RecordFields {
  return {
    tags: [], active: true,
    ...id !== undefined && { id },
    ...title !== undefined && { title },
    ...locale !== undefined && { locale },
    ...channel !== undefined && { channel: channel.toLowerCase() },
    ...platform !== undefined && { platform },
    ...pointer !== undefined && { pointer },
  }
}
