import { expect, it } from 'vitest'
import { hasTag } from '../../src/document/tags.ts'

it('knows a tag however it is written', () => {
  expect(hasTag({ tags: ['Legal Hold'] }, ['legal-hold'])).toBe(true)
  expect(hasTag({ tags: ['vip', 'FRAUD '] }, ['fraud'])).toBe(true)
  expect(hasTag({ tags: ['fraud_review'] }, ['fraud'])).toBe(false)
  expect([hasTag({ tags: [] }, ['fraud']), hasTag({ tags: ['fraud'] }, [])]).toEqual([false, false])
})
