import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { problems, read, texts } from '../reading.ts'

const body = 'Hi Sam, your kiln is warm and waits for you.'
const actions = [{ field: 'comment_value', value: body }]

/** One record of each format, with `body` as its text. */
const records: Readonly<Record<string, object>> = {
  'zendesk-macros': { title: 'Kiln', actions },
  'zendesk-dynamic-content': { name: 'Kiln', placeholder: '{{dc.kiln}}', variants: [{ content: body, locale_id: 1 }] },
  'zendesk-chat-shortcuts': { name: 'kiln', message: body, options: '', tags: [] },
  freshdesk: { title: 'Kiln', content_html: `<p>${body}</p>`, folder_id: 4 },
  intercom: { type: 'macro', name: 'Kiln', body: `<p>${body}</p>`, body_text: body },
  'help-scout': { name: 'Kiln', text: `${body}<br />`, chatText: body },
  gorgias: { name: 'Kiln', actions: [{ name: 'setResponseText', arguments: { body_html: `<p>${body}</p>` } }] },
  front: { id: 'rsp_4', name: 'Kiln', body: `<p>${body}</p>` },
}

describe.each(Object.entries(records))('%s is read', (format, record) => {
  test.each([
    ['alone', JSON.stringify(record), 'a.json'],
    ['in a list', JSON.stringify([record], null, 2), 'a.json'],
    ['in an envelope', JSON.stringify({ data: [record], meta: {} }), 'a.json'],
    ['in pages one after the other', JSON.stringify([{ results: [] }, { results: [record] }]), 'a.json'],
    ['in JSON Lines', `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`, 'a.jsonl'],
    ['in YAML', stringify([record]), 'a.yaml'],
    ['in an envelope in YAML', stringify({ items: [record] }), 'a.yml'],
  ])('%s', async (_, source, path) => {
    const reading = await read(source, path)
    expect([reading.format, [...new Set(texts(reading))], problems(reading)]).toEqual([format, [body], []])
  })
})

/** What could be taken for the export of a help desk, and is not surely one. */
describe('no platform is guessed for', () => {
  test.each([
    ['a plain list', [{ title: 'Kiln', body }], 'json'],
    ['names and texts', [{ name: 'Kiln', text: body }], 'json'],
    ['a list with HTML and plain text', [{ title: 'Kiln', content: body, content_html: `<p>${body}</p>` }], 'json'],
    ['both kinds of body', [{ id: '4', name: 'Kiln', body: `<p>${body}</p>`, body_text: body }], 'json'],
    ['an id of one\'s own', [{ id: 'rspx', name: 'Kiln', subject: 'Your kiln', body }], 'json'],
    ['a package manifest', { name: 'kiln', version: '1.0.0', scripts: { test: 'x' }, description: body }, undefined],
    ['a trigger', { triggers: [{ title: 'Kiln', conditions: { all: [], any: [] }, actions }] }, undefined],
    ['an automation of one\'s own', [{ name: 'Kiln', actions: [{ name: 'say', arguments: { text: body } }] }], 'json'],
    ['a list of products', [{ id: 4, name: 'Kiln', preview: '/kiln.png', text: 'Kiln' }], undefined],
  ])('%s', async (_, data, format) => {
    const reading = await read(JSON.stringify(data), 'a.json')
    expect(reading.format).toBe(format)
    expect(reading.replies.map(({ record }) => record.platform).filter(platform => platform !== undefined)).toEqual([])
  })
})

test('a record that stands among others and is none is told', async () => {
  const macro = { title: 'Kiln', actions }
  const trigger = { ...macro, conditions: { all: [], any: [] } }
  const reading = await read(JSON.stringify([macro, trigger, trigger, { title: 'Empty' }]), 'a.json')
  expect([reading.replies.length, problems(reading)]).toEqual([1, ['unread-record']])
  expect(reading.problems[0]?.message).toContain('1 more in this file')
})
