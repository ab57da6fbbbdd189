import type { Change, FileResult, Finding } from '../engine/finding.ts'
import { fillSlots } from '../engine/slots.ts'
import type { Answer, Asker, Check, Question, Way } from './asker.ts'
import type { NotChanged, ReviewedFiles, Rewritten } from './files.ts'
import { marksOf, type Mark } from './mark.ts'
import { changedSentences, type ReplyView } from './reply-view.ts'
import type { Skipped } from './skipped.ts'
import type { SuppressionsOfWalk, Written } from './suppressions-of-walk.ts'
import { changeTo, faultOfDay, faultOfText, noEdit, startsFor, suggestedWays } from './ways.ts'

/** What a walk goes through, and where it keeps what is decided. */
export interface WalkSettings {
  readonly files: ReviewedFiles
  readonly skipped: Skipped
  /** Absent where suppressed findings are to be reviewed, too. */
  readonly suppressions: SuppressionsOfWalk | undefined
  /** A day such as `2027-01-31`. */
  readonly today: string
  /** The only rules to review; all unless given. */
  readonly only?: ReadonlySet<string>
  /** Leave warnings out. */
  readonly errorsOnly: boolean
}

/** How a walk ended. */
export interface Tally {
  readonly taken: number
  readonly edited: number
  readonly skipped: number
  readonly suppressed: number
  /** Findings that nothing was decided about. */
  readonly left: number
  /** Findings at error level that are still in the files, whatever was decided. */
  readonly errors: number
}

/** One finding of the walk, with what it is known by. */
interface Place {
  readonly path: string
  readonly finding: Finding
  readonly mark: Mark
  readonly source: string
}

type Step = { readonly said: string } & (
  | { readonly kind: 'taken' | 'edited'; readonly path: string; readonly bytes: Rewritten }
  | { readonly kind: 'skipped'; readonly mark: Mark }
  | { readonly kind: 'suppressed'; readonly written: Written }
)

/**
 * Goes through the findings one by one and does what the writer says about each. Every decision is on disk before
 * the next question, so a walk may be left at any time. Knows no terminal. Throws what a broken suppressions file throws.
 */
export async function walk(settings: WalkSettings, asker: Asker): Promise<Tally> {
  return new Walk(settings, asker).run()
}

class Walk {
  readonly #settings: WalkSettings
  readonly #asker: Asker
  /** What was done, the last at the end. */
  readonly #steps: Step[] = []
  /** Whether nothing was written since all files were linted together. */
  #isFresh = true

  constructor(settings: WalkSettings, asker: Asker) {
    this.#settings = settings
    this.#asker = asker
  }

  async run(): Promise<Tally> {
    for (;;) {
      const [place, ...others] = this.#open()
      if (place !== undefined) {
        if (await this.#decide(place, others.length) === 'quit') return this.#tally()
      } else if (!this.#isFresh) {
        await this.#settings.files.lintAll()
        this.#isFresh = true
      } else if (await this.#isFinished()) {
        const tally = this.#tally()
        this.#forget()
        return tally
      }
    }
  }

  async #isFinished(): Promise<boolean> {
    const last = this.#steps.at(-1)
    if (last === undefined || await this.#asker.end(last.said) === 'finish') return true
    await this.#undo()
    return false
  }

  async #decide(place: Place, waiting: number): Promise<'quit' | undefined> {
    const question = await this.#question(place, waiting)
    const answer: Answer = await this.#asker.decide(question)
    switch (answer.action) {
      case 'quit': return 'quit'
      case 'take': return this.#take(place, answer.way)
      case 'edit': return this.#edit(place)
      case 'skip': return this.#skip(place)
      case 'suppress': return this.#suppress(place)
      case 'undo': return this.#undo()
    }
  }

  async #question({ path, finding, source }: Place, waiting: number): Promise<Question> {
    const reply = await this.#settings.files.replyOf(path, finding)
    return {
      path,
      finding,
      source,
      reply,
      ways: [...await this.#fixOf(path, finding, reply), ...suggestedWays(finding, reply)],
      canEdit: startsFor(finding).length > 0,
      canSuppress: this.#settings.suppressions !== undefined,
      lastStep: this.#steps.at(-1)?.said,
      waiting,
    }
  }

  async #fixOf(path: string, { fix }: Finding, reply: ReplyView | undefined): Promise<readonly Way[]> {
    if (fix === undefined) return []
    const after = reply && await this.#settings.files.replyAfter(path, fix, reply)
    const text = reply && after ? changedSentences(reply.passage.text, after.text) : fix.text
    return [{ text, readsAs: text, isPossible: true }]
  }

  async #take(place: Place, way: Way): Promise<undefined> {
    const { suggestion } = way
    if (suggestion === undefined) {
      await this.#make('taken', place, place.finding.fix)
      return
    }
    const values: Record<string, string> = {}
    for (const slot of suggestion.slots) {
      const text = await this.#asker.fill(slot, { ...way, text: fillSlots(way.text, values), readsAs: fillSlots(way.readsAs, values) })
      if (text === undefined) return
      values[slot] = text
    }
    await this.#make('taken', place, suggestion.editTo(fillSlots(suggestion.text, values)))
  }

  async #edit(place: Place): Promise<undefined> {
    const starts = startsFor(place.finding)
    const start = starts.length === 1 ? starts[0] : await this.#asker.begin(starts)
    if (start === undefined) return
    const check: Check = typed => faultOfText(typed, start, place.finding)
    let text: string | undefined = start.text
    let isOver = false
    while (!isOver) {
      text = await this.#asker.write(text, check)
      if (text === undefined) return
      // Checked here, too: an asker need not hold on to a text that is at fault.
      const fault = check(text)
      if (fault !== undefined) this.#asker.say('trouble', fault)
      else isOver = await this.#make('edited', place, changeTo(text, start, place.finding))
    }
  }

  /** Gives whether there is nothing more to ask about it: it was made, or the file was read again and its places are others. */
  async #make(kind: 'taken' | 'edited', { path, finding }: Place, change: Change | undefined): Promise<boolean> {
    if (change === undefined) {
      this.#asker.say('trouble', noEdit)
      return false
    }
    this.#isFresh = false
    const bytes = await this.#settings.files.change(path, change)
    if ('because' in bytes) {
      this.#asker.say('trouble', `${path} was not changed: ${reasonFor(bytes)}`)
      return bytes.because === 'changed-on-disk' || bytes.because === 'failed'
    }
    this.#steps.push({ kind, path, bytes, said: `${kind === 'taken' ? 'took a change' : 'edited'} for ${nameOf(finding, path)}` })
    this.#asker.say('done', `${path} is changed.`)
    return true
  }

  #skip({ path, finding, mark }: Place): undefined {
    this.#warn(this.#settings.skipped.add(mark))
    this.#steps.push({ kind: 'skipped', mark, said: `skipped ${nameOf(finding, path)}` })
  }

  async #suppress({ path, finding }: Place): Promise<undefined> {
    const { suppressions, today } = this.#settings
    const reason = suppressions && await this.#asker.reason()
    if (suppressions === undefined || reason === undefined) return
    const until = await this.#asker.until(typed => faultOfDay(typed, today))
    if (until === undefined) return
    try {
      const written = suppressions.add(finding, path, { reason, ...until !== '' && { until } })
      this.#steps.push({ kind: 'suppressed', written, said: `suppressed ${nameOf(finding, path)}` })
      this.#asker.say('done', `Written to ${suppressions.shownPath}.`)
    } catch (cause) {
      this.#asker.say('trouble', `${suppressions.shownPath} could not be written: ${(cause as Error).message}`)
    }
  }

  async #undo(): Promise<undefined> {
    const step = this.#steps.pop()
    if (step === undefined) return
    const trouble = await this.#takeBack(step)
    if (trouble === undefined) this.#asker.say('done', `Taken back: ${step.said}.`)
    else this.#asker.say('trouble', `This cannot be taken back (${step.said}): ${trouble}`)
  }

  /** Gives why it could not be done. */
  async #takeBack(step: Step): Promise<string | undefined> {
    switch (step.kind) {
      case 'skipped':
        this.#warn(this.#settings.skipped.remove(step.mark))
        return undefined
      case 'suppressed':
        try {
          this.#settings.suppressions?.undo(step.written)
          return undefined
        } catch (cause) {
          return (cause as Error).message
        }
      default: {
        this.#isFresh = false
        const bytes = await this.#settings.files.restore(step.path, step.bytes)
        return 'because' in bytes ? `for ${step.path}, ${reasonFor(bytes)}` : undefined
      }
    }
  }

  /** Those that nothing is decided about, in order of the files. */
  #open(): readonly Place[] {
    return this.#places().filter(({ mark }) => !this.#settings.skipped.has(mark))
  }

  #places(): readonly Place[] {
    const { files, suppressions } = this.#settings
    // Numbered before anything is hidden, so that a suppression does not change what others are known by.
    const marks = new Map(files.results.flatMap(({ findings, path }) => {
      const numbered = marksOf(findings, path)
      return findings.map((finding, index): [Finding, Mark] => [finding, numbered[index] as Mark])
    }))
    const shown: readonly FileResult[] = suppressions === undefined ? files.results : suppressions.hide(files.results)
    return shown.flatMap(({ path, source, findings }) => findings.filter(finding => this.#isWanted(finding))
      .map(finding => ({ path, source, finding, mark: marks.get(finding) as Mark })))
  }

  #isWanted({ ruleId, severity, cause }: Finding): boolean {
    const { errorsOnly } = this.#settings
    return ruleId !== 'file' && cause === undefined && this.#isAbout(ruleId) && (severity === 'error' || !errorsOnly)
  }

  #isAbout(ruleId: string): boolean {
    return this.#settings.only?.has(ruleId) !== false
  }

  #tally(): Tally {
    const places = this.#places()
    const done = (kind: Step['kind']): number => this.#steps.filter(step => step.kind === kind).length
    const { skipped } = this.#settings
    return {
      taken: done('taken'),
      edited: done('edited'),
      suppressed: done('suppressed'),
      skipped: places.filter(({ mark }) => skipped.has(mark)).length,
      left: places.filter(({ mark }) => !skipped.has(mark)).length,
      errors: places.filter(({ finding }) => finding.severity === 'error').length,
    }
  }

  /** A walk that came to its end is not gone on with: the next one asks about everything. */
  #forget(): void {
    const walked = new Set(this.#settings.files.results.map(({ path }) => path))
    this.#warn(this.#settings.skipped.forget(({ path, rule }) => walked.has(path) && this.#isAbout(rule)))
  }

  #warn(trouble: string | undefined): void {
    if (trouble !== undefined) this.#asker.say('trouble', `What was skipped cannot be kept for the next time: ${trouble}`)
  }
}

function nameOf({ ruleId, line }: Finding, path: string): string {
  return `${ruleId} in ${path}, line ${line}`
}

function reasonFor(not: NotChanged): string {
  switch (not.because) {
    case 'unfaithful': return 'it would no longer say the rest of what it says. Write it another way, or change the file by hand.'
    case 'not-encodable': return 'its encoding cannot hold the new text. Save it as UTF-8 first.'
    case 'changed-on-disk': return 'somebody else has changed it since it was read. It is read again.'
    case 'failed': return `${not.said}.`
  }
}
