import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMail } from '../../src/document/mail.ts'
import { Passage } from '../../src/text/passage.ts'
import { applyEdit, expectLawfulRuns, numRuns } from './passage-laws.ts'

const shown = async (body: string, syntax: 'html' | 'text'): Promise<string> => {
  const passage = await readMail(Passage.slice(body), syntax)
  expectLawfulRuns(passage, body)
  return passage.text
}

describe('of an HTML mail is left out', () => {
  test.each([
    ['what Gmail quotes', '<div>Fine &amp; good.</div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday Kim wrote:</div><blockquote>Is it <div>fine?</div></blockquote></div>', 'Fine & good.'],
    ['what Apple Mail quotes', 'Fine.<br><blockquote type="cite"><div>On 2 May 2024, at 10:00, Kim wrote:</div>Is it?</blockquote>', 'Fine.'],
    ['what Thunderbird quotes', '<p>Fine.</p><div class="moz-cite-prefix">Am 02.05.24 um 10:00 schrieb Kim:</div><blockquote type="cite">Is it?</blockquote><p>And warm.</p>', 'Fine.\n\nAnd warm.'],
    ['what Outlook quotes', '<p>Fine.</p><div id="appendonsend"></div><hr><p>From: Kim</p>', 'Fine.'],
    ['a header of Outlook', '<p>Fine.</p><p><b>From:</b> Kim &lt;kim@example.com&gt;<br><b>Sent:</b> Monday<br><b>To:</b> us<br><b>Subject:</b> Is it?</p><p>Is it?</p>', 'Fine.'],
    ['a marked signature', '<div>Fine.</div><div class="gmail_signature"><div>Kim</div>Quay 4</div><div>P.S. It is blue.</div>', 'Fine.\n\nP.S. It is blue.'],
    ['an element that is never closed', '<p>Fine.</p><div class="freshdesk_quote">Is <div>it</div>', 'Fine.'],
  ])('%s', async (_, html, text) => {
    expect(await shown(html, 'html')).toBe(text)
  })
})

describe('of a plain mail is left out', () => {
  test.each([
    ['a quotation with who wrote it', 'Fine.\n\nOn Thu, 2 May 2024 at 10:00, Kim <kim@example.com> wrote:\n\n> Is it?\n> Kim', 'Fine.'],
    ['one over two lines', 'Fine.\n\nOn Thu, 2 May 2024 at 10:00, Kim Somebody-With-A-Name\n<kim@example.com> wrote:\n> Is it?', 'Fine.'],
    ['one with the answers below', 'On 2 May Kim wrote:\n> Is it?\n\nIt is.\n', 'It is.\n'],
    ['one that is not marked', 'Fine.\nOn 2 May 2024 at 10:00, Kim wrote:\nIs it?', 'Fine.'],
    ['a German one', 'Gut.\nAm 02.05.24 um 10:00 schrieb Kim:\n> Und?', 'Gut.'],
    ['an original message', 'Fine.\r\n\r\n-----Original Message-----\r\nFrom: Kim\r\nIs it?', 'Fine.'],
    ['what stands below the line of Zendesk', 'Fine.\n##- Please type your reply above this line -##\nIs it?', 'Fine.'],
    ['a signature', 'Fine.\n\n-- \nKim\nQuay 4', 'Fine.'],
  ])('%s', async (_, text, own) => {
    expect(await shown(text, 'text')).toBe(own)
  })
})

describe('stays as it is written', () => {
  test.each([
    ['what is quoted to answer it', 'You asked:\n\n> Is it fine?\n\nIt is.'],
    ['a sentence about what somebody wrote', 'On 2 May you wrote:\nIt is late.\nThat was true.'],
    ['a sender', 'From: the shop on the quay.\nIt is open.'],
    ['the way of a parcel', 'It is on its way.\nFrom: Hamburg\nTo: Leeds\nDate: Monday\nCall me then.'],
    ['a paragraph below dashes', `It is late.\n--\n${'It comes on Monday, as the carrier says. '.repeat(4).trim()}`],
    ['a line of dashes', 'Your order:\n--\n' + 'one lamp\n'.repeat(14)],
    ['who writes what', 'On Monday I wrote: it is late.'],
  ])('%s', async (_, text) => {
    expect(await shown(text, 'text')).toBe(text)
  })

  test('a quotation that the writer has made, in HTML', async () => {
    expect(await shown('<p>You asked:</p><blockquote>Is it?</blockquote><p>It is.</p>', 'html')).toBe('You asked:\n\n> Is it?\n\nIt is.')
  })
})

test('an edit goes to the file, and none spans what was left out', async () => {
  const html = '<p>It&rsquo;s fine.</p><div class="gmail_signature">Kim</div><p>Bye now.</p>'
  const passage = await readMail(Passage.slice(html), 'html')
  const start = passage.text.indexOf('now')
  const edit = passage.edit({ start, end: start + 3 }, 'soon & well')
  expect(edit && applyEdit(html, edit)).toBe('<p>It&rsquo;s fine.</p><div class="gmail_signature">Kim</div><p>Bye soon &amp; well.</p>')
  expect(passage.edit({ start: 5, end: start + 3 }, 'x')).toBeUndefined()
})

test('whatever a mail holds, its runs are lawful', async () => {
  const piece = fc.constantFrom('<div class="gmail_quote">', '<blockquote type=cite>', '</div>', '</blockquote>', '<p>', 'fine &amp; ', '\n> old\n', '\nOn 2 May Kim wrote:\n', '-- \n', '\n\n', '<div id="divRplyFwdMsg">', "<a title='", '🙂', 'From: a\nTo: b\nSubject: c\n', '\r\n')
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.constantFrom('html' as const, 'text' as const), async (pieces, syntax) => {
    await shown(pieces.join(''), syntax)
  }), { numRuns })
})
