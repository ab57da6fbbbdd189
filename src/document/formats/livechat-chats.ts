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
