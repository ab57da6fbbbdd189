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
