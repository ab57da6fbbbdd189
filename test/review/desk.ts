import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createConfiguration } from '../../src/config/configuration.ts'
import { discover } from '../../src/files/discover.ts'
import { ReviewedFiles } from '../../src/review/files.ts'
import { progressFileName, Skipped } from '../../src/review/skipped.ts'
import { SuppressionsOfWalk } from '../../src/review/suppressions-of-walk.ts'
import { walk, type Tally, type WalkSettings } from '../../src/review/walk.ts'
import { changingContent } from '../cli/changing-content.ts'
import { ScriptedAsker, type Line } from './scripted-asker.ts'

/** A folder with files to walk through, as often as a test likes. Gone after the test. */
export class Desk {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-review-')))
  readonly #before: Readonly<Record<string, string | Uint8Array>>

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
    mkdirSync(join(this.folder, '.git'))
    this.#before = files
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

  /** Whether a file holds what it held at first, byte for byte. */
  isUntouched(name: string): boolean {
    return readFileSync(this.path(name)).equals(Buffer.from(this.#before[name] as string))
  }

  async walk(
    lines: readonly Line[],
    { paths = ['.'], isAnew = false, suppressions = 'replylint-suppressions.json', ...more }:
    { paths?: readonly string[]; isAnew?: boolean; suppressions?: string | false } & Partial<Pick<WalkSettings, 'only' | 'errorsOnly'>> = {},
  ): Promise<{ readonly tally: Tally; readonly asker: ScriptedAsker }> {
    const cwd = this.folder
    const today = '2026-11-22'
    const asker = new ScriptedAsker(lines)
    const { files } = await discover(paths, cwd)
    const configuration = createConfiguration({ cwd, ...changingContent })
    const tally = await walk({
      files: await ReviewedFiles.open(files, configuration, cwd),
      skipped: Skipped.open(this.path(progressFileName), { isAnew }),
      suppressions: suppressions === false ? undefined : new SuppressionsOfWalk(this.path(suppressions), { cwd, today }),
      today,
      errorsOnly: false,
      ...more,
    }, asker)
    return { tally, asker }
  }
}
