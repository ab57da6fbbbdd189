import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { oneReply } from './one-reply.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './values-under.ts'

/** Shortcuts of Zendesk Chat: a message for the visitor, and the answers (`Yes/No`) to choose from as `options`. */
export const zendeskChatShortcuts: Shape = {
  id: 'zendesk-chat-shortcuts',
  description: 'Zendesk Chat shortcuts from the API (name, message, options, tags)',
  platform: 'zendesk',
  docs: {
    recognisedBy: 'Records with the texts `name`, `message` and `options` and a list of `tags`; in a list with such a one, `name` and `message` suffice.',
    customerText: '`message`',
    keptOut: '`options`, the answers to choose from',
    record: { title: '`name`', tags: '`tags`', channel: 'always `chat`' },
    syntax: 'Plain text',
    example: {
      path: 'shortcuts.json',
      text: `[
  {
    "name": "photo",
    "message": "Could you send me a photo of the lamp's base? Then I can order the right part today.",
    "options": "Yes/No",
    "tags": ["spare_parts"]
  }
]
`,
    },
  },

  isRecord(map: DataMap): boolean {
    const tags = get(map, 'tags')
    return ['name', 'message', 'options'].every(key => textUnder(map, key) !== undefined) &&
      tags?.kind === 'list' && tags.items.every(tag => tag.kind === 'text')
  },

  /** One without answers to choose from. */
  isSibling(map: DataMap): boolean {
    return textUnder(map, 'name') !== undefined && textUnder(map, 'message') !== undefined
  },

  readRecord(record: LocatedRecord): readonly ReplyDraft[] {
    return oneReply(record, 'message', 'text').map(reply => ({ ...reply, fields: { ...reply.fields, channel: 'chat' } }))
  },
}
