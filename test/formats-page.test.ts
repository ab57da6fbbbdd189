import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../src/document/document.ts'
import type { ConversationDocs, FormatDocs } from '../src/document/formats/format-docs.ts'
import { formats, parse, type ListedFormat } from '../src/document/parse.ts'

const root = join(import.meta.dirname, '..')

type DescribedFormat = ListedFormat & { readonly docs: FormatDocs & Partial<ConversationDocs> }

const described: readonly DescribedFormat[] = formats
const records: readonly (readonly [keyof FormatDocs['record'], string])[] = [
  ['id', 'Id'], ['title', 'Title'], ['locale', 'Locale'], ['active', 'Switched on'], ['tags', 'Tags'],
  ['channel', 'Channel'], ['audience', 'Audience'],
]

describe('the list of formats', () => {
  it.each(described.map(format => [format.id, format] as const))('shows an example of %s that is read as it', async (id, { docs, platform }) => {
    const { path, text, problems } = docs.example
    const document = await parse(text, path)
    expect([document.format, document.problems.map(problem => problem.id)]).toEqual([id, problems ?? []])
    const { replies, conversations } = document
    expect([replies.length > 0, conversations.length > 0]).toEqual([docs.roles === undefined && problems === undefined, docs.roles !== undefined])
    for (const { record } of replies) expect(record.platform).toBe(platform)
    for (const { record } of conversations) expect(record.platform).toBe(platform ?? 'transcript')
    expect(textsOf(await parse(text, path, { as: id }))).toEqual(textsOf(document))
  })

  it.each(described.map(format => [format.id, format] as const))('names in the facts of %s what its example has', async (_, { docs }) => {
    const { replies, conversations } = await parse(docs.example.text, docs.example.path)
    for (const { record } of [...replies, ...conversations]) {
      const found = records.map(([field]) => field).filter(field => field !== 'audience' && isSaid(record[field]))
      expect(Object.keys(docs.record)).toEqual(expect.arrayContaining(found))
    }
    expect(docs.recognisedBy).toMatch(/\.$/)
    expect(docs.example.text.endsWith('\n')).toBe(true)
  })

  const conversations = described.filter(({ docs }) => docs.roles !== undefined)
  it.each(conversations.map(format => [format.id, format] as const))('shows in the example of %s what it says of turns', async (_, { docs }) => {
    const { conversations: [conversation] } = await parse(docs.example.text, docs.example.path)
    const turns = conversation?.turns ?? []
    expect(turns.length).toBeGreaterThanOrEqual(2)
    expect(new Set(turns.map(({ visibility }) => visibility))).toEqual(new Set(docs.internal === undefined ? ['public'] : ['public', 'internal']))
    expect(turns.every(({ time }) => time !== undefined)).toBe(docs.times !== undefined)
    if (docs.example.problems?.includes('unknown-speaker') !== true) expect(turns.map(({ role }) => role)).not.toContain('unknown')
    expect(turns.map(({ time = 0 }) => time)).toEqual(turns.map(({ time = 0 }) => time).toSorted((one, other) => one - other))
  })

  it('is what docs/formats.md says', async () => {
    await expect(page()).toMatchFileSnapshot(join(root, 'docs', 'formats.md'))
  })

  it('is part of the package', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
    expect(files).toContain('docs/formats.md')
  })
})

/** Whether a field of a record has more in it than it has where the file says nothing. */
function isSaid(value: string | boolean | readonly string[] | undefined): boolean {
  return value !== undefined && value !== true && String(value) !== ''
}

function textsOf({ replies, conversations }: Document): readonly string[] {
  return [...replies, ...conversations.flatMap(({ turns }) => turns)].map(({ passage }) => passage.text)
}

/** All formats, first in a table, then each with its facts. */
function page(): string {
  return [
    '# Formats',
    'Generated from the formats themselves; `npx vitest run test/formats-page.test.ts -u` writes it anew. '
      + '`replylint formats` prints the list, `--format json` all that is here.',
    'A format is recognised by the content of a file. `--as FORMAT` and `formats` in the config say it where the content does not; '
      + 'then what suffices in a list suffices alone. '
      + '`--pointer`, `--body-column` and `columns` say where the texts are. Records may stand alone, in a list, in an envelope such as '
      + '`{ "data": [ … ] }`, in pages one after the other, or one a line; what is said of JSON holds for YAML and tables, too.',
    ['| `--as` | what it is |', '|---|---|', ...formats.map(({ id, description }) => `| [\`${id}\`](#${id}) | ${description} |`)].join('\n'),
    ...described.flatMap(format => section(format, described.slice(0, described.indexOf(format)))),
  ].join('\n\n') + '\n'
}

type Fact = readonly [name: string, text: string]

function factsOf({ platform, docs }: DescribedFormat): readonly Fact[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Recognised by', docs.recognisedBy],
    [docs.roles === undefined ? 'Read as text for customers' : 'Read of a turn', docs.customerText],
    ['Kept out', docs.keptOut],
    ['Who speaks', docs.roles],
    ['Notes to the team', docs.internal],
    ['Times', docs.times],
    ...records.map(([field, name]) => [name, docs.record[field]] as const),
    ['Syntax', docs.syntax],
    ['Same text twice', docs.twins],
    ['Platform', platform === undefined ? undefined : `\`${platform}\``],
  ]
  return facts.filter((fact): fact is Fact => fact[1] !== undefined)
}

function section(format: DescribedFormat, before: readonly DescribedFormat[]): string[] {
  const { id, description, docs } = format
  const { path, text, problems = [] } = docs.example
  return [
    `## ${id}`,
    `${description}.`,
    factsOf(format).map(fact => `- **${fact[0]}**: ${said(fact, before)}`).join('\n'),
    `\`${path}\`${problems.map(problem => `, read with \`${problem}\``).join('')}:`,
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
