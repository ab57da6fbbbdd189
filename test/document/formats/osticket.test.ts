import { expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const premade = `#
# Ours
#
---
- isenabled: 1
  title: Kiln booked
  response: |
    Hi %{ticket.name.first},
    <br>
    <br>
    The kiln is yours on Friday &amp; Saturday. See
    <a href="%{recipient.ticket_link}">your booking</a>.
  notes: |
    Internal: check the gas first.

- isenabled: 0
  title: Old glaze
  response: |
    We stopped selling that glaze last year. Here is a newer one.
  notes: |
`

test('osticket reads the response as HTML, and neither notes nor what is switched off as active', async () => {
  const reading = await read(premade, 'premade.yaml')
  expect(reading.format).toBe('osticket')
  expect(reading.replies.map(reply => reply.syntax)).toEqual(['html', 'html'])
  expect(texts(reading)).toEqual([
    'Hi %{ticket.name.first},\n\nThe kiln is yours on Friday & Saturday. See your booking.',
    'We stopped selling that glaze last year. Here is a newer one.',
  ])
  expect(reading.replies[0]?.record).toEqual({
    title: 'Kiln booked', tags: [], active: true, platform: 'osticket', pointer: '/0', audience: 'customer', kind: 'reply',
  })
  expect(field(reading, 'active')).toEqual([true, false])
  expect(reading.problems).toEqual([])
  expectLocated(reading, 'The kiln is yours')
  expectLocated(reading, 'Friday & Saturday', 'Friday &amp; Saturday')
  expectLocated(reading, 'your booking')
})
