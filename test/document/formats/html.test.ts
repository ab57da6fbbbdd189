import { expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const page = `<!doctype html>
<html lang="en-IE"><head><title>Boat &amp; bike</title><style>p { color: red }</style></head><body>
<p>Hi {{first_name}},</p>
<p>It&rsquo;s booked &amp; paid.<br>See <a href="https://example.com/?a=1&amp;b=2">your ticket</a>.</p>
<!-- internal: not for the customer -->
</body></html>
`

test('html is one reply with the title and language of the page', async () => {
  const reading = await read(page, 'boat.html')
  expect(reading.format).toBe('html')
  expect(reading.replies[0]?.record).toEqual({
    title: 'Boat & bike', locale: 'en-IE', tags: [], active: true, audience: 'unknown', kind: 'reply',
  })
  expect(texts(reading)).toEqual(['Hi {{first_name}},\n\nIt’s booked & paid.\nSee your ticket.'])
  expectLocated(reading, 'booked & paid', 'booked &amp; paid')
  expectLocated(reading, 'your ticket')
})

test('html without a title takes its first heading, which stays text', async () => {
  const reading = await read('<h2>Boat <b>late</b></h2><p>Hello, the boat is late.</p>', 'boat.htm')
  expect([field(reading, 'title'), texts(reading)]).toEqual([['Boat late'], ['Boat late\n\nHello, the boat is late.']])
  expectLocated(reading, 'the boat is late')
})
