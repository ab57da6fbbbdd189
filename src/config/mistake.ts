/** A place in a configuration file; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** One thing that is wrong with the configuration. */
export interface Mistake {
  /** What was found, what was expected, what to do. */
  readonly message: string
  /** Where it is written; absent for what was said on the command line. */
  readonly place?: Place
  /** The way to it through keys, for a file whose text cannot be pointed at: `rules › no-x › 1`. */
  readonly keys?: string
  /** The offending line with the one before, marked. */
  readonly frame?: string
}

/** The configuration cannot be used. Has every mistake that was found; the run ends with exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[], options?: ErrorOptions) {
    super(mistakes.map(mistake => describe(mistake)).join('\n\n'), options)
    this.mistakes = mistakes
  }
}

/** `file:line:column`, as much of it as is known. `show` turns the file's path into what the user calls it. */
export function placeName({ file, line, column }: Place, show: (file: string) => string = same): string {
  return [show(file), line, column].filter(part => part !== undefined).join(':')
}

/** A mistake as it is shown: the place, what is wrong, and the line itself. */
export function describe({ message, place, keys, frame }: Mistake, show: (file: string) => string = same): string {
  const where = [place === undefined ? undefined : placeName(place, show), keys].filter(part => part !== undefined)
  const head = where.length === 0 ? message : `${where.join(' › ')}: ${message}`
  return frame === undefined ? head : `${head}\n\n${frame}`
}

/** The line at an offset with the one before it, numbered, and a mark under the span. */
export function frameAt(text: string, start: number, end: number): string {
  const lines = text.split(/\r\n|\n|\r/)
  const before = text.slice(0, start).split(/\r\n|\n|\r/)
  const index = before.length - 1
  const column = (before.at(-1) as string).length
  const line = lines[index] ?? ''
  const length = Math.max(1, Math.min(end - start, line.length - column))
  const width = String(index + 1).length
  const shown = lines.slice(Math.max(0, index - 1), index + 1).map((content, position, all) => {
    const number = String(index + 2 - all.length + position).padStart(width)
    return `  ${number} | ${content.replaceAll('\t', ' ')}`.trimEnd()
  })
  return [...shown, `  ${' '.repeat(width)} | ${' '.repeat(column)}${'^'.repeat(length)}`].join('\n')
}

function same(file: string): string {
  return file
}
