import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { english } from '../rules/lexicon/english/index.ts'
import { lintText } from '../src/lint.ts'
import { readExampleConversation } from '../src/example-conversation.ts'
import { reportsOf, testRule } from '../src/testing.ts'

/** Every example again, as it would stand in a file of another format. The same must be found. */
const wrappings = [
  {
    name: 'JSON, with every apostrophe escaped',
    path: 'macros.json',
    wrap: (text: string) => JSON.stringify([{ title: 'Example', body: text, kind: 'reply' }]).replaceAll('’', '\\u2019').replaceAll("'", '\\u0027'),
  },
  {
    name: 'CSV',
    path: 'macros.csv',
    wrap: (text: string) => `title,body,kind\nExample,"${text.replaceAll('"', '""')}",reply\n`,
  },
  {
    name: 'HTML with entities',
    path: 'reply.html',
    wrap: (text: string) =>
      `<div>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;').replaceAll('’', '&rsquo;').replaceAll('\n', '<br>')}</div>`,
  },
]

/** An example conversation in the plain shape that users write. */
function asOwnConversation(text: string): string {
  const { turns } = readExampleConversation(text, { tags: [], active: true, audience: 'customer', kind: 'reply' })
  return `${JSON.stringify({
    id: 'example',
    turns: turns.map(({ role, passage, time, endTime }) => ({
      role, text: passage.text,
      ...time !== undefined && (endTime === undefined ? { time: new Date(time).toISOString() } : { start: time / 1000, end: endTime / 1000 }),
    })),
  })}\n`
}

describe.each(Object.entries(rules))('%s', (id, rule) => {
  it('does what its examples say', async () => {
    await testRule(id, rule, { language: english })
  })

  const examples = [...rule.meta.examples.bad, ...rule.meta.examples.good]

  const conversations = examples.filter(example => example.conversation === true)

  it.skipIf(conversations.length === 0)('says the same of its conversations in JSON Lines', async () => {
    for (const example of conversations) {
      const options = { ...rule.meta.defaultOptions, ...example.options }
      const expected = reportsOf(id, rule, example, english)
      const result = await lintText(asOwnConversation(example.text), {
        path: 'conversations.jsonl',
        language: english,
        rulesFor: found => {
          Object.assign(found, example.record)
          return [{ id, rule, severity: 'error', options }]
        },
      })
      const told = result.findings.filter(finding => finding.ruleId !== 'file')
      expect(told.map(finding => [finding.messageId, finding.quote]), example.text).toEqual(
        expected.map(report => [report.messageId, example.text.slice(report.at.start, report.at.end)]),
      )
    }
  })

  it.each(wrappings)('says the same of its examples in $name', async ({ path, wrap }) => {
    for (const example of examples.filter(each => each.conversation !== true)) {
      const options = { ...rule.meta.defaultOptions, ...example.options }
      const expected = reportsOf(id, rule, example, english)
      const source = wrap(example.text)
      const record = { ...example.record }
      const result = await lintText(source, {
        path,
        language: english,
        rulesFor: found => {
          Object.assign(found, { kind: 'reply', audience: 'customer', tags: [], ...record })
          return [{ id, rule, severity: 'error', options }]
        },
      })
      const told = result.findings.filter(finding => finding.ruleId !== 'file')
      expect(told.map(finding => [finding.messageId, finding.quote]), source).toEqual(
        expected.map(report => [report.messageId, example.text.slice(report.at.start, report.at.end)]),
      )
    }
  })

  it('absorbs only rules that there are, or that the catalogue still lacks', () => {
    const planned = ['no-empathy-but', 'no-bare-policy', 'require-specific-apology']
    for (const other of Object.keys(rule.meta.absorbs ?? {})) expect([...Object.keys(rules), ...planned]).toContain(other)
  })

  it('is silent on empty and odd text', () => {
    for (const text of ['', ' ', '\n\n', '…', '?!', '{{x}}', '\ud800', 'ok', '1. \n2. ', 'Привет, ваш заказ уже в пути.']) {
      expect(reportsOf(id, rule, { text }, english), JSON.stringify(text)).toEqual([])
    }
  })
})
