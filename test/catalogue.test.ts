import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import type { Rule } from '../src/rule.ts'

const folder = join(import.meta.dirname, '..', 'rules')
const entries = Object.entries(rules)

describe('the catalogue', () => {
  it('registers every rule file, in alphabetical order', () => {
    const files = readdirSync(folder).filter(name => name.endsWith('.ts') && name !== 'index.ts').map(name => name.slice(0, -3))
    expect(Object.keys(rules)).toEqual(files.sort())
  })

  it('names rules by what is wrong', () => {
    const byTheirVerb = ['acknowledge-before-solution', 'ask-key-question', 'confirm-before-closing', 'explain-requests', 'valid-placeholders']
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
    await expect(renderCatalogue()).toMatchFileSnapshot(join(folder, 'README.md'))
  })
})

function renderCatalogue(): string {
  const rows = entries.map(([id, { meta }]) =>
    `| [\`${id}\`](#${id}) | ${meta.docs.description} | ${shownPreset(meta.presets.recommended)} | ${shownPreset(meta.presets.strict)} |`)
  return [
    '# Rules',
    'Generated from the rules themselves; `npx vitest run -u test/catalogue.test.ts` writes it anew.',
    ['| rule | what a reply must do | recommended | strict |', '|---|---|---|---|', ...rows].join('\n'),
    ...entries.flatMap(([id, rule]) => renderRule(id, rule)),
  ].join('\n\n') + '\n'
}

function renderRule(id: string, { meta }: Rule): string[] {
  const { docs, examples, schema, defaultOptions, messages } = meta
  const properties = (schema as { properties?: Record<string, { description: string }> }).properties ?? {}
  return [
    `## ${id}`,
    docs.description,
    `**Why.** ${docs.why}`,
    docs.details,
    '### It reports',
    Object.entries(messages as Record<string, string>).filter(([name]) => !(meta.suggestionMessages ?? []).includes(name))
      .map(([name, text]) => `- \`${name}\`: ${text}`).join('\n'),
    '### It leaves alone',
    docs.ignores.map(text => `- ${text}`).join('\n'),
    '### Bad',
    examples.bad.map(({ text, options, reports }) =>
      `${fence(text)}\n${options === undefined ? '' : `With \`${JSON.stringify(options)}\`: `}${reports.map(report => `\`${report.messageId}\``).join(', ')}`
      + `${reports[0]?.suggestions?.[0] === undefined ? '' : `. Instead:\n${fence(reports[0].suggestions[0])}`}`).join('\n\n'),
    '### Good',
    examples.good.map(({ text, options, because }) =>
      `${fence(text)}${options === undefined ? '' : `\nWith \`${JSON.stringify(options)}\`.`}${because === undefined ? '' : `\n${because}`}`).join('\n\n'),
    '### Options',
    Object.entries(properties).map(([name, { description }]) =>
      `- \`${name}\` (default \`${JSON.stringify((defaultOptions as Record<string, unknown>)[name])}\`): ${description}`).join('\n'),
    '### Sources',
    docs.sources.map(text => `- ${text}`).join('\n'),
  ]
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}

function shownPreset(entry: Rule['meta']['presets']['recommended']): string {
  return typeof entry === 'string' ? entry : `${entry[0]} \`${JSON.stringify(entry[1])}\``
}
