import { PassThrough, Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { run } from '../../src/cli/run.ts'
import type { Content } from '../../src/cli/content.ts'

export const keys = { enter: '\r', down: '\x1B[B', up: '\x1B[A', escape: '\x1B', interrupt: '\x03', tab: '\t', left: '\x1B[D', backspace: '\x7F' } as const

class Keyboard extends PassThrough {
  readonly isTTY = true
  setRawMode(): this {
    return this
  }
}

class Screen extends Writable {
  readonly isTTY = true
  readonly columns: number
  readonly rows: number
  text = ''
  constructor(columns: number, rows: number) {
    super({ decodeStrings: false })
    this.columns = columns
    this.rows = rows
  }

  override _write(chunk: string | Uint8Array, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** A run of the command line at a terminal, typed at by a test. */
export class TerminalSession {
  readonly #keyboard = new Keyboard()
  readonly #screen: Screen
  readonly #ended: Promise<number>
  #stderr = ''
  #seen = 0

  constructor(
    argv: readonly string[],
    { cwd, content, env = { NO_COLOR: '1' }, columns = 80, rows = 40 }:
    { cwd: string; content: Content; env?: Record<string, string>; columns?: number; rows?: number },
  ) {
    this.#screen = new Screen(columns, rows)
    const stderr = { write: (text: string) => { this.#stderr += text } }
    this.#ended = run(argv, { stdin: this.#keyboard, stdout: this.#screen, stderr, cwd, env }, async () => content)
  }

  /** Waits until something new is on the screen, then types, key by key. */
  async type(waitFor: string, ...typed: readonly string[]): Promise<void> {
    await this.see(waitFor)
    for (const key of typed) {
      this.#keyboard.write(key)
      // An escape is one only when nothing follows it for a while.
      await pause(key === keys.escape ? 120 : 15)
    }
  }

  async see(text: string): Promise<void> {
    for (const start = Date.now(); Date.now() - start < 10_000; await pause(10)) {
      const at = this.shown.indexOf(text, this.#seen)
      if (at < 0) continue
      this.#seen = at + text.length
      return
    }
    throw new Error(`“${text}” did not come up after:\n${this.shown.slice(this.#seen)}`)
  }

  /** The terminal is closed. */
  hangUp(): void {
    this.#keyboard.end()
  }

  /** All that was written, without what steers the terminal. */
  get shown(): string {
    return stripVTControlCharacters(this.#screen.text)
  }

  get raw(): string {
    return this.#screen.text
  }

  async ended(): Promise<{ readonly code: number; readonly stderr: string }> {
    return { code: await this.#ended, stderr: this.#stderr }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
