import { describe, expect, test } from 'vitest'
import { problems } from '../reading.ts'
import { expectSaid, readConversation, turns } from '../conversation-reading.ts'

const speakers = { agents: ['Soap Support'], customers: ['Sam*', '+44*'] }
const told = { speakers }

describe('whatsapp', () => {
  test('reads an Android export: lines without a name, media and deleted messages are out', async () => {
    const source = '25/03/2024, 09:45 - Messages and calls are end-to-end encrypted. Only people in this chat can read them.\n'
      + '25/03/2024, 09:45 - Sam created group “Soap: orders”\n'
      + '25/03/2024, 09:46 - Sam Lee: My parcel is late\n\nit was due on Monday: order 7\n'
      + '25/03/2024, 09:47 - Sam Lee: <Media omitted>\n'
      + '25/03/2024, 09:47 - Soap Support: This message was deleted\n'
      + '25/03/2024, 09:48 - Soap Support: Sorry about that: let me check. <This message was edited>\n'
      + '25/03/2024, 09:49 - Sam Lee: IMG-20240325.jpg (file attached)\nthis is the box\n'
    const reading = await readConversation(source, 'WhatsApp Chat with Sam.txt', told)
    expect([reading.format, problems(reading)]).toEqual(['whatsapp', []])
    const start = Date.UTC(2024, 2, 25, 9, 46)
    expect(turns(reading)).toEqual([
      `1 customer Sam Lee ${start}: My parcel is late\n\nit was due on Monday: order 7`,
      `2 agent Soap Support ${start + 120_000}: Sorry about that: let me check.`,
      `3 customer Sam Lee ${start + 180_000}: this is the box`,
    ])
    expectSaid(reading, 'late\n\nit was')
    expect(reading.conversations[0]?.record.channel).toBe('chat')
  })

  test('reads an iOS export with its marks, narrow spaces and carriage returns', async () => {
    const source = '\u200e[3/16/24, 12:46:01\u202fAM] Soap Support: \u200eMessages and calls are end-to-end encrypted.\r\n'
      + '[3/16/24, 12:46:05\u202fAM] ~\u202fSam Lee: Hi\r\nanybody there?\r\n'
      + '\u200e[3/16/24, 1:02:10\u202fPM] \u202a+44 20 7946 0000\u202c: \u200e<attached: 00000012-PHOTO.jpg>\r\n'
      + '[3/16/24, 1:02:30\u202fPM] \u202a+44 20 7946 0000\u202c: Here it is\r\n'
      + '[3/16/24, 1:03:00\u202fPM] Soap Support: Thank you, I have it.\r\n'
    const reading = await readConversation(source, 'a.txt', told)
    expect(problems(reading)).toEqual([])
    expect(turns(reading)).toEqual([
      `1 customer Sam Lee ${Date.UTC(2024, 2, 16, 0, 46, 5)}: Hi\nanybody there?`,
      `2 customer +44 20 7946 0000 ${Date.UTC(2024, 2, 16, 13, 2, 30)}: Here it is`,
      `3 agent Soap Support ${Date.UTC(2024, 2, 16, 13, 3)}: Thank you, I have it.`,
    ])
    expectSaid(reading, 'Hi\nanybody', 'Hi\r\nanybody')
  })

  test('reads what older and Finnish phones write', async () => {
    const old = await readConversation('25.03.24, 09:41:07: Soap Support: Hello there.\n25.03.24, 09:42:00: Sam: Hi: me again.\n', 'a.txt', told)
    expect(turns(old)).toEqual([`1 agent Soap Support ${Date.UTC(2024, 2, 25, 9, 41, 7)}: Hello there.`, `2 customer Sam ${Date.UTC(2024, 2, 25, 9, 42)}: Hi: me again.`])
    const finnish = await readConversation('[12.3.2024 klo 14.08.18] Soap Support: Hei.\n[12.3.2024 klo 14.09.00] Sam: Moi.\n', 'a.txt', told)
    expect(turns(finnish)[1]).toBe(`2 customer Sam ${Date.UTC(2024, 2, 12, 14, 9)}: Moi.`)
  })

  const chat = (...stamps: readonly string[]): string => stamps.map((stamp, index) => `${stamp} - ${index % 2 === 0 ? 'Sam' : 'Soap Support'}: Message ${index}\n`).join('')
  const times = async (...stamps: readonly string[]): Promise<(number | undefined)[]> =>
    (await readConversation(chat(...stamps), 'a.txt', told)).conversations.flatMap(({ turns: said }) => said.map(({ time }) => time))

  test.each<[string, string[], (number | undefined)[]]>([
    ['a day beyond 12 comes first', ['13/02/2024, 10:00', '01/03/2024, 10:00'], [Date.UTC(2024, 1, 13, 10), Date.UTC(2024, 2, 1, 10)]],
    ['a day beyond 12 comes second', ['2/13/24, 10:00 PM', '3/1/24, 10:00 AM'], [Date.UTC(2024, 1, 13, 22), Date.UTC(2024, 2, 1, 10)]],
    ['only one order runs forward', ['03/04/2024, 10:00', '02/05/2024, 10:00'], [Date.UTC(2024, 3, 3, 10), Date.UTC(2024, 4, 2, 10)]],
    ['both orders run forward', ['03/04/2024, 10:00', '04/05/2024, 10:00'], [undefined, undefined]],
    ['one day alone', ['03/04/2024, 10:00', '03/04/2024, 10:02'], [0, 120_000]],
    ['day and month alike', ['03/03/2024, 10:00', '03/03/2024, 10:02'], [Date.UTC(2024, 2, 3, 10), Date.UTC(2024, 2, 3, 10, 2)]],
    ['full stops', ['3.4.24, 10:00', '4.5.24, 10:00'], [Date.UTC(2024, 3, 3, 10), Date.UTC(2024, 4, 4, 10)]],
    ['the year first', ['2024-04-03, 10:00', '2024-05-04, 10:00'], [Date.UTC(2024, 3, 3, 10), Date.UTC(2024, 4, 4, 10)]],
    ['days that there are not', ['31/04/2024, 10:00', '32/04/2024, 10:00'], [undefined, undefined]],
    ['hours that there are not', ['13/04/2024, 25:00', '13/04/2024, 10:00'], [undefined, undefined]],
  ])('tells the order of the date from the whole file: %s', async (_, stamps, expected) => {
    expect(await times(...stamps)).toEqual(expected)
  })

  test.each([
    ['one date', '06/03/2024, 10:00 - Sam: My parcel is late.\n'],
    ['a reply that quotes a chat', 'Hi Sam, you wrote:\n\n06/03/2024, 10:00 - Sam: My parcel is late.\n06/03/2024, 10:01 - Kim: Sorry.\n'],
    ['opening hours', '06/03/2024, 10:00 - 12:00\n07/03/2024, 10:00 - 12:00\n'],
  ])('%s is no export', async (_, source) => {
    expect((await readConversation(source, 'a.txt')).format).not.toBe('whatsapp')
  })
})
