import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './values-under.ts'

/** Columns that are named after the parts of a Zendesk macro; one of them beside a title and a body makes it sure. */
const ZENDESK_COLUMNS = ['action_types', 'restriction_type', 'restriction_id', 'raw_title']

/**
 * Zendesk macros in a table, as the scripts write that teams export them with: Zendesk itself has no such
 * export. The actions stand in a cell of their own as JSON or Python and are only asked whether the comment
 * is an internal note; the text is in `macro_body`.
 */
export const zendeskMacroTable: Shape = {
  id: 'zendesk-macro-table',
  description: 'Zendesk macros in a table of an export script (title, macro_body, action_types or restriction_type)',
  platform: 'zendesk',
  docs: {
    recognisedBy: 'Rows with `title` and `macro_body`, and one of the columns `action_types`, `restriction_type`, `restriction_id`, `raw_title`.',
    customerText: '`macro_body`; a row without it is a macro without a text',
    keptOut: '`description` and `actions`',
    record: {
      id: '`id`', title: '`title`, in which `::` parts folders', active: '`active`',
      audience: 'internal when `comment_mode_is_public` is `false` among the `actions`',
    },
    syntax: 'Told from each text: HTML, Markdown, else plain',
    example: {
      path: 'macros.csv',
      text: `id,title,active,action_types,macro_body
81,Refunds::Approved,true,"status, comment_value","Hi {{ticket.requester.first_name}},

your refund is approved; the bank shows it by Friday."
`,
    },
  },

  isRecord(map: DataMap): boolean {
    return textUnder(map, 'title') !== undefined && textUnder(map, 'macro_body') !== undefined &&
      ZENDESK_COLUMNS.some(column => get(map, column) !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const body = filledText(map, 'macro_body')
    // Macros that only set a status have no text, and that is no mistake.
    if (body === undefined) return []
    const record = readRecord(new Fields(map), place)
    const isNote = isInternalNote(textUnder(map, 'actions')?.value ?? '')
    return [{ fields: isNote ? { ...record, audience: 'internal' } : record, body: body.passage(), span: map.span }]
  },
}

function isInternalNote(actions: string): boolean {
  const mode = /\{[^{}]*\bcomment_mode_is_public\b[^{}]*\}/.exec(actions)?.[0] ?? ''
  return /["']?value["']?\s*:\s*\[?\s*["']?false\b/i.test(mode)
}
