import fc from 'fast-check'
import { expect, it } from 'vitest'
import { english } from '../../rules/lexicon/english/index.ts'
import { codeIn, coverOf, quotedIn } from '../../src/anatomy/unread.ts'
import { toUnit } from '../../src/engine/units.ts'
import { overlaps } from '../../src/text/span.ts'

const record = { tags: [], active: true, audience: 'customer', kind: 'reply' } as const

it('finds code by the marks of the file and by those in the text', () => {
  const text = 'Use npm now, or `yarn`.\n\n```\nnpm ci\n```\n\nBye.'
  const code = codeIn(toUnit(text, record, english, [{ start: 4, end: 7 }])).map(({ start, end }) => text.slice(start, end).trim())
  expect(code.slice(0, 1)).toEqual(['npm'])
  expect(code).toContain('`yarn`')
  expect(code.some(each => each.includes('npm ci'))).toBe(true)
})

it('finds what somebody else wrote', () => {
  const text = 'Thanks for writing.\n\n> Where is my [NAME] lamp?\n\nIt left today.'
  const quoted = quotedIn(toUnit(text, record, english)).map(({ start, end }) => text.slice(start, end))
  expect(quoted.join()).toContain('lamp')
  expect(quoted.join()).not.toContain('today')
})

it('covers what overlaps any of the spans', () => {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(fc.property(fc.array(span, { maxLength: 6 }), span, (spans, at) => {
    expect(coverOf(spans)(at)).toBe(spans.some(each => overlaps(each, at)))
  }))
})
