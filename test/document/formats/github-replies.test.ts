import { expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const replies = `replies:
  - body: |
      Hey @{{ author }}! Is this still something that you want to work on?
    name: Still there?
  - body: |
      Thanks for the report. It repeats #<insert issue>; please [search first](https://example.com/issues).
    name: Repeated
`

test('github-replies reads Markdown with the platform of the placeholders', async () => {
  const reading = await read(replies, '.github/replies.yml')
  expect(reading.format).toBe('github-replies')
  expect(reading.replies.map(reply => reply.syntax)).toEqual(['markdown', 'markdown'])
  expect(field(reading, 'title')).toEqual(['Still there?', 'Repeated'])
  expect(field(reading, 'platform')).toEqual(['github', 'github'])
  expect(texts(reading)).toEqual([
    'Hey @{{ author }}! Is this still something that you want to work on?',
    'Thanks for the report. It repeats #<insert issue>; please search first.',
  ])
  expectLocated(reading, 'Is this still something')
  expectLocated(reading, 'search first')
})

test('github-replies reads what has more fields than the replies beside it', async () => {
  const reading = await read(`${replies}  - name: Stale\n    body: Nothing happened here for a month.\n    labels: [stale]\n`, 'replies.yml')
  expect([field(reading, 'title'), reading.problems]).toEqual([['Still there?', 'Repeated', 'Stale'], []])
})

test('github-replies is only the file with a list of names and bodies', async () => {
  const reading = await read('replies:\n  - title: A\n    body: Thanks, we got your letter.\n', 'replies.yml')
  expect(reading.format).toBe('yaml')
})
