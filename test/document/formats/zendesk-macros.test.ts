import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const approved = {
  id: 81, title: 'Tickets::Refund::Approved', active: true, description: 'Only after the box office agreed.',
  actions: [
    { field: 'status', value: 'solved' },
    { field: 'comment_value', value: 'Hi {{ticket.requester.first_name}},\n\nYour seats are refunded – today. The bank shows it on Monday.' },
    { field: 'comment_value_html', value: '<p>Hi {{ticket.requester.first_name}},</p><p>Your seats&nbsp;are refunded &ndash; today. The bank shows it on Monday.</p>' },
  ],
  restriction: null,
}
const note = {
  id: 82, title: 'To the night shift', active: true,
  actions: [
    { field: 'comment_mode_is_public', value: 'false' },
    { field: 'comment_value', value: ['channel:all', 'Look at the till roll before you answer.'] },
  ],
}
const chat = {
  id: 83, title: 'Hold on', active: false,
  actions: [{ field: 'comment_value', value: ['channel:chat', 'One moment, I am asking the box office for you.'] }],
}

describe('zendesk-macros', () => {
  test('reads a list: the HTML twin once, an internal note, a chat text, no description', async () => {
    const reading = await read(JSON.stringify({ macros: [approved, note, chat], count: 3 }, null, 2), 'macros.json')
    expect(reading.format).toBe('zendesk-macros')
    expect(texts(reading)).toEqual([
      'Hi {{ticket.requester.first_name}},\n\nYour seats are refunded – today. The bank shows it on Monday.',
      'Look at the till roll before you answer.',
      'One moment, I am asking the box office for you.',
    ])
    expect(reading.replies.map(reply => reply.syntax)).toEqual(['html', 'text', 'text'])
    expect(reading.replies[0]?.record).toEqual({
      id: '81', title: 'Tickets::Refund::Approved', tags: [], active: true, platform: 'zendesk',
      pointer: '/macros/0', audience: 'customer', kind: 'reply',
    })
    expect(field(reading, 'audience')).toEqual(['customer', 'internal', 'customer'])
    expect(field(reading, 'active')).toEqual([true, true, false])
    expect(field(reading, 'channel')).toEqual([undefined, undefined, 'chat'])
    expect(reading.problems).toEqual([])
    expectLocated(reading, 'are refunded')
    expectLocated(reading, 'refunded – today', 'refunded &ndash; today')
    expectLocated(reading, 'asking the box office')
  })

  test.each([
    ['one macro', { macro: approved }, '/macro'],
    ['a bare macro', approved, ''],
    ['a bare list', [approved], '/0'],
    ['pages one after the other', [{ macros: [], next_page: null }, { macros: [approved] }], '/1/macros/0'],
  ])('reads %s', async (_, data, pointer) => {
    const reading = await read(JSON.stringify(data), 'export.json')
    expect(reading.format).toBe('zendesk-macros')
    expect(field(reading, 'pointer')).toEqual([pointer])
    expectLocated(reading, 'Your seats')
  })

  test('reads JSON Lines and YAML too', async () => {
    const lines = await read([approved, chat].map(macro => JSON.stringify(macro)).join('\n'), 'macros.jsonl')
    expect([lines.format, field(lines, 'pointer')]).toEqual(['zendesk-macros', ['/0', '/1']])
    const yaml = await read([
      'macros:',
      '  - id: 9',
      '    title: Queue::Sold out',
      '    actions:',
      '      - field: comment_value',
      '        value: |',
      '          Hello {{ticket.requester.first_name}},',
      '          the matinee is sold out.',
      '',
    ].join('\n'), 'macros.yml')
    expect([yaml.format, texts(yaml)]).toEqual([
      'zendesk-macros', ['Hello {{ticket.requester.first_name}},\nthe matinee is sold out.'],
    ])
    expectLocated(yaml, 'the matinee is sold out.')
  })

  test('reads texts that differ by channel as replies of their own, equal ones once', async () => {
    const macro = (web: string, chatText: string): string => JSON.stringify({
      title: 'Doors', actions: [
        { field: 'comment_value', value: ['channel:web', web] },
        { field: 'comment_value', value: ['channel:chat', chatText] },
      ],
    })
    const different = await read(macro('The doors open at seven.', 'Doors open at seven!'), 'a.json')
    expect(field(different, 'channel')).toEqual(['web', 'chat'])
    const equal = await read(macro('The doors open at seven.', 'The doors open at seven.'), 'a.json')
    expect(field(equal, 'channel')).toEqual(['web'])
  })

  test('passes over dynamic content and macros without a comment, and says when none is left', async () => {
    const macros = [
      { title: 'Elsewhere', actions: [{ field: 'comment_value_html', value: '<p>{{dc.refund_policy}}</p>' }] },
      { title: 'Assign', actions: [{ field: 'group_id', value: '7' }] },
    ]
    const reading = await read(JSON.stringify({ macros: [...macros, approved] }), 'a.json')
    expect([reading.replies.length, reading.problems]).toEqual([1, []])
    const none = await read(JSON.stringify({ macros }), 'a.json')
    expect([none.format, none.replies, problems(none)]).toEqual(['zendesk-macros', [], ['no-replies']])
  })

  test('has the plain copy as the twin of the HTML, an equal text of another channel as the twin of the first', async () => {
    const [html, web, chatText] = ['<p>The doors open at seven.</p>', 'The doors open at *seven*.', 'Doors at seven!']
    const macro = (...list: object[]): string => JSON.stringify([{ title: 'Doors', actions: list }])
    const both = await read(macro(
      { field: 'comment_value', value: ['channel:all', web] }, { field: 'comment_value_html', value: html },
      { field: 'comment_value', value: ['channel:chat', chatText] },
    ), 'a.json')
    expect(both.replies.map(({ twin }) => [twin?.field, twin?.passage.text])).toEqual([['comment_value', web], [undefined, undefined]])
    expect([texts(both), problems(both)]).toEqual([['The doors open at seven.', chatText], []])
    const plain = await read(macro(
      { field: 'comment_value', value: ['channel:web', web] }, { field: 'comment_value', value: ['channel:chat', web] },
    ), 'a.json')
    expect([field(plain, 'channel'), plain.replies[0]?.twin?.passage.text]).toEqual([['web'], web])
  })

  test('reads the subject as a snippet for the customer, and no side conversation', async () => {
    const source = JSON.stringify([{
      raw_title: 'Lost & found', actions: [
        { field: 'comment_mode_is_public', value: false },
        { field: 'subject', value: 'Your "red" hat' },
        { field: 'comment_value', value: 'Look in the cloakroom first.' },
        { field: 'side_conversation', value: ['Hat', '<p>Is the hat with you?</p>', 'depot@example.com', 'text/html'] },
        { field: 'side_conversation_ticket', value: ['Hat', '<p>Look for it, please.</p>', 'SupportAssignable:group/1', 'text/html'] },
        { field: 'side_conversation_slack', value: ['Hat', 'Who has seen it?'] },
      ],
    }])
    const reading = await read(source, 'a.json')
    expect(texts(reading)).toEqual(['Your "red" hat', 'Look in the cloakroom first.'])
    expect([field(reading, 'audience'), field(reading, 'kind')]).toEqual([['customer', 'internal'], ['snippet', 'note']])
    expect([field(reading, 'title'), problems(reading)]).toEqual([['Lost & found', 'Lost & found'], []])
    expectLocated(reading, '"red" hat', '\\"red\\" hat')
  })

  test('does not take triggers for macros', async () => {
    const trigger = { ...approved, conditions: { all: [], any: [] } }
    expect(problems(await read(JSON.stringify({ triggers: [trigger] }), 'a.json'))).toEqual(['unrecognised-format'])
  })
})
