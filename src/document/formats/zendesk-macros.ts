import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import { saySame } from '../twins.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { filledText, textUnder } from './values-under.ts'

/** What may stand before a text: where it is sent. */
const CHANNEL = /^channel:([\w-]*)$/

/** A text that a macro writes; without a channel it goes to all of them. */
interface Written {
  readonly text: DataText
  readonly syntax?: 'html'
  readonly channel?: string
  /** The same text once more. */
  readonly twin?: Written
}

/**
 * Zendesk Support macros as the API gives them: one macro, a list, a page, or pages one after the other.
 *
 * Read are the comment and the subject of the ticket. Side conversations (`side_conversation…`) are not: they
 * go to suppliers, couriers or colleagues, and are neither customer text nor notes to the team. Notifications
 * (`notification_user` …) belong to triggers and automations.
 */
export const zendeskMacros: Shape = {
  id: 'zendesk-macros',
  description: 'Zendesk Support macros from the API (JSON, JSON Lines or YAML)',
  platform: 'zendesk',
  docs: {
    recognisedBy: 'Records with a `title` and a list of `actions` that each have a `field` and a `value`; with `conditions` beside them they are triggers, not macros.',
    customerText: 'The values of `comment_value_html` and `comment_value`, and of `subject` as a snippet. A text for one channel (`["channel:chat", …]`) is a reply by itself where it says something else.',
    keptOut: 'The `description`, side conversations, notifications, and comments that only point to dynamic content (`{{dc.…}}`)',
    record: {
      id: '`id`', title: '`title`, in which `::` parts folders; else `raw_title`', active: '`active`',
      channel: 'the channel of the value', audience: 'internal when `comment_mode_is_public` is `false`; a subject is for customers',
    },
    syntax: '`comment_value_html` is HTML, `subject` plain; `comment_value` is told from the text',
    twins: '`comment_value` beside `comment_value_html`, and a text for another channel that says the same',
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
    if (textUnder(map, 'title') === undefined && textUnder(map, 'raw_title') === undefined) return false
    const actions = get(map, 'actions')
    // Triggers and automations have actions too, but conditions beside them; what they send is not a macro.
    if (actions?.kind !== 'list' || get(map, 'conditions') !== undefined) return false
    if (actions.items.length === 0) return get(map, 'restriction') !== undefined
    return actions.items.every(action => textUnder(action, 'field') !== undefined && get(action, 'value') !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const actions = get(map, 'actions')
    const items = actions?.kind === 'list' ? actions.items : []
    const { kind: _kind, ...fields } = readRecord(new Fields(map), place)
    const title = fields.title ?? filledText(map, 'raw_title')?.value
    const record = { ...fields, ...title !== undefined && { title } }
    const mode = items.find(action => getText(action, 'field') === 'comment_mode_is_public')
    const isPublic = mode === undefined ? undefined : !isNo(get(mode, 'value'))
    return [
      ...readSubjects(items).map(({ text }): ReplyDraft => ({
        fields: { ...record, audience: 'customer', kind: 'snippet' }, syntax: 'text', body: text.passage(), span: map.span,
      })),
      ...readComments(items).map(({ text, syntax, channel, twin }): ReplyDraft => ({
        fields: {
          ...record,
          // Without a mode the comment is as public as the agent's reply box: nearly always.
          ...isPublic !== undefined && { audience: isPublic ? 'customer' as const : 'internal' as const },
          ...channel !== undefined && { channel },
        },
        ...syntax !== undefined && { syntax },
        body: text.passage(),
        span: map.span,
        ...twin !== undefined && { twin: { field: 'comment_value', body: twin.text.passage() } },
      })),
    ]
  },
}

/** The customer sees what the ticket is called in every e-mail, also beside an internal note. */
function readSubjects(actions: readonly Data[]): readonly Written[] {
  return actions.flatMap(action => readText(action, 'subject'))
    .filter(({ text }) => !isElsewhere(text.value))
}

/**
 * The comments that a customer can get. A macro often holds one text twice, as HTML and as plain text: the
 * HTML is what is sent, the other its twin. A text for one channel counts by itself when it says something else.
 */
function readComments(actions: readonly Data[]): readonly Written[] {
  const html = actions.flatMap(action => readText(action, 'comment_value_html', 'html'))
  const plain = actions.flatMap(action => readText(action, 'comment_value'))
  const comments: Written[] = []
  for (const comment of [...html, ...plain]) {
    const index = comments.findIndex(known => isTwin(comment, known))
    const original = comments[index]
    if (original === undefined) comments.push(comment)
    else if (original.twin === undefined && comment.syntax === undefined) comments[index] = { ...original, twin: comment }
  }
  return comments.filter(({ text }) => !isElsewhere(text.value))
}

/** The first plain copy of an HTML comment for the same channel, whatever it says; else whatever says the same. */
function isTwin(comment: Written, known: Written): boolean {
  const isCopy = known.syntax === 'html' && comment.syntax === undefined && comment.channel === known.channel
  if (isCopy && known.twin === undefined) return true
  return saySame(known.text.value, comment.text.value)
}

/** Whether a flag is `false` or `"false"`, alone or in a list as values of macros may be. */
function isNo(value: Data | undefined): boolean {
  if (value?.kind === 'list') return value.items.some(isNo)
  return (value?.kind === 'boolean' || value?.kind === 'text') && String(value.value).trim().toLowerCase() === 'false'
}

/** The value of an action: a text, a list of texts, or `["channel:chat", text]`. */
function readText(action: Data, field: string, syntax?: 'html'): Written[] {
  if (getText(action, 'field') !== field) return []
  const value = get(action, 'value')
  const found = syntax === undefined ? {} : { syntax }
  if (value?.kind === 'text') return [{ text: value, ...found }]
  if (value?.kind !== 'list') return []
  const [first, ...others] = value.items.filter(item => item.kind === 'text')
  if (first === undefined) return []
  const channel = CHANNEL.exec(first.value)?.[1]?.toLowerCase()
  if (channel === undefined) return [first, ...others].map(text => ({ text, ...found }))
  return others.slice(0, 1).map(text => ({ text, ...found, ...channel !== 'all' && channel !== '' && { channel } }))
}

/** Whether a text is empty or only points to dynamic content: what it says stands in another file. */
function isElsewhere(text: string): boolean {
  return /^(?:\s|<[^<>]*>|&nbsp;|\{\{\s*dc\.[\w-]+\s*\}\})*$/.test(text)
}
