import { type Data, type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './values-under.ts'
import { readWritings, writingUnder } from './writings.ts'

/**
 * Gorgias' macros from its API. The reply is what `setResponseText` writes: `body_html`, and the same in
 * `body_text`. What other actions write (subjects, internal notes) is left alone: how they name it is not known.
 */
export const gorgias: Shape = {
  id: 'gorgias',
  description: 'Gorgias macros from the API (name, actions with setResponseText)',
  platform: 'gorgias',
  docs: {
    recognisedBy: 'Records with `name` and a list of `actions` that each have a `name` and `arguments`; one of them is `setResponseText`, or their `uri` begins with `/api/macros/`.',
    customerText: '`body_html` in the `arguments` of `setResponseText`, else `body_text`',
    keptOut: 'What other actions write, and `intent`',
    record: { id: '`id`', title: '`name`', locale: '`language`', active: 'not where `archived_datetime` is filled' },
    syntax: '`body_html` is HTML, `body_text` plain',
    twins: '`body_text` beside `body_html`',
    example: {
      path: 'macros.json',
      text: `{
  "data": [
    {
      "id": 70,
      "name": "Lamp sent",
      "intent": "shipping/status",
      "language": "en",
      "actions": [
        { "name": "addTags", "title": "Add tags", "type": "user", "arguments": { "tags": "sent" } },
        {
          "name": "setResponseText",
          "title": "Add response text",
          "type": "user",
          "arguments": {
            "body_html": "<div>Hi {{ticket.customer.firstname}},</div><div>your lamp reaches you on Thursday.</div>",
            "body_text": "Hi {{ticket.customer.firstname}},\\nyour lamp reaches you on Thursday."
          }
        }
      ],
      "uri": "/api/macros/70/"
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    const actions = actionsOf(map)
    if (textUnder(map, 'name') === undefined || actions === undefined) return false
    if (!actions.every(action => textUnder(action, 'name') !== undefined && get(action, 'arguments') !== undefined)) return false
    return actions.some(isResponse) || /^\/api\/macros\/\d+/.test(getText(map, 'uri') ?? '')
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const record = readRecord(new Fields(map), place)
    const archived = filledText(map, 'archived_datetime') !== undefined
    const fields = archived ? { ...record, active: false } : record
    return (actionsOf(map) ?? []).filter(isResponse).flatMap(action => {
      const written = get(action, 'arguments')
      const text = readWritings([...writingUnder(written, 'body_html', 'html'), ...writingUnder(written, 'body_text', 'text')])
      return text === undefined ? [] : [{ fields, ...text, span: map.span }]
    })
  },
}

function actionsOf(map: DataMap): readonly Data[] | undefined {
  const actions = get(map, 'actions')
  return actions?.kind === 'list' ? actions.items : undefined
}

function isResponse(action: Data): boolean {
  return getText(action, 'name') === 'setResponseText'
}
