type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const count: Schema = { type: 'integer', minimum: 0 }
const position: Schema = { type: 'integer', minimum: 1 }

const skipped: Schema = objectOf({ internal: count, inactive: count, otherLanguage: count, ignored: count })

const edit: Schema = {
  ...objectOf({ offset: count, endOffset: count, text }),
  description: 'Replace the text from `offset` up to `endOffset` with `text`.',
}

const change: Schema = {
  ...objectOf({
    offset: count,
    endOffset: count,
    text,
    twin: { ...edit, description: 'The same change in the record’s other copy of the text. Make both or neither.' },
  }, ['twin']),
  description: edit['description'],
}

const suggestion: Schema = {
  ...objectOf({
    id: { ...text, description: 'Stable within the run.' },
    message: { ...text, description: 'What taking it does.' },
    text: { ...text, description: 'What the reply would read there. A {{slot}} is for the writer to fill.' },
    slots: { type: 'array', items: text, description: 'The {{slots}} of `text` that are to be filled, without braces.' },
    edit: change,
  }, ['slots', 'edit']),
}

const finding: Schema = objectOf({
  ruleId: { ...text, description: 'The rule; “file” when it is the file itself that something is wrong with.' },
  messageId: text,
  severity: { enum: ['error', 'warning'] },
  message: text,
  quote: { ...text, description: 'The text at fault, as the customer reads it.' },
  record: {
    ...objectOf({ id: text, title: text, pointer: text }, ['id', 'title', 'pointer']),
    description: 'The macro it is in.',
  },
  turn: {
    ...objectOf({
      number: { ...position, description: 'Its place in the conversation.' },
      role: { enum: ['agent', 'customer', 'bot', 'system', 'unknown'] },
      speaker: text,
      time: { type: 'number', description: 'Milliseconds from the beginning of the conversation, or since 1970 where the file has dates.' },
    }, ['speaker', 'time']),
    description: 'The message that it is in, in a conversation.',
  },
  branch: { ...text, description: 'The branch of a conditional that it is in, where it is not in all of them.' },
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
  offset: count,
  endOffset: count,
  fix: change,
  suggestions: { type: 'array', items: suggestion },
  related: {
    type: 'array',
    items: objectOf({ ruleId: text, messageId: text, message: text }),
    description: 'What other rules say of the same fault.',
  },
  url: { ...text, description: 'Where the rule is explained.' },
  cause: { ...text, description: 'What went wrong, when a step of the program itself failed.' },
}, ['record', 'turn', 'branch', 'fix', 'url', 'cause'])

/** The JSON Schema (draft 2020-12) of the report that `--format json` writes. */
export const reportSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:replylint:report',
  title: 'A replylint report',
  description: 'Lines and columns count from 1 in UTF-16 units. Offsets are UTF-16 units into the decoded text of the '
    + 'file; a byte order mark is not counted.',
  ...objectOf({
    version: { const: 1, description: 'The version of this form.' },
    results: {
      type: 'array',
      items: objectOf({
        path: { ...text, description: 'As seen from the working folder, with forward slashes.' },
        format: { type: ['string', 'null'], description: 'The id of the format; null when none was recognised.' },
        replies: { ...count, description: 'How many replies were checked.' },
        conversations: count,
        skipped: { ...skipped, description: 'Replies that were passed over: internal notes, macros switched off.' },
        suppressed: { ...count, description: 'Findings that the suppressions file takes away.' },
        findings: { type: 'array', items: finding },
      }),
    },
    summary: objectOf({
      files: count,
      replies: count,
      conversations: count,
      errors: count,
      warnings: count,
      skipped,
      suppressed: count,
      unrecognised: {
        type: 'array',
        items: text,
        description: 'Files come upon in folders that are no replies, as far as can be seen.',
      },
    }),
  }),
}

/** A closed object in which every property but the optional ones must be there. */
function objectOf(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter(key => !optional.includes(key))
  return { type: 'object', additionalProperties: false, properties, ...(required.length === 0 ? {} : { required }) }
}
