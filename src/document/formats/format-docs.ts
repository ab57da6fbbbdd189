/** What the list of formats (`docs/formats.md`, `replylint formats`) says of a format. Sentences without Markdown but code marks. */
export interface FormatDocs {
  /** What in the content of a file shows the format. */
  readonly recognisedBy: string
  /** The fields, or parts of the file, that are read as text for customers. */
  readonly customerText: string
  /** What looks like text, too, and is never linted as text for customers. */
  readonly keptOut?: string
  /** Where the facts about a reply come from; what is not named here does not come from the file. */
  readonly record: {
    readonly id?: string
    readonly title?: string
    readonly locale?: string
    readonly active?: string
    readonly tags?: string
    readonly channel?: string
    readonly audience?: string
  }
  /** How the text is read: HTML, Markdown, plain text. */
  readonly syntax: string
  /** Fields in which a record holds the same text a second time. */
  readonly twins?: string
  /** A short file of this format. */
  readonly example: FormatExample
}

/** The same of a format that holds conversations: `customerText` is what is read of a turn, `keptOut` what is no turn. */
export interface ConversationDocs extends FormatDocs {
  /** What tells whether an agent, the customer, a bot or a system speaks. */
  readonly roles: string
  /** Which turns are notes to the team, that the customer does not see. */
  readonly internal?: string
  /** Where the times of the turns come from, and what they are counted from. */
  readonly times?: string
}

/** A file that is read as the format it is an example of. */
export interface FormatExample {
  /** With the extension that such a file has: `macros.json`. */
  readonly path: string
  readonly text: string
  /** Ids of the problems that it is read with: those of a format that has none of its texts, or does not say who speaks. */
  readonly problems?: readonly string[]
}
