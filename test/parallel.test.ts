import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const program = `${process.execPath} ${join(root, 'dist/bin/replylint.js')} --no-config`
const hasParallel = spawnSync('parallel', ['--version']).status === 0

/** The commands that the README shows for pipes, with the program that was built in the place of `npx replylint`. */
function commandInReadme(beginning: string): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const line = readme.split('\n').find(each => each.startsWith(beginning))
  if (line === undefined) throw new Error(`The README has no line that begins with “${beginning}”.`)
  return line.replace(/\s+#.*$/, '').replaceAll('npx replylint', program)
}

/** Conversations, every third of them with an apology for a policy; `broken` is the number of a line that is no JSON. */
function conversations(count: number, broken?: number): string {
  return Array.from({ length: count }, (_, index) => index === broken ? '{"id": ' : JSON.stringify({
    id: `chat-${index}`,
    turns: [
      { role: 'customer', text: 'Can I send the lamp back after two months?' },
      { role: 'agent', name: 'Kim', text: index % 3 === 0 ? 'Sorry for our returns policy. Your lamp can go back until Friday, I have sent you a label.' : 'Yes, until Friday. I have sent you a label for it just now.' },
    ],
  })).map(line => `${line}\n`).join('')
}

function run(command: string, input: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-pipe-'))
  try {
    writeFileSync(join(folder, 'chats.jsonl'), input)
    execFileSync('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    return readFileSync(join(folder, 'findings.jsonl'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Line {
  readonly format: string | null
  readonly conversations: number
  readonly findings: readonly { readonly ruleId: string; readonly messageId: string; readonly record?: { readonly id?: string } }[]
}

const linesOf = (report: string): readonly Line[] => report.trimEnd().split('\n').map(line => JSON.parse(line) as Line)

describe('the filter', () => {
  it('gives a line for each record, in order, as the README shows it', () => {
    const lines = linesOf(run(commandInReadme('npx replylint --stdin'), conversations(30, 7)))
    expect(lines).toHaveLength(30)
    expect(lines[7]?.findings.map(({ messageId }) => messageId)).toEqual(['broken-json'])
    const found = lines.flatMap(({ findings }) => findings).filter(({ ruleId }) => ruleId === 'no-policy-apology')
    expect(found.map(({ record }) => record?.id)).toEqual(Array.from({ length: 10 }, (_, index) => `chat-${index * 3}`))
  })

  it.skipIf(!hasParallel)('gives the same when GNU parallel spreads it over processes', () => {
    const input = conversations(240)
    const command = commandInReadme('parallel ').replace(/--block \S+/, '--block 16k')
    const told = (report: string): readonly unknown[] => linesOf(report).map(({ findings, conversations: read }) =>
      [read, findings.map(({ ruleId, messageId, record }) => [ruleId, messageId, record?.id])])
    expect(told(run(command, input))).toEqual(told(run(commandInReadme('npx replylint --stdin'), input)))
  })
})
