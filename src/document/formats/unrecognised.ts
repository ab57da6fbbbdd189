import { type Data, DEEPEST } from '../data.ts'
import type { Problem } from '../document.ts'
import { Fields, fieldNames, normaliseName } from '../fields.ts'
import { jsonPointer } from '../pointer.ts'
import { isProse } from '../prose.ts'
import type { Span } from '../../text/span.ts'
import type { ConversationShape } from './conversation-shape.ts'
import { nameForeign, transcript } from './foreign.ts'
import { isMessage } from './message.ts'
import type { Shape } from './shape.ts'

type AnyShape = Pick<Shape | ConversationShape, 'id' | 'description'>

const LABELS: ReadonlySet<string> = new Set([...fieldNames.title, ...fieldNames.internalText])
const NAMES: Readonly<Record<string, string>> = {
  json: 'JSON', jsonl: 'JSON Lines', yaml: 'YAML', csv: 'table', tsv: 'table',
}

/** Says what was looked for in a file that no shape knew, and what the user can do. */
export function unrecognised(data: Data, container: string, span: Span, shape: AnyShape | undefined): Problem {
  return { id: 'unrecognised-format', severity: 'error', message: messageFor(data, container, shape), span }
}

function messageFor(data: Data, container: string, shape: AnyShape | undefined): string {
  const file = NAMES[container] ?? container
  if (shape !== undefined) {
    return `This ${file} holds no record of the format ${shape.id}: ${shape.description}. ` +
      'Leave out --as to have the format found, or name another one.'
  }
  const foreign = nameForeign(data) ?? (holdsMessages(data, 0) ? transcript : undefined)
  if (foreign === transcript) {
    return 'This looks like a transcript in a format that replylint does not read, so nothing was linted. ' +
      'Write its turns as {turns: [{role, text}]}, or as a table with the columns role and text, or leave it out of the run.'
  }
  if (foreign !== undefined) {
    return `This looks like ${foreign}, not like a library of replies, so nothing was linted. ` +
      'Leave it out of the run, or say where its replies are with --pointer or --body-column.'
  }
  if (container === 'csv' || container === 'tsv') {
    return 'No column of this table holds replies: looked for a name such as body, content, text or reply, ' +
      'and for prose. Name the column with --body-column NAME, or the format with --as FORMAT.'
  }
  const place = longestProse(data)
  const hint = place === undefined ? '--pointer PATTERN' : `a pointer such as --pointer ${place}`
  return `No replies were recognised in this ${file}: looked for records with a title and a body of prose ` +
    '(body, content, text, reply …). ' +
    `Say where they are with ${hint}, which key they have with --body-column NAME, or the format with --as FORMAT.`
}

function holdsMessages(data: Data, depth: number): boolean {
  if (depth > DEEPEST) return false
  if (data.kind === 'list') return data.items.some(item => holdsMessages(item, depth + 1))
  if (data.kind !== 'map') return false
  const text = data.entries.some(({ value }) => value.kind === 'text' && isProse(value.value))
  if (text && isMessage(new Fields(data))) return true
  return data.entries.some(({ value }) => holdsMessages(value, depth + 1))
}

/** The place with the most prose, items of lists as `*`. */
function longestProse(data: Data): string | undefined {
  const sizes = new Map<string, number>()
  measure(data, [])
  return [...sizes].toSorted(([, first], [, second]) => second - first)[0]?.[0]

  function measure(value: Data, path: readonly string[]): void {
    if (path.length > DEEPEST) return
    if (value.kind === 'text' && isProse(value.value)) {
      const place = jsonPointer(path)
      sizes.set(place, (sizes.get(place) ?? 0) + value.value.length)
    }
    if (value.kind === 'list') for (const item of value.items) measure(item, [...path, '*'])
    if (value.kind !== 'map') return
    for (const { key, value: inner } of value.entries) {
      if (!LABELS.has(normaliseName(key))) measure(inner, [...path, key])
    }
  }
}
