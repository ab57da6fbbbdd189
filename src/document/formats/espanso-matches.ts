import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { isProse } from '../prose.ts'
import { readRecord } from '../record.ts'
import type { Passage } from '../../text/passage.ts'
import { PassageBuilder } from '../../text/passage-builder.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** What a match writes: `replace` and `form` as they stand, the other two as rich text. */
const TEXTS = ['replace', 'form', 'markdown', 'html'] as const
/** Where espanso leaves the cursor; the agent writes there. */
const CURSOR = '$|$'

/**
 * The matches of espanso, a text expander in which agents keep their replies. Most people keep other things
 * there, too (dates, code, symbols): a match without prose is passed over.
 */
export const espansoMatches: Shape = {
  id: 'espanso-matches',
  description: 'espanso matches (text expander): those whose replacement is prose',
  platform: 'espanso',
  docs: {
    recognisedBy: 'Records in a list `matches` with a `trigger`, `triggers` or `regex` and a text in `replace`, `form`, `markdown` or `html` that is prose.',
    customerText: '`replace`, `form`, `markdown`, `html`',
    keptOut: '`vars`, `form_fields` and `search_terms`; matches that write a date, code, an image or a word or two.',
    record: { id: 'the first trigger', title: '`label`, else the first trigger', audience: 'left open: people keep other texts in espanso, too' },
    syntax: 'As the field says for `markdown` and `html`; else told from the text. The cursor (`$|$`) is a gap that the agent fills.',
    example: {
      path: 'match/support.yml',
      text: `matches:
  - trigger: ":moved"
    label: Delivery moved
    replace: |
      Hi {{customer.name}},

      I've moved your delivery to {{customer.day}}. Reply here if that doesn't suit you.
    vars:
      - name: customer
        type: form
        params:
          layout: "Name: [[name]], day: [[day]]"
`,
    },
  },

  isRecord(map: DataMap, path: readonly string[]): boolean {
    if (path.at(-2) !== 'matches' || triggerOf(map) === undefined) return false
    return TEXTS.some(name => proseIn(map, name) !== undefined)
  },

  /** A match that is no prose: it is known, and there is nothing in it to read. */
  isSibling(map: DataMap): boolean {
    return triggerOf(map) !== undefined
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const trigger = triggerOf(map)
    const name = TEXTS.find(candidate => proseIn(map, candidate) !== undefined)
    const body = name === undefined ? undefined : proseIn(map, name)
    if (body === undefined || trigger === undefined) return []
    const fields = readRecord(new Fields(map), { ...place, id: trigger })
    const title = getText(map, 'label') ?? trigger
    const syntax = name === 'markdown' || name === 'html' ? { syntax: name } : {}
    return [{ fields: { ...fields, title, audience: 'unknown' }, ...syntax, body: withGap(body.passage()), span: map.span }]
  },
}

/** What an agent types: `trigger`, the first of `triggers`, or a `regex`. */
function triggerOf(map: DataMap): string | undefined {
  const triggers = get(map, 'triggers')
  const first: Data | undefined = triggers?.kind === 'list' ? triggers.items[0] : undefined
  return getText(map, 'trigger') ?? (first?.kind === 'text' ? first.value : undefined) ?? getText(map, 'regex')
}

function proseIn(map: DataMap, name: string): DataText | undefined {
  const value = get(map, name)
  return value?.kind === 'text' && isProse(value.value) ? value : undefined
}

/** The text with the cursor's mark as the placeholder that it is: “Hi $|$,” greets by name once the agent has typed it. */
function withGap(body: Passage): Passage {
  const { text } = body
  const cursor = text.indexOf(CURSOR)
  if (cursor === -1) return body
  const builder = new PassageBuilder(text)
  builder.copy(0, cursor)
  builder.mark('{{cursor}}', cursor, cursor + CURSOR.length)
  builder.copy(cursor + CURSOR.length, text.length)
  return body.through(builder.build())
}
