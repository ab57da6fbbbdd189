import { intro, isCancel, log, multiline, outro, S_BAR, select, text as textPrompt } from '@clack/prompts'
import { Chalk } from 'chalk'
import type { Readable, Writable } from 'node:stream'
import { tame, truncate, wrap } from '../reporters/terminal-text.ts'
import type { Answer, Asker, Check, Question, Start, Way } from './asker.ts'
import { ColourlessOutput } from './colourless-output.ts'
import { findingPage } from './finding-page.ts'

/** A terminal that somebody sits at. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable & { readonly columns?: number; readonly rows?: number }
  readonly color: boolean
}

/** What the guide line at the left of everything takes, in columns. */
const guide = 3
/** What stands before each choice besides, in columns. */
const bullet = 2
/** The prompts take the codes that colour their guide line for ten columns more, and would break a choice that needs them. */
const codes = 10
const widest = 100
/** Lines that everything but the reply takes, about. */
const linesBesides = 20

/** One line of the menu; what is disabled is shown and cannot be chosen. */
interface Choice {
  value: { readonly answer: Answer }
  label: string
  hint?: string
  disabled?: boolean
}

/** Asks at a terminal. Must be closed, whatever happened. */
export class TerminalAsker implements Asker {
  readonly #terminal: Terminal
  readonly #output: Writable
  #isOver = false
  /** Calls off the question that is being asked. */
  #asking = new AbortController()
  readonly #end = (): void => {
    this.#isOver = true
    this.#asking.abort()
  }

  constructor(terminal: Terminal) {
    this.#terminal = terminal
    this.#output = terminal.color ? terminal.output : new ColourlessOutput(terminal.output)
    // A terminal that is closed answers nothing any more: every question is called off.
    for (const event of ['end', 'close', 'error']) terminal.input.on(event, this.#end)
  }

  close(): void {
    for (const event of ['end', 'close', 'error']) this.#terminal.input.off(event, this.#end)
    if (this.#output instanceof ColourlessOutput) this.#output.release()
  }

  open(text: string): void {
    intro(text, this.#streams)
  }

  /** The last words. */
  leave(text: string): void {
    outro(text, this.#streams)
  }

  async decide(question: Question): Promise<Answer> {
    const { color } = this.#terminal
    const rows = this.#terminal.output.rows ?? 40
    const page = { color, width: this.#width - guide, mostLines: Math.max(5, Math.min(rows - linesBesides, 24)) }
    log.step(findingPage(question, page).join('\n'), this.#streams)
    const options = this.#options(question)
    const chosen = answerOf(await select({ message: 'What now?', options, showInstructions: false, ...this.#asked }))
    return chosen?.answer ?? { action: 'quit' }
  }

  async fill(slot: string, { readsAs }: Way): Promise<string | undefined> {
    const message = this.#message(readsAs, `What goes into {{${slot}}}? (Esc goes back)`)
    return answerOf(await textPrompt({ message, validate: nothing('Write what goes there.'), ...this.#asked }))?.trim()
  }

  async begin(starts: readonly Start[]): Promise<Start | undefined> {
    const options = starts.map(start => ({
      value: start,
      label: this.#label(start.suggestion === undefined ? 'The text as it is: ' : 'Suggestion: ', start.text.trim()),
    }))
    return answerOf(await select({ message: 'Which text do you want to edit? (Esc goes back)', options, showInstructions: false, ...this.#asked }))
  }

  async write(text: string, check: Check): Promise<string | undefined> {
    const validate = (typed: string | undefined): string | undefined => check(typed ?? '')
    if (!text.includes('\n')) {
      return answerOf(await textPrompt({ message: 'How should it read? (Esc goes back)', initialValue: text, validate, ...this.#asked }))
    }
    const message = 'How should it read? (Tab, then Enter when it is done; Esc goes back)'
    return answerOf(await multiline({ message, initialValue: text, showSubmit: true, validate, ...this.#asked }))
  }

  async reason(): Promise<string | undefined> {
    const message = 'Why may it stand? The reason is for your team. (Esc goes back)'
    return answerOf(await textPrompt({ message, validate: nothing('Say why it may stand.'), ...this.#asked }))?.trim()
  }

  async until(check: Check): Promise<string | undefined> {
    const message = 'Until which day? Enter for no end. (Esc goes back)'
    const validate = (typed: string | undefined): string | undefined => check((typed ?? '').trim())
    return answerOf(await textPrompt({ message, placeholder: '2027-01-31', defaultValue: '', validate, ...this.#asked }))?.trim()
  }

  async end(lastStep: string): Promise<'finish' | 'undo'> {
    const options = [
      { value: 'finish' as const, label: 'Finish' },
      { value: 'undo' as const, label: this.#label('Take back the last step: ', lastStep) },
    ]
    const answer = await select({ message: 'That was the last one.', options, showInstructions: false, ...this.#asked })
    return isCancel(answer) ? 'finish' : answer
  }

  say(kind: 'done' | 'note' | 'trouble', said: string): void {
    const lines = wrap(tame(said), this.#width - guide).join('\n')
    if (kind === 'done') log.success(lines, this.#streams)
    else if (kind === 'note') log.info(lines, this.#streams)
    else log.warn(lines, this.#streams)
  }

  #options({ ways, canEdit, canSuppress, lastStep }: Question): Choice[] {
    const plain = (action: Exclude<Answer['action'], 'take'>, label: string): Choice => ({ value: { answer: { action } }, label })
    return [
      ...ways.map(way => ({ value: { answer: { action: 'take' as const, way } }, ...this.#wayOption(way) })),
      ...(canEdit ? [plain('edit', 'Edit it by hand')] : []),
      plain('skip', 'Skip it'),
      ...(canSuppress ? [plain('suppress', 'Let it stand, with a reason (suppress)')] : []),
      ...(lastStep === undefined ? [] : [plain('undo', this.#label('Take back the last step: ', lastStep))]),
      plain('quit', 'Quit; what is done stays done'),
    ]
  }

  #wayOption({ suggestion, text, readsAs, isPossible }: Way): Omit<Choice, 'value'> {
    const hasGaps = suggestion !== undefined && suggestion.slots.length > 0
    const lead = suggestion === undefined ? 'Fix: ' : text.trim() === '' ? 'Leave it out: ' : hasGaps ? 'Fill in and write: ' : 'Write: '
    const label = this.#label(lead, readsAs === '' ? '(nothing is left of the sentence)' : readsAs)
    return isPossible ? { label } : { label, hint: 'the file must be changed by hand here', disabled: true }
  }

  /** A choice over as many lines as it needs, within reason. */
  #label(lead: string, text: string): string {
    const width = this.#width - guide - bullet - codes
    return wrap(truncate(tame(lead + text), 4 * width), width).join(`\n${' '.repeat(bullet)}`)
  }

  #message(text: string, question: string): string {
    const paint = new Chalk({ level: this.#terminal.color ? 1 : 0 })
    const lines = [...wrap(tame(text), this.#width - guide).map(line => paint.dim(line)), question]
    return lines.join(`\n${paint.cyan(S_BAR)}  `)
  }

  /** In columns. */
  get #width(): number {
    return Math.max(40, Math.min(this.#terminal.output.columns ?? 80, widest))
  }

  get #streams(): { input: Readable; output: Writable } {
    return { input: this.#terminal.input, output: this.#output }
  }

  /** The same for a question, each with a signal of its own: the prompts never let go of one. */
  get #asked(): { input: Readable; output: Writable; signal: AbortSignal } {
    this.#asking = new AbortController()
    if (this.#isOver) this.#asking.abort()
    return { ...this.#streams, signal: this.#asking.signal }
  }
}

/** What was answered; `undefined` when the question was called off. */
function answerOf<Value>(answer: Value): Exclude<Value, symbol> | undefined {
  return isCancel(answer) ? undefined : answer as Exclude<Value, symbol>
}

function nothing(said: string): (typed: string | undefined) => string | undefined {
  return typed => (typed ?? '').trim() === '' ? said : undefined
}
