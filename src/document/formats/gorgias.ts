import { type Data, type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './text-under.ts'
import { readWritings, writingUnder } from './writings.ts'

/**
 * Gorgias' macros from its API. The reply is what `setResponseText` writes: `body_html`, and the same in
 * `body_text`. What other actions write (subjects, internal notes) is left alone: how they name it is not known.
 */
export const gorgias: Shape = {
  id: 'gorgias',
  description: 'Gorgias macros from the API (name, actions with setResponseText)',
  platform: 'gorgias',

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
