import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { get, getText, type Data, type DataText } from '../../src/document/data.ts'
import { readYaml } from '../../src/document/yaml.ts'
import { alignedSpan, applyEdit, expectLawfulRuns, intended, isCoarse, isFree, numRuns } from './passage-laws.ts'

function toValue(data: Data | undefined): unknown {
  if (data === undefined) return undefined
  if (data.kind === 'list') return data.items.map(toValue)
  if (data.kind === 'map') return Object.fromEntries(data.entries.map(entry => [entry.key, toValue(entry.value)]))
  return data.value
}

function textsOf(data: Data | undefined): DataText[] {
  if (data?.kind === 'text') return [data]
  if (data?.kind === 'list') return data.items.flatMap(textsOf)
  if (data?.kind === 'map') return data.entries.flatMap(entry => textsOf(entry.value))
  return []
}

/** Text and source of each run, `=` exact, `~` not, `!` locked. */
function show(source: string, key = 'a'): string[] {
  const passage = (get(readYaml(source).data, key) as DataText).passage()
  return passage.runs.map(({ text, source: from, exact, locked }) => {
    const sign = exact ? '=' : locked ? '!' : '~'
    return `${passage.text.slice(text.start, text.end)}${sign}${source.slice(from.start, from.end)}`
  })
}

describe('readYaml', () => {
  test('gives each value with its place', () => {
    const source = '- id: 7\n  on: true\n  none: ~\n  body: "x"\n- {title: B, tags: [a, b]}\n'
    const { data, problems } = readYaml(source)
    expect(problems).toEqual([])
    expect(toValue(data)).toEqual([{ id: 7, on: true, none: null, body: 'x' }, { title: 'B', tags: ['a', 'b'] }])
    const first = data?.kind === 'list' ? data.items[0] : undefined
    expect(get(first, 'id')).toEqual({ kind: 'number', span: { start: 6, end: 7 }, value: 7 })
    expect(get(first, 'body')?.span).toEqual({ start: 37, end: 40 })
    expect(first?.kind === 'map' && first.entries[3]?.keySpan).toEqual({ start: 31, end: 35 })
  })

  test('reads front matter with offsets of the file', () => {
    const source = '---\ntitle: Refund\n---\nHi'
    const { data } = readYaml(source, { start: 4, end: 18 })
    expect(get(data, 'title')?.span).toEqual({ start: 11, end: 17 })
    expect((get(data, 'title') as DataText).passage().locate({ start: 0, end: 3 })).toEqual({ start: 11, end: 14 })
  })

  test('reads several documents as a list', () => {
    expect(toValue(readYaml('a: 1\n---\na: 2\n---\n').data)).toEqual([{ a: 1 }, { a: 2 }])
    expect(readYaml('').data).toBeUndefined()
    expect(readYaml('# nothing\n').data).toBeUndefined()
  })

  test('reads aliases and merge keys as what they stand for', () => {
    const source = 'base: &b {tone: warm, sign: Sam}\none: *b\ntwo:\n  <<: *b\n  sign: Kim\nthree: {<<: [*b, {x: 1}]}\n'
    const { data, problems } = readYaml(source)
    expect(problems).toEqual([])
    expect(toValue(data)).toEqual({
      base: { tone: 'warm', sign: 'Sam' },
      one: { tone: 'warm', sign: 'Sam' },
      two: { tone: 'warm', sign: 'Kim' },
      three: { tone: 'warm', sign: 'Sam', x: 1 },
    })
    expect(get(get(data, 'one'), 'tone')?.span).toEqual({ start: 16, end: 20 })
  })

  test('refuses an alias inside its own anchor, and a bomb of aliases', () => {
    expect(readYaml('a: &a [*a]\n').problems.map(({ id, span }) => [id, span])).toEqual([
      ['broken-yaml', { start: 7, end: 9 }],
    ])
    let bomb = 'a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n'
    for (let level = 1; level < 9; level++) {
      bomb += `a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(',')}]\n`
    }
    expect(readYaml(bomb).problems.map(problem => problem.id)).toEqual(['too-many-aliases'])
  })

  test.each([
    ['body: Hi #{ticket.customer.firstname}, hello\n', 9, 44],
    ['body: #{ticket.title} is late\n', 6, 29],
    ['body:\n  Hi\n  you #{name}\n', 17, 24],
    ['- Hi #{name}, hello\n- so\n', 5, 19],
    ['body: Ticket #%{ticket.number} is open\n', 13, 38],
    ['body: See #<insert issue>\n', 10, 25],
  ])('says that %j is cut off', (source, start, end) => {
    const { problems } = readYaml(source)
    expect(problems).toEqual([{
      id: 'yaml-cut-off',
      severity: 'error',
      message: 'YAML reads “ #” as the beginning of a comment, so the text ends before this placeholder. ' +
        'Put the text in quotes, or under a | with each line indented.',
      span: { start, end },
    }])
  })

  test('warns that a text is cut off before a number', () => {
    expect(readYaml('body: Your order #1234 has left\n').problems).toEqual([{
      id: 'yaml-cut-off',
      severity: 'warning',
      message: 'YAML reads “ #” as the beginning of a comment, so the text ends before this number. ' +
        'Put the text in quotes, or under a | with each line indented.',
      span: { start: 17, end: 31 },
    }])
  })

  test('does not warn of comments that are meant', () => {
    expect(readYaml('a: b # {x}\nc: "d" #{e}\nf: g#{h}\ni: 5 #7\nj: k #42nd\nl: [m #{n}\n]\n').problems).toEqual([])
  })

  test.each([
    ['body: {{first_name}}\n', 6, 20, 'map'],
    ['- {{ dc.intro }}\n', 2, 16, 'map'],
    ['body: [NAME]\n', 6, 12, 'list'],
    ['content_html: {name}\n', 14, 20, 'map'],
  ])('says that %j is no text', (source, start, end, kind) => {
    expect(readYaml(source).problems).toEqual([{
      id: 'yaml-not-text',
      severity: 'error',
      message: `YAML reads ${source.slice(start, end)} without quotes as a ${kind}, and not as a text. ` +
        'Put the text in quotes, or under a | with each line indented.',
      span: { start, end },
    }])
  })

  test('leaves lists and maps that are meant', () => {
    expect(readYaml('tags: [late]\nbody: [one, two]\nmore: {a: 1}\nlabels: {x}\n').problems).toEqual([])
  })

  test.each([
    ['body: {{name}}, hi\n', '{{name}}, hi', 'A text cannot begin with “{{”, which begins a map in YAML.'],
    ['body: {% if x %}Hi{% endif %}\n', '{% if x %}Hi{% endif %}', 'A text cannot begin with “{%”, which begins a map in YAML.'],
    ['- [NAME], hi\n', '[NAME], hi', 'A text cannot begin with “[”, which begins a list in YAML.'],
    ['body: %{name}, hi\n', '%{name}, hi', 'A text cannot begin with “%”, which is a sign of its own in YAML.'],
    ['- body: @sam hi\n', '@sam hi', 'A text cannot begin with “@”, which is a sign of its own in YAML.'],
    ['body: *Hi* there\n', '*Hi* there', 'A text cannot begin with “*”, which stands for an alias in YAML.'],
  ])('explains what is wrong with %j, once', (source, quote, message) => {
    const { problems } = readYaml(source)
    expect(problems.map(({ id, span }) => [id, source.slice(span.start, span.end)])).toEqual([['broken-yaml', quote]])
    expect(problems[0]?.message).toBe(`${message} Put the text in quotes, or under a | with each line indented.`)
  })

  test('speaks of a list that is broken as of a list', () => {
    expect(readYaml('tags: [a, {b]\n').problems[0]?.message).toMatch(/^This is not YAML: /)
  })

  test.each([
    ['body: [NAME], hi\n', 'broken-yaml', 6],
    ['title: {{x}} y\n', 'broken-yaml', 7],
    ['title: "never closed\n', 'broken-yaml', 20],
    ['a:\n\t- b\n', 'broken-yaml', 3],
    ['a: 1\na: 2\n', 'broken-yaml', 5],
    ['a: *missing\n', 'broken-yaml', 3],
    ['['.repeat(100_000), 'nested-too-deeply', 0],
    ['- '.repeat(20_000), 'nested-too-deeply', 0],
    [Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'nested-too-deeply', undefined],
  ])('reports %.20j', (source, id, start) => {
    const [problem] = readYaml(source).problems
    expect(problem?.id).toBe(id)
    if (start !== undefined) expect(problem?.span.start).toBe(start)
  })

  test('keeps what it could read of a broken file', () => {
    expect(getText(readYaml('title: A\nbody: {{x}} y\nend: Z\n').data, 'title')).toBe('A')
  })
})

describe('the map of a scalar', () => {
  test.each([
    ['a: plain\n  more\n\n  end\n', ['plain=plain', ' ~\n  ', 'more=more', '\n~\n\n  ', 'end=end']],
    ['a: \'it\'\'s\n  so\'\n', ['it=it', '\'~\'\'', 's=s', ' ~\n  ', 'so=so']],
    ['a: "\\u2019 \\"x\\" \\\n   y"\n', ['’~\\u2019', ' = ', '"~\\"', 'x=x', '"~\\"', ' = ', 'y=y']],
    ['a: "\\ud83d\\ude00\\x41\\U0001F600\\_"\n', ['😀~\\ud83d\\ude00', 'A~\\x41', '😀~\\U0001F600', '\u00A0~\\_']],
    ['a: |\n  Hi,\n\n   you\n\n', ['Hi,\n=Hi,\n', '\n~\n  ', ' you\n= you\n']],
    ['a: |2-\n    x\n  y\n', ['  x=  x', '\n~\n  ', 'y=y']],
    ['a: |+\n  x\n\n\n', ['x\n\n\n=x\n\n\n']],
    ['a: |-\n  x\n\n', ['x=x']],
    ['a: |\n  x', ['x=x', '\n!']],
    ['a: >\n  one\n  two\n\n  three\n', ['one=one', ' ~\n  ', 'two=two', '\n~\n\n  ', 'three\n=three\n']],
    ['a: >-\r\n  one\r\n  two\r\n', ['one=one', ' ~\r\n  ', 'two=two']],
    ['a: >\n  one\n    more\n  two\n', ['one=one', '\n~\n  ', '  more=  more', '\n~\n  ', 'two\n=two\n']],
  ])('of %j', (source, runs) => {
    expect(show(source)).toEqual(runs)
  })

  test('keeps what follows a block scalar on a line of its own', () => {
    const source = 'a: |\n sorry\nz: "end"\n'
    const passage = (get(readYaml(source).data, 'a') as DataText).passage()
    expect(passage.edit({ start: 0, end: 6 }, '')).toBeUndefined()
    const edit = passage.edit({ start: 0, end: 6 }, 'x\n')
    expect(edit && applyEdit(source, edit)).toBe('a: |\n x\nz: "end"\n')
  })

  test.each([
    ['a: "x"\n', 'say "hi"\n\\', 'a: "say \\"hi\\"\\n\\\\"\n'],
    ['a: \'x\'\n', 'it\'s\nso', 'a: \'it\'\'s\n\n  so\'\n'],
    ['a: x\n', 'y z', 'a: y z\n'],
    ['a: x\n', 'y\nz', 'a: y\n\n  z\n'],
    ['a: |\n    x\n', 'y\n\nz', 'a: |\n    y\n\n    z\n'],
    ['a: >\n  x\n', 'y\nz', 'a: >\n  y\n\n  z\n'],
    ['a: |\r\n  x\r\n', 'y\nz', 'a: |\r\n  y\r\n  z\r\n'],
    ['a: [x, y]\n', 'z', 'a: [z, y]\n'],
    ['--- |\n  x\n', 'y\nz', '--- |\n  y\n  z\n'],
  ])('writes into %j', (source, replacement, fixed) => {
    const text = textsOf(readYaml(source).data)[0] as DataText
    const edit = text.passage().edit({ start: 0, end: 1 }, replacement)
    expect(edit && applyEdit(source, edit)).toBe(fixed)
  })

  test.each([
    ['a: x\n', 'key: value'],
    ['a: x\n', 'y # z'],
    ['a: x\n', '42'],
    ['a: x\n', '- y'],
    ['a: x\n', '"y"'],
    ['a: x\n', ' y'],
    ['a: [x]\n', 'y, z'],
    ['a: [x]\n', 'y]'],
    ['a: |-\n  x\n', '  y'],
    ['a: |-\n  x\n', 'y\n'],
    ['a: >-\n  x\n', '  y'],
  ])('refuses to write into %j what would be read otherwise: %j', (source, replacement) => {
    const text = textsOf(readYaml(source).data)[0] as DataText
    expect(text.passage().edit({ start: 0, end: 1 }, replacement)).toBeUndefined()
  })

  test('edits across the lines of a folded scalar', () => {
    const source = 'a: >-\n  We are very\n  very sorry.\n'
    const passage = (get(readYaml(source).data, 'a') as DataText).passage()
    const edit = passage.edit({ start: 7, end: 17 }, '')
    expect(edit && applyEdit(source, edit)).toBe('a: >-\n  We are sorry.\n')
  })
})

const word = fc.constantFrom('sorry', 'it\'s', '"q"', 'a\\b', '#{x}', '{{y}}', '- z', 'k: v', '’', '😀', '&', '%')
const words = fc.array(word, { minLength: 1, maxLength: 4 })
const line = fc.tuple(fc.constantFrom('', '', '', ' ', '  ', '\t'), words, fc.constantFrom('', '', ' '))
  .map(([before, parts, after]) => before + parts.join(' ') + after)
const lines = fc.array(fc.oneof({ weight: 4, arbitrary: line }, fc.constant('')), { minLength: 1, maxLength: 5 })

const blockScalar = fc.record({
  lines,
  style: fc.constantFrom('|', '>'),
  chomping: fc.constantFrom('', '-', '+'),
  indicator: fc.boolean(),
  indent: fc.integer({ min: 1, max: 4 }),
  trailing: fc.integer({ min: 0, max: 2 }),
}).map(({ lines, style, chomping, indicator, indent, trailing }) => {
  const body = lines.map(text => text === '' ? '' : ' '.repeat(indent) + text).join('\n')
  return `${style}${indicator ? indent : ''}${chomping}\n${body}${'\n'.repeat(trailing + 1)}`
})

const doubleQuoted = fc.array(fc.oneof(
  fc.constantFrom(...'\\\\ \\" \\n \\t \\u2019 \\ud83d\\ude00 \\x41 \\U0001F600 \\_ \\/ \\N'.split(' ')),
  fc.constantFrom('a', ' ', 'we ', '\'', '’', '\n  ', ' \n\n ', '\\\n  ', '#{x}'),
), { maxLength: 10 }).map(parts => `"${parts.join('')}"\n`)

const singleQuoted = fc.array(fc.constantFrom('a', ' ', 'we ', '\'\'', '’', '"', '\\', '\n  ', ' \n\n ', '#{x}'), {
  maxLength: 10,
}).map(parts => `'${parts.join('')}'\n`)

const plain = fc.array(fc.constantFrom('a', ' ', 'we ', '\'', '’', '"', '\\', '\n  ', ' \n\n  ', '{{x}}', '- '), {
  maxLength: 10,
}).map(parts => `p${parts.join('')}\n`)

const scalar = fc.oneof(blockScalar, doubleQuoted, singleQuoted, plain)

/** A scalar in a file: as the value of a map, of a map in a list, or in a list, with LF or CRLF. */
const file = fc.tuple(scalar, fc.constantFrom('a: ', '- x: 1\n  a: ', 'm:\n  a: ', '- '), fc.boolean())
  .map(([written, before, returns]) => {
    const indent = before.includes('\n') ? '  ' : ''
    const [first, ...rest] = written.split('\n')
    const body = [first, ...rest.map(text => text === '' ? '' : indent + text)].join('\n')
    const source = `${before}${body}${before.startsWith('-') ? '- z: "end"\n' : 'z: "end"\n'}`
    return returns ? source.replaceAll('\n', '\r\n') : source
  })

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Puts `to` where `from` is the text, once. */
function replaceText(value: unknown, from: DataText, to: string, data: Data): unknown {
  if (data === from) return to
  if (data.kind === 'list') {
    return data.items.map((item, index) => replaceText((value as unknown[])[index], from, to, item))
  }
  if (data.kind !== 'map') return value
  return Object.fromEntries(data.entries.map(entry =>
    [entry.key, replaceText((value as Record<string, unknown>)[entry.key], from, to, entry.value)]))
}

describe('properties of YAML', () => {
  let coarse = 0
  let mapped = 0
  let edited = 0
  let refused = 0
  afterAll(() => console.log(`YAML: ${coarse} of ${mapped} texts coarse, ${edited} edited, ${refused} edits refused`))

  test('texts are what the library reads; passages are lawful; an edit changes its text alone', () => {
    const replacement = fc.oneof(fc.constantFrom('', 'x', 'we are sorry', 'it\'s "so"', 'a\nb', 'k: v', 'a\\b'), line)
    fc.assert(fc.property(file, share, share, replacement, (source, one, other, replacement) => {
      const { data, problems } = readYaml(source)
      if (problems.some(problem => problem.severity === 'error') || data === undefined) return
      expect(toValue(data)).toEqual(parse(source))
      for (const text of textsOf(data)) {
        const passage = text.passage()
        mapped++
        if (isCoarse(passage)) coarse++
        expect(passage.text).toBe(text.value)
        expectLawfulRuns(passage, source)
        const span = alignedSpan(passage, one, other)
        const edit = passage.edit(span, replacement)
        if (edit === undefined) {
          refused++
          continue
        }
        edited++
        const fixed = applyEdit(source, edit)
        expect(parse(fixed)).toEqual(replaceText(parse(source), text, intended(passage, span, replacement), data))
      }
    }), { numRuns })
  })

  test('a run of a double-quoted text is located at what says it', () => {
    fc.assert(fc.property(doubleQuoted, written => {
      const source = `a: ${written}`
      const { data, problems } = readYaml(source)
      if (problems.length > 0) return
      const passage = (get(data, 'a') as DataText).passage()
      for (const run of passage.runs) {
        if (!isFree(passage, run.text)) continue
        // Blanks and line ends are folded unless they stand between two characters.
        const said = parse(`"x${source.slice(run.source.start, run.source.end)}x"`) as string
        const text = passage.text.slice(run.text.start, run.text.end)
        expect(said).toBe(`x${text}x`)
      }
    }), { numRuns })
  })

  test('nothing crashes it', () => {
    const unit = fc.constantFrom(...'a:- \n\t#{}[]"\'|>&*!%@,?\\0~<=')
    fc.assert(fc.property(fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: 'binary' })), source => {
      const { data, problems } = readYaml(source)
      for (const text of textsOf(data)) {
        expect(text.passage().text).toBe(text.value)
        expectLawfulRuns(text.passage(), source)
      }
      for (const { span } of problems) expect(span.start <= span.end && span.end <= source.length + 1).toBe(true)
    }), { numRuns })
  })
})
