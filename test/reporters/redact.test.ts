import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, redact } from '../../src/reporters/redact.ts'
import { stylish } from '../../src/reporters/stylish.ts'
import { findingAt, plain, resultOf, suggestionOf } from './result.ts'

describe('personal data', () => {
  it.each([
    ['write to dana.o-neil+x@mail.shop.example today', 'write to ••••.•-••••+•@••••.••••.••••••• today'],
    ['call +44 20 7946 0958 or 020 7946 0958', 'call +•• •• •••• •••• or ••• •••• ••••'],
    ['call (555) 010-9999.', 'call (•••) •••-••••.'],
    ['07700900123 is mine', '••••••••••• is mine'],
    ['card 4111 1111 1111 1111, or 4111111111111111', 'card •••• •••• •••• ••••, or ••••••••••••••••'],
    ['to DE89 3704 0044 0532 0130 00', 'to •••• •••• •••• •••• •••• ••'],
    ['5551234567', '••••••••••'],
    ['on 2024-05-12 0151 23456789', 'on 2024-05-12 •••• ••••••••'],
    ['2024-01-15 4111 1111 1111 1111', '2024-01-15 •••• •••• •••• ••••'],
    ['0151\u00a0234\u00a056789, 0151–234–56789', '••••\u00a0•••\u00a0•••••, ••••–•••–•••••'],
    ['Tel.0151 23456789, card-4111111111111111', 'Tel.•••• ••••••••, card-••••••••••••••••'],
  ])('is hidden: %s', (text, expected) => {
    expect(mask(text)).toBe(expected)
  })

  it.each([
    'order 55831', 'order 5583112, please', 'on 2026-11-22 or 22.11.2026', 'at 2026-11-22 10:30', 'it costs 1,234,567.00', '10:30 to 11:45',
    '{{ticket.ticket_field_3600123456}}', 'A day @ home', 'version 1.2.3', 'we open 9-17',
  ])('is no such thing: %s', text => {
    expect(mask(text)).toBe(text)
  })

  it('keeps the length of every text, and nothing more of it after a second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.emailAddress(), fc.nat(), (text, address, number) => {
      const whole = `${text} ${address} +${number} 4111 1111 1111 1111 ${text}`
      expect(mask(whole)).toHaveLength(whole.length)
      expect(mask(mask(whole))).toBe(mask(whole))
      expect(mask(`to ${address}, yes`)).not.toContain(address)
    }), { numRuns: 200 })
  })

  it('that begins in the quote and ends behind it is hidden in both', () => {
    const source = 'Please call 0151 234 56789 now.\n'
    const finding = findingAt(source, 'call 0151 23', { message: '“call 0151 23” is wrong.', context: { before: 'Please ', after: '4 56789 now.' } })
    const [result] = redact([resultOf(source, [finding])])
    expect(result?.findings[0]).toMatchObject({ quote: 'call •••• ••', message: '“call •••• ••” is wrong.', context: { before: 'Please ', after: '• ••••• now.' } })
  })

  it('is hidden everywhere in a report, and a change that holds it is left out', () => {
    const source = 'Write to dana@shop.example or call 020 7946 0958 now.\n'
    const finding = findingAt(source, 'dana@shop.example or', {
      message: '“dana@shop.example or” is wrong.',
      context: { before: 'Write to ', after: ' call 020 7946 0958 now.' },
      record: { title: 'Chat with dana@shop.example' },
      turn: { number: 2, role: 'customer', speaker: '+44 20 7946 0958' },
      suggestions: [suggestionOf({ id: 'a', message: 'm', text: 'ask dana@shop.example', edit: { offset: 0, endOffset: 3, text: 'ask dana@shop.example', reading: { at: { start: 0, end: 3 }, text: 'ask dana@shop.example' } } })],
      related: [{ ruleId: 'r', messageId: 'm', message: 'dana@shop.example' }],
      fix: { offset: 0, endOffset: 3, text: 'fine', reading: { at: { start: 0, end: 3 }, text: 'fine' } },
    })
    const results = redact([resultOf(source, [finding, findingAt(source, 'now', { ruleId: 'file' })])])
    expect(JSON.stringify(results)).not.toMatch(/dana|7946/)
    expect(results[0]?.findings[0]?.suggestions[0]?.edit).toBeUndefined()
    expect(results[0]?.findings[0]?.fix).toBeDefined()
    expect(stylish(results, plain)).toContain([
      '    │ Write to ••••@••••.••••••• or call ••• •••• •••• now.',
      '    │          ^^^^^^^^^^^^^^^^^^^^',
    ].join('\n'))
  })
})
