import type { CST } from 'yaml'
import type { PassageBuilder } from '../text/passage-builder.ts'

export type BlockScalarToken = CST.BlockScalar

/** One line of a block scalar, in file offsets. */
interface Line {
  readonly start: number
  /** Just past its leading spaces. */
  readonly indentEnd: number
  /** Just past its text, the line end left out. */
  readonly end: number
}

/**
 * Decodes a literal (`|`) or folded (`>`) block scalar: indentation is invisible, chomping decides the end.
 * A line end with the indentation of the next line is one run, so an edit may go across it.
 */
export function decodeBlockScalar(
  builder: PassageBuilder, source: string, shift: number, token: BlockScalarToken,
): void {
  if (token.source === '') return
  const header = token.props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), 0)
  const start = shift + token.offset + header
  const lines = splitLines(source, start, start + token.source.length)
  const style = readHeader(token)
  new BlockScalar(builder, source, lines, style, token.indent).decode()
}

interface Style {
  readonly isFolded: boolean
  readonly chomping: '' | '-' | '+'
  /** The indentation indicator, or 0. */
  readonly indicator: number
}

class BlockScalar {
  readonly #builder: PassageBuilder
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #style: Style
  readonly #outerIndent: number
  /** Where the text before the next break ends, in the file. */
  #done: number

  constructor(builder: PassageBuilder, source: string, lines: readonly Line[], style: Style, outerIndent: number) {
    this.#builder = builder
    this.#source = source
    this.#lines = lines
    this.#style = style
    this.#outerIndent = outerIndent
    this.#done = lines[0]?.start ?? 0
  }

  decode(): void {
    const lines = this.#lines
    let kept = lines.length
    while (kept > 0 && isEmpty(lines[kept - 1] as Line)) kept--
    if (kept === 0) {
      this.#decodeEmpty()
      return
    }
    const indent = this.#findIndent(kept)
    for (let index = lines.length - 1; index >= kept; index--) {
      if (indentOf(lines[index] as Line) > indent) kept = index + 1
    }
    if (this.#style.isFolded) this.#decodeFolded(kept, indent)
    else this.#decodeLiteral(kept, indent)
    this.#decodeEnd(kept, indent)
  }

  #decodeEmpty(): void {
    const lines = this.#lines
    if (this.#style.chomping !== '+' || lines.length === 0) return
    const last = lines.at(-1) as Line
    for (let index = 0; index < Math.max(1, lines.length - 1); index++) {
      const line = lines[index] as Line
      const next = lines[index + 1]?.start ?? last.end
      this.#break('\n', line.start, next)
    }
  }

  #findIndent(kept: number): number {
    const { indicator } = this.#style
    if (indicator > 0) return this.#outerIndent + indicator
    const first = this.#lines.slice(0, kept).find(line => !isEmpty(line))
    return first === undefined ? 0 : indentOf(first)
  }

  #decodeLiteral(kept: number, indent: number): void {
    for (let index = 0; index < kept; index++) {
      const line = this.#lines[index] as Line
      const start = Math.min(line.start + indent, line.indentEnd)
      if (index > 0) this.#break('\n', this.#done, start)
      this.#builder.copy(start, line.end)
      this.#done = line.end
    }
  }

  #decodeFolded(kept: number, indent: number): void {
    /** What the line ends since the last text stand for. */
    let due = ''
    let separator = ''
    let wasMoreIndented = false
    let hasBegun = false
    for (let index = 0; index < kept; index++) {
      const line = this.#lines[index] as Line
      const start = Math.min(line.start + indent, line.indentEnd)
      const beginsWithTab = !isEmpty(line) && this.#source.charCodeAt(line.indentEnd) === 9
      const isMoreIndented = beginsWithTab || indentOf(line) > indent
      if (!hasBegun && isEmpty(line)) {
        this.#break(due, this.#done, start)
        this.#builder.copy(start, line.indentEnd)
        this.#done = line.end
        due = '\n'
        continue
      }
      hasBegun = true
      if (isMoreIndented) {
        if (separator === ' ') separator = '\n'
        else if (!wasMoreIndented && separator === '\n') separator = '\n\n'
        due += separator
        wasMoreIndented = true
        separator = '\n'
      } else if (isEmpty(line)) {
        if (separator === '\n') due += '\n'
        else separator = '\n'
        continue
      } else {
        due += separator
        wasMoreIndented = false
        separator = ' '
      }
      this.#break(due, this.#done, start)
      due = ''
      this.#builder.copy(start, line.end)
      this.#done = line.end
    }
    if (due !== '') this.#break(due, this.#done, (this.#lines[kept - 1] as Line).end)
  }

  /** The line ends after the last text: one, none or all. */
  #decodeEnd(kept: number, indent: number): void {
    const { chomping } = this.#style
    if (chomping === '-') return
    const lines = this.#lines
    if (chomping === '') {
      const next = lines[kept]?.start ?? this.#done
      this.#break('\n', this.#done, next)
      return
    }
    for (let index = kept; index < lines.length; index++) {
      const line = lines[index] as Line
      this.#break('\n', this.#done, Math.min(line.start + indent, line.indentEnd))
      this.#done = line.end
    }
    if (kept === lines.length) this.#break('\n', this.#done, this.#done)
  }

  #break(text: string, start: number, end: number): void {
    if (text === '') return
    if (this.#source.slice(start, end) === text) this.#builder.copy(start, end)
    else if (start === end) this.#builder.mark(text, start, end)
    else this.#builder.say(text, start, end)
  }
}

function readHeader(token: BlockScalarToken): Style {
  const header = token.props.find(prop => prop.type === 'block-scalar-header')
  const text = header && 'source' in header ? header.source : ''
  return {
    isFolded: text.startsWith('>'),
    chomping: text.includes('-') ? '-' : text.includes('+') ? '+' : '',
    indicator: Number(/[1-9]/.exec(text)?.[0] ?? 0),
  }
}

function splitLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let lineStart = start
  for (;;) {
    const found = source.indexOf('\n', lineStart)
    const next = found === -1 || found >= end ? end : found
    let indentEnd = lineStart
    while (indentEnd < next && source.charCodeAt(indentEnd) === 32) indentEnd++
    const hasReturn = next < end && next > indentEnd && source.charCodeAt(next - 1) === 13
    lines.push({ start: lineStart, indentEnd, end: hasReturn ? next - 1 : next })
    if (next === end) return lines
    lineStart = next + 1
  }
}

function isEmpty(line: Line): boolean {
  return line.indentEnd === line.end
}

function indentOf(line: Line): number {
  return line.indentEnd - line.start
}
