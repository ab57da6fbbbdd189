import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { Syntax } from '../document.ts'
import type { RecordFields, ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

const RESOURCE = 'AWS::Wisdom::QuickResponse'
const CONTENT_TYPE = /^application\/x\.quickresponse(?:;|$)/

/** Fields of a quick response besides its name and contents. */
const OWN = ['quickResponseId', 'quickResponseArn', 'knowledgeBaseId', 'knowledgeBaseArn', 'shortcutKey', 'isActive']

interface Writing {
  readonly field: string
  readonly syntax: Syntax
  readonly body: DataText
}

/**
 * Quick responses of Amazon Connect: as the API gives them, with one text as Markdown and as plain text, and as
 * resources of a CloudFormation template. A list of the API holds names alone, so nothing is read from it.
 */
export const amazonConnect: Shape = {
  id: 'amazon-connect-quick-responses',
  description: 'Amazon Connect quick responses from the API, or in a CloudFormation template (AWS::Wisdom::QuickResponse)',
  platform: 'amazon-connect',

  isRecord(map: DataMap): boolean {
    if (isResource(map)) return true
    if (get(map, 'name')?.kind !== 'text') return false
    if (CONTENT_TYPE.test(getText(map, 'contentType') ?? '')) return true
    return writingsOf(map).length > 0 && OWN.some(key => get(map, key) !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    if (isResource(map)) return readResource(map, place)
    const [sent, copy] = writingsOf(map)
    if (sent === undefined) return []
    const id = getText(map, 'quickResponseId')
    const fields: RecordFields = { ...readRecord(new Fields(map), place), ...id !== undefined && { id } }
    const twin = copy && { field: copy.field, syntax: copy.syntax, body: copy.body.passage() }
    return [{
      fields, syntax: sent.syntax, body: sent.body.passage(), span: map.span, ...twin !== undefined && { twin },
    }]
  },
}

/** The texts of a quick response, first the one that is sent: the plain one only where its type says so. */
function writingsOf(map: DataMap): readonly Writing[] {
  const contents = get(map, 'contents')
  const markdown = writing(contents, 'markdown', 'markdown')
  const plain = writing(contents, 'plainText', 'text')
  return isPlain(getText(map, 'contentType')) ? [...plain, ...markdown] : [...markdown, ...plain]
}

function writing(contents: Data | undefined, key: string, syntax: Syntax): readonly Writing[] {
  const body = get(get(contents, key), 'content')
  return body?.kind === 'text' && body.value.trim() !== '' ? [{ field: `contents.${key}`, syntax, body }] : []
}

function isResource(map: DataMap): boolean {
  return getText(map, 'Type') === RESOURCE && get(map, 'Properties')?.kind === 'map'
}

/** A resource is known by its logical id: the key that it stands under. */
function readResource(map: DataMap, place: LocatedRecord['place']): readonly ReplyDraft[] {
  const properties = get(map, 'Properties')
  const body = textOf(get(get(properties, 'Content'), 'Content'))
  if (properties?.kind !== 'map' || body === undefined) return []
  const id = place.pointer?.split('/').at(-1) ?? ''
  const fields = readRecord(new Fields(properties), { ...place, ...id !== '' && { id } })
  const syntax = isPlain(getText(properties, 'ContentType')) ? 'text' : undefined
  return [{ fields, ...syntax !== undefined && { syntax }, body: body.passage(), span: map.span }]
}

/**
 * A text as it stands, or inside `Fn::Sub`, which fills in `${names}`: a text, or a list of a text and its names.
 * A single word is what is left of `!Ref Greeting`, which stands for a text that is elsewhere.
 */
function textOf(value: Data | undefined): DataText | undefined {
  if (value?.kind === 'text') return /\s/.test(value.value.trim()) ? value : undefined
  if (value?.kind === 'list') return value.items[1]?.kind === 'map' ? textOf(value.items[0]) : undefined
  return textOf(get(value, 'Fn::Sub'))
}

function isPlain(contentType: string | undefined): boolean {
  return contentType?.endsWith('format=plain') === true
}
