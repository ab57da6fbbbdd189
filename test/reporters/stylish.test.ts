import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { stylish } from '../../src/reporters/stylish.ts'
import { Session } from '../cli/session.ts'
import { findingAt, plain, resultOf, suggestionOf } from './result.ts'

const source = 'Hi Sam,\n\nWe are sorry for the fee, as it is our policy.\n'

describe('stylish', () => {
  it('shows file, macro, place, line, message, suggestion and related rules', () => {
    const finding = findingAt(source, 'sorry for the fee', {
      record: { id: '360', title: 'Fees::Late fee' },
      suggestions: [
        suggestionOf({ id: 'a', message: 'Say it so.', text: 'I know the fee is not what you hoped for, and I can take {{amount}} off if you write back to us by {{date}}' }),
        suggestionOf({ id: 'b', message: 'Or so.', text: 'x' }),
      ],
      related: [{ ruleId: 'no-sympathy-only', messageId: 'm', message: 'No help.' }],
    })
    expect(stylish([resultOf(source, [finding], { path: 'macros/a.md' })], plain)).toBe([
      'macros/a.md',
      '',
      '  Fees::Late fee (360)',
      '',
      '    3:8  error  no-word',
      '    │ We are sorry for the fee, as it is our policy.',
      '    │        ^^^^^^^^^^^^^^^^^',
      '    This is wrong. Say it another way.',
      '    instead: I know the fee is not what you hoped for, and I can take {{amount}}',
      '             off if you write back to us by {{date}}',
      '    1 other suggestion (replylint review) · also: no-sympathy-only',
      '',
      '✖ 1 error in 1 reply, 1 file',
      '  Run “replylint explain no-word” for what the rule wants, with examples.',
      '',
    ].join('\n'))
  })

  it('names a macro once, and what is added as added', () => {
    const record = { title: 'Fees' }
    const first = findingAt(source, 'sorry', { record })
    const second = findingAt(source, 'policy', {
      record,
      severity: 'warning',
      suggestions: [suggestionOf({ id: 'a', message: '', text: ' Call me.', isAddition: true, edit: { offset: 9, endOffset: 9, text: ' Call me.', reading: { at: { start: 9, end: 9 }, text: ' Call me.' } } })],
    })
    expect(stylish([resultOf(source, [first, second])], plain)).toBe([
      'a.md', '', '  Fees', '',
      '    3:8  error  no-word',
      '    │ We are sorry for the fee, as it is our policy.',
      '    │        ^^^^^',
      '    This is wrong. Say it another way.',
      '',
      '    3:40  warning  no-word',
      '    │ We are sorry for the fee, as it is our policy.',
      '    │                                        ^^^^^^',
      '    This is wrong. Say it another way.',
      '    add: Call me.',
      '',
      '✖ 1 error and 1 warning in 1 reply, 1 file',
      '  Run “replylint explain no-word” for what the rule wants, with examples.',
      '',
    ].join('\n'))
  })

  it('says what a suggestion does that leaves the text out', () => {
    const finding = findingAt(source, 'sorry', { suggestions: [suggestionOf({ id: 'a', message: 'Leave it out.', text: '', edit: { offset: 0, endOffset: 2, text: '', reading: { at: { start: 0, end: 2 }, text: '' } } })] })
    expect(stylish([resultOf(source, [finding])], plain)).toContain('    instead: (leave this out) Leave it out.\n')
  })

  it('shows the line of the reply where the finding knows it, else that of the file', () => {
    const json = String.raw`[{"title": "T", "body": "<p>Hi.<br>We\u2019re so <b>sorry</b> for it.</p>\nBye", "id": 3}]`
    const facts = { quote: 'so\nsorry', context: { before: '  We’re ', after: ' for the "fee" & wait. ' } }
    const shown = (finding: Partial<Finding>): readonly string[] =>
      stylish([resultOf(json, [findingAt(json, 'so <b>sorry</b>', finding)])], plain).split('\n').slice(3, 5)
    expect(shown(facts)).toEqual([
      '    │ We’re so sorry for the "fee" & wait.',
      '    │       ^^^^^^^^',
    ])
    expect(shown({ quote: 'so sorry', context: { before: '', after: '' } })).toEqual(['    │ so sorry', '    │ ^^^^^^^^'])
    expect(shown({ quote: 'so sorry' })[0]).toBe(String.raw`    │ …"T", "body": "<p>Hi.<br>We\u2019re so sorry for it.</p>\nBye", "id": 3}]`)
  })

  it('shows the line of the reply in a real run, whatever the file is', async () => {
    const session = new Session({
      'a.json': String.raw`[{"title": "T", "body": "<p>Hi.<br>It\u2019s a <b>terrible</b> \"day\" &amp; so on.</p>\nBye"}]`,
      'b.csv': 'title,body\nT,"Hi ""Sam"", a terrible day. Bye"\n',
      'c.yaml': '- title: T\n  body: \'It\'\'s a terrible day.\'\n',
      'd.html': '<div><p>It is a&nbsp;<i>terrible</i> day.</p><p>Bye</p></div>',
      'e.md': '# T\n\nIt is a **terrible** [day](https://a.example).\n',
    })
    const { stdout } = await session.run(['.'])
    expect(stdout.split('\n').filter(line => /^ +│ .*[a-z]/.test(line))).toEqual([
      '    │ It’s a terrible "day" & so on.',
      '    │ Hi "Sam", a terrible day. Bye',
      '    │ It\'s a terrible day.',
      '    │ It is a terrible day.',
      '    │ It is a terrible day.',
    ])
  })

  it('shows a window of a long line, and never more than the width', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ')
    const file = `[{"body": "${words} sorry ${words}"}]`
    for (const context of [{ before: `${words} `, after: ` ${words}` }, undefined]) {
      const finding = findingAt(file, 'sorry', context === undefined ? {} : { context })
      const text = stylish([resultOf(file, [finding], { path: 'a.json' })], plain)
      expect(text.split('\n')[3]).toBe('    │ …word896 word897 word898 word899 sorry word0 word1 word2 word3 word4…')
      expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    }
  })

  it('cuts a long quote', () => {
    const quote = `Sorry ${'very '.repeat(40)}much`
    const [, , , line, mark] = stylish([resultOf(quote, [findingAt(quote, quote)])], plain).split('\n')
    expect(line).toBe(`    │ ${`Sorry ${'very '.repeat(40)}`.slice(0, 73).trimEnd()}…`)
    expect(mark?.length).toBe(line?.length)
  })

  it('puts the mark under wide signs, too', () => {
    const file = '🙂 すみません, we are sorry.'
    expect(stylish([resultOf(file, [findingAt(file, 'sorry')])], plain).split('\n')[4]).toBe(`    │ ${' '.repeat(22)}^^^^^`)
  })

  it('does not let a file steer the terminal', () => {
    const file = 'We are \u001B[31msorry\u202E for it.'
    const text = stylish([resultOf(file, [findingAt(file, 'sorry', { record: { title: 'a\u0007\nb' } })])], plain)
    expect(text).not.toMatch(/[\u001B\u0007\u202E]/)
    expect(text).toContain('  a\uFFFD b\n')
  })

  it('shows what is wrong with the file itself, and the line of it unless it is the whole', () => {
    const file = '[\n  {"title" "x"}\n]'
    const broken = findingAt(file, '"x"', { ruleId: 'file', messageId: 'broken-json', message: 'A colon is missing.' })
    expect(stylish([resultOf(file, [broken], { path: 'a.json' })], plain)).toContain([
      '    2:12  error  broken-json',
      '    │ {"title" "x"}',
      '    │          ^^^',
      '    A colon is missing.',
    ].join('\n'))
    const whole = findingAt(file, '[', { ruleId: 'file', messageId: 'unrecognised-format', message: 'Not known.' })
    expect(stylish([resultOf(file, [whole])], plain)).toContain('    1:1  error  unrecognised-format\n    Not known.\n')
  })

  it('sums up what was read and what was left out', () => {
    const results = [
      resultOf('', [], { replies: 7, skipped: { internal: 1, inactive: 2, otherLanguage: 3, ignored: 4 } }),
      resultOf('', [], { path: 'b.md', replies: 1, conversations: 2 }),
    ]
    expect(stylish(results, { ...plain, columns: 200, unrecognised: ['c.json', 'd.json', 'e.json', 'f.json'] })).toBe([
      '✔ No problems in 8 replies and 2 conversations, 2 files',
      '  Left out: 1 internal note, 2 inactive replies (--include-inactive checks them), 3 replies in another language, 4 replies that the config says to ignore.',
      '  4 files were not recognised as replies: c.json, d.json, e.json, …. Name one to see why, or say',
      '  what it is with --as.',
      '',
    ].join('\n'))
  })

  it('has the same text with colours', () => {
    const results = [resultOf(source, [findingAt(source, 'sorry', { record: { title: 'Fees' } })])]
    const colored = stylish(results, { ...plain, color: true })
    expect(colored).toContain('\u001B[31merror\u001B[39m')
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(stylish(results, plain))
  })
})
