import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, existsSync, lstatSync, mkdtempSync, openSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { write } from '../../src/files/write.ts'

function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('write', () => {
  it('makes a file with the folders above it, or replaces it and keeps its mode', () => {
    const folder = emptyFolder()
    const path = join(folder, 'a/b/report.txt')
    write(path, 'one')
    chmodSync(path, 0o600)
    write(path, 'two')
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['two', 0o600])
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['report.txt'])
  })

  it.skipIf(process.platform === 'win32')('keeps a link, and writes where it leads', () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'real.txt'), 'old')
    symlinkSync('real.txt', join(folder, 'link.txt'))
    symlinkSync('later.txt', join(folder, 'early.txt'))
    write(join(folder, 'link.txt'), 'new')
    write(join(folder, 'early.txt'), 'new')
    for (const name of ['link.txt', 'early.txt']) expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true)
    for (const name of ['real.txt', 'later.txt']) expect(readFileSync(join(folder, name), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['early.txt', 'later.txt', 'link.txt', 'real.txt'])
  })

  it.skipIf(process.platform === 'win32')('writes to what is no regular file without replacing it', () => {
    const folder = emptyFolder()
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const heard = join(folder, 'heard.txt')
    execFileSync('sh', ['-c', 'cat "$0" > "$1" &', pipe, heard], { stdio: 'ignore' })
    write(pipe, 'text')
    expect(statSync(pipe).isFIFO()).toBe(true)
    write('/dev/null', 'text')
    // What /dev/stdout comes to: a link that is no path of its own.
    const descriptor = openSync(pipe, 'r+')
    onTestFinished(() => closeSync(descriptor))
    if (existsSync('/proc/self/fd')) write(`/proc/self/fd/${descriptor}`, 'text')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(() => write(folder, 'text')).toThrow(/EISDIR/)
  })
})
