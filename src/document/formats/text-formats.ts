import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { markdownReplies } from './markdown-replies.ts'
import { salesforceEmail } from './salesforce-email.ts'
import type { TextFormat } from './text-format.ts'
import { text } from './text.ts'

/** Files that are themselves text. A new one goes here, and `detection.ts` learns to tell it. */
export const textFormats: readonly TextFormat[] = [markdown, markdownReplies, html, salesforceEmail, text]
