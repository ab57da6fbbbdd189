import type { DataMap } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './text-under.ts'

/** Front's message templates from its API: an id that begins with `rsp_`, an HTML body, perhaps a subject. */
export const front: Shape = {
  id: 'front',
  description: 'Front message templates from the API (id rsp_…, name, subject, body)',
  platform: 'front',

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
