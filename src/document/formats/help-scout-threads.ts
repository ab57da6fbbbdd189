import { type Data, type DataMap, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { deskConversation } from './desk-conversations.ts'
import { filledText, isListOf, mapsOf, nameOf, namesUnder, textAmong, timeUnder } from './values-under.ts'

const threadTypes: ReadonlySet<string> = new Set([
  'customer', 'message', 'reply', 'note', 'chat', 'beaconchat', 'phone', 'lineitem', 'forwardparent', 'forwardchild',
])
/** Notes, and what goes on to somebody outside. */
const internalTypes: ReadonlySet<string> = new Set(['note', 'forwardparent', 'forwardchild'])

/** The threads of a Help Scout conversation: a page of them, the bare list, or a conversation with them in it. */
export const helpScoutThreads: ConversationShape = {
  id: 'help-scout-threads',
  description: 'Help Scout conversations with their threads from the API (_embedded.threads with type, createdBy, body)',
  platform: 'help-scout',
  docs: {
    recognisedBy: 'Lists of threads that all have a `type` of Help Scout’s, `createdBy`, and a `state` or `status`; by themselves, or under `threads` or `_embedded.threads`.',
    customerText: '`body`',
    keptOut: 'Threads of the type `lineitem`, and those whose `state` is not `published`, such as drafts; in all but chats, the history and the signature below the answer',
    roles: '`type`: `customer` is the customer, `message`, `reply` and notes are agents’; for all others `type` of `createdBy`, `customer` or `user`',
    internal: 'Threads of the types `note`, `forwardparent` and `forwardchild`',
    times: '`createdAt`',
    record: { id: '`id` of the conversation', title: '`subject`', tags: '`tag` of the `tags`, else `name`', channel: '`type` of the conversation' },
    syntax: 'HTML',
    example: {
      path: 'conversation.json',
      text: `{
  "id": 44,
  "type": "email",
  "subject": "Late lamp",
  "tags": [{ "id": 1, "tag": "late" }],
  "_embedded": {
    "threads": [
      {
        "type": "message",
        "state": "published",
        "body": "It left us today and reaches you on Thursday.",
        "createdBy": { "type": "user", "first": "Kim" },
        "createdAt": "2024-05-01T10:06:00Z"
      },
      {
        "type": "note",
        "state": "published",
        "body": "Second late parcel for him.",
        "createdBy": { "type": "user", "first": "Kim" },
        "createdAt": "2024-05-01T10:05:00Z"
      },
      {
        "type": "customer",
        "state": "published",
        "body": "Where is my lamp?",
        "createdBy": { "type": "customer", "first": "Sam" },
        "createdAt": "2024-05-01T10:00:00Z"
      }
    ]
  }
}
`,
    },
  },

  isConversation(data: Data): boolean {
    return isListOf(threadsOf(data), isThread)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const channel = getText(data, 'type')
    const facts = {
      id: getText(data, 'id'), title: textAmong(data, ['subject']), channel, tags: namesUnder(data, 'tags', ['tag', 'name']),
    }
    const threads = mapsOf(threadsOf(data)).filter(thread => getText(thread, 'type') !== 'lineitem' && isPublished(thread))
    return deskConversation(facts, place, data.span, threads.map(thread => {
      const type = getText(thread, 'type') ?? ''
      return {
        role: roleOf(thread, type), speaker: nameOf(get(thread, 'createdBy')), isInternal: internalTypes.has(type),
        isMail: channel !== 'chat' && !type.includes('chat'), syntax: 'html' as const, body: filledText(thread, 'body'),
        span: thread.span, time: timeUnder(thread, 'createdAt'),
      }
    }))
  },
}

function threadsOf(data: Data): Data | undefined {
  return data.kind === 'map' ? get(get(data, '_embedded'), 'threads') ?? get(data, 'threads') : data
}

function isThread(item: Data): boolean {
  return threadTypes.has(getText(item, 'type') ?? '') && get(item, 'createdBy')?.kind === 'map' &&
    (get(item, 'state') !== undefined || get(item, 'status') !== undefined)
}

/** Drafts, and what waits for a review, have not been sent. */
function isPublished(thread: DataMap): boolean {
  const state = getText(thread, 'state')
  return state === undefined || state === 'published'
}

function roleOf(thread: DataMap, type: string): Role {
  if (type === 'customer') return 'customer'
  if (type === 'message' || type === 'reply' || internalTypes.has(type)) return 'agent'
  const creator = getText(get(thread, 'createdBy'), 'type')
  return creator === 'customer' ? 'customer' : creator === 'user' || creator === 'team' ? 'agent' : 'unknown'
}
