import { type Data, type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './text-under.ts'

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
      const html = filledText(written, 'body_html')
      const plain = filledText(written, 'body_text')
      const body = html ?? plain ?? textUnder(written, 'body_html') ?? textUnder(written, 'body_text')
      if (body === undefined) return []
      return [{
        fields, syntax: body === html ? 'html' as const : 'text' as const, body: body.passage(), span: map.span,
        ...html !== undefined && plain !== undefined &&
          { twin: { field: 'body_text', syntax: 'text' as const, body: plain.passage() } },
      }]
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
