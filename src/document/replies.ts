import { readBody } from './body.ts'
import type { Problem, Reply, Twin } from './document.ts'
import type { ReplyDraft } from './draft.ts'
import { inferPurpose } from './purpose.ts'
import { detectSyntax } from './syntax.ts'
import { findDisagreement } from './twins.ts'

/** What the caller knows of a file beside its content. */
export interface FileContext {
  readonly path: string
  /** The help desk, where neither the format nor the record says it. */
  readonly platform?: string
  /** Whether there are more replies than these. */
  readonly library?: boolean
}

/**
 * Makes replies of drafts: reads each body as HTML, Markdown or plain text, and infers what the file left
 * open. A draft whose body is empty gives an `empty-record` warning instead.
 */
export async function finishReplies(
  drafts: readonly ReplyDraft[], { path, platform, library: isOfMany = false }: FileContext,
): Promise<{ replies: readonly Reply[]; problems: readonly Problem[] }> {
  const replies: Reply[] = []
  const problems: Problem[] = []
  // A subject and a body of one macro are no library.
  const library = isOfMany || new Set(drafts.map(draft => draft.fields.pointer ?? draft)).size > 1
  for (const { fields, body, span, syntax: known, twin: otherDraft, fills } of drafts) {
    const syntax = known ?? detectSyntax(body.text)
    const passage = await readBody(body, syntax, known !== undefined)
    if (passage.text.trim() === '') {
      if (fields.active) problems.push(emptyRecord(fields.title ?? fields.id, span))
      continue
    }
    const spoken = fields.platform ?? platform
    const record = { ...fields, ...spoken !== undefined && { platform: spoken } }
    const purpose = inferPurpose({ ...record, path, text: passage.text, library })
    const twin: Twin | undefined = otherDraft === undefined ? undefined : {
      field: otherDraft.field,
      passage: await readBody(otherDraft.body, otherDraft.syntax ?? detectSyntax(otherDraft.body.text), otherDraft.syntax !== undefined),
    }
    const reply: Reply = {
      record: { ...record, ...purpose }, syntax, passage, span,
      ...twin !== undefined && { twin }, ...fills !== undefined && { fills },
    }
    const disagreement = fields.active ? findDisagreement(reply) : undefined
    if (disagreement !== undefined) problems.push(disagreement)
    replies.push(reply)
  }
  return { replies, problems }
}

function emptyRecord(name: string | undefined, span: Problem['span']): Problem {
  const reply = name === undefined ? 'A reply' : `The reply “${name}”`
  return { id: 'empty-record', severity: 'warning', message: `${reply} has no text.`, span }
}
