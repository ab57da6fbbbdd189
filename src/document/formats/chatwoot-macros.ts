import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** Chatwoot's macros: the messages that they send, in Markdown. A private note that one leaves is for the team. */
export const chatwootMacros: Shape = {
  id: 'chatwoot-macros',
  description: 'Chatwoot macros (name, visibility, actions with send_message)',
  platform: 'chatwoot',
  docs: {
    recognisedBy: 'Records with `name` and `actions` that each have an `action_name` and `action_params`; with `conditions` or an `event_name` they are automation rules, not macros.',
    customerText: 'The texts in the `action_params` of `send_message`',
    keptOut: 'Other actions; the texts of `add_private_note` are taken for notes to the team',
    record: { id: '`id`', title: '`name`', audience: 'internal for `add_private_note`' },
    syntax: 'Markdown',
    example: {
      path: 'macros.json',
      text: `{
  "payload": [
    {
      "id": 7,
      "name": "Lamp sent",
      "visibility": "global",
      "actions": [
        { "action_name": "send_message", "action_params": ["Hi {{contact.first_name}}, your lamp reaches you **on Thursday**."] },
        { "action_name": "resolve_conversation", "action_params": [] }
      ]
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    const actions = get(map, 'actions')
    if (get(map, 'name')?.kind !== 'text' || actions?.kind !== 'list') return false
    // Automation rules have the same actions, but an event and conditions that set them off.
    if (get(map, 'conditions') !== undefined || get(map, 'event_name') !== undefined) return false
    if (actions.items.length === 0) return get(map, 'visibility') !== undefined && get(map, 'account_id') !== undefined
    return actions.items.every(action =>
      get(action, 'action_name')?.kind === 'text' && get(action, 'action_params') !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const actions = get(map, 'actions')
    const items = actions?.kind === 'list' ? actions.items : []
    const fields = readRecord(new Fields(map), place)
    return items.flatMap((action): ReplyDraft[] => {
      const name = getText(action, 'action_name')
      if (name !== 'send_message' && name !== 'add_private_note') return []
      const purpose = name === 'send_message' ? {} : { audience: 'internal' as const, kind: 'note' as const }
      return textsOf(action).map(text => ({
        fields: { ...fields, ...purpose }, syntax: 'markdown', body: text.passage(), span: map.span,
      }))
    })
  },
}

/** The parameters of an action that are texts: of a message there is one. */
function textsOf(action: Data): readonly DataText[] {
  const parameters = get(action, 'action_params')
  if (parameters?.kind === 'text') return [parameters]
  return parameters?.kind === 'list' ? parameters.items.filter(item => item.kind === 'text') : []
}
