import type { Passage } from '../text/passage.ts'
import type { Syntax } from './document.ts'
import { detectSyntax } from './syntax.ts'

type BodyReader = (body: string) => Passage

const readers = new Map<Syntax, BodyReader>()

/**
 * A body, decoded from its container, as the customer reads it: HTML, Markdown or plain text. Where the syntax was told
 * from the body alone, and is not `declared`, no edit makes the body look like another.
 */
export async function readBody(body: Passage, syntax: Syntax, declared = true): Promise<Passage> {
  const read = readers.get(syntax) ?? await loadReader(syntax)
  const { text } = body
  const passage = read(text)
  return body.through(declared ? passage : passage.heeding(({ span, text: written }) =>
    detectSyntax(text.slice(0, span.start) + written + text.slice(span.end)) === syntax))
}

async function loadReader(syntax: Syntax): Promise<BodyReader> {
  const reader = syntax === 'html'
    ? (await import('./html.ts')).readHtml
    : syntax === 'markdown' ? (await import('./markdown.ts')).readMarkdown : (await import('./plain.ts')).readPlain
  readers.set(syntax, reader)
  return reader
}
