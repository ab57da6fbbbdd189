import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { problems, read, said } from '../reading.ts'

const ask = 'Is my kiln warm?'
const answer = 'Hi Sam, it is warm since noon.'
const html = (text: string): string => `<p>${text}</p>`
const user = { id: 7, name: 'Sam', type: 'contact' }

/** One conversation of each format: Sam asks, Dana answers. */
const conversations: Readonly<Record<string, object>> = {
  'zendesk-comments': {
    comments: [
      { id: 1, author_id: 7, public: true, body: ask, html_body: html(ask), created_at: '2024-05-01T10:00:00Z' },
      { id: 2, author_id: 8, public: true, body: answer, html_body: html(answer), created_at: '2024-05-01T10:01:00Z' },
    ],
    users: [{ id: 7, name: 'Sam', role: 'end-user' }, { id: 8, name: 'Dana', role: 'admin' }],
  },
  'zendesk-chats': {
    id: 'c1', type: 'chat', visitor: { name: 'Sam' }, agent_names: ['Dana'],
    history: [{ type: 'chat.msg', name: 'Sam', msg: ask }, { type: 'chat.msg', name: 'Dana', msg: answer }, { type: 'chat.memberleave', name: 'Dana' }],
  },
  'intercom-conversations': {
    type: 'conversation', id: '4', source: { type: 'conversation', body: html(ask), author: { type: 'lead', name: 'Sam' } },
    conversation_parts: { type: 'conversation_part.list', conversation_parts: [{ part_type: 'comment', body: html(answer), author: { type: 'admin', name: 'Dana' } }] },
  },
  'freshdesk-conversations': {
    id: 9, subject: 'Kiln', description: html(ask), requester: { id: 7, name: 'Sam' }, requester_id: 7, created_at: '2024-05-01T10:00:00Z',
    conversations: [{ id: 1, user_id: 'Dana', incoming: false, private: false, body: html(answer), created_at: '2024-05-01T10:01:00Z' }],
  },
  'help-scout-threads': {
    _embedded: { threads: [
      { id: 2, type: 'message', state: 'published', body: html(answer), createdBy: { type: 'user', first: 'Dana' }, createdAt: '2024-05-01T10:01:00Z' },
      { id: 1, type: 'customer', state: 'published', body: html(ask), createdBy: { type: 'customer', first: 'Sam' }, createdAt: '2024-05-01T10:00:00Z' },
    ] },
  },
  'gorgias-messages': {
    id: 4, subject: 'Kiln', messages: [
      { from_agent: false, channel: 'email', body_html: html(ask), body_text: ask, sender: { name: 'Sam' } },
      { from_agent: true, channel: 'email', body_html: html(answer), body_text: answer, sender: { name: 'Dana' } },
    ],
  },
  'front-messages': {
    id: 'cnv_4', messages: [
      { id: 'msg_2', is_inbound: false, body: html(answer), created_at: 1701292739, author: { username: 'Dana' } },
      { id: 'msg_1', is_inbound: true, body: html(ask), created_at: 1701292639, author: null, recipients: [{ name: 'Sam', role: 'from' }] },
    ],
  },
  'livechat-chats': {
    id: 'P', users: [{ id: 'a', type: 'customer', name: 'Sam' }, { id: 'b', type: 'agent', name: 'Dana' }],
    thread: { events: [{ type: 'message', author_id: 'a', text: ask }, { type: 'message', author_id: 'b', text: answer }] },
  },
  'chatwoot-messages': {
    meta: {}, payload: [
      { message_type: 0, content: ask, private: false, created_at: 1714557600, sender: user },
      { message_type: 1, content: answer, private: false, created_at: 1714557660, sender: { name: 'Dana', type: 'user' } },
    ],
  },
  conversations: { id: 4, turns: [{ role: 'customer', name: 'Sam', text: ask }, { role: 'agent', name: 'Dana', text: answer }] },
}

describe.each(Object.entries(conversations))('%s are read', (format, conversation) => {
  const expected = [`customer Sam: ${ask}`, `agent Dana: ${answer}`]
  test.each([
    ['alone', JSON.stringify(conversation), 'a.json', 1],
    ['in a list', JSON.stringify([conversation, conversation], null, 2), 'a.json', 2],
    ['in an envelope', JSON.stringify({ data: [conversation], meta: {} }), 'a.json', 1],
    ['in pages one after the other', JSON.stringify([{ results: [] }, { results: [conversation] }, { results: [conversation] }]), 'a.json', 2],
    ['in JSON Lines', `${JSON.stringify(conversation)}\n${JSON.stringify(conversation)}\n`, 'a.jsonl', 2],
    ['in YAML', stringify([conversation]), 'a.yaml', 1],
  ])('%s', async (_, source, path, count) => {
    const reading = await read(source, path)
    expect([reading.format, said(reading), problems(reading), reading.replies]).toEqual([format, Array.from({ length: count }, () => expected), [], []])
  })

  test('and by name, but only where they are', async () => {
    const reading = await read(JSON.stringify(conversation), 'a.json', { as: format })
    expect([reading.format, said(reading)]).toEqual([format, [expected]])
    const other = await read(JSON.stringify([{ title: 'Kiln', body: answer }]), 'a.json', { as: format })
    expect([other.format, problems(other)]).toEqual([undefined, ['unrecognised-format']])
    expect(other.problems[0]?.message).toContain(`no record of the format ${format}:`)
  })
})

/** Lists of messages without what stands around them. */
test.each([
  ['zendesk-comments', 'comments'], ['gorgias-messages', 'messages'], ['front-messages', 'messages'], ['chatwoot-messages', 'payload'], ['freshdesk-conversations', 'conversations'],
])('%s are read as a bare list', async (format, key) => {
  const list = (conversations[format] as Record<string, unknown>)[key]
  const reading = await read(JSON.stringify(list), 'a.json')
  expect([reading.format, reading.conversations.length]).toEqual([format, 1])
  expect(said(reading)[0]?.at(-1)).toContain(answer)
  const paged = await read(JSON.stringify({ _results: list, data: null }), 'a.json')
  expect([paged.format, said(paged)]).toEqual([format, said(reading)])
})

/** Libraries of replies, and what else has lists of texts in it. */
describe('no conversation is seen in', () => {
  test.each<[string, unknown, string | undefined]>([
    ['Zendesk macros', { macros: [{ title: 'Kiln', restriction: null, actions: [{ field: 'comment_value', value: answer }, { field: 'comment_mode_is_public', value: true }] }] }, 'zendesk-macros'],
    ['Zendesk Chat shortcuts', [{ name: 'kiln', message: answer, options: '', tags: [] }], 'zendesk-chat-shortcuts'],
    ['Intercom macros', [{ type: 'macro', name: 'Kiln', body: html(answer), body_text: answer }], 'intercom'],
    ['Freshdesk canned responses', [{ title: 'Kiln', content_html: html(answer), folder_id: 4 }], 'freshdesk'],
    ['Help Scout saved replies', [{ name: 'Kiln', text: answer, chatText: answer }], 'help-scout'],
    ['Gorgias macros', { data: [{ name: 'Kiln', actions: [{ name: 'setResponseText', arguments: { body_html: html(answer) } }] }] }, 'gorgias'],
    ['Front templates', { _results: [{ id: 'rsp_4', name: 'Kiln', body: html(answer) }] }, 'front'],
    ['Chatwoot canned responses', [{ id: 1, short_code: 'kiln', content: answer, account_id: 3 }], 'chatwoot-canned-responses'],
    ['a plain list', [{ title: 'Kiln', body: answer, author: 'Dana', tags: ['a'] }], 'json'],
    ['a list with roles', [{ title: 'Kiln', role: 'agent', text: answer }], 'json'],
    ['replies with variants', [{ title: 'Kiln', messages: [{ channel: 'email', body: answer }, { channel: 'chat', body: answer }] }], 'json'],
    ['private replies', [{ name: 'Kiln', private: true, body: answer }], 'json'],
    ['turns of something else', { turns: [{ player: 'Sam', move: 'e4' }] }, undefined],
    ['comments of a tracker', { comments: [{ id: 4, user: { login: 'sam' }, body: ask, created_at: '2024-05-01T10:00:00Z' }] }, undefined],
    ['a conversation of nobody', { type: 'conversation', id: '4' }, undefined],
    ['a list of tickets', [{ id: 4, subject: 'Kiln', requester_id: 4, description: ask }], undefined],
    ['empty lists', { comments: [], users: [] }, 'json'],
  ])('%s', async (_, data, format) => {
    const reading = await read(JSON.stringify(data), 'a.json')
    expect([reading.format, reading.conversations]).toEqual([format, []])
  })

  test.each([
    ['a table with authors', 'id,body,author\n1,"Hi Sam, your kiln is warm.",Dana\n2,"Hi Sam, your kiln is cold.",Kai\n'],
    ['a table with titles and roles', 'title,role,text\nKiln,agent,"Hi Sam, your kiln is warm."\nKiln 2,agent,"Hi Sam, your kiln is cold."\n'],
    ['a table with senders', 'from,language,message\nshop@example.com,en,"Hi Sam, your kiln is warm."\n'],
  ])('%s', async (_, source) => {
    const reading = await read(source, 'a.csv')
    expect([reading.format, reading.conversations]).toEqual(['csv', []])
  })
})

test('a transcript that no format knows is told, with what can be done', async () => {
  const reading = await read(JSON.stringify([{ incoming: true, text: ask }]), 'a.json')
  expect([reading.format, problems(reading)]).toEqual([undefined, ['unrecognised-format']])
  expect(reading.problems[0]?.message).toContain('looks like a transcript in a format that replylint does not read')
})
