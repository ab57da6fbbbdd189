import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const response = {
  id: 41, title: 'Oven fixed', folder_id: 4, content: 'Hi, it \n is fixed',
  content_html: '<div>Hi {{ticket.requester.firstname}},<br>we&rsquo;ve fixed "your" oven.</div>', attachments: [],
}

describe('freshdesk', () => {
  test.each([
    ['a list', [response], 'a.json', '/0'],
    ['one response', response, 'a.json', ''],
    ['a bulk request', { canned_responses: [{ ...response, id: undefined, visibility: 2, group_ids: [1] }] }, 'a.json', '/canned_responses/0'],
    ['pages one after the other', [[response], []], 'a.json', '/0/0'],
    ['JSON as YAML', [response], 'a.yaml', '/0'],
  ])('reads the HTML of %s, and never the copy that lost its links', async (_, data, path, pointer) => {
    const reading = await read(JSON.stringify(data, null, 1), path)
    expect([reading.format, problems(reading)]).toEqual(['freshdesk', []])
    expect(texts(reading)).toEqual(['Hi {{ticket.requester.firstname}},\nwe’ve fixed "your" oven.'])
    expect([field(reading, 'title'), field(reading, 'platform'), field(reading, 'pointer')]).toEqual([['Oven fixed'], ['freshdesk'], [pointer]])
    expect(reading.replies[0]?.twin).toBeUndefined()
    expectLocated(reading, 'fixed "your" oven', 'fixed \\"your\\" oven')
  })

  test.each(['title', 'content_html', 'folder_id'] as const)('is not sure without %s', async key => {
    const reading = await read(JSON.stringify([{ ...response, [key]: undefined }]), 'a.json')
    expect(reading.format).not.toBe('freshdesk')
  })

  test('warns of a record that lacks what the others have, and passes over what holds no text', async () => {
    const stranger = { title: 'Other', body: 'Hi Sam, your oven is on its way to you.' }
    const reading = await read(JSON.stringify([response, stranger, { title: 'Folder' }]), 'a.json')
    expect([reading.replies.length, problems(reading)]).toEqual([1, ['unread-record']])
    expect(reading.problems[0]?.span.start).toBe(reading.source.indexOf('{"title":"Other"'))
  })
})
