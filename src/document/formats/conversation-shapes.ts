import { abcd } from './abcd.ts'
import { contactLens, contactLensSegments } from './contact-lens.ts'
import type { ConversationShape } from './conversation-shape.ts'
import { genesysTranscripts } from './genesys-transcripts.ts'
import { googleInsights } from './google-insights.ts'
import { openaiMessages } from './openai-messages.ts'
import { ownConversations } from './own-conversations.ts'
import { slack } from './slack.ts'
import { twilioConversations } from './twilio-conversations.ts'
import { twilioIntelligence } from './twilio-intelligence.ts'

/**
 * The shapes that conversations have in JSON, JSON Lines, YAML and CSV, the more specific ones first.
 *
 * A new platform is one file beside this one and one line here.
 */
export const conversationShapes: readonly ConversationShape[] = [
  contactLens,
  contactLensSegments,
  twilioIntelligence,
  twilioConversations,
  genesysTranscripts,
  googleInsights,
  abcd,
  slack,
  openaiMessages,
  ownConversations,
]
