import { type DataMap, get } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { isProse } from '../prose.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './values-under.ts'

const KEYS: ReadonlySet<string> = new Set(['id', 'name', 'preview', 'chatPreview', '_links', '_embedded'])

/** Help Scout's list of saved replies: names and beginnings only. Half a reply cannot be judged, so each is a problem. */
export const helpScoutPreviews: Shape = {
  id: 'help-scout-previews',
  description: 'Help Scout saved replies as the API lists them: previews, which are not linted',
  platform: 'help-scout',
  docs: {
    recognisedBy: 'Records with a number as their `id`, `name`, and a `preview` of prose or a `chatPreview`, and nothing else but `_links` and `_embedded`.',
    customerText: 'Nothing: a preview breaks off, so each is an error that says how to export the whole text',
    keptOut: '`preview` and `chatPreview`',
    record: {},
    syntax: 'None is read',
    example: {
      path: 'saved-replies.json',
      text: `{
  "_embedded": {
    "replies": [
      {
        "id": 9,
        "name": "Lamp sent",
        "preview": "Hi there, your lamp left us today and",
        "chatPreview": "Your lamp is on its"
      }
    ]
  }
}
`,
      problems: ['preview-only'],
    },
  },

  isRecord(map: DataMap): boolean {
    if (get(map, 'id')?.kind !== 'number' || textUnder(map, 'name') === undefined) return false
    if (!map.entries.every(({ key }) => KEYS.has(key))) return false
    return textUnder(map, 'chatPreview') !== undefined || isProse(textUnder(map, 'preview')?.value ?? '')
  },

  readRecord(): readonly ReplyDraft[] {
    return []
  },

  problemsOf({ map }: LocatedRecord): readonly Problem[] {
    const preview = textUnder(map, 'preview') ?? textUnder(map, 'chatPreview')
    const message = 'This saved reply has a preview alone, which Help Scout cuts off, so it was not linted. ' +
      'Export the full text of each reply: GET /v2/mailboxes/{mailbox}/saved-replies/{id} gives text and chatText.'
    return [{ id: 'preview-only', severity: 'error', message, span: preview?.span ?? map.span }]
  },
}
