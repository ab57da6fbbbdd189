import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintFiles } from '../src/index.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')

interface Expected {
  readonly file: string
  readonly title: string | null
  readonly rules: readonly string[]
  /** Rules on which careful people differ: not held against the linter either way. */
  readonly open?: readonly string[]
  /** Of the rules, those that the linter does not see yet. Seeing one is a reason to take it out of this list. */
  readonly unseen?: readonly string[]
  /** Rules that are listed under another rule's finding as related, and have none of their own. */
  readonly absorbed?: readonly string[]
  /** What is expected once switched-off macros are linted, too. */
  readonly rulesWhenIncluded?: readonly string[]
}

const expected = JSON.parse(readFileSync(join(fixtures, 'example-library.expected.json'), 'utf8')) as readonly Expected[]

describe('the example library', () => {
  it('shows at least 60 replies of five formats, good and bad', () => {
    expect(expected.length).toBeGreaterThanOrEqual(60)
    expect(new Set(expected.map(({ file }) => file.split('.').at(-1))).size).toBeGreaterThanOrEqual(5)
    const bad = expected.filter(({ rules }) => rules.length > 0).length
    expect(bad).toBeGreaterThan(20)
    expect(expected.length - bad).toBeGreaterThan(40)
  })

  it('is judged as a careful person judges it', async () => {
    const results = await lintFiles(['example-library'], { cwd: fixtures, config: false })
    const told = results.flatMap(({ path, findings }) => findings.map(({ ruleId, record, related }) => ({
      file: path.replace(/^example-library\//, ''),
      title: record?.title ?? null,
      ruleId,
      related: related.map(other => other.ruleId),
    })))
    const differences = expected.flatMap(({ file, title, rules, open = [], unseen = [], absorbed = [] }) => {
      const found = [...new Set(told.filter(each => each.file === file && each.title === title).map(each => each.ruleId))].sort()
      const due = rules.filter(id => !unseen.includes(id))
      const related = told.filter(each => each.file === file && each.title === title).flatMap(each => each.related)
      const isRight = absorbed.every(id => related.includes(id) || unseen.includes(id)) && found.every(id => due.includes(id) || open.includes(id)) && due.every(id => found.includes(id) || open.includes(id))
      return isRight ? [] : [{ file, title, expected: rules, found, related }]
    })
    expect(differences).toEqual([])
    expect(told.filter(each => !expected.some(({ file, title }) => file === each.file && title === each.title))).toEqual([])
  })
})
