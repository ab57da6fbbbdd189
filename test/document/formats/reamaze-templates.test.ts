import { describe, expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const template = {
  id: 9101, name: 'Size swap', body: 'Hi there,\n\nI\u2019ve set a pair in 42 aside for you.', response_template_group: { id: 7, name: 'Returns' },
}
const loose = { id: 9102, name: 'Hours', body: '<p>We&rsquo;re open until six.</p>', response_template_group: null }

describe('reamaze-templates', () => {
  test('reads the body, with the group as folder', async () => {
    const reading = await read(JSON.stringify({ page_count: 1, response_templates: [template, loose] }, null, 2), 'a.json')
    expect(reading.format).toBe('reamaze-templates')
    expect(texts(reading)).toEqual(['Hi there,\n\nI’ve set a pair in 42 aside for you.', 'We’re open until six.'])
    expect(reading.replies[0]?.record).toEqual({
      id: '9101', title: 'Returns::Size swap', tags: [], active: true, platform: 'reamaze',
      pointer: '/response_templates/0', audience: 'customer', kind: 'reply',
    })
    expect(field(reading, 'title')).toEqual(['Returns::Size swap', 'Hours'])
    expectLocated(reading, 'set a pair in 42')
    expectLocated(reading, 'We’re', 'We&rsquo;re')
  })

  test.each([
    ['a bare template', template, ['']],
    ['a bare list', [template], ['/0']],
    ['pages', [{ response_templates: [template] }, { response_templates: [loose] }], ['/0/response_templates/0', '/1/response_templates/0']],
  ])('reads %s', async (_, data, pointers) => {
    const reading = await read(JSON.stringify(data), 'a.json')
    expect([reading.format, field(reading, 'pointer')]).toEqual(['reamaze-templates', pointers])
  })

  test('reads a template without a group where others have one', async () => {
    const { response_template_group: _, ...plain } = loose
    const reading = await read(JSON.stringify({ response_templates: [plain, template] }), 'a.json')
    expect([field(reading, 'title'), field(reading, 'platform')]).toEqual([['Hours', 'Returns::Size swap'], ['reamaze', 'reamaze']])
  })

  test('leaves templates without a group to the plain reading', async () => {
    const { response_template_group: _, ...plain } = template
    expect((await read(JSON.stringify({ response_templates: [plain] }), 'a.json')).format).toBe('json')
  })
})
