import type { Passage } from '../text/passage.ts'
import type { Span } from '../text/span.ts'
import type { Audience, Filling, Problem, ReplyKind, ReplyRecord, Syntax } from './document.ts'

/** What the file itself says of a reply. What it leaves open (`audience`, `kind`) is inferred later. */
export type RecordFields = Omit<ReplyRecord, 'audience' | 'kind'> & {
  readonly audience?: Audience
  readonly kind?: ReplyKind
}

/** A reply as a format finds it: its body decoded from the container, but not yet read as HTML or Markdown. */
export interface ReplyDraft {
  readonly fields: RecordFields
  /** Absent where the format leaves it open; then it is told from the body. */
  readonly syntax?: Syntax
  readonly body: Passage
  /** The whole record in the file. */
  readonly span: Span
  /** The same text in another field of the record, which is not linted: the plain copy beside the HTML. */
  readonly twin?: { readonly field: string; readonly syntax?: Syntax; readonly body: Passage }
  /** The placeholder in whose place the help desk puts this text. */
  readonly fills?: Filling
}

/** What a format found in a file. */
export interface Reading {
  /** Id of the format that it turned out to be. */
  readonly format: string
  readonly drafts: readonly ReplyDraft[]
  readonly problems: readonly Problem[]
  /** Whether it is nothing to speak of that there is no reply: the file describes another one. */
  readonly mayBeEmpty?: boolean
}
