import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesMatching, nearestVariable, slipsBetween, withoutSlips } from '../../src/anatomy/variable-names.ts'

const runs = Number(process.env['REPLYLINT_RUNS'] ?? 1000)

describe('names with a star', () => {
  it('match as a regular expression would', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 })
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 })
    fc.assert(fc.property(text, name, (pattern, candidate) => {
      const expression = new RegExp(`^${pattern.split('*').map(part => part.replaceAll('.', '\\.')).join('.*')}$`)
      expect(namesMatching([pattern])(candidate)).toBe(expression.test(candidate))
    }), { numRuns: runs })
  })

  it('take no time that grows with their stars', () => {
    const isKnown = namesMatching(['a*'.repeat(500) + 'b'])
    const started = performance.now()
    expect(isKnown('a'.repeat(5000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('names that are nearly right', () => {
  it.each([
    ['ticket.requestor.first_name', 'ticket.requester.first_name', 1], ['ticket.nmae', 'ticket.name', 1], ['contact.frist_nmae', 'contact.first_name', 2],
    ['ticket.vip', 'ticket.via', undefined], ['ticket.ticket_field_36', 'ticket.ticket_field_35', undefined], ['ticket.url', 'ticket.url.x', undefined],
    ['ticket.colour', 'ticket.status', undefined],
  ])('%s is %s after slips: %s', (name, other, slips) => {
    expect(slipsBetween(name, other)).toBe(slips)
  })

  it('corrects words that every help desk has', () => {
    expect(withoutSlips('requester.frist_name')).toBe('requester.first_name')
    expect(withoutSlips('Contact.FirtsName')).toBe('Contact.FirstName')
    expect(withoutSlips('ordre.nom')).toBeUndefined()
    expect(nearestVariable('customer_name', ['ticket.id', 'customer.name'])).toBe('customer.name')
  })
})
