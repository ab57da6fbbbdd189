import { describe, expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const fenced = `# Canned responses

Copy the text in the box. The rest is for the team.

## Out of scope

Only after triage.

\`\`\`
Hi {reporter},

thanks for your report. {domain} is outside of our scope.
\`\`\`

## Code inside

~~~~markdown
Hi,

this is what **we** see:

\`\`\`js
x()
\`\`\`
~~~~

## Needs info

> Could you send us the order number
for the lamp?
>
> - It is on the box.
`

describe('markdown-replies', () => {
  test('reads fenced and quoted replies under headings, and not what is written beside them', async () => {
    const reading = await read(fenced, 'library.md')
    expect(reading.format).toBe('markdown-replies')
    expect(field(reading, 'title')).toEqual(['Out of scope', 'Code inside', 'Needs info'])
    expect(reading.replies.map(reply => reply.syntax)).toEqual(['text', 'markdown', 'markdown'])
    expect(texts(reading)[0]).toBe('Hi {reporter},\n\nthanks for your report. {domain} is outside of our scope.')
    expectLocated(reading, 'thanks for your report')
    expectLocated(reading, 'this is what we see', 'this is what **we** see')
    expectLocated(reading, 'send us the order number')
    expectLocated(reading, 'for the lamp?')
    expectLocated(reading, 'It is on the box.')
  })

  test('writes edits back with the marks of the quote', async () => {
    const reading = await read('## One\n\n> Hello Sam, we sent it.\n\n## Two\n\n> Hello Kim, it is here.\n', 'library.md')
    const passage = reading.replies[0]?.passage
    const start = passage?.text.indexOf('we sent') ?? 0
    expect(passage?.edit({ start, end: start + 7 }, 'we\nmailed')?.text).toBe('we\n> mailed')
  })

  test('reads plain replies, with the headings above as folders and smaller ones as text', async () => {
    const source = [
      '# Bakery', '', '## Late loaf', '', 'Hi Sam, the loaf is in the oven.', '', '### More', '', 'It needs an hour.', '',
      '## Burnt loaf', '', 'Hi Sam, we bake you a new one.', '', '# Shop', '', '## Closed', '', 'Hi Sam, we open at six.', '',
    ].join('\n')
    const reading = await read(source, 'library.md')
    expect(field(reading, 'title')).toEqual(['Bakery::Late loaf', 'Bakery::Burnt loaf', 'Shop::Closed'])
    expect(texts(reading)[0]).toContain('It needs an hour.')
    expectLocated(reading, 'the loaf is in the oven')
    expectLocated(reading, 'we open at six')
  })

  test.each([['```\n', '\n```'], ['```text\n', '\n```'], ['~~~\n', '\n~~~'], ['> ', '']])('reads one that is set apart (%j) among plain ones', async (open, close) => {
    const source = `# Replies\n\n## One\n\nHi Sam, it is late.\n\n## Two\n\n${open}Hi Sam, we cannot refund you.${close}\n\n## Three\n\nHi Sam, it is here.\n`
    const reading = await read(source, 'replies.md')
    expect([reading.format, field(reading, 'title')]).toEqual(['markdown-replies', ['One', 'Two', 'Three']])
    expect(texts(reading)[1]).toBe('Hi Sam, we cannot refund you.')
    expectLocated(reading, 'we cannot refund you')
  })

  test('reads underlined headings', async () => {
    const reading = await read('One\n===\n\nHello, one is ready.\n\nTwo\n===\n\nHello, two is ready.\n', 'library.md')
    expect(field(reading, 'title')).toEqual(['One', 'Two'])
    expectLocated(reading, 'two is ready')
  })

  test('gives every reply what the front matter says of all', async () => {
    const reading = await read('---\nlocale: fr\nplatform: freshdesk\n---\n# A\n\nBonjour, voilà.\n\n# B\n\nBonjour à tous.\n', 'l.md')
    expect([field(reading, 'locale'), field(reading, 'platform')]).toEqual([['fr', 'fr'], ['freshdesk', 'freshdesk']])
  })

  test.each([
    ['a reply with headings in it', 'Hi Sam,\n\nhere is how.\n\n## First\n\nOpen the box, please.\n\n## Then\n\nClose the box again.\n'],
    ['a titled reply with headings', '---\ntitle: How to\n---\n\n## First\n\nOpen the box, please.\n\n## Then\n\nClose the box again.\n'],
    ['a reply that quotes the customer', '# Room\n\nHello Sam,\n\nthe room is closed.\n\n> You wrote: it is cold in here!\n\nWe heat it now.\n'],
    ['a reply with code in it', 'Hello Sam,\n\nrun this:\n\n```\nnpm install the-thing --save\n```\n\nand tell us.\n'],
    ['a long reply with code under a heading', 'Hello Sam,\n\n## First\n\nOpen the box, please.\n\n## Then\n\n```\nThis is what you will see.\n```\n\n## Last\n\nClose the box again.\n'],
    ['a guide with an example in it', '# Reset\n\n## First\n\nOpen the box, please.\n\n## Then\n\nWrite this:\n\n```\nMy box is open and it is empty.\n```\n\n## Last\n\nClose the box again.\n'],
  ])('leaves %s whole', async (_, source) => {
    const reading = await read(source, 'reply.md')
    expect([reading.format, reading.replies.length]).toEqual(['markdown', 1])
  })

  test('reads a file that is a fence and nothing else', async () => {
    const reading = await read('```\nHi Sam, we are closed on Sunday.\n```\n', 'reply.md')
    expect(texts(reading)).toEqual(['Hi Sam, we are closed on Sunday.'])
    expectLocated(reading, 'closed on Sunday')
  })
})
