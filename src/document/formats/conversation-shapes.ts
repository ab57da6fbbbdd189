import { abcd } from './abcd.ts'
import { chatwootMessages } from './chatwoot-messages.ts'
import { contactLens, contactLensSegments } from './contact-lens.ts'
import type { ConversationShape } from './conversation-shape.ts'
import { conversationTable } from './conversation-table.ts'
import { freshdeskConversations } from './freshdesk-conversations.ts'
import { frontMessages } from './front-messages.ts'
import { genesysTranscripts } from './genesys-transcripts.ts'
import { googleInsights } from './google-insights.ts'
import { gorgiasMessages } from './gorgias-messages.ts'
import { helpScoutThreads } from './help-scout-threads.ts'
import { intercomConversations } from './intercom-conversations.ts'
import { intercomMessageTable } from './intercom-message-table.ts'
import { livechatChats } from './livechat-chats.ts'
import { openaiMessages } from './openai-messages.ts'
import { ownConversations } from './own-conversations.ts'
import { slack } from './slack.ts'
import { twilioConversations } from './twilio-conversations.ts'
import { twilioIntelligence } from './twilio-intelligence.ts'
import { zendeskChats } from './zendesk-chats.ts'
import { zendeskComments } from './zendesk-comments.ts'

/**
 * The shapes that conversations have in JSON, JSON Lines, YAML and CSV, the more specific ones first.
 *
 * A new platform is one file beside this one and one line here.
 */
export const conversationShapes: readonly ConversationShape[] = [
  intercomConversations,
  intercomMessageTable,
  zendeskComments,
  zendeskChats,
  freshdeskConversations,
  helpScoutThreads,
  gorgiasMessages,
  frontMessages,
  livechatChats,
  chatwootMessages,
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
  conversationTable,
]
