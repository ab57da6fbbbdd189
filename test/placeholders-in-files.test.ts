import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { english } from '../rules/lexicon/english/index.ts'
import { lintText } from '../src/lint.ts'

const id = 'valid-placeholders'
const rule = rules[id] as NonNullable<typeof rules[string]>
const second = 'Thanks for waiting, the lamp left today.'

/** What the rule says of a file: message ids with the text of the file that each one is about. */
async function told(source: string, path: string, platform?: string): Promise<string[]> {
  const { findings } = await lintText(source, {
    path,
    language: english,
    ...platform === undefined ? {} : { parse: { platform } },
    rulesFor: () => [{ id, rule, severity: 'error', options: rule.meta.defaultOptions }],
  })
  return findings.map(({ ruleId, messageId, offset, endOffset }) => {
    expect(ruleId, source).toBe(id)
    return `${messageId} ${source.slice(offset, endOffset)}`
  })
}

const inHtml = (text: string): string => JSON.stringify([{ title: 'A', body: `<p>Hello,</p><p>${text}</p>` }, { title: 'B', body: `<p>${second}</p>` }])
const inMarkdown = (text: string): string => `---\ntitle: A\n---\nHello **Sam**,\n\n${text}\n`

describe('gaps in HTML in JSON', () => {
  it.each([
    ['Hi [NAME], it left.', '[NAME]'], ['It costs XXXX now.', 'XXXX'], ['See {Insert Screenshot} below.', '{Insert Screenshot}'],
    ['See &lt;insert link&gt; for it.', '&lt;insert link&gt;'], ['Your code ____ is ready.', '____'], ['TODO ask Lena about it.', 'TODO'],
    ['Order &lt;Fill in the Order ID here&gt; has left.', '&lt;Fill in the Order ID here&gt;'],
    ['Write to [<strong>insert email</strong>] today.', '[<strong>insert email</strong>]'], ['Hi [<b>NAME</b>], it left.', '[<b>NAME</b>]'],
    ['Hi <b>[NAME]</b>, it left.', '[NAME]'], ['See #&lt;insert issue&gt; for it.', '&lt;insert issue&gt;'],
    ['Thanks @&lt;reporter&gt;! It is mended.', '&lt;reporter&gt;'], ['You get X.X% off now.', 'X.X%'], ['It was $XX.XX in all.', '$XX.XX'],
    ['Choose {{<em>what you will do</em>}} now.', '{{<em>what you will do</em>}}'],
  ])('%s', async (text, gap) => {
    expect(await told(inHtml(text), 'macros.json')).toEqual([`leftover ${gap}`])
  })

  it('are found through every escape of JSON', async () => {
    const source = inHtml('Please wait [ครับ/ค่ะ] for it.').replace(/[^\x20-\x7E]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    expect(await told(source, 'macros.json')).toEqual(['leftover [\\u0e04\\u0e23\\u0e31\\u0e1a/\\u0e04\\u0e48\\u0e30]'])
  })

  it('are told from remarks to the agent', async () => {
    expect(await told(inHtml('List of banned countries (delete list before sending): France.'), 'macros.json'))
      .toEqual(['forTheAgent (delete list before sending)'])
  })

  it.each([
    'It is done [sic] today.', '[laughs] That is right.', 'See [1] and [12] for it.', 'The rate {n, plural, one {item} other {items}} is set.',
    'The style {<br />display: none !important;<br />} is used.', 'I &lt;3 it :{ ;]', 'Ask &lt;@U1234&gt; or see &lt;https://a.example|here&gt; now.',
    '&lt;Media omitted&gt; was sent.', 'Use <code>{Insert order}</code> and <code>[NAME]</code> and <kbd>XXXX</kbd> there.',
    'Your settings are {&quot;mail&quot;: {&quot;on&quot;: true}}.', 'It is 10% off, 20% on.', 'Click <b>[Save changes]</b> to end.',
  ])('are not seen in %s', async text => {
    expect(await told(inHtml(text), 'macros.json')).toEqual([])
  })
})

describe('gaps in Markdown', () => {
  it.each([
    ['Write to [**insert email**] today.', '[**insert email**]'], ['Write to **[insert email]** today.', '[insert email]'],
    ['See #<insert issue> for it.', '<insert issue>'], ['Thanks @<reporter>! It is mended.', '<reporter>'], ['Hi [NAME], it left.', '[NAME]'],
    ['Order <Fill in the Order ID here> has left.', '<Fill in the Order ID here>'],
    ['Order &lt;Fill in the Order ID here&gt; has left.', '&lt;Fill in the Order ID here&gt;'], ['You get X.X% off now.', 'X.X%'],
    ['Your code \\_\\_\\_\\_ is ready.', '\\_\\_\\_\\_'], ['Hi \\[NAME\\], it left.', '\\[NAME\\]'],
  ])('%s', async (text, gap) => {
    expect(await told(inMarkdown(text), 'reply.md')).toEqual([`leftover ${gap}`])
  })

  it.each([
    'See [the page](https://a.example) there.', 'See [the page][ref] there.\n\n[ref]: https://a.example', 'So[^1] it is.\n\n[^1]: a note',
    '- [ ] open\n- [x] done', 'Use `[NAME]` and `{x}` and ``XXXX`` there.', '```\n[NAME] XXXX {order_id}\n```\nDone.',
    'Ask <@U1234> or see <https://a.example|here> now.', 'Use <code>[NAME]</code> there.',
  ])('are not seen in %j', async text => {
    expect(await told(inMarkdown(text), 'reply.md')).toEqual([])
  })
})

describe('variables in files', () => {
  it('go by the help desk that the file names', async () => {
    const macros = (body: string): string => `- title: A\n  platform: zendesk\n  body: "${body}"\n- title: B\n  platform: chatwoot\n  body: "${body}"\n`
    expect(await told(macros('Hi {{contact.first_name}}, it left.'), 'macros.yaml')).toEqual(['otherPlatform {{contact.first_name}}'])
    expect(await told(macros('Hi {{ticket.requester.first_name}}, it left.'), 'macros.yaml')).toEqual(['otherPlatform {{ticket.requester.first_name}}'])
  })

  it('go by the help desk that the caller names', async () => {
    const source = inHtml('Hi {{ticket.requester.first_name}}, it left.')
    expect(await told(source, 'macros.json', 'freshdesk')).toEqual(['misspelt {{ticket.requester.first_name}}'])
    expect(await told(source, 'macros.json', 'zendesk')).toEqual([])
    expect(await told(source, 'macros.json')).toEqual([])
  })

  it('are read through the markup that an editor put into them', async () => {
    const zammad = (text: string): string => JSON.stringify([{ name: 'A', keywords: 'a', content: `<p>${text}</p>` }, { name: 'B', keywords: 'b', content: second }])
    expect(await told(zammad('About #{<b>ticket.title</b>} and #{ticket.<i>number</i>}, it is done.'), 'text-modules.json', 'zammad')).toEqual([])
    expect(await told(zammad('About #{<b>ticket.titel</b>}, it is done.'), 'text-modules.json', 'zammad')).toEqual(['misspelt #{<b>ticket.titel</b>}'])
  })

  it('are filled in everywhere but in code', async () => {
    expect(await told(inHtml('Case <code>{{ticket.id}}</code> is closed.'), 'macros.json', 'zendesk')).toEqual(['inCode {{ticket.id}}'])
    expect(await told(inHtml('Case <code>{{order_id}}</code> is closed.'), 'macros.json', 'zendesk')).toEqual([])
    expect(await told(inHtml('Case <code>{{ticket.id}}</code> is closed.'), 'macros.json', 'freshdesk')).toEqual([])
    expect(await told(inMarkdown('Case `{{contact.id}}` is closed.'), 'reply.md', 'chatwoot')).toEqual(['inCode {{contact.id}}'])
  })

  it('are mended in the file', async () => {
    const source = inHtml('Hi {{ticket.requester.firstname}}, it&rsquo;s {{ticket.id}.').replace('[', '[ ')
    const { findings } = await lintText(source, {
      path: 'macros.json', language: english, parse: { platform: 'zendesk' },
      rulesFor: () => [{ id, rule, severity: 'error', options: rule.meta.defaultOptions }],
    })
    const fixed = findings.map(({ fix }) => fix).reverse()
      .reduce((text, fix) => fix === undefined ? text : text.slice(0, fix.offset) + fix.text + text.slice(fix.endOffset), source)
    expect(fixed).toBe(source.replace('firstname', 'first_name').replace('{{ticket.id}', '{{ticket.id}}'))
  })
})
