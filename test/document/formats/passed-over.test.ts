import { expect, test } from 'vitest'
import { problems, read } from '../reading.ts'

const replies = `replies:
  - name: Needs a log
    body: Thanks for the report! Could you attach the log?
  - name: Stale
    body: Nothing happened here for a month, so I close this.
    labels: [stale]
`

test('a record that is not like those beside it is told of', async () => {
  const reading = await read(replies, '.github/replies.yml')
  expect([reading.format, reading.replies.length]).toEqual(['github-replies', 1])
  expect(reading.problems.map(({ id, message }) => [id, message])).toEqual([['unread-record',
    'The record “Stale” at /replies/1 was not read: it is not like the records of github-replies beside it. ' +
    'Give it the same fields, or point to its text with --pointer.']])
  const { start } = reading.problems[0]?.span ?? { start: 0 }
  expect(reading.source.slice(start)).toMatch(/^name: Stale/)
})

test('several are told of once', async () => {
  const reading = await read(`${replies}  - name: Old\n    body: This is too old for us now.\n    labels: [old]\n`, '.github/replies.yml')
  expect(reading.problems.map(({ message }) => message)).toEqual([
    '2 records were not read, such as “Stale” at /replies/1: they are not like the records of github-replies beside them. ' +
    'Give them the same fields, or point to their texts with --pointer.',
  ])
})

test.each([
  ['no text in it', 'matches:\n- {trigger: ":a", replace: "Thanks, we got it."}\n- {trigger: ":b", replace: "{{today}}"}\n'],
  ['no list around it', 'replies:\n- {name: A, body: "Thanks, we got it."}\nfooter: {name: B, body: "We wish you a fine day."}\n'],
  ['no neighbour that is one', 'a:\n- {title: A, response: "Thanks, we got it.", notes: x}\nb:\n- {title: B, text: "We wish you a fine day."}\n'],
])('a record with %s is not', async (_, source) => {
  expect(problems(await read(source, 'a.yml'))).toEqual([])
})
