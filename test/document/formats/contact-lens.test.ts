import { describe, expect, test } from 'vitest'
import { problems } from '../reading.ts'
import { expectSaid, readConversation, turns } from '../conversation-reading.ts'

const participants = [{ ParticipantId: 'c1', ParticipantRole: 'CUSTOMER' }, { ParticipantId: 'a1', ParticipantRole: 'AGENT' }]
const voice = {
  Version: '1.1.0', Channel: 'VOICE', LanguageCode: 'en-GB', CustomerMetadata: { ContactId: 'k-7' }, Participants: participants,
  Transcript: [
    { Id: '1', ParticipantId: 'a1', BeginOffsetMillis: 0, EndOffsetMillis: 2100, Content: 'Thanks for calling, this is [PII].', Sentiment: 'NEUTRAL' },
    { Id: '2', ParticipantId: 'a1', BeginOffsetMillis: 2400, EndOffsetMillis: 3000, Content: 'It\u2019s "Soap" here.' },
    { Id: '3', ParticipantId: 'c1', BeginOffsetMillis: 3100, EndOffsetMillis: 4000, Content: 'My parcel is late.' },
  ],
}

describe('contact-lens', () => {
  test('reads a call: roles of the participants, one turn for what one says in a row', async () => {
    const reading = await readConversation(JSON.stringify(voice).replace('\u2019', '\\u2019'), 'call.json')
    expect([reading.format, problems(reading)]).toEqual(['contact-lens', []])
    expect(turns(reading)).toEqual(['1 agent 0-3000: Thanks for calling, this is [PII]. It’s "Soap" here.', '2 customer 3100-4000: My parcel is late.'])
    expect(reading.conversations[0]?.record).toMatchObject({ id: 'k-7', locale: 'en-GB', channel: 'voice', platform: 'contact-lens' })
    expectSaid(reading, 'It’s "Soap"', 'It\\u2019s \\"Soap\\"')
    expectSaid(reading, 'parcel')
  })

  test('reads a chat: events and forms are out, Markdown is read, the system stays the system', async () => {
    const said = (Id: string, ParticipantId: string, ParticipantRole: string, more: object): object =>
      ({ Id, ParticipantId, ParticipantRole, DisplayName: ParticipantRole === 'AGENT' ? 'Mina' : 'x', AbsoluteTime: '2024-05-01T10:00:00.500Z', Type: 'MESSAGE', ContentType: 'text/plain', ...more })
    const chat = {
      Channel: 'CHAT', Participants: participants,
      Transcript: [
        { Id: '0', ParticipantId: 'c1', Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.participant.joined' },
        said('1', 's1', 'SYSTEM', { Content: 'You are next.' }),
        said('2', 'a1', 'AGENT', { Content: 'Hello, **Mina** here.', ContentType: 'text/markdown' }),
        said('3', 'a1', 'AGENT', { Content: 'How can I help?' }),
        said('4', 'b1', 'CUSTOM_BOT', { Content: '{"templateType": "ListPicker"}', ContentType: 'application/vnd.amazonaws.connect.message.interactive' }),
        said('5', 'b1', 'CUSTOM_BOT', { Content: 'Pick a topic.' }),
        said('6', 'v1', 'SUPERVISOR', { Content: 'I take over.' }),
      ],
    }
    const time = Date.UTC(2024, 4, 1, 10) + 500
    expect(turns(await readConversation(JSON.stringify(chat, undefined, 2), 'chat.json'))).toEqual([
      `1 system x ${time}: You are next.`, `2 agent Mina ${time}: Hello, Mina here.`, `3 agent Mina ${time}: How can I help?`,
      `4 bot x ${time}: Pick a topic.`, `5 agent x ${time}: I take over.`,
    ])
  })

  test('reads a chat without an analysis, which names no channel', async () => {
    const said = (Content: string, seconds: number): object =>
      ({ ParticipantRole: 'AGENT', DisplayName: 'Mina', Type: 'MESSAGE', ContentType: 'text/plain', AbsoluteTime: `2024-05-01T10:00:0${seconds}Z`, Content })
    const reading = await readConversation(JSON.stringify({ ContactId: 'k-8', Transcript: [said('Hello.', 0), said('How can I help?', 4)] }), 'chat.json')
    const time = Date.UTC(2024, 4, 1, 10)
    expect(turns(reading)).toEqual([`1 agent Mina ${time}: Hello.`, `2 agent Mina ${time + 4000}: How can I help?`])
    expect(reading.conversations[0]?.record).toMatchObject({ id: 'k-8', channel: 'chat' })
  })

  test('a participant who is not listed is unknown', async () => {
    const reading = await readConversation(JSON.stringify({ ...voice, Participants: participants.slice(0, 1) }), 'call.json')
    expect(turns(reading)[0]).toMatch(/^1 agent a1 /)
    expect(problems(reading)).toEqual(['guessed-speaker'])
  })
})

describe('contact-lens-segments', () => {
  const segment = (ParticipantRole: string, Content: string, BeginOffsetMillis: number): object =>
    ({ Transcript: { Id: '1', ParticipantId: 'p', ParticipantRole, Content, BeginOffsetMillis, EndOffsetMillis: BeginOffsetMillis + 50 } })

  test('reads the segments of a call, and nothing of its categories and utterances', async () => {
    const data = { Segments: [segment('AGENT', 'Hello there.', 0), { Categories: { MatchedCategories: ['x'] } },
      { Utterance: { PartialContent: 'My par', ParticipantRole: 'CUSTOMER' } }, segment('CUSTOMER', 'My parcel is late.', 90)] }
    const reading = await readConversation(JSON.stringify(data), 'a.json')
    expect([reading.format, problems(reading)]).toEqual(['contact-lens-segments', []])
    expect(turns(reading)).toEqual(['1 agent 0-50: Hello there.', '2 customer 90-140: My parcel is late.'])
  })

  test('reads the records of one contact in a stream as one conversation, those of two as two', async () => {
    const record = (ContactId: string, ...Segments: object[]): string => JSON.stringify({ ContactId, EventType: 'SEGMENTS', Segments })
    const lines = [JSON.stringify({ ContactId: 'k', EventType: 'STARTED' }), record('k', segment('AGENT', 'Hello there.', 0)), record('k', segment('AGENT', 'How are you?', 60))]
    const one = await readConversation(lines.join('\n'), 'a.jsonl')
    expect([turns(one), one.conversations[0]?.record.id]).toEqual([['1 agent 0-110: Hello there. How are you?'], 'k'])
    const two = await readConversation([...lines, record('l', segment('CUSTOMER', 'Hi.', 0))].join('\n'), 'a.jsonl')
    expect(two.conversations.map(({ record: { id } }) => id)).toEqual(['k', 'k', 'l'])
  })
})
