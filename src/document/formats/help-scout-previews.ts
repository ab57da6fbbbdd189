import { type DataMap, get } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { isProse } from '../prose.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './text-under.ts'

const KEYS: ReadonlySet<string> = new Set(['id', 'name', 'preview', 'chatPreview', '_links', '_embedded'])

/** Help Scout's list of saved replies: names and beginnings only. Half a reply cannot be judged, so each is a problem. */
export const helpScoutPreviews: Shape = {
  id: 'help-scout-previews',
  description: 'Help Scout saved replies as the API lists them: previews, which are not linted',
  platform: 'help-scout',

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
