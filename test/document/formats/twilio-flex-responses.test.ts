import { describe, expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const deliveries = {
  section: 'Deliveries',
  responses: [
    { label: 'New date', text: 'I\u2019ve moved it to "Thursday". Does the morning suit you?' },
    { label: 'Damaged', text: 'Could you send us a photo of it?' },
  ],
}
const billing = { section: 'Billing', responses: [{ label: 'Paid', text: 'Thanks, your payment is here.' }] }

describe('twilio-flex-responses', () => {
  test('reads the responses of every section, with the section as folder', async () => {
    const reading = await read(JSON.stringify({ categories: [deliveries, billing] }, null, 2), 'responses.private.json')
    expect(reading.format).toBe('twilio-flex-responses')
    expect(texts(reading)).toEqual([
      'I’ve moved it to "Thursday". Does the morning suit you?', 'Could you send us a photo of it?', 'Thanks, your payment is here.',
    ])
    expect(reading.replies[1]?.record).toEqual({
      title: 'Deliveries::Damaged', tags: [], active: true, platform: 'twilio-flex',
      pointer: '/categories/0/responses/1', audience: 'customer', kind: 'snippet',
    })
    expectLocated(reading, 'Does the morning suit you?')
    expectLocated(reading, 'moved it to "Thursday"', 'moved it to \\"Thursday\\"')
  })

  test.each([
    ['a bare section', billing, ['/responses/0']],
    ['a bare list', [billing], ['/0/responses/0']],
    ['pages', [{ categories: [billing] }, { categories: [billing] }], ['/0/categories/0/responses/0', '/1/categories/0/responses/0']],
  ])('reads %s', async (_, data, pointers) => {
    const reading = await read(JSON.stringify(data), 'a.json')
    expect([reading.format, field(reading, 'pointer')]).toEqual(['twilio-flex-responses', pointers])
  })

  test('reads a response without a label, too, and passes over one without a text', async () => {
    const responses = [...billing.responses, { text: 'We have not got it yet.' }, { label: 'Later' }]
    const reading = await read(JSON.stringify({ ...billing, responses }), 'a.json')
    expect([field(reading, 'title'), reading.problems]).toEqual([['Billing::Paid', 'Billing'], []])
  })

  test('leaves categories with a name to the plain reading', async () => {
    const { section: name, ...rest } = billing
    expect((await read(JSON.stringify({ categories: [{ name, ...rest }] }), 'a.json')).format).toBe('json')
  })
})
