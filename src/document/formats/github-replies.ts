import { type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** Saved replies that a GitHub repository shares in `.github/replies.yml`: Markdown, nothing but a name and a body. */
export const githubReplies: Shape = {
  id: 'github-replies',
  description: 'GitHub saved replies of a repository (.github/replies.yml)',
  platform: 'github',
  docs: {
    recognisedBy: 'A list `replies` at the root whose records have `name` and `body` and nothing else.',
    customerText: '`body`',
    record: { title: '`name`' },
    syntax: 'Markdown',
    example: {
      path: '.github/replies.yml',
      text: `replies:
  - name: Needs a log
    body: |
      Thanks for the report, @{{ author }}! Could you attach the log of that run?
`,
    },
  },

  isRecord(map: DataMap, path: readonly string[]): boolean {
    return path.length === 2 && path[0] === 'replies' && map.entries.length === 2 &&
      get(map, 'name')?.kind === 'text' && get(map, 'body')?.kind === 'text'
  },

  /** With labels or the like beside its text, which other tools put there. */
  isSibling(map: DataMap): boolean {
    return get(map, 'name')?.kind === 'text' && get(map, 'body')?.kind === 'text'
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const body = get(map, 'body')
    if (body?.kind !== 'text') return []
    const fields = readRecord(new Fields(map), place)
    return [{ fields, syntax: 'markdown', body: body.passage(), span: map.span }]
  },
}
