import type { Data } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { Place } from '../record.ts'
import type { ConversationDocs } from './format-docs.ts'

/** A value of a file that may be a conversation, with what is around it. */
export interface LocatedConversation {
  readonly data: Data
  readonly place: Place
  /** The whole file: users and participants often stand beside the messages. */
  readonly root: Data
}

/**
 * How one platform (or tool) writes a conversation in JSON, JSON Lines, YAML or CSV. Lists and envelopes around it
 * are walked through by `readConversations`: a shape only knows its own value.
 */
export interface ConversationShape {
  /** As `--as` takes it, and as results name it. */
  readonly id: string
  /** One line for the list of formats. */
  readonly description: string
  readonly platform?: string
  readonly docs: ConversationDocs
  /**
   * Whether a value is one whole conversation, or a list of messages of several. Must be sure: a field that only this
   * platform has. `path` holds the keys and indices from the root to it.
   */
  isConversation(data: Data, path: readonly string[]): boolean
  /**
   * Its turns in the order in which they were said. Events, status changes, typing marks and messages without text
   * are left out; notes for the team are turns with `visibility: 'internal'`. Several where the value is a list of
   * messages of several conversations, as in a table.
   */
  readConversation(located: LocatedConversation): ConversationDraft | readonly ConversationDraft[]
  /** What is wrong with it as its format has it, beside what is said of every conversation. */
  problemsOf?(located: LocatedConversation): readonly Problem[]
}
