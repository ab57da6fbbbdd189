import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { progressFileName } from '../../src/review/skipped.ts'
import { Desk } from './desk.ts'

const one = { 'a.md': 'A terrible day. I will call you soon.\n' }
const none = { taken: 0, edited: 0, skipped: 0, suppressed: 0, left: 0, errors: 0 }
const suppressions = 'replylint-suppressions.json'

describe('what a question shows', () => {
  it('is the whole reply with the fault, and each way as the sentence would read', async () => {
    const { asker } = await new Desk({ 'a.md': 'Hi Sam,\n\nA terrible day. I will call you soon.\n\nBest,\nKim\n' }).walk([])
    const [question] = asker.questions
    expect(question?.reply?.passage.text).toBe('Hi Sam,\n\nA terrible day. I will call you soon.\n\nBest,\nKim')
    expect(question?.reply?.passage.text.slice(question.reply.at.start, question.reply.at.end)).toBe('terrible')
    expect(question?.ways.map(({ readsAs }) => readsAs)).toEqual(['A fine day.'])
    expect(question).toMatchObject({ path: 'a.md', waiting: 1, lastStep: undefined, canEdit: true, canSuppress: true })
  })

  it('is the fix as it will read, whatever the file’s way of writing it', async () => {
    const { asker } = await new Desk({ 'a.json': '[{"title":"T","body":"It\\u2019s \\"teh\\" best day. Yours, Kim of the desk."}]' }).walk([])
    expect(asker.questions[0]?.ways).toEqual([{ text: 'It’s "the" best day.', readsAs: 'It’s "the" best day.', isPossible: true }])
  })

  it('tells a way that the file cannot take, and offers no edit there', async () => {
    const { asker } = await new Desk({ 'a.html': '<p>A terri<b>ble</b> day for us all.</p>\n' }).walk([{ take: 0 }, 'quit'])
    expect(asker.questions[0]?.ways.map(({ isPossible }) => isPossible)).toEqual([false])
    expect(asker.questions[0]?.canEdit).toBe(false)
    expect(asker.said).toEqual(['trouble: The file cannot hold that text at this place without touching its markup. Write it another way, or change the file by hand.'])
    expect(asker.asked).toEqual(['a.html:1:6 no-word', 'a.html:1:6 no-word'])
  })
})

describe('taking', () => {
  it('writes the file at once and goes on with the next finding, where that is now', async () => {
    const desk = new Desk(one)
    const seen: string[] = []
    const { asker, tally } = await desk.walk([{ take: 0 }, () => seen.push(desk.read('a.md')), { take: 1 }, 'finish'])
    expect(seen).toEqual(['A fine day. I will call you soon.\n'])
    expect(asker.asked).toEqual(['a.md:1:3 no-word', 'a.md:1:29 needs-time'])
    expect(desk.read('a.md')).toBe('A fine day. I will call you today.\n')
    expect(tally).toEqual({ ...none, taken: 2 })
    expect(asker.ends).toEqual(['took a change for needs-time in a.md, line 1'])
  })

  it('asks for each slot, and goes back to the finding when that is called off', async () => {
    const desk = new Desk({ 'a.md': 'I will call you soon.\n' })
    const { asker, tally } = await desk.walk([{ take: 0, slots: [undefined] }, { take: 0, slots: ['5 pm'] }])
    expect(asker.fills).toEqual([['time', 'I will call you by {{time}}.'], ['time', 'I will call you by {{time}}.']])
    expect(desk.read('a.md')).toBe('I will call you by 5 pm.\n')
    expect(tally).toEqual({ ...none, taken: 1 })
  })

  it('takes the fix', async () => {
    const desk = new Desk({ 'a.md': 'It is teh best.\n' })
    await desk.walk([{ take: 0 }])
    expect(desk.read('a.md')).toBe('It is the best.\n')
  })

  it.each([
    ['JSON with escapes', 'a.json', '[\n\t{"title": "T",  "body":"It\\u2019s a \\"terrible\\" day.\\nWe\\u0020know."}, {"title":"U","body":"A fine day for all."} ]'],
    ['a folded scalar of YAML', 'a.yaml', '# ours\n- title:   T\n  body: >-\n    It was a\n    terrible day, and\n    we know.\n\n    Best, Kim\n- {title: "U", body: \'A fine day for all.\'}   # theirs\n'],
    ['a quoted cell of CSV', 'a.csv', 'title,body\r\nT,"It was a ""terrible"" day,\r\nand we know."\r\n"U",A fine day for all.\r\n'],
    ['Markdown', 'a.md', '# T\n\nIt was a **terrible** day.  \nAnd [we](https://example.com) know &amp; care.\n'],
    ['text in UTF-16', 'a.txt', Buffer.from('\uFEFFIt was a terrible day.\r\n', 'utf16le')],
  ])('changes nothing else in %s', async (_, name, source) => {
    const desk = new Desk({ [name]: source })
    const { tally } = await desk.walk([{ take: 0 }, 'finish'])
    expect(tally).toEqual({ ...none, taken: 1 })
    const encoding = typeof source === 'string' ? 'utf8' : 'utf16le'
    const before = typeof source === 'string' ? source : source.toString(encoding)
    expect(readFileSync(desk.path(name)).toString(encoding)).toBe(before.replace('terrible', 'fine'))
  })
})

describe('editing by hand', () => {
  it('begins with what is quoted, or with a suggestion', async () => {
    const desk = new Desk(one)
    const { asker, tally } = await desk.walk([{ edit: ['rough'], start: 0 }, { edit: ['by {{time}}', 'before 6 pm'], start: 1 }, 'finish'])
    expect(asker.starts).toEqual([['terrible', 'fine'], ['soon', 'by {{time}}', 'today']])
    expect(asker.faults).toEqual(['There is still {{time}} to fill in.'])
    expect(desk.read('a.md')).toBe('A rough day. I will call you before 6 pm.\n')
    expect(tally).toEqual({ ...none, edited: 2 })
  })

  it('asks again for a text that the file cannot hold, and for one that changes nothing', async () => {
    const desk = new Desk({ 'a.html': '<p>A terrible day.</p>\n' })
    const { asker } = await desk.walk([{ edit: ['terrible', 'so\n\n\nbad', 'sad & grey'] }])
    expect(asker.faults.map(fault => fault.split(/ at | says/)[0])).toEqual(['This is what the reply', 'The file cannot hold that text'])
    expect(desk.read('a.html')).toBe('<p>A sad &amp; grey day.</p>\n')
  })

  it('goes back to the finding when it is called off', async () => {
    const desk = new Desk({ 'a.md': 'A terrible day.\n' })
    const { asker } = await desk.walk([{ edit: [], start: 'none' }, { edit: [undefined] }, 'quit'])
    expect(asker.asked).toHaveLength(3)
    expect(desk.isUntouched('a.md')).toBe(true)
  })

  it('asks about the place again when the text is still at fault', async () => {
    const desk = new Desk({ 'a.md': 'A terrible day.\n' })
    const { asker } = await desk.walk([{ edit: ['not so terrible'] }, 'quit'])
    expect(asker.asked).toEqual(['a.md:1:3 no-word', 'a.md:1:10 no-word'])
  })

  it('says so when the encoding cannot hold the text', async () => {
    const desk = new Desk({ 'a.txt': Buffer.from('A caf\xE9 and a terrible day.\n', 'latin1') })
    const { asker } = await desk.walk([{ edit: ['☹', undefined] }, 'quit'])
    expect(asker.said).toEqual(['trouble: a.txt was not changed: its encoding cannot hold the new text. Save it as UTF-8 first.'])
    expect(desk.isUntouched('a.txt')).toBe(true)
  })

  it('asks again for a text after which the file would be read as something else', async () => {
    const desk = new Desk({ 'a.txt': 'A terrible day.\n'.slice(2) })
    const { asker } = await desk.walk([{ edit: ['---\ntitle: x\nactive: false\n---\nA', 'A fine'] }, 'finish'])
    expect(asker.said).toEqual([
      'trouble: a.txt was not changed: it would no longer say the rest of what it says. Write it another way, or change the file by hand.',
      'done: a.txt is changed.',
    ])
    expect(desk.read('a.txt')).toBe('A fine day.\n')
  })
})

describe('skipping', () => {
  it('leaves the file alone, and counts as left at error level', async () => {
    const desk = new Desk(one)
    const { asker, tally } = await desk.walk(['skip', 'skip', 'finish'])
    expect(asker.asked).toEqual(['a.md:1:3 no-word', 'a.md:1:33 needs-time'])
    expect(desk.isUntouched('a.md')).toBe(true)
    expect(tally).toEqual({ ...none, skipped: 2, errors: 2 })
  })

  it('skips one of two that are alike', async () => {
    const desk = new Desk({ 'a.md': 'A terrible day, a terrible night.\n' })
    const { asker } = await desk.walk(['skip', { take: 0 }])
    expect(asker.asked).toEqual(['a.md:1:3 no-word', 'a.md:1:19 no-word'])
    expect(desk.read('a.md')).toBe('A terrible day, a fine night.\n')
  })
})

describe('suppressing', () => {
  const entry = { path: 'in/a.md', rule: 'no-word', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string }

  it('writes the reason down, by the path as seen from the file', async () => {
    const desk = new Desk({ 'in/a.md': 'A terrible day.\n' })
    const { tally, asker } = await desk.walk([{ suppress: 'a quotation' }, 'finish'])
    expect(JSON.parse(desk.read(suppressions))).toEqual({ version: 1, suppressions: [{ ...entry, reason: 'a quotation' }] })
    expect(tally).toEqual({ ...none, suppressed: 1 })
    expect(asker.said).toEqual([`done: Written to ${suppressions}.`])
    expect((await desk.walk([])).asker.asked).toEqual([])
  })

  it('takes a last day, and looks at it', async () => {
    const desk = new Desk({ 'in/a.md': 'A terrible day.\n' })
    const { asker } = await desk.walk([
      { suppress: 'x', until: '2027-02-30' }, { suppress: 'x', until: 'soon' }, { suppress: 'x', until: '2026-11-21' }, { suppress: 'for now', until: '2026-11-22' },
    ], { suppressions: 'in/let-stand.json' })
    expect(asker.faults.map(fault => fault.split('.')[0])).toEqual(['Write a day such as 2027-01-31, or nothing at all', 'Write a day such as 2027-01-31, or nothing at all', 'That day is over'])
    expect(JSON.parse(desk.read('in/let-stand.json'))).toEqual({ version: 1, suppressions: [{ ...entry, path: 'a.md', reason: 'for now', until: '2026-11-22' }] })
  })

  it('goes back to the finding when it is called off', async () => {
    const desk = new Desk(one)
    const { asker } = await desk.walk([{ suppress: undefined }, { suppress: 'x', until: undefined }, 'quit'])
    expect(asker.asked).toHaveLength(3)
    expect(existsSync(desk.path(suppressions))).toBe(false)
  })

  it('is not offered where suppressed findings are walked through', async () => {
    const desk = new Desk(one)
    await desk.walk([{ suppress: 'x' }])
    const { asker } = await desk.walk([], { suppressions: false })
    expect(asker.questions[0]).toMatchObject({ canSuppress: false, finding: { ruleId: 'no-word' } })
  })
})

describe('undoing', () => {
  it('takes back one step after the other, whatever they were, to the last byte', async () => {
    const desk = new Desk({ 'a.md': 'A terrible day. I will call you soon.\n', 'b.md': 'A terrible night, teh end.\n' })
    const { asker, tally } = await desk.walk([
      { take: 0 }, { edit: ['today'] }, 'skip', { suppress: 'a quotation' },
      'undo', 'undo', 'undo', 'undo', 'quit',
    ])
    expect(asker.ends).toEqual(['suppressed no-typo in b.md, line 1'])
    expect(asker.said.filter(said => said.startsWith('done: Taken back'))).toEqual([
      'done: Taken back: suppressed no-typo in b.md, line 1.',
      'done: Taken back: skipped no-word in b.md, line 1.',
      'done: Taken back: edited for needs-time in a.md, line 1.',
      'done: Taken back: took a change for no-word in a.md, line 1.',
    ])
    expect(['a.md', 'b.md'].map(name => desk.isUntouched(name))).toEqual([true, true])
    expect(existsSync(desk.path(suppressions)) || existsSync(desk.path(progressFileName))).toBe(false)
    expect(tally).toEqual({ ...none, left: 4, errors: 4 })
  })

  it('brings back the bytes of a file whose encoding only they showed', async () => {
    const desk = new Desk({ 'a.txt': Buffer.from('A terrible\xE9 day.\n', 'latin1') })
    await desk.walk([{ edit: ['fine'] }, 'undo', 'quit'])
    expect(desk.isUntouched('a.txt')).toBe(true)
  })

  it('brings back the suppressions file as it was written', async () => {
    const own = '{"suppressions":[],\n "version":1}'
    const desk = new Desk({ ...one, [suppressions]: own })
    await desk.walk([{ suppress: 'x' }, 'undo', 'quit'])
    expect(desk.read(suppressions)).toBe(own)
  })

  it('takes out its own entry alone when somebody else wrote to the file', async () => {
    const desk = new Desk({ ...one })
    const theirs = { path: 'z.md', rule: 'no-word', fingerprint: '0123456789abcdef', reason: 'theirs' }
    const add = (): void => {
      const file = JSON.parse(desk.read(suppressions)) as { suppressions: object[] }
      desk.write(suppressions, JSON.stringify({ ...file, suppressions: [...file.suppressions, theirs] }))
    }
    await desk.walk([{ suppress: 'x' }, add, 'undo', 'quit'])
    expect(JSON.parse(desk.read(suppressions))).toEqual({ version: 1, suppressions: [theirs] })
  })

  it('never puts its bytes over those of somebody else', async () => {
    const desk = new Desk(one)
    const { asker, tally } = await desk.walk([{ take: 0 }, () => desk.write('a.md', 'Theirs, and we call you soon.\n'), 'undo', 'quit'])
    expect(desk.read('a.md')).toBe('Theirs, and we call you soon.\n')
    expect(asker.said.at(-1)).toBe('trouble: This cannot be taken back (took a change for no-word in a.md, line 1): '
      + 'for a.md, somebody else has changed it since it was read. It is read again.')
    expect(asker.asked.at(-1)).toBe('a.md:1:25 needs-time')
    expect(tally).toMatchObject({ taken: 0, left: 1 })
  })
})

describe('a file that changes meanwhile', () => {
  it('is not overwritten, but read again', async () => {
    const desk = new Desk(one)
    const { asker, tally } = await desk.walk([() => desk.write('a.md', 'Theirs. A terrible day.\n'), { take: 0 }, { take: 0 }, 'finish'])
    expect(asker.said[0]).toBe('trouble: a.md was not changed: somebody else has changed it since it was read. It is read again.')
    expect(asker.asked).toEqual(['a.md:1:3 no-word', 'a.md:1:11 no-word'])
    expect(desk.read('a.md')).toBe('Theirs. A fine day.\n')
    expect(tally).toEqual({ ...none, taken: 1 })
  })

  it('is passed over when it is gone', async () => {
    const desk = new Desk({ 'a.md': 'A terrible day.\n', 'b.md': 'A terrible night.\n' })
    const { asker, tally } = await desk.walk([() => rmSync(desk.path('a.md')), { take: 0 }, { take: 0 }, 'finish'])
    expect(asker.said[0]).toMatch(/^trouble: a\.md was not changed: ENOENT/)
    expect(asker.asked).toEqual(['a.md:1:3 no-word', 'b.md:1:3 no-word'])
    expect(tally).toEqual({ ...none, taken: 1 })
  })

  it('is looked at anew after an edit that could not be written', async () => {
    const desk = new Desk({ 'a.md': 'A terrible day.\n', 'b.md': 'A terrible night.\n' })
    const { asker } = await desk.walk([() => rmSync(desk.path('a.md')), { edit: ['fine', 'never typed'] }, 'quit'])
    expect(asker.said).toEqual([expect.stringMatching(/^trouble: a\.md was not changed: ENOENT/)])
    expect(asker.asked).toEqual(['a.md:1:3 no-word', 'b.md:1:3 no-word'])
  })

  it('is looked through once more before the walk ends', async () => {
    const desk = new Desk({ 'a.md': 'A terrible day.\n', 'b.md': 'A fine night.\n' })
    const { asker } = await desk.walk([() => desk.write('b.md', 'A terrible night.\n'), { take: 0 }, 'skip', 'finish'])
    expect(asker.asked).toEqual(['a.md:1:3 no-word', 'b.md:1:3 no-word'])
  })

  it('says so when it cannot be written', async () => {
    const desk = new Desk({ 'a.md': 'A terrible day.\n' })
    mkdirSync(desk.path(`a.md.${process.pid}.tmp`))
    const { asker } = await desk.walk([{ take: 0 }, 'quit'])
    expect(asker.said[0]).toMatch(/^trouble: a\.md was not changed: .*EISDIR/)
    expect(desk.isUntouched('a.md')).toBe(true)
  })
})

describe('a walk that was left', () => {
  const files = { 'a.md': 'A terrible day. I will call you soon.\n', 'b.json': '[{"id": 7, "title": "T", "body": "A terrible night for all."}]' }

  it('goes on where it was, and forgets at its end', async () => {
    const desk = new Desk(files)
    const first = await desk.walk(['skip', 'quit'])
    expect(first.tally).toEqual({ ...none, skipped: 1, left: 2, errors: 3 })
    expect(desk.read(progressFileName)).not.toMatch(/terrible|soon/)
    const second = await desk.walk(['skip', 'skip', 'finish'])
    expect(second.asker.asked).toEqual(['a.md:1:33 needs-time', 'b.json:1:37 no-word'])
    expect(existsSync(desk.path(progressFileName))).toBe(false)
    expect((await desk.walk([])).asker.asked).toEqual(['a.md:1:3 no-word'])
  })

  it('goes on where it was when lines have moved', async () => {
    const desk = new Desk(files)
    await desk.walk(['skip', 'quit'])
    desk.write('a.md', `Hello there.\n\n${files['a.md']}`)
    expect((await desk.walk([])).asker.asked).toEqual(['a.md:3:33 needs-time'])
  })

  it('begins anew when asked', async () => {
    const desk = new Desk(files)
    await desk.walk(['skip', 'quit'])
    expect((await desk.walk([], { isAnew: true })).asker.asked).toEqual(['a.md:1:3 no-word'])
    expect(existsSync(desk.path(progressFileName))).toBe(false)
  })

  it('keeps what was skipped in files that another walk is not about', async () => {
    const desk = new Desk(files)
    await desk.walk(['skip', 'quit'])
    await desk.walk(['skip', 'finish'], { paths: ['b.json'] })
    expect((await desk.walk([])).asker.asked).toEqual(['a.md:1:33 needs-time'])
  })

  it('begins anew when what was kept is no such file', async () => {
    const desk = new Desk({ ...files, [progressFileName]: '{"version": 2}' })
    expect((await desk.walk(['skip', 'quit'])).asker.asked).toEqual(['a.md:1:3 no-word', 'a.md:1:33 needs-time'])
  })
})

describe('part of the findings', () => {
  const files = { 'a.md': `A terrible day. I will call you soon, and then we shall talk about all that is left to do.\n` }

  it('is those of some rules', async () => {
    const { asker, tally } = await new Desk(files).walk(['skip', 'finish'], { only: new Set(['needs-time']) })
    expect(asker.asked).toEqual(['a.md:1:33 needs-time'])
    expect(tally).toEqual({ ...none, skipped: 1, errors: 1 })
  })

  it('is the errors', async () => {
    expect((await new Desk(files).walk(['skip', 'skip', 'skip'])).asker.asked).toEqual(['a.md:1:1 max-length', 'a.md:1:3 no-word', 'a.md:1:33 needs-time'])
    expect((await new Desk(files).walk(['skip', 'skip'], { errorsOnly: true })).asker.asked).toEqual(['a.md:1:3 no-word', 'a.md:1:33 needs-time'])
  })
})
