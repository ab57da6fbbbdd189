import { describe, expect, test } from 'vitest'
import { saySame } from '../../src/document/twins.ts'
import { problems, read } from './reading.ts'

const macro = (html: string, plain: string): string => JSON.stringify([{
  title: 'Harbour', actions: [{ field: 'comment_value_html', value: html }, { field: 'comment_value', value: plain }],
}])

describe('twins agree where only the writing differs', () => {
  test.each([
    ['entities', '<p>Tom &amp; Zo&euml;&rsquo;s caf&#233; is&nbsp;open.</p>', 'Tom & Zoë’s café is open.'],
    ['entities in the plain copy', '<p>Tom &amp; Jerry&rsquo;s boat is here.</p>', 'Tom &amp; Jerry\'s boat is here.'],
    ['list markers', '<p>Bring:</p><ul><li>a rope</li><li>a hat</li></ul>', 'Bring:\n* a rope\n• a hat'],
    ['numbers of a list', '<ol><li>Take the rope.</li><li>Take the hat.</li></ol>', '1) Take the rope.\n2) Take the hat.'],
    ['Markdown', '<p>This is <b>really</b> <i>our</i> <a href="https://a.example/b">last page</a>.</p>', 'This is **really** _our_ [last page](https://a.example/b).'],
    ['a link that is written out', '<p>See <a href="https://a.example/b">our page</a> today.</p>', 'See our page (https://a.example/b) today.'],
    ['a picture', '<p>Thanks! <img src="https://a.example/l.png" alt="Logo"></p>', 'Thanks! ![Logo](https://a.example/l.png)'],
    ['spaces in placeholders', '<p>Hi {{ticket.requester.first_name}}!</p>', 'Hi {{ ticket.requester.first_name }}!'],
    ['case and line breaks', '<p>Your boat<br>is READY.</p>', 'Your boat is\r\n\r\nready'],
    ['nothing in the copy', '<p>Your boat is ready.</p>', ' '],
  ])('%s', async (_, html, plain) => {
    const reading = await read(macro(html, plain), 'a.json')
    expect([reading.replies.length, problems(reading)]).toEqual([1, []])
  })
})

describe('twins disagree', () => {
  test.each([
    ['in a word', '<p>It leaves on Monday at nine from pier two.</p>', 'It leaves on Sunday at nine from pier two.', 'Sunday at nine from', '“Monday at nine from”'],
    ['in a number', '<p>It costs 12 &euro; today.</p>', 'It costs 14 € today.', '14 € today', '“12 € today”'],
    ['in a placeholder', '<p>Hi {{ticket.requester.name}}, it leaves.</p>', 'Hi {{ticket.id}}, it leaves.', '{{ticket.id}}, it leaves', '“{{ticket.requester.name}}, it leaves”'],
    ['where one stops', '<p>It leaves today. Bring a hat.</p>', 'It leaves today.', 'today', 'comment_value has nothing there'],
  ])('%s, and the place is shown', async (_, html, plain, place, quote) => {
    const reading = await read(macro(html, plain), 'a.json')
    expect(problems(reading)).toEqual(['twins-disagree'])
    const [problem] = reading.problems
    expect(reading.source.slice(problem?.span.start, problem?.span.end)).toBe(place)
    expect(problem?.message).toContain(quote)
    expect(problem?.span.start).toBeGreaterThan(reading.source.indexOf('"comment_value"'))
  })

  test('but not in a macro that is switched off', async () => {
    const source = macro('<p>It leaves on Monday.</p>', 'It leaves on Sunday.').replace('"title"', '"active":false,"title"')
    expect(problems(await read(source, 'a.json'))).toEqual([])
  })
})

test('what is written to be slow is compared in time', () => {
  const started = performance.now()
  for (const part of ['a-', 'a.', '![', '<a "', '](', '&', '<attribute ', '1. ']) saySame(part.repeat(20_000), part.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(5000)
})
