import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import { saySame } from '../twins.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './values-under.ts'

/** Help Scout's saved replies in full. `text` is the e-mail, in HTML; `chatText` the chat message, as plain text. */
export const helpScout: Shape = {
  id: 'help-scout',
  description: 'Help Scout saved replies in full from the API (name, text, chatText)',
  platform: 'help-scout',
  docs: {
    recognisedBy: 'Records with `name`, `text` and `chatText`, one of which may be null; in a list with such a one, `name` and `text` suffice.',
    customerText: '`text`, and `chatText` as a reply by itself where it says something else',
    record: { id: '`id`', title: '`name`', channel: '`chat` for `chatText`' },
    syntax: '`text` is HTML, `chatText` plain',
    twins: '`chatText` with the same words as `text`',
    example: {
      path: 'saved-replies.json',
      text: `[
  {
    "id": 9,
    "name": "Lamp sent",
    "text": "Hi {%customer.firstName,fallback=there%},<br /><br />your lamp left us today and reaches you on Thursday.",
    "chatText": "Hi {%customer.firstName,fallback=there%}, your lamp is on its way; it reaches you on Thursday."
  }
]
`,
    },
  },

  isRecord(map: DataMap): boolean {
    const chat = get(map, 'chatText')
    const mail = get(map, 'text')
    if (textUnder(map, 'name') === undefined || mail === undefined || chat === undefined) return false
    return [mail, chat].every(({ kind }) => kind === 'text' || kind === 'null') && [mail, chat].some(({ kind }) => kind === 'text')
  },

  isSibling(map: DataMap): boolean {
    return textUnder(map, 'name') !== undefined && textUnder(map, 'text') !== undefined
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const mail = filledText(map, 'text')
    const chat = filledText(map, 'chatText')
    // A short chat text is no fact about the mail.
    const { metadata: _metadata, ...record } = readRecord(new Fields(map), place)
    const isTwin = mail !== undefined && chat !== undefined && saySame(mail.value, chat.value)
    const drafts: ReplyDraft[] = []
    if (mail !== undefined) {
      drafts.push({
        fields: record, syntax: 'html', body: mail.passage(), span: map.span,
        ...isTwin && { twin: { field: 'chatText', syntax: 'text', body: chat.passage() } },
      })
    }
    if (chat !== undefined && !isTwin) {
      drafts.push({ fields: { ...record, channel: 'chat' }, syntax: 'text', body: chat.passage(), span: map.span })
    }
    const empty = textUnder(map, 'text') ?? textUnder(map, 'chatText')
    if (drafts.length > 0 || empty === undefined) return drafts
    return [{ fields: record, syntax: 'text', body: empty.passage(), span: map.span }]
  },
}
