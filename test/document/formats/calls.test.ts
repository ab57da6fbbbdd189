import { describe, expect, test } from 'vitest'
import { problems } from '../reading.ts'
import { expectSaid, readConversation, turns } from '../conversation-reading.ts'

const json = (value: unknown): string => JSON.stringify(value, undefined, 2)

describe('words that every object knows', () => {
  test.each<[string, unknown]>([
    ['openai-messages', { messages: [{ role: 'user', content: 'Where is it?' }, { role: 'constructor', content: 'Hello.' }] }],
    ['google-insights', { entries: [{ role: 'AGENT', text: 'Hello.' }, { role: 'toString', text: 'Hello.' }] }],
  ])('are no role of %s', async (format, value) => {
    expect((await readConversation(json(value), 'a.json')).format).not.toBe(format)
  })

  test.each<[string, unknown]>([
    ['abcd', { convo_id: 7, original: [['constructor', 'Hello.']] }],
    ['contact-lens', { Transcript: [{ ParticipantRole: 'valueOf', ParticipantId: 'x', Content: 'Hello.' }] }],
    ['genesys-transcripts', { transcripts: [{ phrases: [{ participantPurpose: 'toString', text: 'hello' }] }] }],
  ])('are unknown speakers of %s', async (format, value) => {
    const reading = await readConversation(json(value), 'a.json')
    expect([reading.format, reading.conversations[0]?.turns[0]?.role]).toEqual([format, 'unknown'])
  })
})

describe('twilio-intelligence', () => {
  const sentence = (media_channel: number, transcript: string, start_time: string | null = null): object =>
    ({ media_channel, sentence_index: 0, start_time, end_time: start_time === null ? null : `${Number(start_time) + 0.5}`, transcript, sid: 'GX1' })
  const call = json({ meta: { key: 'sentences' }, sentences: [
    sentence(2, 'Good morning.', '0.00'), sentence(2, 'Soap and Sons.', '1.25'), sentence(1, 'Hello.', '2'), sentence(1, '', '3'), sentence(2, 'Yes?', null),
  ] })

  test('reads channels as speakers, and what the user says of them', async () => {
    const told = await readConversation(call, 'a.json', { speakers: { agents: ['channel 2'], customers: ['channel 1'] } })
    expect([told.format, problems(told)]).toEqual(['twilio-intelligence', []])
    expect(turns(told)).toEqual(['1 agent channel 2 0-1750: Good morning. Soap and Sons.', '2 customer channel 1 2000-2500: Hello.', '3 agent channel 2: Yes?'])
    const open = await readConversation(call, 'a.json')
    expect([turns(open)[1], problems(open)]).toEqual(['2 unknown channel 1 2000-2500: Hello.', ['unknown-speaker']])
    expect(open.problems[0]?.message).toContain('“channel 2” and “channel 1”')
  })
})

describe('twilio-conversations', () => {
  test('reads messages; the system is out, and a phone is a customer’s where words do not say otherwise', async () => {
    const message = (author: string, body: string | null, index: number): object =>
      ({ sid: `IM${String(index).padStart(32, '0')}`, conversation_sid: 'CH7', index, author, body, attributes: '{"a": 1}', date_created: '2024-05-01T10:00:00Z' })
    const reading = await readConversation(json({ messages: [
      message('system', 'Chat begins.', 0), message('+4420794600', 'Hello', 1), message('mina', 'Hi, how can I help?', 2), message('mina', null, 3),
    ] }), 'a.json')
    expect([reading.format, problems(reading)]).toEqual(['twilio-conversations', ['guessed-speaker']])
    const time = Date.UTC(2024, 4, 1, 10)
    expect(turns(reading)).toEqual([`1 customer +4420794600 ${time}: Hello`, `2 agent mina ${time}: Hi, how can I help?`])
    expect(reading.conversations[0]?.record).toMatchObject({ id: 'CH7', channel: 'chat' })
  })

  test('reads the newest first in the order in which it was said, and two conversations as two', async () => {
    const message = (index: number, conversation_sid: string, body: string): object =>
      ({ sid: `IM${String(index).padStart(32, '0')}`, conversation_sid, author: 'mina', body, date_created: `2024-05-01T10:0${index}:00` })
    const speakers = { agents: ['mina'] }
    const reading = await readConversation(json({ messages: [message(2, 'CH7', 'It is here.'), message(1, 'CH7', 'One moment.')] }), 'a.json', { speakers })
    expect(turns(reading)).toEqual([`1 agent mina ${Date.UTC(2024, 4, 1, 10, 1)}: One moment.`, `2 agent mina ${Date.UTC(2024, 4, 1, 10, 2)}: It is here.`])
    const two = await readConversation(json({ messages: [message(1, 'CH7', 'One moment.'), message(2, 'CH8', 'Hello.')] }), 'a.json', { speakers })
    expect(two.conversations.map(({ record: { id, pointer } }) => [id, pointer])).toEqual([['CH7', '/messages/0'], ['CH8', '/messages/1']])
  })
})

describe('genesys-transcripts', () => {
  const phrase = (participantPurpose: string, text: string, decoratedText: string | undefined, startTimeMs: number): object =>
    ({ text, decoratedText, startTimeMs, participantPurpose, duration: { milliseconds: 100 } })
  const phrases = [
    phrase('internal', 'hello there', 'Hello there.', 0), phrase('internal', 'soap and sons', undefined, 200), phrase('external', 'hi', 'Hi!', 400), phrase('acd', 'hm', undefined, 600),
  ]

  test('reads the decorated text; “internal” is the agent, and public', async () => {
    const reading = await readConversation(json({ conversationId: 'g-1', mediaType: 'call', transcripts: [{ language: 'en-us', phrases }] }), 'a.json')
    expect(reading.format).toBe('genesys-transcripts')
    expect(turns(reading)).toEqual(['1 agent 0-300: Hello there. soap and sons', '2 customer 400-500: Hi!', '3 unknown acd 600-700: hm'])
    expect(reading.conversations[0]?.record).toMatchObject({ id: 'g-1', locale: 'en-us', channel: 'voice' })
  })

  test('keeps the messages of a chat apart', async () => {
    const reading = await readConversation(json({ conversationId: 'g-1', mediaType: 'message', transcripts: [{ phrases: phrases.slice(0, 3) }] }), 'a.json')
    expect([turns(reading).length, problems(reading)]).toEqual([3, []])
  })
})

describe('google-insights', () => {
  test('reads entries with the roles that it has', async () => {
    const reading = await readConversation(json({ conversation_info: {}, entries: [
      { start_timestamp_usec: 1_500_000, text: 'My parcel is late.', role: 'END_USER', user_id: 1 },
      { start_timestamp_usec: '2000000', text: 'I am a robot.', role: 'AUTOMATED_AGENT', user_id: 2 },
      { text: 'Let me check.', role: 'AGENT', user_id: 3 }, { text: ' ', role: 'AGENT', user_id: 3 },
    ] }), 'a.json')
    expect([reading.format, problems(reading)]).toEqual(['google-insights', []])
    expect(turns(reading)).toEqual(['1 customer 1500: My parcel is late.', '2 bot 2000: I am a robot.', '3 agent: Let me check.'])
  })
})

describe('openai-messages', () => {
  test('reads one conversation a line; what is not said to anybody is out', async () => {
    const lines = [
      { messages: [{ role: 'system', content: 'You are kind.' }, { role: 'user', content: 'Where is it?' }, { role: 'assistant', content: 'It is **on its way**.' }] },
      { messages: [{ role: 'developer', content: 'Be brief.' }, { role: 'user', content: [{ type: 'text', text: 'Look:' }, { type: 'image_url', image_url: { url: 'x' } }, { type: 'text', text: 'broken.' }] },
        { role: 'assistant', content: null, tool_calls: [{ id: 'c' }] }, { role: 'tool', content: '{"order": 1}' }, { role: 'assistant', content: 'Oh no.' }] },
    ]
    const reading = await readConversation(lines.map(line => JSON.stringify(line)).join('\n'), 'a.jsonl')
    expect([reading.format, problems(reading)]).toEqual(['openai-messages', []])
    expect(turns(reading)).toEqual(['1 customer: Where is it?', '2 agent: It is on its way.', '1 customer: Look:\n\nbroken.', '2 agent: Oh no.'])
    expectSaid(reading, 'on its way', 'on its way')
  })

  test('a list of something else under “messages” is none', async () => {
    for (const messages of [[{ role: 'admin', content: 'Hello, you are in.' }], [{ role: 'system', content: 'Hello, you are in.' }], [{ role: 'user' }]]) {
      expect((await readConversation(json({ messages }), 'a.json')).format).not.toBe('openai-messages')
    }
  })
})

describe('abcd', () => {
  test('reads what was said, never its copy without names', async () => {
    const talk = { convo_id: 7, scenario: {}, original: [['agent', 'Hello!'], ['customer', 'Hi, my id is <account_id>.'], ['action', 'Account pulled up.'], ['agent', '']], delexed: [{ speaker: 'agent', text: 'hello there!' }] }
    const reading = await readConversation(json({ train: [talk], dev: [], test: [{ ...talk, convo_id: 8 }] }), 'a.json')
    expect([reading.format, problems(reading)]).toEqual(['abcd', []])
    expect(turns(reading)).toEqual(['1 agent: Hello!', '2 customer: Hi, my id is <account_id>.', '1 agent: Hello!', '2 customer: Hi, my id is <account_id>.'])
    expect(reading.conversations.map(({ record: { id, pointer, platform } }) => [id, pointer, platform])).toEqual([['7', '/train/0', 'abcd'], ['8', '/test/0', 'abcd']])
  })
})

describe('slack', () => {
  const message = (user: string, text: string, more: object = {}): object => ({ type: 'message', user, text, ts: '1714557600.000100', ...more })
  const day = json([
    message('U1', '<@U2> my parcel &amp; the bill, see <https://soap.example/o/7|order 7> in <#C9|orders>', { user_profile: { display_name: '', real_name: 'Sam Lee' } }),
    message('U2', '<@U2> has joined the channel', { subtype: 'channel_join' }),
    message('U2', 'Thanks <@U1>: <https://soap.example> &lt;now&gt; <!here> <@U7|kim> <#C9>'),
    message('', 'Ticket opened', { subtype: 'bot_message', bot_id: 'B1', username: 'helpbot' }),
    message('U2', 'Sent to all', { subtype: 'thread_broadcast', user_profile: { display_name: 'Mina' } }),
  ])

  test('reads messages, with names for ids and labels for links, and never guesses who is who', async () => {
    const reading = await readConversation(day, '2024-05-01.json')
    expect([reading.format, problems(reading)]).toEqual(['slack', ['unknown-speaker']])
    expect(turns(reading).map(line => line.replace(' 1714557600000', ''))).toEqual([
      '1 unknown Sam Lee: @Mina my parcel & the bill, see order 7 in #orders',
      '2 unknown Mina: Thanks @Sam Lee: https://soap.example <now> @here @kim #C9',
      '3 bot helpbot: Ticket opened', '4 unknown Mina: Sent to all',
    ])
    expectSaid(reading, 'parcel & the', 'parcel &amp; the')
    expectSaid(reading, 'order 7')
    expectSaid(reading, '@Mina', '<@U2>')
  })

  test('takes the user’s word', async () => {
    const reading = await readConversation(day, '2024-05-01.json', { speakers: { agents: ['Mina'], customers: ['Sam *'] } })
    expect([turns(reading).map(line => line.split(' ')[1]), problems(reading)]).toEqual([['customer', 'agent', 'bot', 'agent'], []])
  })
})
