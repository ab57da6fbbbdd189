import type { Passage } from '../text/passage.ts'
import type { Span } from '../text/span.ts'

/** How the body of a reply is written. */
export type Syntax = 'markdown' | 'html' | 'text'

/** Whom a reply is written for. `internal` text is never linted as customer text. */
export type Audience = 'customer' | 'internal' | 'unknown'

/** What a reply is for: a whole answer, a fragment to paste into one, or something else. */
export type ReplyKind = 'reply' | 'snippet' | 'greeting' | 'closing' | 'bot' | 'note'

/** What the file says, or implies, of a macro, saved reply or canned response. */
export interface ReplyRecord {
  /** The platform's id, or the key it stands under; as text. */
  readonly id?: string
  /** The internal label; `::` and `/` in it are folders. */
  readonly title?: string
  readonly locale?: string
  readonly tags: readonly string[]
  /** False for a macro that is switched off, archived or deleted. */
  readonly active: boolean
  /** `email`, `chat`, `social`, `voice` … as the file has it, in lower case. */
  readonly channel?: string
  readonly audience: Audience
  readonly kind: ReplyKind
  /** `zendesk`, `osticket`, `github` …: decides the placeholder dialect. */
  readonly platform?: string
  /** Where it stands in its container: a JSON pointer (`/macros/3`) or a row number; as text. */
  readonly pointer?: string
  /** Short fields of the house's own (`fault: courier`), by name: lower case, words joined with `_`. */
  readonly metadata?: Readonly<Record<string, string>>
}

/** One outgoing message: a macro, a saved reply, a canned response. */
export interface Reply {
  readonly record: ReplyRecord
  readonly syntax: Syntax
  /** What the customer will read, with the way back to the file. */
  readonly passage: Passage
  /** The whole record in the file; suppressions and overrides name it, findings on the record stand here. */
  readonly span: Span
  /** The same text in another field of the record. It is not linted; a fix goes to both. */
  readonly twin?: Twin
  /** The placeholder in whose place the help desk puts this text. */
  readonly fills?: Filling
  /** Where, in its text, texts from elsewhere stand in the place of placeholders. */
  readonly filled?: readonly Span[]
}

/** A second writing of a reply in its record: the plain copy beside the HTML. */
export interface Twin {
  /** The field it stands in, as the file calls it: `body_text`. */
  readonly field: string
  readonly passage: Passage
}

/** Says that a text stands for a placeholder: Zendesk's dynamic content. */
export interface Filling {
  /** Without delimiters: `dc.refund_intro`. */
  readonly placeholder: string
  /** Whether it is the one to take for a reader whose language has none of its own. */
  readonly isDefault: boolean
}

/** Who says something in a conversation. */
export type Role = 'agent' | 'customer' | 'bot' | 'system' | 'unknown'

/** One message of a conversation, or what one person says in a call until another one speaks. */
export interface Turn {
  /** Its place among the turns of the conversation, from 1. */
  readonly number: number
  readonly role: Role
  /** A name, an address, a channel of a recording: as the file has it. */
  readonly speaker?: string
  /** `internal` for notes that the customer does not see. */
  readonly visibility: 'public' | 'internal'
  readonly syntax: Syntax
  readonly passage: Passage
  readonly span: Span
  /** Milliseconds from the beginning of the conversation, or since 1970 where the file has dates. */
  readonly time?: number
  /** When it ends, for speech; counted as `time` is. */
  readonly endTime?: number
}

export interface Conversation {
  readonly record: ReplyRecord
  /** Public and internal turns in the order of the file; events and empty messages are left out. */
  readonly turns: readonly Turn[]
  readonly span: Span
}

/** Something about the file itself: it cannot be read, is broken, or was passed over. */
export interface Problem {
  /** Stable name: `broken-json`, `unrecognised-format`, `no-replies`, `empty-record` … */
  readonly id: string
  readonly severity: 'error' | 'warning'
  /** What was found, what was expected, what to do; at most two sentences. */
  readonly message: string
  /** Where, in the file; the whole first line when there is no better place. */
  readonly span: Span
}

/** A file, read: what was found in it and what was wrong with it. */
export interface Document {
  /** The format's id, as `--as` takes it; undefined when none was recognised. */
  readonly format: string | undefined
  readonly replies: readonly Reply[]
  readonly conversations: readonly Conversation[]
  readonly problems: readonly Problem[]
}
