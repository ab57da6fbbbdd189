import type { Edit } from '../text/passage.ts'
import type { Span } from '../text/span.ts'

export type Severity = 'error' | 'warning'

/** A replacement for some of the reply that the writer may take; it changes tone or adds a fact. */
export interface Suggestion {
  /** Unique in its file and the same in every run on it: rule, record, place and number. */
  readonly id: string
  /** What taking it does, in one sentence. */
  readonly message: string
  /** What the text would read there. A `{{slot}}` is for the writer to fill. */
  readonly text: string
  /** The change of the file; undefined where the place has no exact map. Worked out when it is asked for. */
  readonly edit?: Edit | undefined
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
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly endOffset: number
  /** A change that keeps the meaning and may be made unattended. */
  readonly fix?: Edit
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
  /** The file's text, for reporters that show the line. */
  readonly source: string
}
