import type { Passage } from '../text/passage.ts'
import type { Syntax } from './document.ts'

type BodyReader = (body: string) => Passage

const readers = new Map<Syntax, BodyReader>()

/** A body, decoded from its container, as the customer reads it: HTML, Markdown or plain text. */
export async function readBody(body: Passage, syntax: Syntax): Promise<Passage> {
  const read = readers.get(syntax) ?? await loadReader(syntax)
  return body.through(read(body.text))
}

async function loadReader(syntax: Syntax): Promise<BodyReader> {
  const reader = syntax === 'html'
    ? (await import('./html.ts')).readHtml
    : syntax === 'markdown' ? (await import('./markdown.ts')).readMarkdown : (await import('./plain.ts')).readPlain
  readers.set(syntax, reader)
  return reader
}
