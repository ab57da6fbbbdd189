import type { Span } from './span.ts'

/** What a sentence is to its reply. Only `body` sentences say something to the customer about the case. */
export type SentenceRole = 'body' | 'salutation' | 'sign-off' | 'signature' | 'quote' | 'heading' | 'code'

/** A range of words with the text that holds them; `firstWord` is inside, `endWord` is not. */
export interface Unit extends Span {
  readonly firstWord: number
  readonly endWord: number
}

export interface SentenceUnit extends Unit {
  readonly role: SentenceRole
  /** An item of a bulleted or numbered list. */
  readonly listItem: boolean
  /** `.`, `?`, `!`, `…`, `:` or the empty string. */
  readonly terminator: string
  /** Index of the paragraph (block) that it stands in, from 0. */
  readonly paragraph: number
  /** In order, covering the sentence's words; one that is the whole sentence when it does not divide. */
  readonly clauses: readonly Unit[]
}
