import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectFormat } from '../../../src/document/detection.ts'
import { problems } from '../reading.ts'
import { expectSaid, readConversation, turns } from '../conversation-reading.ts'

describe('transcript', () => {
  test('reads roles before the text; lines without one go on with the message', async () => {
    const source = 'Agent: Hi, thanks for calling Soap & Sons. How can I help?\nCustomer: My parcel is late.\n  It was due on Monday: order 123.\n\nNote: I moved.\n'
      + '*** Mina has joined ***\nAgent (Mina): Sorry about that, one moment.\nChatbot: Mina is typing.\n'
    const reading = await readConversation(source, 'a.txt')
    expect([reading.format, problems(reading)]).toEqual(['transcript', []])
    expect(turns(reading)).toEqual([
      '1 agent Agent: Hi, thanks for calling Soap & Sons. How can I help?',
      '2 customer Customer: My parcel is late.\nIt was due on Monday: order 123.\n\nNote: I moved.',
      '3 agent Agent (Mina): Sorry about that, one moment.',
      '4 bot Chatbot: Mina is typing.',
    ])
    expectSaid(reading, 'late.\nIt was', 'late.\n  It was')
  })

  test('reads times and names; what happened is no message', async () => {
    const source = 'Chat transcript #77\r\nDate: 1 May 2024\r\n\r\n[10:02:33] Visitor 7282: hi\r\n[10:02:41] Mina: Hello! How can I help?\r\nTake your time.\r\n'
      + '(10:03:10 AM) Visitor 7282: parcel late: order 123\r\n10:04:00 *** Mina has left the chat ***\r\n[10:05:00] Chat closed\r\n10:05:15 Kim - Let me check.\r\n'
    const reading = await readConversation(source, 'a.txt', { speakers: { agents: ['Mina', 'Kim'] } })
    expect(turns(reading)).toEqual([
      '1 customer Visitor 7282 0: hi',
      '2 agent Mina 8000: Hello! How can I help?\nTake your time.',
      '3 customer Visitor 7282 37000: parcel late: order 123',
      '4 agent Kim 162000: Let me check.',
    ])
    expectSaid(reading, 'help?\nTake', 'help?\r\nTake')
  })

  test.each<[string, string, string[]]>([
    ['minutes of a recording', '[00:12] Agent: Good day to you.\n[01:05] Caller: Good day.\n', ['1 agent Agent 12000: Good day to you.', '2 customer Caller 65000: Good day.']],
    ['a date and a time', '2024-05-01T10:00:00Z Agent: Good day to you.\n2024-05-02 10:00:00 Customer: Good day.\n', [`1 agent Agent ${Date.UTC(2024, 4, 1, 10)}: Good day to you.`, `2 customer Customer ${Date.UTC(2024, 4, 2, 10)}: Good day.`]],
    ['times after the name', 'Agent (23:59): Good day to you.\nCustomer [00:01]: Good day.\n', ['1 agent Agent 0: Good day to you.', '2 customer Customer 120000: Good day.']],
    ['times that go back', '[10:00] Agent: Good day to you.\n[09:00] Customer: Good day.\n', ['1 agent Agent: Good day to you.', '2 customer Customer: Good day.']],
    ['letters', 'Customer: Hi,\n\nwhere is it?\n\nSam\nAgent: Hi Sam,\n\nhere.\n', ['1 customer Customer: Hi,\n\nwhere is it?\n\nSam', '2 agent Agent: Hi Sam,\n\nhere.']],
    ['bold names', '**Agent:** Good day to you.\n\n**Customer**: Good day.\n', ['1 agent Agent: Good day to you.', '2 customer Customer: Good day.']],
    ['names on lines of their own', 'Agent:\nGood day to you.\n\nCustomer:\nGood day.\n', ['1 agent Agent: Good day to you.', '2 customer Customer: Good day.']],
    ['a system message', 'System: You are next.\nAgent: Good day to you.\nCustomer: Good day, it is me.\n', ['1 system System: You are next.', '2 agent Agent: Good day to you.', '3 customer Customer: Good day, it is me.']],
  ])('%s', async (_, source, expected) => {
    expect(turns(await readConversation(source, 'a.txt'))).toEqual(expected)
  })

  test('reads names that come again, and guesses aloud who they are', async () => {
    const source = 'Mina: Thanks for calling Soap & Sons, how can I help?\nSam Lee: My parcel never came.\nMina: I am sorry about that. May I have your order number?\nSam Lee: It was due on Monday: order 123.\nSam Lee: Hello?\n'
    const reading = await readConversation(source, 'a.txt')
    expect(turns(reading).map(line => line.split(':', 1)[0])).toEqual(['1 agent Mina', '2 customer Sam Lee', '3 agent Mina', '4 customer Sam Lee', '5 customer Sam Lee'])
    expect(problems(reading)).toEqual(['guessed-speaker'])
  })

  test.each([
    ['a trap in a reply', 'Hi Sam,\n\nIt was due on Monday: order 123.\nI have asked the courier: they know more at noon.\n'],
    ['a form', 'Customer: Sam Lee\nAgent: Mina Okoro\nOrder: 1234\nStatus: paid\n'],
    ['a form above a reply', 'Customer: Sam Lee\nAgent: Mina\n\nHi Sam,\n\nyour parcel leaves today and is with you on Monday.\n'],
    ['a form with sides', 'Customer: Sam Lee\nAgent: Mina\n'],
    ['an example in an article', 'Here is how a good call sounds.\n\nAgent: Hello, how can I help you?\nCustomer: My parcel is late.\n'],
    ['questions and answers', 'Q: Where is it?\nA: On its way to you.\nQ: When does it come?\nA: It comes on Monday.\n'],
    ['an agenda', '10:00 Check-in: bring your card with you\n12:00 Lunch: in the hall of the house\n'],
    ['opening hours', 'Monday: 9:00 - 17:00\nTuesday: 9:00 - 17:00\nMonday: 18:00 - 20:00\nTuesday: 18:00 - 20:00\n'],
    ['a log', '[10:02:33] INFO: The server is up.\n[10:02:34] WARN: The disk is full.\n'],
    ['steps', 'Step 1: Open the app on your phone.\nStep 2: Tap your name.\nStep 1: Do it again.\nStep 2: And again.\n'],
    ['a reply with labels', 'Hello Sam,\n\nDelivery: your parcel leaves today.\nRefund: you get it back by Friday.\nDelivery: it takes two days.\nRefund: it takes five.\n\nKind regards\nMina'],
    ['one side alone', 'Agent: Hello, how can I help you?\nAgent: Are you there?\n'],
  ])('%s is no transcript', async (_, source) => {
    const reading = await readConversation(source, 'a.txt')
    expect([reading.format, reading.conversations]).toEqual(['text', []])
  })

  test('Markdown stays Markdown', async () => {
    expect((await readConversation('Agent: Hello, how can I help?\n\nCustomer: My parcel is late.\n', 'a.md')).format).toBe('markdown')
  })

  test('a file that the user calls a transcript is read as one', async () => {
    const reading = await readConversation('Here is a call of today:\n\nAgent: Hello.\nCustomer: Hi.\n', 'a.txt', { as: 'transcript' })
    expect(turns(reading)).toEqual(['1 agent Agent: Hello.', '2 customer Customer: Hi.'])
    expect(problems(await readConversation('Hello, it is here.\n', 'a.txt', { as: 'transcript' }))).toEqual(['no-replies'])
  })

  test('no reply is mistaken for a conversation', () => {
    const root = join(import.meta.dirname, '..', '..', '..')
    const replies = readFileSync(join(root, 'corpus', 'clean-replies.jsonl'), 'utf8').trim().split('\n').map(line => (JSON.parse(line) as { text: string }).text)
    const library = join(root, 'fixtures', 'example-library')
    const files = readdirSync(library, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
    const formats = [...replies.map(text => detectFormat(text, 'a.txt')), ...files.map(file => detectFormat(readFileSync(file, 'utf8'), file))]
    expect(formats.length).toBeGreaterThan(100)
    expect(formats.filter(format => /webvtt|srt|whatsapp|transcript/.test(format ?? ''))).toEqual([])
  })
})
