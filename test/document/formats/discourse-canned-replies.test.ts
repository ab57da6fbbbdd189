import { describe, expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const id = '3f1c0a9be2d84c77a1b05d6e9f284c10'
const used = { id: 'a1', title: 'Welcome', content: 'Hi @%{reply_to_username,fallback:there},\n\nwhich loom do you have in **the loom room**?', usages: 3 }
const unused = { id, title: 'Moved', content: 'I\u2019ve moved this to [Warping](https://example.com/c/7).' }

describe('discourse-canned-replies', () => {
  test('reads the store: used and unused ones, with their ids', async () => {
    const reading = await read(JSON.stringify({ a1: used, [id]: unused }, null, 2), 'store.json')
    expect(reading.format).toBe('discourse-canned-replies')
    expect(texts(reading)).toEqual([
      'Hi @%{reply_to_username,fallback:there},\n\nwhich loom do you have in the loom room?', 'I’ve moved this to Warping.',
    ])
    expect(reading.replies[0]?.record).toMatchObject({
      id: 'a1', title: 'Welcome', platform: 'discourse', pointer: '/a1', audience: 'customer', kind: 'reply',
    })
    expect(field(reading, 'id')).toEqual(['a1', id])
    expectLocated(reading, 'the loom room')
    expectLocated(reading, 'moved this to')
  })

  test.each([
    ['the list of the API', { replies: [used, unused] }],
    ['a bare list', [used, unused]],
    ['a store in pages', [{ a1: used }, { [id]: unused }]],
  ])('reads %s', async (_, data) => {
    const reading = await read(JSON.stringify(data), 'a.json')
    expect([reading.format, field(reading, 'title')]).toEqual(['discourse-canned-replies', ['Welcome', 'Moved']])
  })

  test('leaves records with other ids or other keys to the plain reading', async () => {
    const { usages: _, ...plain } = used
    expect((await read(JSON.stringify({ a1: plain }), 'a.json')).format).toBe('json')
    expect((await read(JSON.stringify([{ ...unused, author: 'mara' }]), 'a.json')).format).toBe('json')
  })
})
