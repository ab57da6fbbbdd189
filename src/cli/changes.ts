import type { Buffer } from 'node:buffer'
import type { FileResult, Finding, Suggestion } from '../engine/finding.ts'
import { rewrite, type NotRewritten } from '../files/rewrite.ts'
import { fixText, type FixRequest, type Untaken } from '../fix.ts'
import type { LintOne } from '../lint-files.ts'
import { lintReadFile } from '../lint-read-file.ts'
import { didYouMean } from '../config/nearest.ts'
import { counted } from '../reporters/summary.ts'
import { tameLines } from '../reporters/terminal-text.ts'
import type { Content } from './content.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

/** What the options say is to be changed. */
export interface WantedChanges {
  readonly fix: boolean
  /** Ids of suggestions, places, rules. */
  readonly apply: readonly string[]
  /** `slot=text`. */
  readonly fill: readonly string[]
}

/** The changes of a run. Nothing is written before `finish`: a mistake in one `--apply` must not leave half of the others. */
export interface Changes {
  readonly lintOne: LintOne
  /** Throws a `UsageError` when something that was asked for is not there. */
  checkWanted(): void
  /** Writes what would be done, as a unified diff. Gives the exit code: 1 when there is something to do. */
  showDiff(io: Io): Promise<number>
  /** Writes the files (or the text of standard input), says what was done, and gives how many could not be written. */
  finish(io: Io, isStdin: boolean): number
}

interface ChangedFile {
  readonly path: string
  /** As the results name it. */
  readonly name: string
  readonly before: string
  readonly after: string
  readonly bytes: Buffer | undefined
  readonly changes: number
}

export function createChanges({ fix, apply, fill }: WantedChanges, { rules }: Content, passesOver: NonNullable<FixRequest['passesOver']>): Changes {
  const values = valuesOf(fill)
  const wanted = apply.map(text => new Wanted(text))
  const changed: ChangedFile[] = []
  const untaken: { readonly name: string; readonly because: Untaken }[] = []
  const request: FixRequest = { fixes: fix, values, passesOver, choose: (finding, result) => choose(wanted, finding, result, values) }
  return {
    lintOne({ found, file, settings }) {
      return lintReadFile(file, settings, async source => {
        const { text, result, changes, untaken: left } = await fixText(source, settings, request)
        const bytes = file.source === undefined ? undefined : file.bytes
        untaken.push(...left.map(because => ({ name: settings.path, because })))
        changed.push({ path: found.path, name: settings.path, before: source, after: text, bytes, changes })
        return result
      })
    },
    checkWanted() {
      for (const { text, isMet, paths } of wanted) {
        if (!isMet && !isRuleName(text, rules)) throw new UsageError(notThere(text, changed, Object.keys(rules)))
        if (paths.size > 1) throw new UsageError(`--apply ${text}: this is in several of the files: ${[...paths].join(', ')}. Nothing was changed. Name the one that you mean, alone.`)
      }
    },
    async showDiff(io) {
      const { createTwoFilesPatch } = await import('diff')
      const differing = changed.filter(({ before, after }) => before !== after)
      for (const { name, before, after } of differing) {
        io.stdout.write(createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, ''))
      }
      sayUntaken(untaken, values, io)
      return differing.length === 0 ? ExitCode.Clean : ExitCode.Findings
    },
    finish(io, isStdin) {
      sayUntaken(untaken, values, io)
      if (isStdin) io.stdout.write(changed[0]?.after ?? '')
      const written = isStdin ? changed : changed.filter(file => file.before !== file.after && isWritten(file, io))
      const made = written.reduce((sum, { changes }) => sum + changes, 0)
      if (made > 0) io.stderr.write(`Made ${counted(made, 'change')} in ${counted(written.filter(({ changes }) => changes > 0).length, 'file')}.\n`)
      return isStdin ? 0 : changed.filter(({ before, after }) => before !== after).length - written.length
    },
  }
}

/** A rule of a plugin is called `plugin/rule`; that one has nothing to say is no mistake. */
function isRuleName(text: string, rules: Content['rules']): boolean {
  return Object.hasOwn(rules, text) || /^[\w@][\w@-]*\/[\w-]+$/.test(text)
}

/** One `--apply`, and whether something was found for it. */
class Wanted {
  readonly text: string
  isMet = false
  /** Where something was found for an id or a place; one should be meant. */
  readonly paths = new Set<string>()
  readonly #place: { readonly path: string | undefined; readonly line: number; readonly column: number; readonly number: number } | undefined

  constructor(text: string) {
    this.text = text
    const place = /^(?:(.+):)?(\d+):(\d+)(?:#(\d+))?$/.exec(text)
    if (place !== null) this.#place = { path: place[1], line: Number(place[2]), column: Number(place[3]), number: Number(place[4] ?? 1) }
  }

  isRule({ ruleId }: Finding): boolean {
    return this.text === ruleId
  }

  find(finding: Finding, { path }: FileResult): Suggestion | undefined {
    const byId = finding.suggestions.find(({ id }) => id === this.text)
    if (byId !== undefined || this.#place === undefined) return byId
    const { line, column, number } = this.#place
    const isHere = line === finding.line && column === finding.column && (this.#place.path === undefined || this.#place.path === path)
    return isHere ? finding.suggestions[number - 1] : undefined
  }
}

function choose(
  wanted: readonly Wanted[], finding: Finding, result: FileResult, values: Readonly<Record<string, string>>,
): Suggestion | undefined {
  let chosen: Suggestion | undefined
  for (const each of wanted) {
    // By a rule: the first that can be made as it is, so that no slot is left in a reply.
    const found = each.isRule(finding)
      ? finding.suggestions.find(({ slots }) => slots.every(slot => Object.hasOwn(values, slot))) ?? finding.suggestions[0]
      : each.find(finding, result)
    // An id, or a place, means one finding: the first, where two share it.
    if (found === undefined || (each.isMet && !each.isRule(finding) && each.paths.has(result.path))) continue
    each.isMet = true
    if (!each.isRule(finding)) each.paths.add(result.path)
    chosen ??= found
  }
  return chosen
}

function valuesOf(fill: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fill.map(text => {
    const at = text.indexOf('=')
    if (at < 1) throw new UsageError(`--fill ${text}: expected the name of a slot and its text, such as --fill "time=5 pm today".`)
    return [text.slice(0, at).replace(/^\{\{\s*|\s*\}\}$/g, '').trim(), text.slice(at + 1)]
  }))
}

function notThere(text: string, files: readonly ChangedFile[], rules: readonly string[]): string {
  const where = files.length === 1 ? files[0]?.name ?? '' : `the ${counted(files.length, 'file')} that were linted`
  return `--apply ${text}: there is no suggestion with this id, at this place or of this rule in ${where}.${didYouMean(text, rules)} Nothing was changed. `
    + '“--format json” shows the ids; a place is FILE:LINE:COLUMN, as the report has it.'
}

/** More of these than a person reads. */
const mostSaid = 10

function sayUntaken(
  untaken: readonly { readonly name: string; readonly because: Untaken }[], values: Readonly<Record<string, string>>, io: Io,
): void {
  for (const { name, because } of untaken.slice(0, mostSaid)) {
    const { finding: { line, column, ruleId }, suggestion } = because
    const open = suggestion.slots.filter(slot => !Object.hasOwn(values, slot))
    const { turn } = because.finding
    io.stderr.write(tameLines(`${name}:${line}:${column} ${ruleId}: ${turn === undefined ? reasonFor(because, open) : 'not taken, for this is a record of what was said, and is not changed.'}`) + '\n')
  }
  if (untaken.length > mostSaid) io.stderr.write(`… and ${untaken.length - mostSaid} others were not taken either. “replylint review” goes through them one by one.\n`)
}

function reasonFor({ reason }: Untaken, slots: readonly string[]): string {
  switch (reason) {
    case 'slots': return `not taken, for it has gaps to fill: ${slots.map(slot => `--fill ${JSON.stringify(`${slot}=…`)}`).join(' ')}`
    case 'no-edit': return 'not taken, for its place in the file cannot be changed without touching markup. Change it by hand.'
    case 'overlap': return 'not taken, for it touches another change. Run the command again.'
    case 'unfaithful': return 'not taken, for the file would no longer say the rest of what it says. Change it by hand.'
  }
}

const whyNotWritten: Readonly<Record<NonNullable<NotRewritten>, string>> = {
  'changed-on-disk': 'not written, for the file has changed since it was read. Run the command again.',
  'not-encodable': 'not written, for its encoding cannot hold the new text. Save it as UTF-8 first.',
}

function isWritten({ path, name, bytes, after }: ChangedFile, io: Io): boolean {
  let because: string
  try {
    const failed = bytes === undefined ? undefined : rewrite(path, bytes, after)
    if (failed === undefined) return true
    because = whyNotWritten[failed]
  } catch (cause) {
    because = `not written: ${(cause as Error).message}`
  }
  io.stderr.write(tameLines(`${name}: ${because}`) + '\n')
  return false
}
