import { describe, expect, test } from 'vitest'
import { problems } from '../reading.ts'
import { expectSaid, readConversation, turns } from '../conversation-reading.ts'

describe('srt', () => {
  test('reads names before the text, styles and dashes', async () => {
    const reading = await readConversation('1\n00:00:00,000 --> 00:00:03,000\nAGENT: Thanks for calling\nSoap and Sons.\n\n'
      + '2\n00:00:03,000 --> 00:00:06,500\n{\\an8}<i>CUSTOMER:</i> My <b>parcel</b> is late.\n- When was it due?\n- On Monday.\n\n'
      + '3\n01:00:06,500 --> 01:00:08,000\n<font color="#fff">Order 7 &amp; 8.</font>\n', 'call.srt')
    expect([reading.format, problems(reading)]).toEqual(['srt', []])
    expect(turns(reading)).toEqual([
      '1 agent AGENT 0-3000: Thanks for calling Soap and Sons.',
      '2 customer CUSTOMER 3000-6500: My parcel is late.',
      '3 agent AGENT 3000-6500: When was it due?',
      '4 customer CUSTOMER 3000-6500: On Monday.',
      '5 customer CUSTOMER 3606500-3608000: Order 7 &amp; 8.',
    ])
    expectSaid(reading, 'My parcel is late.', 'My <b>parcel</b> is late.')
    expectSaid(reading, 'calling Soap', 'calling\nSoap')
    expectSaid(reading, 'When was it')
  })

  test('reads a BOM-less file with carriage returns, and cues with no blank line between', async () => {
    const reading = await readConversation('\r\n7\r\n00:00:00.000 --> 00:00:01.000\r\nAgent: Hello there.\r\n8\r\n00:00:01,000 --> 00:00:02,000\r\nCaller 2: Hi, it is me.\r\n', 'x.txt')
    expect(turns(reading)).toEqual(['1 agent Agent 0-1000: Hello there.', '2 customer Caller 2 1000-2000: Hi, it is me.'])
  })

  test('a dash among three speakers is somebody’s, and it is said that nobody knows whose', async () => {
    const reading = await readConversation('1\n00:00:00,000 --> 00:00:01,000\nAGENT: One.\n\n2\n00:00:01,000 --> 00:00:02,000\nCUSTOMER: Two.\n\n'
      + '3\n00:00:02,000 --> 00:00:03,000\nBOT: Three.\n- And four?\n', 'a.srt')
    expect(turns(reading).slice(2)).toEqual(['3 bot BOT 2000-3000: Three.', '4 unknown 2000-3000: And four?'])
    expect(problems(reading)).toEqual(['unknown-speaker'])
  })
})
