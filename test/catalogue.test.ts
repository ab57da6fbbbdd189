import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { accuracy } from '../rules/accuracy.ts'
import { rules } from '../rules/index.ts'
import { severityIn } from '../src/cli/rules.ts'
import { toMarkdown } from '../src/rule-page/markdown.ts'
import { rulePage } from '../src/rule-page/page.ts'

const folder = join(import.meta.dirname, '..', 'rules')
const entries = Object.entries(rules)

describe('the catalogue', () => {
  it('registers every rule file, in alphabetical order', () => {
    const files = readdirSync(folder).filter(name => name.endsWith('.ts') && !['index.ts', 'accuracy.ts'].includes(name)).map(name => name.slice(0, -3))
    expect(Object.keys(rules)).toEqual(files.sort())
  })

  it('names rules by what is wrong', () => {
    const byTheirVerb = ['acknowledge-before-solution', 'address-every-question', 'ask-key-question', 'clarify-before-solution', 'confirm-before-closing', 'explain-requests', 'keep-promises', 'use-customer-name', 'valid-placeholders']
    const named = Object.keys(rules).filter(id => !byTheirVerb.includes(id))
    expect(named.filter(id => !/^(no|require|max|consistent|prefer)-[a-z-]+$/.test(id))).toEqual([])
  })

  it.each(entries)('%s says what it wants, why, and what it leaves alone', (_, { meta }) => {
    const { description, why, details, ignores, sources } = meta.docs
    expect(description).toMatch(/^[A-Z].{20,160}\.$/)
    expect(why.length).toBeGreaterThan(60)
    expect(details.length).toBeGreaterThan(100)
    expect(ignores.length).toBeGreaterThan(0)
    expect(sources.length).toBeGreaterThan(0)
  })

  it.each(entries)('%s writes its messages as the house does', (_, { meta }) => {
    for (const message of Object.values(meta.messages as Record<string, string>)) {
      expect(message).toMatch(/[.]$/)
      expect(message.length).toBeLessThanOrEqual(140)
      expect(message).not.toMatch(/\bplease\b/i)
      expect(message.match(/[.!?](?= [A-Z“])/g)?.length ?? 0).toBeLessThanOrEqual(1)
    }
  })

  it.each(entries)('%s documents every option that it has', (_, { meta }) => {
    const { properties = {}, additionalProperties } = meta.schema as { properties?: Record<string, { description?: string }>; additionalProperties: boolean }
    expect(additionalProperties).toBe(false)
    expect(Object.keys(properties).sort()).toEqual(Object.keys(meta.defaultOptions as object).sort())
    for (const property of Object.values(properties)) expect(property.description).toMatch(/\.$/)
  })

  it.each(entries)('%s is in a preset, or is one that needs to be told about the house', (id, { meta }) => {
    const needsTelling = ['ask-key-question', 'no-misplaced-fault', 'require-feedback-question']
    const isInNone = meta.presets.recommended === 'off' && meta.presets.strict === 'off'
    expect(isInNone).toBe(needsTelling.includes(id))
  })

  it('is what rules/README.md says', async () => {
    await expect(index()).toMatchFileSnapshot(join(folder, 'README.md'))
  })

  it.each(entries)('%s is what its page says', async (id, rule) => {
    await expect(toMarkdown(rulePage(id, rule, accuracy[id]))).toMatchFileSnapshot(join(folder, 'docs', `${id}.md`))
  })

  it('has no page without a rule', () => {
    expect(readdirSync(join(folder, 'docs')).sort()).toEqual(Object.keys(rules).map(id => `${id}.md`).sort())
  })
})

/** The list of rules, by category. */
function index(): string {
  const categories = [...new Set(entries.map(([, { meta }]) => meta.category))].sort()
  return [
    '# Rules',
    'Generated from the rules themselves; `npx vitest run test/catalogue.test.ts -u` writes it and the pages anew. '
      + '`replylint explain RULE` prints a page.',
    '`recommended` holds what is precise: an error is a reply that leaves the customer worse off or misstates who is responsible, '
      + 'a warning is about wording. `strict` holds nearly everything. `chat` and `social` are `recommended` for short turns.',
    ...categories.flatMap(category => [
      `## ${category[0]?.toUpperCase()}${category.slice(1)}`,
      [
        '| rule | what a reply must do | recommended | strict |',
        '|---|---|---|---|',
        ...entries.filter(([, { meta }]) => meta.category === category).map(([id, { meta }]) =>
          `| [\`${id}\`](docs/${id}.md) | ${meta.docs.description} | ${severityIn(meta.presets.recommended)} | ${severityIn(meta.presets.strict)} |`),
      ].join('\n'),
    ]),
  ].join('\n\n') + '\n'
}
