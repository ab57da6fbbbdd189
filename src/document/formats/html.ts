import type { Reading } from '../draft.ts'
import { Passage } from '../../text/passage.ts'
import type { TextFormat } from './text-format.ts'

const TITLE = /<title(?:\s[^<>]*)?>([\s\S]*?)<\/title\s*>/i
const HEADING = /<h[1-3](?:\s[^<>]*)?>([\s\S]*?)<\/h[1-3]\s*>/i
const LANGUAGE = /<html\s[^<>]*?\blang\s*=\s*["']?([\w-]+)/i

/** An HTML file: one reply. Its title is that of the page, else the first heading, which is read as text too. */
export const html: TextFormat = {
  id: 'html',
  description: 'HTML: one reply a file',
  docs: {
    recognisedBy: 'A `.html` file, or a text that begins with an HTML element.',
    customerText: 'The visible text of the page',
    keptOut: 'Comments, scripts, styles, the head',
    record: { title: '`<title>`, else the first heading', locale: 'the `lang` attribute of `<html>`' },
    syntax: 'HTML',
    example: {
      path: 'refund-approved.html',
      text: `<html lang="en"><head><title>Refund approved</title></head><body>
<p>Hi {{first_name}},</p>
<p>It&rsquo;s approved &amp; on its way; the bank shows it by Friday.</p>
</body></html>
`,
    },
  },

  async read(source: string): Promise<Reading> {
    const { readHtml } = await import('../html.ts')
    const head = source.slice(0, 100_000)
    const heading = TITLE.exec(head)?.[1] ?? HEADING.exec(head)?.[1]
    const title = heading === undefined ? '' : readHtml(heading).text.replace(/\s+/g, ' ').trim()
    const locale = LANGUAGE.exec(head)?.[1]
    const fields = {
      tags: [], active: true, ...title !== '' && { title }, ...locale !== undefined && { locale },
    }
    const span = { start: 0, end: source.length }
    return { format: 'html', drafts: [{ fields, syntax: 'html', body: Passage.slice(source), span }], problems: [] }
  },
}
