import type { Buffer } from 'node:buffer'
import type { Configuration } from '../config/configuration.ts'
import { parse } from '../document/parse.ts'
import { applyChanges } from '../engine/apply.ts'
import type { Change, FileResult, Finding } from '../engine/finding.ts'
import { encodeLike } from '../files/decode.ts'
import type { FoundFile } from '../files/discover.ts'
import { read } from '../files/read.ts'
import { exchange } from '../files/rewrite.ts'
import { makeFaithfully } from '../fix.ts'
import { lintFiles, type FileToLint } from '../lint-files.ts'
import { lintReadFile } from '../lint-read-file.ts'
import type { Passage } from '../text/passage.ts'
import { viewReply, type ReplyView } from './reply-view.ts'

/** The bytes of a file before and after a change. */
export interface Rewritten {
  readonly before: Buffer
  readonly after: Buffer
}

/** Why a file was not changed; `failed` is what the system said. */
export type NotChanged =
  | { readonly because: 'unfaithful' | 'not-encodable' | 'changed-on-disk' }
  | { readonly because: 'failed'; readonly said: string }

/** The files of a walk: linted, changed one place at a time, linted anew after each change. */
export class ReviewedFiles {
  readonly #found: readonly FoundFile[]
  readonly #configuration: Configuration
  readonly #cwd: string
  readonly #files = new Map<string, FileToLint>()
  #results: readonly FileResult[] = []

  private constructor(found: readonly FoundFile[], configuration: Configuration, cwd: string) {
    this.#found = found
    this.#configuration = configuration
    this.#cwd = cwd
  }

  /** Reads and lints the files. Throws a `ConfigError`. */
  static async open(found: readonly FoundFile[], configuration: Configuration, cwd: string): Promise<ReviewedFiles> {
    const files = new ReviewedFiles(found, configuration, cwd)
    await files.lintAll()
    return files
  }

  /** In order of their paths. */
  get results(): readonly FileResult[] {
    return this.#results
  }

  /** Reads and lints all files anew: a change in one may show in another, and others may have written to them. */
  async lintAll(): Promise<void> {
    const { results } = await lintFiles(this.#found, this.#configuration, this.#cwd, async file => {
      this.#files.set(file.settings.path, file)
      return lintReadFile(file.file, file.settings)
    })
    this.#results = results
  }

  /** The reply that a finding is about, in the file as it was read. */
  async replyOf(path: string, finding: Finding): Promise<ReplyView | undefined> {
    const { file, settings } = this.#file(path)
    return file.source === undefined ? undefined : viewReply(await parse(file.source, path, settings.parse), finding)
  }

  /** The same reply as it would be after a change. */
  async replyAfter(path: string, change: Change, { index }: ReplyView): Promise<Passage | undefined> {
    const { file, settings } = this.#file(path)
    if (file.source === undefined) return undefined
    const { replies } = await parse(applyChanges(file.source, [change]).text, path, settings.parse)
    return replies[index]?.passage
  }

  /** Makes a change that a finding of the file offers, writes the file, lints it anew. All else in it stays as it is. */
  async change(path: string, change: Change): Promise<Rewritten | NotChanged> {
    const { file, settings } = this.#file(path)
    if (file.source === undefined || file.bytes === undefined) return { because: 'changed-on-disk' }
    const { text, made } = await makeFaithfully(file.source, [change], settings)
    if (made.length === 0) return { because: 'unfaithful' }
    const bytes = encodeLike(text, file.bytes)
    return bytes === undefined ? { because: 'not-encodable' } : this.#write(path, file.bytes, bytes)
  }

  /** Puts the bytes back that a change replaced. */
  async restore(path: string, { before, after }: Rewritten): Promise<Rewritten | NotChanged> {
    return this.#write(path, after, before)
  }

  async #write(path: string, known: Buffer, bytes: Buffer): Promise<Rewritten | NotChanged> {
    try {
      const isWritten = exchange(this.#file(path).found.path, known, bytes)
      await this.#lint(path)
      return isWritten ? { before: known, after: bytes } : { because: 'changed-on-disk' }
    } catch (cause) {
      await this.#lint(path)
      return { because: 'failed', said: (cause as Error).message }
    }
  }

  async #lint(path: string): Promise<void> {
    const known = this.#file(path)
    const file = { ...known, file: read(known.found.path, path) }
    const result = await lintReadFile(file.file, file.settings)
    this.#files.set(path, file)
    this.#results = this.#results.map(each => each.path === path ? result : each)
  }

  #file(path: string): FileToLint {
    return this.#files.get(path) as FileToLint
  }
}
