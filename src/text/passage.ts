import type { Span } from './span.ts'

/**
 * One stretch of visible text and the stretch of source that it came from.
 *
 * - `exact`: both sides are the same characters, so any offset inside can be mapped.
 * - not exact: the source says the text in another way (`&amp;` for `&`, `\n` for a line break,
 *   `<br>` for a line break). Such a run is never split: it is mapped whole.
 * - `locked`: markup or container syntax that stands for this text (a tag, an indentation, a whole
 *   scalar whose inside could not be mapped). An edit may not touch it.
 */
export interface Run {
  readonly text: Span
  readonly source: Span
  readonly exact: boolean
  readonly locked?: boolean
}

/** A replacement of one span of the source. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/**
 * Writes replacement text in the syntax of one layer (`"` becomes `\\"` in a JSON string, `&` becomes
 * `&amp;` in HTML). `at` is where it goes in the layer's source, `span` what it replaces of the layer's
 * text. Gives `undefined` when the layer cannot hold the text there.
 */
export type Encoder = (replacement: string, at: Span, span: Span) => string | undefined

/**
 * Text as the customer will read it, with the way back to the file.
 *
 * `runs` are in order on both sides, cover every character of `text`, and hold no empty text. Source
 * between two runs (a `<b>` tag, a list marker) is invisible: the customer does not read it.
 */
export class Passage {
  readonly text: string
  readonly runs: readonly Run[]
  /** Where the text is code (`<code>`, backticks), in order: markup that the visible text does not show. */
  readonly code: readonly Span[]
  readonly #encode: Encoder
  /** Set on a passage made by `through`: an edit goes through the inner layer first, then the outer. */
  #layers: { readonly outer: Passage; readonly inner: Passage } | undefined
  /** Set on a passage made by `heeding`. */
  #accepts: ((edit: Edit) => boolean) | undefined
  /** Set on a passage made by `join`: an edit goes to the part that holds it. */
  #parts: readonly { readonly passage: Passage; readonly start: number }[] | undefined

  constructor(text: string, runs: readonly Run[], encode: Encoder = replacement => replacement, code: readonly Span[] = []) {
    this.text = text
    this.runs = runs
    this.code = code
    this.#encode = encode
  }

  /** A passage that is a slice of its source, character for character. */
  static slice(source: string, span: Span = { start: 0, end: source.length }, encode?: Encoder): Passage {
    const text = source.slice(span.start, span.end)
    const runs = text === '' ? [] : [{ text: { start: 0, end: text.length }, source: span, exact: true }]
    return new Passage(text, runs, encode)
  }

  /** A passage whose inside could not be mapped: every span of it is found at the whole of `source`. */
  static coarse(text: string, source: Span): Passage {
    const runs = text === '' ? [] : [{ text: { start: 0, end: text.length }, source, exact: false, locked: true }]
    return new Passage(text, runs, () => undefined)
  }

  /**
   * Passages of the same source one after the other, with a separator that stands nowhere in it: the cues of one
   * turn, the turns of one speaker. Every span of one part is found, and edited, as in that part.
   */
  static join(passages: readonly Passage[], separator: string): Passage {
    const filled = passages.filter(({ text }) => text !== '')
    const [only] = filled
    if (only !== undefined && filled.length === 1) return only
    const runs: Run[] = []
    const parts: { readonly passage: Passage; readonly start: number }[] = []
    let text = ''
    for (const passage of filled) {
      if (text !== '' && separator !== '') {
        const point = (runs.at(-1) as Run).source.end
        runs.push({ text: { start: text.length, end: text.length + separator.length }, source: { start: point, end: point }, exact: false, locked: true })
        text += separator
      }
      const start = text.length
      parts.push({ passage, start })
      text += passage.text
      for (const run of passage.runs) runs.push({ ...run, text: { start: run.text.start + start, end: run.text.end + start } })
    }
    const code = parts.flatMap(({ passage, start }) => passage.code.map(span => ({ start: span.start + start, end: span.end + start })))
    const joined = new Passage(text, runs, undefined, code)
    joined.#parts = parts
    return joined
  }

  /** Where a span of the text stands in the source. A run that is not exact is never split. */
  locate(span: Span): Span {
    const { runs } = this
    if (runs.length === 0) return { start: 0, end: 0 }
    if (span.start >= span.end) return this.#locatePoint(span.start)
    const first = runs[indexOfRunHolding(runs, span.start)] as Run
    const last = runs[indexOfRunHolding(runs, span.end - 1)] as Run
    return {
      start: first.exact ? first.source.start + (span.start - first.text.start) : first.source.start,
      end: last.exact ? last.source.start + (span.end - last.text.start) : last.source.end,
    }
  }

  /**
   * The edit of the source that makes the text read `replacement` at `span`, encoded for every layer.
   * `undefined` when it cannot be done without touching markup, splitting an escape, or when a layer
   * cannot hold the replacement.
   */
  edit(span: Span, replacement: string): Edit | undefined {
    if (this.#parts) {
      const part = this.#parts.findLast(({ start }) => start <= span.start)
      const shift = part?.start ?? 0
      return part?.passage.edit({ start: span.start - shift, end: span.end - shift }, replacement)
    }
    if (!this.isEditable(span)) return undefined
    const edit = this.#layers === undefined ? this.#encodeEdit(span, replacement) : this.#layers.inner.edit(span, replacement)
    if (edit === undefined || this.#accepts?.(edit) === false) return undefined
    return this.#layers === undefined ? edit : this.#layers.outer.edit(edit.span, edit.text)
  }

  /** Whether an edit may go here: no markup inside, no escape or surrogate pair split, no coarse run. */
  isEditable(span: Span): boolean {
    const { runs } = this
    if (runs.length === 0 || span.start < 0 || span.end > this.text.length) return false
    if (splitsPair(this.text, span.start) || splitsPair(this.text, span.end)) return false
    if (span.start >= span.end) return this.#isInsertable(span.start)
    const firstIndex = indexOfRunHolding(runs, span.start)
    const lastIndex = indexOfRunHolding(runs, span.end - 1)
    for (let index = firstIndex; index <= lastIndex; index++) {
      const run = runs[index] as Run
      if (run.locked) return false
      if (!run.exact && (run.text.start < span.start || run.text.end > span.end)) return false
      if (index > firstIndex && (runs[index - 1] as Run).source.end !== run.source.start) return false
    }
    return true
  }

  /** Where stretches of the source stand in the text: of each, what is there character for character. */
  seen(spans: readonly Span[]): readonly Span[] {
    if (spans.length === 0) return []
    return this.runs.flatMap(({ text, source, exact }) => !exact ? [] : spans
      .map(span => ({ start: Math.max(span.start, source.start), end: Math.min(span.end, source.end) }))
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => ({ start: start - source.start + text.start, end: end - source.start + text.start })))
  }

  /**
   * This passage seen through a further layer: `inner` is visible text over `this.text` as its source
   * (HTML over a decoded JSON string, say). The result maps straight to this passage's source.
   */
  through(inner: Passage): Passage {
    const runs: Run[] = []
    for (const run of inner.runs) composeRun(this, run, runs)
    const passage = new Passage(inner.text, runs, undefined, inner.code)
    passage.#layers = { outer: this, inner }
    return passage
  }

  /** The same passage, of whose edits only those are made that `accepts` says yes to, given the edit of the source. */
  heeding(accepts: (edit: Edit) => boolean): Passage {
    const passage = new Passage(this.text, this.runs, this.#encode, this.code)
    passage.#layers = this.#layers
    passage.#parts = this.#parts
    passage.#accepts = accepts
    return passage
  }

  #encodeEdit(span: Span, replacement: string): Edit | undefined {
    const at = this.locate(span)
    const text = this.#encode(replacement, at, span)
    return text === undefined ? undefined : { span: at, text }
  }

  #locatePoint(offset: number): Span {
    const { runs } = this
    const last = runs.at(-1) as Run
    if (offset >= last.text.end) return { start: last.source.end, end: last.source.end }
    const index = indexOfRunHolding(runs, Math.max(0, offset))
    const run = runs[index] as Run
    const previous = runs[index - 1]
    let point = run.exact ? run.source.start + (offset - run.text.start) : run.source.start
    if (run.locked && previous && !previous.locked && offset === run.text.start) point = previous.source.end
    return { start: point, end: point }
  }

  /** Between two runs an insertion goes to the one that is not locked. */
  #isInsertable(offset: number): boolean {
    const { runs } = this
    if (offset >= this.text.length) return !(runs.at(-1) as Run).locked
    const index = indexOfRunHolding(runs, offset)
    const run = runs[index] as Run
    if (offset !== run.text.start) return run.exact && !run.locked
    return !run.locked || (index > 0 && !(runs[index - 1] as Run).locked)
  }
}

/** Whether the offset stands between the halves of a character beyond the basic plane. */
function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xD800 && before < 0xDC00 && after >= 0xDC00 && after < 0xE000
}

/** Binary search for the run that holds the character at `offset`; the nearest one if none does. */
function indexOfRunHolding(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] as Run).text.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Adds to `runs` what `run` of an inner layer becomes when its source is the text of `outer`. */
function composeRun(outer: Passage, run: Run, runs: Run[]): void {
  if (!run.exact) {
    const composed = { text: run.text, source: outer.locate(run.source), exact: false }
    runs.push(run.locked || holdsLocked(outer.runs, run.source) ? { ...composed, locked: true } : composed)
    return
  }
  const shift = run.text.start - run.source.start
  for (let index = indexOfRunHolding(outer.runs, run.source.start); index < outer.runs.length; index++) {
    const outerRun = outer.runs[index] as Run
    if (outerRun.text.start >= run.source.end) break
    const start = Math.max(run.source.start, outerRun.text.start)
    const end = Math.min(run.source.end, outerRun.text.end)
    if (start >= end) continue
    const text = { start: start + shift, end: end + shift }
    if (outerRun.exact) {
      const offset = outerRun.source.start - outerRun.text.start
      runs.push({ text, source: { start: start + offset, end: end + offset }, exact: true })
    } else {
      const isWhole = start === outerRun.text.start && end === outerRun.text.end
      const { source, exact } = outerRun
      runs.push(isWhole && !outerRun.locked ? { text, source, exact } : { text, source, exact, locked: true })
    }
  }
}

function holdsLocked(runs: readonly Run[], span: Span): boolean {
  for (let index = indexOfRunHolding(runs, span.start); index < runs.length; index++) {
    const run = runs[index] as Run
    if (run.text.start >= span.end) return false
    if (run.locked && run.text.end > span.start) return true
  }
  return false
}
