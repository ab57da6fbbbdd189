import type { RecordFields } from '../draft.ts'
import type { Place } from '../record.ts'
import { isFilled } from './values-under.ts'

/** What a platform says of a conversation as a whole; what it does not say is undefined. */
export interface ConversationFacts {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly locale?: string | undefined
  readonly channel?: string | undefined
  readonly tags?: readonly string[] | undefined
}

/** The record of a conversation, where the fields that replies have say nothing of it. */
export function conversationFields({ pointer, platform }: Place, { id, title, locale, channel, tags = [] }: ConversationFacts = {}): RecordFields {
  return {
    tags, active: true,
    ...isFilled(id) && { id },
    ...isFilled(title) && { title: title.trim() },
    ...isFilled(locale) && { locale },
    ...isFilled(channel) && { channel: channel.toLowerCase() },
    ...platform !== undefined && { platform },
    ...pointer !== undefined && { pointer },
  }
}
