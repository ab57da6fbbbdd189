import { describe, expect, test } from 'vitest'
import { problems, read, said } from '../reading.ts'

const own = (turns: unknown): string => JSON.stringify({ id: 4, channel: 'Chat', tags: ['a'], status: 'closed', turns }, null, 1)

describe('conversations of our own', () => {
  test('are read with their roles, times and notes', async () => {
    const reading = await read(own([
      { role: 'customer', name: 'Sam', text: 'Is it\nwarm?', start: 0, end: 2.5 }, { role: 'Agent', name: 'Dana', text: 'call <b>', internal: true, start: '3' },
      { role: 'agent', name: 'Dana', text: '<p>It is.</p>', syntax: 'html', time: '2024-05-01T10:00:00+02:00' }, { role: 'bot', text: 'Bye *now*.' }, { role: 'system', text: 'Over.' }, { role: 'end-user', text: '' },
    ]), 'a.json')
    expect([said(reading), problems(reading)]).toEqual([[['customer Sam: Is it\nwarm?', '(agent Dana: call <b>)', 'agent Dana: It is.', 'bot: Bye *now*.', 'system: Over.']], []])
    expect(reading.conversations[0]?.turns.map(({ time, endTime }) => [time, endTime]))
      .toEqual([[0, 2500], [3000, undefined], [Date.UTC(2024, 4, 1, 8), undefined], [undefined, undefined], [undefined, undefined]])
    expect(reading.conversations[0]?.record).toMatchObject({ id: '4', channel: 'chat', tags: ['a'], active: true })
  })

  test.each(['message', 'body', 'content'])('have their texts under %s where there is no text', async key => {
    const reading = await read(own([{ role: 'customer', text: 'Is it warm?' }, { role: 'agent', [key]: 'It is.' }]), 'a.json')
    expect([reading.format, said(reading), problems(reading)]).toEqual(['conversations', [['customer: Is it warm?', 'agent: It is.']], []])
  })

  test('without turns are a warning', async () => {
    expect(problems(await read('{"id":"c4","turns":[]}', 'a.json'))).toEqual(['empty-record'])
    expect(problems(await read(`${own([{ role: 'agent', text: 'Hm.' }]).replaceAll('\n', '')}\n{"id":"c4","turns":[]}\n`, 'a.jsonl'))).toEqual(['empty-record'])
  })

  test('leave nothing in the file unsaid', async () => {
    const conversation = { id: 1, turns: [{ role: 'agent', text: 'It is warm.' }] }
    const unread = { id: 'c5', messages: [{ from: 'agent', body: 'No.' }] }
    expect(problems(await read(JSON.stringify([conversation, unread]), 'a.json'))).toEqual(['unread-record'])
    expect(problems(await read(JSON.stringify({ conversations: [conversation, unread] }), 'a.json'))).toEqual(['unread-record'])
    expect(problems(await read(JSON.stringify({ conversations: [conversation], macros: [{ title: 'A', body: 'Hi, it is late.' }] }), 'a.json'))).toEqual(['unread-record'])
    expect(problems(await read(JSON.stringify({ conversations: [conversation], users: [{ name: 'Dana', bio: 'She likes to write and to read.' }] }), 'a.json'))).toEqual([])
  })

  test.each([
    ['an unknown role', { role: 'agnet', name: 'Dana', text: 'Hello.' }, 'unknown-role', '"agnet"'],
    ['a time in words', { role: 'agent', text: 'Hello.', time: 'today' }, 'bad-time', '"today"'],
    ['minutes', { role: 'agent', text: 'Hello.', start: '1:07' }, 'bad-time', '"1:07"'],
    ['a time before the beginning', { role: 'agent', text: 'Hello.', end: -4 }, 'bad-time', '-4'],
    ['a number for a text', { role: 'agent', text: 42 }, 'missing-text', '42'],
    ['no text', { role: 'agent' }, 'missing-text', '{'],
  ])('tell %s', async (_, turn, id, quote) => {
    const reading = await read(own([{ role: 'customer', text: 'Is it warm?' }, turn]), 'a.json')
    const [problem] = reading.problems
    expect([reading.format, problem?.id, reading.source.slice(problem?.span.start, problem?.span.end)]).toEqual(['conversations', id, quote])
  })

  test.each([{ internal: 'yes' }, { internal: 1 }, { private: true }, { public: false }, { visibility: 'agents' }, { type: 'internal_note' }])('keep %j inside', async flag => {
    expect(said(await read(own([{ role: 'customer', text: 'Hi.' }, { role: 'agent', text: 'vip', ...flag }]), 'a.json'))).toEqual([['customer: Hi.', '(agent: vip)']])
  })

  test('without roles are told by their speakers', async () => {
    const reading = await read(own([{ speaker: 'Sam', text: 'My order is late.' }, { speaker: 'Support agent Kim', text: 'Let me check.' }]), 'a.json')
    expect([said(reading), problems(reading)]).toEqual([[['customer Sam: My order is late.', 'agent Support agent Kim: Let me check.']], ['guessed-speaker']])
  })
})

describe('a table of messages', () => {
  test.each([
    ['speaker,text\nagent,Hello.\ncustomer,Hi.\n', [['agent: Hello.', 'customer: Hi.']]],
    ['Role;Name;Message\nAgent;Dana;"Hello; Sam."\nEnd-User;Sam;Hi.\n', [['agent Dana: Hello; Sam.', 'customer Sam: Hi.']]],
    ['author,body,is_public\nagent,vip,false\ncustomer,Hi.,true\n', [['(agent: vip)', 'customer: Hi.']]],
    ['from,content,visibility\nagent,vip,Internal\nclient,Hi.,public\n', [['(agent: vip)', 'customer: Hi.']]],
    ['participant\tutterance\tprivate\nbot\tHello.\tno\nvisitor\tHi.\tno\nagent\tvip\tyes\n', [['bot: Hello.', 'customer: Hi.', '(agent: vip)']]],
    ['ticket_id,author_role,author,text\n1,agent,Dana,One.\n2,agent,Dana,Two.\n1,customer,Sam,Three.\n', [['agent Dana: One.', 'customer Sam: Three.'], ['agent Dana: Two.']]],
    ['conversation_id,role,type,text\n1,customer,message,Hi.\n1,agent,Internal note,vip\n', [['customer: Hi.', '(agent: vip)']]],
    ['conversation_id,role,message_type,text\n1,customer,public post,Hi.\n1,agent,private message,Hello.\n1,agent,whisper,vip\n', [['customer: Hi.', 'agent: Hello.', '(agent: vip)']]],
    ['conversation_id,role,is_private,text\n1,customer,no,Hi.\n1,agent,yes,vip\n', [['customer: Hi.', '(agent: vip)']]],
    ['conversationId,createdAt,authorRole,text\n1,2024-05-01 10:01:00,agent,Second.\n1,2024-05-01 10:00:00,customer,First.\n', [['customer: First.', 'agent: Second.']]],
    ['speaker,text,label\nagent,Hello.,greeting\ncustomer,Hi.,greeting\n', [['agent: Hello.', 'customer: Hi.']]],
    ['speaker,text\nAgent (Dana),Hello.\nCustomer 2,Hi.\n', [['agent Agent (Dana): Hello.', 'customer Customer 2: Hi.']]],
    ['conversation_id,timestamp,speaker,text\n1,2024-05-01 10:01:00,agent,Second.\n1,2024-05-01 10:00:00,customer,First.\n', [['customer: First.', 'agent: Second.']]],
    ['speaker,text\nagent,Hello.\nagent,\ncustomer,"It ""is"" late.\nVery."\n', [['agent: Hello.', 'customer: It "is" late.\nVery.']]],
  ])('%j', async (source, expected) => {
    const reading = await read(source, source.includes('\t') ? 'a.tsv' : 'a.csv')
    expect([reading.format, said(reading), problems(reading)]).toEqual(['conversation-table', expected, []])
  })

  test('is told by its header where the name of the file says nothing', async () => {
    const reading = await read('conversation_id,speaker,text\n1,agent,Hello.\n1,customer,Hi.\n', '<stdin>')
    expect([reading.format, said(reading)]).toEqual(['conversation-table', [['agent: Hello.', 'customer: Hi.']]])
    const yaml = await read('turns:\n  - role: agent\n    text: Hello.\n', '<stdin>')
    expect([yaml.format, said(yaml)]).toEqual(['conversations', [['agent: Hello.']]])
  })

  test('can be a bare list in JSON', async () => {
    const reading = await read(JSON.stringify([{ role: 'system', content: 'Be kind.' }, { role: 'user', content: 'Is it late?' }, { role: 'assistant', content: 'It is.' }]), 'a.json')
    expect([reading.format, said(reading)]).toEqual(['conversation-table', [['system: Be kind.', 'customer: Is it late?', 'agent: It is.']]])
  })

  test('that names nobody’s role is read all the same', async () => {
    const reading = await read('conversation_id,speaker,text,language,channel\n7,Ann,Hm.,en,Voice\n7,Bob,Hm?,en,Voice\n', 'a.csv')
    expect([said(reading), problems(reading)]).toEqual([[['unknown Ann: Hm.', 'unknown Bob: Hm?']], ['unknown-speaker']])
    expect(reading.conversations[0]?.record).toMatchObject({ id: '7', locale: 'en', channel: 'voice', pointer: 'row 2' })
  })
})
