import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { turnTexts, turns, readConversation } from './conversation-reading.ts'
import { applyEdit, intended } from './passage-laws.ts'

const numRuns = Number(process.env['REPLYLINT_RUNS'] ?? 200)

interface Said {
  readonly role: 'agent' | 'customer'
  /** Lines of words; a format of speech has one. */
  readonly lines: readonly (readonly string[])[]
}

/** How a format writes what was said, and as what it is read again. */
interface Writer {
  readonly path: string
  /** What words of it are made of, where some characters mean something in it. */
  readonly letters?: string
  /** Whether what is said in pieces is one turn, with spaces for line breaks. */
  readonly spoken?: boolean
  readonly speakers?: { readonly agents: readonly string[]; readonly customers: readonly string[] }
  write(said: readonly Said[], choose: (most: number) => number): string
}

const anyLetters = 'aB7é😀ß中&<>"\\\'.,;:/|'
const plainLetters = 'aB7é😀ß中&"\\\'.,;'

const textOf = ({ lines }: Said): string => lines.map(words => words.join(' ')).join('\n')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapedOften = (json: string, choose: (most: number) => number): string =>
  choose(1) === 0 ? json : json.replace(/[^\x20-\x7e\n]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
const asJson = (value: unknown, choose: (most: number) => number): string => escapedOften(JSON.stringify(value, undefined, choose(2)), choose)

/** Words in groups of any size. */
function pieces(words: readonly string[], choose: (most: number) => number): string[][] {
  const groups: string[][] = [[]]
  for (const word of words) {
    if (groups.at(-1)?.length !== 0 && choose(3) === 0) groups.push([])
    groups.at(-1)?.push(word)
  }
  return groups
}

const clock = (seconds: number, mark: string): string => `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}${mark}`

const writers: Readonly<Record<string, Writer>> = {
  'webvtt': {
    path: 'a.vtt', spoken: true,
    write(said, choose) {
      const eol = choose(1) === 0 ? '\n' : '\r\n'
      let second = 0
      const cues = said.flatMap(({ role, lines }) => pieces(lines.flat(), choose).map((words, index) => {
        const payload = words.map(word => choose(6) === 0 ? `<i>${escaped(word)}</i>` : escaped(word)).reduce((text, word) => text + (choose(4) === 0 ? eol : ' ') + word)
        return `${choose(1) === 0 ? '' : `id ${index}${eol}`}${clock(second, '.000')} --> ${clock(++second, '.500')}${eol}<v${choose(1) === 0 ? '' : '.loud'} ${role}>${payload}${choose(1) === 0 ? '</v>' : ''}${eol}`
      }))
      return [`WEBVTT${eol}`, `NOTE no agent: here${eol}`, ...cues].join(eol)
    },
  },
  'srt': {
    path: 'a.srt', spoken: true, letters: plainLetters,
    write(said, choose) {
      const eol = choose(1) === 0 ? '\n' : '\r\n'
      let second = 0
      return said.flatMap(({ role, lines }) => pieces(lines.flat(), choose).map((words, index) => {
        const payload = words.reduce((text, word) => text + (choose(4) === 0 ? eol : ' ') + (choose(6) === 0 ? `<b>${word}</b>` : word))
        return `${second + 1}${eol}${clock(second, ',000')} --> ${clock(++second, ',500')}${eol}${index === 0 ? `${role.toUpperCase()}: ` : ''}${payload}${eol}`
      })).join(eol)
    },
  },
  'whatsapp': {
    path: 'a.txt', letters: plainLetters, speakers: { agents: ['Soap & Sons'], customers: ['Sam'] },
    write(said, choose) {
      const eol = choose(1) === 0 ? '\n' : '\r\n'
      const isApple = choose(1) === 0
      const stamp = (minute: number): string => isApple ? `${choose(1) === 0 ? '\u200e' : ''}[25/03/2024, 9:${String(minute).padStart(2, '0')}:07\u202fAM] ` : `25/03/2024, 09:${String(minute).padStart(2, '0')} - `
      const name = (role: string): string => role === 'agent' ? 'Soap & Sons' : 'Sam'
      const messages = said.map((each, index) => `${stamp(index + 1)}${name(each.role)}: ${textOf(each).replaceAll('\n', eol)}`)
      return [`${stamp(0)}Messages are encrypted.`, ...messages.flatMap(message => choose(3) === 0 ? [message, `${stamp(59)}Sam left`] : [message])].join(eol)
    },
  },
  'transcript': {
    path: 'a.txt', letters: plainLetters,
    write(said, choose) {
      const eol = choose(1) === 0 ? '\n' : '\r\n'
      const isTimed = choose(1) === 0
      return said.map((each, index) => `${isTimed ? `[10:02:${String(index).padStart(2, '0')}] ` : ''}${each.role === 'agent' ? 'Agent (Mina)' : 'Customer'}: ${textOf(each).replaceAll('\n', eol + ' '.repeat(choose(2)))}`
        + (choose(3) === 0 ? `${eol}*** Mina has joined ***` : '')).join(eol) + eol
    },
  },
  'contact-lens': {
    path: 'a.json', spoken: true,
    write: (said, choose) => asJson({
      Channel: 'VOICE', Participants: [{ ParticipantId: 'a', ParticipantRole: 'AGENT' }, { ParticipantId: 'c', ParticipantRole: 'CUSTOMER' }],
      Transcript: said.flatMap(({ role, lines }) => pieces(lines.flat(), choose).map(words => ({ ParticipantId: role === 'agent' ? 'a' : 'c', Content: words.join(' '), BeginOffsetMillis: 1 }))),
    }, choose),
  },
  'contact-lens-segments': {
    path: 'a.json', spoken: true,
    write: (said, choose) => asJson({ Segments: said.flatMap(({ role, lines }) => [
      { Categories: {} }, ...pieces(lines.flat(), choose).map(words => ({ Transcript: { ParticipantRole: role.toUpperCase(), Content: words.join(' ') } })),
    ]) }, choose),
  },
  'twilio-intelligence': {
    path: 'a.json', spoken: true, speakers: { agents: ['channel 2'], customers: ['channel 1'] },
    write: (said, choose) => asJson({ sentences: said.flatMap(({ role, lines }) => pieces(lines.flat(), choose).map(words =>
      ({ media_channel: role === 'agent' ? 2 : 1, transcript: words.join(' '), start_time: '0.5' }))) }, choose),
  },
  'genesys-transcripts': {
    path: 'a.json', spoken: true,
    write: (said, choose) => asJson({ mediaType: 'call', transcripts: [{ phrases: said.flatMap(({ role, lines }) => pieces(lines.flat(), choose).map(words =>
      ({ participantPurpose: role === 'agent' ? 'internal' : 'external', text: 'x', decoratedText: words.join(' ') }))) }] }, choose),
  },
  'twilio-conversations': {
    path: 'a.json', speakers: { agents: ['mina'], customers: ['sam'] },
    write: (said, choose) => asJson({ messages: said.map((each, index) =>
      ({ sid: `IM${String(index).padStart(32, '0')}`, author: each.role === 'agent' ? 'mina' : 'sam', body: textOf(each) })) }, choose),
  },
  'google-insights': {
    path: 'a.json',
    write: (said, choose) => asJson({ entries: said.map(each => ({ role: each.role.toUpperCase(), text: textOf(each) })) }, choose),
  },
  'openai-messages': {
    path: 'a.jsonl', letters: plainLetters.replace('\\', ''),
    write: (said, choose) => escapedOften(JSON.stringify({ messages: [{ role: 'system', content: 'Be kind.' }, ...said.map(each => ({
      role: each.role === 'agent' ? 'assistant' : 'user', content: choose(1) === 0 ? textOf(each) : [{ type: 'text', text: textOf(each) }],
    }))] }), choose),
  },
  'abcd': {
    path: 'a.json',
    write: (said, choose) => asJson([{ convo_id: 1, original: said.flatMap(each => [['action', 'x'], [each.role, textOf(each)]]), delexed: [] }], choose),
  },
  'slack': {
    path: 'a.json', speakers: { agents: ['U1'], customers: ['U2'] },
    write: (said, choose) => asJson(said.map(each =>
      ({ type: 'message', user: each.role === 'agent' ? 'U1' : 'U2', ts: '1714557600.000100', text: escaped(textOf(each)) })), choose),
  },
}

/** Two sides in turn, as the roles of captions and plain texts are told from both. */
function saidWith(letters: string): fc.Arbitrary<readonly Said[]> {
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 0, maxLength: 6 }).map(end => `w${end}`)
  const lines = fc.array(fc.array(word, { minLength: 4, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  return fc.array(lines, { minLength: 2, maxLength: 6 }).map(all => all.map((each, index) => ({ role: index % 2 === 0 ? 'agent' : 'customer', lines: each })))
}

test.each(Object.keys(writers))('%s: every turn is what was said, mapped to where it stands, and can be edited there', async format => {
  const { path, letters = anyLetters, spoken = false, speakers, write } = writers[format] as Writer
  const choices = fc.infiniteStream(fc.nat(1_000_000))
  await fc.assert(fc.asyncProperty(saidWith(letters), choices, fc.nat(100), fc.nat(100), async (said, stream, turnChoice, wordChoice) => {
    const source = write(said, most => (stream.next().value as number) % (most + 1))
    const options = speakers === undefined ? {} : { speakers }
    const reading = await readConversation(source, path, options)
    const expected = said.map(each => spoken ? each.lines.flat().join(' ') : textOf(each))
    expect([reading.format, turnTexts(reading)]).toEqual([format, expected])
    expect(turns(reading).map(line => /^\d+ (\w+)/.exec(line)?.[1])).toEqual(said.map(({ role }) => role))

    const turn = reading.conversations[0]?.turns[turnChoice % said.length]
    const { text } = turn?.passage ?? { text: '' }
    const words = [...text.matchAll(/\S+/g)]
    const chosen = words[wordChoice % words.length] as RegExpExecArray
    const at = { start: chosen.index, end: chosen.index + chosen[0].length }
    const edit = turn?.passage.edit(at, 'fine & dandy')
    expect(edit).toBeDefined()
    const after = await readConversation(applyEdit(source, edit as NonNullable<typeof edit>), path, options)
    const meant = expected.map((each, index) => index === (turn?.number ?? 0) - 1 && turn !== undefined ? intended(turn.passage, at, 'fine & dandy') : each)
    expect(turnTexts(after)).toEqual(meant)
  }), { numRuns })
})

const noise = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'{}[]":,\'-<>|&;\\\n\r\t *>0:1'), maxLength: 6 }),
  fc.constantFrom('\ud83d', '\ufeff', '\u200e', '\u202f', ' --> ', '00:01.000', '<v x>', '</v>', '\n\n', '[10:02] ', 'Agent: ', 'null'),
)

test('a damaged conversation is read as far as it is whole, and never throws', async () => {
  const edits = fc.array(fc.tuple(fc.nat(2000), fc.nat(30), noise), { minLength: 1, maxLength: 4 })
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.values(writers)), saidWith(anyLetters), fc.infiniteStream(fc.nat(1_000_000)), edits, async ({ path, write }, said, stream, changes) => {
    const whole = write(said, most => (stream.next().value as number) % (most + 1))
    const source = changes.reduce((text, [at, length, insert]) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + insert + text.slice(start + length)
    }, whole)
    const { conversations, replies, problems } = await parse(source, path)
    expect(conversations.length + replies.length + problems.length).toBeGreaterThan(0)
    for (const { passage } of conversations.flatMap(conversation => conversation.turns)) {
      for (const run of passage.runs) {
        expect(run.source.start >= 0 && run.source.start <= run.source.end && run.source.end <= source.length).toBe(true)
        if (run.exact) expect(source.slice(run.source.start, run.source.end)).toBe(passage.text.slice(run.text.start, run.text.end))
      }
    }
  }), { numRuns: numRuns * 5 })
})

test.each([
  ['webvtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\n', ' '], ['webvtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\n', '<'], ['webvtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\n', '&'],
  ['srt', '1\n00:00:00,000 --> 00:00:01,000\n', '<b'], ['srt', '1\n00:00:00,000 --> 00:00:01,000\n', '- '],
  ['whatsapp', '1/1/24, 10:00 - A: b\n1/1/24, 10:01 - B: c', ' '], ['whatsapp', '1/1/24, 10:00 - A: b\n1/1/24, 10:01 - B: ', '<'],
  ['transcript', 'Agent: Hello there.\nCustomer: I am here.\n', '*'], ['transcript', 'Agent: Hello there.\nCustomer: I am here.\n', 'A '], ['transcript', 'Agent: Hello there.\nCustomer: I am here.\n', '[10:02] '],
])('%s takes time in proportion to a long line', async (format, start, part) => {
  const begun = performance.now()
  const reading = await readConversation(`${start}${part.repeat(300_000 / part.length)}x\n`, 'a.txt')
  expect(reading.format).toBe(format)
  expect(performance.now() - begun).toBeLessThan(2000)
})
