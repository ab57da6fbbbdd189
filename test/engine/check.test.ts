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

  it('is no place outside the text', () => {
    const unit = toUnit('Hello.', record, english)
    for (const at of [{ start: -1, end: 2 }, { start: 2, end: 1 }, { start: 0, end: 7 }, { start: Number.NaN, end: 2 }, { start: 0.5, end: 2 }]) {
      const rule = { ...rewriting('x', 'y'), create: ({ report }: { report: (report: unknown) => void }) => ({ reply: () => report({ messageId: 'found', data: { quote: '' }, at }) }) } as Rule
      const [result] = check([unit], () => [{ id: 'x', rule, severity: 'error', options: {} }])
      expect(String(result?.failures[0]?.cause)).toContain('is outside the reply')
    }
  })

  it.each([
    ['{% if vip %}We send it today. Rest assured. {% else %}It ships tomorrow.{% endif %}', 'Rest assured. {% else %}', 'Rest assured'],
    ['We can’t. {% else %} Hello.', 'We can’t. {% else %}', 'We can’t'],
  ])('takes no logic with it: %s', (text, taken, quote) => {
    const at = { start: text.indexOf(taken), end: text.indexOf(taken) + taken.length }
    const start = text.indexOf(quote)
    const rule = { ...rewriting('x', 'y'), create: ({ report }: { report: (report: unknown) => void }) => ({
      reply: () => report({ messageId: 'found', data: { quote }, at: { start, end: start + quote.length }, suggestions: [
        { messageId: 'found', data: { quote }, at, text: 'Yes.' },
        { messageId: 'found', data: { quote }, at: { start: at.end, end: at.end }, text: ' And more.' },
      ] }),
    }) } as Rule
    const unit = toUnit(text, record, english)
    const [result] = check([unit], () => [{ id: 'x', rule, severity: 'error', options: {} }])
    const written = result?.reports[0]?.suggestions.map(({ at: { start: from, end }, text: rewrite }) => text.slice(0, from) + rewrite + text.slice(end))
    expect(written).toEqual([text.replace(/(?:Rest assured|We can’t)\./, 'Yes.'), text.replace(/(?:Rest assured|We can’t)\./, '$& And more.')])
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
