import { githubReplies } from './github-replies.ts'
import { osticket } from './osticket.ts'
import type { Shape } from './shape.ts'
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
]
