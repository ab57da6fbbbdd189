/** Where text goes: a terminal, a pipe, or a test's memory. */
export interface Output {
  /** Gives false when what was written is piling up, as streams do; `drain` says that it was taken. */
  write(text: string): unknown
  once?(event: 'drain' | 'close' | 'error', listener: () => void): unknown
  /** Whether nobody takes what is written any more. */
  readonly destroyed?: boolean
  readonly isTTY?: boolean | undefined
  /** How many columns a terminal has. */
  readonly columns?: number | undefined
}

/** All that a run has to do with the outside, besides files; `process` has most of it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Everything on standard input, as bytes. */
export async function readStdin({ stdin }: Io): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** How wide text for this output may be; 100 columns where there is no terminal. */
export function widthOf({ columns }: Output): number {
  return columns === undefined || columns <= 0 ? 100 : columns
}
