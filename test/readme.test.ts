import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('the README', () => {
  it('shows what the program prints', async () => {
    const told: string[] = []
    const stream = { isTTY: false, columns: 100, write: (text: string) => told.push(text) > 0 }
    await run(['--no-config', 'fixtures/example-library/bank/premade.yaml'], { stdin: process.stdin, stdout: stream, stderr: stream, cwd: root, env: {} } as never)
    expect(readme).toContain(`\`\`\`text\n${told.join('')}\`\`\``)
  })

  it('names only commands and flags that there are', async () => {
    const help: string[] = []
    const stream = { isTTY: false, columns: 100, write: (text: string) => help.push(text) > 0 }
    for (const command of [[], ['review']]) {
      await run([...command, '--help'], { stdin: process.stdin, stdout: stream, stderr: stream, cwd: root, env: {} } as never)
    }
    const flags = new Set(readme.match(/--[a-z][a-z-]+/g))
    const known = [...help.join('').matchAll(/--[a-z][a-z-]+/g)].map(([flag]) => flag)
    expect([...flags].filter(flag => !known.includes(flag) && !['--save-dev', '--pipe', '--block', '--keep-order'].includes(flag))).toEqual([])
  })
})
