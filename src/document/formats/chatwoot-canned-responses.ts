import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { oneReply } from './one-reply.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** Chatwoot's canned responses: Markdown under a short code, from the API or as a table of the two. */
export const chatwootCannedResponses: Shape = {
  id: 'chatwoot-canned-responses',
  description: 'Chatwoot canned responses (short_code, content)',
  platform: 'chatwoot',
  docs: {
    recognisedBy: 'Records with `short_code`, `content` and `account_id`; or a list or table of `short_code` and `content` and nothing else. In a list with such a one, `short_code` and `content` suffice.',
    customerText: '`content`',
    record: { id: '`id`', title: '`short_code`' },
    syntax: 'Markdown',
    example: {
      path: 'canned-responses.json',
      text: `[
  {
    "id": 7,
    "account_id": 1,
    "short_code": "lamp-sent",
    "content": "Hi {{contact.first_name}},\\n\\nyour lamp left us today and reaches you **on Thursday**."
  }
]
`,
    },
  },

  isRecord(map: DataMap, path: readonly string[]): boolean {
    if (get(map, 'content')?.kind !== 'text' || get(map, 'short_code')?.kind !== 'text') return false
    return get(map, 'account_id') !== undefined || (map.entries.length === 2 && path.length === 1)
  },

  /** One that was written by hand, with facts of its own. */
  isSibling(map: DataMap): boolean {
    return get(map, 'short_code')?.kind === 'text' && get(map, 'content')?.kind === 'text'
  },

  readRecord(record: LocatedRecord): readonly ReplyDraft[] {
    return oneReply(record, 'content', 'markdown')
  },
}
