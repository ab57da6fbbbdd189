import type { Finding, Suggestion } from '../engine/finding.ts'
import type { ReplyView } from './reply-view.ts'

/** A change that is ready to be taken: a suggestion, or the fix. */
export interface Way {
  /** The suggestion; absent for the fix. */
  readonly suggestion?: Suggestion
  /** What it puts there, with the `{{slots}}` that are still to be filled. */
  readonly text: string
  /** The sentence as the customer would read it; nothing where the whole of it goes. */
  readonly readsAs: string
  /** Whether the file can be changed at its place. */
  readonly isPossible: boolean
}

/** A text to begin with when something is written by hand. */
export interface Start {
  readonly text: string
  /** The suggestion that it is; absent for what the reply says now. */
  readonly suggestion?: Suggestion
}

/** One finding, with all that is to be shown of it and all that can be done about it. */
export interface Question {
  /** The file's path as the user knows it. */
  readonly path: string
  readonly finding: Finding
  /** The file's text, for a finding that is about no reply. */
  readonly source: string
  readonly reply: ReplyView | undefined
  readonly ways: readonly Way[]
  readonly canEdit: boolean
  readonly canSuppress: boolean
  /** What the last step was, if there is one to take back. */
  readonly lastStep: string | undefined
  /** How many findings wait behind this one. */
  readonly waiting: number
}

/** What is to be done about a finding. */
export type Answer =
  | { readonly action: 'take'; readonly way: Way }
  | { readonly action: 'edit' | 'skip' | 'suppress' | 'undo' | 'quit' }

/** Says what is wrong with what was typed; `undefined` when nothing is. */
export type Check = (typed: string) => string | undefined

/**
 * Whom the walk asks: the writer at a terminal, or a test. Each question but the first and the last may be called
 * off, which is `undefined`.
 */
export interface Asker {
  /** What to do about a finding. Called off, it is `quit`. */
  decide(question: Question): Promise<Answer>
  /** What to write in a `{{slot}}` of a suggestion. */
  fill(slot: string, way: Way): Promise<string | undefined>
  /** Which text to begin with. */
  begin(starts: readonly Start[]): Promise<Start | undefined>
  /** The text as it is to be, from the one that is given. */
  write(text: string, check: Check): Promise<string | undefined>
  /** Why a finding may stand. */
  reason(): Promise<string | undefined>
  /** The last day on which it may, as `2027-01-31`; empty for ever. */
  until(check: Check): Promise<string | undefined>
  /** What to do after the last finding. */
  end(lastStep: string): Promise<'finish' | 'undo'>
  /** Tells something that needs no answer. */
  say(kind: 'done' | 'note' | 'trouble', text: string): void
}
