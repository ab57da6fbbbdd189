import fc from 'fast-check'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/document/html.ts'
import { alignedSpan, applyEdit, expectLawfulRuns, intended, isFree, numRuns } from './passage-laws.ts'

/** Text and source of each run, `=` exact, `~` not, `!` locked. */
function show(html: string): string[] {
  const passage = readHtml(html)
  return passage.runs.map(({ text, source, exact, locked }) => {
    const sign = exact ? '=' : locked ? '!' : '~'
    return `${passage.text.slice(text.start, text.end)}${sign}${html.slice(source.start, source.end)}`
  })
}

describe('readHtml', () => {
  test.each([
    ['<p>Hi Sam,</p><p>Your refund is <b>on</b> its way.</p>', 'Hi Sam,\n\nYour refund is on its way.'],
    ['<p>Hi</p>\n\n<p>you</p>', 'Hi\n\nyou'],
    ['Hi<br>you<br/><br />all<br>\n<br><br>now', 'Hi\nyou\n\nall\n\nnow'],
    ['<div>Hi,</div><div><br></div><div>it ships.</div>', 'Hi,\n\nit ships.'],
    ['<p>Hi</p><p>&nbsp;</p><p>you</p>', 'Hi\n\nyou'],
    ['one<ul>\n <li>two</li>\n <li>three</li></ul>four', 'one\n\n- two\n- three\n\nfour'],
    ['<ol><li>a</li><li>b<ul><li>c</li></ul></li><li></li><li>d</li></ol>', '1. a\n2. b\n- c\n4. d'],
    ['<blockquote>a<br>b<p>c</p></blockquote>d', '> a\n> b\n\n> c\n\nd'],
    ['<table><tr><td>Order</td><td>12</td></tr></table>', 'Order\n\n12'],
    ['<h1>Refund</h1>Hi<hr>Sam', 'Refund\n\nHi\n\nSam'],
    ['a  \n\t b &nbsp;c&nbsp;&nbsp;d', 'a b  c  d'],
    ['<pre>a\n  b  c</pre>', 'a\n  b  c'],
    ['a<script>x()</script><style>p{}</style><!-- note -->b', 'ab'],
    ['<!doctype html><html><head><title>T</title></head><body>Hi</body></html>', 'Hi'],
    ['<head><title>T</title><body>Hi', 'Hi'],
    ['<div style="display: none">Preview</div>Hi <span hidden>x</span>Sam', 'Hi Sam'],
    ['<p style="overflow: hidden">Hi</p>', 'Hi'],
    ['See <a href="https://a.b/?x=1&amp;y=2">your order</a><a href="#"></a><img alt="logo">.', 'See your order.'],
    ['Tom &amp; Jerry&#39;s &mdash; we&rsquo;re &copy &#x1F600;&bne;', 'Tom & Jerry\'s — we’re © 😀=\u20E5'],
    ['1 < 2 & 3', '1 < 2 & 3'],
    ['Hi {{ ticket.name | default: "<there>" }},', 'Hi {{ ticket.name | default: "<there>" }},'],
    ['<a href="{{ x | append: "b>c" }}">link</a>', 'link'],
    ['{{ x | default: &quot;a&quot; }}, #{<b>ticket.title</b>}', '{{ x | default: "a" }}, #{ticket.title}'],
    ['Hi <attribute key="user.name" default="there"/>, ok', 'Hi <attribute key="user.name" default="there"/>, ok'],
    ['Dear <name>, order <order id> is late', 'Dear <name>, order <order id> is late'],
    ['[<strong>insert email</strong>]', '[insert email]'],
    ['<![CDATA[<p>Hi</p>]]>', 'Hi'],
    ['', ''],
  ])('shows %j as a browser does', (html, text) => {
    expect(readHtml(html).text).toBe(text)
  })

  test.each([
    ['a<b>b</b>&amp;c', ['a=a', 'b=b', '&~&amp;', 'c=c']],
    ['a</p>\n<p>b', ['a=a', '\n\n!</p>\n<p>', 'b=b']],
    ['a\n b', ['a=a', ' ~\n ', 'b=b']],
    ['a <b>b</b>', ['a =a ', 'b=b']],
    ['a&nbsp;b\u00A0c', ['a=a', ' ~&nbsp;', 'b=b', ' ~\u00A0', 'c=c']],
    ['<ul><li>a<li>b', ['- !<ul><li>', 'a=a', '\n- !<li>', 'b=b']],
    ['<blockquote>a<br>b', ['> !<blockquote>', 'a=a', '\n> !<br>', 'b=b']],
    ['x&#128512;', ['x=x', '😀~&#128512;']],
  ])('maps %j', (html, runs) => {
    expect(show(html)).toEqual(runs)
  })

  test.each([
    ['<p>Tom</p>', 0, 3, 'a < b & c', '<p>a &lt; b &amp; c</p>'],
    ['<p>Tom</p>', 0, 3, 'a\n\nb', '<p>a<br><br>b</p>'],
    ['<p>we&rsquo;re <b>very</b> sorry</p>', 2, 5, ' are', '<p>we are <b>very</b> sorry</p>'],
    ['<p>a</p><p>b</p>', 1, 1, '!', '<p>a!</p><p>b</p>'],
    ['a very\n  very b', 2, 7, '', 'a very b'],
    ['Hi Sam', 3, 6, '{{ x | default: "a" }}', 'Hi {{ x | default: "a" }}'],
  ])('writes into %j', (html, start, end, replacement, fixed) => {
    const edit = readHtml(html).edit({ start, end }, replacement)
    expect(edit && applyEdit(html, edit)).toBe(fixed)
  })

  test.each([
    ['<p>a</p><p>b</p>', 0, 3, 'x'],
    ['we are <b>very</b> sorry', 3, 11, 'x'],
    ['<ul><li>a</ul>', 0, 2, '* '],
    ['a b c', 2, 3, ''],
    ['a b', 2, 3, ' b'],
  ])('refuses to write into %j', (html, start, end, replacement) => {
    expect(readHtml(html).edit({ start, end }, replacement)).toBeUndefined()
  })

  test.each([
    ['Use <code>{order_id}</code> and <kbd>[ <b>Ctrl</b> ]</kbd>.', ['{order_id}', '[ Ctrl ]']],
    ['<pre><code>a\nb</code></pre><p>c</p>', ['a\nb']],
    ['<pre>Hi [NAME]</pre>', []],
    ['<code> &lt;a&gt; </code>b', ['<a>']],
    ['a <code><tt>b</tt> c</code><code>d</code> <code></code>', ['b cd']],
    ['a <code>b {{ticket.id}}', ['b {{ticket.id}}']],
    ['a</code> b', []],
  ])('knows what is code in %j', (html, code) => {
    const passage = readHtml(html)
    expectLawfulRuns(passage, html)
    expect(passage.code.map(({ start, end }) => passage.text.slice(start, end))).toEqual(code)
  })
})

const word = fc.constantFrom(
  'sorry', 'we', 'a.', 'ö', '😀', '&amp;', '&nbsp;', '&rsquo;', '&copy', '&#39;', '&#x1F600;', '&bne;', '&', '\u00A0',
)
const gap = fc.constantFrom(' ', ' ', ' ', '', '\n', '  \t', '\r\n')
const text = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 5 }).map(parts => parts.flat().join(''))
const inline = fc.constantFrom('b', 'em', 'code', 'span class="x"', 'a href="https://a.b/?c&amp;d"')
const block = fc.constantFrom('p', 'div', 'ul', 'ol', 'li', 'blockquote', 'h2', 'table', 'td', 'pre')
const single = fc.constantFrom('<br>', '<br />', '<hr>', '<img alt="x">', '<!-- c -->')

const { html } = fc.letrec<{ html: string; element: string }>(tie => ({
  element: fc.tuple(fc.oneof(inline, block), tie('html')).map(([tag, inside]) =>
    `<${tag}>${inside}</${tag.split(' ', 1)[0] as string}>`),
  html: fc.array(fc.oneof({ maxDepth: 3 }, text, single, tie('element')), { minLength: 1, maxLength: 4 })
    .map(parts => parts.join('')),
}))

const placeholder = fc.constantFrom(
  '{{ x | default: "a b" }}', '{{ticket.id}}', '[NAME]', '%{ticket.name}', '#{ticket.title}', '{%customer.firstName%}',
)
const htmlWithPlaceholders = fc.array(fc.oneof(html, placeholder), { minLength: 1, maxLength: 3 })
  .map(parts => parts.join(' '))
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('properties of HTML', () => {
  test('the text is what the library reads', () => {
    fc.assert(fc.property(html, html => {
      const passage = readHtml(html)
      const shown = passage.runs.filter(run => !run.locked).map(({ text }) => passage.text.slice(text.start, text.end))
      expect(shown.join('').replace(/\s/g, '')).toBe(DomUtils.textContent(parseDocument(html)).replace(/\s/g, ''))
    }), { numRuns })
  })

  test('passages are lawful, and a free span is located at what says it', () => {
    fc.assert(fc.property(htmlWithPlaceholders, share, share, (html, one, other) => {
      const passage = readHtml(html)
      expectLawfulRuns(passage, html)
      if (!html.includes('<pre>')) expect(passage.text).not.toMatch(/^\s|\s$|\n\n\n/)
      const span = alignedSpan(passage, one, other)
      if (!isFree(passage, span) || span.start === span.end || html.includes('<pre>')) return
      const at = passage.locate(span)
      const said = readHtml(`<b>x${html.slice(at.start, at.end)}</b>x`).text
      expect(said).toBe(`x${passage.text.slice(span.start, span.end)}x`)
    }), { numRuns })
  })

  test('an edit changes its text alone', () => {
    const replacement = fc.oneof(fc.constantFrom('', 'x', 'a\nb', 'a < b', '&amp;', '{{name}}', '<name>', ' x '), text)
    fc.assert(fc.property(htmlWithPlaceholders, share, share, replacement, (html, one, other, replacement) => {
      const passage = readHtml(html)
      const span = alignedSpan(passage, one, other)
      const edit = passage.edit(span, replacement)
      if (edit === undefined) return
      expect(readHtml(applyEdit(html, edit)).text).toBe(intended(passage, span, replacement))
    }), { numRuns })
  })

  test('nothing crashes it', () => {
    const markup = ['<b>', '<!--', '<pre>', '</', '<li>', '<style>', '{{', '}}']
    const unit = fc.constantFrom(...'<>/=&;#"\' ab!-[]{}%\n?', ...markup)
    fc.assert(fc.property(fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: 'binary' })), html => {
      expectLawfulRuns(readHtml(html), html)
    }), { numRuns })
  })
})
