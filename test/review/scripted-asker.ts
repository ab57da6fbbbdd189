import type { Answer, Asker, Check, Question, Start, Way } from '../../src/review/asker.ts'

/** What a writer does about one finding, or something that happens meanwhile. */
export type Line =
  | 'skip' | 'undo' | 'quit' | 'finish'
  /** `way` counts from 0 among what is offered; `slots` are typed in turn, the last one `undefined` to call it off. */
  | { readonly take: number; readonly slots?: readonly (string | undefined)[] }
  /** `start` counts from 0 among the texts to begin with; `texts` are typed until one is accepted. */
  | { readonly edit: readonly (string | undefined)[]; readonly start?: number | 'none' }
  | { readonly suppress: string | undefined; readonly until?: string | undefined }
  | (() => void)

/** Somebody who does what is written down, and quits where nothing is. Remembers what was shown. */
export class ScriptedAsker implements Asker {
  readonly #lines: Line[]
  readonly questions: Question[] = []
  readonly said: string[] = []
  /** What was wrong with what was typed. */
  readonly faults: string[] = []
  readonly ends: string[] = []
  readonly starts: (readonly string[])[] = []
  readonly fills: (readonly [string, string])[] = []
  #typed: (string | undefined)[] = []
  #start: number | 'none' = 0
  #until: string | undefined

  constructor(lines: readonly Line[]) {
    this.#lines = [...lines]
  }

  async decide(question: Question): Promise<Answer> {
    this.questions.push(question)
    const line = this.#next()
    if (typeof line !== 'object') return { action: line === 'skip' || line === 'undo' ? line : 'quit' }
    if ('take' in line) {
      this.#typed = [...line.slots ?? []]
      return { action: 'take', way: question.ways[line.take] as Way }
    }
    if ('edit' in line) {
      this.#typed = [...line.edit]
      this.#start = line.start ?? 0
      return { action: 'edit' }
    }
    this.#typed = [line.suppress]
    this.#until = 'until' in line ? line.until : ''
    return { action: 'suppress' }
  }

  async fill(slot: string, { readsAs }: Way): Promise<string | undefined> {
    this.fills.push([slot, readsAs])
    return this.#typed.shift()
  }

  async begin(starts: readonly Start[]): Promise<Start | undefined> {
    this.starts.push(starts.map(({ text }) => text))
    return this.#start === 'none' ? undefined : starts[this.#start]
  }

  async write(_: string, check: Check): Promise<string | undefined> {
    for (;;) {
      const typed = this.#typed.shift()
      const fault = typed === undefined ? undefined : check(typed)
      if (fault === undefined) return typed
      this.faults.push(fault)
    }
  }

  async reason(): Promise<string | undefined> {
    return this.#typed.shift()
  }

  async until(check: Check): Promise<string | undefined> {
    const fault = this.#until === undefined ? undefined : check(this.#until)
    if (fault === undefined) return this.#until
    this.faults.push(fault)
    return undefined
  }

  async end(lastStep: string): Promise<'finish' | 'undo'> {
    this.ends.push(lastStep)
    return this.#next() === 'undo' ? 'undo' : 'finish'
  }

  say(kind: 'done' | 'note' | 'trouble', text: string): void {
    this.said.push(`${kind}: ${text}`)
  }

  /** The places and rules that were asked about. */
  get asked(): readonly string[] {
    return this.questions.map(({ path, finding: { line, column, ruleId } }) => `${path}:${line}:${column} ${ruleId}`)
  }

  #next(): Exclude<Line, () => void> {
    const line = this.#lines.shift()
    if (typeof line !== 'function') return line ?? 'quit'
    line()
    return this.#next()
  }
}
