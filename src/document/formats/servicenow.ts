import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { oneReply } from './one-reply.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** ServiceNow's response templates, as its API gives the rows of their table: HTML. */
export const servicenow: Shape = {
  id: 'servicenow-response-templates',
  description: 'ServiceNow response templates from the API (sys_id, name, short_name, body)',
  platform: 'servicenow',
  docs: {
    recognisedBy: 'Records with `sys_id`, `name`, `short_name` and `body`; in a list with such a one, `name` and `body` suffice.',
    customerText: '`body`',
    record: { id: '`sys_id`', title: '`name`', active: '`active`, where there is one' },
    syntax: 'HTML',
    example: {
      path: 'response-templates.json',
      text: `{
  "result": [
    {
      "sys_id": "a1b2c3",
      "name": "Handed over",
      "short_name": "handed",
      "body": "<p>I've handed your case \${number} to \${assignment_group}; they write to you by noon.</p>"
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    return get(map, 'sys_id')?.kind === 'text' && ['name', 'short_name', 'body'].every(key => get(map, key) !== undefined)
  },

  /** One whose other fields were not asked for. */
  isSibling(map: DataMap): boolean {
    return get(map, 'name')?.kind === 'text' && get(map, 'body')?.kind === 'text'
  },

  readRecord(record: LocatedRecord): readonly ReplyDraft[] {
    return oneReply(record, 'body', 'html')
  },
}
