import { expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const shortcut = { name: 'hold', message: 'One moment, "your" booking is on my screen.', options: 'Yes/No', tags: ['waiting'] }

test('zendesk-chat-shortcuts reads the message as plain text for the chat', async () => {
  const reading = await read(JSON.stringify([shortcut, { ...shortcut, name: 'none', options: '', tags: [] }], null, 1), 'a.json')
  expect([reading.format, problems(reading)]).toEqual(['zendesk-chat-shortcuts', []])
  expect([texts(reading)[0], field(reading, 'title'), field(reading, 'channel')]).toEqual([shortcut.message, ['hold', 'none'], ['chat', 'chat']])
  expect(reading.replies[0]?.record).toMatchObject({ tags: ['waiting'], platform: 'zendesk', audience: 'customer', pointer: '/0' })
  expectLocated(reading, '"your" booking', '\\"your\\" booking')
})

test.each(['name', 'message', 'options', 'tags'] as const)('zendesk-chat-shortcuts is not sure without %s', async key => {
  expect((await read(JSON.stringify([{ ...shortcut, [key]: undefined }]), 'a.json')).format).not.toBe('zendesk-chat-shortcuts')
})
