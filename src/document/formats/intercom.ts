import { type DataMap, get, getText } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './text-under.ts'

/**
 * Intercom's macros from its API. `body` is HTML with variables as `<attribute key="…" default="…"/>`,
 * `body_text` says the same with `{{key|fallback:"…"}}`. A list of many macros has `null` for both.
 */
export const intercom: Shape = {
  id: 'intercom',
  description: 'Intercom macros from the API (type macro, body, body_text)',
  platform: 'intercom',

  isRecord(map: DataMap): boolean {
    return getText(map, 'type') === 'macro' && textUnder(map, 'name') !== undefined &&
      isTextOrNull(map, 'body') && isTextOrNull(map, 'body_text')
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const html = filledText(map, 'body')
    const plain = filledText(map, 'body_text')
    const body = html ?? plain ?? textUnder(map, 'body') ?? textUnder(map, 'body_text')
    if (body === undefined) return []
    const channel = onlyPlace(map)
    const fields = { ...readRecord(new Fields(map), place), ...channel !== undefined && { channel } }
    return [{
      fields, syntax: body === html ? 'html' : 'text', body: body.passage(), span: map.span,
      ...html !== undefined && plain !== undefined &&
        { twin: { field: 'body_text', syntax: 'text', body: plain.passage() } },
    }]
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
