import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml } from '../../src/document/xml.ts'
import { alignedSpan, applyEdit, expectLawfulRuns, intended, numRuns } from './passage-laws.ts'

/** A character as XML allows it in a text, written in one of several ways. */
function write(text: string, way: number): string {
  const code = text.codePointAt(0) as number
  if (way === 0) return `&#${code};`
  if (way === 1) return `&#x${code.toString(16)};`
  const named: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\'': '&apos;' }
  return way === 2 || text === '<' || text === '&' ? named[text] ?? text : text
}

const character = fc.constantFrom(...'<>&"\' ab{!}é’😀\n')
const content = fc.array(fc.tuple(character, fc.nat(3)), { maxLength: 20 })

describe('readXml', () => {
  test('gives the texts under the root, entities and CDATA decoded, each with its place', () => {
    const source = '<?xml version="1.0"?>\n<!-- <a>no</a> -->\n<R xmlns="urn:x">\n  <a>it&apos;s &amp;amp;</a>\r\n  <b x="1">one\r\ntwo <![CDATA[<p>&amp;]]></b><c/><d><e>deep</e></d>\n</R>\n'
    const { elements, problems } = readXml(source)
    expect(problems).toEqual([])
    expect(elements.map(({ name, text }) => [name, text.text])).toEqual([['a', 'it\'s &amp;'], ['b', 'one\ntwo <p>&amp;']])
    expect(elements.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      '<a>it&apos;s &amp;amp;</a>', '<b x="1">one\r\ntwo <![CDATA[<p>&amp;]]></b>',
    ])
    const located = elements[0]?.text.locate({ start: 2, end: 4 })
    expect(source.slice(located?.start, located?.end)).toBe('&apos;s')
  })

  test('an edit in CDATA is written as it stands there, elsewhere with entities', () => {
    const source = '<R><a>one</a><b><![CDATA[two]]></b></R>'
    const [one, two] = readXml(source).elements.map(({ text }) => text.edit({ start: 0, end: 3 }, 'a & b'))
    expect([one?.text, two?.text]).toEqual(['a &amp; b', 'a & b'])
    expect(readXml(source).elements[1]?.text.edit({ start: 0, end: 3 }, ']]>')).toBeUndefined()
  })

  test.each([
    ['<R><a>one<b>two</b></R>', '<a', '<a> is not closed before </R>. Expected </a>.'],
    ['<R><b>two</b>', '<R', '<R> is not closed before the file ends. Expected </R>.'],
  ])('says where %s is broken', (source, quote, message) => {
    const [problem, ...more] = readXml(source).problems
    expect(more).toEqual([])
    expect([problem?.id, problem?.message]).toEqual(['broken-xml', message])
    expect(source.slice(problem?.span.start, problem?.span.end)).toBe(quote)
  })

  test('decodes whatever it is written as, and an edit reads as intended', () => {
    fc.assert(fc.property(content, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), (parts, one, other, replacement) => {
      const source = `<R>\n  <a>${parts.map(([text, way]) => write(text, way)).join('')}</a>\n</R>`
      const passage = readXml(source).elements[0]?.text
      expect(passage?.text).toBe(parts.map(([text]) => text).join(''))
      if (passage === undefined) return
      expectLawfulRuns(passage, source)
      const span = alignedSpan(passage, one, other)
      const edit = passage.edit(span, replacement)
      if (edit === undefined || /[\u0000-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/.test(replacement)) return
      expect(readXml(applyEdit(source, edit)).elements[0]?.text.text).toBe(intended(passage, span, replacement))
    }), { numRuns })
  })
})
