import { readBody } from './body.ts'
import type { Conversation, Problem, Turn } from './document.ts'
import type { ConversationDraft } from './draft.ts'
import { findRoles, type Speakers } from './roles.ts'
import { detectSyntax } from './syntax.ts'

/** What the caller knows of the conversations of a file beside its content. */
export interface ConversationContext {
  readonly platform?: string
  readonly speakers?: Speakers
}

/**
 * Makes conversations of drafts: finds the roles of the speakers, reads each message as HTML, Markdown or plain text,
 * and leaves out what holds no words. How roles were found is said once a file, for the first conversation.
 */
export async function finishConversations(
  drafts: readonly ConversationDraft[], { platform, speakers = {} }: ConversationContext,
): Promise<{ conversations: readonly Conversation[]; problems: readonly Problem[] }> {
  const conversations: Conversation[] = []
  const problems = new Map<string, Problem>()
  for (const draft of drafts) {
    const { turns: found, problem } = findRoles(draft, speakers)
    if (problem !== undefined && !problems.has(problem.id)) problems.set(problem.id, problem)
    const turns: Turn[] = []
    for (const { body, syntax: known, visibility = 'public', ...turn } of found) {
      const syntax = known ?? detectSyntax(body.text)
      const passage = await readBody(body, syntax)
      if (passage.text.trim() !== '') turns.push({ ...turn, number: turns.length + 1, visibility, syntax, passage })
    }
    const spoken = draft.fields.platform ?? platform
    const record = { ...draft.fields, ...spoken !== undefined && { platform: spoken }, audience: 'customer' as const, kind: 'reply' as const }
    conversations.push({ record, turns, span: draft.span })
  }
  return { conversations, problems: [...problems.values()] }
}
