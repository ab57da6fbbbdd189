import { describe, expect, test } from 'vitest'
import { problems } from '../reading.ts'
import { expectSaid, readConversation, turns } from '../conversation-reading.ts'

const voices = 'WEBVTT - call 12\n\nNOTE\nfor training only\n\nSTYLE\n::cue { color: lime }\n\nREGION\nid:left\n\n' +
  '1\n00:00:00.000 --> 00:00:02.500\n<v Agent>Thanks for calling Soap &amp; Sons,\nyou are speaking to Mina.</v>\n\n' +
  'intro\n00:02.500 --> 00:04.000 align:start size:50%\n<v.quiet.left Agent>How can I <i>help</i> you today?\n\n' +
  '00:00:04.000 --> 00:00:09.250\n<v Customer>My parcel <00:00:05.000>never came.</v> <v Agent>Oh &lt;no&gt;.</v>\n'

describe('webvtt', () => {
  test.each(['a.vtt', 'a.txt', '<stdin>'])('reads voices, one turn for what one voice says in a row (%s)', async path => {
    const reading = await readConversation(voices, path)
    expect([reading.format, problems(reading)]).toEqual(['webvtt', []])
    expect(turns(reading)).toEqual([
      '1 agent Agent 0-4000: Thanks for calling Soap & Sons, you are speaking to Mina. How can I help you today?',
      '2 customer Customer 4000-9250: My parcel never came.',
      '3 agent Agent 4000-9250: Oh <no>.',
    ])
    expect(reading.conversations[0]?.record).toMatchObject({ channel: 'voice', kind: 'reply', audience: 'customer' })
    expectSaid(reading, 'Sons')
    expectSaid(reading, 'Soap & Sons', 'Soap &amp; Sons')
    expectSaid(reading, 'help you', 'help</i> you')
    expectSaid(reading, 'Mina. How', 'Mina.</v>\n\nintro\n00:02.500 --> 00:04.000 align:start size:50%\n<v.quiet.left Agent>How')
  })

  test('an edit goes into the cue that holds the text, in its syntax', async () => {
    const reading = await readConversation(voices, 'a.vtt')
    const passage = reading.conversations[0]?.turns[0]?.passage
    const at = passage?.text.indexOf('today') ?? -1
    const edit = passage?.edit({ start: at, end: at + 5 }, 'now & <here>')
    expect(edit).toEqual({ span: { start: voices.indexOf('today'), end: voices.indexOf('today') + 5 }, text: 'now &amp; &lt;here&gt;' })
    expect(passage?.edit({ start: at, end: at + 5 }, 'a\n\nb')).toBeUndefined()
    const seam = passage?.text.indexOf('Mina.') ?? -1
    expect(passage?.edit({ start: seam, end: seam + 8 }, 'x')).toBeUndefined()
  })

  test('reads names before the text, and lines without one as more of the same', async () => {
    const reading = await readConversation('WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nMina Okoro (Soap): Thanks for calling.\r\n\r\n'
      + '00:02.000 --> 00:03.000\r\nOne thing first: your name?\r\n\r\n00:03.000 --> 00:04.000\r\nSam Lee: It was due\r\non Monday: order 12.\r\n\r\n'
      + '00:04.000 --> 00:05.000\r\nMina Okoro (Soap):\r\nLet me check.\r\n', 'a.vtt', { speakers: { agents: ['Mina*'], customers: ['Sam Lee'] } })
    expect(turns(reading)).toEqual([
      '1 agent Mina Okoro (Soap) 1000-3000: Thanks for calling. One thing first: your name?',
      '2 customer Sam Lee 3000-4000: It was due on Monday: order 12.',
      '3 agent Mina Okoro (Soap) 4000-5000: Let me check.',
    ])
    expect(problems(reading)).toEqual([])
    expectSaid(reading, 'due on Monday', 'due\r\non Monday')
  })

  test('sounds are not said, and what is taken out is', async () => {
    const cues = ['<v Agent>Hello.</v>', '[hold music]', '(Laughs)', '♪ la la', '<v Customer>[PII]</v>', '<v Agent>[Noise] Thanks.</v>']
    const source = `WEBVTT\n\n${cues.map((cue, index) => `00:0${index}.000 --> 00:0${index}.500\n${cue}\n`).join('\n')}`
    const reading = await readConversation(source, 'a.vtt')
    expect([turns(reading), problems(reading)]).toEqual([['1 agent Agent 0-500: Hello.', '2 customer Customer 4000-4500: [PII]', '3 agent Agent 5000-5500: [Noise] Thanks.'], []])
  })

  test('an entity that every object knows is none', async () => {
    const reading = await readConversation('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Write &toString; &amp; go.</v>\n', 'a.vtt')
    expect(turns(reading)).toEqual(['1 agent Agent 1000-2000: Write &toString; & go.'])
  })

  test('captions without names are one speaker of whom nothing is known', async () => {
    const reading = await readConversation('WEBVTT\n\n00:01.000 --> 00:02.000\nWelcome back.\n\n00:02.000 --> 00:03.000\nThere is one rule: be kind.\n', 'a.vtt')
    expect(turns(reading)).toEqual(['1 unknown 1000-3000: Welcome back. There is one rule: be kind.'])
    expect(reading.problems.map(({ id, message }) => [id, message])).toEqual([['unknown-speaker',
      'What is said without a name in this conversation was not linted, for nothing tells who says it. Write who speaks, as in “Agent: …”.']])
  })

  test('what stands outside a voice in a file with voices is nobody’s', async () => {
    const reading = await readConversation('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hello.</v>\n\n00:02.000 --> 00:03.000\nmusic\n\n00:03.000 --> 00:04.000\n<v Customer>Hi.\n', 'a.vtt')
    expect(turns(reading)).toEqual(['1 agent Agent 1000-2000: Hello.', '2 unknown 2000-3000: music', '3 customer Customer 3000-4000: Hi.'])
  })

  test.each([
    ['nothing but a header', 'WEBVTT\n', 'no-replies'],
    ['a cue that never begins', 'WEBVTT\n\n00:01.000 -->\n', 'no-replies'],
    ['empty cues', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent></v>\n\n00:01.000 --> 00:02.000', 'no-replies'],
    ['a tag that never ends', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent Hello &#x110000; &nothing; &toString; &#0;\n', 'unknown-speaker'],
  ])('%s', async (_, source, id) => {
    const reading = await readConversation(source, 'a.vtt')
    expect([reading.format, problems(reading)]).toEqual(['webvtt', [id]])
  })

  test('a text about captions is a text', async () => {
    expect((await readConversation('WEBVTTs are captions, and we read them for you.\n', 'a.txt')).format).toBe('text')
  })
})
