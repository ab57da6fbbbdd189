import { describe, expect, it } from 'vitest'
import { clockOf, readDeadline } from '../../src/anatomy/deadline.ts'

/** A Wednesday. */
const said = Date.parse('2026-03-11T12:00:00Z')
const utc = clockOf('UTC')

function due(text: string, clock = utc, from = said): string | undefined {
  const deadline = readDeadline(text, from, clock)
  return deadline === undefined ? undefined : new Date(deadline.due).toISOString().slice(0, 16).replace('T', ' ')
}

describe('a deadline', () => {
  it.each([
    ['I’ll call in 20 minutes', '2026-03-11 12:20'],
    ['I’ll be back in an hour', '2026-03-11 13:00'],
    ['back in half an hour', '2026-03-11 12:30'],
    ['within the hour', '2026-03-11 13:00'],
    ['within 24 hours', '2026-03-12 12:00'],
    ['in 2-3 hours', '2026-03-11 15:00'],
    ['in two or three days', '2026-03-14 12:00'],
    ['in a couple of minutes', '2026-03-11 12:02'],
    ['Give me five minutes', '2026-03-11 12:05'],
    ['within 2 business days', '2026-03-14 12:00'],
    ['within 3 working days', '2026-03-17 12:00'],
    ['by 5pm', '2026-03-11 17:00'],
    ['by 5:30 p.m.', '2026-03-11 17:30'],
    ['by 17:00', '2026-03-11 17:00'],
    ['by 5', '2026-03-11 17:00'],
    ['at 9am', '2026-03-12 09:00'],
    ['before noon', '2026-03-11 12:00'],
    ['by midnight', '2026-03-12 00:00'],
    ['tomorrow at 10', '2026-03-12 10:00'],
    ['at 10 tomorrow', '2026-03-12 10:00'],
    ['by 3pm tomorrow', '2026-03-12 15:00'],
    ['tomorrow morning', '2026-03-12 12:00'],
    ['first thing tomorrow', '2026-03-12 12:00'],
    ['tomorrow', '2026-03-13 00:00'],
    ['today', '2026-03-12 00:00'],
    ['this afternoon', '2026-03-11 18:00'],
    ['by the end of the day', '2026-03-12 00:00'],
    ['by Friday', '2026-03-14 00:00'],
    ['on Monday at 9am', '2026-03-16 09:00'],
    ['next Monday', '2026-03-24 00:00'],
    ['by the end of the week', '2026-03-16 00:00'],
    ['next week', '2026-03-23 00:00'],
    ['by 20 March', '2026-03-21 00:00'],
    ['on March 3rd', '2027-03-04 00:00'],
    ['by 5pm EST', '2026-03-11 22:00'],
  ])('is read in “%s”', (text, expected) => {
    expect(due(text)).toBe(expected)
  })

  it.each(['soon', 'as soon as possible', 'I have 3 lamps', 'at 4 of our shops we sell it', 'by bus', 'the 24 hour line', 'for you', 'within 24 hours of getting it', 'in a few minutes'])('is none in “%s”', text => {
    expect(due(text)).toBeUndefined()
  })

  it('says which words name it', () => {
    const text = 'I’ll email you by 5pm with the label.'
    const at = readDeadline(text, said, utc)?.at
    expect(text.slice(at?.start, at?.end)).toBe('by 5pm')
  })

  it('is the agent’s hour where the clock is known', () => {
    expect(due('by 5pm', clockOf('America/New_York'))).toBe('2026-03-11 21:00')
    expect(due('by 5pm', clockOf('+05:30'), Date.parse('2026-03-11T10:00:00Z'))).toBe('2026-03-11 11:30')
    expect(due('today', clockOf('Asia/Tokyo'))).toBe('2026-03-11 15:00')
  })

  it('is the last one on earth where it is not', () => {
    const deadline = readDeadline('today', said)
    expect(new Date(deadline?.due as number).toISOString()).toBe('2026-03-12T12:00:00.000Z')
    expect(readDeadline('in 20 minutes', said)?.due).toBe(said + 20 * 60_000)
  })
})

describe('a clock', () => {
  it('follows summer time', () => {
    expect(clockOf('Europe/Dublin')(Date.parse('2026-01-11T12:00:00Z'))).toBe(0)
    expect(clockOf('Europe/Dublin')(Date.parse('2026-07-11T12:00:00Z'))).toBe(60)
  })

  it('is of a zone that there is', () => {
    expect(() => clockOf('Europe/Dublim')).toThrow('“Europe/Dublim” is no time zone')
  })
})
