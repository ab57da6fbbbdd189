import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createConfiguration } from '../../src/config/configuration.ts'
import { parse } from '../../src/document/parse.ts'
import { discover } from '../../src/files/discover.ts'
import { english, rules } from '../../src/index.ts'
import type { Answer, Question } from '../../src/review/asker.ts'
import { ReviewedFiles } from '../../src/review/files.ts'
import { Skipped } from '../../src/review/skipped.ts'
import { walk } from '../../src/review/walk.ts'
import { ScriptedAsker } from './scripted-asker.ts'

/** Takes the first way that there is, once for each finding, and skips where there is none. */
class TakesAll extends ScriptedAsker {
  readonly #tried = new Set<string>()

  constructor() {
    super([])
  }

  override async decide(question: Question): Promise<Answer> {
    this.questions.push(question)
    const { path, finding: { ruleId, record, quote } } = question
    const key = JSON.stringify([path, ruleId, record, quote])
    const way = this.#tried.has(key) ? undefined : question.ways.find(({ isPossible }) => isPossible)
    this.#tried.add(key)
    return way === undefined ? { action: 'skip' } : { action: 'take', way }
  }

  override async fill(): Promise<string> {
    return 'Thursday at noon'
  }

  override async end(): Promise<'finish'> {
    return 'finish'
  }
}

describe('a walk through whole libraries', () => {
  it('marks each fault in its reply, and leaves every file with the records that it had', async () => {
    const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-library-')))
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
    cpSync(join(import.meta.dirname, '../../fixtures/example-library'), cwd, { recursive: true })
    const { files: found } = await discover(['.'], cwd)
    const files = await ReviewedFiles.open(found, createConfiguration({ cwd, rules, language: english, presets: ['strict'] }), cwd)
    const before = await Promise.all(files.results.map(({ source, path }) => parse(source, path)))
    const asker = new TakesAll()
    const skipped = Skipped.open(join(cwd, '.replylint-review.json'), { isAnew: true })
    const tally = await walk({ files, skipped, suppressions: undefined, today: '2026-11-22', errorsOnly: false }, asker)
    expect(tally.taken).toBeGreaterThan(30)
    expect(asker.said.filter(said => !said.startsWith('done'))).toEqual([])
    for (const { reply, finding } of asker.questions) expect(reply?.passage.text.slice(reply.at.start, reply.at.end)).toBe(finding.quote)
    for (const [index, { path }] of files.results.entries()) {
      const after = await parse(readFileSync(join(cwd, path), 'utf8'), path)
      expect(after.replies.map(({ record }) => record), path).toEqual(before[index]?.replies.map(({ record }) => record))
    }
  }, 60_000)
})
