import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { detectSyntax } from '../syntax.ts'
import { oneReply } from './one-reply.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './values-under.ts'

/** Fields that a text module has and nothing else with keywords: pages and articles have those, too. */
const OWN = [['foreign_id'], ['group_ids'], ['note', 'active']]

/** Zammad's text modules from its API or as a table for its import. `note` and `keywords` are for the team. */
export const zammad: Shape = {
  id: 'zammad-text-modules',
  description: 'Zammad text modules from the API or the CSV import (name, keywords, content, note)',
  platform: 'zammad',
  docs: {
    recognisedBy: 'Records with `name`, `keywords` and `content`, and with `foreign_id` or `group_ids`, or both `note` and `active`; in a list with such a one, `name` and `content` suffice.',
    customerText: '`content`',
    keptOut: '`note` and `keywords`',
    record: { id: '`id`', title: '`name`', active: '`active`' },
    syntax: 'HTML where it has elements of it, else plain text',
    example: {
      path: 'text-modules.csv',
      text: `name,keywords,content,note,active
Lamp sent,"lamp,sent","<div>Hello #{ticket.customer.firstname},</div><div>your lamp left us today and reaches you on Thursday.</div>",Only for parcels,true
`,
    },
  },

  isRecord(map: DataMap): boolean {
    if (get(map, 'content')?.kind !== 'text' || get(map, 'name')?.kind !== 'text') return false
    if (get(map, 'keywords') === undefined) return false
    return OWN.some(keys => keys.every(key => get(map, key) !== undefined))
  },

  /** One that was written by hand, without keywords. */
  isSibling(map: DataMap): boolean {
    return get(map, 'name')?.kind === 'text' && get(map, 'content')?.kind === 'text'
  },

  readRecord(record: LocatedRecord): readonly ReplyDraft[] {
    // Zammad makes HTML of plain text when it is imported, line by line.
    const syntax = detectSyntax(textUnder(record.map, 'content')?.value ?? '') === 'html' ? 'html' : 'text'
    return oneReply(record, 'content', syntax)
  },
}
