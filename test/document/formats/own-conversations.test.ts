import { expect, test } from 'vitest'
import { problems, read } from '../reading.ts'

const turns = [
  { role: 'customer', name: 'Sam', text: 'Where is my boat?', time: '2024-05-01T10:00:00Z' },
  { role: 'bot', text: null },
  { role: 'Agent', text: 'At the pier; I had it "washed".', time: '2024-05-01 10:00:30', end: 7 },
  { role: 'agent', text: 'Ask the harbour master.', internal: true, time: '12' },
]

test('conversations in our own shape have roles, times and notes, and no silent turns', async () => {
  const source = JSON.stringify([{ id: 'c1', channel: 'Chat', tags: ['pier'], turns }])
  const reading = await read(source, 'a.json')
  expect([reading.format, problems(reading)]).toEqual(['conversations', []])
  const [conversation] = reading.conversations
  expect(conversation?.record).toMatchObject({ id: 'c1', channel: 'chat', tags: ['pier'], pointer: '/0' })
  expect(conversation?.turns.map(({ number, role, speaker, visibility }) => [number, role, speaker, visibility])).toEqual([
    [1, 'customer', 'Sam', 'public'], [2, 'agent', undefined, 'public'], [3, 'agent', undefined, 'internal'],
  ])
  const start = Date.UTC(2024, 4, 1, 10)
  expect(conversation?.turns.map(({ time, endTime }) => [time, endTime])).toEqual([[start, undefined], [start + 30_000, undefined], [undefined, undefined]])
  const passage = conversation?.turns[1]?.passage
  const at = passage?.text.indexOf('"washed"') ?? -1
  const located = passage?.locate({ start: at, end: at + 8 })
  expect(source.slice(located?.start, located?.end)).toBe('\\"washed\\"')
})

test('speech is timed in seconds from its beginning', async () => {
  const source = 'turns:\n  - { speaker: Agent line, text: Hello there., start: 0.5, end: 2.25 }\n  - { speaker: Customer line, text: Hello., start: 2.5 }\n'
  const { conversations: [conversation] } = await read(source, 'a.yaml')
  expect(conversation?.turns.map(({ role, time, endTime }) => [role, time, endTime])).toEqual([['agent', 500, 2250], ['customer', 2500, undefined]])
})

test.each([
  ['nobody says', [{ text: 'Hello there, the boat is here.' }]],
  ['is a number', [{ role: 'agent', text: 7 }, { role: 'agent', text: 'Hello there.' }]],
  ['never comes', [{ role: 'agent' }]],
])('a turn whose text %s makes no conversation', async (_, of) => {
  expect((await read(JSON.stringify({ turns: of }), 'a.json')).format).not.toBe('conversations')
})
