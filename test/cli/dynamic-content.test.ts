import { describe, expect, it } from 'vitest'
import { changingContent } from './changing-content.ts'
import { Session } from './session.ts'

const macro = (id: number, text: string): object => ({ id, title: `Macro ${id}`, active: true, restriction: null, actions: [{ field: 'comment_value_html', value: text }] })
const macros = (...texts: readonly string[]): string => JSON.stringify({ macros: texts.map((text, index) => macro(index + 1, text)) })
const item = (name: string, content: string, more: object = {}): object => ({
  name, placeholder: `{{dc.${name}}}`, default_locale_id: 1, variants: [{ content, locale_id: 1, active: true, default: true, outdated: false, ...more }],
})
const contents = (...items: readonly object[]): string => JSON.stringify({ items })
const session = (files: Readonly<Record<string, string>>): Session => new Session(files, changingContent)

describe('dynamic content', () => {
  it('is found where it is written, once, and not in each macro that uses it', async () => {
    const run = session({
      'a.json': macros('<p>Hi, {{dc.intro}} Bye.</p>', '{{dc.intro}}'),
      'z.json': contents(item('intro', 'It comes soon, we promise.')),
    })
    expect(await run.findings(['.', '--rule', 'needs-time:error'])).toEqual(['z.json:1:111 needs-time error'])
  })

  it('counts as what the macro says, so that a rule about whole replies sees it', async () => {
    const run = session({
      'a.json': macros('<p>Hi, {{dc.intro}}</p>'),
      'z.json': contents(item('intro', 'a long text that alone has less than sixty letters')),
    })
    expect(await run.findings(['.', '--rule', 'max-length:warning:{"letters":52}'])).toEqual(['a.json:1:124 max-length warning'])
  })

  it('that is not there is reported with the nearest name', async () => {
    const run = session({ 'a.json': macros('<p>Hi, {{dc.intor}} Bye.</p>'), 'z.json': contents(item('intro', 'A fine day it is, for all of us.')) })
    const { stdout } = await run.run(['.'])
    expect(stdout).toContain('{{dc.intor}} is not among the dynamic content of this run')
    expect(stdout.replace(/\s+/g, ' ')).toContain('did you mean “dc.intro”')
  })

  it('of other files is nobody’s business where none is in the run', async () => {
    expect(await session({ 'a.json': macros('<p>Hi, {{dc.intro}} Bye.</p>') }).findings(['.'])).toEqual([])
  })

  it('within dynamic content is put in, too, and a circle ends', async () => {
    const run = session({
      'a.json': macros('<p>Hi, {{dc.one}} teh end.</p>'),
      'z.json': contents(item('one', 'One day {{dc.two}} of all.'), item('two', 'Two days {{dc.one}} of all.')),
    })
    const { stderr } = await run.run(['.', '--fix'])
    expect(stderr).toContain('Made 1 change in 1 file.')
    expect(run.read('a.json')).toBe(macros('<p>Hi, {{dc.one}} the end.</p>'))
  })
})
