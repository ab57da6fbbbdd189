import type { Buffer } from 'node:buffer'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FileResult, Finding } from '../engine/finding.ts'
import { pathFrom } from '../files/path-from.ts'
import { write } from '../files/write.ts'
import { hideSuppressed, suppressionTest } from '../suppressions/suppress.ts'
import { addSuppressions, keyOf, readSuppressions, removeSuppressions } from '../suppressions/suppressions-file.ts'
import { suppressionOf, type Suppression } from '../suppressions/suppression.ts'

/** A suppression that was written, with what the file held before and after. */
export interface Written {
  readonly entry: Suppression
  readonly before: Buffer | undefined
  readonly after: Buffer
}

/** The suppressions file of a walk; it need not be there yet. Its methods throw what the system or a broken file throws. */
export class SuppressionsOfWalk {
  readonly #path: string
  readonly #cwd: string
  readonly #today: string

  /** `path` is absolute; `today` is a day such as `2027-01-31`. */
  constructor(path: string, { cwd, today }: { readonly cwd: string; readonly today: string }) {
    this.#path = path
    this.#cwd = cwd
    this.#today = today
  }

  /** As seen from the folder of the walk. */
  get shownPath(): string {
    return pathFrom(this.#cwd, this.#path)
  }

  /** The results without the findings that are suppressed. */
  hide(results: readonly FileResult[]): readonly FileResult[] {
    if (this.#read() === undefined) return results
    const keyIfSuppressed = suppressionTest(readSuppressions(this.#path), this.#today)
    return results.map(result => hideSuppressed(result, this.#seen(result.path), keyIfSuppressed))
  }

  /** Writes down why a finding may stand. */
  add(finding: Finding, path: string, { reason, until }: Pick<Suppression, 'reason' | 'until'>): Written {
    const before = this.#read()
    const entry = { ...suppressionOf(finding, this.#seen(path)), reason, ...until !== undefined && { until } }
    addSuppressions(this.#path, [entry])
    return { entry, before, after: readFileSync(this.#path) }
  }

  /** Takes it back: the file is as it was or, where somebody else wrote to it since, without the entry. */
  undo({ entry, before, after }: Written): void {
    const now = this.#read()
    if (now?.equals(after) === true) {
      if (before === undefined) rmSync(this.#path)
      else write(this.#path, before)
    } else if (now !== undefined && readSuppressions(this.#path).entries.some(other => keyOf(other) === keyOf(entry))) {
      removeSuppressions(this.#path, [entry])
    }
  }

  #read(): Buffer | undefined {
    try {
      return readFileSync(this.#path)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw cause
    }
  }

  #seen(path: string): string {
    return pathFrom(dirname(this.#path), resolve(this.#cwd, path))
  }
}
