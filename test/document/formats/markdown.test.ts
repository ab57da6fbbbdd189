import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

describe('markdown', () => {
  test('is one reply that its front matter describes', async () => {
    const source = [
      '---', 'id: GARDEN-4', 'title: Bulbs are late', 'category: Orders', 'tags: [bulbs, "late order"]', 'locale: en-GB',
      'status: archived', 'channel: Email', 'platform: zendesk', 'notes: Internal. Ask the cold store.', '---', '',
      'Hi {{ticket.requester.first_name}},', '', 'Your **bulbs** leave on Monday. See [the list](https://example.com/a).',
      '', '<!-- internal: check the frost -->', '', '{% if ticket.brand.name == "Acme" %}Thanks for choosing Acme!{% endif %}', '',
    ].join('\n')
    const reading = await read(source, 'bulbs.md')
    expect(reading.format).toBe('markdown')
    expect(reading.replies.map(reply => reply.record)).toEqual([{
      id: 'GARDEN-4', title: 'Orders::Bulbs are late', locale: 'en-GB', tags: ['bulbs', 'late order'], active: false,
      channel: 'email', platform: 'zendesk', audience: 'customer', kind: 'reply',
    }])
    expect(texts(reading)[0]).toContain('Your bulbs leave on Monday. See the list.')
    expect(texts(reading)[0]).not.toContain('check the frost')
    expectLocated(reading, 'leave on Monday')
    expectLocated(reading, 'the list')
    expectLocated(reading, 'Thanks for choosing Acme!')
  })

  test('without front matter is titled by its first heading, and linted however short', async () => {
    const reading = await read('# Sold out\n\nThat is frustrating.\n', 'reply.md')
    expect([field(reading, 'title'), field(reading, 'kind')]).toEqual([['Sold out'], ['reply']])
    expectLocated(reading, 'That is frustrating.')
    const short = await read('That is frustrating.', 'reply.md')
    expect([texts(short), field(short, 'kind')]).toEqual([['That is frustrating.'], ['reply']])
    expectLocated(short, 'frustrating')
  })

  test('keeps its places under carriage returns', async () => {
    const reading = await read('---\r\ntitle: A\r\n---\r\n\r\nHi Sam,\r\n\r\nyour *kite* is mended.\r\n', 'reply.md')
    expect(field(reading, 'title')).toEqual(['A'])
    expectLocated(reading, 'is mended.')
  })

  test('says what is broken in the front matter and reads the body all the same', async () => {
    const open = await read('---\ntitle: Open\n\nHello, the kite is mended.\n', 'reply.md')
    expect([problems(open), field(open, 'title'), texts(open)])
      .toEqual([['broken-front-matter'], ['Open'], ['Hello, the kite is mended.']])
    const broken = await read('---\ntitle: [a\n---\nHello, the kite is mended.\n', 'reply.md')
    expect(problems(broken)).toEqual(['broken-yaml'])
    expectLocated(broken, 'the kite is mended')
    expect(broken.problems.every(({ span }) => span.end <= broken.source.indexOf('Hello'))).toBe(true)
  })

  test('takes text between two rules for text', async () => {
    const reading = await read('---\nHello there, this is the text.\n---\n\nMore of it follows here.\n', 'reply.md')
    expect([reading.format, reading.problems]).toEqual(['markdown', []])
    expectLocated(reading, 'this is the text')
  })

  test('with front matter alone holds no reply', async () => {
    const reading = await read('---\ntitle: Nothing\n---\n', 'reply.md')
    expect([reading.replies, problems(reading)]).toEqual([[], ['empty-record']])
  })
})
