import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** A comment that a macro writes; without a channel it goes to all of them. */
interface Comment {
  readonly text: DataText
  readonly syntax?: 'html'
  readonly channel?: string
}

/** Zendesk Support macros as the API gives them: one macro, a list, a page, or pages one after the other. */
export const zendeskMacros: Shape = {
  id: 'zendesk-macros',
  description: 'Zendesk Support macros from the API (JSON, JSON Lines or YAML)',
  platform: 'zendesk',
  docs: {
    recognisedBy: 'Records with a `title` and a list of `actions` that each have a `field` and a `value`; with `conditions` beside them they are triggers, not macros.',
    customerText: 'The values of `comment_value_html` and `comment_value`; a text for one channel (`["channel:chat", …]`) by itself where it differs',
    keptOut: 'The `description`, and comments that only point to dynamic content (`{{dc.…}}`)',
    record: {
      id: '`id`', title: '`title`, in which `::` parts folders', active: '`active`',
      channel: 'the channel of the value', audience: 'internal when `comment_mode_is_public` is `false`',
    },
    syntax: '`comment_value_html` is HTML; `comment_value` is told from the text',
    twins: '`comment_value` beside `comment_value_html`',
    example: {
      path: 'macros.json',
      text: `{
  "macros": [
    {
      "id": 81,
      "title": "Refunds::Approved",
      "active": true,
      "actions": [
        { "field": "status", "value": "solved" },
        { "field": "comment_value_html", "value": "<p>Hi {{ticket.requester.first_name}},</p><p>your refund is approved; the bank shows it by Friday.</p>" }
      ]
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    if (get(map, 'title')?.kind !== 'text' && get(map, 'raw_title')?.kind !== 'text') return false
    const actions = get(map, 'actions')
    // Triggers and automations have actions too, but conditions beside them; what they send is not a macro.
    if (actions?.kind !== 'list' || get(map, 'conditions') !== undefined) return false
    if (actions.items.length === 0) return get(map, 'restriction') !== undefined
    return actions.items.every(action => get(action, 'field')?.kind === 'text' && get(action, 'value') !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const actions = get(map, 'actions')
    const items = actions?.kind === 'list' ? actions.items : []
    const mode = items.find(action => getText(action, 'field') === 'comment_mode_is_public')
    const isPublic = mode === undefined ? undefined : getText(mode, 'value') !== 'false'
    const { kind: _kind, ...fields } = readRecord(new Fields(map), place)
    return readComments(items).map(({ text, syntax, channel }) => ({
      fields: {
        ...fields,
        // Without a mode the comment is as public as the agent's reply box: nearly always.
        ...isPublic !== undefined && { audience: isPublic ? 'customer' as const : 'internal' as const },
        ...channel !== undefined && { channel },
      },
      ...syntax !== undefined && { syntax },
      body: text.passage(),
      span: map.span,
    }))
  },
}

/**
 * The comments that a customer can get. A macro often holds one text twice, as HTML and as plain text:
 * the HTML is what is sent. A text for one channel counts by itself when it says something else.
 */
function readComments(actions: readonly Data[]): readonly Comment[] {
  const html = actions.flatMap(action => readComment(action, 'comment_value_html', 'html'))
  const plain = actions.flatMap(action => readComment(action, 'comment_value'))
  const comments: Comment[] = []
  for (const comment of [...html, ...plain]) {
    const isTwin = comment.syntax === undefined && comment.channel === undefined && html.length > 0
    const isKnown = comments.some(known => visibleLetters(known.text.value) === visibleLetters(comment.text.value))
    if (!isTwin && !isKnown && !isElsewhere(comment.text.value)) comments.push(comment)
  }
  return comments
}

/** The value of an action: a text, or `["channel:chat", text]`. */
function readComment(action: Data, field: string, syntax?: 'html'): Comment[] {
  if (getText(action, 'field') !== field) return []
  const value = get(action, 'value')
  const found = syntax === undefined ? {} : { syntax }
  if (value?.kind === 'text') return [{ text: value, ...found }]
  if (value?.kind !== 'list') return []
  const [first, second] = value.items
  if (first?.kind !== 'text') return []
  if (second?.kind !== 'text') return [{ text: first, ...found }]
  const channel = first.value.replace(/^channel:/, '').toLowerCase()
  return [{ text: second, ...found, ...channel !== 'all' && channel !== '' && { channel } }]
}

/** Whether a comment only points to dynamic content: its text stands in another file. */
function isElsewhere(text: string): boolean {
  return /^(?:\s|<[^<>]*>|&nbsp;|\{\{\s*dc\.[\w-]+\s*\}\})*$/.test(text)
}

/** Letters and digits alone, markup left out: equal for the two writings of one text. */
function visibleLetters(text: string): string {
  return text.replace(/<[^<>]*>|&#?\w+;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
