import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { RecordFields, ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { inFolders, readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+/

interface Text {
  readonly field: string
  readonly syntax: 'html' | 'text'
  readonly body: DataText
  /** What it is of the response, where that is said. */
  readonly type: string | undefined
}

/** Responses of Genesys Cloud from its API: HTML and plain text, often one response as both. */
export const genesys: Shape = {
  id: 'genesys-responses',
  description: 'Genesys Cloud responses from the API (name, texts with content and contentType)',
  platform: 'genesys',

  isRecord(map: DataMap): boolean {
    const texts = get(map, 'texts')
    if (get(map, 'name')?.kind !== 'text' || texts?.kind !== 'list' || texts.items.length === 0) return false
    return texts.items.every(item =>
      get(item, 'content') !== undefined && MEDIA_TYPE.test(getText(item, 'contentType') ?? ''))
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const texts = readTexts(get(map, 'texts'))
    const fields = fieldsOf(map, place)
    const html = texts.filter(({ syntax }) => syntax === 'html')
    const plain = texts.filter(({ syntax }) => syntax === 'text')
    const [sent] = html
    const [copy] = plain
    if (sent !== undefined && copy !== undefined && texts.length === 2 && sent.type === copy.type) {
      const twin = { field: copy.field, syntax: copy.syntax, body: copy.body.passage() }
      return [{ ...draftOf(sent, map, fields), twin }]
    }
    return texts.map(text => draftOf(text, map, fields))
  },
}

function readTexts(texts: Data | undefined): readonly Text[] {
  if (texts?.kind !== 'list') return []
  return texts.items.flatMap((item, index): Text[] => {
    const body = get(item, 'content')
    const type = getText(item, 'contentType') ?? ''
    if (body?.kind !== 'text' || body.value.trim() === '' || !type.startsWith('text/')) return []
    const syntax = type.startsWith('text/html') ? 'html' : 'text'
    return [{ field: `texts[${index}].content`, syntax, body, type: getText(item, 'type') }]
  })
}

function draftOf({ syntax, body }: Text, map: DataMap, fields: RecordFields): ReplyDraft {
  return { fields, syntax, body: body.passage(), span: map.span }
}

/** A library is a folder, where the response is in one alone. */
function fieldsOf(map: DataMap, place: LocatedRecord['place']): RecordFields {
  const { title, ...fields } = readRecord(new Fields(map), place)
  const libraries = get(map, 'libraries')
  const [library, another] = libraries?.kind === 'list' ? libraries.items : []
  const folder = another === undefined ? getText(library, 'name') : undefined
  const inLibrary = inFolders(title, folder === undefined ? [] : [folder])
  const channel = getText(map, 'interactionType')?.toLowerCase()
  return { ...fields, ...inLibrary !== undefined && { title: inLibrary }, ...channel !== undefined && { channel } }
}
