import type { Reading } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readFrontMatter } from '../front-matter.ts'
import { lineRanges } from '../line-ranges.ts'
import { readRecord } from '../record.ts'
import { Passage } from '../../text/passage.ts'
import type { TextFormat } from './text-format.ts'

const EMPTY = new Fields({ kind: 'map', span: { start: 0, end: 0 }, entries: [] })

/** A Markdown file that is one reply. Its front matter describes it; without a title there, its first heading does. */
export const markdown: TextFormat = {
  id: 'markdown',
  description: 'Markdown: one reply a file, with or without front matter',
  docs: {
    recognisedBy: 'A `.md` file, or front matter between two lines of `---`, with one text in it.',
    customerText: 'Everything after the front matter',
    keptOut: 'Front matter and HTML comments',
    record: {
      id: '`id` in the front matter', title: '`title` in the front matter, else the heading that the text begins with',
      locale: '`locale`, `lang`, `language`', active: '`active`, `status` and the like, as in YAML', tags: '`tags`',
      channel: '`channel`', audience: '`audience`, or `internal: true`',
    },
    syntax: 'Markdown',
    example: {
      path: 'refund-approved.md',
      text: `---
title: Refund approved
tags: [refund]
status: active
---

Hi {{customer.first_name}},

your refund is approved. The bank shows it **by Friday**.
`,
    },
  },

  async read(source: string): Promise<Reading> {
    const frontMatter = await readFrontMatter(source)
    const fields = frontMatter?.data === undefined ? EMPTY : new Fields(frontMatter.data)
    const record = readRecord(fields)
    const start = frontMatter?.end ?? 0
    const heading = record.title === undefined ? firstHeading(source, start) : undefined
    const span = { start, end: source.length }
    return {
      format: 'markdown',
      drafts: [{
        fields: { ...record, ...heading !== undefined && { title: heading } },
        syntax: 'markdown',
        body: Passage.slice(source, span),
        span: { start: 0, end: source.length },
      }],
      problems: frontMatter?.problems ?? [],
    }
  },
}

/** The heading that the body begins with. It stays part of the text. */
function firstHeading(source: string, start: number): string | undefined {
  const first = lineRanges(source.slice(start, start + 1000)).find(line => line.end > line.start)
  const line = first === undefined ? '' : source.slice(start + first.start, start + first.end)
  if (!/^ {0,3}#{1,3}[ \t]/.test(line)) return undefined
  const title = line.replace(/^[ #]+/, '').trim().replace(/#+$/, '').trim()
  return title === '' ? undefined : title
}
