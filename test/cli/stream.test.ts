import { describe, expect, it } from 'vitest'
import { Session } from './session.ts'

const conversation = (id: string, text: string): string => JSON.stringify({ id, turns: [{ role: 'customer', text: 'Where is it?' }, { role: 'agent', text }] })
const reply = (title: string, body: string): string => JSON.stringify({ title, body })
const lines = [
  conversation('c1', 'It is “here”.'), '', '{"id": "c2", "turns": [', reply('Late', 'A terrible day, and it\u2019s late.'), '   ',
  conversation('c3', 'Fine, thank you.'), reply('Bad', 'Hi Sam, a terrible “day”.\nBye, and a terrible night.'),
]

interface Line {
  readonly line: number
  readonly findings: readonly { readonly messageId: string; readonly line: number; readonly column: number; readonly offset: number; readonly endOffset: number; readonly record?: { readonly pointer?: string }; readonly suggestions: readonly { readonly id: string; readonly edit?: { readonly offset: number } }[] }[]
}
const read = (text: string): readonly Line[] => text.trimEnd().split('\n').map(each => JSON.parse(each) as Line)

describe.each([['\n'], ['\r\n']])('JSON Lines that end in %j', end => {
  const source = lines.map(line => line + end).join('')

  it('give a line for each that is not blank, in order, with places of the file', async () => {
    const { code, stdout } = await new Session().run(['--stdin', '--as', 'jsonl', '--format', 'jsonl'], { stdin: source })
    const report = read(stdout)
    expect(report.map(({ line, findings }) => [line, findings.map(({ messageId }) => messageId)])).toEqual([
      [1, []], [3, ['broken-json']], [4, ['word']], [6, []], [7, ['word', 'word']],
    ])
    for (const { line, findings } of report) {
      for (const finding of findings) {
        expect(finding.line).toBe(line)
        if (finding.messageId === 'word') expect(source.slice(finding.offset, finding.endOffset)).toBe('terrible')
      }
    }
    expect(code).toBe(1)
  })

  it('say the same as when they are read at once', async () => {
    const run = new Session({ 'a.jsonl': source })
    const streamed = read((await run.run(['a.jsonl', '--format', 'jsonl'])).stdout).flatMap(({ findings }) => findings)
    const whole = (JSON.parse((await run.run(['a.jsonl', '--format', 'json'])).stdout) as { results: Line[] }).results.flatMap(({ findings }) => findings)
    expect(streamed.filter(({ messageId }) => messageId === 'word')).toEqual(whole.filter(({ messageId }) => messageId === 'word'))
    expect(streamed).toHaveLength(whole.length)
  })

  it('are summed up on standard input, too', async () => {
    const { stdout } = await new Session().run(['--stdin', '--as', 'jsonl'], { stdin: source })
    expect(stdout).toContain('4 errors in 2 replies and 2 conversations, 1 file')
  })
})

describe('a stream and a file', () => {
  const said = conversation('c1', 'It is here.')
  const kinds: Readonly<Record<string, string>> = {
    'a conversation': said,
    'a bad conversation': conversation('c9', 'A terrible day.'),
    'a conversation without turns': '{"id":"c4","turns":[]}',
    'messages of another format': '{"id":"c5","messages":[{"from":"agent","body":"Unfortunately no."}]}',
    'turns with messages': '{"id":"c6","turns":[{"role":"agent","message":"A terrible no."}]}',
    'turns that nobody says': '{"id":"c7","turns":[{"body":"It was a terrible day for us."}]}',
    'a bad reply': reply('Late', 'A terrible day, and it’s late.'),
    'a short reply': reply('Thx', 'Thx'),
    'an empty reply': reply('None', ''),
    'a reply under a key of its own': '{"title":"B","body_long":"Hi, we cannot refund you."}',
    'a reply deeper inside': '{"title":"C","texts":{"long":"Hi, we cannot refund you."}}',
    'a broken line': '{"id": "c2", "turns": [',
    'a broken line with text': '{"title":"B","body_long":"Hi, we cannot refund you."',
    'no text': '{"version":2}',
    'a text under a key': '{"late":"Hi, sorry, it is late."}',
    'nothing': '{}',
  }
  const places = (findings: Line['findings']): string[] => findings.map(({ messageId, line, offset }) => `${line} ${messageId} ${offset}`).sort()

  it.each([
    ...Object.keys(kinds).map(kind => ['a conversation', kind, 'a bad reply']), ...Object.keys(kinds).map(kind => ['a bad reply', kind, 'an empty reply']),
    ['a bad conversation', ...Object.keys(kinds)], Object.keys(kinds).toReversed(), ['a bad reply', 'a conversation', 'a reply deeper inside', 'a reply under a key of its own', 'a reply deeper inside'],
  ])('find the same in %s, %s, %s', async (...names) => {
    const source = names.map(name => `${kinds[name]}\n`).join('')
    const run = new Session({ 'a.jsonl': source })
    const streamed = read((await run.run(['--stdin', '--as', 'jsonl', '--format', 'jsonl'], { stdin: source })).stdout).flatMap(({ findings }) => findings)
    const whole = (JSON.parse((await run.run(['a.jsonl', '--format', 'json'])).stdout) as { results: Line[] }).results.flatMap(({ findings }) => findings)
    expect(places(streamed)).toEqual(places(whole))
  })

  it('say at the end when no line was recognised', async () => {
    const source = `{"version":2}\n${kinds['messages of another format']}\n${kinds['a reply under a key of its own']}\n`
    const { code, stdout } = await new Session().run(['--stdin', '--as', 'jsonl', '--format', 'jsonl'], { stdin: source })
    expect(read(stdout).map(({ line, findings }) => [line, findings.map(({ messageId }) => messageId)]))
      .toEqual([[1, []], [2, ['unread-record']], [3, ['unread-record']], [2, ['unrecognised-format']]])
    expect(code).toBe(2)
  })
})

describe('the filter', () => {
  it('writes while it reads, and waits for a slow reader', async () => {
    const written: string[] = []
    const events: string[] = []
    async function* stdin(): AsyncGenerator<string> {
      for (const name of ['a', 'b', 'c']) {
        events.push(`read ${name}`)
        yield `${reply(name, 'A fine day, Sam.')}\n`
      }
    }
    const session = new Session()
    let resume: (() => void) | undefined
    const stdout = {
      write(text: string) {
        written.push(text)
        events.push(`wrote ${written.length}`)
        return false
      },
      once(event: string, listener: () => void) {
        if (event !== 'drain') return
        resume = listener
        setTimeout(() => { events.push('drained'); resume?.() }, 1)
      },
    }
    const code = await session.runWith(['-', '--as', 'jsonl', '--format', 'jsonl'], { stdin: stdin(), stdout })
    expect(code).toBe(0)
    expect(events).toEqual(['read a', 'wrote 1', 'drained', 'read b', 'wrote 2', 'drained', 'read c', 'wrote 3', 'drained'])
  })

  it('ends when nobody reads any more, and counts what --quiet leaves out', async () => {
    const source = `${reply('T', 'A fine day, Sam.')}\n`.repeat(50)
    const stdout = { destroyed: false, write() { this.destroyed = true; return false }, once(event: string, listener: () => void) { if (event === 'close') listener() } }
    expect(await new Session().runWith(['-', '--as', 'jsonl', '--format', 'jsonl'], { stdin: (async function* () { yield source })(), stdout })).toBe(0)
    const long = `${reply('T', 'A day that goes on and on, and on and on, and on and on, and on and on.')}\n`
    const run = new Session({ 'a.jsonl': long })
    for (const format of ['json', 'jsonl']) expect((await run.run(['a.jsonl', '--quiet', '--max-warnings', '0', '--format', format])).code).toBe(1)
  })

  it('leaves out what the config ignores, and says why a file cannot be read', async () => {
    const run = new Session({ 'data/a.jsonl': `${reply('T', 'A terrible day.')}\n`, 'b.jsonl': `${reply('U', 'A terrible day.')}\n`, 'replylint.config.yaml': 'ignores: [data/**]\n' })
    expect(read((await run.run(['**/*.jsonl', '--format', 'jsonl'])).stdout).map(({ findings }) => findings.length)).toEqual([1])
  })

  it('hides personal data, and leaves out what is suppressed', async () => {
    const source = `${reply('T', 'Write to dana@shop.example, a terrible day.')}\n`
    const hidden = (await new Session().run(['-', '--as', 'jsonl', '--format', 'jsonl', '--rule', 'no-word:error:{"words":["dana@shop.example"]}'], { stdin: source })).stdout
    expect(hidden).not.toContain('dana@shop.example')
    const shown = (await new Session().run(['-', '--as', 'jsonl', '--format', 'jsonl', '--show-personal-data', '--rule', 'no-word:error:{"words":["dana@shop.example"]}'], { stdin: source })).stdout
    expect(shown).toContain('dana@shop.example')
  })
})
