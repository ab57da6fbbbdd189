import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const json = (data: unknown): string => JSON.stringify(data, null, 2)

describe('lists of records', () => {
  test('take title, body, tags, locale, channel and flags from the usual fields', async () => {
    const reading = await read(json([
      {
        id: 4, name: 'Late boat', content: 'Hi {name},\nthe boat is late – "an hour", we think. You need not run.', tags: ['boat', 'late'],
        language: 'en', channel: 'Chat', notes: 'Ask the harbour. Never tell the customer why.',
      },
      { id: 5, name: 'Old pier', content: 'The pier is closed for the winter, sorry.', archived: true, tags: 'pier, winter' },
      { id: 6, name: 'New pier', content: 'The new pier opens in May, and you are invited.', status: 'draft' },
    ]), 'replies.json')
    expect(reading.format).toBe('json')
    expect(reading.replies.map(reply => reply.record)).toEqual([
      {
        id: '4', title: 'Late boat', locale: 'en', tags: ['boat', 'late'], active: true, channel: 'chat', pointer: '/0',
        audience: 'unknown', kind: 'reply',
      },
      { id: '5', title: 'Old pier', tags: ['pier', 'winter'], active: false, pointer: '/1', audience: 'unknown', kind: 'snippet' },
      { id: '6', title: 'New pier', tags: [], active: false, pointer: '/2', audience: 'unknown', kind: 'snippet' },
    ])
    expect(texts(reading)[0]).toBe('Hi {name},\nthe boat is late – "an hour", we think. You need not run.')
    expectLocated(reading, 'the boat is late')
    expectLocated(reading, '"an hour"', '\\"an hour\\"')
  })

  test('read HTML and Markdown where a body clearly is one, plain text otherwise', async () => {
    const reading = await read(json([
      { title: 'Html', body: 'Hi,<br /><br />the sauna is <strong>hot</strong> again.' },
      { title: 'Markdown', body: 'Hi,\n\nbook it [here](https://example.com/sauna) or call **us**.' },
      { title: 'Plain', body: 'Hi [NAME],\n- 2 * 3 * 4 towels\n- <order id>' },
      { title: 'Entities', body: 'We&rsquo;ve kept your towel &amp; your shoes.' },
    ]), 'replies.json')
    expect(reading.replies.map(reply => reply.syntax)).toEqual(['html', 'markdown', 'text', 'html'])
    expect(texts(reading)).toEqual([
      'Hi,\n\nthe sauna is hot again.', expect.stringContaining('book it here or call us.'),
      'Hi [NAME],\n- 2 * 3 * 4 towels\n- <order id>', 'We’ve kept your towel & your shoes.',
    ])
    expectLocated(reading, 'hot again', 'hot</strong> again')
    expectLocated(reading, 'book it')
  })

  test('take the HTML of a record that holds its text twice', async () => {
    const reading = await read(json([
      { title: 'Twin', content: 'Hi there, \n it is on.', content_html: '<div>Hi there,<br>it is on.</div>' },
    ]), 'replies.json')
    expect(texts(reading)).toEqual(['Hi there,\nit is on.'])
    expectLocated(reading, 'it is on')
  })

  test('have a twin in the other field with their text, in another way of writing or the same', async () => {
    const reading = await read(json([
      { title: 'Twin', content: 'Hi there, \n it is on.', content_html: '<div>Hi there,<br>it is on.</div>' },
      { title: 'Stale', bodyText: 'Hi there, it was off.', bodyHtml: '<p>Hi there, it is on.</p>' },
      { title: 'Copy', body: 'Hi there, it is on.', email: 'Hi there,\nit is on!' },
    ]), 'replies.json')
    expect(reading.replies.map(({ twin }) => twin?.field)).toEqual(['content', 'bodyText', 'email'])
    expect(problems(reading)).toEqual(['twins-disagree'])
  })

  test('warn of another text for customers in a record, unless the bodies are named', async () => {
    const table = 'name,subject,body,chat_text,notes\nPaid,Your money is here,"Hi there, it is paid.",It is paid today!,Ask the desk first please.\n'
    const reading = await read(table, 'a.csv')
    expect(texts(reading)).toEqual(['Hi there, it is paid.'])
    expect(reading.problems.map(({ id, message }) => [id, message])).toEqual([['unread-field',
      '“chat_text” holds text that was not read. If customers get it, name every text with --body-column, ' +
      'or in the config with columns › body: “body”, “chat_text”.']])
    expect(table.slice(reading.problems[0]?.span.start, reading.problems[0]?.span.end)).toBe('It is paid today!')
    const named = await read(table, 'a.csv', { columns: { body: ['body', 'chat_text'] } })
    expect([texts(named), named.problems]).toEqual([['Hi there, it is paid.', 'It is paid today!'], []])
    expect(problems(await read(table, 'a.csv', { columns: { body: 'body' } }))).toEqual([])
  })

  test('warn of an empty record and of text that was not read', async () => {
    const reading = await read(json([
      { title: 'Empty', body: '' },
      { title: 'Full', body: 'Hello, the lamp is on its way to you.', variants: { short: 'It is on its way, promised!' } },
    ]), 'replies.json')
    expect(reading.problems.map(({ id, message }) => [id, message])).toEqual([
      ['unread-text', 'A text inside a reply was not read: /1/variants/short. If customers get it, lint it with --pointer.'],
      ['empty-record', 'The reply “Empty” has no text.'],
    ])
    expect(reading.source.slice(reading.problems[0]?.span.start, reading.problems[0]?.span.end))
      .toBe('"It is on its way, promised!"')
  })

  test('warn of records beside replies in which no text is known', async () => {
    const long = 'Hi, we cannot refund you. This decision is final.'
    const reading = await read(JSON.stringify([{ title: 'A', body: 'Hi, it is on its way.' }, { title: 'B', body_long: long }, { title: 'C', texts: { message_body: long } }, { title: 'D', since: 'v2' }]), 'a.json')
    expect([texts(reading), reading.problems.map(({ id, span }) => [id, reading.source.slice(span.start, span.end)])])
      .toEqual([['Hi, it is on its way.'], [['unread-record', JSON.stringify(long)], ['unread-record', JSON.stringify(long)]]])
    expect(reading.problems[0]?.message).toContain('“body_long”')
    expect(reading.problems[1]?.message).toContain('“message_body”')
  })

  test('say once how many records lack a known text in the same way', async () => {
    const unread = { title: 'B', body_long: 'Hi, we cannot refund you.' }
    const reading = await read(JSON.stringify({ macros: [{ title: 'A', body: 'Hi, it is on its way.' }, unread, unread, unread] }), 'a.json')
    expect([problems(reading), reading.problems[0]?.message]).toEqual([['unread-record'], expect.stringContaining('(the same goes for 2 more in this file).')])
  })

  test.each([
    [{ macros: [{ title: 'A', body: 'Hi, it is here.' }], replies: { late: 'Hi, it is late, sorry.' } }, ['unread-record']],
    [{ macros: [{ title: 'A', body: 'Hi, it is here.' }], old: [{ name: 'B', body_long: 'Hi, it is late, sorry.' }] }, ['unread-record']],
    [{ macros: [{ title: 'A', body: 'Hi, it is here.' }], description: 'These are our replies for the shop.', count: 1 }, []],
    [[{ title: 'A', body: 'Hi, it is here.' }, 'Hi, it is late, sorry.'], ['unread-record']],
    [[{ title: 'A', body: 'Hi, it is here.' }, { id: 'c5', messages: [{ from: 'agent', body: 'Sadly no.' }] }], ['unread-record']],
  ])('%j: what else is in the file is not lost', async (data, expected) => {
    expect(problems(await read(JSON.stringify(data), 'a.json'))).toEqual(expected)
  })

  test('are no messages of a conversation', async () => {
    for (const message of [{ from: 'agent', body: 'Sadly no refund.' }, { from: 'Dana', body: 'Sadly no refund.' }, { from: 'agent', name: 'Dana', body: 'Sadly no refund.' }, { body: 'Sadly no refund.' }]) {
      const reading = await read(JSON.stringify({ id: 'c5', messages: [message] }), 'a.json')
      expect([reading.replies, problems(reading)]).toEqual([[], ['unrecognised-format']])
    }
    expect(texts(await read(JSON.stringify({ messages: [{ id: 1, title: 'No', body: 'Sadly no refund.' }] }), 'a.json'))).toEqual(['Sadly no refund.'])
  })

  test('mark a list of one with its row, a single object with the root', async () => {
    const single = await read(json({ title: 'One', body: 'Thanks, we have it.' }), 'reply.json')
    expect([field(single, 'pointer'), field(single, 'kind')]).toEqual([[''], ['reply']])
  })
})

describe('categories and keyed forms', () => {
  test('put the titles of categories before the title', async () => {
    const reading = await read(json({
      signature: 'Kind regards,\nThe ferry team',
      categories: [
        { id: 'f', label: 'Ferry', macros: [{ num: 1, name: 'Delay', desc: 'After 5 days', body: 'Dear {name}, we are late.' }] },
        { label: 'Bus', categories: [{ label: 'Night', macros: [{ name: 'Full', body: 'Dear {name}, the bus is full.' }] }] },
      ],
    }), 'macros.json')
    expect(field(reading, 'title')).toEqual(['Ferry::Delay', 'Bus::Night::Full'])
    expect(field(reading, 'pointer')).toEqual(['/categories/0/macros/0', '/categories/1/categories/0/macros/0'])
    expectLocated(reading, 'we are late')
  })

  test('take a key over a list for a category, and the key of a record for its id', async () => {
    const listed = await read(json({ Billing: [{ title: 'Paid', body: 'Thanks, it is paid.' }] }), 'a.json')
    expect(field(listed, 'title')).toEqual(['Billing::Paid'])
    const keyed = await read(json({ paid: { title: 'Paid', body: 'Thanks, it is paid.' } }), 'a.json')
    expect([field(keyed, 'id'), field(keyed, 'title')]).toEqual([['paid'], ['Paid']])
  })

  test('read texts by language, and bodies by language', async () => {
    const yaml = await read([
      'en:',
      '  refund:',
      '    approved: "Hi %{name}, your refund is approved."',
      '  delay: |',
      '    Sorry, we are running late today.',
      'de:',
      '  refund:',
      '    approved: Hallo %{name}, Ihre Erstattung ist genehmigt.',
      '',
    ].join('\n'), 'replies.yml')
    expect(yaml.format).toBe('yaml')
    expect(field(yaml, 'id')).toEqual(['refund.approved', 'delay', 'refund.approved'])
    expect(field(yaml, 'locale')).toEqual(['en', 'en', 'de'])
    expectLocated(yaml, 'we are running late')
    expectLocated(yaml, 'Ihre Erstattung')
    const bodies = await read(json([{ title: 'Hi', body: { en: 'Hello, how can we help?', 'pt-BR': 'Olá, como vai você?' } }]), 'a.json')
    expect([field(bodies, 'locale'), texts(bodies)])
      .toEqual([['en', 'pt-BR'], ['Hello, how can we help?', 'Olá, como vai você?']])
  })

  test('read texts under replies, macros and the like, however short', async () => {
    const reading = await read('replies:\n  paid: Your invoice is paid now.\n  sent: It left our house today.\n', 'r.yaml')
    expect([field(reading, 'id'), field(reading, 'pointer')]).toEqual([['paid', 'sent'], ['/replies/paid', '/replies/sent']])
  })
})

describe('files that are something else', () => {
  test.each<[string, string, string]>([
    ['package.json', 'package.json', json({
      name: 'x', version: '1.0.0', description: 'Says hello to you, nicely.', scripts: { build: 'tsc -p . && node build.mjs' },
    })],
    ['package-lock.json', 'package-lock.json', json({
      name: 'x', lockfileVersion: 3, packages: { 'node_modules/y': { version: '1.0.0', deprecated: 'Sorry, use z instead.' } },
    })],
    ['tsconfig.json', 'tsconfig.json', json({ compilerOptions: { strict: true, lib: ['es2023'] }, include: ['src'] })],
    ['game macros', 'macros.json', json({ macros: [
      { name: 'Heal', body: '/cast [@player] Greater Heal' }, { name: 'Pull', content: '#showtooltip\n/cast Charge' },
    ] })],
    ['keyboard macros', 'macros.json', json({ macros: [{ name: 'Copy line', keys: ['ctrl', 'c'], text: 'ctrl+c' }] })],
    ['editor snippets', 'snippets.json', json({ Log: { prefix: 'log', body: ['console.log($1);', '$2'], description: 'Log a value' } })],
    ['a workflow', 'ci.yml', 'name: CI\non: [push]\njobs:\n  test:\n    steps:\n      - name: Thank\n        with:\n' +
      '          body: Thanks for your pull request, we will look at it soon.\n'],
    ['a compose file', 'compose.yaml', 'services:\n  web:\n    image: nginx\n    command: serve all the files of this folder\nvolumes: {}\n'],
    ['labels of a program', 'en.json', json({ en: { save: 'Save', cancel: 'Cancel', lost: 'You have been signed out.' } })],
    ['errors', 'errors.json', json({ errors: [{ code: 4, message: 'Your session has ended.' }] })],
    ['numbers', 'n.json', '[1, 2, 3]'],
    ['messages of a conversation', 'chat.json', json({ messages: [{ from: { name: 'Bo' }, content: 'Where is my parcel, please?' }] })],
    ['comments of a tracker', 'comments.json', json([{ user: { login: 'kim' }, created_at: '2024-05-01', body: 'Hello, where is my parcel?' }])],
  ])('%s', async (_, path, source) => {
    const reading = await read(source, path)
    expect([reading.format, reading.replies, problems(reading)]).toEqual([undefined, [], ['unrecognised-format']])
  })

  test('say what they look like and what would help', async () => {
    const message = async (source: string, path: string): Promise<string | undefined> =>
      (await read(source, path)).problems[0]?.message
    expect(await message(json({ name: 'x', version: '1', scripts: {} }), 'package.json')).toContain('looks like a package manifest')
    expect(await message(json([{ utterance_by: 'Bo', direction: 'in', text: 'Where is it?' }]), 'a.json')).toContain('looks like a transcript')
    const tree = json({ brands: [{ greet: 3, lines: [{ say: 'Hello there, how can we help you?' }] }] })
    expect(await message(tree, 'a.json')).toContain('--pointer /brands/*/lines/*/say')
  })

  test('an empty list is a library without replies', async () => {
    expect(problems(await read('{ "macros": [] }', 'a.json'))).toEqual(['no-replies'])
  })
})
