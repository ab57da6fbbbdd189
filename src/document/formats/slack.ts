import { type Data, get, getText } from '../data.ts'
import type { ConversationDraft, TurnDraft } from '../draft.ts'
import { Passage } from '../../text/passage.ts'
import { PassageBuilder } from '../../text/passage-builder.ts'
import { conversationFields } from './conversation-fields.ts'
import type { ConversationShape, LocatedConversation } from './conversation-shape.ts'
import { turnFrom } from './turns.ts'
import { filledText, millisecondsUnder } from './values-under.ts'

/** Messages; every other subtype is an event (`channel_join`) or for the team. */
const spoken: ReadonlySet<string> = new Set(['bot_message', 'thread_broadcast'])
const markup = /<([^<>\n]+)>|&(?:amp|lt|gt);/g
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** A day of a channel as Slack exports it: `[{type: "message", user, text, ts}]`. Who works there, only the user can say. */
export const slack: ConversationShape = {
  id: 'slack',
  description: 'A Slack export: the messages of one day of a channel',
  platform: 'slack',
  docs: {
    recognisedBy: 'Lists of items that all have the `type` `message`, a `text`, and a `ts` such as `1714557600.000100`.',
    customerText: '`text`; names stand for `<@U…>`, labels for links',
    keptOut: 'All subtypes but `bot_message` and `thread_broadcast`',
    roles: '`--agent` and `--customer` say it, by the names in `user_profile`, else by ids; it is never guessed. A message with a `bot_id` is a bot’s',
    times: '`ts`, in seconds since 1970',
    record: { channel: 'Always `chat`' },
    syntax: 'Plain text, for Slack has a markup of its own',
    example: {
      path: '2024-05-01.json',
      text: `[
  {
    "type": "message",
    "user": "U061F7",
    "user_profile": { "display_name": "Sam" },
    "text": "<@U0G9QF> where is my lamp?",
    "ts": "1714557600.000100"
  },
  { "type": "message", "subtype": "channel_join", "user": "U0G9QF", "text": "<@U0G9QF> has joined the channel", "ts": "1714557700.000200" },
  {
    "type": "message",
    "user": "U0G9QF",
    "user_profile": { "display_name": "Kim" },
    "text": "It left us today &amp; reaches you on Thursday.",
    "ts": "1714557800.000300"
  }
]
`,
      problems: ['unknown-speaker'],
    },
  },

  isConversation(data: Data): boolean {
    return data.kind === 'list' && data.items.length > 0 && data.items.every(item =>
      getText(item, 'type') === 'message' && /^\d{9,11}\.\d{6}$/.test(getText(item, 'ts') ?? '') && get(item, 'text') !== undefined)
  },

  readConversation({ data, place }: LocatedConversation): ConversationDraft {
    const messages = data.kind === 'list' ? data.items : []
    const names = namesIn(messages)
    return { fields: conversationFields(place, { channel: 'chat' }), turns: messages.flatMap(message => readMessage(message, names)), span: data.span, neverGuessRoles: true }
  },
}

/** Newer exports have the profile of who writes beside the message. */
function namesIn(messages: readonly Data[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const message of messages) {
    const profile = get(message, 'user_profile')
    const name = [getText(profile, 'display_name'), getText(profile, 'real_name'), getText(profile, 'name')].find(each => each !== undefined && each !== '')
    if (name !== undefined) names.set(getText(message, 'user') ?? '', name)
  }
  return names
}

function readMessage(message: Data, names: ReadonlyMap<string, string>): readonly TurnDraft[] {
  const text = filledText(message, 'text')
  const subtype = getText(message, 'subtype')
  if (text === undefined || (subtype !== undefined && !spoken.has(subtype))) return []
  const user = getText(message, 'user') ?? ''
  const isBot = subtype === 'bot_message' || get(message, 'bot_id')?.kind === 'text'
  const passage = text.passage()
  return [turnFrom(message.span, passage.through(readMrkdwn(passage.text, names)), {
    role: isBot ? 'bot' : 'unknown',
    speaker: names.get(user) ?? (user === '' ? getText(message, 'username') : user),
    time: millisecondsUnder(message, 'ts', 1000),
  })]
}

/** What a reader sees of Slack's markup: names for `<@U123>`, labels for `<url|label>`, characters for `&amp;`. */
function readMrkdwn(text: string, names: ReadonlyMap<string, string>): Passage {
  const builder = new PassageBuilder(text)
  let done = 0
  for (const { 0: found, 1: inside, index } of text.matchAll(markup)) {
    builder.copy(done, index)
    done = index + found.length
    if (inside === undefined) builder.say(entities[found] as string, index, done)
    else showReference(builder, inside, index, names)
  }
  builder.copy(done, text.length)
  const passage = builder.build(replacement => replacement.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
  return passage
}

/** `<@U123>`, `<@U123|dana>`, `<#C123|orders>`, `<!here>`, `<https://…>`, `<https://…|label>`; `start` is where its `<` stands. */
function showReference(builder: PassageBuilder, inside: string, start: number, names: ReadonlyMap<string, string>): void {
  const bar = inside.indexOf('|')
  const end = start + inside.length + 2
  const sign = inside[0] as string
  const labelStart = start + 1 + (bar === -1 ? 0 : bar + 1)
  if (bar === -1 && /[@!]/.test(sign)) builder.say(`@${names.get(inside.slice(1)) ?? inside.slice(1)}`, start, end)
  else if (bar !== -1 && /[@#]/.test(sign)) builder.say(sign + inside.slice(bar + 1), start, end)
  else if (labelStart >= end - 1) builder.say(inside, start, end)
  else builder.copy(labelStart, end - 1)
}
