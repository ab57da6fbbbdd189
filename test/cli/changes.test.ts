import { chmodSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encodeLike } from '../../src/files/decode.ts'
import { rewrite } from '../../src/files/rewrite.ts'
import { changingContent } from './changing-content.ts'
import { Session } from './session.ts'

const session = (files: Readonly<Record<string, string | Uint8Array>>): Session => new Session(files, changingContent)

describe('--fix', () => {
  it('mends what keeps the meaning, in the bytes of the fault alone, and reports the rest', async () => {
    const yaml = '# ours\r\n- title: Late   # late parcels\r\n  body: >-\r\n    Hi, teh parcel is late,\r\n    and teh next one comes soon.\r\n'
    const json = '{"macros":[{"id":7,"title":"T","body":"It\\u2019s \\"teh\\" one.\\nA terrible day."}]}'
    const run = session({ 'a.yaml': yaml, 'b.json': json, 'c.md': 'A fine day.\n' })
    const { code, stdout, stderr } = await run.run(['.', '--fix'])
    expect(run.read('a.yaml')).toBe(yaml.replaceAll('teh', 'the'))
    expect(run.read('b.json')).toBe(json.replace('teh', 'the'))
    expect(stderr).toBe('Made 3 changes in 2 files.\n')
    expect(stdout).toContain('✖ 2 errors in 3 replies, 3 files')
    expect(stdout).not.toContain('no-typo')
    expect(code).toBe(1)
    expect((await run.run(['.', '--fix'])).stderr).toBe('')
  })

  it('keeps byte order mark, encoding and mode', async () => {
    const utf16 = Buffer.from('\uFEFFÄh, teh day.\n', 'utf16le')
    const latin = Buffer.from('F\xfcr teh day, \x96 yes.\n', 'latin1')
    const run = session({ 'bom.md': '\uFEFFteh day.\n', 'utf16.txt': utf16, 'latin.txt': latin })
    chmodSync(run.path('bom.md'), 0o640)
    await run.run(['.', '--fix'])
    expect(run.read('bom.md')).toBe('\uFEFFthe day.\n')
    expect(statSync(run.path('bom.md')).mode & 0o777).toBe(0o640)
    expect(readFileSync(run.path('utf16.txt'))).toEqual(Buffer.from('\uFEFFÄh, the day.\n', 'utf16le'))
    expect(readFileSync(run.path('latin.txt'))).toEqual(Buffer.from('F\xfcr the day, \x96 yes.\n', 'latin1'))
  })

  it('writes standard input to standard output, and the report to standard error', async () => {
    const { code, stdout, stderr } = await session({}).run(['-', '--fix', '--stdin-filename', 'a.md'], { stdin: 'teh day comes soon.\n' })
    expect(stdout).toBe('the day comes soon.\n')
    expect(stderr).toContain('needs-time')
    expect(code).toBe(1)
  })

  it('changes both copies of a text, or none', async () => {
    const macro = (html: string, plain: string): string => JSON.stringify({ macros: [{ id: 1, title: 'T', actions: [
      { field: 'comment_value_html', value: html }, { field: 'comment_value', value: plain }] }] })
    const run = session({
      'same.json': macro('<p>Hi, teh parcel &amp; teh box.</p>', 'Hi, teh parcel & teh box.'),
      'other.json': macro('<p>Hi, teh parcel.</p>', 'Hi, the parcel.'),
    })
    await run.run(['.', '--fix'])
    expect(run.read('same.json')).toBe(macro('<p>Hi, the parcel &amp; the box.</p>', 'Hi, the parcel & the box.'))
    expect(run.read('other.json')).toBe(macro('<p>Hi, the parcel.</p>', 'Hi, the parcel.'))
  })
})

describe('--diff', () => {
  it('shows what --fix would do, changes nothing, and ends with 1 when there is something', async () => {
    const run = session({ 'a.md': 'Hi,\n\nteh day.\n', 'b.md': 'A day.\n' })
    const { code, stdout } = await run.run(['.', '--diff'])
    expect(stdout).toBe('--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n Hi,\n \n-teh day.\n+the day.\n')
    expect(code).toBe(1)
    expect(run.read('a.md')).toBe('Hi,\n\nteh day.\n')
    expect(await run.run(['b.md', '--diff'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('shows what --apply would do', async () => {
    const run = session({ 'a.md': 'It comes soon.\n' })
    const { stdout } = await run.run(['a.md', '--diff', '--apply', 'needs-time', '--fill', 'time=5 pm'])
    expect(stdout).toContain('-It comes soon.\n+It comes by 5 pm.\n')
    expect(run.read('a.md')).toBe('It comes soon.\n')
  })
})

describe('--apply', () => {
  const files = { 'a.md': 'It comes soon. Teh rest comes soon.\n', 'b.md': 'soon, teh day.\n' }

  it('takes a suggestion by its id', async () => {
    const run = session(files)
    const report = JSON.parse((await run.run(['a.md', '-f', 'json'])).stdout) as { results: { findings: { suggestions: { id: string; slots?: string[] }[] }[] }[] }
    const [, today] = report.results[0]?.findings[1]?.suggestions ?? []
    expect(report.results[0]?.findings[0]?.suggestions[0]?.slots).toEqual(['time'])
    await run.run(['a.md', '--apply', today?.id ?? ''])
    expect(run.read('a.md')).toBe('It comes soon. Teh rest comes today.\n')
  })

  it('takes one by its place', async () => {
    const run = session(files)
    expect((await run.run(['.', '--apply', 'a.md:1:10#2'])).stderr).toBe('Made 1 change in 1 file.\n')
    expect(run.read('a.md')).toBe('It comes today. Teh rest comes soon.\n')
    expect(run.read('b.md')).toBe(files['b.md'])
  })

  it('takes the first of a rule that can be made as it is, or with the slots filled', async () => {
    const run = session(files)
    await run.run(['a.md', '--apply', 'needs-time'])
    expect(run.read('a.md')).toBe('It comes today. Teh rest comes today.\n')
    await run.run(['b.md', '--apply', 'needs-time', '--fill', 'time=noon', '--fix'])
    expect(run.read('b.md')).toBe('by noon, the day.\n')
  })

  it('leaves no slot in a reply', async () => {
    const run = session(files)
    const { stderr } = await run.run(['a.md', '--apply', '1:10'])
    expect(stderr).toBe('a.md:1:10 needs-time: not taken, for it has gaps to fill: --fill "time=…"\n')
    expect(run.read('a.md')).toBe(files['a.md'])
  })

  it('changes nothing at all when one of those asked for is not there', async () => {
    const run = session(files)
    const { code, stderr } = await run.run(['.', '--apply', 'needs-time', '--apply', 'a.md:7:1'])
    expect(code).toBe(2)
    expect(stderr).toContain('--apply a.md:7:1: there is no suggestion')
    expect(run.read('a.md')).toBe(files['a.md'])
  })

  it.each([[['--fill', 'time=x'], 'name one with --apply'], [['--apply', 'needs-time', '--fill', 'time'], 'expected the name of a slot and its text']])(
    'says what is wrong with %j', async (argv, said) => {
      const { code, stderr } = await session(files).run(['a.md', ...argv])
      expect([code, stderr.includes(said)]).toEqual([2, true])
    })
})

describe('a file that is written anew', () => {
  it('is left alone when it has changed since it was read', () => {
    const { path, read } = { path: session({ 'a.md': 'new' }).path('a.md'), read: Buffer.from('old') }
    expect(rewrite(path, read, 'fixed')).toBe('changed-on-disk')
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('is left alone when its encoding cannot hold the text, or would write the rest another way', () => {
    const latin = Buffer.from('f\xfcr', 'latin1')
    expect(encodeLike('für ł', latin)).toBeUndefined()
    expect(encodeLike('für €', latin)?.toString('latin1')).toBe('f\xfcr \x80')
    // half a surrogate pair at the end of UTF-16
    expect(encodeLike('x', Buffer.from([0xff, 0xfe, 0x3d, 0xd8]))).toBeUndefined()
  })
})
