import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

describe('salesforce-quick-text', () => {
  const row = '574Hs0000004C92IAE,Late,"Hi {!Contact.FirstName},\nthe ""blue"" boat is late.",Boats,Email;Messaging,FALSE\n'

  test('reads what Data Loader exports, with folder, flag and channels', async () => {
    const reading = await read(`ID,NAME,MESSAGE,CATEGORY,CHANNEL,ISINSERTABLE\n${row}${row.replace('Email;Messaging,FALSE', 'Email,TRUE')}`, 'q.csv')
    expect(reading.format).toBe('salesforce-quick-text')
    expect(texts(reading)[0]).toBe('Hi {!Contact.FirstName},\nthe "blue" boat is late.')
    expect(reading.replies[0]?.record).toMatchObject({
      id: '574Hs0000004C92IAE', title: 'Boats::Late', tags: [], active: false, platform: 'salesforce', pointer: 'row 2',
    })
    expect(field(reading, 'channel')).toEqual([undefined, 'email'])
    expect(field(reading, 'active')).toEqual([false, true])
    expectLocated(reading, '"blue" boat', '""blue"" boat')
  })

  test('takes what is in the recycle bin for switched off', async () => {
    const reading = await read('ID,ISDELETED,NAME,MESSAGE,ISINSERTABLE\n1,true,Late,"Hi there, the boat is late.",true\n2,false,Here,"Hi there, the boat is here.",1\n3,0,Old,"Hi there, the boat is old.",0\n', 'q.csv')
    expect(field(reading, 'active')).toEqual([false, true, false])
  })

  test('reads other tools’ columns, and a tree export when told to', async () => {
    const query = await read('Id,Name,Message,FolderName,Channel\n574Hs0000004C92IAE,Late,"Hi there, the boat is late.",Pier,Email\n', 'q.csv')
    expect([query.format, field(query, 'title')]).toEqual(['salesforce-quick-text', ['Pier::Late']])
    const tree = JSON.stringify({ records: [{ attributes: { type: 'QuickText' }, Name: 'Late', Message: 'Hi there, the boat is late.', IsInsertable: false }] })
    const told = await read(tree, 'q.json', { as: 'salesforce-quick-text' })
    expect([told.format, field(told, 'active'), field(told, 'platform')]).toEqual(['salesforce-quick-text', [false], ['salesforce']])
  })
})

describe('zammad-text-modules', () => {
  test('reads a table for the import: HTML or plain text, no note', async () => {
    const reading = await read([
      'name,keywords,content,note,active,groups',
      'Late,"a,b","<div>Hello #{ticket.customer.firstname},</div><div>it&#39;s late.</div>",Sorry for the policy,true,1st~~~2nd',
      '"Pier::Loan",,"Hello,\n\nthe boat is yours.",,false,', '',
    ].join('\n'), 'text_modules.csv')
    expect(reading.format).toBe('zammad-text-modules')
    expect(reading.replies.map(reply => reply.syntax)).toEqual(['html', 'text'])
    expect(texts(reading)).toEqual(['Hello #{ticket.customer.firstname},\n\nit\'s late.', 'Hello,\n\nthe boat is yours.'])
    expect([field(reading, 'title'), field(reading, 'active'), field(reading, 'tags')]).toEqual([['Late', 'Pier::Loan'], [true, false], [[], []]])
    expectLocated(reading, 'it\'s late', 'it&#39;s late')
  })

  test('says where YAML cuts a text off at its variable', async () => {
    const reading = await read('- name: Late\n  keywords: a\n  active: true\n  note: x\n  content: Hello #{ticket.customer.firstname}, it is late.\n', 'a.yaml')
    expect([reading.format, problems(reading)]).toEqual(['zammad-text-modules', ['yaml-cut-off']])
  })

  test('what a macro of Zammad writes is a note to the team', async () => {
    const macro = { id: 1, name: 'Close', perform: { 'article.note': { body: 'We told them that the boat is late.', internal: 'true' } }, active: true, note: '' }
    expect(field(await read(JSON.stringify([macro]), 'macros.json'), 'audience')).toEqual(['internal'])
  })
})

describe('osticket', () => {
  test('knows canned responses with files as its JSON has them', async () => {
    const data = [
      { id: 3, title: 'Late', response: '<p>Hi %{ticket.name.first}, it&rsquo;s late.</p>', files: [] },
      { id: 4, title: 'Here', response: 'Hi %{recipient.name.first}, it is here.', files: [{ id: 1, name: 'a.pdf' }] },
    ]
    const reading = await read(JSON.stringify(data), 'canned.json')
    expect([reading.format, field(reading, 'id'), reading.replies.length]).toEqual(['osticket', ['3', '4'], 2])
    expectLocated(reading, 'it’s late', 'it&rsquo;s late')
  })

  const template = (notes: string, body: string): string =>
    `#\n# A template\n#\n---\nnotes: |\n    ${notes}\n\nsubject: |\n    Your ticket [#%{ticket.number}]\nbody: |\n    ${body}\n`

  test('reads a mail to the customer: the subject and the HTML', async () => {
    const reading = await read(template('Sent to a user. Sorry for our policy.', '<h3>Dear %{recipient.name.first},</h3>it&#39;s here. <a href="%{recipient.ticket_link}">See</a>'), 'ticket.autoresp.yaml')
    expect(reading.format).toBe('osticket-email')
    expect(texts(reading)).toEqual(['Your ticket [#%{ticket.number}]', 'Dear %{recipient.name.first},\n\nit\'s here. See'])
    expect([field(reading, 'kind'), field(reading, 'audience'), field(reading, 'channel')]).toEqual([
      ['snippet', 'reply'], ['customer', 'customer'], ['email', 'email'],
    ])
    expectLocated(reading, 'Your ticket')
    expectLocated(reading, 'it\'s here', 'it&#39;s here')
  })

  test.each([
    ['Sent to a staff member when a ticket comes in.', 'Hi %{recipient.name}, it is new.'],
    ['An alert.', 'Hi %{recipient.name}, <a href="%{ticket.staff_link}">it is new</a>.'],
    ['Sent when a staff member requests a password.', 'Hi, follow this: %{reset_link}'],
  ])('an alert is for the team: %s', async (notes, body) => {
    expect(field(await read(template(notes, body), 'alert.yaml'), 'audience')).toEqual(['internal', 'internal'])
  })
})

describe('chatwoot', () => {
  test('reads canned responses as Markdown, from the API and from a table of two columns', async () => {
    const api = await read(JSON.stringify([{ id: 7, account_id: 1, short_code: 'late', content: 'Hi {{contact.first_name}},\n\nit is **late** \u2013 sorry.' }]), 'a.json')
    expect([api.format, texts(api), field(api, 'id')]).toEqual(['chatwoot-canned-responses', ['Hi {{contact.first_name}},\n\nit is late – sorry.'], ['7']])
    expectLocated(api, 'late – sorry', 'late** – sorry')
    const table = await read('short_code,content\nlate,"Hi, it is *late*."\n', 'a.csv')
    expect([table.format, texts(table), field(table, 'title')]).toEqual(['chatwoot-canned-responses', ['Hi, it is late.'], ['late']])
  })

  test('reads the messages of macros, and private notes as such', async () => {
    const action = (name: string, ...parameters: unknown[]): object => ({ action_name: name, action_params: parameters })
    const reading = await read(JSON.stringify({ payload: [{
      id: 7, name: 'Close', visibility: 'global', actions: [
        action('add_label', 'done'), action('send_message', 'Hi, it is **here**.'), action('send_message', 'Bye now, see you there.'),
        action('add_private_note', 'We are sorry for our policy.'), action('send_message', { template_params: {} }), action('resolve_conversation'),
      ],
    }] }), 'macros.json')
    expect(texts(reading)).toEqual(['Hi, it is here.', 'Bye now, see you there.', 'We are sorry for our policy.'])
    expect(field(reading, 'audience')).toEqual(['customer', 'customer', 'internal'])
    expect(field(reading, 'kind')[2]).toBe('note')
    expectLocated(reading, 'see you there')
  })
})

test('servicenow reads the HTML of a template, by its sys_id', async () => {
  const reading = await read(JSON.stringify({ result: [
    { sys_id: 'a1', name: 'Late', short_name: 'l', body: '<p>Hi ${caller_id.name},</p>\n<p>it&#39;s \u201clate\u201d.</p>', active: 'false' },
  ] }), 'a.json')
  expect([reading.format, texts(reading)]).toEqual(['servicenow-response-templates', ['Hi ${caller_id.name},\n\nit\'s “late”.']])
  expect([field(reading, 'id'), field(reading, 'title'), field(reading, 'active')]).toEqual([['a1'], ['Late'], [false]])
  expectLocated(reading, 'it\'s “late”', 'it&#39;s “late”')
})

describe('amazon-connect-quick-responses', () => {
  const response = (contents: object, format = 'markdown'): string => JSON.stringify({ quickResponse: {
    quickResponseId: 'q1', name: 'Late', contentType: `application/x.quickresponse;format=${format}`, contents, language: 'en_US', isActive: false,
    channels: ['Chat'], description: 'Sorry for our policy, said nobody.',
  } })
  const both = { plainText: { content: 'It is late today.' }, markdown: { content: 'It is **late** today.' } }

  test('reads one of two writings, the one that is sent; the other is its twin', async () => {
    const markdown = await read(response(both), 'a.json')
    expect([markdown.format, texts(markdown)]).toEqual(['amazon-connect-quick-responses', ['It is late today.']])
    expect(markdown.replies[0]?.record).toMatchObject({ id: 'q1', title: 'Late', locale: 'en_US', active: false, channel: 'chat', platform: 'amazon-connect' })
    expect([markdown.replies[0]?.syntax, markdown.replies[0]?.twin?.field]).toEqual(['markdown', 'contents.plainText'])
    const plain = await read(response(both, 'plain'), 'a.json')
    expect([plain.replies[0]?.syntax, plain.replies[0]?.twin?.field]).toEqual(['text', 'contents.markdown'])
    expect(problems(await read(response({ ...both, plainText: { content: 'It is early.' } }).replace('false', 'true'), 'a.json'))).toEqual(['twins-disagree'])
  })

  test('says once that a list without contents was not linted, and where an empty response is', async () => {
    const listed = { quickResponseId: 'q1', name: 'Late', contentType: 'application/x.quickresponse;format=plain', status: 'CREATED' }
    const source = JSON.stringify({ quickResponseSummaries: [listed, { ...listed, quickResponseId: 'q2' }] })
    const reading = await read(source, 'a.json')
    expect(problems(reading)).toEqual(['preview-only'])
    expect(reading.problems[0]).toMatchObject({ severity: 'error', span: { start: source.indexOf('"Late"') } })
    expect(reading.problems[0]?.message).toContain('1 more in this file')
    expect(problems(await read(response({ plainText: { content: ' ' } }).replace('false', 'true'), 'a.json'))).toEqual(['empty-record'])
  })

  test('reads resources of a CloudFormation template, with its tags', async () => {
    const reading = await read([
      'Conditions:', '  Live: !Equals [!Ref Stage, live]', 'Resources:', '  Late:', '    Type: AWS::Wisdom::QuickResponse', '    Properties:',
      '      KnowledgeBaseArn: !GetAtt Base.Arn', '      Name: !Sub "Late ${Stage}"', '      Description: Sorry for our policy.', '      IsActive: false',
      '      Language: de_DE', '      Channels: [Chat]', '      Content:', '        Content: !Sub |', '          Hi,', '          it is **late** in ${Stage}.',
      '  Here:', '    Type: AWS::Wisdom::QuickResponse', '    Properties:', '      Name: Here', '      ContentType: application/x.quickresponse;format=plain',
      '      Content: { Content: !Sub ["It is *here* in ${Place}.", { Place: !Ref Town }] }', '',
    ].join('\n'), 'template.yaml')
    expect([reading.format, reading.problems]).toEqual(['amazon-connect-quick-responses', []])
    expect(texts(reading)).toEqual(['Hi,\nit is late in ${Stage}.', 'It is *here* in ${Place}.'])
    expect(reading.replies[0]?.record).toMatchObject({ id: 'Late', title: 'Late ${Stage}', locale: 'de_DE', active: false, channel: 'chat' })
    expectLocated(reading, 'late in ${Stage}', 'late** in ${Stage}')
    expectLocated(reading, '*here* in')
  })

  test('tells of the mails of a template, and not of its code and settings', async () => {
    const greeting = { Type: 'AWS::Wisdom::QuickResponse', Properties: { Name: 'Late', Content: { Content: 'It is late today.' } } }
    const code = { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '# This program writes a line and does nothing else.' } } }
    const mail = { Type: 'AWS::SES::Template', Properties: { Template: { TextPart: 'Hello, the boat is late today.' } } }
    const template = { Parameters: { Stage: { ConstraintDescription: 'This must be the name of a stage.' } }, Resources: { Late: greeting, Code: code } }
    expect(problems(await read(JSON.stringify(template), 'a.json'))).toEqual([])
    const withMail = await read(JSON.stringify({ ...template, Resources: { ...template.Resources, Mail: mail } }), 'a.json')
    expect([problems(withMail), withMail.problems[0]?.span.start]).toEqual([['unread-record'], withMail.source.indexOf('{"Type":"AWS::SES')])
  })

  test('passes over a text that a template takes from elsewhere', async () => {
    const elsewhere = ['!Ref Greeting', '!ImportValue shared-greeting', '!FindInMap [Texts, greeting, en]']
    for (const content of elsewhere) {
      const source = `Resources:\n  A:\n    Type: AWS::Wisdom::QuickResponse\n    Properties:\n      Name: A\n      Content:\n        Content: ${content}\n`
      expect(problems(await read(source, 'template.yaml'))).toEqual(['no-replies'])
    }
  })

  test.each([
    ['a.yaml', 'Resources:\n  A:\n    Type: AWS::Wisdom::QuickResponse\n    Properties:\n      Name: A\n      Content:\n        Content: !Join [" ", [Hello there, it is late.]]\n', '['],
    ['a.json', JSON.stringify({ Resources: { A: { Type: 'AWS::Wisdom::QuickResponse', Properties: { Name: 'A', Content: { Content: { 'Fn::Join': ['', ['Hello ', { Ref: 'Name' }, ', it is late.']] } } } } } }), '{"Fn::Join'],
  ])('warns of a text that a template puts together (%s)', async (path, source, written) => {
    const reading = await read(source, path)
    expect(problems(reading)).toEqual(['unread-text'])
    expect(source.slice(reading.problems[0]?.span.start)).toMatch(new RegExp(`^${written.replace(/[[{]/g, '\\$&')}`))
  })

  test('reads the same in JSON, where a text is in Fn::Sub', async () => {
    const properties = { Name: 'Late', Content: { Content: { 'Fn::Sub': 'It is "late" in ${Stage}.' } } }
    const reading = await read(JSON.stringify({ Resources: { Late: { Type: 'AWS::Wisdom::QuickResponse', Properties: properties } } }), 'a.json')
    expect([texts(reading), field(reading, 'id')]).toEqual([['It is "late" in ${Stage}.'], ['Late']])
    expectLocated(reading, '"late" in', '\\"late\\" in')
  })
})

describe('genesys-responses', () => {
  const response = (...texts: readonly object[]): string => JSON.stringify({ entities: [{
    id: 'r1', name: 'Late', libraries: [{ id: 'l1', name: 'Pier' }], texts, interactionType: 'chat', substitutions: [{ id: 'a', description: 'Sorry for our policy.' }],
  }] })
  const html = { content: '<p>It&#39;s late today.</p>', contentType: 'text/html' }
  const plain = { content: 'It\'s late today.', contentType: 'text/plain' }

  test('reads HTML and plain text of one response as twins, whichever comes first', async () => {
    for (const texts_ of [[html, plain], [plain, html]]) {
      const reading = await read(response(...texts_), 'a.json')
      expect([reading.replies.length, reading.replies[0]?.syntax, reading.problems]).toEqual([1, 'html', []])
      expect(reading.replies[0]?.twin?.field).toBe(`texts[${texts_.indexOf(plain)}].content`)
      expect(reading.replies[0]?.record).toMatchObject({ id: 'r1', title: 'Pier::Late', channel: 'chat', platform: 'genesys' })
      expectLocated(reading, 'It\'s late', 'It&#39;s late')
    }
    expect(problems(await read(response(html, { ...plain, content: 'It is early.' }), 'a.json'))).toEqual(['twins-disagree'])
  })

  test('reads texts that are not the same thing each for itself', async () => {
    const reading = await read(response({ ...plain, type: 'subject' }, { ...html, type: 'body' }), 'a.json')
    expect([reading.replies.length, reading.problems]).toEqual([2, []])
    expect(field(reading, 'kind')).toEqual(['snippet', 'reply'])
    expect((await read(response(plain, plain, html), 'a.json')).replies).toHaveLength(3)
    const mail = await read(response({ ...plain, content: 'Your boat', type: 'subject' }, { ...plain, type: 'body' }, { ...html, type: 'body' }), 'a.json')
    expect(mail.replies.map(({ syntax, twin }) => [syntax, twin?.field])).toEqual([['text', undefined], ['html', 'texts[1].content']])
  })
})
