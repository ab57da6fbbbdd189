import { type Data, get, getText } from '../data.ts'
import type { ConversationDraft } from '../draft.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { deskConversation, groupMessages } from './desk-conversations.ts'
import { filledText, mapsOf, textAmong, timeUnder } from './values-under.ts'
import { kindOfPart, roleOfAuthor } from './intercom-conversations.ts'

/** The table of messages that Intercom's conversation export (ProdSight) writes: a row a message, of many conversations. */
export const intercomMessageTable: ConversationShape = {
  id: 'intercom-message-table',
  description: 'Intercom conversations exported as a table (message_body, message_type, message_author_type, conversation_id)',
  platform: 'intercom',
  docs: {
    recognisedBy: 'Rows that all have the columns `message_body`, `message_type` and `message_author_type`.',
    customerText: '`message_body`; rows with the same `conversation_id` are one conversation',
    keptOut: 'Rows without a text, and those whose `message_type` is an event',
    roles: '`message_author_type`, as in the conversations of the API',
    internal: 'Rows whose `message_type` is `note`, or begins with `note_`',
    times: '`message_created_at`, in UTC unless it has a zone',
    record: { id: '`conversation_id`', tags: '`conversation_tags`, with commas between them' },
    syntax: 'Plain text',
    example: {
      path: 'messages.csv',
      text: `message_id,message_body,message_type,message_created_at,message_author_type,message_author_name,conversation_id
1,Where is my lamp?,conversation_message,2024-05-01 10:00:00,user,Sam,471
2,Second late parcel for him this month.,note,2024-05-01 10:00:40,admin,Kim,471
3,It left us today and reaches you on Thursday.,comment,2024-05-01 10:01:00,admin,Kim,471
`,
    },
  },

  isConversation(data: Data): boolean {
    const rows = mapsOf(data)
    return rows.length > 0 && rows.every(row => ['message_body', 'message_type', 'message_author_type'].every(key => get(row, key) !== undefined))
  },

  readConversation(located: LocatedConversation): readonly ConversationDraft[] {
    const groups = groupMessages(located, mapsOf(located.data), row => textAmong(row, ['conversation_id']))
    return groups.map(({ id, messages, place, span }) => {
      const tags = (textAmong(messages[0], ['conversation_tags']) ?? '').split(',').map(tag => tag.trim()).filter(tag => tag !== '')
      const said = messages.filter(row => kindOfPart(getText(row, 'message_type') ?? '') !== 'event')
      return deskConversation({ id, tags }, place, span, said.map(row => ({
        role: roleOfAuthor(getText(row, 'message_author_type')),
        speaker: textAmong(row, ['message_author_name', 'message_author_email', 'message_author_id']),
        isInternal: kindOfPart(getText(row, 'message_type') ?? '') === 'note',
        syntax: 'text' as const,
        body: filledText(row, 'message_body'),
        span: row.span,
        time: timeUnder(row, 'message_created_at'),
      })))
    })
  },
}
