import type { DataMap } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './values-under.ts'

/** Front's message templates from its API: an id that begins with `rsp_`, an HTML body, perhaps a subject. */
export const front: Shape = {
  id: 'front',
  description: 'Front message templates from the API (id rsp_…, name, subject, body)',
  platform: 'front',
  docs: {
    recognisedBy: 'Records with an `id` such as `rsp_16yc`, `name` and `body`.',
    customerText: '`body`, and `subject` as a snippet',
    record: { id: '`id`', title: '`name`' },
    syntax: '`body` is HTML, `subject` plain',
    example: {
      path: 'message-templates.json',
      text: `{
  "_results": [
    {
      "id": "rsp_16yc",
      "name": "Lamp sent",
      "subject": "Your lamp is on its way",
      "body": "<p>Hi {{recipient.first_name}},</p><p>your lamp left us today and reaches you on Thursday.</p>"
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    return /^rsp_[a-z0-9]+$/i.test(textUnder(map, 'id')?.value ?? '') && textUnder(map, 'name') !== undefined &&
      textUnder(map, 'body') !== undefined
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const body = textUnder(map, 'body')
    if (body === undefined) return []
    const fields = readRecord(new Fields(map), place)
    const subject = filledText(map, 'subject')
    const reply: ReplyDraft = { fields, syntax: 'html', body: body.passage(), span: map.span }
    if (subject === undefined) return [reply]
    return [{ fields: { ...fields, kind: 'snippet' }, syntax: 'text', body: subject.passage(), span: map.span }, reply]
  },
}
