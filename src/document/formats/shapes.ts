import { freshdesk } from './freshdesk.ts'
import { front } from './front.ts'
import { githubReplies } from './github-replies.ts'
import { gorgias } from './gorgias.ts'
import { helpScout } from './help-scout.ts'
import { helpScoutPreviews } from './help-scout-previews.ts'
import { intercom } from './intercom.ts'
import { osticket } from './osticket.ts'
import type { Shape } from './shape.ts'
import { zendeskChatShortcuts } from './zendesk-chat-shortcuts.ts'
import { zendeskDynamicContent } from './zendesk-dynamic-content.ts'
import { zendeskDynamicContentTable } from './zendesk-dynamic-content-table.ts'
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
]
