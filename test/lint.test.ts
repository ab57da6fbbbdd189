import { describe, expect, it } from 'vitest'
import { lint } from '../src/index.ts'
import { settle } from '../src/engine/settle.ts'
import type { LocatedFinding } from '../src/engine/locate.ts'

describe('linting a text', () => {
  it('passes over replies that are declared to be in another language, and says so', async () => {
    const source = '- title: A\n  locale: de-AT\n  body: Hallo, sorry für die Umstände. Wir haben heute ein neues Gerät geschickt.\n'
      + '- title: B\n  locale: en-GB\n  body: We are so sorry about all of this. Have a lovely day now, all of you.\n'
    const result = await lint(source, { path: 'macros.yaml', config: false })
    expect(result.skipped).toEqual({ internal: 0, inactive: 0, otherLanguage: 1, ignored: 0 })
    expect(result.replies).toBe(1)
    expect(result.findings.map(finding => finding.record?.title)).toEqual(['B'])
  })

  it('survives one sentence without end', async () => {
    const source = `We did it for you${', and we did it for you'.repeat(150_000)}.`
    const result = await lint(source, { path: 'reply.txt', config: false })
    expect(result.findings).toEqual([])
  })
})

describe('settling', () => {
  const finding = (ruleId: string, severity: 'error' | 'warning', absorbs: LocatedFinding['absorbs'] = {}) => ({
    ruleId, severity, absorbs, messageId: 'x', message: ruleId, quote: 'x', line: 1, column: 1, endLine: 1, endColumn: 2,
    offset: 0, endOffset: 1, suggestions: [], related: [],
  }) as LocatedFinding
  const told = (findings: readonly LocatedFinding[]) => settle(findings).map(({ ruleId, related }) => [ruleId, related.map(other => other.ruleId)])

  it('lists what is absorbed under the winner, over several steps', () => {
    expect(told([finding('a', 'error', { b: 'reply' }), finding('b', 'error', { c: 'span' }), finding('c', 'error')])).toEqual([['a', ['b', 'c']]])
  })

  it('keeps an error that only a warning would absorb', () => {
    expect(told([finding('a', 'warning', { b: 'reply' }), finding('b', 'error')])).toEqual([['a', []], ['b', []]])
  })

  it('never loses all: of rules that absorb each other one stays, and a rule does not absorb itself', () => {
    expect(told([finding('a', 'error', { b: 'reply' }), finding('b', 'error', { a: 'reply' })])).toHaveLength(1)
    expect(told([finding('a', 'error', { b: 'reply' }), finding('b', 'error', { c: 'reply' }), finding('c', 'error', { a: 'reply' })])).toHaveLength(1)
    expect(told([finding('a', 'error', { a: 'reply' }), finding('a', 'error', { a: 'reply' })])).toHaveLength(2)
  })
})
