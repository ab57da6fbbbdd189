import { describe, expect, test } from 'vitest'
import { companionsOf } from '../../../src/document/companions.ts'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const path = 'force-app/main/default/email/Tours/Boat_Late.email'

function metadata(elements: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ available: 'true', name: 'Boat late', ...elements })
    .map(([name, text]) => `    <${name}>${text}</${name}>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\n${lines.join('')}</EmailTemplate>\n`
}

const besideBody = (meta: string): { beside: ReadonlyMap<string, string> } => ({ beside: new Map([['Boat_Late.email-meta.xml', meta]]) })
const besideMeta = (body: string): { beside: ReadonlyMap<string, string> } => ({ beside: new Map([['Boat_Late.email', body]]) })

test('Metadata says when the text is not beside it, where that is known', async () => {
  const source = metadata({ type: 'html', subject: 'Your boat is late' })
  expect(problems(await read(source, `${path}-meta.xml`, { beside: new Map() }))).toEqual(['missing-text'])
  expect(problems(await read(source, `${path}-meta.xml`))).toEqual([])
  expect(problems(await read(source.replace('true', 'false'), `${path}-meta.xml`, { beside: new Map() }))).toEqual([])
  expect(problems(await read(source, `${path}-meta.xml`, besideMeta('<p>It is late.</p>')))).toEqual([])
})

describe('the text of a Salesforce template', () => {
  test('is read as the metadata beside it says', async () => {
    const text = 'Dear {!Contact.FirstName},\n\n<Your boat> leaves at 9 & no later.\n'
    const reading = await read(text, path, besideBody(metadata({ type: 'text', description: 'Sorry for our policy' })))
    expect(reading.format).toBe('salesforce-email')
    expect(reading.replies.map(({ syntax, record }) => [syntax, record])).toEqual([['text', {
      id: 'Boat_Late', title: 'Tours::Boat late', tags: [], active: true, channel: 'email', platform: 'salesforce',
      audience: 'customer', kind: 'reply',
    }]])
    expect(texts(reading)).toEqual(['Dear {!Contact.FirstName},\n\n<Your boat> leaves at 9 & no later.'])
    expect(reading.problems).toEqual([])
  })

  test('is HTML with CDATA in a letterhead, and is switched off with its metadata', async () => {
    const html = '<table height="400" ><tr><td style=" bEditID:r3st1;" locked="0" >\n<![CDATA[<p>Dear&nbsp;{!Contact.FirstName},</p><p>your boat&#39;s here.</p>]]></td></tr></table>'
    const reading = await read(html, path, besideBody(metadata({ available: 'false', type: 'html', letterhead: 'Pier' })))
    expect(texts(reading)).toEqual(['Dear {!Contact.FirstName},\n\nyour boat\'s here.'])
    expect(field(reading, 'active')).toEqual([false])
    expectLocated(reading, 'your boat\'s', 'your boat&#39;s')
  })

  test('is linted without its metadata, too; whose it is then shows in its merge fields', async () => {
    const ours = await read('<p>Hi {!Contact.FirstName},</p><p>your boat is here.</p>', path)
    expect([ours.replies[0]?.syntax, field(ours, 'title'), field(ours, 'platform')]).toEqual(['html', ['Tours::Boat_Late'], ['salesforce']])
    const anyones = await read('Hi {{name}},\n\nyour boat is here.\n', 'Boat.email')
    expect([anyones.replies[0]?.syntax, field(anyones, 'platform'), field(anyones, 'audience')]).toEqual(['text', [undefined], ['unknown']])
  })

  test('is not linted when it is a program', async () => {
    const page = '<messaging:emailTemplate subject="A"><p>We are sorry for our policy.</p></messaging:emailTemplate>'
    expect(problems(await read(page, path))).toEqual(['skipped-template'])
    const told = await read('<p>We are sorry for our policy.</p>', path, besideBody(metadata({ type: 'visualforce' })))
    expect([told.replies, problems(told)]).toEqual([[], ['skipped-template']])
  })

  test('a saved mail and other XML are no templates', async () => {
    const mail = 'From: Kim <kim@pier.example>\r\nTo: a@b.example\r\nSubject: Boat\r\n\r\nHi, the boat is late.\r\n'
    expect(problems(await read(mail, 'boat.email'))).toEqual(['unrecognised-format'])
    expect((await read('[{"title":"A","body":"Hi, the boat is late."}]', 'boat.email')).format).toBe('json')
    const folder = '<?xml version="1.0"?>\n<EmailFolder xmlns="http://soap.sforce.com/2006/04/metadata"><name>Tours</name></EmailFolder>\n'
    expect(problems(await read(folder, 'Tours.emailFolder-meta.xml'))).toEqual(['unrecognised-format'])
    expect(problems(await read('<EmailTemplate><subject>Hi there, your boat is late.</subject></EmailTemplate>', 'a.xml'))).toEqual(['unrecognised-format'])
  })
})

describe('the metadata of a Salesforce template', () => {
  const html = '<p>Hi {!Contact.FirstName},</p><p>it&rsquo;s at <a href="https://pier.example/b">Pier&nbsp;9</a>.</p>'

  test('has a subject, whose entities are mapped, and a plain alternative that says the same', async () => {
    const source = metadata({
      type: 'html', subject: 'We&apos;re late &#38; &quot;sorry&quot;, {!Contact.FirstName}', textOnly: 'Hi {!Contact.FirstName},\r\n\r\nit’s at Pier 9: https://pier.example/b',
      description: 'Only for angry people.',
    })
    const reading = await read(source, `${path}-meta.xml`, besideMeta(html))
    expect(texts(reading)).toEqual(['We\'re late & "sorry", {!Contact.FirstName}'])
    expect(reading.replies[0]?.record).toEqual({
      id: 'Boat_Late', title: 'Tours::Boat late', tags: [], active: true, channel: 'email', platform: 'salesforce',
      audience: 'customer', kind: 'snippet', pointer: '/EmailTemplate',
    })
    expect(reading.problems).toEqual([])
    expectLocated(reading, 'We\'re late & "sorry"', 'We&apos;re late &#38; &quot;sorry&quot;')
    expectLocated(reading, 'late')
    const { passage } = reading.replies[0] as typeof reading.replies[number]
    expect(passage.edit({ start: 6, end: 10 }, 'on "time" & glad')?.text).toBe('on &quot;time&quot; &amp; glad')
  })

  test('is told where its plain alternative says something else, at the alternative', async () => {
    const source = metadata({ type: 'html', textOnly: 'Hi {!Contact.FirstName},\n\nit&apos;s at Pier 7.' })
    const reading = await read(source, `${path}-meta.xml`, besideMeta(html))
    expect(problems(reading)).toEqual(['twins-disagree'])
    const { message, span } = reading.problems[0] as typeof reading.problems[number]
    expect(message).toMatch(/“Tours::Boat late” disagree: textOnly has “.*7”, the text that is sent has “.*9”/)
    expect(source.slice(span.start, span.end)).toContain('7')
    expect(source.slice(0, span.start)).toContain('<textOnly>')
    expect(source.slice(span.end)).toContain('</textOnly>')
    const inactive = await read(source.replace('true', 'false'), `${path}-meta.xml`, besideMeta(html))
    expect(inactive.problems).toEqual([])
  })

  test('is linted with its plain alternative when there is no HTML to hold it against', async () => {
    const reading = await read(metadata({ subject: 'Boat', textOnly: 'Hi,\n\nthe boat&apos;s late.' }), `${path}-meta.xml`)
    expect([texts(reading), field(reading, 'kind')]).toEqual([['Boat', 'Hi,\n\nthe boat\'s late.'], ['snippet', 'reply']])
  })

  test('without a subject it says nothing to a customer, which is no fault; a broken one is', async () => {
    const silent = await read(metadata({ type: 'text', subject: '  ' }), `${path}-meta.xml`, besideMeta('Hi, your boat is here.'))
    expect([silent.format, silent.replies, silent.problems]).toEqual(['salesforce-email', [], []])
    expect(problems(await read(metadata({}).replace('</name>', ''), `${path}-meta.xml`))).toEqual(['broken-xml'])
  })
})

test('each of the two files has the other for a companion, and no other file has one', () => {
  expect(companionsOf('a/b.c.email')).toEqual(['b.c.email-meta.xml'])
  expect(companionsOf('a\\b.email-meta.xml')).toEqual(['b.email'])
  expect(['a.md', 'email', 'a.emailFolder-meta.xml', 'a.xml'].flatMap(companionsOf)).toEqual([])
})

test('a Lightning template is known as one, so that variables of Classic templates are told', async () => {
  const metadata = '<?xml version="1.0"?>\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata"><name>Sent</name><type>custom</type><uiType>SFX</uiType></EmailTemplate>'
  const reading = await read('<p>Hi {!Receiving_User.FirstName}, your lamp left us today.</p>', 'Sent.email', { beside: new Map([['Sent.email-meta.xml', metadata]]) })
  expect(reading.replies[0]?.record.metadata).toEqual({ ui_type: 'SFX' })
})
