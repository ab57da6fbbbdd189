import { describe, expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const third = { id: 881, text: 'Hi! I\u2019m looking up your booking \u2013 one moment.', tags: ['look', 'booking'], group_id: 0, is_private: true, author_id: 'mara@example.com' }
const second = { id: 512, group: 1, text: 'The pool opens at seven. Shall I book a lane?', creation_date: 1358257181, created_by: 'jo@example.com', tags: ['pool'] }

describe('livechat-canned-responses', () => {
  test('reads plain text; the first tag is the name, and a private one is for customers as well', async () => {
    const reading = await read(JSON.stringify({ canned_responses: [third], found_canned_responses: 1 }, null, 2), 'a.json')
    expect(reading.format).toBe('livechat-canned-responses')
    expect(texts(reading)).toEqual(['Hi! I’m looking up your booking – one moment.'])
    expect(reading.replies[0]?.record).toMatchObject({
      id: '881', title: 'look', tags: ['look', 'booking'], active: true, platform: 'livechat',
      pointer: '/canned_responses/0', audience: 'customer', kind: 'reply',
    })
    expect(reading.replies[0]?.syntax).toBe('text')
    expectLocated(reading, 'looking up your booking')
  })

  test.each([
    ['the list of version 2', [second], ['512']],
    ['one response', second, ['512']],
    ['pages', [{ canned_responses: [third] }, { canned_responses: [{ ...third, id: 882, tags: [] }] }], ['881', '882']],
  ])('reads %s', async (_, data, ids) => {
    const reading = await read(JSON.stringify(data), 'a.json')
    expect([reading.format, field(reading, 'id')]).toEqual(['livechat-canned-responses', ids])
  })

  test('reads a response without a group where others have one', async () => {
    const reading = await read(JSON.stringify([third, { id: 883, text: 'We are here until six.', tags: ['hours'] }]), 'a.json')
    expect([field(reading, 'title'), reading.problems]).toEqual([['look', 'hours'], []])
  })

  test('reads JSON Lines and YAML too', async () => {
    const lines = await read(`${JSON.stringify(third)}\n${JSON.stringify(second)}\n`, 'a.jsonl')
    expect([lines.format, field(lines, 'title')]).toEqual(['livechat-canned-responses', ['look', 'pool']])
    const yaml = await read('canned_responses:\n- {id: 1, text: Your room is ready now., tags: [room], group_id: 0, is_private: false}\n', 'a.yaml')
    expect([yaml.format, texts(yaml)]).toEqual(['livechat-canned-responses', ['Your room is ready now.']])
  })

  test.each([
    ['canned responses with a title', { canned_responses: [{ ...third, title: 'Booking' }] }],
    ['texts with tags and no more', [{ text: third.text, tags: ['a'], title: 'Booking' }]],
  ])('leaves %s to other formats', async (_, data) => {
    expect((await read(JSON.stringify(data), 'a.json')).format).toBe('json')
  })
})
