import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Conversation } from '../../../src/document/document.ts'
import { parse } from '../../../src/document/parse.ts'
import { expectLawfulRuns, numRuns } from '../passage-laws.ts'

/** What somebody says, and whether the customer is to see it. */
interface Line {
  readonly isAgent: boolean
  readonly isNote: boolean
  readonly text: string
}

const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{1,7}$/) },
  fc.constantFrom('“it’s”', '"so"', "don't", 'a&b', 'x<y', '&amp;', '£5', '日本語', '🙂', '👩‍🚒', 'é', '\\n', ';', '50%', 'naïve', '{{name}}', 'C:\\temp'),
)
/** A word of letters first and last: nothing that HTML or Markdown would take for something else. */
const text = fc.tuple(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 3 }))
  .map(([first, second]) => [`So ${[...first, 'it goes'].join(' ')}.`, ...second.length > 0 ? [`Then ${[...second, 'it ends'].join(' ')}.`] : []].join('\n'))
const line: fc.Arbitrary<Line> = fc.record({ isAgent: fc.boolean(), isNote: fc.boolean(), text })
  .map(({ isAgent, isNote, text: said }) => ({ isAgent, isNote: isAgent && isNote, text: said }))
const lines = fc.array(line, { minLength: 1, maxLength: 6 })

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '’': '&rsquo;', 'é': '&#233;', '🙂': '&#x1F642;', '£': '&pound;' }
const html = (said: string): string => `<div>${[...said].map(character => entities[character] ?? character).join('').replaceAll('\n', '<br />')}</div>`
const name = ({ isAgent }: Line): string => isAgent ? 'Dana' : 'Sam'
const date = (index: number): string => new Date(Date.UTC(2024, 4, 1, 10, index)).toISOString()
const seconds = (index: number): number => Date.UTC(2024, 4, 1, 10, index) / 1000
const cell = (said: string): string => `"${said.replaceAll('"', '""')}"`

/** How each format writes a conversation; newest first where its API gives it so. */
const written: Readonly<Record<string, (said: readonly Line[]) => object>> = {
  'zendesk-comments': said => ({
    comments: said.map((each, index) => ({ author_id: each.isAgent ? 2 : 1, public: !each.isNote, html_body: html(each.text), body: each.text, created_at: date(index) })),
    users: [{ id: 1, name: 'Sam', role: 'end-user' }, { id: 2, name: 'Dana', role: 'agent' }],
  }),
  'intercom-conversations': said => ({
    type: 'conversation', id: '1', created_at: seconds(-1), source: { type: 'conversation', body: null, author: { type: 'user', name: 'Sam' } },
    conversation_parts: { conversation_parts: said.flatMap((each, index) => [
      { part_type: 'assignment', body: null, created_at: seconds(index), author: { type: 'admin', name: 'Dana' } },
      { part_type: each.isNote ? 'note' : 'comment', body: html(each.text), created_at: seconds(index), author: { type: each.isAgent ? 'admin' : 'user', name: name(each) } },
    ]) },
  }),
  'freshdesk-conversations': said => ({
    requester: { id: 1, name: 'Sam' }, requester_id: 1,
    conversations: said.map((each, index) => ({ incoming: !each.isAgent, private: each.isNote, user_id: each.isAgent ? 'Dana' : 1, body: html(each.text), created_at: date(index) })).toReversed(),
  }),
  'help-scout-threads': said => ({ _embedded: { threads: said.map((each, index) => ({
    type: each.isNote ? 'note' : each.isAgent ? 'message' : 'customer', state: 'published', body: html(each.text), createdBy: { type: each.isAgent ? 'user' : 'customer', first: name(each) }, createdAt: date(index),
  })).toReversed() } }),
  'gorgias-messages': said => ({ messages: said.map((each, index) => ({
    from_agent: each.isAgent, channel: each.isNote ? 'internal-note' : 'email', body_html: html(each.text), body_text: each.text, stripped_text: each.text, sender: { name: name(each) }, created_datetime: date(index),
  })) }),
  'front-messages': said => ({
    id: 'cnv_1',
    messages: { _results: said.flatMap((each, index) => each.isNote ? [] : [{
      id: `msg_${index}`, is_inbound: !each.isAgent, body: html(each.text), created_at: seconds(index), author: each.isAgent ? { username: 'Dana' } : null, recipients: [{ name: 'Sam', role: each.isAgent ? 'to' : 'from' }],
    }]).toReversed() },
    comments: { _results: said.flatMap((each, index) => each.isNote ? [{ id: `com_${index}`, body: 'So it goes.', posted_at: seconds(index), author: { username: 'Dana' } }] : []) },
  }),
  'zendesk-chats': said => ({
    visitor: { name: 'Sam' }, agent_names: ['Dana'], history: said.map((each, index) => ({ type: 'chat.msg', name: name(each), msg: each.text, timestamp: date(index) })),
  }),
  'livechat-chats': said => ({
    users: [{ id: 'a', type: 'customer', name: 'Sam' }, { id: 'b', type: 'agent', name: 'Dana' }],
    thread: { events: said.map((each, index) => ({ type: 'message', author_id: each.isAgent ? 'b' : 'a', visibility: each.isNote ? 'agents' : 'all', text: each.text, created_at: date(index) })) },
  }),
  conversations: said => ({ turns: said.map((each, index) => ({ role: each.isAgent ? 'agent' : 'customer', name: name(each), text: each.text, internal: each.isNote, time: date(index) })) }),
}
/** What a format cannot say, it does not say. */
const hasNotes = (format: string): boolean => format !== 'zendesk-chats'
const hasOwnNotes = (format: string): boolean => hasNotes(format) && format !== 'front-messages'

function expectRead(conversation: Conversation | undefined, said: readonly Line[], format: string, source: string): void {
  const expected = said.map(each => [each.isAgent ? 'agent' : 'customer', name(each), hasNotes(format) && each.isNote ? 'internal' : 'public', each.isNote && !hasOwnNotes(format) && hasNotes(format) ? 'So it goes.' : each.text])
  expect(conversation?.turns.map(({ role, speaker, visibility, passage }) => [role, speaker, visibility, passage.text])).toEqual(expected)
  for (const { passage, span } of conversation?.turns ?? []) {
    expectLawfulRuns(passage, source)
    for (const run of passage.runs) expect(span.start <= run.source.start && run.source.end <= span.end).toBe(true)
  }
}

test.each(Object.entries(written))('what is written as %s is read as it was said', async (format, write) => {
  await fc.assert(fc.asyncProperty(lines, lines, fc.constantFrom('json', 'escaped', 'jsonl', 'yaml'), async (one, other, container) => {
    const both = [write(one), write(other)]
    const plain = container === 'jsonl' ? both.map(each => JSON.stringify(each)).join('\n') : JSON.stringify(both, null, 2)
    const source = container === 'yaml' ? stringify(both) : container === 'escaped' ? plain.replace(/[^\x20-\x7e\n]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`) : plain
    const document = await parse(source, container === 'yaml' ? 'a.yaml' : container === 'jsonl' ? 'a.jsonl' : 'a.json')
    expect([document.format, document.conversations.length, document.problems]).toEqual([format, 2, []])
    expectRead(document.conversations[0], one, format, source)
    expectRead(document.conversations[1], other, format, source)
  }), { numRuns: Math.ceil(numRuns / 10) })
})

/** A table does not say how its texts are written: an entity in one makes it HTML. */
const withoutEntities = lines.map(said => said.map(each => ({ ...each, text: each.text.replaceAll('&amp;', '&') })))

test.each([
  ['conversation-table', 'conversation_id,role,name,text,internal', (each: Line, id: number) => [id, each.isAgent ? 'agent' : 'customer', name(each), cell(each.text), each.isNote]],
  ['intercom-message-table', 'conversation_id,message_author_type,message_author_name,message_body,message_type', (each: Line, id: number) => [id, each.isAgent ? 'admin' : 'user', name(each), cell(each.text), each.isNote ? 'note' : 'comment']],
])('what is written as a %s is read as it was said', async (format, header, row) => {
  await fc.assert(fc.asyncProperty(withoutEntities, withoutEntities, fc.constantFrom('\n', '\r\n'), async (one, other, lineEnd) => {
    const rows = [...one.map(each => row(each, 1)), ...other.map(each => row(each, 2))]
    const source = [header, ...rows.map(cells => cells.join(','))].join(lineEnd)
    const document = await parse(source, 'a.csv')
    expect([document.format, document.conversations.length, document.problems]).toEqual([format, 2, []])
    expectRead(document.conversations[0], one, format, source)
    expectRead(document.conversations[1], other, format, source)
  }), { numRuns: Math.ceil(numRuns / 10) })
})

/** Its messages are Markdown, so that only words can be expected to stay. */
test('what is written as chatwoot-messages is read as it was said', async () => {
  const sentence = fc.array(fc.stringMatching(/^[a-zé🙂]{1,7}$/u), { minLength: 1, maxLength: 6 }).map(words => `So ${words.join(' ')}.`)
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ isAgent: fc.boolean(), isNote: fc.boolean(), text: sentence }), { minLength: 1, maxLength: 6 }), async said => {
    const source = JSON.stringify({ payload: said.map((each, index) => ({
      message_type: each.isAgent ? 1 : 0, content: `**So** ${each.text.slice(3)}`, private: each.isNote, created_at: seconds(index), sender: { name: name(each), type: each.isAgent ? 'user' : 'contact' },
    })) })
    const document = await parse(source, 'a.json')
    expect(document.format).toBe('chatwoot-messages')
    expectRead(document.conversations[0], said, 'chatwoot-messages', source)
  }), { numRuns: Math.ceil(numRuns / 10) })
})
