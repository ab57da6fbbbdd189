import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const row = (title: string, actions: string, body: string, active = 'True'): string =>
  `"${actions.replaceAll('"', '""')}",${active},7,"${body.replaceAll('"', '""')}",Group,${title}\n`
const header = 'actions,active,id,macro_body,restriction_type,title\n'

describe('zendesk-macro-table', () => {
  test('reads the body, and of the actions only whether it is a note', async () => {
    const source = header +
      row('A::B', '[{"field": "comment_value_html", "value": "<p>Never read.</p>"}]', '<p>The "red" seat&nbsp;is yours now.</p>') +
      row('Note', '[{"field": "comment_mode_is_public", "value": "false"}]', 'Ask the usher first, please.') +
      row('Python', "[{'value': 'false', 'field': 'comment_mode_is_public'}]", 'Ask the usher again, please.') +
      row('Public', '[{"field": "comment_mode_is_public", "value": "true"}, {"field": "x", "value": "false"}]', 'Your seat is moved to row three.') +
      row('Close', '[{"field": "status", "value": "solved"}]', '') +
      row('Old', '[]', 'The box office opens at nine.', 'False')
    const reading = await read(source, 'macros.csv')
    expect([reading.format, problems(reading)]).toEqual(['zendesk-macro-table', []])
    expect(field(reading, 'title')).toEqual(['A::B', 'Note', 'Python', 'Public', 'Old'])
    expect(field(reading, 'audience')).toEqual(['customer', 'internal', 'internal', 'customer', 'customer'])
    expect(field(reading, 'active')).toEqual([true, true, true, true, false])
    expect(reading.replies[0]?.record).toMatchObject({ id: '7', platform: 'zendesk', pointer: 'row 2' })
    expect(texts(reading)[0]).toBe('The "red" seat is yours now.')
    expectLocated(reading, 'The "red" seat', 'The ""red"" seat')
  })

  test.each(['macro_body', 'restriction_type', 'title'])('is not sure without the column %s', async column => {
    const source = header.replace(column, 'something') + row('A', '[]', 'Your seat is moved to row three.')
    expect((await read(source, 'a.csv')).format).not.toBe('zendesk-macro-table')
  })
})
