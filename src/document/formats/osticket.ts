import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { oneReply } from './one-reply.ts'
import { hasOsticketVariable } from './osticket-email.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './values-under.ts'

/** osTicket's canned responses, as its own `premade.yaml` and its API write them. `notes` are internal. */
export const osticket: Shape = {
  id: 'osticket',
  description: 'osTicket canned responses (premade.yaml: isenabled, title, response, notes)',
  platform: 'osticket',
  docs: {
    recognisedBy: 'Records with `title` and `response` and `isenabled`, or an `id` and a list of `files`; with `notes`, `attachments` or `files` alone where the response has a variable such as `%{ticket.number}`. In a list with such a one `title` and `response` suffice.',
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
    if (!isResponse(map)) return false
    if (get(map, 'isenabled') !== undefined || (get(map, 'files')?.kind === 'list' && get(map, 'id') !== undefined)) return true
    // Other lists have notes and attachments, too.
    const hasMore = ['notes', 'attachments', 'files'].some(key => get(map, key) !== undefined)
    return hasMore && hasOsticketVariable(textUnder(map, 'response')?.value ?? '')
  },

  isSibling: isResponse,

  readRecord(record: LocatedRecord): readonly ReplyDraft[] {
    return oneReply(record, 'response', 'html')
  },
}

function isResponse(map: DataMap): boolean {
  return textUnder(map, 'title') !== undefined && textUnder(map, 'response') !== undefined
}
