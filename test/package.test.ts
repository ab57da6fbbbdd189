import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'replylint-package-'))
const installed = join(folder, 'node_modules', 'replylint')
const program = join(installed, 'dist', 'bin', 'replylint.js')

/** The package as npm would install it: what `npm pack` puts in, and its dependencies beside it. */
beforeAll(() => {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })) as [{ files: { path: string }[] }]
  for (const { path } of packed.files) {
    mkdirSync(join(installed, path, '..'), { recursive: true })
    cpSync(join(root, path), join(installed, path))
  }
  const { dependencies } = JSON.parse(execFileSync('npm', ['pkg', 'get', 'dependencies'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' }).replace(/^/, '{"dependencies":') + '}') as { dependencies: Record<string, string> }
  for (const name of Object.keys(dependencies)) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package', () => {
  it('lints a file, with exact places, and ends with 1', () => {
    writeFileSync(join(folder, 'macros.json'), '[{"title":"Fee","body":"Hi Sam,\\nI\\u2019m sorry about the restocking fee. I can waive it today."}]')
    const { stdout, stderr, status } = replylint('macros.json', '--format', 'json')
    expect(stderr).toBe('')
    expect(status).toBe(1)
    const [result] = (JSON.parse(stdout) as { results: [{ findings: { ruleId: string; column: number; quote: string }[] }] }).results
    expect(result.findings.map(({ ruleId, column, quote }) => [ruleId, column, quote])).toEqual([
      ['no-policy-apology', 34, 'I’m sorry about the restocking fee'],
    ])
  })

  it('takes house phrases into the lexicon that is kept beside the program', () => {
    writeFileSync(join(folder, 'gnomes.txt'), 'Sorry about the broken lamp. Gnomes ahoy.\n')
    writeFileSync(join(folder, 'house.yaml'), 'phrases:\n  commitment: [gnomes ahoy]\n')
    expect(replylint('gnomes.txt').status).toBe(1)
    expect(replylint('gnomes.txt', '--config', 'house.yaml').status).toBe(0)
  })

  it('ends with 0 on a clean file and with 2 on a wrong flag', () => {
    writeFileSync(join(folder, 'clean.txt'), 'Sorry about the mix-up. I’ve sent the right size; it arrives on Friday.\n')
    expect(replylint('clean.txt').status).toBe(0)
    expect(replylint('--prest', 'strict').status).toBe(2)
    expect(replylint('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('reads configs in YAML and TypeScript, with a plugin of one’s own', () => {
    writeFileSync(join(folder, 'plugin.mjs'), [
      "import { defineRule } from 'replylint/rule'",
      'export const rules = { "no-rgds": defineRule({',
      "  meta: { type: 'suggestion', category: 'tone', docs: { description: 'x', why: 'x', details: 'x', ignores: [], sources: [] },",
      "    messages: { short: 'Write “Kind regards”.' }, schema: { type: 'object', additionalProperties: false }, defaultOptions: {},",
      "    presets: { recommended: 'off', strict: 'off' }, examples: { bad: [], good: [] } },",
      '  create: ({ report }) => ({ reply({ text }) {',
      "    const start = text.indexOf('rgds'); if (start >= 0) report({ messageId: 'short', at: { start, end: start + 4 } })",
      '  } }) }) }',
    ].join('\n'))
    mkdirSync(join(folder, 'typed'))
    writeFileSync(join(folder, 'typed', 'replylint.config.ts'), [
      "import { defineConfig } from 'replylint'",
      "export default defineConfig({ root: true, plugins: ['../plugin.mjs'], rules: { 'plugin/no-rgds': 'warning' as const } })",
    ].join('\n'))
    writeFileSync(join(folder, 'typed', 'reply.txt'), 'I’ve refunded you today. rgds\n')
    const { stdout, status, stderr } = replylint(join('typed', 'reply.txt'))
    expect(stderr).toBe('')
    expect(stdout).toContain('Write “Kind regards”.')
    expect(status).toBe(0)
  })

  it('gives its entries to code and to types', () => {
    writeFileSync(join(folder, 'use.mjs'), [
      "import { lint, lintFiles, rules } from 'replylint'",
      "import { testRule } from 'replylint/testing'",
      "import plugin from 'replylint/unified'",
      "import { fromRetext } from 'replylint/retext'",
      "const { findings } = await lint('That’s frustrating.', { path: 'reply.txt', config: false })",
      "await testRule('no-sympathy-only', rules['no-sympathy-only'])",
      'console.log(findings.map(finding => finding.ruleId).join(), typeof plugin, fromRetext("none", () => {}).meta.category, (await lintFiles([\'clean.txt\'], { config: false })).length)',
    ].join('\n'))
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('no-sympathy-only function retext 1\n')
  })
})

function replylint(...argv: readonly string[]) {
  return spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8' })
}
