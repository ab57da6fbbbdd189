import { type DataMap, get, getText } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './values-under.ts'
import { readWritings, writingUnder } from './writings.ts'

/**
 * Intercom's macros from its API. `body` is HTML with variables as `<attribute key="…" default="…"/>`,
 * `body_text` says the same with `{{key|fallback:"…"}}`. A list of many macros has `null` for both.
 */
export const intercom: Shape = {
  id: 'intercom',
  description: 'Intercom macros from the API (type macro, body, body_text)',
  platform: 'intercom',
  docs: {
    recognisedBy: 'Records with `type` `macro`, `name`, and `body` and `body_text` that are texts or null; where both are null, that is an error, as no text was exported.',
    customerText: '`body`, else `body_text`',
    record: { id: '`id`', title: '`name`', channel: '`available_on`, where it names one place alone' },
    syntax: '`body` is HTML, `body_text` plain',
    twins: '`body_text` beside `body`',
    example: {
      path: 'macros.json',
      text: `{
  "type": "list",
  "data": [
    {
      "type": "macro",
      "id": "123",
      "name": "Lamp sent",
      "body": "<p>Hi <attribute key=\\"user.first_name\\" default=\\"there\\"/>, your lamp left us today and reaches you on Thursday.</p>",
      "body_text": "Hi {{user.first_name|fallback:\\"there\\"}}, your lamp left us today and reaches you on Thursday.",
      "available_on": ["inbox", "messenger"]
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    return getText(map, 'type') === 'macro' && textUnder(map, 'name') !== undefined &&
      isTextOrNull(map, 'body') && isTextOrNull(map, 'body_text')
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const text = readWritings([...writingUnder(map, 'body', 'html'), ...writingUnder(map, 'body_text', 'text')])
    if (text === undefined) return []
    const channel = onlyPlace(map)
    const fields = { ...readRecord(new Fields(map), place), ...channel !== undefined && { channel } }
    return [{ fields, ...text, span: map.span }]
  },

  problemsOf({ map }: LocatedRecord): readonly Problem[] {
    const body = get(map, 'body')
    if (body?.kind !== 'null' || get(map, 'body_text')?.kind !== 'null') return []
    const message = 'This macro has null for body and body_text, as Intercom lists many macros at once, so it was not linted. ' +
      'Export it with its text: one macro at a time, or in pages of fewer than 30.'
    return [{ id: 'missing-text', severity: 'error', message, span: body.span }]
  },
}

function isTextOrNull(map: DataMap, key: string): boolean {
  const kind = get(map, key)?.kind
  return kind === 'text' || kind === 'null'
}

/** Where agents can use it, unless that is everywhere. */
function onlyPlace(map: DataMap): string | undefined {
  const places = get(map, 'available_on')
  const [first, ...others] = places?.kind === 'list' ? places.items : []
  return first?.kind === 'text' && others.length === 0 ? first.value.toLowerCase() : undefined
}
