import { type Data, type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { jsonPointer } from '../pointer.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/**
 * The canned responses of Twilio Flex, as its plugin keeps them in `responses.private.json`. A response alone
 * (`label`, `text`) could be anybody's, so the record is the section that holds it.
 */
export const twilioFlexResponses: Shape = {
  id: 'twilio-flex-responses',
  description: 'Twilio Flex canned responses (responses.private.json of the canned responses plugin)',
  platform: 'twilio-flex',
  docs: {
    recognisedBy: 'Records with a `section` and a list of `responses`, with `label` and `text`.',
    customerText: '`text`',
    record: { title: '`label`, with `section` as its folder' },
    syntax: 'Plain text',
    example: {
      path: 'responses.private.json',
      text: `{
  "categories": [
    {
      "section": "Deliveries",
      "responses": [
        { "label": "New date", "text": "I've moved your delivery to Thursday. Does the morning suit you?" }
      ]
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    const responses = get(map, 'responses')
    if (get(map, 'section')?.kind !== 'text' || responses?.kind !== 'list' || responses.items.length === 0) return false
    return responses.items.some(isResponse) && responses.items.every(({ kind }) => kind === 'map')
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const responses = get(map, 'responses')
    const folders = [...place.folders ?? [], getText(map, 'section') ?? '']
    return responses?.kind !== 'list' ? [] : responses.items.flatMap((response, index) => {
      const text = get(response, 'text')
      if (response.kind !== 'map' || text?.kind !== 'text') return []
      const pointer = `${place.pointer ?? ''}${jsonPointer(['responses', String(index)])}`
      const fields = readRecord(new Fields(response), { ...place, folders, pointer })
      return [{ fields, syntax: 'text' as const, body: text.passage(), span: response.span }]
    })
  },
}

function isResponse(response: Data): boolean {
  return get(response, 'label')?.kind === 'text' && get(response, 'text')?.kind === 'text'
}
