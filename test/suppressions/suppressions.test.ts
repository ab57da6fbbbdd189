import { describe, expect, it } from 'vitest'
import { fingerprintOf, suppressionOf, type Suppression } from '../../src/suppressions/suppression.ts'
import { addSuppressions, readSuppressions, removeSuppressions } from '../../src/suppressions/suppressions-file.ts'
import { findingAt } from '../reporters/result.ts'
import { Session } from '../cli/session.ts'

const entry: Suppression = {
  path: 'macros.yaml', record: '7', rule: 'no-word', fingerprint: fingerprintOf({ messageId: 'word', quote: 'terrible' }), reason: 'a quote',
}
const file = (...entries: readonly object[]): string => `${JSON.stringify({ version: 1, suppressions: entries }, undefined, 2)}\n`
const macros = '- { id: 7, title: T, body: "A terrible day." }\n- { id: 8, title: U, body: "A terrible night." }\n'

describe('a suppressions file', () => {
  it('takes away the finding that it names, and only in that macro', async () => {
    const run = new Session({ 'macros.yaml': macros, 'replylint-suppressions.json': file(entry) })
    const { code, stdout } = await run.run(['.'])
    expect(stdout).toContain('✖ 1 error in 2 replies, 1 file\n  Suppressed: 1 finding (--no-suppressions shows them).')
    expect(code).toBe(1)
    expect(await run.findings(['.'])).toEqual(['macros.yaml:2:31 no-word error'])
    expect(await run.findings(['.', '--no-suppressions'])).toHaveLength(2)
  })

  it('keeps --fix, --diff and --apply off what it lets stand', async () => {
    const run = new Session({ 'macros.yaml': macros, 'replylint-suppressions.json': file(entry, { ...entry, record: '8' }) })
    expect((await run.run(['.', '--diff', '--apply', 'no-word'])).stdout).toBe('')
    await run.run(['.', '--apply', 'no-word'])
    expect(run.read('macros.yaml')).toBe(macros)
    await run.run(['.', '--apply', 'no-word', '--no-suppressions'])
    expect(run.read('macros.yaml')).toBe(macros.replaceAll('terrible', 'fine'))
  })

  it('may hold comments and trailing commas, and says nothing of entries of a file that is broken', async () => {
    const text = file(entry).replace('"a quote"', '"a quote", // as they wrote').replace('}\n  ]', '},\n  ]')
    expect(await new Session({ 'macros.yaml': macros, 'replylint-suppressions.json': text }).findings(['.'])).toHaveLength(1)
    const broken = new Session({ 'macros.yaml': '- { id: 7, title: [', 'replylint-suppressions.json': file(entry) })
    expect((await broken.findings(['.'])).filter(each => each.includes('suppression'))).toEqual([])
  })

  it('is found above the working folder, and paths are seen from its own', async () => {
    const run = new Session({ 'bank/macros.yaml': macros, 'replylint-suppressions.json': file({ ...entry, path: 'bank/macros.yaml' }) })
    expect(await run.findings(['macros.yaml'], { cwd: 'bank' })).toEqual(['macros.yaml:2:31 no-word error'])
  })

  it('counts in the JSON report', async () => {
    const run = new Session({ 'macros.yaml': macros, 's.json': file(entry, { ...entry, record: '8' }) })
    const { code, stdout } = await run.run(['.', '--suppressions', 's.json', '-f', 'json', '--as', 'yaml'])
    expect(JSON.parse(stdout)).toMatchObject({ summary: { suppressed: 2, errors: 0 } })
    expect(code).toBe(0)
  })

  it('reports entries that nothing needs any more, and those that are over, at their place', async () => {
    const gone = { ...entry, record: '9' }
    const over = { ...entry, until: '2020-01-31' }
    const run = new Session({ 'macros.yaml': macros, 'replylint-suppressions.json': file(gone, over) })
    expect(await run.findings(['.'])).toEqual([
      'macros.yaml:1:31 no-word error', 'macros.yaml:2:31 no-word error',
      'replylint-suppressions.json:4:5 unused-suppression warning', 'replylint-suppressions.json:11:5 expired-suppression warning',
    ])
  })

  it('says nothing of files that were not linted', async () => {
    const run = new Session({ 'a.md': 'A fine day.\n', 'macros.yaml': macros, 'replylint-suppressions.json': file({ ...entry, record: '9' }) })
    expect(await run.findings(['a.md'])).toEqual([])
  })

  it('holds for words broken elsewhere, and not for other words', async () => {
    const finding = findingAt('a terrible\n day', 'terrible\n day', { messageId: 'word' })
    expect(fingerprintOf({ ...finding, quote: 'Terrible day' })).toBe(fingerprintOf(finding))
    expect(fingerprintOf({ ...finding, quote: 'bad day' })).not.toBe(fingerprintOf(finding))
    expect(suppressionOf(finding, 'a.md')).toEqual({ path: 'a.md', rule: 'no-word', fingerprint: fingerprintOf(finding) })
  })

  it.each([
    ['{"suppressions": [', 'the JSON is broken here'],
    ['[]', 'expected {"version": 1'],
    [file({ ...entry, reasn: 'x' }), '4:5: there is no field “reasn”'],
    [file({ ...entry, reason: ' ' }), 'say why the finding may stand'],
    [file({ ...entry, rule: undefined }), '“rule” is missing'],
    [file({ ...entry, until: 'soon' }), '“until” must be a day'],
  ])('that is wrong ends the run: %s', async (text, said) => {
    const { code, stdout, stderr } = await new Session({ 'a.md': 'A day.\n', 'replylint-suppressions.json': text }).run(['a.md'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
    expect(stderr).toContain('replylint-suppressions.json')
  })

  it('is written in order, each entry once, and can be undone', () => {
    const run = new Session()
    const path = run.path('replylint-suppressions.json')
    const other = { ...entry, path: 'a.yaml' }
    addSuppressions(path, [entry])
    const before = run.read('replylint-suppressions.json')
    addSuppressions(path, [other, { ...entry, reason: 'a better reason' }])
    expect(readSuppressions(path).entries.map(({ path: of, reason }) => [of, reason])).toEqual([['a.yaml', 'a quote'], ['macros.yaml', 'a better reason']])
    addSuppressions(path, [entry])
    removeSuppressions(path, [other])
    expect(run.read('replylint-suppressions.json')).toBe(before)
  })
})
