import { type DataMap, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { Passage } from '../../text/passage.ts'
import { PassageBuilder } from '../../text/passage-builder.ts'
import { isInConnection } from './github-saved-replies.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** `gid://gitlab/Users::SavedReply/1`, and those of groups and projects. */
const GLOBAL_ID = /^gid:\/\/gitlab\/(?:\w+::)*\w*SavedReply\/\d+$/
/** A line that is a command to GitLab (`/label ~bug`), which carries it out and does not print it. */
const QUICK_ACTION = /^\/[a-z_]+(?:[ \t][^\r\n]*)?(?:\r?\n|$)/

/** Comment templates of a person, a group or a project as GitLab's GraphQL API gives them, which calls them saved replies. */
export const gitlabCommentTemplates: Shape = {
  id: 'gitlab-comment-templates',
  description: 'GitLab comment templates of a person, group or project, from the GraphQL API (savedReplies)',
  platform: 'gitlab',
  docs: {
    recognisedBy: 'Records with `name` and `content` in the `nodes` or `edges` of `savedReplies`, or with an `id` such as `gid://gitlab/Users::SavedReply/1`.',
    customerText: '`content`',
    keptOut: 'Quick actions: lines such as `/label ~bug`.',
    record: { id: '`id`', title: '`name`' },
    syntax: 'Markdown',
    example: {
      path: 'comment-templates.json',
      text: `{
  "data": {
    "currentUser": {
      "savedReplies": {
        "nodes": [
          {
            "id": "gid://gitlab/Users::SavedReply/7",
            "name": "Needs a log",
            "content": "Thanks for the report! Could you attach the job log, so that I can see where it stops?"
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
    if (get(map, 'name')?.kind !== 'text' || get(map, 'content')?.kind !== 'text') return false
    return isInConnection(path) || GLOBAL_ID.test(getText(map, 'id') ?? '')
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const content = get(map, 'content')
    if (content?.kind !== 'text') return []
    return [{ fields: readRecord(new Fields(map), place), syntax: 'markdown', body: withoutQuickActions(content.passage()), span: map.span }]
  },
}

function withoutQuickActions(body: Passage): Passage {
  const { text } = body
  if (!/^\/[a-z]/m.test(text)) return body
  const builder = new PassageBuilder(text)
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    if (!QUICK_ACTION.test(line)) builder.copy(index, index + line.length)
  }
  return body.through(builder.build())
}
