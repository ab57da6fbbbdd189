import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** osTicket's canned responses, as its own `premade.yaml` and its API write them. `notes` are internal. */
export const osticket: Shape = {
  id: 'osticket',
  description: 'osTicket canned responses (premade.yaml: isenabled, title, response, notes)',
  platform: 'osticket',
  docs: {
    recognisedBy: 'Records with `title` and `response` and one of `isenabled`, `notes`, `attachments`, `files`.',
    customerText: '`response`',
    keptOut: '`notes`',
    record: { id: '`id`', title: '`title`', active: '`isenabled`' },
    syntax: 'HTML',
    example: {
      path: 'premade.yaml',
      text: `- isenabled: 1
  title: Kiln booked
  response: |
    Hi %{ticket.name.first},<br><br>
    the kiln is yours on Friday.
  notes: |
    Check the gas first.
`,
    },
  },

  isRecord(map: DataMap): boolean {
    if (get(map, 'title')?.kind !== 'text' || get(map, 'response')?.kind !== 'text') return false
    return ['isenabled', 'notes', 'attachments', 'files'].some(key => get(map, key) !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const response = get(map, 'response')
    if (response?.kind !== 'text') return []
    const fields = readRecord(new Fields(map), place)
    return [{ fields, syntax: 'html', body: response.passage(), span: map.span }]
  },
}
