import { acts } from '../anatomy/act.ts'
import { replyKinds } from '../config/schema.ts'

type Schema = Readonly<Record<string, unknown>>

const offset: Schema = { type: 'integer', minimum: 0 }
const place: Readonly<Record<string, Schema>> = { offset, endOffset: offset }

const part: Readonly<Record<string, Schema>> = {
  text: { type: 'string', description: 'As the customer reads it.' },
  ...place,
  acts: {
    type: 'array',
    description: 'What it does, the likeliest first.',
    items: objectOf({
      act: { enum: acts },
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      evidence: { type: 'array', items: objectOf({ text: { type: 'string' }, ...place }), description: 'The words that spoke most for it.' },
    }),
  },
}

const sentences: Schema = {
  type: 'array',
  items: objectOf({
    ...part,
    role: { enum: ['body', 'salutation', 'sign-off', 'signature', 'quote', 'heading', 'code'] },
    clauses: { type: 'array', items: objectOf(part), description: 'Empty when the sentence is one clause.' },
  }),
}

/** The JSON Schema (draft 2020-12) of what `replylint inspect --format json` writes. */
export const inspectSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:replylint:inspection',
  title: 'What replylint sees in a file',
  description: 'Offsets are UTF-16 units into the decoded text of the file; a byte order mark is not counted.',
  ...objectOf({
    path: { type: 'string' },
    format: { type: ['string', 'null'] },
    records: {
      type: 'array',
      items: objectOf({
        id: { type: 'string' },
        title: { type: 'string' },
        kind: { enum: replyKinds },
        audience: { enum: ['customer', 'internal', 'unknown'] },
        active: { type: 'boolean' },
        ...place,
        sentences,
      }, ['id', 'title']),
    },
    conversations: {
      type: 'array',
      items: objectOf({
        id: { type: 'string' },
        title: { type: 'string' },
        channel: { type: 'string' },
        ...place,
        turns: {
          type: 'array',
          description: 'The messages in the order in which they were said.',
          items: objectOf({
            number: { type: 'integer', minimum: 1 },
            role: { enum: ['agent', 'customer', 'bot', 'system', 'unknown'] },
            speaker: { type: 'string' },
            time: { type: 'number', description: 'Milliseconds from the beginning, or since 1970 where the file has dates.' },
            internal: { type: 'boolean', description: 'Whether it is a note for the team.' },
            ...place,
            sentences,
          }, ['speaker', 'time']),
        },
      }, ['id', 'title', 'channel']),
    },
  }),
}

function objectOf(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter(key => !optional.includes(key))
  return { type: 'object', additionalProperties: false, properties, required }
}
