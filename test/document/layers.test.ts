import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml'
import { readCsv } from '../../src/document/csv.ts'
import { get, type DataText } from '../../src/document/data.ts'
import { readHtml } from '../../src/document/html.ts'
import { readJson } from '../../src/document/json.ts'
import { readMarkdown } from '../../src/document/markdown.ts'
import { readYaml } from '../../src/document/yaml.ts'
import type { Passage } from '../../src/text/passage.ts'
import { alignedSpan, applyEdit, expectLawfulRuns, intended, numRuns } from './passage-laws.ts'

interface Layers {
  /** The body of the record in a file, as text of the container. */
  readonly textOf: (file: string) => DataText
  readonly readBody: (body: string) => Passage
  /** Everything in the file but the body. */
  readonly restOf: (file: string) => unknown
}

const htmlInJson: Layers = {
  textOf: file => get(readJson(file).data, 'body') as DataText,
  readBody: readHtml,
  restOf: file => ({ ...JSON.parse(file) as object, body: undefined }),
}

const markdownInYaml: Layers = {
  textOf: file => get(readYaml(file).data, 'body') as DataText,
  readBody: readMarkdown,
  restOf: file => ({ ...parseYaml(file) as object, body: undefined }),
}

const htmlInCsv: Layers = {
  textOf: file => get(readCsv(file, ';').rows[0], 'body') as DataText,
  readBody: readHtml,
  restOf: file => readCsv(file, ';').rows.map(row => row.entries.filter(entry => entry.key !== 'body')
    .map(({ key, value }) => [key, (value as DataText).value])),
}

function compose(layers: Layers, file: string): Passage {
  const text = layers.textOf(file)
  return text.passage().through(layers.readBody(text.value))
}

describe('a body in a container', () => {
  test('HTML in JSON is located through both layers', () => {
    const file = '{"id": 1, "body": "<p>We\\u2019re \\"on\\" it&nbsp;&amp; sorry<br>\\nBye<\\/p>"}'
    const passage = compose(htmlInJson, file)
    expect(passage.text).toBe('We’re "on" it & sorry\nBye')
    const word = (text: string): string => {
      const start = passage.text.indexOf(text)
      const at = passage.locate({ start, end: start + text.length })
      return file.slice(at.start, at.end)
    }
    expect(word('We’re')).toBe('We\\u2019re')
    expect(word('"on"')).toBe('\\"on\\"')
    expect(word('it & sorry')).toBe('it&nbsp;&amp; sorry')
    const edit = passage.edit({ start: 11, end: 15 }, 'it "<&')
    expect(edit && applyEdit(file, edit))
      .toBe('{"id": 1, "body": "<p>We\\u2019re \\"on\\" it \\"&lt;&amp; sorry<br>\\nBye<\\/p>"}')
  })

  test('keeps where the text is code', () => {
    const passage = compose(htmlInJson, '{"id": 1, "body": "Use <code>\\u007bx}<\\/code> now"}')
    expect(passage.code.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['{x}'])
  })

  test('Markdown in a block scalar is edited across its lines', () => {
    const file = 'title: x\nbody: |\n  Hi **Sam**,\n\n  - we are very\n    very sorry\nend: y\n'
    const passage = compose(markdownInYaml, file)
    expect(passage.text).toBe('Hi Sam,\n\n- we are very\nvery sorry')
    const start = passage.text.indexOf('very')
    const edit = passage.edit({ start, end: start + 9 }, 'so')
    expect(edit && applyEdit(file, edit))
      .toBe('title: x\nbody: |\n  Hi **Sam**,\n\n  - we are so sorry\nend: y\n')
  })

  test('a paragraph is written with the indentation of the block scalar', () => {
    const file = 'body: |\n    Hi,\n\n    bye\n'
    const passage = compose(markdownInYaml, file)
    const edit = passage.edit({ start: 5, end: 8 }, 'one\n\ntwo')
    expect(edit && applyEdit(file, edit)).toBe('body: |\n    Hi,\n\n    one\n\n    two\n')
  })

  test('HTML in a CSV cell keeps its quotes doubled', () => {
    const file = 'id;body\n1;"<a href=""#"">Hi</a> ""you"""\n'
    const passage = compose(htmlInCsv, file)
    expect(passage.text).toBe('Hi "you"')
    const edit = passage.edit({ start: 3, end: 8 }, '"all"; & me')
    expect(edit && applyEdit(file, edit)).toBe('id;body\n1;"<a href=""#"">Hi</a> ""all""; &amp; me"\n')
  })
})

const htmlBody = fc.array(fc.constantFrom(
  '<p>', '</p>', '<br>', '<b>very</b>', '<a href="https://a.b/?c">link</a>', '<ul><li>', '</li></ul>', '&nbsp;',
  '&amp;', '&rsquo;', '’', '"quoted"', ' ', '\n', 'sorry ', 'we are ', '{{ x | default: "a" }}', '[NAME]', '😀',
  '\\', ';',
), { minLength: 1, maxLength: 10 }).map(parts => parts.join(''))

const markdownBody = fc.array(fc.constantFrom(
  'we are ', 'very sorry', '**bold** ', '*em* ', '\n', '\n\n', '- item\n', '  more\n', '1. one\n',
  '[link](https://a.b) ', '&amp; ', '\\* ', '`code` ', '{{ x | default: "a" }} ', '[NAME] ', '’',
  '"quoted" ', 'it\'s ', '# ', '> ', '#{x} ', ': ',
), { minLength: 1, maxLength: 10 }).map(parts => parts.join(''))

const yamlStyle = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')

const share = fc.double({ min: 0, max: 1, noNaN: true })
const replacement = fc.constantFrom(
  '', 'x', 'we will "write" you', 'it\'s', 'a & b', 'a\nb', 'a\n\nb', '{{name}}', '<b>', '* ',
)

let edited = 0

/** The laws of a passage that goes through two layers, and of an edit of it. */
function expectLawfulLayers(layers: Layers, file: string, one: number, other: number, to: string): void {
  const text = layers.textOf(file)
  const inner = layers.readBody(text.value)
  const passage = compose(layers, file)
  expect(passage.text).toBe(inner.text)
  expectLawfulRuns(passage, file)
  const span = alignedSpan(passage, one, other)
  const edit = passage.edit(span, to)
  if (edit === undefined) return
  edited++
  const fixed = applyEdit(file, edit)
  const read = compose(layers, fixed)
  expect(read.text).toBe(intended(passage, span, to))
  expect(layers.restOf(fixed)).toEqual(layers.restOf(file))
}

describe('properties of two layers', () => {
  test('HTML in JSON', () => {
    edited = 0
    fc.assert(fc.property(htmlBody, fc.boolean(), share, share, replacement, (body, ascii, one, other, to) => {
      const json = JSON.stringify({ id: 7, body, end: ['z'] }, null, 2)
      const file = ascii
        ? json.replace(/[^\x20-\x7E\n]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        : json
      expectLawfulLayers(htmlInJson, file, one, other, to)
    }), { numRuns })
    expect(edited).toBeGreaterThan(numRuns / 10)
  })

  test('Markdown in every style of YAML', () => {
    edited = 0
    fc.assert(fc.property(markdownBody, yamlStyle, fc.boolean(), share, share, replacement,
      (body, style, returns, one, other, to) => {
        const yaml = stringifyYaml({ id: 7, body, end: ['z'] }, { defaultStringType: style, defaultKeyType: 'PLAIN' })
        const file = returns ? yaml.replaceAll('\n', '\r\n') : yaml
        expectLawfulLayers(markdownInYaml, file, one, other, to)
      }), { numRuns })
    expect(edited).toBeGreaterThan(numRuns / 10)
  })

  test('HTML in CSV', () => {
    edited = 0
    fc.assert(fc.property(htmlBody, fc.boolean(), share, share, replacement, (body, quoted, one, other, to) => {
      const cell = quoted || /[";\r\n]/.test(body) ? `"${body.replaceAll('"', '""')}"` : body
      expectLawfulLayers(htmlInCsv, `id;body;end\n7;${cell};z\n8;"y";"z"\n`, one, other, to)
    }), { numRuns })
    expect(edited).toBeGreaterThan(numRuns / 10)
  })
})
