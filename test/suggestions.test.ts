import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/document/parse.ts'
import { lintFiles } from '../src/index.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')
const results = await lintFiles(['example-library', 'seeds/*.yaml'], { cwd: fixtures, config: false })

/** Every suggestion for the example library, taken: the file still says what it said, but for the rewrite. */
describe('suggestions', () => {
  it('are there for every finding of an error rule', () => {
    const findings = results.flatMap(result => result.findings)
    expect(findings.length).toBeGreaterThan(30)
    expect(findings.filter(finding => finding.suggestions.length === 0).map(finding => finding.quote)).toEqual([])
  })

  it.each(results.filter(result => result.findings.length > 0).map(result => [result.path, result] as const))('fit into %s', async (path, result) => {
    const source = readFileSync(join(fixtures, path), 'utf8')
    expect(result.source).toBe(source)
    const before = await parse(source, path)
    let taken = 0
    for (const { suggestions, offset, endOffset, quote } of result.findings) {
      expect(before.replies.some(reply => reply.span.start <= offset && endOffset <= reply.span.end)).toBe(true)
      for (const { edit, text } of suggestions) {
        if (edit === undefined) continue
        taken++
        const after = await parse(source.slice(0, edit.offset) + edit.text + source.slice(edit.endOffset), path)
        expect(after.problems).toEqual(before.problems)
        const changed = after.replies.filter((reply, index) => reply.passage.text !== before.replies[index]?.passage.text)
        expect(after.replies.length).toBe(before.replies.length)
        expect(changed.length, quote).toBe(1)
        expect(changed[0]?.passage.text.replace(/\s+/g, ' ')).toContain(text.trim().replace(/\s+/g, ' '))
      }
    }
    expect(taken).toBeGreaterThan(0)
  })
})
