import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { oneReply } from './one-reply.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './values-under.ts'

/**
 * Canned responses of Freshdesk and Freshservice, as the API gives them and as it takes them
 * (`{ "canned_responses": [ … ] }`). `content_html` is what is sent; `content` is a copy that lost its
 * links and line breaks, so it is neither linted nor compared.
 */
export const freshdesk: Shape = {
  id: 'freshdesk',
  description: 'Freshdesk and Freshservice canned responses from the API (title, content_html, folder_id)',
  platform: 'freshdesk',
  docs: {
    recognisedBy: 'Records with `title`, `content_html` and a `folder_id` that is a number or null; in a list with such a one, `title` and `content_html` suffice.',
    customerText: '`content_html`',
    keptOut: '`content`, a copy without links and line breaks',
    record: { id: '`id`', title: '`title`' },
    syntax: 'HTML',
    example: {
      path: 'canned-responses.json',
      text: `[
  {
    "id": 35,
    "title": "Lamp sent",
    "folder_id": 4,
    "content": "Hi {{ticket.requester.firstname}}, \\n your lamp left us today and reaches you on Thursday.",
    "content_html": "<div>Hi {{ticket.requester.firstname}},<br>your lamp left us today and reaches you on Thursday.</div>"
  }
]
`,
    },
  },

  isRecord(map: DataMap): boolean {
    const folder = get(map, 'folder_id')
    return textUnder(map, 'title') !== undefined && textUnder(map, 'content_html') !== undefined &&
      (folder?.kind === 'number' || folder?.kind === 'null' || /^\d+$/.test(textUnder(map, 'folder_id')?.value ?? ''))
  },

  /** In a table, one that is in no folder. */
  isSibling(map: DataMap): boolean {
    return textUnder(map, 'title') !== undefined && textUnder(map, 'content_html') !== undefined
  },

  readRecord(record: LocatedRecord): readonly ReplyDraft[] {
    return oneReply(record, 'content_html', 'html')
  },
}
