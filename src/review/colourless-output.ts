import { Writable } from 'node:stream'

/** Select graphic rendition, which is colours and weight; 7 and 27 show where the cursor is, and stay. */
const style = /\x1B\[(?!(?:7|27)m)[\d;]*m/g

/** A terminal's output without colours, for what would write them unasked. */
export class ColourlessOutput extends Writable {
  readonly isTTY = true
  readonly #output: Writable & { readonly columns?: number; readonly rows?: number }
  readonly #resize = (): void => { this.emit('resize') }

  constructor(output: Writable & { readonly columns?: number; readonly rows?: number }) {
    super({ decodeStrings: false })
    this.#output = output
    output.on('resize', this.#resize)
  }

  get columns(): number | undefined {
    return this.#output.columns
  }

  get rows(): number | undefined {
    return this.#output.rows
  }

  /** Lets go of the terminal. */
  release(): void {
    this.#output.off('resize', this.#resize)
  }

  override _write(chunk: string | Uint8Array, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#output.write(typeof chunk === 'string' ? chunk.replace(style, '') : chunk)
    done()
  }
}
