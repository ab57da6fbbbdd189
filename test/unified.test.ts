import { unified } from 'unified'
import { engine } from 'unified-engine'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import replylint from '../src/unified.ts'

const macros = 'macros:\n  - title: Late parcel\n    body: "I\\u2019m sorry about the restocking fee. I can waive it today."\n    kind: reply\n'

describe('replylint as a unified plugin', () => {
  it('puts findings on the VFile, with place, rule, rewrites and severity', async () => {
    const file = await unified().use(replylint, { config: false }).process(new VFile({ path: 'macros.yaml', value: macros }))
    expect(String(file)).toBe(macros)
    expect(file.messages).toHaveLength(1)
    const [message] = file.messages
    expect(message).toMatchObject({
      ruleId: 'no-policy-apology',
      source: 'replylint',
      fatal: true,
      line: 3,
      column: 12,
      actual: 'I’m sorry about the restocking fee',
      expected: [
        'I understand that the restocking fee may not be what you hoped for.',
        '{{what went wrong on our side}}',
      ],
    })
    const { start, end } = message?.place as { start: { offset: number }; end: { offset: number } }
    expect(macros.slice(start.offset, end.offset)).toBe('I\\u2019m sorry about the restocking fee')
  })

  it('counts a byte order mark as the VFile does', async () => {
    const value = '\uFEFFSorry about the restocking fee. I can waive it today.\n'
    const file = await unified().use(replylint, { config: false }).process(new VFile({ path: 'reply.md', value }))
    const { start, end } = file.messages[0]?.place as { start: { offset: number; column: number }; end: { offset: number } }
    expect(value.slice(start.offset, end.offset)).toBe('Sorry about the restocking fee')
    expect(start.column).toBe(2)
  })

  it('is shown by vfile-reporter', async () => {
    const file = await unified().use(replylint, { config: false }).process(new VFile({ path: 'macros.yaml', value: macros }))
    expect(reporter(file, { color: false, verbose: true })).toBe([
      'macros.yaml',
      '3:12-3:51 error “I’m sorry about the restocking fee” is an apology for a rule or a price, not for a fault. Show understanding, and say what you can do. no-policy-apology replylint',
      '  [note]:',
      '    Show that you see what it means for the customer, and say what you can do. I understand that the restocking fee may not be what you hoped for.',
      '    Name what went wrong, if something did. {{what went wrong on our side}}',
      '',
      '✖ 1 error',
    ].join('\n'))
  })

  it('runs in unified-engine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'replylint-unified-'))
    try {
      writeFileSync(join(folder, 'reply.md'), 'Sorry about the restocking fee.\n')
      const told: string[] = []
      const streamError = new Writable({ write(chunk, _, done) { told.push(String(chunk)); done() } })
      const code = await promisify(engine)({
        processor: unified(), plugins: [[replylint, { config: false }]], files: ['reply.md'], cwd: folder, streamError, color: false,
      } as never)
      expect(code).toBe(1)
      expect(told.join('')).toContain('reply.md')
      expect(told.join('')).toContain('no-policy-apology replylint')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
