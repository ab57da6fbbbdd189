import { type Data, type DataText, get, getText } from '../data.ts'
import type { Role } from '../document.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { Passage } from '../../text/passage.ts'
import { conversationFields } from './conversation-fields.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { turnFrom } from './turns.ts'
import { itemsOf } from './values-under.ts'

/** Who speaks to the other. What the model is told (`system`, `developer`) and what tools answer is not said to anybody. */
const roles: ReadonlyMap<string, Role> = new Map([['assistant', 'agent'], ['user', 'customer']])
const silent: ReadonlySet<string> = new Set(['system', 'developer', 'tool', 'function'])

/** Chat messages as language models are trained on and asked with: `{messages: [{role, content}]}`, mostly one a line. */
export const openaiMessages: ConversationShape = {
  id: 'openai-messages',
  description: 'OpenAI chat messages: {messages: [{role, content}]}, mostly one conversation a line',
  docs: {
    recognisedBy: 'Records with `messages` that all have a `role` of OpenAI’s and a `content` or `tool_calls`; one of them is a user’s or an assistant’s.',
    customerText: '`content`, or the parts of it that have a `text`',
    keptOut: 'Messages of the roles `system`, `developer`, `tool` and `function`, tool calls, pictures',
    roles: '`role`: `assistant` is the agent, `user` the customer',
    record: { id: '`id`' },
    syntax: 'Told from the text',
    example: {
      path: 'examples.jsonl',
      text: `{"messages":[{"role":"system","content":"You answer for a lamp shop."},{"role":"user","content":"Where is my lamp?"},{"role":"assistant","content":"It left us today and reaches you on Thursday."}]}
{"messages":[{"role":"user","content":[{"type":"text","text":"Can I still change the address?"}]},{"role":"assistant","content":"Until noon, yes. Which address shall it be?"}]}
`,
    },
  },

  isConversation(data: Data): boolean {
    const messages = itemsOf(data, 'messages')
    const said = messages.map(message => getText(message, 'role') ?? '')
    return messages.length > 0 && said.some(role => roles.has(role)) && said.every(role => roles.has(role) || silent.has(role)) &&
      messages.every(message => get(message, 'content') !== undefined || get(message, 'tool_calls') !== undefined)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    return { fields: conversationFields(place, { id: getText(data, 'id') }), turns: itemsOf(data, 'messages').flatMap(readMessage), span: data.span }
  },
}

function readMessage(message: Data): readonly TurnDraft[] {
  const role = roles.get(getText(message, 'role') ?? '')
  const texts = textsOf(get(message, 'content'))
  if (role === undefined || texts.length === 0) return []
  const body = Passage.join(texts.map(text => text.passage()), '\n\n')
  // Models write Markdown, people seldom do.
  return [turnFrom(message.span, body, { role, speaker: getText(message, 'name'), syntax: 'detected' })]
}

/** A text, or its parts beside pictures and sounds. */
function textsOf(content: Data | undefined): readonly DataText[] {
  if (content?.kind === 'text') return content.value.trim() === '' ? [] : [content]
  if (content?.kind !== 'list') return []
  return content.items.flatMap(part => textsOf(get(part, 'text')))
}
