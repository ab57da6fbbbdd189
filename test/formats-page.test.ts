import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FormatDocs } from '../src/document/formats/format-docs.ts'
import { formats, parse, type ListedFormat } from '../src/document/parse.ts'

const root = join(import.meta.dirname, '..')

type DescribedFormat = ListedFormat & { readonly docs: FormatDocs }

const described = formats.filter((format): format is DescribedFormat => format.docs !== undefined)
const records: readonly (readonly [keyof FormatDocs['record'], string])[] = [
  ['id', 'Id'], ['title', 'Title'], ['locale', 'Locale'], ['active', 'Switched on'], ['tags', 'Tags'],
  ['channel', 'Channel'], ['audience', 'Audience'],
]

describe('the list of formats', () => {
  it.each(described.map(format => [format.id, format] as const))('shows an example of %s that is read as it', async (id, { docs, platform }) => {
    const { path, text } = docs.example
    const document = await parse(text, path)
    expect([document.format, document.problems]).toEqual([id, []])
    expect(document.replies.length).toBeGreaterThan(0)
    for (const { record } of document.replies) expect(record.platform).toBe(platform)
    const told = await parse(text, path, { as: id })
    expect(told.replies.map(({ passage }) => passage.text)).toEqual(document.replies.map(({ passage }) => passage.text))
  })

  it.each(described.map(format => [format.id, format] as const))('names in the facts of %s what its example has', (_, { docs }) => {
    for (const [field] of records) expect(docs.record[field] ?? 'nothing').not.toBe('')
    expect(docs.recognisedBy).toMatch(/\.$/)
    expect(docs.example.text.endsWith('\n')).toBe(true)
  })

  it('is what docs/formats.md says', async () => {
    await expect(page()).toMatchFileSnapshot(join(root, 'docs', 'formats.md'))
  })

  it('is part of the package', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
    expect(files).toContain('docs/formats.md')
  })
})

/** All formats, first in a table, then each with its facts. */
function page(): string {
  return [
    '# Formats',
    'Generated from the formats themselves; `npx vitest run test/formats-page.test.ts -u` writes it anew. '
      + '`replylint formats` prints the list, `--format json` all that is here.',
    'A format is recognised by the content of a file. `--as FORMAT` and `formats` in the config say it where the content does not, '
      + '`--pointer`, `--body-column` and `columns` say where the texts are. Records may stand alone, in a list, in an envelope such as '
      + '`{ "data": [ … ] }`, in pages one after the other, or one a line; what is said of JSON holds for YAML and tables, too.',
    ['| `--as` | what it is |', '|---|---|', ...formats.map(({ id, description, docs }) =>
      `| ${docs === undefined ? `\`${id}\`` : `[\`${id}\`](#${id})`} | ${description} |`)].join('\n'),
    ...described.flatMap(format => section(format, described.slice(0, described.indexOf(format)))),
  ].join('\n\n') + '\n'
}

type Fact = readonly [name: string, text: string]

function factsOf({ platform, docs }: DescribedFormat): readonly Fact[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Recognised by', docs.recognisedBy],
    ['Read as text for customers', docs.customerText],
    ['Kept out', docs.keptOut],
    ...records.map(([field, name]) => [name, docs.record[field]] as const),
    ['Syntax', docs.syntax],
    ['Same text twice', docs.twins],
    ['Platform', platform === undefined ? undefined : `\`${platform}\``],
  ]
  return facts.filter((fact): fact is Fact => fact[1] !== undefined)
}

function section(format: DescribedFormat, before: readonly DescribedFormat[]): string[] {
  const { id, description, docs } = format
  const { path, text } = docs.example
  return [
    `## ${id}`,
    `${description}.`,
    factsOf(format).map(fact => `- **${fact[0]}**: ${said(fact, before)}`).join('\n'),
    `\`${path}\`:`,
    `${fence}${path.split('.').at(-1)}\n${text}${fence}`,
  ]
}

/** Longer than any in an example. */
const fence = '````'

/** A fact in full, or where it was told before: what is long is told once. */
function said([name, text]: Fact, before: readonly DescribedFormat[]): string {
  const same = before.find(format => factsOf(format).some(fact => fact[0] === name && fact[1] === text))
  return same === undefined || text.length < 100 ? sentence(text) : `As in [\`${same.id}\`](#${same.id}).`
}

function sentence(fact: string): string {
  const written = /^[a-z]/.test(fact) ? fact[0]?.toUpperCase() + fact.slice(1) : fact
  return /[.]$/.test(written) ? written : `${written}.`
}
