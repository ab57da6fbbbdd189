import { discourseCannedReplies } from './discourse-canned-replies.ts'
import { espansoMatches } from './espanso-matches.ts'
import { freshdesk } from './freshdesk.ts'
import { front } from './front.ts'
import { githubReplies } from './github-replies.ts'
import { githubSavedReplies } from './github-saved-replies.ts'
import { gitlabCommentTemplates } from './gitlab-comment-templates.ts'
import { gorgias } from './gorgias.ts'
import { helpScoutPreviews } from './help-scout-previews.ts'
import { helpScout } from './help-scout.ts'
import { intercom } from './intercom.ts'
import { livechatCannedResponses } from './livechat-canned-responses.ts'
import { osticket } from './osticket.ts'
import { reamazeTemplates } from './reamaze-templates.ts'
import type { Shape } from './shape.ts'
import { twilioFlexResponses } from './twilio-flex-responses.ts'
import { zendeskChatShortcuts } from './zendesk-chat-shortcuts.ts'
import { zendeskDynamicContentTable } from './zendesk-dynamic-content-table.ts'
import { zendeskDynamicContent } from './zendesk-dynamic-content.ts'
import { zendeskMacroTable } from './zendesk-macro-table.ts'
import { zendeskMacros } from './zendesk-macros.ts'

/**
 * The shapes that replies have in JSON, JSON Lines, YAML and CSV, the more specific ones first. A file
 * that none of them knows is read as plain saved replies (`saved-replies.ts`).
 *
 * A new platform is one file beside this one and one line here.
 */
export const shapes: readonly Shape[] = [
  zendeskMacros,
  zendeskMacroTable,
  zendeskDynamicContent,
  zendeskDynamicContentTable,
  zendeskChatShortcuts,
  freshdesk,
  intercom,
  helpScout,
  helpScoutPreviews,
  gorgias,
  front,
  osticket,
  githubReplies,
  githubSavedReplies,
  gitlabCommentTemplates,
  discourseCannedReplies,
  livechatCannedResponses,
  reamazeTemplates,
  twilioFlexResponses,
  espansoMatches,
]
