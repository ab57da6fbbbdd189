import { type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** A person's saved replies as GitHub's GraphQL API gives them (`gh api graphql`): Markdown under a title. */
export const githubSavedReplies: Shape = {
  id: 'github-saved-replies',
  description: 'GitHub saved replies of a person, from the GraphQL API (viewer.savedReplies)',
  platform: 'github',
  docs: {
    recognisedBy: 'Records with `title` and `body` in the `nodes` or `edges` of `savedReplies`, or with `"__typename": "SavedReply"`.',
    customerText: '`body`',
    record: { id: '`id`', title: '`title`' },
    syntax: 'Markdown',
    example: {
      path: 'saved-replies.json',
      text: `{
  "data": {
    "viewer": {
      "savedReplies": {
        "nodes": [
          {
            "title": "Duplicate",
            "body": "Thanks for the report! **#123** is about the same fault, so I follow it up there.\\r\\n"
          }
        ]
      }
    }
  }
}
`,
    },
  },

  isRecord(map: DataMap, path: readonly string[]): boolean {
    if (get(map, 'title')?.kind !== 'text' || get(map, 'body')?.kind !== 'text') return false
    return isInConnection(path) || getText(map, '__typename') === 'SavedReply'
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const body = get(map, 'body')
    if (body?.kind !== 'text') return []
    return [{ fields: readRecord(new Fields(map), place), syntax: 'markdown', body: body.passage(), span: map.span }]
  },
}

/** Whether a path leads into `savedReplies` as GraphQL lists things: `nodes/0`, `edges/0/node`. */
export function isInConnection(path: readonly string[]): boolean {
  return /\/savedReplies\/(?:nodes\/\d+|edges\/\d+\/node)$/.test(`/${path.join('/')}`)
}
