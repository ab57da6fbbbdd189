import { chmodSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Session } from './session.ts'

const bad = 'A terrible day. I will call you today.\n'
const good = 'A fine day. I will call you today.\n'
const long = 'A fine day, and I will call you today at noon to tell you how it all went.\n'

describe('replylint', () => {
  it('lints a file and ends with 1 when there is an error', async () => {
    const session = new Session({ 'a.md': bad })
    const { code, stdout, stderr } = await session.run(['a.md'])
    expect(code).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toBe([
      'a.md',
      '',
      '    1:3  error  no-word',
      '    │ A terrible day. I will call you today.',
      '    │   ^^^^^^^^',
      '    “terrible” is not wanted. Write something else.',
      '    instead: fine',
      '',
      '✖ 1 error in 1 reply, 1 file',
      '  Run “replylint explain no-word” for what the rule wants, with examples.',
      '',
    ].join('\n'))
  })

  it('ends with 0 when there is nothing, or only warnings', async () => {
    const session = new Session({ 'a.md': good, 'b.md': long })
    expect(await session.run(['a.md'])).toEqual({ code: 0, stdout: '✔ No problems in 1 reply, 1 file\n', stderr: '' })
    expect((await session.run(['b.md'])).code).toBe(0)
    expect(await session.findings(['b.md'])).toEqual(['b.md:1:1 max-length warning'])
  })

  it('ends with 1 when there are more warnings than --max-warnings, also with --quiet', async () => {
    const session = new Session({ 'a.md': long, 'b.md': long })
    expect((await session.run(['.', '--max-warnings', '2'])).code).toBe(0)
    const { code, stderr } = await session.run(['.', '--max-warnings', '1'])
    expect([code, stderr]).toEqual([1, 'There are 2 warnings, more than --max-warnings 1 allows.\n'])
    expect((await session.run(['.', '--max-warnings', '1', '--quiet'])).code).toBe(1)
  })

  it('shows errors only with --quiet', async () => {
    const session = new Session({ 'a.md': long + bad })
    expect(await session.findings(['a.md'])).toEqual(['a.md:1:1 max-length warning', 'a.md:2:3 no-word error'])
    expect(await session.findings(['a.md', '--quiet'])).toEqual(['a.md:2:3 no-word error'])
  })

  it('ends with 0 whatever is found with --exit-zero, but not when it could not run', async () => {
    const session = new Session({ 'a.md': bad })
    expect((await session.run(['a.md', '--exit-zero'])).code).toBe(0)
    expect((await session.run(['b.md', '--exit-zero'])).code).toBe(2)
  })

  it('lints the working folder when no path is given', async () => {
    const session = new Session({ 'in/a.md': bad, 'b.md': bad })
    expect(await session.findings([], { cwd: 'in' })).toEqual(['a.md:1:3 no-word error'])
  })

  it('takes presets and single rules from the command line', async () => {
    const session = new Session({ 'a.md': 'A bad day.\n', 'b.md': bad })
    expect(await session.findings(['.', '--preset', 'strict'])).toEqual(['a.md:1:3 no-word error', 'b.md:1:3 no-word error'])
    expect(await session.findings(['.', '--rule', 'no-word:off'])).toEqual([])
    expect(await session.findings(['.', '--rule', 'no-word:warn'])).toEqual(['b.md:1:3 no-word warning'])
    expect(await session.findings(['.', '--preset', 'none', '--rule', 'max-length:error:{"letters": 20}'])).toEqual(['b.md:1:1 max-length error'])
    expect(await session.findings(['a.md', '--rule', 'no-word:error:{"words": ["day"]}'])).toEqual(['a.md:1:7 no-word error'])
  })

  it('uses the config that --config names, and none with --no-config', async () => {
    const session = new Session({ 'a.md': bad, 'replylint.config.yaml': 'rules: { no-word: off }', 'other.yaml': 'rules: { no-word: warn }' })
    expect(await session.findings(['a.md'])).toEqual([])
    expect(await session.findings(['a.md', '--config', 'other.yaml'])).toEqual(['a.md:1:3 no-word warning'])
    expect(await session.findings(['a.md', '--no-config'])).toEqual(['a.md:1:3 no-word error'])
  })

  it('reads a file as --as says, with the columns and the pointer that are named', async () => {
    const session = new Session({
      'a.data': bad,
      'b.csv': 'ref;Satz;Kopf\n1;A terrible day.;Heading\n',
      'c.json': '{"x": {"y": [{"said": "A terrible day, and it was."}]}}',
    })
    expect(await session.findings(['a.data', '--as', 'text'])).toEqual(['a.data:1:3 no-word error'])
    const { stdout } = await session.run(['b.csv', '--body-column', 'Satz', '--title-column', 'Kopf', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ results: [{ findings: [{ line: 2, column: 5, record: { title: 'Heading' } }] }] })
    expect(await session.findings(['c.json', '--pointer', '/x/y/*/said'])).toEqual(['c.json:1:26 no-word error'])
  })

  it('takes the word of --agent, --customer and --bot, and of the config, for who is who', async () => {
    const chat = '[10:02:01] Dana: A fine day.\n[10:02:09] Sam: It is.\n[10:02:20] Robo: A fine one.\n'
    const session = new Session({ 'a.txt': chat, 'told/a.txt': chat, 'told/replylint.config.yaml': 'formats:\n  - { files: "*.txt", agents: Dana, customers: [S*], bots: Robo }\n' })
    const said = async (argv: readonly string[]): Promise<string> => (await session.run(argv)).stdout.replace(/\s+/g, ' ')
    expect(await said(['a.txt'])).toContain('Nothing tells who “Dana”, “Sam” and “Robo” are in this conversation')
    expect(await said(['a.txt', '--agent', 'dana', '--customer', 'S*', '--bot', 'Robo'])).not.toContain('speaker')
    expect(await said(['a.txt', '--agent', 'Dana', '--agent', 'Robo'])).not.toContain('speaker')
    expect(await said(['a.txt', '--bot', 'Robo'])).toContain('Nothing tells who “Dana” and “Sam” are')
    expect(await said(['told/a.txt'])).not.toContain('speaker')
    expect(await said(['told/a.txt', '--agent', 'Kim'])).not.toContain('speaker')
    const { stdout } = await session.run(['config', 'told/a.txt', '-f', 'json', '--agent', 'Kim'])
    expect(JSON.parse(stdout)).toMatchObject({ parse: { speakers: { agents: ['Kim'], customers: ['S*'], bots: ['Robo'] } } })
  })

  it('leaves inactive replies out unless asked', async () => {
    const session = new Session({ 'a.yaml': '- title: Old\n  body: A terrible day for us all.\n  active: false\n- title: New\n  body: A fine day for us all.\n' })
    expect(await session.findings(['a.yaml'])).toEqual([])
    expect((await session.run(['a.yaml'])).stdout).toContain('Left out: 1 inactive reply (--include-inactive checks them).')
    expect(await session.findings(['a.yaml', '--include-inactive'])).toEqual(['a.yaml:2:11 no-word error'])
  })

  it('lints standard input', async () => {
    const session = new Session({ 'chat/replylint.config.yaml': 'rules: { no-word: warn }' })
    expect(await session.findings(['-'], { stdin: bad })).toEqual(['<stdin>:1:3 no-word error'])
    expect(await session.findings(['--stdin'], { stdin: `\uFEFF${bad}` })).toEqual(['<stdin>:1:3 no-word error'])
    expect(await session.findings(['--stdin-filename', 'chat/a.md'], { stdin: bad })).toEqual(['chat/a.md:1:3 no-word warning'])
    expect((await session.run(['-', 'a.md'], { stdin: bad })).stderr)
      .toBe('replylint: Standard input is linted alone: leave out “-” and --stdin, or the other paths.\n')
    expect((await session.run(['--stdin-filename', 'b.md', 'a.md'], { stdin: bad })).stderr)
      .toBe('replylint: Standard input is linted alone: leave out “-”, --stdin and --stdin-filename, or the other paths.\n')
    expect((await session.run(['-', '--stdin-filename', 'b.md'], { stdin: bad })).code).toBe(1)
  })
})

describe('--output-file', () => {
  it('holds the whole report, and does not turn 1 into 0', async () => {
    const session = new Session({ 'a.md': bad })
    const shown = await session.run(['a.md'])
    expect(await session.run(['a.md', '--output-file', 'out/deep/report.txt'])).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(readFileSync(session.path('out/deep/report.txt'), 'utf8')).toBe(shown.stdout)
    expect(readdirSync(session.path('out/deep'))).toEqual(['report.txt'])
  })

  it('keeps the mode of the file that it replaces, and has no colours', async () => {
    const session = new Session({ 'a.md': bad, 'report.txt': 'old' })
    chmodSync(session.path('report.txt'), 0o640)
    await session.run(['a.md', '-o', 'report.txt'], { isTTY: true, env: { FORCE_COLOR: '1' } })
    expect(statSync(session.path('report.txt')).mode & 0o777).toBe(0o640)
    expect(readFileSync(session.path('report.txt'), 'utf8')).not.toContain('\u001B')
  })

  it('is an error when it cannot be written', async () => {
    const session = new Session({ 'a.md': good, 'folder/b.md': good })
    const { code, stderr } = await session.run(['a.md', '-o', 'folder'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^replylint: --output-file folder: the report could not be written: /)
  })
})

describe('what cannot be done', () => {
  const session = (): Session => new Session({ 'a.md': good, 'refunds.md': good })
  it.each([
    [['--formt', 'json', '.'], 'replylint: unknown option \'--formt\'\n(Did you mean --format?)\n“replylint --help” shows what there is.\n'],
    [['--format', 'jsn', '.'], 'replylint: --format jsn: there is no report “jsn”. Did you mean “json”? There are stylish, json, jsonl, summary.\n'],
    [['--preset', 'strikt', '.'], 'replylint: --preset strikt: There is no preset “strikt”. Did you mean “strict”? There are recommended, strict, chat, social, none.\n'],
    [['--rule', 'no-wrod:off', '.'], 'replylint: --rule no-wrod: There is no rule “no-wrod”. Did you mean “no-word”? “replylint rules” lists them.\n'],
    [['--rule', 'no-word:eror', '.'], 'replylint: --rule no-word:eror: “eror” is no severity. Did you mean “error”? There are off, warning and error.\n'],
    [['--rule', 'no-word', '.'], 'replylint: --rule no-word: expected a rule and a severity, such as --rule no-word:warning.\n'],
    [['--rule', 'no-word:error:[1]', '.'], 'replylint: --rule no-word:error:[1]: what follows the severity must be a JSON object, such as {"max": 3}.\n'],
    [['--rule', 'no-word:error:{"word":[]}', '.'], 'replylint: --rule no-word, option word: “word” is no key here. Did you mean “words”? There are words.\n'],
    [['--rule', 'no-word:error:{"words":[""]}', '.'], 'replylint: --rule no-word, option words › 0: Found an empty text; write something here, or take it out of the list.\n'],
    [['--rule', 'acme/no-word:error', '.'], 'replylint: --rule acme/no-word: There is no rule “acme/no-word”: the plugin “acme” is not loaded. Name it under “plugins” in the config.\n'],
    [['--rule', 'nonsense:error', 'rules'], 'replylint: --rule nonsense: There is no rule “nonsense”. “replylint rules” lists them.\n'],
    [['--config', 'nowhere.yaml', 'config', 'a.md'], 'replylint: nowhere.yaml: There is no such config.\n'],
    [['--\u001Bx'], 'replylint: unknown option \'--\uFFFDx\'\n“replylint --help” shows what there is.\n'],
    [['--quiet', 'rules'], 'replylint: --quiet is no option of “replylint rules”; “replylint rules --help” lists those.\n'],
    [['--stdin-filename', 'a.md', 'config', 'a.md'], 'replylint: --stdin-filename is no option of “replylint config”; “replylint config --help” lists those.\n'],
    [['inspect', 'a.md', '--stdin-filename', 'b.md'], 'replylint: --stdin-filename is for standard input: write “-” in place of “a.md”, or leave it out.\n'],
    [['x\u001B[31m.md'], 'replylint: No file fits “x\uFFFD[31m.md”.\n'],
    [['--max-warnings', 'few', '.'], 'replylint: option \'--max-warnings <number>\' argument \'few\' is invalid. Expected a number, 0 or more.\n“replylint --help” shows what there is.\n'],
    [['--config', 'none.yaml', '.'], 'replylint: none.yaml: There is no such config.\n'],
    [['refund.md'], 'replylint: There is no file or folder “refund.md”. Did you mean “refunds.md”?\n'],
    [['refund.md', 'x.md'], 'replylint: There is no file or folder “refund.md”. Did you mean “refunds.md”? The same goes for “x.md”.\n'],
    [['inspct'], 'replylint: There is no file or folder “inspct”. Did you mean the command “replylint inspect”?\n'],
    [['@(a|b).csv'], 'replylint: No file fits “@(a|b).csv”.\n'],
    [['*.csv'], 'replylint: No file fits “*.csv”.\n'],
    [['explain', 'no-wrd'], 'replylint: There is no rule “no-wrd”. Did you mean “no-word”? “replylint rules” lists them.\n'],
    [['rules', '--format', 'stylish'], 'replylint: --format stylish: expected text or json.\n'],
  ])('%j ends with 2 and says what to do', async (argv, message) => {
    expect(await session().run(argv)).toEqual({ code: 2, stdout: '', stderr: message })
  })

  it('names the formats when --as is none of them', async () => {
    const { code, stderr } = await session().run(['--as', 'yml', '.'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^replylint: --as yml: There is no format “yml”\. Did you mean “yaml”\?\n$/)
    expect((await session().run(['--as', 'zendsk', '.'])).stderr).toBe('replylint: --as zendsk: There is no format “zendsk”. Did you mean “zendesk-macros”?\n')
    expect((await session().run(['--as', 'qqqqq', '.'])).stderr).toMatch(/There are .*\bcsv\b/)
  })

  it('lets nothing behind a path pass with --no-error-on-unmatched-pattern', async () => {
    const { code, stderr } = await session().run(['x.md', '--no-error-on-unmatched-pattern'])
    expect([code, stderr]).toEqual([0, ''])
  })

  it('says when a folder holds nothing to lint', async () => {
    const { code, stderr } = await new Session({ 'src/a.ts': '' }).run(['.'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^replylint: There is no file in “\.” that may hold replies/)
  })

  it('says when the config leaves everything out', async () => {
    const { code, stderr } = await new Session({ 'a.md': bad, 'replylint.config.yaml': 'ignores: "*.md"' }).run(['.'])
    expect([code, stderr]).toEqual([2, 'replylint: All files are left out by “ignores” in the config. Name one to lint it all the same.\n'])
  })
})

describe('files that are no replies, or broken', () => {
  it('sums up files that were come upon and not recognised', async () => {
    const session = new Session({ 'a.md': good, 'data/x.json': '{"a": 1}', 'data/y.json': '{"b": [2]}' })
    const { code, stdout } = await session.run(['.'])
    expect(code).toBe(0)
    expect(stdout).toContain([
      '✔ No problems in 1 reply, 1 file',
      '  2 files were not recognised as replies: data/x.json, data/y.json. Name one to see why, or say what',
      '  it is with --as.',
    ].join('\n'))
    const json = JSON.parse((await session.run(['.', '--format', 'json'])).stdout) as { summary: object }
    expect(json.summary).toMatchObject({ unrecognised: ['data/x.json', 'data/y.json'] })
  })

  it('says why a file that was named is not recognised', async () => {
    const session = new Session({ 'a.md': good, 'x.json': '{"a": 1}' })
    expect(await session.findings(['a.md', 'x.json'])).toEqual(['x.json:1:1 unrecognised-format error'])
    expect((await session.run(['a.md', 'x.json'])).code).toBe(2)
  })

  it('ends with 2 when nothing was recognised', async () => {
    const session = new Session({ 'x.json': '{"a": 1}' })
    for (const path of ['.', 'x.json']) {
      const { code, stderr } = await session.run([path])
      expect(code).toBe(2)
      expect(stderr).toMatch(/^No file was recognised as replies\./)
    }
  })

  it.each([
    ['a binary file', 'x.txt', 'abc\0def', []],
    ['a broken file with no reply in it', 'x.json', '[{"title": "T", "body": ', []],
    ['a broken YAML file with no reply in it', 'x.yaml', 'a: [', []],
    ['a pointer that leads nowhere', 'x.json', '[{"title": "T", "body": "A fine day for you."}]', ['--pointer', '/x/*']],
    ['a column that is not there', 'x.csv', 'title,body\nT,A fine day for you.\n', ['--body-column', 'text']],
  ])('ends with 2 for %s, among others and with --exit-zero', async (_, name, text, flags) => {
    const session = new Session({ 'a.md': good, [name]: text })
    for (const more of [[], ['--exit-zero'], ['--quiet']]) {
      expect((await session.run(['a.md', name, ...flags, ...more])).code).toBe(2)
      expect((await session.run(['.', ...flags, ...more])).code).toBe(2)
    }
  })

  it('ends with 1 for a broken file in which replies were read all the same', async () => {
    const session = new Session({ 'x.json': '[{"title": "T", "body": "A fine day for you."}, {"title" "U"}]' })
    expect(await session.findings(['x.json'])).toEqual(['x.json:1:58 broken-json error'])
    expect((await session.run(['x.json'])).code).toBe(1)
    expect((await session.run(['x.json', '--exit-zero'])).code).toBe(0)
  })

  it('goes on after a file that cannot be read, and ends with 2', async () => {
    const session = new Session({ 'a.md': bad })
    const { symlinkSync } = await import('node:fs')
    symlinkSync(session.path('gone.md'), session.path('link.md'))
    const { code, stdout } = await session.run(['link.md', 'a.md'])
    expect(code).toBe(2)
    expect(stdout).toContain('This could not be read: there is no such file, or it is a link to something that is not there.')
    expect(stdout).toContain('no-word')
  })

  it('goes on after a rule that throws, and ends with 2', async () => {
    const session = new Session({ 'a.md': bad })
    expect(await session.findings(['a.md', '--rule', 'always-throws:error'])).toEqual(['a.md:1:1 always-throws error', 'a.md:1:3 no-word error'])
    const { code, stderr } = await session.run(['a.md', '--rule', 'always-throws:error', '--debug'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/a\.md: Error: as a test wants it\n\s+at /)
    expect((await session.run(['a.md', '--rule', 'always-throws:error'])).stderr).toBe('')
  })

  it('reads what is not UTF-8 as Windows-1252 and says so', async () => {
    const session = new Session({ 'a.txt': Buffer.from('A caf\xE9 and a terrible day.\n', 'latin1') })
    expect(await session.findings(['a.txt'])).toEqual(['a.txt:1:6 not-utf-8 warning', 'a.txt:1:14 no-word error'])
  })

  it('reads UTF-16 and does not count a byte order mark', async () => {
    const session = new Session({
      'a.txt': Buffer.from(`\uFEFF${bad}`, 'utf16le'),
      'b.txt': `\uFEFF${bad}`,
    })
    expect(await session.findings(['.'])).toEqual(['a.txt:1:3 no-word error', 'b.txt:1:3 no-word error'])
  })

  it('says that a file with zero bytes is no text', async () => {
    const session = new Session({ 'a.md': bad, 'b.txt': 'abc\0def' })
    expect(await session.findings(['.'])).toEqual(['a.md:1:3 no-word error', 'b.txt:1:4 binary-file error'])
  })
})
