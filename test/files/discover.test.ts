import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { discover } from '../../src/files/discover.ts'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

async function found(folder: string, paths: readonly string[], cwd: string = folder): Promise<readonly string[]> {
  const { files } = await discover(paths, cwd)
  return files.map(({ path, isNamed }) => relative(folder, path).replaceAll('\\', '/') + (isNamed ? ' named' : ''))
}

const empty = (...names: readonly string[]): Record<string, string> => Object.fromEntries(names.map(name => [name, '']))

describe('discover', () => {
  it('takes files of the usual endings from a folder, in order', async () => {
    const names = ['z.md', 'b/a.markdown', 'a.txt', 'c.html', 'd.htm', 'e.yml', 'f.yaml', 'g.json', 'h.jsonl', 'i.ndjson', 'j.csv', 'k.TSV', '.github/replies.yml', 'l.email', 'm.email-meta.xml']
    const folder = folderWith(empty(...names, 'x.ts', 'y', 'z.png', 'pom.xml', 'm.emailFolder-meta.xml'))
    expect(await found(folder, ['.'])).toEqual(['.github/replies.yml', 'a.txt', 'b/a.markdown', 'c.html', 'd.htm', 'e.yml', 'f.yaml', 'g.json', 'h.jsonl', 'i.ndjson', 'j.csv', 'k.TSV', 'l.email', 'm.email-meta.xml', 'z.md'])
  })

  it('passes over what is not written for customers', async () => {
    const folder = folderWith(empty(
      'node_modules/a/a.md', '.git/a.md', 'dist/a.md', 'README.md', 'docs/readme.de.md', 'CHANGELOG.md', 'LICENSE.md', 'package.json',
      'package-lock.json', 'tsconfig.json', 'replylint.config.yaml', '.replylint-review.json', '.eslintrc.json', 'security-question.md', 'license-renewal.md',
    ))
    expect(await found(folder, ['.'])).toEqual(['license-renewal.md', 'security-question.md'])
  })

  it('takes a file that is named, whatever it is called', async () => {
    const folder = folderWith({ ...empty('a.data', 'README.md', 'dist/b.md', 'c.md'), '.gitignore': 'c.md' })
    expect(await found(folder, ['README.md', 'dist/b.md', 'c.md', 'a.data'])).toEqual(['README.md named', 'a.data named', 'c.md named', 'dist/b.md named'])
  })

  it('gives a file that is named and come upon once, as named', async () => {
    const folder = folderWith(empty('a.md', 'b.md'))
    expect(await found(folder, ['.', 'b.md', '*.md'])).toEqual(['a.md', 'b.md named'])
  })

  it('heeds .gitignore and .replylintignore, nested and above, up to the root of the repository', async () => {
    const folder = folderWith({
      ...empty('top.md', 'repo/.git/HEAD', 'repo/old.md', 'repo/in/a.md', 'repo/in/old.md', 'repo/in/draft.md', 'repo/in/deep/draft.md', 'repo/in/deep/kept.md', 'repo/archive/b.md'),
      '.gitignore': '*.md',
      'repo/.gitignore': 'old.md\narchive/\n',
      'repo/in/.replylintignore': 'draft.md\n',
      'repo/in/deep/.gitignore': '!draft.md\n',
    })
    expect(await found(folder, ['repo'])).toEqual(['repo/in/a.md', 'repo/in/deep/draft.md', 'repo/in/deep/kept.md'])
    expect(await found(folder, ['deep'], join(folder, 'repo/in'))).toEqual(['repo/in/deep/draft.md', 'repo/in/deep/kept.md'])
    expect(await found(folder, ['repo/archive'])).toEqual(['repo/archive/b.md'])
    expect(await found(folder, ['repo/**/*.md'])).toEqual(['repo/in/a.md', 'repo/in/deep/draft.md', 'repo/in/deep/kept.md'])
  })

  it('heeds the ignore files of the working folder outside of a repository', async () => {
    const folder = folderWith({ ...empty('in/a.md', 'in/b.md'), '.replylintignore': 'in/b.md' })
    expect(await found(folder, ['in'])).toEqual(['in/a.md'])
  })

  it('expands globs to files of any ending', async () => {
    const folder = folderWith(empty('a.tpl', 'in/b.tpl', 'node_modules/c.tpl'))
    expect(await found(folder, ['**/*.tpl'])).toEqual(['a.tpl', 'in/b.tpl'])
    expect(await found(folder, ['{a,x}.tpl'])).toEqual(['a.tpl'])
  })

  it('says which paths have nothing behind them', async () => {
    const folder = folderWith({ ...empty('a.md', 'empty/x.ts') })
    expect((await discover(['a.md', 'b.md', '*.csv', 'empty'], folder)).unmatched).toEqual(['b.md', '*.csv', 'empty'])
  })

  it('follows links to files, not to folders', async () => {
    const folder = folderWith(empty('real/a.md'))
    symlinkSync(join(folder, 'real/a.md'), join(folder, 'b.md'))
    symlinkSync(folder, join(folder, 'real/round'))
    symlinkSync(join(folder, 'gone'), join(folder, 'gone.md'))
    expect(await found(folder, ['.'])).toEqual(['b.md', 'real/a.md'])
    expect(await found(folder, ['gone.md'])).toEqual(['gone.md named'])
  })
  it('finds the rest of a folder in which a link leads back to itself, and says which link', async () => {
    const folder = folderWith(empty('a.md', 'in/b.md'))
    symlinkSync('round.md', join(folder, 'round.md'))
    const { files } = await discover(['.'], folder)
    expect(files.map(({ path, cause }) => [relative(folder, path), (cause as { code?: string } | undefined)?.code])).toEqual([
      ['a.md', undefined], ['in/b.md', undefined], ['round.md', 'ELOOP'],
    ])
  })
})
