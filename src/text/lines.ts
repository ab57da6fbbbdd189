/** A place in a file as people count it: line and column from 1, the column in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** Turns offsets of one file into lines and columns. `\n`, `\r\n` and a lone `\r` each end a line. */
export class Lines {
  readonly #source: string
  #found: readonly number[] | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** Where each line begins. Found when it is first asked: most files have no finding. */
  get #starts(): readonly number[] {
    this.#found ??= startsOfLines(this.#source)
    return this.#found
  }

  /** The line and column of a UTF-16 offset. */
  pointAt(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 }
  }
}

function startsOfLines(source: string): number[] {
  const starts = [0]
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}
