import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changingContent } from './changing-content.ts'
import { Session } from './session.ts'
import { keys, TerminalSession } from './terminal-session.ts'

const bad = 'Hi Sam,\n\nA terrible day. I will call you soon.\n\nBest,\nKim\n'
const { enter, down, up, escape, interrupt, left, tab } = keys
/** As the question is first shown; it is written once more when it is answered, with another sign. */
const ask = '◆  What now?'

function at(session: Session, argv: readonly string[] = ['.'], more: { env?: Record<string, string>; columns?: number; rows?: number } = {}): TerminalSession {
  return new TerminalSession(['review', ...argv], { cwd: session.folder, content: changingContent, ...more })
}

function read(session: Session, name: string): string {
  return readFileSync(session.path(name), 'utf8')
}

describe('without a terminal', () => {
  const said = 'replylint: “replylint review” asks questions, and there is no terminal to ask at. Without one, '
    + '--diff shows what would change, --fix makes the safe fixes, --apply takes a suggestion.\n'

  it.each([['at neither end', {}], ['at one end only', { isTTY: true }]])('says so, with what to use instead: %s', async (_, surroundings) => {
    const session = new Session({ 'a.md': bad })
    expect(await session.run(['review', 'a.md'], surroundings)).toEqual({ code: 2, stdout: '', stderr: said })
    expect(read(session, 'a.md')).toBe(bad)
  })
})

describe('what cannot be reviewed', () => {
  it.each([
    [['b.md'], 'replylint: There is no file or folder “b.md”. Did you mean “a.md”?\n'],
    [['--only', 'no-wrd'], 'replylint: --only no-wrd: There is no rule “no-wrd”. Did you mean “no-word”? “replylint rules” lists them.\n'],
    [['x.json'], 'replylint: No file was recognised as replies. “replylint” with the same paths says why.\n'],
  ])('%j', async (argv, stderr) => {
    const session = new Session({ 'a.md': bad, 'x.json': '{"a": 1}' })
    expect(await at(session, argv).ended()).toEqual({ code: 2, stderr })
  })

  it('is a file that is no reply, named among others, which is said at the end', async () => {
    const session = new Session({ 'a.md': 'A fine day.\n', 'x.json': '{"a": 1}' })
    const { code, stderr } = await at(session, ['a.md', 'x.json']).ended()
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^x\.json:1:1: /)])
  })

  it('is a broken part of a file, which is said at the end', async () => {
    const session = new Session({ 'x.json': '[{"title": "T", "body": "A fine day for you."}, {"title" "U"}]' })
    const { code, stderr } = await at(session).ended()
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^x\.json:1:58: /)])
  })
})

describe('replylint review', () => {
  it('shows the reply with the fault marked, what is wrong, and the choices', async () => {
    const session = new Session({ 'a.md': bad })
    const terminal = at(session)
    await terminal.type('Quit', interrupt)
    await terminal.ended()
    expect(terminal.shown).toContain([
      '◇  a.md:3:3 · 1 more after this',
      '│',
      '│  Hi Sam,',
      '│',
      '│  A terrible day. I will call you soon.',
      '│    ^^^^^^^^',
      '│',
      '│  Best,',
      '│  Kim',
      '│',
      '│  error  no-word',
      '│  “terrible” is not wanted. Write something else.',
      '│',
      '◆  What now?',
      '│  ● Write: A fine day.',
      '│  ○ Edit it by hand',
      '│  ○ Skip it',
      '│  ○ Let it stand, with a reason (suppress)',
      '│  ○ Quit; what is done stays done',
    ].join('\n'))
  })

  it('takes suggestions, asks for what is missing in one, and ends with 0 when no error is left', async () => {
    const session = new Session({ 'a.md': bad })
    const terminal = at(session)
    await terminal.type(ask, enter)
    await terminal.type('a.md is changed.')
    await terminal.type('Fill in and write: I will call you by {{time}}.', enter)
    await terminal.type('What goes into {{time}}?', enter)
    await terminal.type('Write what goes there.', '5 pm', enter)
    await terminal.type('That was the last one.', enter)
    await terminal.see('2 taken')
    expect(await terminal.ended()).toEqual({ code: 0, stderr: '' })
    expect(read(session, 'a.md')).toBe(bad.replace('terrible', 'fine').replace('soon', 'by 5 pm'))
  })

  it('lets the text be edited where it stands, and takes it back', async () => {
    const session = new Session({ 'a.md': bad })
    const terminal = at(session)
    await terminal.type(ask, down, enter)
    await terminal.type('Which text do you want to edit?', enter)
    await terminal.type('How should it read?', enter)
    await terminal.type('This is what the reply says already.', left, left, left, left, left, left, left, left, 'not ', enter)
    await terminal.type('a.md is changed.')
    expect(read(session, 'a.md')).toBe(bad.replace('terrible', 'not terrible'))
    await terminal.type('Take back the last step', up, up, enter)
    await terminal.type('Taken back: edited for no-word in a.md, line 3.')
    expect(read(session, 'a.md')).toBe(bad)
    await terminal.type(ask, escape)
    expect((await terminal.ended()).code).toBe(1)
  })

  it('edits a text of several lines', async () => {
    const session = new Session({ 'a.md': 'A terrible\nday for us all.\n', 'replylint.config.yaml': 'rules: { no-word: [error, { words: ["terrible\\nday"] }] }' })
    const terminal = at(session, ['a.md'])
    await terminal.type(ask, down, enter)
    await terminal.type('Which text do you want to edit?', enter)
    await terminal.type('How should it read?', keys.backspace, keys.backspace, keys.backspace, 'night', tab, enter)
    await terminal.type('That was the last one.', enter)
    expect((await terminal.ended()).code).toBe(0)
    expect(read(session, 'a.md')).toBe('A terrible\nnight for us all.\n')
  })

  it('suppresses with a reason and a last day', async () => {
    const session = new Session({ 'a.md': bad })
    const terminal = at(session, ['a.md', '--suppressions', 'in/let-stand.json', '--only', 'no-word'])
    await terminal.type(ask, up, up, enter)
    await terminal.type('Why may it stand?', 'a quotation', enter)
    await terminal.type('Until which day?', '2020-01-01', enter)
    await terminal.type('That day is over.', ...Array.from({ length: 10 }, () => keys.backspace), '2999-01-01', enter)
    await terminal.type('That was the last one.', enter)
    await terminal.see('1 suppressed')
    expect((await terminal.ended()).code).toBe(0)
    expect(JSON.parse(read(session, 'in/let-stand.json'))).toMatchObject({ suppressions: [{ path: '../a.md', rule: 'no-word', reason: 'a quotation', until: '2999-01-01' }] })
    expect((await session.run(['a.md', '--suppressions', 'in/let-stand.json'])).stdout).toContain('No problems')
  })

  it('goes back to the finding from any question that is called off', async () => {
    const session = new Session({ 'a.md': 'I will call you soon.\n' })
    const terminal = at(session)
    await terminal.type(ask, enter)
    await terminal.type('What goes into {{time}}?', escape)
    await terminal.type(ask, down, down, enter)
    await terminal.type('Which text do you want to edit?', escape)
    await terminal.type(ask, down, down, down, down, enter)
    await terminal.type('Why may it stand?', 'x', enter)
    await terminal.type('Until which day?', escape)
    await terminal.type(ask, interrupt)
    await terminal.see('1 left. The same command goes on from here.')
    expect((await terminal.ended()).code).toBe(1)
    expect(read(session, 'a.md')).toBe('I will call you soon.\n')
  })

  it('goes on with a walk that was left, and begins anew when asked', async () => {
    const session = new Session({ 'a.md': bad })
    const first = at(session)
    await first.type(ask, down, down, enter)
    await first.type(ask, escape)
    await first.see('1 skipped · 1 left')
    expect((await first.ended()).code).toBe(1)
    const second = at(session, ['.'], { columns: 100 })
    await second.type('Going on with the walk that was left: 1 finding skipped. --restart begins anew.')
    await second.type('needs-time', escape)
    await second.ended()
    const third = at(session, ['--restart'])
    await third.type('no-word', escape)
    await third.ended()
    expect(third.shown).not.toContain('Going on')
    expect(existsSync(session.path('.replylint-review.json'))).toBe(false)
  })

  it('ends when the terminal is closed, and loses nothing', async () => {
    const session = new Session({ 'a.md': bad })
    const terminal = at(session)
    await terminal.type(ask, enter)
    await terminal.type(ask, enter)
    await terminal.see('What goes into {{time}}?')
    terminal.hangUp()
    expect((await terminal.ended()).code).toBe(1)
    expect(read(session, 'a.md')).toBe(bad.replace('terrible', 'fine'))
  })

  it('asks many questions without a word of warning', async () => {
    const warnings: string[] = []
    const listen = ({ message }: Error): void => { warnings.push(message) }
    process.on('warning', listen)
    const session = new Session({ 'a.md': 'A terrible day.\n\n'.repeat(12) })
    const terminal = at(session, ['.', '--only', 'no-word'])
    for (let count = 0; count < 12; count++) await terminal.type(ask, down, down, enter)
    await terminal.type('That was the last one.', enter)
    expect((await terminal.ended()).code).toBe(1)
    process.off('warning', listen)
    expect(warnings).toEqual([])
  })

  it('says when there is nothing to review', async () => {
    const session = new Session({ 'a.md': 'A fine day.\n' })
    const terminal = at(session)
    expect(await terminal.ended()).toEqual({ code: 0, stderr: '' })
    expect(terminal.shown).toContain('Nothing to review.')
  })

  it('cuts a long reply to what is around the fault', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `This is line ${index + 1} of the reply.`)
    const session = new Session({ 'a.md': [...lines.slice(0, 20), 'A terrible day.', ...lines.slice(20)].join('\n\n') })
    const terminal = at(session, ['.', '--only', 'no-word'], { rows: 28, columns: 60 })
    await terminal.type('Quit', escape)
    await terminal.ended()
    expect(terminal.shown).toMatch(/│ {2}… 37 lines above\n(?:│.*\n){1,12}│ {2}A terrible day\.\n│ {4}\^{8}\n(?:│.*\n){1,12}│ {2}… 36 lines more\n/)
    for (const line of terminal.shown.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })

  it('lets no text of a file steer the terminal', async () => {
    const session = new Session({ 'a.json': '[{"title": "T\\u001b[2J", "body": "A terrible day \\u001b[31m for us."}]' })
    const terminal = at(session)
    await terminal.type('Quit', escape)
    await terminal.ended()
    expect(terminal.raw).not.toMatch(/\x1B\[(?:2J|31m)/)
    expect(terminal.shown).toContain('A terrible day \uFFFD[31m for us.')
  })

  it.each([
    ['as the terminal allows', [], {}, true], ['not with NO_COLOR', [], { NO_COLOR: '1' }, false], ['not with --no-color', ['--no-color'], {}, false],
  ])('uses colours %s', async (_, flags, env, isColored) => {
    const terminal = at(new Session({ 'a.md': bad }), flags, { env })
    await terminal.type('Quit', escape)
    await terminal.ended()
    expect(/\x1B\[(?:3\d|1|2|4)m/.test(terminal.raw)).toBe(isColored)
  })
})
