import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { inspectSchema } from '../../src/cli/inspect-schema.ts'
import { version } from '../../src/cli/version.ts'
import { Session } from './session.ts'

const reply = 'Hi Sam,\n\nI’m sorry to hear that. I’ll send you a new one today.\n\nBest,\nKim\n'

describe('--version and --help', () => {
  it('prints the version of the package', async () => {
    const { version: published } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(version).toBe(published)
    expect(await new Session().run(['--version'])).toEqual({ code: 0, stdout: `${published}\n`, stderr: '' })
    expect(await new Session().run(['--version', '--debug'])).toEqual({ code: 0, stdout: `${published}\n`, stderr: '' })
  })

  it('prints help, also for a command', async () => {
    const { code, stdout, stderr } = await new Session().run(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: replylint /)
    for (const flag of ['--config', '--no-config', '--preset', '--rule', '--format', '--output-file', '--quiet', '--max-warnings', '--as', '--body-column', '--title-column', '--pointer', '--include-inactive', '--stdin-filename', '--color', '--debug', '--version']) {
      expect(stdout).toContain(flag)
    }
    expect((await new Session().run(['inspect', '--help'])).stdout).toMatch(/^Usage: replylint inspect /)
  })
})

describe('rules', () => {
  it('lists the rules with their presets', async () => {
    const { code, stdout } = await new Session().run(['rules'])
    expect(code).toBe(0)
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'rule           recommended  strict   what a reply must do',
      'always-throws  off          off      Fail.',
      'max-length     warning      error    Keep replies short.',
      'no-word        error        error    Leave certain words out.',
    ])
  })

  it('lists them as JSON', async () => {
    const { stdout } = await new Session().run(['rules', '--format', 'json'])
    const data = JSON.parse(stdout) as { id: string; strict: string; hasSuggestions: boolean }[]
    expect(data.map(({ id }) => id)).toEqual(['always-throws', 'max-length', 'no-word'])
    expect(data[2]).toMatchObject({ recommended: 'error', strict: 'error', hasSuggestions: true, defaultOptions: { words: ['terrible'] } })
  })

  it('lists those of the plugins of the config, too', async () => {
    const session = new Session({
      'replylint.config.yaml': 'plugins: [./house.mjs]',
      'house.mjs': 'export default { rules: { mine: { meta: { type: "problem", docs: { description: "Mine." }, messages: {}, schema: {}, defaultOptions: {} }, create: () => ({}) } } }',
    })
    expect((await session.run(['rules'])).stdout).toMatch(/^house\/mine +off +off +Mine\.$/m)
    expect((await session.run(['explain', 'house/mine'])).stdout).toBe('house/mine\nMine.\nrecommended: off · strict: off\n')
  })
})

describe('formats', () => {
  it('lists the formats with what they are', async () => {
    const { code, stdout, stderr } = await new Session().run(['formats'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^format +what it is\nmarkdown +Markdown: one reply a file/)
    expect(stdout).toMatch(/^zendesk-macros +Zendesk Support macros/m)
    expect(stdout).toMatch(/^csv +Saved replies in a table/m)
    const narrow = (await new Session().run(['formats'], { columns: 72 })).stdout
    expect(narrow.split('\n').every(line => line.length <= 72)).toBe(true)
  })

  it('lists them as JSON, with the fields that are read', async () => {
    const { stdout } = await new Session().run(['formats', '--format', 'json'])
    const data = JSON.parse(stdout) as { id: string }[]
    expect(data.find(({ id }) => id === 'osticket')).toMatchObject({
      platform: 'osticket', customerText: '`response`', keptOut: '`notes`', record: { title: '`title`', active: '`isenabled`' }, syntax: 'HTML',
    })
  })

  it('knows no other format of a report', async () => {
    const { code, stderr } = await new Session().run(['formats', '--format', 'yaml'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('--format yaml: expected text or json.')])
  })
})

describe('explain', () => {
  it('shows what the rule says of itself', async () => {
    const { code, stdout } = await new Session().run(['explain', 'no-word'])
    expect(code).toBe(0)
    expect(stdout).toBe([
      'no-word',
      'Leave certain words out.',
      'category: test · recommended: error · strict: error {"words":["terrible","bad"]} · has suggestions',
      '',
      'Why',
      'A test asks for it.',
      '',
      'What it looks at',
      'Every place.',
      '',
      'What it reports',
      '  – word: “{word}” is not wanted. Write something else.',
      '  – other: Write something else.',
      '',
      'What it leaves alone',
      '  – Other words.',
      '',
      'Bad',
      '  ✖ A terrible day.',
      '    “terrible” (word)',
      '  → A fine day.',
      '',
      'Good',
      '  ✔ A fine day.',
      '    the word is not there',
      '',
      'Options',
      '  words: ["terrible"]',
      '    The words.',
      '',
      'Sources',
      '  – a test',
      '',
    ].join('\n'))
  })
})

describe('explain --format markdown', () => {
  it('writes the page of the rule', async () => {
    const { code, stdout } = await new Session().run(['explain', 'no-word', '--format', 'markdown'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^# no-word\n\nLeave certain words out\.\n\n- category: test\n/)
    expect(stdout).toContain('## Bad\n\n```text\nA terrible day.\n```\n\n- `word` on “terrible”\n\nInstead:\n\n```text\nA fine day.\n```\n')
    expect(stdout).toContain('## Options\n\n- `words` (default `["terrible"]`): The words.\n')
  })

  it('knows no other format', async () => {
    const { code, stderr } = await new Session().run(['explain', 'no-word', '--format', 'html'])
    expect([code, stderr]).toEqual([2, 'replylint: --format html: expected text or markdown.\n'])
  })
})

describe('options before a command', () => {
  it('go to the command, where what stands after its name wins', async () => {
    const session = new Session({ 'a.md': reply, 'other.yaml': 'extends: strict' })
    const before = await session.run(['--config', 'other.yaml', '--rule', 'no-word:off', '-f', 'json', 'config', 'a.md', '--rule', 'max-length:off'])
    const after = await session.run(['config', 'a.md', '-c', 'other.yaml', '--rule', 'no-word:off', '--rule', 'max-length:off', '-f', 'json'])
    expect(before).toEqual(after)
    expect(JSON.parse(before.stdout)).toMatchObject({ rules: { 'no-word': { severity: 'off' }, 'max-length': { severity: 'off' } } })
    expect((await session.run(['--no-color', '-f', 'stylish', 'rules', '-f', 'json'])).stdout).toMatch(/^\[/)
    expect((await session.run(['--color', 'explain', 'no-word'])).stdout).toContain('\u001B[')
  })
})

describe('inspect', () => {
  it('does not let the name of a file steer the terminal', async () => {
    const name = 'a\u001B[31m.md'
    for (const argv of [['inspect', name], ['config', name]]) {
      const { code, stdout } = await new Session({ [name]: reply }).run(argv)
      expect([code, stdout.slice(0, 9)]).toEqual([0, 'a\uFFFD[31m.md'])
      expect(stdout).not.toContain('\u001B')
    }
  })

  it('shows sentences with what they do', async () => {
    const session = new Session({ 'a.md': reply })
    const { code, stdout, stderr } = await session.run(['inspect', 'a.md'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^a\.md {2}markdown, 1 reply\n\nUntitled {2}line 1 · reply/)
    expect(stdout).toMatch(/I’m sorry to hear that\.\n {4}sympathy \d\.\d\d “/)
    expect(stdout).toMatch(/Hi Sam,\n {4}salutation/)
  })

  it('gives the same as JSON, as its schema says, with offsets into the file', async () => {
    const session = new Session({ 'a.json': JSON.stringify([{ id: 7, title: 'T', body: 'Sorry to hear that.\nI’ll look into it, and you will hear from me today.' }]) })
    const { stdout } = await session.run(['inspect', 'a.json', '--format', 'json'])
    const report = JSON.parse(stdout) as { records: { sentences: { text: string; offset: number; endOffset: number; clauses: object[] }[] }[] }
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(inspectSchema)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    const source = readFileSync(session.path('a.json'), 'utf8')
    const [first] = report.records[0]?.sentences ?? []
    expect(source.slice(first?.offset, first?.endOffset)).toBe('Sorry to hear that.')
  })

  it('ends with 2 for a file that is not there or not recognised', async () => {
    const session = new Session({ 'x.json': '{"a": 1}' })
    expect((await session.run(['inspect', 'none.md'])).code).toBe(2)
    const { code, stderr } = await session.run(['inspect', 'x.json'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^x\.json: /)
  })

  it('reads standard input', async () => {
    const { code, stdout } = await new Session().run(['inspect', '-', '--stdin-filename', 'a.md'], { stdin: reply })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^a\.md {2}markdown/)
  })
})

describe('config', () => {
  const files = {
    'replylint.config.yaml': 'extends: strict\nrules:\n  max-length: off\noverrides:\n  - files: chat/**\n    rules:\n      no-word: warn\n  - records: { tag: vip }\n    rules:\n      max-length: [error, { letters: 9 }]\n',
  }

  it('shows each setting with where it comes from', async () => {
    const { code, stdout } = await new Session(files).run(['config', 'chat/a.md'])
    expect(code).toBe(0)
    expect(stdout).toBe([
      'chat/a.md',
      '  Configs, the last one wins: replylint.config.yaml',
      '  2 rules:',
      '    max-length  off      replylint.config.yaml:3:3',
      '    no-word     warning  replylint.config.yaml:7:7  {"words":["terrible","bad"]} (preset strict)',
      '  For some of its replies (replylint.config.yaml:8:5):',
      '    max-length  error  {"letters":9}',
      '',
    ].join('\n'))
  })

  it('gives the same as JSON', async () => {
    const { stdout } = await new Session(files).run(['config', 'chat/a.md', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      configs: ['replylint.config.yaml'],
      ignored: false,
      rules: { 'no-word': { severity: 'warning', options: { words: ['terrible', 'bad'] }, from: 'replylint.config.yaml:7:7' } },
      overrides: [{ from: 'replylint.config.yaml:8:5', ignore: false, rules: { 'max-length': { severity: 'error', options: { letters: 9 } } } }],
    })
  })

  it('is part of what --debug tells', async () => {
    const session = new Session({ ...files, 'chat/a.md': 'A fine day.' })
    const { stderr } = await session.run(['.', '--debug'])
    expect(stderr).toMatch(/^Ran for \d+ ms since the process began, on 1 files\.\n\nchat\/a\.md\n {2}Configs, the last one wins: replylint\.config\.yaml\n/)
  })
})

describe('colours', () => {
  const escape = '\u001B['
  it.each([
    ['a terminal', [], { isTTY: true }, true],
    ['a pipe', [], {}, false],
    ['a terminal that cannot', [], { isTTY: true, env: { TERM: 'dumb' } }, false],
    ['NO_COLOR', [], { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', [], { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['FORCE_COLOR and NO_COLOR', [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['--color', ['--color'], { env: { NO_COLOR: '1' } }, true],
    ['--no-color', ['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } }, false],
  ])('%s', async (_, flags, surroundings, colored) => {
    const session = new Session({ 'a.md': 'A terrible day.\n' })
    expect((await session.run(['a.md', ...flags], surroundings)).stdout.includes(escape)).toBe(colored)
  })

  it('never has a part in JSON', async () => {
    const session = new Session({ 'a.md': 'A terrible day.\n' })
    expect((await session.run(['a.md', '--format', 'json', '--color'])).stdout).not.toContain(escape)
  })
})
