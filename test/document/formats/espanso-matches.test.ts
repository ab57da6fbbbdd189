import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const file = `matches:
  - trigger: ":moved"
    label: Delivery moved
    replace: |
      Hi {{customer.name}},
      I've moved your delivery to Friday.
    vars:
      - name: customer
        type: form
        params:
          layout: "Please write the name here: [[name]]"
  - triggers: [":late", ":l8"]
    replace: "Sorry, your parcel is late; it\\u2019s on its way now."
    search_terms: [delay]
  - trigger: ":date"
    replace: "{{today}}"
    vars: [{ name: today, type: date, params: { format: "%d.%m." } }]
  - trigger: ":weekday"
    replace: "{{choice}}"
    vars: [{ name: choice, type: choice, params: { values: ["We are open on Monday.", "We are closed on Sunday."] } }]
  - trigger: ":fn"
    replace: "const name = () => {\\n  return 1;\\n}"
  - trigger: ":form"
    form: "Dear [[name]], your deposit is on its way."
  - trigger: ":rich"
    html: "<p>Thanks&nbsp;for your order.</p>"
`

describe('espanso-matches', () => {
  test('reads the matches that are prose, whatever field they stand in', async () => {
    const reading = await read(file, 'match/support.yml')
    expect(reading.format).toBe('espanso-matches')
    expect(texts(reading)).toEqual([
      'Hi {{customer.name}},\nI\'ve moved your delivery to Friday.', 'Sorry, your parcel is late; it’s on its way now.',
      'Dear [[name]], your deposit is on its way.', 'Thanks for your order.',
    ])
    expect(field(reading, 'id')).toEqual([':moved', ':late', ':form', ':rich'])
    expect(field(reading, 'title')).toEqual(['Delivery moved', ':late', ':form', ':rich'])
    expect(reading.replies[0]?.record).toMatchObject({ platform: 'espanso', audience: 'unknown', kind: 'reply', pointer: '/matches/0' })
    expect(reading.replies.map(({ syntax }) => syntax)).toEqual(['text', 'text', 'text', 'html'])
    expect(reading.problems).toEqual([])
    expectLocated(reading, 'I\'ve moved your delivery')
    expectLocated(reading, 'your parcel is late')
    expectLocated(reading, 'Thanks for', 'Thanks&nbsp;for')
  })

  test('takes the place of the cursor for a gap', async () => {
    const reading = await read('matches:\n- trigger: ":hi"\n  replace: "Hi $|$,\\nthanks for your letter."\n', 'base.yml')
    expect(texts(reading)).toEqual(['Hi {{cursor}},\nthanks for your letter.'])
    expectLocated(reading, '{{cursor}}', '$|$')
    expectLocated(reading, 'thanks for your letter')
  })

  test('reads JSON and several documents, too', async () => {
    const json = await read(JSON.stringify([{ matches: [{ trigger: ':a', replace: 'Thanks, we got it.' }] }]), 'a.json')
    expect([json.format, field(json, 'pointer')]).toEqual(['espanso-matches', ['/0/matches/0']])
  })

  test('is no library of replies without prose, and not every list of triggers is espanso\'s', async () => {
    const code = await read('matches:\n- trigger: ":date"\n  replace: "{{today}}"\n- trigger: ":x"\n  replace: "x86_64"\n', 'base.yml')
    expect([code.format, problems(code)]).toEqual([undefined, ['unrecognised-format']])
    const plain = await read('- trigger: late\n  replace: Sorry, we are late. It comes today.\n', 'a.yml')
    expect(plain.format).toBe('yaml')
  })
})
