import { type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** Nothing else stands in a record of the plugin. */
const KEYS: ReadonlySet<string> = new Set(['id', 'title', 'content', 'usages'])
/** What the plugin gives a reply as its id: 16 random bytes. */
const RANDOM_ID = /^[0-9a-f]{32}$/

/** The store of Discourse's canned replies plugin, replies under their ids, and the list that its API gave. */
export const discourseCannedReplies: Shape = {
  id: 'discourse-canned-replies',
  description: 'Discourse canned replies, as the plugin stores them ({ id: { id, title, content, usages } })',
  platform: 'discourse',
  docs: {
    recognisedBy: 'Records with `id`, `title` and `content` and nothing else but `usages`; one that was never used is known by its `id` of 32 hexadecimal digits.',
    customerText: '`content`',
    record: { id: '`id`', title: '`title`' },
    syntax: 'Markdown',
    example: {
      path: 'canned-replies.json',
      text: `{
  "9f86d081884c7d659a2feaa0c55ad015": {
    "id": "9f86d081884c7d659a2feaa0c55ad015",
    "title": "Welcome",
    "content": "Hi @%{reply_to_username,fallback:there}, welcome! Which version do you have?",
    "usages": 12
  }
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    if (['id', 'title', 'content'].some(key => get(map, key)?.kind !== 'text')) return false
    if (!map.entries.every(({ key }) => KEYS.has(key))) return false
    return get(map, 'usages')?.kind === 'number' || RANDOM_ID.test(getText(map, 'id') ?? '')
  },

  /** One with an id of another kind, or with more in it. */
  isSibling(map: DataMap): boolean {
    return get(map, 'title')?.kind === 'text' && get(map, 'content')?.kind === 'text'
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const content = get(map, 'content')
    if (content?.kind !== 'text') return []
    return [{ fields: readRecord(new Fields(map), place), syntax: 'markdown', body: content.passage(), span: map.span }]
  },
}
