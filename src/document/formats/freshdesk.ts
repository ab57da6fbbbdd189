import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './text-under.ts'

/**
 * Canned responses of Freshdesk and Freshservice, as the API gives them and as it takes them
 * (`{ "canned_responses": [ … ] }`). `content_html` is what is sent; `content` is a copy that lost its
 * links and line breaks, so it is neither linted nor compared.
 */
export const freshdesk: Shape = {
  id: 'freshdesk',
  description: 'Freshdesk and Freshservice canned responses from the API (title, content_html, folder_id)',
  platform: 'freshdesk',

  isRecord(map: DataMap): boolean {
    const folder = get(map, 'folder_id')
    return textUnder(map, 'title') !== undefined && textUnder(map, 'content_html') !== undefined &&
      (folder?.kind === 'number' || folder?.kind === 'null' || /^\d+$/.test(textUnder(map, 'folder_id')?.value ?? ''))
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const body = textUnder(map, 'content_html')
    if (body === undefined) return []
    return [{ fields: readRecord(new Fields(map), place), syntax: 'html', body: body.passage(), span: map.span }]
  },
}
