import { type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import { detectSyntax } from '../syntax.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** Variables of osTicket, as they stand in its links, too; other programs write theirs in the same way. */
const VARIABLE = /(?:%\{|%%?7B)(?:ticket|task|recipient|company|staff|user|assignee|signature|reset_link|url)(?:\.[\w.]+)?(?:\}|%7D)/i
/** What `notes` say of a mail to the team. */
const TO_STAFF = /\bsent (?:out )?to (?:an? |the |all )?(?:staff|agents?)\b|\bstaff member requests\b/i

/** The mails that osTicket sends by itself, one a file: `templates/email/*.yaml`. Alerts go to the staff. */
export const osticketEmail: Shape = {
  id: 'osticket-email',
  description: 'osTicket email templates (templates/email/*.yaml: notes, subject, body)',
  platform: 'osticket',
  docs: {
    recognisedBy: 'A file of `notes`, `subject` and `body` and nothing else, in which a variable such as `%{ticket.number}` or `%{recipient.name}` stands.',
    customerText: '`body`, and `subject` as a snippet',
    keptOut: '`notes`',
    record: {
      title: '`subject`', channel: 'always `email`',
      audience: 'internal where `notes` say that it goes to staff or agents, or the body has a `staff_link`',
    },
    syntax: '`body` is HTML where it has elements of it, else plain; `subject` is plain',
    example: {
      path: 'ticket.autoresp.yaml',
      text: `notes: |
  Sent to a user when a ticket comes in.
subject: |
  We have your ticket %{ticket.number}
body: |
  <p>Hi %{recipient.name.first},</p>
  <p>we have your ticket and answer it by tomorrow noon.</p>
`,
    },
  },

  isRecord(map: DataMap, path: readonly string[]): boolean {
    if (path.length > 0 || map.entries.length !== 3 || get(map, 'notes') === undefined) return false
    const subject = get(map, 'subject')
    const body = get(map, 'body')
    return subject?.kind === 'text' && body?.kind === 'text' && hasOsticketVariable(`${subject.value} ${body.value}`)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const subject = get(map, 'subject')
    const body = get(map, 'body')
    if (subject?.kind !== 'text' || body?.kind !== 'text') return []
    const isToStaff = body.value.includes('.staff_link}') || TO_STAFF.test(getText(map, 'notes') ?? '')
    const fields = {
      ...readRecord(new Fields(map), place), channel: 'email', ...isToStaff && { audience: 'internal' as const },
    }
    const syntax = detectSyntax(body.value) === 'html' ? 'html' : 'text'
    return [
      { fields: { ...fields, kind: 'snippet' }, syntax: 'text', body: subject.passage(), span: subject.span },
      { fields, syntax, body: body.passage(), span: map.span },
    ]
  },
}

/** Whether a text has a variable that osTicket fills in and hardly another program: `%{ticket.name.first}`. */
export function hasOsticketVariable(text: string): boolean {
  return VARIABLE.test(text)
}
