import { type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** Re:amaze's response templates, as its API lists them. The group that one belongs to is its folder. */
export const reamazeTemplates: Shape = {
  id: 'reamaze-templates',
  description: 'Re:amaze response templates from the API',
  platform: 'reamaze',
  docs: {
    recognisedBy: 'Records with `name`, `body` and `response_template_group`.',
    customerText: '`body`',
    record: { id: '`id`', title: '`name`, with the name of `response_template_group` as its folder' },
    syntax: 'Told from the text',
    example: {
      path: 'response-templates.json',
      text: `{
  "response_templates": [
    {
      "id": 31,
      "name": "Label sent",
      "body": "Hi there,\\n\\nI've e-mailed you the return label. Once the parcel is with us, I'll refund you the same day.",
      "response_template_group": { "id": 4, "name": "Returns" }
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    return get(map, 'name')?.kind === 'text' && get(map, 'body')?.kind === 'text' &&
      get(map, 'response_template_group') !== undefined
  },

  /** A template that is in no group. */
  isSibling(map: DataMap): boolean {
    return get(map, 'name')?.kind === 'text' && get(map, 'body')?.kind === 'text'
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const body = get(map, 'body')
    if (body?.kind !== 'text') return []
    const group = getText(get(map, 'response_template_group'), 'name')
    const folders = group === undefined ? place.folders ?? [] : [...place.folders ?? [], group]
    return [{ fields: readRecord(new Fields(map), { ...place, folders }), body: body.passage(), span: map.span }]
  },
}
