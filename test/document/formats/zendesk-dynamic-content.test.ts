import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const variants = [
  { id: 1, content: 'Hi {{ticket.requester.first_name}},\nwe refund it – today.', locale_id: 1, outdated: false, active: true, default: true },
  { id: 2, content: 'Hallo, das Geld kommt heute.', locale_id: 8, outdated: true, active: true, default: false },
  { id: 3, content: 'Bonjour, le remboursement arrive.', locale_id: 16, outdated: true, active: false, default: false },
  { id: 4, content: 'Hej, pengarna kommer idag.', locale_id: 4711, outdated: false, active: true, default: false },
]
const item = { id: 15, name: 'Refund intro', placeholder: '{{dc.refund-intro_2}}', default_locale_id: 1, outdated: true, variants }

describe('zendesk-dynamic-content', () => {
  test.each([
    ['a page', { items: [item], next_page: null }, '/items/0/variants/0'],
    ['one item', { item }, '/item/variants/0'],
    ['a bare list', [item], '/0/variants/0'],
  ])('reads every variant of %s', async (_, data, pointer) => {
    const reading = await read(JSON.stringify(data, null, 1), 'dc.json')
    expect(reading.format).toBe('zendesk-dynamic-content')
    expect(texts(reading)).toEqual(variants.map(({ content }) => content))
    expect(field(reading, 'locale')).toEqual(['en-US', 'de', 'fr', undefined])
    expect(field(reading, 'active')).toEqual([true, true, false, true])
    expect(reading.replies[0]?.record).toMatchObject({ id: '15', title: 'Refund intro', platform: 'zendesk', audience: 'customer', pointer })
    expect(reading.replies.map(({ fills }) => fills)).toEqual([true, false, false, false]
      .map(isDefault => ({ placeholder: 'dc.refund-intro_2', isDefault })))
    expectLocated(reading, 'refund it – today')
    const [problem] = reading.problems
    expect([problems(reading), problem?.severity]).toEqual([['outdated-translation'], 'warning'])
    expect(reading.source.slice(problem?.span.start, problem?.span.end)).toBe('true')
    expect(reading.source.slice(0, problem?.span.start)).toMatch(/"id": 2,[^{}]*"outdated": $/)
  })

  test('takes a locale that is written out', async () => {
    const data = { ...item, variants: [{ content: 'Hi there, it is on its way.', locale: 'en-GB', locale_id: 4711 }] }
    expect(field(await read(JSON.stringify([data]), 'a.json'), 'locale')).toEqual(['en-GB'])
  })

  test.each([
    ['a name', { ...item, name: undefined }],
    ['a placeholder of dynamic content', { ...item, placeholder: '{{ticket.id}}' }],
    ['variants', { ...item, variants: undefined }],
    ['content', { ...item, variants: [{ locale_id: 1 }] }],
  ])('is not sure without %s', async (_, data) => {
    expect((await read(JSON.stringify([data]), 'a.json')).format).not.toBe('zendesk-dynamic-content')
  })
})

describe('zendesk-dynamic-content-table', () => {
  const header = '"Title","Default language","Default text","German text","Variant status"\r\n'

  test('reads the default text and its translation', async () => {
    const rows = '"Refund: intro!","English (United States)","Hi,\r\nthe ""blue"" one is here.","Hallo,\r\nder blaue ist da.","Current"\r\n' +
      '"Later","English","We write to you on Monday.","","Current"\r\n"Old","English","It is on its way.","Es ist unterwegs.","Out of date"\r\n'
    const reading = await read(header + rows, 'dc.csv')
    expect([reading.format, problems(reading)]).toEqual(['zendesk-dynamic-content-table', ['outdated-translation']])
    expect(field(reading, 'locale')).toEqual(['en', 'de', 'en', 'en', 'de'])
    expect(field(reading, 'pointer')).toEqual(['row 2', 'row 2', 'row 3', 'row 4', 'row 4'])
    expect(reading.replies.slice(0, 2).map(({ fills }) => fills))
      .toEqual([{ placeholder: 'dc.refund_intro', isDefault: true }, { placeholder: 'dc.refund_intro', isDefault: false }])
    expectLocated(reading, 'the "blue" one', 'the ""blue"" one')
    expectLocated(reading, 'der blaue ist da')
  })

  test.each(['Title', 'Default language', 'Default text', 'German text'])('is not sure without the column %s', async column => {
    const source = `${header.replace(column, 'Something')}"A","English","Hi, it is on its way.","Hallo, es ist unterwegs.","Current"\n`
    expect((await read(source, 'a.csv')).format).not.toBe('zendesk-dynamic-content-table')
  })
})
