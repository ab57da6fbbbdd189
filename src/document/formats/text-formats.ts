import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { markdownReplies } from './markdown-replies.ts'
import { salesforceEmail } from './salesforce-email.ts'
import { srt } from './srt.ts'
import type { TextFormat } from './text-format.ts'
import { text } from './text.ts'
import { transcript } from './transcript.ts'
import { webvtt } from './webvtt.ts'
import { whatsapp } from './whatsapp.ts'

/** Files that are themselves text. A new one goes here, and `detection.ts` learns to tell it. */
export const textFormats: readonly TextFormat[] = [
  markdown, markdownReplies, html, salesforceEmail, webvtt, srt, whatsapp, transcript, text,
]
