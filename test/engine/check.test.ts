import { describe, expect, it } from 'vitest'
import { english } from '../../rules/lexicon/english/index.ts'
import { check, isMeantFor } from '../../src/engine/check.ts'
import { toUnit } from '../../src/engine/units.ts'
import type { ReplyRecord } from '../../src/document/document.ts'
import { defineRule, type Rule } from '../../src/rule.ts'

const record: ReplyRecord = { tags: [], active: true, audience: 'customer', kind: 'reply' }

/** A rule that reports one stretch of the text and would write another there. */
function rewriting(quote: string, text: string, meta: Partial<Rule['meta']> = {}): Rule {
  return defineRule({
    meta: {
      type: 'suggestion', category: 'test', docs: { description: '', why: '', details: '', ignores: [], sources: [] },
      messages: { found: '“{quote}”.' }, schema: {}, defaultOptions: {}, presets: { recommended: 'off', strict: 'off' },
      examples: { bad: [], good: [] }, ...meta,
    },
    create: ({ report }) => ({
      reply(reply) {
        const start = reply.text.indexOf(quote)
        const at = { start, end: start + quote.length }
        report({ messageId: 'found', data: { quote }, at, suggestions: [{ messageId: 'found', data: { quote }, at, text }] } as never)
      },
    }),
  }) as Rule
}

function checked(text: string, rule: Rule, about: Partial<ReplyRecord> = {}) {
  const unit = toUnit(text, { ...record, ...about }, english)
  const [result] = check([unit], () => [{ id: 'x', rule, severity: 'error', options: {} }])
  return result?.reports.map(({ at, message, suggestions }) => ({ quote: text.slice(at.start, at.end), message, text: suggestions[0]?.text }))
}

describe('what a rule reports', () => {
  it.each([
    ['It is clear that you didn’t read it.', 'clear that you did', 'clear that you didn’t'],
    ["They can't know.", 'They ca', "They can't"],
    ["We'll see.", 'We', "We'll"],
    ['Sam’s parcel', 'Sam', 'Sam’s'],
    ['Anna, the parcel', 'Anna', 'Anna'],
  ])('never ends inside a word: %s', (text, quote, shown) => {
    expect(checked(text, rewriting(quote, 'x'))).toEqual([{ quote: shown, message: `“${shown}”.`, text: 'x' }])
  })

  it.each([
    ['Hi Sam, you typed it wrong.', 'you typed it wrong', 'The number does not match', 'the number does not match'],
    ['You typed it wrong.', 'You typed it wrong', 'The number does not match', 'The number does not match'],
    ['hello. you typed it wrong', 'you typed it wrong', 'The number does not match', 'The number does not match'],
    ['Hi Sam, we did it.', 'we did it', 'I did it', 'I did it'],
    ['Hi Sam, we did it.', 'we did it', 'I’ve done it', "I’ve done it"],
    ['Hi Sam, ask us.', 'ask us', 'PDF attached', 'PDF attached'],
  ])('is rewritten with the case of what it replaces: %s', (text, quote, rewrite, expected) => {
    expect(checked(text, rewriting(quote, rewrite))?.[0]?.text).toBe(expected)
  })
})

describe('a rule', () => {
  it('reads the kinds of text that it is about, and notes to the team only when it says so', () => {
    const rule = rewriting('a', 'b', { kinds: ['reply', 'bot'] })
    const notes = rewriting('a', 'b', { internalNotes: true })
    expect(isMeantFor(rule, record)).toBe(true)
    expect(isMeantFor(rule, { ...record, kind: 'snippet' })).toBe(false)
    expect(isMeantFor(rule, { ...record, audience: 'internal' })).toBe(false)
    expect(isMeantFor(notes, { ...record, audience: 'internal', kind: 'note' })).toBe(true)
    expect(checked('a', rule, { kind: 'greeting' })).toEqual([])
  })
})
