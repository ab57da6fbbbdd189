import { type Data, type DataMap, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { deskConversation } from './desk-conversations.ts'
import { filledText, mapsOf, nameOf, namesUnder, timeUnder } from './values-under.ts'

/** Chats of Zendesk Chat with their history, and the messages that visitors leave while nobody is there. */
export const zendeskChats: ConversationShape = {
  id: 'zendesk-chats',
  description: 'Zendesk Chat chats and offline messages (visitor, history with chat.msg)',
  platform: 'zendesk',
  docs: {
    recognisedBy: 'Records with a `visitor` and a `history` whose events all have a `type` that begins with `chat.`, or with a `message` and the `type` `offline_msg`.',
    customerText: '`msg` of the events `chat.msg`, and `message` of a chat that came while nobody was there',
    keptOut: 'All other events, `comment` and `notes` of the visitor',
    roles: 'A `name` among `agent_names` is an agent’s, that of the `visitor` the customer’s; where both or neither have it, `sender_type` says it. Else `--agent` says it, or it is guessed, with a warning',
    times: '`timestamp`',
    record: { id: '`id`', tags: '`tags`', channel: 'Always `chat`' },
    syntax: 'Plain text',
    example: {
      path: 'chats.json',
      text: `{
  "chats": [
    {
      "id": "1704.23",
      "type": "chat",
      "visitor": { "name": "Sam", "notes": "" },
      "agent_names": ["Kim"],
      "tags": ["late"],
      "history": [
        { "type": "chat.memberjoin", "name": "Sam", "timestamp": "2024-05-01T10:00:00Z" },
        { "type": "chat.msg", "name": "Sam", "msg": "Where is my lamp?", "timestamp": "2024-05-01T10:00:05Z" },
        { "type": "chat.msg", "name": "Kim", "msg": "It left us today and reaches you on Thursday.", "timestamp": "2024-05-01T10:00:45Z" }
      ]
    }
  ]
}
`,
    },
  },

  isConversation(data: Data): boolean {
    if (get(data, 'visitor')?.kind !== 'map') return false
    if (getText(data, 'type') === 'offline_msg') return get(data, 'message')?.kind === 'text'
    const history = mapsOf(get(data, 'history'))
    return history.length > 0 && history.every(event => /^chat\.\w+/.test(getText(event, 'type') ?? ''))
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const facts = { id: getText(data, 'id'), channel: 'chat', tags: namesUnder(data, 'tags') }
    const visitor = nameOf(get(data, 'visitor'))
    if (getText(data, 'type') === 'offline_msg') {
      return deskConversation(facts, place, data.span, [{
        role: 'customer', speaker: visitor, syntax: 'text', body: filledText(data, 'message'), span: data.span, time: timeUnder(data, 'timestamp'),
      }])
    }
    const agents = new Set(namesUnder(data, 'agent_names'))
    const said = mapsOf(get(data, 'history')).filter(event => getText(event, 'type') === 'chat.msg')
    return deskConversation(facts, place, data.span, said.map(event => ({
      role: roleOf(event, agents, visitor), speaker: getText(event, 'name'), syntax: 'text' as const,
      body: filledText(event, 'msg'), span: event.span, time: timeUnder(event, 'timestamp'),
    })))
  },
}

const senders: ReadonlyMap<string, Role> = new Map([['agent', 'agent'], ['visitor', 'customer'], ['trigger', 'bot']])

/** A visitor can have the name of an agent; then only what else the message has can tell. */
function roleOf(event: DataMap, agents: ReadonlySet<string>, visitor: string | undefined): Role {
  const name = getText(event, 'name') ?? ''
  if (agents.has(name) !== (name === visitor)) return agents.has(name) ? 'agent' : 'customer'
  return senders.get(getText(event, 'sender_type')?.toLowerCase() ?? '') ?? 'unknown'
}
