import { readBody } from './body.ts'
import type { Conversation, Problem, Turn } from './document.ts'
import type { ConversationDraft } from './draft.ts'
import { findRoles, problemsOf, type RoleDoubt, type Speakers } from './roles.ts'
import { detectSyntax } from './syntax.ts'

/** What the caller knows of the conversations of a file beside its content. */
export interface ConversationContext {
  readonly platform?: string
  readonly speakers?: Speakers
}

/**
 * The platform of what was said where no help desk is known: nobody leaves gaps in speech, so `[NAME]` and `<order_id>`
 * in it stand for what was taken out, and `findPlaceholders` takes them for no gaps.
 */
const transcribed = 'transcript'

/**
 * Makes conversations of drafts: finds the roles of the speakers, reads each message as HTML, Markdown or plain text,
 * and leaves out what holds no words. What is doubtful of roles is said once a file.
 */
export async function finishConversations(
  drafts: readonly ConversationDraft[], { platform, speakers = {} }: ConversationContext,
): Promise<{ conversations: readonly Conversation[]; problems: readonly Problem[] }> {
  const conversations: Conversation[] = []
  const doubts: RoleDoubt[] = []
  for (const draft of drafts) {
    const { turns: found, doubt } = findRoles(draft, speakers)
    if (doubt !== undefined) doubts.push(doubt)
    const turns: Turn[] = []
    for (const { body, syntax: known, isMail = false, visibility = 'public', ...turn } of found) {
      const syntax = known ?? detectSyntax(body.text)
      const passage = isMail ? await (await import('./mail.ts')).readMail(body, syntax) : await readBody(body, syntax)
      if (passage.text.trim() !== '') turns.push({ ...turn, number: turns.length + 1, visibility, syntax, passage })
    }
    const record = { ...draft.fields, platform: draft.fields.platform ?? platform ?? transcribed, audience: 'customer' as const, kind: 'reply' as const }
    conversations.push({ record, turns, span: draft.span })
  }
  return { conversations, problems: problemsOf(doubts) }
}
