import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Content } from '../../src/cli/content.ts'
import { content } from './content.ts'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly stdin?: string | Uint8Array
  readonly env?: Record<string, string>
  readonly isTTY?: boolean
  readonly columns?: number
  /** A folder below the session's. */
  readonly cwd?: string
}

/** A folder with files, in which the command line can be run as often as a test likes. Gone after the test. */
export class Session {
  readonly folder: string
  readonly #content: Content

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}, given: Content = content) {
    this.#content = given
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-')))
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
    // The lookup of configs and ignore files shall not leave the folder.
    mkdirSync(join(this.folder, '.git'))
    for (const [name, text] of Object.entries(files)) this.write(name, text)
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), text)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  async run(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
    const written = { stdout: '', stderr: '' }
    const output = (name: 'stdout' | 'stderr') => ({
      write: (text: string) => { written[name] += text },
      isTTY: surroundings.isTTY ?? false,
      columns: surroundings.columns,
    })
    const stdin = (async function* () { yield surroundings.stdin ?? '' })()
    const code = await run(argv, {
      stdin,
      stdout: output('stdout'),
      stderr: output('stderr'),
      cwd: join(this.folder, surroundings.cwd ?? ''),
      env: surroundings.env ?? {},
    }, async () => this.#content)
    return { code, ...written }
  }

  /** The places and rules that a run reports: `file:line:column rule severity`. */
  async findings(argv: readonly string[], surroundings?: Surroundings): Promise<readonly string[]> {
    const { stdout } = await this.run([...argv, '--format', 'json'], surroundings)
    const report = JSON.parse(stdout) as { results: { path: string; findings: { ruleId: string; messageId: string; severity: string; line: number; column: number }[] }[] }
    return report.results.flatMap(({ path, findings }) => findings.map(({ ruleId, messageId, severity, line, column }) =>
      `${path}:${line}:${column} ${ruleId === 'file' ? messageId : ruleId} ${severity}`))
  }
}
