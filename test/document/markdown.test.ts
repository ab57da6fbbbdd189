import fc from 'fast-check'
import { DomUtils, parseDocument } from 'htmlparser2'
import { micromark } from 'micromark'
import { afterAll, describe, expect, test } from 'vitest'
import { readMarkdown, readMarkdownThoroughly } from '../../src/document/markdown.ts'
import { SimpleMarkdown } from '../../src/document/markdown-simple.ts'
import { findPlaceholders } from '../../src/text/placeholders.ts'
import { alignedSpan, applyEdit, expectLawfulRuns, intended, isFree, numRuns } from './passage-laws.ts'

/** Text and source of each run, `=` exact, `~` not, `!` locked. */
function show(markdown: string): string[] {
  const passage = readMarkdown(markdown)
  return passage.runs.map(({ text, source, exact, locked }) => {
    const sign = exact ? '=' : locked ? '!' : '~'
    return `${passage.text.slice(text.start, text.end)}${sign}${markdown.slice(source.start, source.end)}`
  })
}

describe('readMarkdown', () => {
  test.each([
    ['Hi Sam,\n\nyour refund is **on** its *way*.\n', 'Hi Sam,\n\nyour refund is on its way.'],
    ['one\ntwo  \nthree\\\nfour', 'one\ntwo\nthree\nfour'],
    ['one\n\n\n\ntwo', 'one\n\ntwo'],
    ['# Refund\nHi\n\nBye\n===', 'Refund\n\nHi\n\nBye'],
    ['Please:\n- a\n- b\n  and c\n\n1. x\n2. y', 'Please:\n- a\n- b\nand c\n\n1. x\n2. y'],
    ['- a\n  - b\n\n    c\n- d', '- a\n- b\n\nc\n- d'],
    ['> a\n> b\n>\n> c\n\nd', '> a\n> b\n\n> c\n\nd'],
    ['See [your *order*](https://a.b/c_d "T"), ![logo](x.png)<https://e.f>.', 'See your order, https://e.f.'],
    ['[g][h]\n\n[h]: https://a.b', 'g'],
    ['Run `npm  i` and\n\n```\ncode\n\nmore\n```\n\n    indented\n\nthen', 'Run npm  i and\n\nthen'],
    ['a <!-- note --> b <b>c</b><br>d <br/> e', 'a b c\nd\ne'],
    ['<!-- note\n\nmore -->\n\nHi', 'Hi'],
    ['<div>\nHi <b>Sam</b>\n</div>\n\nBye', 'Hi Sam\n\nBye'],
    ['Tom &amp; Jerry&#39;s \\*order\\* &nbsp;caf&eacute; &x; R&D', 'Tom & Jerry\'s *order*  café &x; R&D'],
    ['a\n***\nb', 'a\n\nb'],
    ['Hi {{ ticket.name | default: "*there*" }},', 'Hi {{ ticket.name | default: "*there*" }},'],
    ['[NAME], see [the guide]({{url}}) or snake_case __now__', '[NAME], see the guide or snake_case now'],
    ['a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
    ['', ''],
    ['\n \n', ''],
  ])('shows %j', (markdown, text) => {
    expect(readMarkdown(markdown).text).toBe(text)
  })

  test.each([
    ['a **b**\nc', ['a =a ', 'b=b', '\nc=\nc']],
    ['a\n\n\nb', ['a=a', '\n\n~\n\n\n', 'b=b']],
    ['a  \n  b', ['a=a', '\n~  \n  ', 'b=b']],
    ['- a\n  b\n- c', ['- a=- a', '\n~\n  ', 'b\n- c=b\n- c']],
    ['# A\nb', ['A=A', '\n\n~\n', 'b=b']],
    ['a\n\n```\nx\n```\n\nb', ['a=a', '\n\n!\n\n```\nx\n```\n\n', 'b=b']],
    ['a\\*&amp;b', ['a=a', '*~\\*', '&~&amp;', 'b=b']],
    ['a<br>b', ['a=a', '\n!<br>', 'b=b']],
    ['> a\n> b', ['> a\n> b=> a\n> b']],
    ['a [b](c) d', ['a =a ', 'b=b', ' d= d']],
    ['a\r\nb', ['a=a', '\n~\r\n', 'b=b']],
  ])('maps %j', (markdown, runs) => {
    expect(show(markdown)).toEqual(runs)
  })

  test.each([
    ['We are **very** sorry', 7, 11, 'truly', 'We are **truly** sorry'],
    ['We are sorry', 7, 12, '5 * 3', 'We are 5 * 3'],
    ['We are sorry', 7, 12, '*so*', 'We are \\*so\\*'],
    ['sorry', 0, 5, '1. x', '1. x'],
    ['sorry', 0, 5, '# x', '\\# x'],
    ['sorry', 0, 5, '<b>', '\\<b>'],
    ['sorry', 0, 5, '[a](b) {{c_d_e}}', '\\[a\\](b) {{c_d_e}}'],
    ['- very\n  very late', 2, 11, 'very', '- very late'],
    ['Hi\r\nyou', 3, 6, 'a\nb', 'Hi\r\na\r\nb'],
    ['a\n\nb\n\nc', 3, 4, 'x\n\ny', 'a\n\nx\n\ny\n\nc'],
  ])('writes into %j', (markdown, start, end, replacement, fixed) => {
    const edit = readMarkdown(markdown).edit({ start, end }, replacement)
    expect(edit && applyEdit(markdown, edit)).toBe(fixed)
  })

  test.each([
    ['We are **very** sorry', 0, 12, 'x'],
    ['Run `npm` now', 4, 7, '`*`'],
    ['a b', 2, 3, 'b  '],
    ['a\n\n```\nx\n```\n\nb', 0, 4, 'x'],
  ])('refuses to write into %j', (markdown, start, end, replacement) => {
    expect(readMarkdown(markdown).edit({ start, end }, replacement)).toBeUndefined()
  })

  test.each([
    ['Use `{order_id}` and ``a `b` `` now', ['{order_id}', 'a `b`']],
    ['- `{{ticket.id}}`\n- x', ['{{ticket.id}}']],
    ['a <code>b *c*</code> d', ['b', 'c']],
    ['a <code>b\n\nc</code> d', ['b']],
    ['<div>\n<code>x</code> y\n</div>\n\n`z`', ['x', 'z']],
    ['```\nx\n```\n\ny', []],
  ])('knows what is code in %j', (markdown, code) => {
    const passage = readMarkdown(markdown)
    expectLawfulRuns(passage, markdown)
    expect(passage.code.map(({ start, end }) => passage.text.slice(start, end))).toEqual(code)
  })
})

const word = fc.constantFrom(
  'we', 'are', 'sorry.', 'it\'s', '“so”', '5', 'a_b', 'ö', '😀', '*', '**', '*em*', '**bold**', '**two words**', '(*x*)',
  '[link](https://a.b/c_d?e=1&f=2)', '[text]', '**[l](u)**', 'R&D', '!', '1.', '-', '#', '+49', '- x', '2) y', 'x*y',
)
const odd = fc.constantFrom(
  '`code`', '``a `b` c``', '<code>', '</code>', '\\*', '&amp;', '<b>', '<br>', '_em_', '__x__', '![i](j)', '[a][b]', '<https://a.b>', '&', '<', '`', '[',
  ']', '](', '***', '\\', '\t', '~~~', '```', '---', '===', '>', '{{ x | y: "*" }}', '[NAME]', '%{a}', '\u00A0',
  '<!-- c -->',
)
const start = fc.constantFrom(
  '', '', '', '', '- ', '* ', '1. ', '2. ', '10) ', '# ', '## ', '  ', '    ', '> ', '-   ', '+ ',
)
const end = fc.constantFrom('', '', '', ' ', '  ', ' #')
const lineOf = (words: fc.Arbitrary<string>) =>
  fc.tuple(start, fc.array(words, { minLength: 1, maxLength: 4 }), end)
    .map(([before, parts, after]) => before + parts.join(' ') + after)
const documentOf = (words: fc.Arbitrary<string>) => fc.tuple(
  fc.array(fc.oneof({ weight: 4, arbitrary: lineOf(words) }, { weight: 1, arbitrary: fc.constantFrom('', '', ' ') }), {
    minLength: 1, maxLength: 7,
  }),
  fc.constantFrom('\n', '\n', '\r\n'),
).map(([lines, lineEnd]) => lines.join(lineEnd))

const simple = documentOf(word)
const any = documentOf(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: odd }))
const share = fc.double({ min: 0, max: 1, noNaN: true })

/** What is left of the text without white space and whatever markers of lists and quotations are made of. */
function bare(text: string): string {
  return text.replace(/[\s\-+*>.)\d]/g, '')
}

describe('properties of Markdown', () => {
  let quick = 0
  let blocks = 0
  afterAll(() => console.log(`Markdown: ${quick} of ${blocks} generated blocks read the quick way`))

  test('the quick way and micromark agree on text and runs', () => {
    fc.assert(fc.property(fc.oneof(simple, any), markdown => {
      for (const block of markdown.split(/(?:\r?\n[ \t]*){2,}/)) {
        if (block.trim() === '') continue
        blocks++
        if (new SimpleMarkdown(block).read(0, block.length)) quick++
      }
      const passage = readMarkdown(markdown)
      const thorough = readMarkdownThoroughly(markdown)
      expect(passage.text).toBe(thorough.text)
      expect(passage.runs).toEqual(thorough.runs)
      expect(passage.code).toEqual(thorough.code)
    }), { numRuns })
  })

  test('the text is what the library reads', () => {
    fc.assert(fc.property(any, markdown => {
      if (findPlaceholders(markdown).length > 0) return
      const html = micromark(markdown, { allowDangerousHtml: true }).replace(/<pre>[^]*?<\/pre>/g, '')
      expect(bare(readMarkdown(markdown).text)).toBe(bare(DomUtils.textContent(parseDocument(html))))
    }), { numRuns })
  })

  test('passages are lawful, and a free span is located at what says it', () => {
    fc.assert(fc.property(any, share, share, (markdown, one, other) => {
      const passage = readMarkdown(markdown)
      expectLawfulRuns(passage, markdown)
      expect(passage.text).not.toMatch(/^\n|\n$|\n\n\n/)
      for (const { text, source, exact, locked } of passage.runs) {
        const written = markdown.slice(source.start, source.end)
        // Spaces are collapsed in a block of HTML alone.
        if (exact || locked || written.includes('\n') || written.trim() === '') continue
        expect(readMarkdown(`x${written}x`).text).toBe(`x${passage.text.slice(text.start, text.end)}x`)
      }
      const span = alignedSpan(passage, one, other)
      if (span.start === span.end || !isFree(passage, span)) return
      const at = passage.locate(span)
      expect(at.end - at.start).toBeGreaterThan(0)
    }), { numRuns })
  })

  test('an edit changes its text alone', () => {
    const replacement = fc.oneof(fc.constantFrom('', 'x', 'a\nb', 'a\n\nb', '# x', '- x', '> x', ' x '), word, odd)
    fc.assert(fc.property(any, share, share, replacement, (markdown, one, other, replacement) => {
      const passage = readMarkdown(markdown)
      const span = alignedSpan(passage, one, other)
      const edit = passage.edit(span, replacement)
      if (edit === undefined) return
      expect(readMarkdown(applyEdit(markdown, edit)).text).toBe(intended(passage, span, replacement))
    }), { numRuns })
  })

  test.each(['> ', '1. ', '- ', '[a](', '![', '**', '`', '<', '\\'])('is not slowed down by 50,000 of %j', unit => {
    const markdown = unit.repeat(50_000)
    const passage = readMarkdown(markdown)
    expectLawfulRuns(passage, markdown)
    if (unit === '> ') expect(passage.text).toBe(markdown.trimEnd())
  })

  test('nothing crashes it', () => {
    const unit = fc.constantFrom(...'*_`[]()<>&\\#-+=1.)! \n\t\ra:~|{}"', '\n\n', '    ', '<!--', '-->', '\uFEFF', '\0')
    fc.assert(fc.property(fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: 'binary' })), markdown => {
      const passage = readMarkdown(markdown)
      expectLawfulRuns(passage, markdown)
      expect(passage.runs).toEqual(readMarkdownThoroughly(markdown).runs)
    }), { numRuns })
  })
})
