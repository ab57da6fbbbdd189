import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')
const written = ['report.txt', 'inspection.txt']

/**
 * Every folder under `fixtures/formats` is one situation: input files, what the linter reports of them
 * (`report.txt`) and what it reads in them (`inspection.txt`). `npx vitest run -u` writes both anew.
 */
describe.each(foldersIn(join(fixtures, 'formats')))('%s', format => {
  it.each(foldersIn(join(fixtures, 'formats', format)))('%s', async leaf => {
    const folder = join(fixtures, 'formats', format, leaf)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.[a-z]+$/.test(name) && !written.includes(name)).map(name => name.replaceAll('\\', '/')).sort()
    expect(files.length).toBeGreaterThan(0)
    const report = await output(['--no-config', ...files], folder)
    await expect(report).toMatchFileSnapshot(join(folder, 'report.txt'))
    const inspections: string[] = []
    for (const file of files) inspections.push(await output(['inspect', file], folder))
    await expect(inspections.join('\n')).toMatchFileSnapshot(join(folder, 'inspection.txt'))
  })
})

/** The seeds' own model answers are fine, their bad lines are not: what the product was made for. */
describe('seeds', () => {
  it.each(['model-answers.yaml', 'bad-lines.yaml'])('%s', async file => {
    const report = await output(['--no-config', file], join(fixtures, 'seeds'))
    await expect(report).toMatchFileSnapshot(join(fixtures, 'seeds', file.replace('.yaml', '.report.txt')))
  })
})

/** What the program prints and how it ends, as a person would see it in a terminal without colours. */
async function output(argv: readonly string[], cwd: string): Promise<string> {
  const stdout: string[] = []
  const stderr: string[] = []
  const io = {
    stdin: process.stdin,
    stdout: { isTTY: false, columns: 100, write: (text: string) => stdout.push(text) > 0 },
    stderr: { isTTY: false, columns: 100, write: (text: string) => stderr.push(text) > 0 },
    cwd,
    env: {},
  }
  const exitCode = await run(argv, io as never)
  // As the terminal gets it: what is no character of Unicode does not survive UTF-8.
  return Buffer.from([...stdout, ...stderr, `exit ${exitCode}\n`].join('')).toString()
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name)
}
