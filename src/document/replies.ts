import type { Problem, Reply, Syntax, Twin } from './document.ts'
import type { ReplyDraft } from './draft.ts'
import { inferPurpose } from './purpose.ts'
import { detectSyntax } from './syntax.ts'
import { findDisagreement } from './twins.ts'
import type { Passage } from '../text/passage.ts'

type BodyReader = (body: string) => Passage

const readers = new Map<Syntax, BodyReader>()

/** What the caller knows of a file beside its content. */
export interface FileContext {
  readonly path: string
  /** The help desk, where neither the format nor the record says it. */
  readonly platform?: string
}

/**
 * Makes replies of drafts: reads each body as HTML, Markdown or plain text, and infers what the file left
 * open. A draft whose body is empty gives an `empty-record` warning instead.
 */
export async function finishReplies(
  drafts: readonly ReplyDraft[], { path, platform }: FileContext,
): Promise<{ replies: readonly Reply[]; problems: readonly Problem[] }> {
  const replies: Reply[] = []
  const problems: Problem[] = []
  const library = drafts.length > 1
  for (const { fields, body, span, syntax: known, twin: otherDraft, fills } of drafts) {
    const syntax = known ?? detectSyntax(body.text)
    const passage = await readBody(body, syntax, known)
    if (passage.text.trim() === '') {
      if (fields.active) problems.push(emptyRecord(fields.title ?? fields.id, span))
      continue
    }
    const spoken = fields.platform ?? platform
    const record = { ...fields, ...spoken !== undefined && { platform: spoken } }
    const purpose = inferPurpose({ ...record, path, text: passage.text, library })
    const twin: Twin | undefined = otherDraft === undefined ? undefined : {
      field: otherDraft.field,
      passage: await readBody(otherDraft.body, otherDraft.syntax ?? detectSyntax(otherDraft.body.text), otherDraft.syntax),
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

/** Where the file does not say how the body is written, an edit must not make it look otherwise. */
async function readBody(body: Passage, syntax: Syntax, known: Syntax | undefined): Promise<Passage> {
  const read = readers.get(syntax) ?? await loadReader(syntax)
  const { text } = body
  const passage = read(text)
  if (known !== undefined) return body.through(passage)
  return body.through(passage.heeding(({ span, text: written }) =>
    detectSyntax(text.slice(0, span.start) + written + text.slice(span.end)) === syntax))
}

async function loadReader(syntax: Syntax): Promise<BodyReader> {
  const reader = syntax === 'html'
    ? (await import('./html.ts')).readHtml
    : syntax === 'markdown' ? (await import('./markdown.ts')).readMarkdown : (await import('./plain.ts')).readPlain
  readers.set(syntax, reader)
  return reader
}

function emptyRecord(name: string | undefined, span: Problem['span']): Problem {
  const reply = name === undefined ? 'A reply' : `The reply “${name}”`
  return { id: 'empty-record', severity: 'warning', message: `${reply} has no text.`, span }
}
