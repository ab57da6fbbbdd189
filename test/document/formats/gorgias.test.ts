import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const response = {
  name: 'setResponseText', title: 'Add response text', type: 'user',
  arguments: {
    body_html: '<div>Hi {{ticket.customer.firstname}},</div><div>track it at <a href="https://soap.example/t">soap.example/t</a>.</div>',
    body_text: 'Hi {{ticket.customer.firstname}},\ntrack it at https://soap.example/t',
  },
}
const note = { name: 'addInternalNote', title: 'Note', type: 'user', arguments: { body_text: 'Ask the depot before you answer.' } }
const macro = { id: 70, name: 'Soap::Tracking', intent: 'shipping/status', language: 'en', usage: 5, actions: [note, response], uri: '/api/macros/70/' }

describe('gorgias', () => {
  test.each([
    ['a page', { object: 'list', data: [macro], meta: {} }, 'a.json', '/data/0'],
    ['a bare macro', macro, 'a.json', ''],
    ['pages one after the other', [{ data: [] }, { data: [macro] }], 'a.json', '/1/data/0'],
    ['JSON Lines', macro, 'a.jsonl', '/0'],
  ])('reads what %s answers, not its notes', async (_, data, path, pointer) => {
    const reading = await read(JSON.stringify(data), path)
    expect([reading.format, problems(reading)]).toEqual(['gorgias', []])
    expect(texts(reading)).toEqual(['Hi {{ticket.customer.firstname}},\n\ntrack it at soap.example/t.'])
    expect(reading.replies[0]?.twin?.field).toBe('body_text')
    expect(reading.replies[0]?.record).toMatchObject({
      id: '70', title: 'Soap::Tracking', locale: 'en', active: true, platform: 'gorgias', pointer, audience: 'customer',
    })
    expectLocated(reading, 'track it at')
  })

  test('reads the plain text where there is no HTML, and leaves out what is archived', async () => {
    const plain = { ...response, arguments: { body_html: null, body_text: 'Hi, your soap leaves today & arrives on Monday.' } }
    const archived = { ...macro, actions: [plain], archived_datetime: '2024-01-01T00:00:00' }
    const reading = await read(JSON.stringify([archived]), 'a.json')
    expect([texts(reading), field(reading, 'active')]).toEqual([['Hi, your soap leaves today & arrives on Monday.'], [false]])
    expect(reading.replies[0]?.syntax).toBe('text')
  })

  test.each([
    ['a name', { ...macro, name: undefined }],
    ['arguments', { ...macro, actions: [{ name: 'setResponseText' }] }],
    ['actions', { ...macro, actions: undefined }],
    ['a response or the address of a macro', { ...macro, actions: [note], uri: undefined }],
  ])('is not sure without %s', async (_, data) => {
    expect((await read(JSON.stringify([data]), 'a.json')).format).not.toBe('gorgias')
  })
})
