import { describe, expect, it } from 'vitest'
import { platforms } from '../../src/config/platforms.ts'
import { shapes } from '../../src/document/formats/shapes.ts'
import { Session } from '../cli/session.ts'

/** What is said of a config, and how the run ended. */
async function said(name: string, text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, stdout, stderr } = await new Session({ [name]: text, 'a.md': 'A fine day.\n', ...others }).run(['.'])
  expect([code, stdout]).toEqual([2, ''])
  return stderr
}

const yaml = 'replylint.config.yaml'

describe('a mistake in a config', () => {
  it('is shown with its line and the nearest right name', async () => {
    expect(await said(yaml, 'extends: recommended\nrules:\n  no-wrod: error\n')).toBe([
      'replylint: replylint.config.yaml:3:3: There is no rule “no-wrod”. Did you mean “no-word”? “replylint rules” lists them.',
      '',
      '  2 | rules:',
      '  3 |   no-wrod: error',
      '    |   ^^^^^^^',
      '',
    ].join('\n'))
  })

  it('does not hide another', async () => {
    const text = await said(yaml, 'rules:\n  no-wrod: error\n  no-word: [error, { word: [] }]\n')
    expect(text).toContain('replylint.config.yaml:2:3: There is no rule “no-wrod”.')
    expect(text).toContain('replylint.config.yaml:3:22: “word” is no key here. Did you mean “words”?')
  })

  it.each([
    ['an unknown key', 'ruels: {}', '1:1: “ruels” is no key here. Did you mean “rules”? There are root, extends, plugins, rules, overrides, ignores, phrases, formats, includeInactive.'],
    ['an unknown key further in', 'overrides:\n  - files: a.md\n    rule: {}', '3:5: “rule” is no key here. Did you mean “rules”? There are files, records, rules, ignore.'],
    ['an unknown record key', 'overrides:\n  - records: { tags: a }', '2:16: “tags” is no key of “records”. Did you mean “tag”? There are id, title, folder, tag, locale, channel, platform, kind.'],
    ['an unknown column', 'formats:\n  - files: a.csv\n    columns: { text: A }', '3:16: “text” is no key of “columns”. There are body, title, id, locale, folder, tags, channel, audience, active.'],
    ['an override of nothing', 'overrides:\n  - rules: {}', '2:5: One of “files” and “records” is needed here.'],
    ['a format without files', 'formats:\n  - as: csv', '2:5: “files” is missing here.'],
    ['an unknown severity', 'rules:\n  no-word: eror', '2:12: Found “eror”; expected a severity (off, warning, error), or a list of a severity and options. Did you mean “error”?'],
    ['an unknown severity in a list', 'rules:\n  no-word: [eror]', '2:13: Found “eror”; expected off, warning or error. Did you mean “error”?'],
    ['false for off', 'rules:\n  no-word: false', '2:12: Found false; expected a severity (off, warning, error), or a list of a severity and options.'],
    ['options that are none', 'rules:\n  no-word: [error, 3]', '2:20: Found 3; expected the options of the rule.'],
    ['an option of the wrong kind', 'rules:\n  max-length: [error, { letters: many }]', '2:34: Found “many”; expected a value of type integer.'],
    ['an option out of range', 'rules:\n  max-length: [error, { letters: 0 }]', '2:34: Found 0; expected a value that must be >= 1.'],
    ['a rule that an override names wrongly', 'overrides:\n  - files: a.md\n    rules:\n      no-wrod: off', '4:7: There is no rule “no-wrod”. Did you mean “no-word”?'],
    ['a rule of a plugin that is not loaded', 'rules:\n  acme/x: error', '2:3: There is no rule “acme/x”: the plugin “acme” is not loaded. Name it under “plugins” in the config.'],
    ['an unknown preset', 'extends: recomended', '1:10: There is no preset “recomended”. Did you mean “recommended”? There are recommended, strict, chat, social, none. Nor is there a package of that name.'],
    ['an unknown preset in a list', 'extends:\n  - strict\n  - recomended', '3:5: There is no preset “recomended”. Did you mean “recommended”?'],
    ['a config to extend that is not there', 'extends: ./house.yaml', '1:10: There is no file “./house.yaml” to extend.'],
    ['a config that extends itself', 'extends: ./replylint.config.yaml', '1:10: “./replylint.config.yaml” extends this config again, in a circle.'],
    ['a plugin that is not there', 'plugins:\n  - acme', '2:5: There is no package “acme” here. Install it with npm install --save-dev replylint-plugin-acme.'],
    ['plugins that are no list', 'plugins: acme', '1:10: Found “acme”; expected a list of package names or module paths.'],
    ['a glob that is none', 'ignores: 3', '1:10: Found 3; expected a glob or a list of globs.'],
    ['an unknown format', 'formats:\n  - { files: a, as: csvv }', '2:21: There is no format “csvv”. Did you mean “csv”?'],
    ['an unknown platform', 'formats:\n  - { files: a, platform: zendsek }', '2:27: Found “zendsek”; expected the name of a platform: zendesk, '],
    ['no files', 'overrides:\n  - { files: [] }', '2:14: Found an empty list; expected a glob or a list of globs.'],
    ['no files of a format', 'formats:\n  - { files: [], as: csv }', '2:14: Found an empty list; expected a glob or a list of globs.'],
    ['no tags', 'overrides:\n  - records: { tag: [] }', '2:21: Found an empty list; expected a pattern or a list of patterns.'],
    ['an empty tag', 'overrides:\n  - records: { tag: [""] }', '2:22: Found “”; expected a pattern.'],
    ['an unknown kind', 'overrides:\n  - records: { kind: replay }', '2:22: Found “replay”; expected a kind or a list of kinds (reply, snippet, greeting, closing, bot, note). Did you mean “reply”?'],
    ['an unknown kind in a list', 'overrides:\n  - records: { kind: [bot, replay] }', '2:28: Found “replay”; expected a kind. Did you mean “reply”?'],
    ['an empty text in an option', 'rules:\n  no-word: [error, { words: [a, ""] }]', '2:33: Found an empty text; write something here, or take it out of the list.'],
    ['a pointer that is none', 'formats:\n  - { files: a, pointer: replies }', '2:26: Found “replies”; expected a JSON pointer or a list of them, such as /replies/*/text.'],
    ['a pointer in a list that is none', 'formats:\n  - { files: a, pointer: [/a, replies] }', '2:31: Found “replies”; expected a JSON pointer.'],
    ['no pointers', 'formats:\n  - { files: a, pointer: [] }', '2:26: Found an empty list; expected a JSON pointer or a list of them, such as /replies/*/text.'],
    ['no bodies', 'formats:\n  - { files: a, columns: { body: [] } }', '2:34: Found an empty list; expected the name of a column or a list of names.'],
    ['an unknown family of phrases', 'phrases:\n  apologys: [we grovel]', '2:3: There is no family of phrases “apologys”. Did you mean “apology”?'],
    ['YAML that is none', 'rules:\n  no-word: [error', '2:18: '],
    ['a config that is no group of keys', '- rules', '1:1: Found a list; expected a replylint configuration.'],
  ])('%s', async (_, text, message) => {
    expect(await said(yaml, text)).toContain(`replylint: replylint.config.yaml:${message}`)
  })

  it('a phrase that cannot be read is pointed at', async () => {
    expect(await said(yaml, 'phrases:\n  apology:\n    - we grovel\n    - we (grovel\n')).toMatch(/^replylint: replylint\.config\.yaml:4:7: /)
  })

  it('in JSON has a place, too', async () => {
    expect(await said('replylint.config.json', '{\n  "rules": { "no-wrod": "error" }\n}')).toBe([
      'replylint: replylint.config.json:2:14: There is no rule “no-wrod”. Did you mean “no-word”? “replylint rules” lists them.',
      '',
      '  1 | {',
      '  2 |   "rules": { "no-wrod": "error" }',
      '    |              ^^^^^^^^^',
      '',
    ].join('\n'))
    expect(await said('replylint.config.json', '{ "rules": }')).toMatch(/^replylint: replylint\.config\.json:1:12: This is not JSON: value expected\./)
    expect(await said('package.json', '{\n  "replylint": { "rule": {} }\n}')).toContain('package.json:2:18: “rule” is no key here. Did you mean “rules”?')
  })

  it('in JSON may be a key that is there twice', async () => {
    expect(await said('replylint.config.json', '{\n  "rules": { "no-word": "off" },\n  "rules": {}\n}'))
      .toContain('replylint.config.json:3:3: The key “rules” is here twice, and only one of them could be heeded.')
    expect(await said('replylint.config.json', '{ "overrides": [{ "files": "a", "files": "b" }] }')).toContain(':1:33: The key “files” is here twice')
    expect(await said('package.json', '{ "name": "a", "name": "b", "replylint": { "rules": {}, "rules": {} } }')).toContain(':1:57: The key “rules” is here twice')
    const { code } = await new Session({ 'package.json': '{ "name": "a", "name": "b", "replylint": {} }', 'a.md': 'A fine day.\n' }).run(['.'])
    expect(code).toBe(0)
  })

  it('in a package.json does not make its settings vanish', async () => {
    expect(await said('package.json', '{ "replylint": { "rules": {} ')).toMatch(/^replylint: package\.json:1:\d+: This is not JSON: /)
    const session = new Session({ 'package.json': 'null', 'in/package.json': '{ "replylint": null }', 'a.md': '' })
    expect(await session.run(['a.md', '--config', 'package.json'])).toEqual({ code: 2, stdout: '', stderr: 'replylint: package.json: There is no “replylint” key in it.\n' })
    expect((await session.run(['a.md', '--config', 'in/package.json'])).stderr).toContain('in/package.json:1:16: Found nothing; expected a replylint configuration.')
    expect((await session.run(['a.md', '--config', 'x/package.json'])).stderr).toBe('replylint: x/package.json: There is no such config.\n')
    expect((await session.run(['a.md', '--config', 'a.md'])).stderr).toBe(
      'replylint: a.md: “a.md” is not a kind of config that can be read. There are .ts, .mts, .cts, .js, .mjs, .cjs, .yaml, .yml, .json, .jsonc.\n')
  })

  it('is told of a platform that was meant', async () => {
    expect(await said(yaml, 'formats:\n  - { files: a, platform: zendsek }')).toContain('Did you mean “zendesk”?')
    for (const { platform } of shapes) if (platform !== undefined) expect(platforms).toContain(platform)
  })

  it('in JS is named by its keys', async () => {
    expect(await said('replylint.config.mjs', 'export default { rules: { "no-wrod": "error" } }'))
      .toBe('replylint: replylint.config.mjs › rules › no-wrod: There is no rule “no-wrod”. Did you mean “no-word”? “replylint rules” lists them.\n')
    expect(await said('replylint.config.mjs', 'throw new Error("no luck")')).toBe('replylint: replylint.config.mjs: This module does not run: no luck\n')
    expect(await said('replylint.config.ts', 'const a: = 3')).toMatch(/^replylint: replylint\.config\.ts: This module does not run: /)
    expect(await said('replylint.config.mjs', 'export default undefined')).toMatch(/^replylint: replylint\.config\.mjs/)
  })

  it('in a config that is extended is pointed at there', async () => {
    const others = { 'house.yaml': 'rules:\n  no-wrod: off\n' }
    expect(await said(yaml, 'extends: ./house.yaml', others)).toMatch(/^replylint: house\.yaml:2:3: There is no rule “no-wrod”\./)
  })

  it('a plugin without rules, or with something else, is said so', async () => {
    expect(await said(yaml, 'plugins: [./p.mjs]', { 'p.mjs': 'export default {}' }))
      .toContain('replylint.config.yaml:1:11: The plugin “p” exports no rules. It must export { rules: { "rule-name": defineRule(…) } }.')
    expect(await said(yaml, 'plugins: [./p.mjs]', { 'p.mjs': 'export default { rules: { a: 3 } }' }))
      .toContain('replylint.config.yaml:1:11: “a” of the plugin “p” is not a rule: it has neither “meta” nor “create”. Write it with defineRule.')
    expect(await said(yaml, 'plugins: [./none.mjs]')).toContain('none.mjs: This module does not run: ')
  })

  const meta = 'docs: { description: "A." }, messages: {}, schema: {}, defaultOptions: {}'
  it.each([
    ['{ meta: null, create() {} }', '“meta” is missing'],
    [`{ meta: { ${meta} } }`, '“create” is not a function'],
    [`{ meta: { ${meta}, docs: undefined }, create() {} }`, '“meta.docs” is missing'],
    [`{ meta: { ${meta}, docs: {} }, create() {} }`, '“meta.docs.description” is missing'],
    [`{ meta: { ${meta}, messages: undefined }, create() {} }`, '“meta.messages” is missing'],
    [`{ meta: { ${meta}, messages: { no: 3 } }, create() {} }`, '“meta.messages.no” is not a text'],
    [`{ meta: { ${meta}, schema: [] }, create() {} }`, '“meta.schema” is missing'],
    [`{ meta: { ${meta}, schema: { type: 'objekt' } }, create() {} }`, '“meta.schema” is not a JSON Schema (schema is invalid: '],
    [`{ meta: { ${meta}, defaultOptions: null }, create() {} }`, '“meta.defaultOptions” is missing'],
    [`{ meta: { ${meta}, presets: { strict: 'eror' } }, create() {} }`, '“meta.presets.strict” is not off, warning or error'],
  ])('a plugin with the rule %s is said so', async (rule, fault) => {
    expect(await said(yaml, 'plugins: [./p.mjs]', { 'p.mjs': `export default { rules: { a: ${rule} } }` }))
      .toContain(`replylint.config.yaml:1:11: “a” of the plugin “p” is not a rule: ${fault}`)
  })

  it('a family of phrases that is the name of something else', async () => {
    expect(await said(yaml, 'phrases:\n  constructor: [x]')).toContain('replylint.config.yaml:2:3: There is no family of phrases “constructor”.')
  })

  it('presets that leave no rule on are a mistake, unless “none” or a rule of one’s own says so', async () => {
    const others = {
      'p.mjs': `export default { rules: { calm: {
        meta: { type: 'problem', docs: { description: 'Calm.' }, messages: {}, schema: { type: 'object' }, defaultOptions: {} }, create: () => ({}) } } }`,
    }
    expect(await said(yaml, 'plugins: [./p.mjs]\nextends: [p/strict]', others)).toContain(
      'replylint.config.yaml:2:10: No rule is on: “p/strict” holds none. Add “recommended” to “extends”, or say “none” there to check nothing.')
    for (const more of ['extends: [p/strict, none]', 'extends: p/strict\nrules: { no-word: off }', 'extends: p/strict\nrules: { p/calm: error }']) {
      const { code, stderr } = await new Session({ ...others, [yaml]: `plugins: [./p.mjs]\n${more}`, 'a.md': 'A fine day.\n' }).run(['.'])
      expect([code, stderr]).toEqual([0, ''])
    }
  })

  it('two configs in one folder are one too many', async () => {
    expect(await said(yaml, 'root: true', { 'replylint.config.json': '{}' }))
      .toMatch(/^replylint: replylint\.config\.yaml: There is a second config in this folder, .*replylint\.config\.json\. Keep one of them\.\n$/)
  })

  it('shows the stack with --debug only', async () => {
    const session = new Session({ [yaml]: 'ruels: {}', 'a.md': '' })
    expect((await session.run(['.'])).stderr).not.toContain('    at ')
    expect((await session.run(['.', '--debug'])).stderr).toContain('    at ')
  })
})
