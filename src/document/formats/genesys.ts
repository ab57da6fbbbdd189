import { type Data, type DataMap, get, getText } from '../data.ts'
import type { RecordFields, ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { inFolders, readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { readWritings, type Writing, writingUnder } from './writings.ts'

const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+/

interface Text extends Writing {
  /** What it is of the response, where that is said: `subject` or `body`. */
  readonly type: string | undefined
}

/** Responses of Genesys Cloud from its API: HTML and plain text, often one response as both. */
export const genesys: Shape = {
  id: 'genesys-responses',
  description: 'Genesys Cloud responses from the API (name, texts with content and contentType)',
  platform: 'genesys',
  docs: {
    recognisedBy: 'Records with `name` and `texts` that each have `content` and a `contentType` such as `text/html`.',
    customerText: '`content` of each of the `texts`; one of the `type` `subject` as a snippet',
    keptOut: '`substitutions`',
    record: {
      id: '`id`', title: '`name`, with its library as the folder where it is in one of the `libraries` alone', channel: '`interactionType`',
    },
    syntax: 'HTML or plain text, by `contentType`',
    twins: 'The plain text beside the HTML, where there is one of each',
    example: {
      path: 'responses.json',
      text: `{
  "entities": [
    {
      "id": "r-1",
      "name": "Lamp sent",
      "libraries": [{ "id": "l-1", "name": "Delivery" }],
      "texts": [
        { "content": "<p>Your lamp left us today and reaches you on Thursday.</p>", "contentType": "text/html" },
        { "content": "Your lamp left us today and reaches you on Thursday.", "contentType": "text/plain" }
      ],
      "interactionType": "chat"
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    const texts = get(map, 'texts')
    if (get(map, 'name')?.kind !== 'text' || texts?.kind !== 'list' || texts.items.length === 0) return false
    return texts.items.every(item =>
      get(item, 'content') !== undefined && MEDIA_TYPE.test(getText(item, 'contentType') ?? ''))
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const texts = readTexts(get(map, 'texts'))
    const fields = fieldsOf(map, place)
    return texts.flatMap((text): readonly ReplyDraft[] => {
      const twins = twinsIn(texts, text)
      if (twins !== undefined && twins[0] !== text) return []
      const read = readWritings(twins ?? [text])
      const kind = text.type === 'subject' ? { kind: 'snippet' as const } : {}
      return read === undefined ? [] : [{ fields: { ...fields, ...kind }, ...read, span: map.span }]
    })
  },
}

function readTexts(texts: Data | undefined): readonly Text[] {
  if (texts?.kind !== 'list') return []
  return texts.items.flatMap((item, index): readonly Text[] => {
    const type = getText(item, 'contentType') ?? ''
    if (!type.startsWith('text/')) return []
    return writingUnder(item, 'content', type.startsWith('text/html') ? 'html' : 'text', `texts[${index}].content`)
      .filter(({ text }) => text.value.trim() !== '')
      .map(writing => ({ ...writing, type: getText(item, 'type') }))
  })
}

/** The HTML and the plain text of what a text is: only where there is one of each. */
function twinsIn(texts: readonly Text[], { type }: Text): readonly Text[] | undefined {
  const same = texts.filter(text => text.type === type)
  const [html, ...otherHtml] = same.filter(({ syntax }) => syntax === 'html')
  const [plain, ...otherPlain] = same.filter(({ syntax }) => syntax === 'text')
  if (html === undefined || plain === undefined || otherHtml.length + otherPlain.length > 0) return undefined
  return [html, plain]
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
