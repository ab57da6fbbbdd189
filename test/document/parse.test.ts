import { describe, expect, test } from 'vitest'
import { formats, parse } from '../../src/document/parse.ts'
import { expectLocated, field, problems, read, texts } from './reading.ts'

const list = JSON.stringify([{ headline: 'A', wording: 'Hi Sam, it is done.' }, { headline: 'B', wording: 'No.' }])
const tree = JSON.stringify({
  profiles: { acme: { Welcome: { say: 'Hello {{name | there}}.', actions: { de: 'Hallo {{name | da}}.' } } } },
})

test('formats have unique ids and a description each', () => {
  const ids = formats.map(format => format.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(formats.every(format => format.description.length > 20)).toBe(true)
})

describe('detection', () => {
  test.each([
    ['JSON in a text file', '[{"title": "A", "body": "Hello, it is here."}]', 'a.txt', 'json'],
    ['JSON without a name', '{"title": "A", "body": "Hello, it is here."}', '<stdin>', 'json'],
    ['lines of JSON in a .json file', '{"title":"A","body":"Hello, it is here."}\n{"title":"B","body":"Hello you."}', 'a.json', 'jsonl'],
    ['YAML in a text file', '- title: A\n  body: Hello, it is here.\n', 'a.txt', 'yaml'],
    ['HTML in a text file', '<p>Hello, it is here.</p>', 'a.txt', 'html'],
    ['front matter in a text file', '---\ntitle: A\n---\nHello, it is here.\n', 'a.txt', 'markdown'],
    ['front matter in a YAML file', '---\ntitle: A\n---\nHello, it is here.\n', 'a.yml', 'markdown'],
    ['Markdown without a name', '# A\n\nHello, it is [here](https://example.com).\n', '<stdin>', 'markdown'],
    ['a placeholder at the beginning', '{{greeting}}, it is here.', 'a.txt', 'text'],
    ['a slot at the beginning', '[NAME], hello, it is here.', 'a.txt', 'text'],
    ['a list of YAML documents', '---\ntitle: A\nbody: Hello, it is here.\n---\ntitle: B\nbody: Hello, it is there.\n', 'a.yml', 'yaml'],
  ])('%s', async (_, source, path, format) => {
    const reading = await read(source, path)
    expect([reading.format, problems(reading)]).toEqual([format, []])
    expectLocated(reading, 'it is')
  })

  test.each([
    ['empty', '', 'a.md', 'empty-file'],
    ['blank', ' \n\n', 'a.json', 'empty-file'],
    ['binary', 'Hello\0 there', 'a.txt', 'binary-file'],
    ['source code', 'print("Hello, how are you?")\n', 'a.py', 'unrecognised-format'],
    ['broken JSON', '{"title": "A", "body": ', 'a.json', 'broken-json'],
  ])('%s files have a problem', async (_, source, path, id) => {
    const reading = await read(source, path)
    expect([reading.replies, problems(reading)]).toEqual([[], [id]])
    const { start, end } = reading.problems[0]?.span ?? { start: -1, end: -1 }
    expect(start >= 0 && start <= end && end <= source.length).toBe(true)
  })

  test('what is whole in a broken file is read', async () => {
    const reading = await read('[{"title": "A", "body": "Hello, it is here."}, {"title" "B"}]', 'a.json')
    expect([texts(reading), [...new Set(problems(reading))]]).toEqual([['Hello, it is here.'], ['broken-json']])
  })
})

describe('as', () => {
  test('reads a file as told', async () => {
    const source = '---\ntitle: A\n---\n## One\n\nHello, one.\n\n## Two\n\nHello, two.\n'
    expect((await read(source, 'a.md', { as: 'markdown' })).replies.length).toBe(1)
    expect((await read(source, 'a.md', { as: 'markdown-replies' })).replies.length).toBe(2)
    expect((await read('Hello **you**', 'a.py', { as: 'text' })).format).toBe('text')
    expect((await read('a,b\n"Hello, it is here.",c\n', 'a.log', { as: 'csv' })).format).toBe('csv')
  })

  test('a shape by id says when it is not there', async () => {
    const reading = await read('[{"title": "A", "body": "Hello, it is here."}]', 'a.json', { as: 'zendesk-macros' })
    expect(problems(reading)).toEqual(['unrecognised-format'])
    expect(reading.problems[0]?.message).toContain('no record of the format zendesk-macros')
  })
})

describe('columns', () => {
  test('name the fields of records', async () => {
    const reading = await read(list, 'a.json', { columns: { body: 'wording', title: 'headline' } })
    expect([texts(reading), field(reading, 'title')]).toEqual([['Hi Sam, it is done.', 'No.'], ['A', 'B']])
    expectLocated(reading, 'it is done')
  })

  test('name the fields of a record besides its text', async () => {
    const records = [
      { saying: 'Hello, the lamp is on its way.', group: 'Lamps', words: 'new; sent', place: 'Chat', reader: 'staff', stage: 'draft' },
      { saying: 'Hello, the shade is here.', group: 'Shades', words: ['old'], place: 'mail', reader: 'public', stage: 'yes' },
    ]
    const columns = { body: 'saying', folder: 'group', tags: 'words', channel: 'place', audience: 'reader', active: 'stage' }
    const reading = await read(JSON.stringify(records), 'a.json', { columns })
    expect(reading.replies.map(({ record }) => record)).toMatchObject([
      { title: 'Lamps', tags: ['new', 'sent'], channel: 'chat', audience: 'internal', active: false },
      { title: 'Shades', tags: ['old'], channel: 'mail', audience: 'customer', active: true },
    ])
  })

  test('name the columns of a table, whatever is in them', async () => {
    const reading = await read('k,v\nx,Ok\n', 'a.csv', { columns: { body: 'v', id: 'k' } })
    expect([texts(reading), field(reading, 'id'), field(reading, 'pointer')]).toEqual([['Ok'], ['x'], ['row 2']])
  })

  test('of which a part is named are asked for', async () => {
    const reading = await read('Reply (EN),x\n"Hi, it is late.",2\n', 'a.csv', { columns: { body: 'Reply' } })
    expect(reading.problems[0]?.message).toContain('did you mean “Reply (EN)”?')
  })

  test('that are not there are a problem with the ones that are', async () => {
    const reading = await read('titel,antwort\nA,"Hallo, es ist da."\n', 'a.csv', { columns: { body: 'antwrt' } })
    expect(reading.problems.map(({ id, message }) => [id, message])).toEqual([[
      'unknown-column',
      'There is no column “antwrt” to take the body from. The file has “titel”, “antwort”; did you mean “antwort”?',
    ]])
    expect(reading.source.slice(reading.problems[0]?.span.start, reading.problems[0]?.span.end).trim()).toBe('titel,antwort')
  })
})

test.each([['a.xlsx', 'PK\0\0', 'CSV'], ['a.DOCX', 'PK\0\0', 'text'], ['a.pdf', '%PDF-1.4', 'text'], ['a.ods', 'PK', 'CSV']])('%s is to be saved in another way first', async (path, source, saveAs) => {
  const reading = await read(source, path)
  expect(problems(reading)).toEqual(['unrecognised-format'])
  expect(reading.problems[0]?.message).toContain(`save it as ${saveAs}`)
})

describe('pointer', () => {
  const flows = JSON.stringify({ teams: { Tech: { flows: [
    { step: 'Start', variants: { email: { copy: 'Hi, it is late.' } } }, { step: 'Middle', variants: { email: { copy: 'Hi, it is here.' }, chat: { copy: 'It is here.' } } },
  ] } } })

  test('tells replies under a list apart by their indices, where the keys do not', async () => {
    const reading = await read(flows, 'a.json', { pointer: '/teams/*/flows/*/variants/*/copy' })
    expect(field(reading, 'id')).toEqual(['Tech.0.email', 'Tech.1.email', 'Tech.chat'])
  })

  test('leaves their id to several texts of a record', async () => {
    const source = JSON.stringify([{ id: 'f1', subject: 'Your lamp is here', body: 'Hi, it is here.' }, { id: 'f2', subject: 'Your lamp is late', body: 'Hi, it is late.' }])
    expect(field(await read(source, 'a.json', { pointer: ['/*/subject', '/*/body'] }), 'id')).toEqual(['f1', 'f1', 'f2', 'f2'])
    const shared = JSON.stringify([{ id: 'f1', body: ['Hi, it is here.', 'Hi, it is late.'] }])
    expect(field(await read(shared, 'a.json', { pointer: '/*/body/*' }), 'id')).toEqual(['f1.0.0', 'f1.0.1'])
  })

  test('takes a title from above that the user names', async () => {
    const reading = await read(flows, 'a.json', { pointer: '/teams/*/flows/*/variants/*/copy', columns: { title: 'step' } })
    expect(field(reading, 'title')).toEqual(['Start', 'Middle', 'Middle'])
    const named = await read(flows.replaceAll('step', 'name').replaceAll('copy', 'text'), 'a.json', { pointer: '/teams/*/flows/*/variants/*', columns: { title: 'name' } })
    expect(field(named, 'title')).toEqual(['Start', 'Middle', 'Middle'])
  })

  test('leads to bodies', async () => {
    const reading = await read(tree, 'a.json', { pointer: '/profiles/*/*/say' })
    expect([texts(reading), field(reading, 'id'), field(reading, 'pointer')])
      .toEqual([['Hello {{name | there}}.'], ['acme.Welcome'], ['/profiles/acme/Welcome']])
    const german = await read(tree, 'a.json', { pointer: '/profiles/*/*/actions/*' })
    expect([texts(german), field(german, 'locale'), field(german, 'id')]).toEqual([['Hallo {{name | da}}.'], ['de'], ['acme.Welcome']])
    expectLocated(german, 'Hallo')
  })

  test('leads to records, in YAML and tables too', async () => {
    const yaml = await read('a:\n  - {t: x, body: Fine.}\n', 'a.yml', { pointer: '/a/*' })
    expect(texts(yaml)).toEqual(['Fine.'])
    const table = await read('k,v\nx,Ok\n', 'a.csv', { pointer: '/*/v' })
    expect([texts(table), field(table, 'pointer')]).toEqual([['Ok'], ['row 2']])
  })

  test('that leads nowhere is a problem that shows how far it led', async () => {
    const reading = await read(tree, 'a.json', { pointer: '/profile/*/say' })
    expect(reading.problems.map(({ id, message }) => [id, message])).toEqual([[
      'unknown-pointer',
      'The pointer /profile/*/say leads nowhere: there is no “profile” at the root. It has “profiles”; did you mean “profiles”?',
    ]])
    expect(problems(await read(tree, 'a.json', { pointer: '/profiles' }))).toEqual(['unknown-pointer'])
  })
})

test('platform is what the user says where the file does not', async () => {
  const source = '[{"title": "A", "body": "Hello, it is here."}, {"title": "B", "platform": "Gorgias", "body": "Hello you."}]'
  const reading = await read(source, 'a.json', { platform: 'zendesk' })
  expect([field(reading, 'platform'), field(reading, 'audience')]).toEqual([['zendesk', 'gorgias'], ['customer', 'customer']])
})

test('parse never throws on bytes that no format has', async () => {
  for (const source of ['{', '[', '---', '"', '<', '---\n---', '- - -', '{{', '```', '>', '﻿', '\ud800', '[[[[', 'a:\n\t- b', ',,,\n,,']) {
    for (const path of ['a.md', 'a.json', 'a.jsonl', 'a.yaml', 'a.csv', 'a.tsv', 'a.html', 'a.txt', 'a']) {
      const document = await parse(source, path)
      expect(document.replies.length + document.problems.length, `${JSON.stringify(source)} as ${path}`).toBeGreaterThan(0)
    }
  }
})
