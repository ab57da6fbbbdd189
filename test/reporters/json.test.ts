import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { Session } from '../cli/session.ts'
import { findingAt, plain, resultOf, suggestionOf } from './result.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportSchema)

function expectValid(report: unknown): void {
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
}

describe('json', () => {
  it('holds all of a finding, in a fixed order', () => {
    const source = 'We are sorry.'
    const finding = findingAt(source, 'sorry', {
      context: { before: 'We are ', after: '.' },
      record: { id: '1', title: 'T', pointer: '/0' },
      fix: { offset: 7, endOffset: 12, text: 'glad', twin: { offset: 1, endOffset: 2, text: 'g' }, reading: { at: { start: 7, end: 12 }, text: 'glad' } },
      suggestions: [
        suggestionOf({ id: 's', message: 'm', text: 't', edit: { offset: 7, endOffset: 12, text: 't', reading: { at: { start: 7, end: 12 }, text: 't' } } }),
        suggestionOf({ id: 's2', message: 'm', text: '{{t}}', slots: ['t'] }),
      ],
      branch: '{% if vip %}',
      related: [{ ruleId: 'r', messageId: 'm', message: 'also' }],
      url: 'rules/README.md#no-word',
      cause: new Error('why'),
    })
    const text = json([resultOf(source, [finding], { path: 'in/a.md', format: undefined })], { ...plain, unrecognised: ['x.json'] })
    const report = JSON.parse(text) as object
    expectValid(report)
    expect(report).toEqual({
      version: 1,
      results: [{
        path: 'in/a.md',
        format: null,
        replies: 1,
        conversations: 0,
        skipped: { internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 },
        suppressed: 0,
        findings: [{
          ruleId: 'no-word', messageId: 'word', severity: 'error', message: 'This is wrong. Say it another way.', quote: 'sorry',
          record: { id: '1', title: 'T', pointer: '/0' }, branch: '{% if vip %}',
          line: 1, column: 8, endLine: 1, endColumn: 13, offset: 7, endOffset: 12,
          fix: { offset: 7, endOffset: 12, text: 'glad', twin: { offset: 1, endOffset: 2, text: 'g' } },
          suggestions: [{ id: 's', message: 'm', text: 't', edit: { offset: 7, endOffset: 12, text: 't' } }, { id: 's2', message: 'm', text: '{{t}}', slots: ['t'] }],
          related: [{ ruleId: 'r', messageId: 'm', message: 'also' }],
          url: 'rules/README.md#no-word',
          cause: 'why',
        }],
      }],
      summary: { files: 1, replies: 1, conversations: 0, errors: 1, warnings: 0, skipped: { internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 }, suppressed: 0, unrecognised: ['x.json'] },
    })
    const keys = [...text.matchAll(/^ {10}"(\w+)":/gm)].map(([, key]) => key)
    expect(keys).toEqual(['ruleId', 'messageId', 'severity', 'message', 'quote', 'record', 'branch', 'line', 'column', 'endLine', 'endColumn', 'offset', 'endOffset', 'fix', 'suggestions', 'related', 'url', 'cause'])
  })

  it('is as the published schema says for real runs', async () => {
    const session = new Session({
      'a.md': 'A terrible day.\n',
      'b.yaml': '- { id: 1, title: T, body: "A terrible day, and it was \\"long\\"." }\n- { title: U, active: false, body: A fine day. }\n',
      'c.json': '{"a": 1}',
      'd.csv': 'title,body\nT,"A terrible ""day""\nfor us"\n',
      'e.txt': 'a\0b',
      'f.json': '[{"title": "T", "body": "terrible" ',
    })
    for (const argv of [['.'], ['c.json', 'a.md'], ['.', '--rule', 'always-throws:error'], ['.', '--quiet'], ['a.md', '--rule', 'no-word:off']]) {
      expectValid(JSON.parse((await session.run([...argv, '--format', 'json'])).stdout))
    }
  })

  it('does not hold the text of the files', () => {
    expect(json([resultOf('A secret line.', [])], plain)).not.toContain('secret')
  })
})
