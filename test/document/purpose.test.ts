import { describe, expect, test } from 'vitest'
import { type Clues, inferPurpose } from '../../src/document/purpose.ts'

const clues = (given: Partial<Clues>): Clues =>
  ({ path: 'macros.yaml', tags: [], text: 'Hi Sam, we sent it today. You get it on Monday.', library: true, ...given })
const kind = (given: Partial<Clues>): string => inferPurpose(clues(given)).kind

describe('kind', () => {
  test.each<[string, Partial<Clues>]>([
    ['greeting', { title: 'Chat::Greeting' }],
    ['greeting', { title: 'Openers::Morning' }],
    ['greeting', { id: 'late_greeting' }],
    ['greeting', { path: 'replies/greetings/morning.md' }],
    ['closing', { title: 'Closing' }],
    ['closing', { title: 'Closing lines' }],
    ['closing', { title: 'Last reminder and closing' }],
    ['closing', { title: 'Sign-off, warm' }],
    ['greeting', { text: 'Hello, thank you for calling the desk. My name is Ana. How may I help you today?' }],
    ['bot', { text: 'Thanks for your message. This is an automatic reply to say that we have it.' }],
    ['bot', { text: "Hi! I'm your virtual assistant. Ask me about trains." }],
    ['closing', { text: 'If you have any other questions, just reply. And have a fantastic weekend!' }],
    ['closing', { text: 'Is there anything else that I can do for you today?' }],
    ['snippet', { text: '“I have opened a case for it. Somebody will call you on Monday.”' }],
    ['closing', { title: 'Email signature' }],
    ['snippet', { title: 'Snippet: opening hours' }],
    ['snippet', { path: 'snippets/hours.md', library: false }],
    ['bot', { title: 'Auto-reply out of hours' }],
    ['bot', { title: 'Bot: welcome' }],
    ['bot', { path: 'autoresponder.txt' }],
    ['note', { title: 'Internal note to finance' }],
    ['note', { title: '[INTERNAL] Checks' }],
    ['note', { text: 'INTERNAL: look at the log.' }],
    ['snippet', { tags: ['snippet'] }],
    ['bot', { tags: ['kind: bot'] }],
  ])('%s from %o', (expected, given) => {
    expect(kind(given)).toBe(expected)
  })

  test.each<Partial<Clues>>([
    { title: 'Closing your account' },
    { title: 'Account closing' },
    { text: 'We refunded you today. Have a lovely day!' },
    { text: 'I hope this helps. If any other charge shows up, send us the statement.' },
    { title: 'Closing a duplicate' },
    { title: 'Closing Stale Requests' },
    { text: '“I looked for your order and cannot find it.\n\nCould you send me the number?”' },
    { title: 'Greeting cards sold out' },
    { title: 'Signature required on delivery' },
    { title: 'Robot vacuum stuck' },
    { title: 'Internal error 500' },
    { title: 'Greeting', kind: 'reply' },
    { path: 'hubspot-snippets.csv', pointer: 'row 2' },
    { path: '/home/kim/snippets/support/replies/macros/late.md', library: false },
  ])('reply from %o', given => {
    expect(kind(given)).toBe('reply')
  })

  test('a short text is a snippet in a library, a reply where it stands alone', () => {
    const short = 'Sorry for the trouble!'
    expect([kind({ text: short }), kind({ text: short, library: false })]).toEqual(['snippet', 'reply'])
    expect(kind({ text: 'Hi Sam, thanks for your patience.' })).toBe('greeting')
    expect(kind({ text: 'Hi Sam, we cannot refund it.' })).toBe('reply')
    expect(kind({ text: 'Hi Sam, it is here.', library: false })).toBe('reply')
    expect(kind({ text: 'It is here. Come by soon.' })).toBe('reply')
    expect(kind({ text: 'It is here and it waits for you at the desk by the door until six.' })).toBe('reply')
    expect(kind({ text: short, kind: 'reply' })).toBe('reply')
  })
})

describe('audience', () => {
  test('is internal for a text about the customer that addresses nobody', () => {
    expect(inferPurpose(clues({ text: 'Refund once the customer has sent the photo. Then close the ticket.' })))
      .toEqual({ audience: 'internal', kind: 'note' })
    expect(inferPurpose(clues({ text: 'We told the customer at the desk. Please show us your receipt.' })))
      .toEqual({ audience: 'unknown', kind: 'reply' })
  })

  test('is what the file says, whatever the text is', () => {
    expect(inferPurpose(clues({ audience: 'customer', title: 'Internal note' }))).toEqual({ audience: 'customer', kind: 'reply' })
    expect(inferPurpose(clues({ audience: 'internal' }))).toEqual({ audience: 'internal', kind: 'note' })
    expect(inferPurpose(clues({ tags: ['internal'] }))).toEqual({ audience: 'internal', kind: 'note' })
    expect(inferPurpose(clues({ kind: 'note' }))).toEqual({ audience: 'internal', kind: 'note' })
  })

  test('is the customer on a help desk, unknown elsewhere', () => {
    expect(inferPurpose(clues({ platform: 'zendesk' })).audience).toBe('customer')
    expect(inferPurpose(clues({})).audience).toBe('unknown')
  })
})
