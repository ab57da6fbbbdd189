import { type Data, type DataMap, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { deskConversation } from './desk-conversations.ts'
import { filledText, mapsOf, nameOf, namesUnder, timeUnder } from './values-under.ts'

const roles: ReadonlyMap<string, Role> = new Map([['agent', 'agent'], ['customer', 'customer']])

/** Chats of LiveChat: one, a list of the archive, with one thread or several. Who is who stands beside, in `users`. */
export const livechatChats: ConversationShape = {
  id: 'livechat-chats',
  description: 'LiveChat chats from the API (users, thread.events with author_id and text)',
  platform: 'livechat',
  docs: {
    recognisedBy: 'Records with `users` who are all of the `type` `agent` or `customer`, and a `thread` or `threads` with `events` that have a `type`.',
    customerText: '`text` of the events `message`',
    keptOut: 'All other events: system messages, forms, files, rich messages',
    roles: '`type` of the user whose `id` is the `author_id`',
    internal: 'Messages whose `visibility` (once `recipients`) is `agents`',
    times: '`created_at`',
    record: { id: '`id` of the chat', tags: '`tags` of its threads', channel: 'Always `chat`' },
    syntax: 'Plain text',
    example: {
      path: 'chats.json',
      text: `{
  "chats": [
    {
      "id": "PJ0MRS",
      "users": [
        { "id": "b7ef", "type": "customer", "name": "Sam" },
        { "id": "kim@example.com", "type": "agent", "name": "Kim" }
      ],
      "thread": {
        "id": "K600PK",
        "tags": ["late"],
        "events": [
          { "type": "message", "author_id": "b7ef", "text": "Where is my lamp?", "created_at": "2024-05-01T10:00:00.000000Z" },
          {
            "type": "message",
            "author_id": "kim@example.com",
            "visibility": "agents",
            "text": "Second late parcel for him.",
            "created_at": "2024-05-01T10:00:20.000000Z"
          },
          {
            "type": "message",
            "author_id": "kim@example.com",
            "visibility": "all",
            "text": "It left us today and reaches you on Thursday.",
            "created_at": "2024-05-01T10:00:40.000000Z"
          }
        ]
      }
    }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    const users = mapsOf(get(data, 'users'))
    return users.length > 0 && users.every(user => roles.has(getText(user, 'type') ?? '')) && eventsOf(data).length > 0 &&
      eventsOf(data).every(event => getText(event, 'type') !== undefined)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const users = new Map(mapsOf(get(data, 'users')).map(user => [getText(user, 'id') ?? '', user]))
    const facts = { id: getText(data, 'id'), channel: 'chat', tags: threadsOf(data).flatMap(thread => namesUnder(thread, 'tags')) }
    const said = eventsOf(data).filter(event => getText(event, 'type') === 'message')
    return deskConversation(facts, place, data.span, said.map(event => {
      const author = getText(event, 'author_id') ?? ''
      const user = users.get(author)
      return {
        role: roles.get(getText(user, 'type') ?? '') ?? 'unknown', speaker: nameOf(user) ?? author,
        isInternal: getText(event, 'visibility') === 'agents' || getText(event, 'recipients') === 'agents',
        syntax: 'text' as const, body: filledText(event, 'text'), span: event.span, time: timeUnder(event, 'created_at'),
      }
    }))
  },
}

function threadsOf(data: Data): readonly DataMap[] {
  const thread = get(data, 'thread')
  return thread?.kind === 'map' ? [thread] : mapsOf(get(data, 'threads'))
}

function eventsOf(data: Data): readonly DataMap[] {
  return threadsOf(data).flatMap(thread => mapsOf(get(thread, 'events')))
}
