import { describe, expect, test } from 'vitest'
import type { ReplyRecord } from '../../../src/document/document.ts'
import { problems, type Reading, read, said } from '../reading.ts'

const json = (data: unknown): Promise<Reading> => read(JSON.stringify(data, null, 1), 'a.json')
const records = (reading: Reading): readonly ReplyRecord[] => reading.conversations.map(({ record }) => record)

describe('zendesk-comments', () => {
  const comment = (author_id: number, body: string, more: object = {}): object => ({ author_id, public: true, body, created_at: '2024-05-01T10:00:00Z', ...more })

  test('tell roles from the ticket where no users are given', async () => {
    const reading = await json({
      ticket: { id: 5, subject: 'Late &c.', requester_id: 1, assignee_id: 2, email_cc_ids: [4], tags: ['late'], via: { channel: 'email' } },
      comments: [comment(1, 'Where is it?'), comment(2, 'It is here.'), comment(3, 'Here is more.'), comment(4, 'I am asking, too.')],
    })
    expect(said(reading)).toEqual([['customer 1: Where is it?', 'agent 2: It is here.', 'agent 3: Here is more.', 'unknown 4: I am asking, too.']])
    expect(records(reading)).toEqual([{
      id: '5', title: 'Late &c.', tags: ['late'], channel: 'email', platform: 'zendesk', pointer: '', active: true, audience: 'customer', kind: 'reply',
    }])
    expect(problems(reading)).toEqual(['unknown-speaker'])
  })

  test('stand among the events of audits, too', async () => {
    const audit = (author_id: number, minute: number, ...events: object[]): object => ({ ticket_id: 5, author_id, created_at: `2024-05-01T10:0${minute}:00Z`, events })
    const reading = await json({ audits: [
      audit(1, 0, { type: 'Comment', ...comment(1, 'Where is it?'), created_at: undefined }, { type: 'Create', field_name: 'status', value: 'new' }),
      audit(2, 1, { type: 'Change', field_name: 'status', value: 'open' }), audit(2, 2, { type: 'Comment', ...comment(2, 'vip', { public: false }), created_at: undefined }),
    ], users: [{ id: 1, name: 'Sam', role: 'end-user' }, { id: 2, name: 'Dana', role: 'agent' }] })
    expect([reading.format, said(reading)]).toEqual(['zendesk-comments', [['customer Sam: Where is it?', '(agent Dana: vip)']]])
    expect(reading.conversations[0]?.turns.map(({ time }) => time)).toEqual([Date.UTC(2024, 4, 1, 10), Date.UTC(2024, 4, 1, 10, 2)])
    expect(records(reading)[0]).toMatchObject({ id: '5' })
  })

  test('of the end user’s API tell agents with a flag', async () => {
    const reading = await json({ comments: [comment(1, 'Where is it?'), comment(2, 'It is here.')], users: [{ id: 1, name: 'Sam', agent: false }, { id: 2, name: 'Dana', agent: true }] })
    expect(said(reading)).toEqual([['customer Sam: Where is it?', 'agent Dana: It is here.']])
  })

  test('take whoever writes notes for an agent, and leave out what is written down of a call', async () => {
    const reading = await json([
      comment(2, 'Call them first.', { public: false }), comment(1, 'Thank you, it works.'), comment(2, 'You are welcome.'), comment(-1, 'Merged into 6.'),
      comment(2, 'Call from 030.', { type: 'VoiceComment' }),
    ])
    expect(said(reading)[0]?.filter(line => !line.includes('works'))).toEqual(['(agent 2: Call them first.)', 'agent 2: You are welcome.', 'system: Merged into 6.'])
  })
})

describe('zendesk-chats', () => {
  test('with a visitor who is called as an agent look at the rest of the message', async () => {
    const message = (msg: string, more: object = {}): object => ({ type: 'chat.msg', name: 'Dana', msg, ...more })
    const history = [message('Hm.', { sender_type: 'Visitor' }), message('Yes?', { sender_type: 'Agent' }), { type: 'chat.msg', name: 'Lamp Shop', msg: 'Hi!', sender_type: 'Trigger' }]
    const reading = await json({ type: 'chat', visitor: { name: 'Dana' }, agent_names: ['Dana'], history })
    expect([said(reading), problems(reading)]).toEqual([[['customer Dana: Hm.', 'agent Dana: Yes?', 'bot Lamp Shop: Hi!']], []])
    const unsaid = await json({ type: 'chat', visitor: { name: 'Dana' }, agent_names: ['Dana'], history: [message('Hm.'), message('Yes?')] })
    expect([said(unsaid), problems(unsaid)]).toEqual([[['unknown Dana: Hm.', 'unknown Dana: Yes?']], ['unknown-speaker']])
  })

  test('left while nobody was there are what the visitor says', async () => {
    const reading = await json([{ id: 'o', type: 'offline_msg', history: [], message: 'Call me.', visitor: { name: '', email: 'ada@example.com' }, timestamp: '2024-05-03T21:15:00Z' }])
    expect([reading.format, said(reading), reading.conversations[0]?.turns[0]?.time]).toEqual(['zendesk-chats', [['customer ada@example.com: Call me.']], Date.UTC(2024, 4, 3, 21, 15)])
  })
})

describe('intercom-conversations', () => {
  const who = (type: string, more: object = {}): object => ({ author: { type, name: type, ...more } })
  const conversation = (parts: object[], more: object = {}): object => ({
    type: 'conversation', id: '4', created_at: 1663597223, source: { type: 'email', subject: '<p>Kiln</p>', body: '<p>Is it warm?</p>', ...who('user') }, conversation_parts: { conversation_parts: parts }, ...more,
  })

  test('read what is said, with notes, and leave events out', async () => {
    const reading = await json(conversation([
      { part_type: 'comment', body: '<p>Yes &amp; no.</p>', ...who('bot') },
      { part_type: 'comment', body: '<p>It is.</p>', ...who('admin', { from_ai_agent: true }) },
      { part_type: 'note', body: '<p>call the oven</p>', ...who('admin') },
      { part_type: 'note_and_reopen', body: '<p>again</p>', ...who('admin') },
      { part_type: 'assignment', body: null, ...who('admin') },
      { part_type: 'custom_action_started', body: '<p>Run</p>', ...who('bot') },
      { part_type: 'comment', body: '<p>gone</p>', redacted: true, ...who('user') },
      { part_type: 'close', body: '<p>Bye.</p>', ...who('admin') },
    ]))
    expect(said(reading)).toEqual([[
      'customer user: Is it warm?', 'bot bot: Yes & no.', 'bot admin: It is.', '(agent admin: call the oven)', '(agent admin: again)', 'agent admin: Bye.',
    ]])
    expect(records(reading)[0]).toMatchObject({ id: '4', title: 'Kiln', channel: 'email', platform: 'intercom' })
  })

  test('without their parts are told', async () => {
    expect(problems(await json({ type: 'conversation.list', conversations: [conversation([], { conversation_parts: undefined }), conversation([])] }))).toEqual(['missing-text'])
  })

  test('of the table are grouped by their id', async () => {
    const reading = await read([
      'message_id,message_body,message_type,message_created_at,message_author_type,message_author_name,conversation_id',
      '2,"It is ""warm"".",comment,2022-09-19 14:21:00,admin,Dana,8', '3,Is it cold?,conversation_message,2022-09-19 14:21:01,lead,,9',
      '1,Is it warm?,conversation_message,2022-09-19 14:20:00,user,Sam,8', '4,,close,2022-09-19 14:22:00,admin,Dana,8',
    ].join('\n'), 'a.csv')
    expect(said(reading)).toEqual([['customer Sam: Is it warm?', 'agent Dana: It is "warm".'], ['customer: Is it cold?']])
    expect(records(reading).map(({ id, pointer }) => [id, pointer])).toEqual([['8', 'row 2'], ['9', 'row 3']])
    expect(reading.conversations[0]?.turns[0]?.time).toBe(Date.UTC(2022, 8, 19, 14, 20))
  })
})

describe('freshdesk-conversations', () => {
  const message = (body: string, more: object = {}): object => ({ incoming: false, private: false, user_id: 7, body, created_at: '2024-05-01T10:00:00Z', ...more })

  test('are read in order, with notes, without what went on to somebody else', async () => {
    const reading = await json([
      message('<div>Third.</div>', { created_at: '2024-05-01T10:03:00Z' }), message('<div>To you.</div>', { source: 8, created_at: '2024-05-01T10:02:00Z' }),
      message('<div>Note.</div>', { private: true, created_at: '2024-05-01T10:01:30Z' }),
      message('', { body_text: 'First.', incoming: true, from_email: '"Sam Obi" <sam@example.com>', created_at: '2024-05-01T10:01:00Z' }),
    ])
    expect(said(reading)).toEqual([['customer Sam Obi: First.', '(agent 7: Note.)', '(agent 7: To you.)', 'agent 7: Third.']])
  })

  test('of several tickets are several', async () => {
    const reading = await json([message('<p>One.</p>', { ticket_id: 1 }), message('<p>Two.</p>', { ticket_id: 2 }), message('<p>More.</p>', { ticket_id: 1 })])
    expect([said(reading), records(reading).map(({ id, pointer }) => [id, pointer])]).toEqual([[['agent 7: One.', 'agent 7: More.'], ['agent 7: Two.']], [['1', '/0'], ['2', '/1']]])
  })

  test('can stand in a table, as any messages', async () => {
    const reading = await read('id,incoming,private,body,created_at\n1,true,false,"<p>Is it ""late""?</p>",2024-05-01T10:00:00Z\n2,false,false,<p>It is.</p>,2024-05-01T10:01:00Z\n', 'a.csv')
    expect([reading.format, said(reading)]).toEqual(['freshdesk-conversations', [['customer: Is it "late"?', 'agent: It is.']]])
    const [conversation] = reading.conversations
    expect([conversation?.record.pointer, reading.source.slice(conversation?.span.start).startsWith('1,true,')]).toEqual(['row 2', true])
  })

  test('in an envelope are known by their ticket', async () => {
    const reading = await json({ conversations: [message('<p>One.</p>', { ticket_id: 1 })], meta: { count: 1 } })
    expect([said(reading), records(reading)[0]?.id]).toEqual([[['agent 7: One.']], '1'])
  })

  test('begun by an agent begin with an agent', async () => {
    const reading = await json({ id: 3, source: 10, subject: 'Kiln', description: '<div>Hi, it is warm.</div>', requester_id: 8, created_at: '2024-05-01T09:00:00Z', conversations: [message('<p>Thanks.</p>', { incoming: true })] })
    expect(said(reading)).toEqual([['agent: Hi, it is warm.', 'customer 7: Thanks.']])
  })
})

describe('help-scout-threads', () => {
  test('leave drafts and line items out, and keep notes inside', async () => {
    const by = (type: string): object => ({ createdBy: { type, first: 'A', last: 'B' }, state: 'published' })
    const reading = await json({ id: 4, type: 'chat', subject: 'Kiln', tags: [{ id: 1, tag: 'warm' }], _embedded: { threads: [
      { type: 'chat', body: 'Is it?', ...by('customer') }, { type: 'chat', body: 'It is.', ...by('user') }, { type: 'note', body: 'vip', ...by('user') },
      { type: 'message', body: 'Not yet', ...by('user'), state: 'draft' }, { type: 'lineitem', body: 'Closed', ...by('user') },
    ] } })
    expect(said(reading)).toEqual([['customer A B: Is it?', 'agent A B: It is.', '(agent A B: vip)']])
    expect(records(reading)[0]).toMatchObject({ id: '4', title: 'Kiln', channel: 'chat', tags: ['warm'] })
  })
})

describe('gorgias-messages', () => {
  const message = (more: object): object => ({ from_agent: true, channel: 'email', public: true, sender: { name: 'Bea' }, ...more })

  test('read the stripped text where it is the same text without its history', async () => {
    const body_html = '<p>Fine.</p><p>Bea</p><p>On a day, somebody said</p>'
    const bodies = { body_html, body_text: 'Fine.\n\nBea\n\nOn a day, somebody said' }
    const reading = await json([
      message({ ...bodies, stripped_html: '<p>Fi<b>ne</b>.</p>', stripped_text: 'Fine.' }), message({ ...bodies, stripped_text: 'Fine.' }),
      message({ ...bodies, stripped_text: 'Something else.' }), message({ stripped_text: 'Only this.' }),
    ])
    expect(said(reading)[0]).toEqual(['agent Bea: Fine.', 'agent Bea: Fine.', 'agent Bea: Fine.\n\nBea\n\nOn a day, somebody said', 'agent Bea: Only this.'])
    expect(reading.conversations[0]?.turns.map(({ syntax }) => syntax)).toEqual(['html', 'text', 'html', 'text'])
  })

  test('know rules from agents, and leave out what was never sent', async () => {
    const reading = await json({ id: 4, language: 'en', channel: 'email', messages: [
      message({ body_text: 'We got it.', rule_id: 4 }), message({ body_text: 'vip', channel: 'internal-note' }), message({ body_text: 'vip', public: false }),
      message({ body_text: 'Oops', deleted_datetime: '2024-05-01T10:00:00' }), message({ body_text: 'Hi?', from_agent: false, sender: { email: 'olu@example.com' } }), message({ body_html: null, body_text: null }),
    ] })
    expect(said(reading)).toEqual([['bot Bea: We got it.', '(agent Bea: vip)', '(agent Bea: vip)', 'customer olu@example.com: Hi?']])
    expect(records(reading)[0]?.locale).toBe('en')
  })
})

describe('front-messages', () => {
  test('of several conversations are several; drafts are left out, comments are for the team', async () => {
    const message = (id: string, cnv: string, more: object = {}): object => ({
      id, is_inbound: false, type: 'sms', body: `<p>${id}</p>`, created_at: 1701292639, author: { username: 'noor' }, _links: { related: { conversation: `https://api2.frontapp.com/conversations/${cnv}` } }, ...more,
    })
    const reading = await json({ _results: [
      message('msg_3', 'cnv_a', { created_at: 1701292640 }), message('msg_2', 'cnv_b'), message('msg_1', 'cnv_a'), message('msg_4', 'cnv_b', { draft_mode: 'private' }),
      { id: 'com_1', body: 'vip', author: { first_name: 'Pete' }, posted_at: 1701292639.5, _links: { related: { conversation: 'https://api2.frontapp.com/conversations/cnv_a' } } },
    ] })
    expect(said(reading)).toEqual([['agent noor: msg_1', '(agent Pete: vip)', 'agent noor: msg_3'], ['agent noor: msg_2']])
    expect(records(reading).map(({ id, channel }) => [id, channel])).toEqual([['cnv_a', 'sms'], ['cnv_b', 'sms']])
  })
})

describe('chatwoot-messages', () => {
  test('know bots and templates, leave activities and deleted ones out', async () => {
    const message = (message_type: number | string, content: string | null, more: object = {}): object => ({ message_type, content, private: false, conversation_id: 3, created_at: 1714557600, ...more })
    const reading = await json({ id: 3, labels: ['warm'], meta: { channel: 'Channel::WebWidget', sender: { name: 'Sam' } }, messages: [
      message(3, 'One **moment**.'), message('incoming', 'Is it?'), message(1, 'It is.', { sender: { name: 'Scout', type: 'agent_bot' } }), message(2, 'Dana joined'),
      message('outgoing', 'gone', { content_attributes: { deleted: true } }), message(1, 'vip', { private: true, sender: { name: 'Dana', type: 'user' } }), message(0, null),
    ] })
    expect(said(reading)).toEqual([['bot: One moment.', 'customer Sam: Is it?', 'bot Scout: It is.', '(agent Dana: vip)']])
    expect(records(reading)[0]).toMatchObject({ id: '3', channel: 'chat', tags: ['warm'] })
  })
})
