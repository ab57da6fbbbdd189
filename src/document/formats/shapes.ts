import { amazonConnect } from './amazon-connect.ts'
import { chatwootCannedResponses } from './chatwoot-canned-responses.ts'
import { chatwootMacros } from './chatwoot-macros.ts'
import { genesys } from './genesys.ts'
import { githubReplies } from './github-replies.ts'
import { osticket } from './osticket.ts'
import { osticketEmail } from './osticket-email.ts'
import { salesforceQuickText } from './salesforce-quick-text.ts'
import { servicenow } from './servicenow.ts'
import type { Shape } from './shape.ts'
import { zammad } from './zammad.ts'
import { zendeskMacros } from './zendesk-macros.ts'

/**
 * The shapes that replies have in JSON, JSON Lines, YAML and CSV, the more specific ones first. A file
 * that none of them knows is read as plain saved replies (`saved-replies.ts`).
 *
 * A new platform is one file beside this one and one line here.
 */
export const shapes: readonly Shape[] = [
  zendeskMacros,
  osticket,
  githubReplies,
  osticketEmail,
  salesforceQuickText,
  zammad,
  chatwootCannedResponses,
  chatwootMacros,
  servicenow,
  amazonConnect,
  genesys,
]
