import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/**
 * LiveChat's canned responses, of both versions of its API. They have no title: an agent types `#` and a tag,
 * so the first tag is the name. `is_private` says that one agent alone has it; what it writes is for customers.
 */
export const livechatCannedResponses: Shape = {
  id: 'livechat-canned-responses',
  description: 'LiveChat canned responses from the Configuration API (v2 and v3)',
  platform: 'livechat',
  docs: {
    recognisedBy: 'Records with `text` and a list of `tags`, no title, and LiveChat\'s `group_id` with `is_private` or `author_id` (v3), or its `group` with `creation_date` or `created_by` (v2).',
    customerText: '`text`',
    record: { id: '`id`', title: 'the first of `tags`, which is what an agent types', tags: '`tags`' },
    syntax: 'Plain text',
    example: {
      path: 'canned-responses.json',
      text: `{
  "canned_responses": [
    {
      "id": 4711,
      "text": "Thanks for waiting! I've found your booking and will move it to Friday now.",
      "tags": ["moved", "booking"],
      "group_id": 2,
      "is_private": false
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    if (get(map, 'text')?.kind !== 'text' || get(map, 'tags')?.kind !== 'list') return false
    if (has(map, 'title') || has(map, 'name')) return false
    const isThird = has(map, 'group_id') && (has(map, 'is_private') || has(map, 'author_id'))
    const isSecond = has(map, 'group') && (has(map, 'creation_date') || has(map, 'created_by'))
    return isThird || isSecond
  },

  /** One without a group. */
  isSibling(map: DataMap): boolean {
    return get(map, 'text')?.kind === 'text' && !has(map, 'title')
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const text = get(map, 'text')
    if (text?.kind !== 'text') return []
    const fields = readRecord(new Fields(map), place)
    const [shortcut] = fields.tags
    return [{
      fields: { ...fields, ...shortcut !== undefined && { title: shortcut } },
      syntax: 'text', body: text.passage(), span: map.span,
    }]
  },
}

function has(map: DataMap, key: string): boolean {
  return get(map, key) !== undefined
}
