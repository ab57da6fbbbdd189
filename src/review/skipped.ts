import { readFileSync, rmSync } from 'node:fs'
import { write } from '../files/write.ts'
import { keyOfMark, type Mark } from './mark.ts'

/** How the file is called in which a walk keeps where it is, in the folder that it was begun in. */
export const progressFileName = '.replylint-review.json'

/**
 * The findings that were skipped, kept in a file, so that a walk that was left goes on where it was. The file holds
 * no words of the replies, and is gone when nothing is skipped.
 */
export class Skipped {
  readonly #path: string
  readonly #marks: Map<string, Mark>
  /** Why what was kept could not be read. */
  readonly fault: string | undefined

  private constructor(path: string, marks: readonly Mark[], fault?: string) {
    this.#path = path
    this.#marks = new Map(marks.map(mark => [keyOfMark(mark), mark]))
    this.fault = fault
  }

  /** Reads what an earlier walk kept; one that begins anew forgets it. */
  static open(path: string, { isAnew }: { readonly isAnew: boolean }): Skipped {
    if (isAnew) {
      rmSync(path, { force: true })
      return new Skipped(path, [])
    }
    try {
      return new Skipped(path, marksIn(JSON.parse(readFileSync(path, 'utf8'))))
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException
      return new Skipped(path, [], code === 'ENOENT' ? undefined : message)
    }
  }

  has(mark: Mark): boolean {
    return this.#marks.has(keyOfMark(mark))
  }

  count(isCounted: (mark: Mark) => boolean): number {
    return [...this.#marks.values()].filter(isCounted).length
  }

  /** Gives what went wrong with keeping it, as the next two do. */
  add(mark: Mark): string | undefined {
    this.#marks.set(keyOfMark(mark), mark)
    return this.#save()
  }

  remove(mark: Mark): string | undefined {
    this.#marks.delete(keyOfMark(mark))
    return this.#save()
  }

  forget(isOver: (mark: Mark) => boolean): string | undefined {
    const over = [...this.#marks].filter(([, mark]) => isOver(mark))
    for (const [key] of over) this.#marks.delete(key)
    return over.length === 0 ? undefined : this.#save()
  }

  #save(): string | undefined {
    try {
      if (this.#marks.size === 0) rmSync(this.#path, { force: true })
      else write(this.#path, `${JSON.stringify({ version: 1, skipped: [...this.#marks.values()] }, undefined, 2)}\n`)
      return undefined
    } catch (cause) {
      return (cause as Error).message
    }
  }
}

function marksIn(value: unknown): readonly Mark[] {
  const { version, skipped } = (value ?? {}) as { version?: unknown; skipped?: unknown }
  if (version !== 1 || !Array.isArray(skipped) || !skipped.every(isMark)) throw new Error('expected {"version": 1, "skipped": [ … ]}')
  return skipped
}

function isMark(value: unknown): value is Mark {
  const { path, record = '', rule, fingerprint, number } = (value ?? {}) as Partial<Record<keyof Mark, unknown>>
  return [path, record, rule, fingerprint].every(each => typeof each === 'string') && typeof number === 'number'
}
