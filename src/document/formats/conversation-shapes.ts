import type { ConversationShape } from './conversation-shape.ts'
import { ownConversations } from './own-conversations.ts'

/**
 * The shapes that conversations have in JSON, JSON Lines, YAML and CSV, the more specific ones first.
 *
 * A new platform is one file beside this one and one line here.
 */
export const conversationShapes: readonly ConversationShape[] = [
  ownConversations,
]
