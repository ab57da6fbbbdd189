import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const template = {
  _links: { self: 'https://harp.example/responses/rsp_2ab9' }, id: 'rsp_2ab9', name: 'Harp tuned', subject: 'Your harp & you',
  body: '<div><p>Hi {{recipient.first_name}},</p><p>your harp is tuned &amp; ready.</p></div>\n', attachments: [],
}

describe('front', () => {
  test.each([
    ['a page', { _pagination: { next: null }, _results: [template] }, '/_results/0'],
    ['a bare template', template, ''],
    ['a bare list', [template], '/0'],
  ])('reads the body of %s as HTML and the subject as a snippet', async (_, data, pointer) => {
    const reading = await read(JSON.stringify(data, null, 2), 'a.json')
    expect([reading.format, problems(reading)]).toEqual(['front', []])
    expect(texts(reading)).toEqual(['Your harp & you', 'Hi {{recipient.first_name}},\n\nyour harp is tuned & ready.'])
    expect(reading.replies.map(({ syntax, record }) => [syntax, record.kind === 'snippet'])).toEqual([['text', true], ['html', false]])
    expect([field(reading, 'id'), field(reading, 'pointer'), field(reading, 'platform')])
      .toEqual([['rsp_2ab9', 'rsp_2ab9'], [pointer, pointer], ['front', 'front']])
    expectLocated(reading, 'tuned & ready', 'tuned &amp; ready')
    expectLocated(reading, 'harp & you')
  })

  test('reads a template without a subject', async () => {
    expect(texts(await read(JSON.stringify([{ ...template, subject: null }]), 'a.json')).length).toBe(1)
  })

  test.each([
    ['its id', { ...template, id: 'tpl_2ab9' }],
    ['a name', { ...template, name: undefined }],
    ['a body', { ...template, body: undefined }],
  ])('is not sure without %s', async (_, data) => {
    expect((await read(JSON.stringify([data]), 'a.json')).format).not.toBe('front')
  })
})
