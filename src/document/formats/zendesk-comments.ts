import { type Data, type DataMap, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { deskConversation } from './desk-conversations.ts'
import { filledText, flagUnder, hasTextField, isListOf, mapsOf, nameOf, namesUnder, textAmong, timeUnder } from './values-under.ts'

/** What tells who somebody is: a comment has the id of its author and nothing more. */
interface People {
  readonly users: ReadonlyMap<string, Data>
  readonly requester: string | undefined
  readonly assignee: string | undefined
  /** Those whom the requester has let in: they may be anybody. */
  readonly copied: ReadonlySet<string>
  /** Only agents write notes. */
  readonly noteWriters: ReadonlySet<string>
}

/**
 * The comments of a Zendesk ticket: a page of them with `users`, a ticket with its comments in it (the JSON export),
 * the audits of a ticket, or the bare list. The HTML is what the customer got; `body` is a Markdown-like rendering of it.
 */
export const zendeskComments: ConversationShape = {
  id: 'zendesk-comments',
  description: 'Zendesk tickets with their comments, from the API or the JSON export (author_id, public, html_body)',
  platform: 'zendesk',
  docs: {
    recognisedBy: 'Lists of comments that all have `public`, `author_id` and `html_body`, `plain_body` or `body`, by themselves or under `comments`; or `audits` with such comments among their `events`.',
    customerText: '`html_body`, else `plain_body`, else `body`',
    keptOut: 'What is written down of calls (`VoiceComment`); in e-mails, the history and the signature below the answer',
    roles: '`role` or `agent` of the author in `users`; else the requester of the ticket is the customer, and whoever has it or writes notes an agent, as is everybody who is not copied where the requester is known. The author `-1` is the system, or a bot where a trigger writes. Who is left is told by `--agent`, or guessed, with a warning',
    internal: 'Comments with `public: false`',
    times: '`created_at` of the comment, else of its audit',
    record: {
      id: '`id` of the ticket, or `ticket_id` of the audits',
      title: '`subject`, else `raw_subject`',
      tags: '`tags`',
      channel: '`via.channel` of the ticket, else of the first comment',
    },
    syntax: '`html_body` is HTML, `plain_body` plain; for `body` it is told from the text',
    twins: '`plain_body` and `body` beside `html_body`',
    example: {
      path: 'ticket.json',
      text: `{
  "ticket": { "id": 5, "subject": "Late lamp", "requester_id": 111, "tags": ["late"], "via": { "channel": "email" } },
  "comments": [
    {
      "author_id": 111,
      "public": true,
      "html_body": "<div class=\\"zd-comment\\">Where is my lamp?</div>",
      "plain_body": "Where is my lamp?",
      "created_at": "2024-05-01T10:00:00Z"
    },
    { "author_id": 999, "public": false, "html_body": "<p>Second late parcel for him.</p>", "created_at": "2024-05-01T10:05:00Z" },
    {
      "author_id": 999,
      "public": true,
      "html_body": "<p>It left us today and reaches you on Thursday.</p>",
      "plain_body": "It left us today and reaches you on Thursday.",
      "created_at": "2024-05-01T10:06:00Z"
    }
  ],
  "users": [
    { "id": 111, "name": "Sam", "role": "end-user" },
    { "id": 999, "name": "Kim", "role": "agent" }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    if (data.kind === 'map' && get(data, 'audits') !== undefined) return isListOf(get(data, 'audits'), isAudit) && commentsOf(data, auditsOf(data)).length > 0
    return isListOf(data.kind === 'map' ? get(data, 'comments') : data, isComment)
  },

  readConversation({ data, place, root }: LocatedConversation): ConversationDraft {
    const audits = auditsOf(data)
    const comments = commentsOf(data, audits)
    const ticket = ticketOf(data, root)
    const people = peopleOf(comments, ticket, [root, data])
    const channel = getText(get(ticket, 'via'), 'channel') ?? getText(get(comments[0], 'via'), 'channel')
    const facts = {
      id: getText(ticket, 'id') ?? getText(mapsOf(get(data, 'audits'))[0], 'ticket_id'), title: textAmong(ticket, ['subject', 'raw_subject']), tags: namesUnder(ticket, 'tags'), channel,
    }
    // What Zendesk writes down of a call is for the agent.
    const said = comments.filter(comment => getText(comment, 'type') !== 'VoiceComment')
    return deskConversation(facts, place, data.span, said.map(comment => {
      const author = getText(comment, 'author_id') ?? ''
      const html = filledText(comment, 'html_body')
      const plain = filledText(comment, 'plain_body')
      return {
        role: roleOf(comment, author, people),
        speaker: nameOf(people.users.get(author)) ?? nameOf(get(comment, 'author')) ?? (author === system ? undefined : author),
        isInternal: flagUnder(comment, 'public') === false,
        isMail: !/chat|messag|sms|whatsapp|twitter|facebook/i.test(getText(get(comment, 'via'), 'channel') ?? channel ?? ''),
        syntax: html !== undefined ? 'html' : plain !== undefined ? 'text' : undefined,
        body: html ?? plain ?? filledText(comment, 'body'),
        span: comment.span,
        time: timeUnder(comment, 'created_at') ?? timeUnder(audits.get(comment), 'created_at'),
      }
    }))
  },
}

function isComment(item: Data): boolean {
  return flagUnder(item, 'public') !== undefined && getText(item, 'author_id') !== undefined && getText(item, 'conversation_id') === undefined &&
    hasTextField(item, ['html_body', 'plain_body', 'body'])
}

function isAudit(item: Data): boolean {
  return getText(item, 'ticket_id') !== undefined && get(item, 'events')?.kind === 'list'
}

/** The audit of each event: it has the time. */
function auditsOf(data: Data): ReadonlyMap<DataMap, Data> {
  return new Map(mapsOf(get(data, 'audits')).flatMap(audit => mapsOf(get(audit, 'events')).map(event => [event, audit] as const)))
}

/** What is said of a ticket stands in a list of its own, or among the events of its audits. */
function commentsOf(data: Data, audits: ReadonlyMap<DataMap, Data>): readonly DataMap[] {
  return data.kind === 'map' ? [...mapsOf(get(data, 'comments')), ...[...audits.keys()].filter(isComment)] : mapsOf(data)
}

/** The comments stand in their ticket, beside it, or alone. */
function ticketOf(data: Data, root: Data): Data | undefined {
  const beside = get(data, 'ticket') ?? get(root, 'ticket')
  if (beside !== undefined) return beside
  return get(data, 'subject') === undefined && get(data, 'requester_id') === undefined && get(data, 'requester') === undefined ? undefined : data
}

const personKeys = ['requester', 'submitter', 'assignee']
const copiedKeys = ['collaborator_ids', 'email_cc_ids', 'follower_ids']

function peopleOf(comments: readonly DataMap[], ticket: Data | undefined, holders: readonly Data[]): People {
  const persons = [
    ...personKeys.map(key => get(ticket, key)).filter(person => person?.kind === 'map'), ...holders.flatMap(holder => mapsOf(get(holder, 'users'))),
  ]
  const copied = copiedKeys.flatMap(key => {
    const list = get(ticket, key)
    return list?.kind === 'list' ? list.items.map(item => 'value' in item ? String(item.value) : '') : []
  })
  return {
    users: new Map(persons.map(person => [getText(person, 'id') ?? '', person])),
    requester: getText(ticket, 'requester_id') ?? getText(get(ticket, 'requester'), 'id'),
    assignee: getText(ticket, 'assignee_id') ?? getText(get(ticket, 'assignee'), 'id'),
    copied: new Set(copied),
    noteWriters: new Set(comments.filter(comment => flagUnder(comment, 'public') === false).map(comment => getText(comment, 'author_id') ?? '')),
  }
}

/** Zendesk itself writes with this id: what the team's triggers say, and that tickets were merged. */
const system = '-1'

function roleOf(comment: DataMap, author: string, { users, requester, assignee, copied, noteWriters }: People): Role {
  if (author === system) return getText(get(comment, 'via'), 'channel') === 'rule' ? 'bot' : 'system'
  const user = users.get(author)
  const role = getText(user, 'role')
  if (role === 'end-user') return 'customer'
  if (role === 'agent' || role === 'admin') return 'agent'
  const isAgent = flagUnder(user, 'agent')
  if (isAgent !== undefined) return isAgent ? 'agent' : 'customer'
  if (author === requester) return 'customer'
  if (author === assignee || noteWriters.has(author)) return 'agent'
  return requester !== undefined && !copied.has(author) ? 'agent' : 'unknown'
}
