import { stringify } from 'yaml'
import { describe, expect, test } from 'vitest'
import { shapes } from '../../../src/document/formats/shapes.ts'
import { expectLocated, field, problems, read } from '../reading.ts'

/** One record of each platform as its API gives it, with the list that the API puts it in. */
const records: readonly (readonly [string, string, string, object])[] = [
  ['salesforce-quick-text', 'salesforce', 'records', { Name: 'Quick', Message: 'Hello, the quick brown boat is here.', IsInsertable: true }],
  ['zammad-text-modules', 'zammad', 'text_modules', {
    id: 1, name: 'Quick', keywords: 'q', content: '<p>Hello, the quick brown boat is here.</p>', note: null, active: true, foreign_id: null, group_ids: [],
  }],
  ['osticket', 'osticket', 'canned', { id: 1, title: 'Quick', response: 'Hello, the quick brown boat is here.', files: [] }],
  ['chatwoot-canned-responses', 'chatwoot', 'payload', { id: 1, account_id: 2, short_code: 'Quick', content: 'Hello, the quick brown boat is here.' }],
  ['chatwoot-macros', 'chatwoot', 'payload', {
    id: 1, name: 'Quick', visibility: 'global', actions: [{ action_name: 'send_message', action_params: ['Hello, the quick brown boat is here.'] }],
  }],
  ['servicenow-response-templates', 'servicenow', 'result', { sys_id: '1', name: 'Quick', short_name: 'q', body: '<p>Hello, the quick brown boat is here.</p>' }],
  ['amazon-connect-quick-responses', 'amazon-connect', 'results', {
    quickResponseId: '1', name: 'Quick', contentType: 'application/x.quickresponse;format=plain', contents: { plainText: { content: 'Hello, the quick brown boat is here.' } },
  }],
  ['genesys-responses', 'genesys', 'entities', { id: '1', name: 'Quick', texts: [{ content: 'Hello, the quick brown boat is here.', contentType: 'text/plain' }] }],
]

/** Has text, and the fields of none of them. */
const other = { heading: 'Slow', text: 'Hello, the slow green boat is late.' }

describe.each(records)('%s', (format, platform, list, record) => {
  const page = { count: 1, [list]: [record] }
  test.each([
    ['a bare record', JSON.stringify(record), 'a.json', ''],
    ['a bare list', JSON.stringify([record], undefined, 2), 'a.json', '/0'],
    ['a page', JSON.stringify(page), 'a.json', `/${list}/0`],
    ['a list of pages', JSON.stringify([{ count: 0, [list]: [] }, page]), 'a.json', `/1/${list}/0`],
    ['JSON Lines', `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`, 'a.jsonl', '/0'],
    ['pages in JSON Lines', `${JSON.stringify(page)}\n${JSON.stringify(page)}\n`, 'a.jsonl', `/0/${list}/0`],
    ['a list in YAML', stringify([record]), 'a.yaml', '/0'],
    ['a page in YAML', stringify(page), 'a.yml', `/${list}/0`],
  ])('is known in %s', async (_, source, path, pointer) => {
    const reading = await read(source, path)
    expect([reading.format, reading.problems]).toEqual([format, []])
    expect([field(reading, 'platform')[0], field(reading, 'title')[0], field(reading, 'pointer')[0]]).toEqual([platform, 'Quick', pointer])
    expectLocated(reading, 'quick brown boat')
  })

  test.each([
    ['in their list', { [list]: [record, other] }],
    ['in a list beside theirs', { ...page, more: [other] }],
    ['in another page', [page, { count: 1, [list]: [other] }]],
  ])('tells of text that is none of it %s', async (_, data) => {
    expect(problems(await read(JSON.stringify(data), 'a.json'))).toEqual(['unread-record'])
  })
})

test.each([
  ['a title and a body', [{ title: 'A', body: 'Hello, the boat is here.' }], 'json'],
  ['a name and content', [{ name: 'A', content: 'Hello, the boat is here.' }], 'json'],
  ['an article with keywords', [{ name: 'A', keywords: 'a, b', content: 'Hello, the boat is here.', active: true }], 'json'],
  ['a title and a response', [{ title: 'A', response: 'Hello, the boat is here.' }], 'json'],
  ['a title, a response and notes', [{ title: 'A', response: 'Hello, the boat is here.', notes: 'Only in May.', attachments: [] }], 'json'],
  ['a name, a message and a channel', [{ name: 'A', message: 'Hello, the boat is here.', channel: 'chat' }], 'json'],
  ['a record of a tree export', { records: [{ attributes: { type: 'QuickText' }, Name: 'A', Message: 'Hello, the boat is here.', IsInsertable: false }] }, 'json'],
  ['a short code with more', [{ short_code: 'A', content: 'Hello, the boat is here.', pack: 3 }], 'json'],
  ['a row with a sys_id', [{ sys_id: 'A', name: 'A', body: 'Hello, the boat is here.' }], 'json'],
  ['a mail of another program', { subject: 'Hello %{first_name}', body: 'Hello, the boat is here.', notes: 'On arrival' }, 'json'],
  ['a package manifest', { name: 'a', version: '1.0.0', scripts: { test: 'Hello, the boat is here.' } }, undefined],
  ['another resource', { Resources: { A: { Type: 'AWS::Wisdom::KnowledgeBase', Properties: { Name: 'A' } } } }, undefined],
  ['an automation rule', [{ name: 'A', event_name: 'message_created', conditions: [], actions: [{ action_name: 'send_message', action_params: ['Hello, the boat is here.'] }] }], 'json'],
])('%s is of no platform', async (_, data, format) => {
  const reading = await read(JSON.stringify(data), 'a.json')
  expect([reading.format, new Set(field(reading, 'platform'))]).toEqual([format, new Set(format === undefined ? [] : [undefined])])
})

const inJson = shapes.filter(({ docs }) => docs.example.path.endsWith('.json')).map(({ id, docs }) => [id, docs.example] as const)

test.each(inJson)('text beside the example of %s does not go unseen', async (id, { text, problems: known = [] }) => {
  const reading = await read(`[${text}, { "more": [${JSON.stringify(other)}] }]`, 'a.json')
  expect([reading.format, problems(reading)]).toEqual([id, [...known, 'unread-record']])
})
