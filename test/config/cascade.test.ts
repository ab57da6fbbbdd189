import { describe, expect, it } from 'vitest'
import { createConfiguration } from '../../src/config/configuration.ts'
import { content } from '../cli/content.ts'
import { Session } from '../cli/session.ts'

const bad = 'A terrible, bad day.\n'

/** What the run says of `no-word` in each file: `file severity word,word`. */
async function noWord(files: Readonly<Record<string, string>>, argv: readonly string[] = ['.']): Promise<readonly string[]> {
  const { stdout, stderr } = await new Session(files).run([...argv, '--format', 'json'])
  expect(stderr).toBe('')
  const { results } = JSON.parse(stdout) as { results: { path: string; findings: { severity: string; quote: string }[] }[] }
  return results.map(({ path, findings }) =>
    [path, findings[0]?.severity ?? 'off', ...(findings.length === 0 ? [] : [findings.map(({ quote }) => quote).join(',')])].join(' '))
}

describe('the lookup of configs', () => {
  it('begins with recommended, whatever a config adds', async () => {
    expect(await noWord({ 'a.md': bad })).toEqual(['a.md error terrible'])
    expect(await noWord({ 'a.md': bad, 'replylint.config.yaml': 'rules: { max-length: error }' })).toEqual(['a.md error terrible'])
    expect(await noWord({ 'a.md': bad, 'replylint.config.yaml': '' })).toEqual(['a.md error terrible'])
  })

  it('begins with recommended, too, when what a config extends builds on no preset', async () => {
    expect(await noWord({ 'a.md': bad, 'replylint.config.yaml': 'extends: []' })).toEqual(['a.md error terrible'])
    expect(await noWord({ 'a.md': bad, 'replylint.config.yaml': 'extends: ./base.yaml', 'base.yaml': 'ignores: old/' })).toEqual(['a.md error terrible'])
    expect(await noWord({ 'a.md': bad, 'replylint.config.yaml': 'extends: ./base.yaml', 'base.yaml': 'extends: strict' })).toEqual(['a.md error terrible,bad'])
    expect(await noWord({ 'a.md': bad, 'replylint.config.yaml': 'extends: ./base.yaml\nrules: { no-word: warn }', 'base.yaml': 'ignores: old/' })).toEqual(['a.md warning terrible'])
  })

  it('begins with nothing, or with something else, where a config says so', async () => {
    expect(await noWord({ 'a.md': bad, 'replylint.config.yaml': 'extends: none' })).toEqual(['a.md off'])
    expect(await noWord({ 'a.md': bad, 'replylint.config.yaml': 'extends: strict' })).toEqual(['a.md error terrible,bad'])
  })

  it('lays the configs from the file upward over each other, up to root: true', async () => {
    const files = {
      'replylint.config.yaml': 'rules: { no-word: [warn, { words: [day] }] }',
      'a.md': bad,
      'in/replylint.config.json': '{ "rules": { "no-word": "error" } }',
      'in/a.md': bad,
      'in/deep/replylint.config.yml': 'root: true',
      'in/deep/a.md': bad,
    }
    expect(await noWord(files)).toEqual(['a.md warning day', 'in/a.md error day', 'in/deep/a.md error terrible'])
  })

  it.each([
    ['replylint.config.yaml', 'rules:\n  no-word: warn\n'],
    ['replylint.config.yml', 'rules:\n  no-word: warn\n'],
    ['replylint.config.json', '{ // why\n "rules": { "no-word": "warn" }, }'],
    ['replylint.config.js', 'export default { rules: { "no-word": "warn" } }'],
    ['replylint.config.mjs', 'export default Promise.resolve({ rules: { "no-word": "warn" } })'],
    ['replylint.config.ts', 'interface A { a: string }\nexport default { rules: { "no-word": "warn" as const } }'],
    ['replylint.config.cjs', 'module.exports = { rules: { "no-word": "warn" } }'],
    ['replylint.config.mts', 'export default { rules: { "no-word": "warn" as const } }'],
    ['replylint.config.cts', 'module.exports = { rules: { "no-word": "warn" as const } }'],
    ['replylint.config.jsonc', '{ // why\n "rules": { "no-word": "warn" } }'],
    ['package.json', '\uFEFF{ "replylint": { "rules": { "no-word": "warn" } } }'],
    ['package.json', '{ "replylint": { "rules": { "no-word": "warn" } }, }'],
    ['package.json', '{ "type": "module", "replylint": { "rules": { "no-word": "warn" } } }'],
  ])('reads %s', async (name, text) => {
    expect(await noWord({ [name]: text, 'a.md': bad })).toEqual(['a.md warning terrible'])
  })

  it('passes over a package.json that says nothing of it', async () => {
    expect(await noWord({ 'package.json': '{ "name": "replylint" }', 'a.md': bad })).toEqual(['a.md error terrible'])
    for (const text of ['{ "name": "replylint", }', 'null', '["replylint"]', '{ "name": "a" "broken"']) {
      expect(await noWord({ 'package.json': text, 'a.md': bad })).toEqual(['a.md error terrible'])
    }
  })
})

describe('extends and plugins', () => {
  it('takes other configs in order, and what they extend', async () => {
    const files = {
      'replylint.config.yaml': 'extends: [./one.yaml, ./two.json]',
      'one.yaml': 'extends: strict\nrules: { max-length: off, no-word: warn }',
      'two.json': '{ "rules": { "no-word": "error" } }',
      'a.md': bad,
    }
    expect(await noWord(files)).toEqual(['a.md error terrible,bad'])
  })

  it('takes a package', async () => {
    const files = {
      'replylint.config.yaml': 'extends: [replylint-config-house]',
      'node_modules/replylint-config-house/package.json': '{ "name": "replylint-config-house", "type": "module", "exports": { "import": "./index.js" } }',
      'node_modules/replylint-config-house/index.js': 'export default { rules: { "no-word": "warn" } }',
      'a.md': bad,
    }
    expect(await noWord(files)).toEqual(['a.md warning terrible'])
  })

  it('takes a channel’s preset: what rules say of it, or else what recommended has', async () => {
    const quiet = `export default { rules: { loud: { meta: { type: 'problem', docs: { description: '' }, messages: { loud: 'Loud.' }, schema: { type: 'object' }, defaultOptions: {}, presets: { recommended: 'warning', strict: 'error', chat: 'off' } },
      create: ({ report }) => ({ reply() { report({ messageId: 'loud', at: { start: 0, end: 1 } }) } }) } } }`
    const found = async (preset: string): Promise<readonly string[]> => new Session({
      'a.md': bad, 'p.mjs': quiet, 'replylint.config.yaml': `plugins: [./p.mjs]\nextends: [${preset}, p/${preset}]`,
    }).findings(['a.md'])
    expect(await found('chat')).toEqual(['a.md:1:3 no-word error'])
    expect(await found('social')).toEqual(['a.md:1:1 p/loud warning', 'a.md:1:3 no-word error'])
  })

  const plugin = `export default { rules: { loud: {
    meta: { type: 'problem', docs: { description: '' }, messages: { loud: 'Loud.' }, schema: { type: 'object', properties: { mark: { type: 'string' } }, additionalProperties: false },
      defaultOptions: { mark: '!' }, presets: { recommended: 'warning', strict: 'error' } },
    create: ({ options, report }) => ({ reply({ text }) { const start = text.indexOf(options.mark); if (start >= 0) report({ messageId: 'loud', at: { start, end: start + 1 } }) } }),
  } } }`

  it.each([
    ['a module', 'plugins: [./house.mjs]', 'house.mjs', 'house'],
    ['a package', 'plugins: [replylint-plugin-acme]', 'node_modules/replylint-plugin-acme/index.mjs', 'acme'],
    ['a package by its short name', 'plugins: [acme]', 'node_modules/replylint-plugin-acme/index.mjs', 'acme'],
    ['a package with a scope', 'plugins: ["@acme"]', 'node_modules/@acme/replylint-plugin/index.mjs', '@acme'],
  ])('loads rules from %s', async (_, plugins, path, name) => {
    const folder = path.replace(/\/[^/]*$/, '')
    const files = {
      ...(folder === path ? {} : { [`${folder}/package.json`]: '{ "main": "./index.mjs" }' }),
      [path]: plugin,
      'replylint.config.yaml': `${plugins}\nextends: none\nrules: { "${name}/loud": [error, { mark: "," }] }`,
      'a.md': bad,
    }
    expect(await new Session(files).findings(['a.md'])).toEqual([`a.md:1:11 ${name}/loud error`])
    const preset = { ...files, 'replylint.config.yaml': `${plugins}\nextends: ["${name}/recommended"]`, 'a.md': 'Oh!' }
    expect(await new Session(preset).findings(['a.md'])).toEqual([`a.md:1:3 ${name}/loud warning`])
  })

  it('takes the plugin itself in a JS config', async () => {
    const config = `import house from './house.mjs'\nexport default { plugins: [{ name: 'mine', ...house }], extends: ['none'], rules: { 'mine/loud': 'error' } }`
    expect(await new Session({ 'house.mjs': plugin, 'replylint.config.mjs': config, 'a.md': 'Oh!' }).findings(['a.md'])).toEqual(['a.md:1:3 mine/loud error'])
  })
})

describe('overrides', () => {
  it('hold for files by glob, relative to the config, the later one above the earlier', async () => {
    const files = {
      'in/replylint.config.yaml': 'overrides:\n- { files: "chat/**", rules: { no-word: off } }\n- { files: ["*.txt", "./chat/b.md"], rules: { no-word: warn } }\n',
      'in/a.md': bad, 'in/a.txt': bad, 'in/chat/a.md': bad, 'in/chat/b.md': bad, 'in/chat/deep/c.txt': bad, 'chat/d.md': bad,
    }
    expect(await noWord(files)).toEqual([
      'chat/d.md error terrible', 'in/a.md error terrible', 'in/a.txt warning terrible', 'in/chat/a.md off', 'in/chat/b.md warning terrible',
      'in/chat/deep/c.txt warning terrible',
    ])
  })

  const macros = [
    '- { id: 1, title: "Refunds::Late", tags: [vip], locale: en-GB, body: "A terrible day for you." }',
    '- { id: 2, title: "Refunds::EU::Late", locale: en_US, body: "A terrible day for you." }',
    '- { id: 30, title: "Shipping", channel: Chat, body: "A terrible day for you." }',
  ].join('\n')

  it.each([
    ['{ id: 1 }', [1]],
    ['{ id: ["2", "3?"] }', [2, 30]],
    ['{ title: "*late" }', [1, 2]],
    ['{ folder: Refunds }', [1, 2]],
    ['{ folder: Refunds/EU }', [2]],
    ['{ tag: vip }', [1]],
    ['{ locale: en-us }', [2]],
    ['{ channel: chat }', [30]],
    ['{ folder: Refunds, tag: vip }', [1]],
    ['{ title: Refund }', []],
  ])('hold for the records that %s describes', async (records, expected) => {
    const files = { 'm.yaml': macros, 'replylint.config.yaml': `overrides: [{ records: ${records}, rules: { no-word: warn } }]` }
    const { stdout } = await new Session(files).run(['m.yaml', '--format', 'json'])
    const { results: [result] } = JSON.parse(stdout) as { results: { findings: { severity: string; record: { id: string } }[] }[] }
    expect(result?.findings).toHaveLength(3)
    expect(result?.findings.filter(({ severity }) => severity === 'warning').map(({ record }) => Number(record.id))).toEqual(expected)
  })

  it('leave records out with ignore', async () => {
    const files = { 'm.yaml': macros, 'replylint.config.yaml': 'overrides: [{ files: m.yaml, records: { folder: Refunds }, ignore: true }]' }
    expect(await noWord(files, ['m.yaml'])).toEqual(['m.yaml error terrible'])
  })
})

describe('other keys', () => {
  it('ignores leaves files out of a folder, as a .gitignore does, but not one that is named', async () => {
    const files = { 'replylint.config.yaml': 'ignores: [old/, "*.txt", "!kept.txt"]', 'a.md': bad, 'old/a.md': bad, 'in/a.txt': bad, 'kept.txt': bad }
    expect(await noWord(files)).toEqual(['a.md error terrible', 'kept.txt error terrible'])
    expect(await noWord(files, ['old/a.md'])).toEqual(['old/a.md error terrible'])
  })

  it('formats says what files are, and the command line says it louder', async () => {
    const files = { 'replylint.config.yaml': 'formats: [{ files: "*.csv", columns: { body: Satz } }]', 'a.csv': 'Satz,Wort\nA fine day.,A terrible day.\n' }
    expect(await noWord(files, ['a.csv'])).toEqual(['a.csv off'])
    expect(await noWord(files, ['a.csv', '--body-column', 'Wort'])).toEqual(['a.csv error terrible'])
  })

  it('includeInactive has macros checked that are switched off', async () => {
    const macro = '- { title: Old, active: false, body: "A terrible day for you." }'
    expect(await noWord({ 'a.yaml': macro }, ['a.yaml'])).toEqual(['a.yaml off'])
    expect(await noWord({ 'a.yaml': macro, 'replylint.config.json': '{ "includeInactive": true }' }, ['a.yaml'])).toEqual(['a.yaml error terrible'])
  })

  it('phrases extend the lexicon, for the files below the config alone', async () => {
    const session = new Session({ 'in/replylint.config.yaml': 'phrases: { apology: [we grovel] }' })
    const configuration = createConfiguration({ cwd: session.folder, ...content })
    const patternsFor = async (path: string): Promise<readonly string[] | undefined> =>
      (await configuration.forFile(path)).settings.language.lexicon['apology']?.patterns
    const shipped = content.language.lexicon['apology']?.patterns as readonly string[]
    expect(await patternsFor('in/a.md')).toEqual([...shipped, 'we grovel'])
    expect(await patternsFor('a.md')).toBe(shipped)
    const [first, second] = await Promise.all([configuration.forFile('in/a.md'), configuration.forFile('in/b.md')])
    expect(first.settings.language).toBe(second.settings.language)
  })
})

describe('the rules for a record', () => {
  it('are the same objects for records and files that are configured alike', async () => {
    const session = new Session({ 'replylint.config.yaml': 'overrides: [{ records: { tag: vip }, rules: { max-length: off } }]' })
    const configuration = createConfiguration({ cwd: session.folder, ...content })
    const record = { tags: [], active: true, audience: 'customer', kind: 'reply' } as const
    const first = (await configuration.forFile('a.md')).settings
    const second = (await configuration.forFile('b.md')).settings
    expect(first.rulesFor(record)).toBe(second.rulesFor({ ...record, title: 'Other' }))
    const vip = first.rulesFor({ ...record, tags: ['vip'] })
    expect(vip.map(({ id }) => id)).toEqual(['no-word'])
    expect(first.rulesFor(record)).toContain(vip[0])
  })
})
