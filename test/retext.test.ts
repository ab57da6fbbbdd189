import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextSimplify from 'retext-simplify'
import type { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { lint, type FileResult } from '../src/index.ts'
import { fromRetext } from '../src/retext.ts'
import type { Rule } from '../src/rule.ts'

const rules = {
  simplify: fromRetext('retext-simplify', retextSimplify, { ignore: ['component'] }),
  article: fromRetext('retext-indefinite-article', retextIndefiniteArticle),
  equality: fromRetext('retext-equality', retextEquality),
}

/** Lints a file with the rules alone, and shows of each finding its rule, what stands there in the file, and the rewrites. */
async function said(source: string, path: string, severities: Record<string, unknown>, more: Record<string, Rule> = {}): Promise<unknown[]> {
  const result = await linted(source, path, severities, more)
  return result.findings.map(({ ruleId, offset, endOffset, suggestions }) => [ruleId, source.slice(offset, endOffset), suggestions.map(({ text }) => text)])
}

function linted(source: string, path: string, severities: Record<string, unknown>, more: Record<string, Rule> = {}): Promise<FileResult> {
  const config = { extends: ['none'], plugins: [{ name: 'retext', rules: { ...rules, ...more } }], rules: severities }
  return lint(source, { path, config: config as never })
}

describe('a retext plugin as a rule', () => {
  it('finds the place in JSON with escapes', async () => {
    const source = JSON.stringify([{ title: 'Case', body: 'Hi {{name}},\n“Sam” asked us to utilize the app — wait a hour.' }]).replaceAll('“', '\\u201c').replaceAll('—', '\\u2014')
    expect(await said(source, 'macros.json', { 'retext/simplify': 'warning', 'retext/article': 'error' })).toEqual([
      ['retext/simplify', 'utilize', ['use']],
      ['retext/article', 'a', ['an']],
    ])
    const { findings } = await linted(source, 'macros.json', { 'retext/article': 'error' })
    expect(findings[0]).toMatchObject({
      severity: 'error', messageId: 'said', message: 'Unexpected article “a” before “hour”, expected “an”.', offset: source.indexOf('a hour'), endOffset: source.indexOf('a hour') + 1,
    })
    expect(findings[0]?.suggestions[0]).toMatchObject({ message: 'Write “an”.', edit: { text: 'an' } })
  })

  it('finds the place in HTML with entities and elements', async () => {
    const source = '<p>Caf&eacute; &amp; bar:</p>\n<p>Please <b>util</b>ize the form, and wait a&nbsp;hour.</p>'
    expect(await said(source, 'reply.html', { 'retext/simplify': 'warning', 'retext/article': 'warning' })).toEqual([
      ['retext/simplify', 'util</b>ize', ['use']],
      ['retext/article', 'a', ['an']],
    ])
  })

  it('finds the place in YAML, and applies the rewrite there', async () => {
    const source = 'macros:\n  - title: Late\n    body: "We\\u2019ll utilize it."\n    kind: reply\n'
    const { findings } = await linted(source, 'macros.yaml', { 'retext/simplify': 'warning' })
    const edit = findings[0]?.suggestions[0]?.edit
    expect(edit).toBeDefined()
    expect(source.slice(0, edit?.offset) + edit?.text + source.slice(edit?.endOffset)).toBe(source.replace('utilize', 'use'))
  })

  it('takes placeholders, code and quoted mail for no words', async () => {
    const source = 'Hi {{ utilize }}, it takes a {{hour}} or an {{item}}.\n\n```\nutilize a hour\n```\n\n> We utilize it.\n\nBest, Sam\n'
    expect(await said(source, 'reply.md', { 'retext/simplify': 'warning', 'retext/article': 'warning' })).toEqual([])
  })

  it('hands on the plugin’s options, those of the config over those of the code', async () => {
    const source = 'Please utilize each component, in order to save time.\n'
    expect(await said(source, 'reply.txt', { 'retext/simplify': 'warning' })).toEqual([
      ['retext/simplify', 'utilize', ['use']], ['retext/simplify', 'in order to', ['to']],
    ])
    expect(await said(source, 'reply.txt', { 'retext/simplify': ['warning', { ignore: ['utilize', 'in order to'] }] })).toEqual([
      ['retext/simplify', 'component', ['part']],
    ])
  })

  it('runs several plugins on one reply', async () => {
    const found = await said('The chairman will utilize it.\n', 'reply.md', { 'retext/simplify': 'warning', 'retext/equality': 'warning' })
    expect(found.map(each => (each as string[]).slice(0, 2))).toEqual([['retext/equality', 'chairman'], ['retext/simplify', 'utilize']])
  })

  it('says a message without a place of the first line, and a removal as one', async () => {
    const whole = fromRetext('whole', () => (_: unknown, file: VFile) => {
      file.message('Too long')
    })
    const removing = fromRetext('removing', () => (_: unknown, file: VFile) => {
      file.message('Drop it', { place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 7, offset: 6 } } }).expected = ['']
    })
    expect(await said('\nReally, it works.\nBye.\n', 'reply.txt', { 'retext/whole': 'warning' }, { whole })).toEqual([['retext/whole', 'Really, it works.', []]])
    const { findings } = await linted('Really it works.\n', 'reply.txt', { 'retext/removing': 'warning' }, { removing })
    expect(findings[0]).toMatchObject({ message: 'Drop it.', quote: 'Really', suggestions: [{ message: 'Leave it out.', text: '' }] })
  })

  it('says when the plugin works asynchronously, or throws', async () => {
    const later = fromRetext('later', () => async () => {})
    const broken = fromRetext('broken', () => () => {
      throw new Error('No dictionary.')
    })
    const { findings } = await linted('It works.\n', 'reply.txt', { 'retext/later': 'warning', 'retext/broken': 'warning' }, { later, broken })
    expect(findings.map(({ ruleId, messageId, message }) => [ruleId, messageId, message])).toEqual([
      ['retext/broken', 'rule-failed', 'The rule failed on this reply: No dictionary.'],
      ['retext/later', 'rule-failed', 'The rule failed on this reply: later works asynchronously, and a rule is answered at once. Run it with unified-engine instead.'],
    ])
  })
})
