import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { oneReply } from './one-reply.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** Chatwoot's canned responses: Markdown under a short code, from the API or as a table of the two. */
export const chatwootCannedResponses: Shape = {
  id: 'chatwoot-canned-responses',
  description: 'Chatwoot canned responses (short_code, content)',
  platform: 'chatwoot',

  isRecord(map: DataMap, path: readonly string[]): boolean {
    if (get(map, 'content')?.kind !== 'text' || get(map, 'short_code')?.kind !== 'text') return false
    return get(map, 'account_id') !== undefined || (map.entries.length === 2 && path.length === 1)
  },

  readRecord(record: LocatedRecord): readonly ReplyDraft[] {
    return oneReply(record, 'content', 'markdown')
  },
}
