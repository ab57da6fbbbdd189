import type { Passage } from '../text/passage.ts'
import type { Span } from '../text/span.ts'
import type { Audience, Filling, Problem, ReplyKind, ReplyRecord, Role, Syntax } from './document.ts'

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

/** A message as a format finds it. */
export interface TurnDraft {
  /** `unknown` where the file does not say: it is told from the speaker later. */
  readonly role: Role
  readonly speaker?: string
  /** Public unless said otherwise. */
  readonly visibility?: 'public' | 'internal'
  readonly syntax?: Syntax
  /** The message, decoded from the container; for speech in cues, the cues joined. */
  readonly body: Passage
  /** The whole message in the file. */
  readonly span: Span
  /** Milliseconds from the beginning, or since 1970 where the file has dates. */
  readonly time?: number
  readonly endTime?: number
}

/** A conversation as a format finds it. */
export interface ConversationDraft {
  readonly fields: RecordFields
  readonly turns: readonly TurnDraft[]
  /** The whole conversation in the file. */
  readonly span: Span
}

/** What a format found in a file. */
export interface Reading {
  /** Id of the format that it turned out to be. */
  readonly format: string
  readonly drafts: readonly ReplyDraft[]
  readonly conversations?: readonly ConversationDraft[]
  readonly problems: readonly Problem[]
}
