import type { Role } from '../document/document.ts'
import type { Span } from '../text/span.ts'

export type Severity = 'error' | 'warning'

/** A replacement of some of the file's text. Offsets are UTF-16. */
export interface FileEdit {
  readonly offset: number
  readonly endOffset: number
  readonly text: string
}

/** A change that a finding offers: made whole or not at all. */
export interface Change extends FileEdit {
  /** The same change in the record's other copy of the text, such as the plain one beside the HTML. */
  readonly twin?: FileEdit
  /** What it makes the text of the reply read, and where; offsets are UTF-16 into what the customer reads. */
  readonly reading: { readonly at: Span; readonly text: string }
}

/** A replacement for some of the reply that the writer may take; it changes tone or adds a fact. */
export interface Suggestion {
  /** Unique in its file and the same in every run on it: rule, record, place and number. */
  readonly id: string
  /** What taking it does, in one sentence. */
  readonly message: string
  /** What the text would read there. A `{{slot}}` is for the writer to fill. */
  readonly text: string
  /** What the writer has to fill in: the `{{slots}}` of `text` that are no variables. */
  readonly slots: readonly string[]
  /** What the words at fault would read then, with enough of the text beside them to be understood; for people. */
  readonly shown: string
  /** Whether it goes between what stands there and takes nothing away. */
  readonly isAddition: boolean
  /**
   * The change of the file; undefined where the place has no exact map, and for what was said in a conversation, which
   * is how it was. Worked out when it is asked for.
   */
  readonly edit?: Change | undefined
  /** The change that makes the text read something else there: the suggestion with its slots filled. */
  editTo(text: string): Change | undefined
}

/** Another rule's view of the same fault, listed under the finding that won. */
export interface Related {
  readonly ruleId: string
  readonly messageId: string
  readonly message: string
}

/** The record a finding is about. */
export interface FindingRecord {
  readonly id?: string
  readonly title?: string
  readonly pointer?: string
}

/** The message of a conversation that a finding is about. */
export interface FindingTurn {
  /** Its place in the conversation, from 1. */
  readonly number: number
  readonly role: Role
  readonly speaker?: string
  /** Milliseconds from the beginning of the conversation, or since 1970 where the file has dates. */
  readonly time?: number
}

/** What the user gets: one fault at one place of one file. Offsets are UTF-16 into the file's text. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: string
  /** The customer's view of the text at fault. */
  readonly quote: string
  /** The rest of the reply's own line around the quote, as the customer reads it. */
  readonly context?: { readonly before: string; readonly after: string }
  readonly record?: FindingRecord
  /** Where it was said, in a conversation. */
  readonly turn?: FindingTurn
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly endOffset: number
  /** The branch of a conditional that it is in, where it is not in all of them: `{% else %} of {% if vip %}`. */
  readonly branch?: string
  /** A change that keeps the meaning and may be made unattended. */
  readonly fix?: Change
  /** The change that makes the quoted text read something else. Absent where there is no text at fault. */
  editTo?(text: string): Change | undefined
  readonly suggestions: readonly Suggestion[]
  readonly related: readonly Related[]
  /** Where the rule is explained. */
  readonly url?: string
  /** What threw, when the finding is about a failing step of the program itself. */
  readonly cause?: unknown
}

/** A span a finding covers, as a span. */
export function spanOf(finding: Finding): Span {
  return { start: finding.offset, end: finding.endOffset }
}

/** What linting one file gave. */
export interface FileResult {
  readonly path: string
  readonly format: string | undefined
  /** How many replies were linted. */
  readonly replies: number
  readonly conversations: number
  /** Replies passed over, by why: internal note, switched off, in a language that the rules do not know, ignored by the config. */
  readonly skipped: { readonly internal: number; readonly inactive: number; readonly otherLanguage: number; readonly ignored: number }
  readonly findings: readonly Finding[]
  /** Ids, or places, of the replies and conversations that were read, in the order of the file. */
  readonly records?: readonly string[]
  /** How many findings the suppressions file took away. */
  readonly suppressed?: number
  /** The file's text, for reporters that show the line. */
  readonly source: string
}
