import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './text-under.ts'

/** Shortcuts of Zendesk Chat: a message for the visitor, and the answers (`Yes/No`) to choose from as `options`. */
export const zendeskChatShortcuts: Shape = {
  id: 'zendesk-chat-shortcuts',
  description: 'Zendesk Chat shortcuts from the API (name, message, options, tags)',
  platform: 'zendesk',

  isRecord(map: DataMap): boolean {
    const tags = get(map, 'tags')
    return ['name', 'message', 'options'].every(key => textUnder(map, key) !== undefined) &&
      tags?.kind === 'list' && tags.items.every(tag => tag.kind === 'text')
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const message = textUnder(map, 'message')
    if (message === undefined) return []
    const fields = { ...readRecord(new Fields(map), place), channel: 'chat' }
    return [{ fields, syntax: 'text', body: message.passage(), span: map.span }]
  },
}
