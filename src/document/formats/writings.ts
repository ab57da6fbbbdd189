import type { Data, DataText } from '../data.ts'
import type { Syntax } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { textUnder } from './values-under.ts'

/** One of the texts in which a record says the same thing: as HTML, as Markdown, plain. */
export interface Writing {
  /** Where it stands in the record, as the platform calls it: `body_text`. */
  readonly field: string
  readonly syntax: Syntax
  readonly text: DataText
}

/** The writing under a key, or none; `field` where its key alone does not tell which text it is. */
export function writingUnder(data: Data | undefined, key: string, syntax: Syntax, field = key): readonly Writing[] {
  const text = textUnder(data, key)
  return text === undefined ? [] : [{ field, syntax, text }]
}

/**
 * The text of a reply that its record holds in several writings, the one that is sent first: the next one is its
 * twin. Those without words do not count, unless there is no other: then the reply is empty.
 */
export function readWritings(writings: readonly Writing[]): Pick<ReplyDraft, 'syntax' | 'body' | 'twin'> | undefined {
  const filled = writings.filter(({ text }) => text.value.trim() !== '')
  const [sent = writings[0], copy] = filled
  if (sent === undefined) return undefined
  return {
    syntax: sent.syntax, body: sent.text.passage(),
    ...copy !== undefined && { twin: { field: copy.field, syntax: copy.syntax, body: copy.text.passage() } },
  }
}
