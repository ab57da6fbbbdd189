import type { Span } from './span.ts'

/**
 * What a placeholder stands for when the reply is sent. Rules read a placeholder as a word of this type:
 * a date counts as a concrete time, a url as a link, a name as the customer's name.
 */
export type PlaceholderType = 'name' | 'date' | 'number' | 'url' | 'survey' | 'text'

/**
 * How a placeholder is written.
 *
 * `tag` is Liquid or Handlebars logic (`{% if %}`, `{{#if}}`), which prints nothing itself.
 * `slot` is an informal gap that a writer left to be filled (`[NAME]`, `{Insert Screenshot}`, `XXXX`).
 */
export type PlaceholderSyntax =
  | 'liquid' | 'handlebars' | 'percent-brace' | 'sml' | 'hash-brace' | 'pct-brace' | 'dollar-brace'
  | 'single-brace' | 'double-bracket' | 'percent' | 'attribute' | 'angle' | 'tag' | 'slot'

export interface Placeholder {
  /** Where it stands, in the text that was searched. */
  readonly span: Span
  readonly syntax: PlaceholderSyntax
  readonly type: PlaceholderType
  /** What is between the delimiters, trimmed, without filters and fallbacks: `ticket.requester.first_name`. */
  readonly name: string
}

/** What one reader recognised at the offset that it was asked about. */
export interface PlaceholderMatch {
  /** UTF-16 offset at which the placeholder begins: where the reader was asked, or a currency sign before it. */
  readonly start: number
  readonly end: number
  readonly syntax: PlaceholderSyntax
  readonly name: string
  /** Set where the way of writing tells more than the name (`$XX.XX`). */
  readonly type?: PlaceholderType
}
