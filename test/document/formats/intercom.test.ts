import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const macro = {
  type: 'macro', id: '31', name: 'Honey ready', visible_to: 'everyone', available_on: ['inbox', 'messenger'],
  body: '<p>Hi <attribute key="user.first_name" default="there"/>,</p><ul><li>your honey is <b>ready</b> &amp; warm.</li></ul>',
  body_text: 'Hi {{ user.first_name | fallback: "there" }},\n\n* your honey is ready & warm.',
}
const list = (...data: unknown[]): string => JSON.stringify({ type: 'list', data, pages: { type: 'pages' } }, null, 1)

describe('intercom', () => {
  test('reads the HTML, with the plain text as its twin', async () => {
    const reading = await read(list(macro), 'macros.json')
    expect([reading.format, problems(reading)]).toEqual(['intercom', []])
    expect(texts(reading)).toEqual(['Hi <attribute key="user.first_name" default="there"/>,\n\n- your honey is ready & warm.'])
    expect(reading.replies[0]?.twin?.field).toBe('body_text')
    expect([field(reading, 'id'), field(reading, 'title'), field(reading, 'platform'), field(reading, 'channel')])
      .toEqual([['31'], ['Honey ready'], ['intercom'], [undefined]])
    expectLocated(reading, 'your honey is')
  })

  test.each([
    ['another word', 'Hi {{user.first_name|fallback:"there"}}, your honey is sold & warm.'],
    ['another fallback', 'Hi {{user.first_name|fallback:"friend"}}, your honey is ready & warm.'],
    ['another variable', 'Hi {{user.name|fallback:"there"}}, your honey is ready & warm.'],
    ['less', 'Hi {{user.first_name|fallback:"there"}}, your honey is ready'],
  ])('warns where the plain text has %s', async (_, plain) => {
    expect(problems(await read(list({ ...macro, body_text: plain }), 'macros.json'))).toEqual(['twins-disagree'])
  })

  test('does not take null for a clean macro', async () => {
    const bare = { ...macro, body: null, body_text: null }
    const reading = await read(list(macro, bare, { ...bare, id: '33' }), 'macros.json')
    expect([reading.replies.length, problems(reading)]).toEqual([1, ['missing-text']])
    expect(reading.problems[0]?.severity).toBe('error')
    expect(reading.problems[0]?.message).toContain('1 more in this file')
    const { start, end } = reading.problems[0]?.span ?? { start: 0, end: 0 }
    expect(reading.source.slice(start - '"body": '.length, end)).toBe('"body": null')
  })

  test('reads the plain text where there is no HTML, and tells where it can be used', async () => {
    const reading = await read(list({ ...macro, body: null, available_on: ['messenger'] }), 'macros.json')
    expect(texts(reading)).toEqual([macro.body_text])
    expect([field(reading, 'channel'), problems(reading)]).toEqual([['messenger'], []])
  })

  test.each(['type', 'name', 'body', 'body_text'] as const)('is not sure without %s', async key => {
    const reading = await read(JSON.stringify([{ ...macro, [key]: undefined }]), 'a.json')
    expect(reading.format).not.toBe('intercom')
  })
})
