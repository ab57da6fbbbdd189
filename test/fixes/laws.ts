import type { Document, Reply } from '../../src/document/document.ts'
import { collectFillings, fillReply } from '../../src/document/fillings.ts'
import { parse } from '../../src/document/parse.ts'
import { findDisagreement } from '../../src/document/twins.ts'
import { check, type RawReport } from '../../src/engine/check.ts'
import type { Change, FileEdit } from '../../src/engine/finding.ts'
import { locate } from '../../src/engine/locate.ts'
import { viewsOf, type View } from '../../src/engine/units.ts'
import { fixText } from '../../src/fix.ts'
import { lintText, type LintSettings } from '../../src/lint.ts'
import { readBranches } from '../../src/text/branches.ts'
import { Lines } from '../../src/text/lines.ts'
import { findPlaceholders } from '../../src/text/placeholders.ts'
import type { Span } from '../../src/text/span.ts'

/** What came of trying the laws of fixes on one file. */
export interface Trial {
  /** What does not hold, each in a sentence; empty when all is well. */
  readonly breaches: readonly string[]
  /** How often each thing happened: `replies`, `changes`, `refused: markup` … */
  readonly counts: Readonly<Record<string, number>>
}

/** A change that a rule proposed, and what the reply is to read once it is made. */
interface Proposal {
  readonly view: View
  readonly index: number
  readonly at: Span
  readonly text: string
  readonly isFix: boolean
  readonly change: Change | undefined
  readonly slots: readonly string[]
}

/**
 * Lints a file and holds what is found and each change that is offered against the laws. The text that is expected
 * comes from the rule's own report and the text of the reply, never from the edit of the file.
 *
 * `mostChanges` is how many changes are tried one by one.
 */
export async function tryLaws(source: string, settings: LintSettings, mostChanges = 12): Promise<Trial> {
  const trial = new LawTrial(source, settings)
  await trial.run(mostChanges)
  return trial
}

class LawTrial implements Trial {
  readonly breaches: string[] = []
  readonly counts: Record<string, number> = {}
  readonly #source: string
  readonly #settings: LintSettings

  constructor(source: string, settings: LintSettings) {
    this.#source = source
    this.#settings = settings
  }

  async run(mostChanges: number): Promise<void> {
    const document = await this.#read(this.#source)
    this.#count('files')
    this.#count('replies', document.replies.length)
    await this.#tryFindings()
    this.#tryRuns(document)
    const proposals = this.#proposals(document, mostChanges)
    for (const proposal of proposals) this.#tally(proposal)
    let tried = 0
    for (const proposal of proposals) if (proposal.change !== undefined && tried++ < mostChanges) await this.#tryChange(document, proposal)
    await this.#tryFixes(document, proposals)
  }

  #count(what: string, times = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + times
  }

  #breach(what: string, details: unknown): void {
    this.breaches.push(`${what}: ${JSON.stringify(details)}`)
  }

  /** As linting reads it: with dynamic content filled in. */
  async #read(source: string): Promise<Document> {
    const document = await parse(source, this.#settings.path, this.#settings.parse)
    const fillings = this.#settings.fillings ?? collectFillings(document.replies)
    return { ...document, replies: document.replies.map(reply => fillReply(reply, fillings).reply) }
  }

  #tryRuns({ replies, conversations }: Document): void {
    const source = this.#source
    const turns = conversations.flatMap(conversation => conversation.turns)
    for (const { passage, span, twin } of [...replies, ...turns.map(turn => ({ ...turn, twin: undefined }))]) {
      if (span.start < 0 || span.start > span.end || span.end > source.length) this.#breach('a record is outside the file', span)
      for (const { text, runs } of twin === undefined ? [passage] : [passage, twin.passage]) {
        let textEnd = 0
        for (const run of runs) {
          const isInOrder = run.text.start === textEnd && run.text.end > textEnd && run.source.start <= run.source.end
          const isInside = 0 <= run.source.start && run.source.end <= source.length
          if (!isInOrder || !isInside) return this.#breach('a run is out of order', { run, span })
          if (run.exact && source.slice(run.source.start, run.source.end) !== text.slice(run.text.start, run.text.end)) {
            return this.#breach('a run is not the text of the file', { run, text: text.slice(run.text.start, run.text.end) })
          }
          textEnd = run.text.end
        }
        if (textEnd !== text.length) this.#breach('runs do not cover the text', { textEnd, length: text.length })
      }
    }
  }

  async #tryFindings(): Promise<void> {
    const source = this.#source
    const { findings } = await lintText(source, this.#settings)
    let before = 0
    for (const finding of findings) {
      const { ruleId, messageId, offset, endOffset, cause } = finding
      const name = { ruleId, messageId, offset, endOffset }
      if (cause !== undefined) this.#breach('a step failed', { ...name, cause: String(cause), stack: cause instanceof Error ? cause.stack : undefined })
      if (offset < 0 || offset > endOffset || endOffset > source.length) this.#breach('a finding is outside the file', name)
      if (offset < before) this.#breach('findings are out of order', name)
      before = offset
    }
  }

  /** Of suggestions no more than ten times `mostEdits` in all: working out the edit of one may mean reading the body again. */
  #proposals({ replies }: Document, mostEdits: number): Proposal[] {
    let worked = 0
    const lines = new Lines(this.#source)
    const { language } = this.#settings
    const proposals: Proposal[] = []
    for (const [index, reply] of replies.entries()) {
      for (const view of viewsOf(reply, language)) {
        const rules = this.#settings.rulesFor(reply.record).filter(({ rule }) =>
          view.scope === 'whole' || (rule.meta.branches === 'together') === (view.scope === 'together'))
        const [checked] = check([view.unit], () => rules)
        for (const report of checked?.reports ?? []) {
          this.#tryPlace(report, view)
          const { fix, suggestions } = locate(report, view, lines)
          if (report.fix !== undefined) proposals.push({ view, index, ...report.fix, isFix: true, change: fix, slots: [] })
          for (const [number, { at, text }] of report.suggestions.entries()) {
            if (++worked > mostEdits * 10) break
            proposals.push({ view, index, at, text, isFix: false, change: suggestions[number]?.edit, slots: suggestions[number]?.slots ?? [] })
          }
        }
      }
    }
    return proposals
  }

  /** Where the map is exact, the place in the file holds the words that are quoted; and never a tag of logic. */
  #tryPlace({ at, configured }: RawReport, { reply, passage, scope }: View): void {
    const inReply = passage.locate(at)
    const place = reply.passage.locate(inReply)
    const quote = passage.text.slice(at.start, at.end)
    this.#count('reports')
    const runs = reply.passage.runs.filter(({ text }) => text.start < inReply.end && inReply.start < text.end)
    const isUnbroken = runs.every((run, index) => run.exact && (index === 0 || run.source.start === runs[index - 1]?.source.end))
    const isWhole = reply.passage.text.slice(inReply.start, inReply.end) === quote
    if (quote !== '' && isUnbroken && isWhole) {
      this.#count('reports at an exact place')
      const found = this.#source.slice(place.start, place.end)
      if (found !== quote) this.#breach('the place does not hold the quote', { rule: configured.id, quote, found })
    }
    const isOutside = place.start < reply.span.start || place.end > reply.span.end
    // what stands for an alias of YAML is found where its anchor is
    if (isOutside && !/[:-] +(?:<<: *)?\*/.test(this.#source)) this.#breach('a finding is outside its record', { rule: configured.id, place, span: reply.span })
    if (scope !== 'branch') return
    this.#count('reports in branches')
    if (at.start === at.end) return
    // no end of a finding of one branch may lie within a tag that the branch does not show
    for (const tag of tagsOf(reply).filter(tag => !passage.runs.some(({ source }) => source.start <= tag.start && tag.end <= source.end))) {
      const isSplit = (inReply.start > tag.start && inReply.start < tag.end) || (inReply.end > tag.start && inReply.end < tag.end)
      if (isSplit) this.#breach('a finding begins or ends within a tag', { rule: configured.id, quote })
    }
  }

  #tally({ view, at, text, change, isFix }: Proposal): void {
    const kind = isFix ? 'fixes' : 'suggestions'
    this.#count(kind)
    if (change !== undefined) return
    this.#count(`${kind} refused`)
    this.#count(`refused: ${reasonOf(view, at, text)}`)
  }

  /** One change by itself: as expected, or not made by `fixText` either, and then the file is as it was. */
  async #tryChange(before: Document, proposal: Proposal): Promise<void> {
    const change = proposal.change as Change
    const parts = partsOf(change)
    if (parts.some(({ offset, endOffset }) => offset < 0 || offset > endOffset || endOffset > this.#source.length)) {
      return this.#breach('an edit is outside the file', parts)
    }
    if (parts.length === 2 && overlap(parts[0] as FileEdit, parts[1] as FileEdit)) return this.#breach('an edit overlaps that of its twin', parts)
    this.#count('changes tried')
    const after = splice(this.#source, parts)
    const wrong = await this.#faultsOf(before, after, [proposal])
    if (wrong === undefined) return
    this.#count(faultsOfRecords(before, await this.#read(after)) === undefined ? 'changes tried that read otherwise' : 'changes tried that lose a record')
    if (proposal.isFix) return
    const made = await fixText(this.#source, this.#settings, {
      fixes: false,
      choose: finding => finding.suggestions.find(({ edit }) => edit !== undefined && isSame(edit, change)),
      // slots are filled with themselves: the text is to be what was proposed
      values: Object.fromEntries(proposal.slots.map(slot => [slot, `{{${slot}}}`])),
    })
    if (made.text !== this.#source) this.#breach('a change that reads otherwise was made', { wrong, change, text: proposal.text, quote: proposal.view.passage.text.slice(proposal.at.start, proposal.at.end) })
  }

  /** All fixes: made as the reports have it, pass by pass, and again nothing. */
  async #tryFixes(before: Document, proposals: readonly Proposal[]): Promise<void> {
    const fixed = await fixText(this.#source, this.#settings, { fixes: true })
    if (fixed.text === this.#source) {
      if (fixed.changes > 0) this.#breach('changes were made and the text is the same', fixed.changes)
      return
    }
    this.#count('files fixed')
    this.#count('fixes made', fixed.changes)
    const again = await fixText(fixed.text, this.#settings, { fixes: true })
    if (again.text !== fixed.text) this.#breach('fixing again changes more', { once: fixed.text, twice: again.text })
    const lint = await lintText(fixed.text, this.#settings)
    if (JSON.stringify(lint.findings) !== JSON.stringify(fixed.result.findings)) this.#breach('the result is not that of the fixed text', fixed.text)
    const read = await this.#read(fixed.text)
    const wrong = faultsOfRecords(before, read)
    if (wrong !== undefined) this.#breach('fixed records are others', { wrong, fixed: fixed.text })
    const touched = new Set(proposals.filter(({ isFix }) => isFix).map(({ index }) => index))
    for (const [index, reply] of before.replies.entries()) {
      if (touched.has(index) || reply.filled !== undefined) continue
      if (read.replies[index]?.passage.text !== reply.passage.text) this.#breach('a reply without a fix reads otherwise', { before: reply.passage.text, after: read.replies[index]?.passage.text })
    }
    for (const [index, reply] of read.replies.entries()) this.#tryTwins(before.replies[index] as Reply, reply)
    await this.#tryFirstPass(before, proposals, fixed.changes)
  }

  /** The fixes of one pass together, those that touch left out: the text is that of the reports, all at once. */
  async #tryFirstPass(before: Document, proposals: readonly Proposal[], changes: number): Promise<void> {
    const made: Proposal[] = []
    const offered = proposals.filter(({ isFix, change }) => isFix && change !== undefined)
      .sort((first, second) => (first.change as Change).offset - (second.change as Change).offset)
    for (const proposal of offered) {
      const parts = partsOf(proposal.change as Change)
      const others = made.flatMap(({ change }) => partsOf(change as Change))
      if (parts.every(part => others.every(other => !overlap(part, other)))) made.push(proposal)
    }
    if (made.length === 0) return
    const after = splice(this.#source, made.flatMap(({ change }) => partsOf(change as Change)))
    const wrong = await this.#faultsOf(before, after, made)
    if (wrong === undefined) return
    this.#count('passes that do not read as intended')
    const once = await fixText(this.#source, { ...this.#settings, rulesFor: this.#settings.rulesFor }, { fixes: true })
    // then `fixText` must have seen it, and made less
    if (once.text === after) this.#breach('fixes that read otherwise together were made', { wrong, after, changes })
  }

  /** What is wrong with the changed file; undefined when it says what the reports wanted, and the rest as before. */
  async #faultsOf(before: Document, source: string, made: readonly Proposal[]): Promise<string | undefined> {
    const after = await this.#read(source)
    const wrong = faultsOfRecords(before, after)
    if (wrong !== undefined) return wrong
    for (const [index, reply] of before.replies.entries()) {
      const other = after.replies[index] as Reply
      const own = made.filter(proposal => proposal.index === index)
      if (own.length === 0) {
        const isSame = other.passage.text.trim() === reply.passage.text.trim() || reply.filled !== undefined || isShared(reply, before)
        if (!isSame) return `reply ${index} was not to change: ${JSON.stringify([reply.passage.text, other.passage.text])}`
        continue
      }
      const expected = expectedText(reply, own)
      // blank lines around a reply are no part of it in a text file
      if (other.passage.text.trim() !== expected.trim()) return `reply ${index} was to read ${JSON.stringify(expected)}, not ${JSON.stringify(other.passage.text)}`
      if (own.every(mayNotTouchTags) && tagsOf(reply).map(writtenIn(reply)).join() !== tagsOf(other).map(writtenIn(other)).join()) return `tags of reply ${index} changed`
      if (reply.twin !== undefined && findDisagreement(reply) === undefined && findDisagreement(other) !== undefined) return `the twins of reply ${index} agreed and do not any more`
      if (own.length === 1 && own.every(mayNotTouchTags)) {
        const wrongBranch = faultsOfBranch(own[0] as Proposal, other)
        if (wrongBranch !== undefined) return wrongBranch
      }
    }
    return undefined
  }

  #tryTwins(before: Reply, after: Reply): void {
    if (before.twin === undefined || findDisagreement(before) !== undefined) return
    this.#count('twins fixed')
    if (findDisagreement(after) !== undefined) this.#breach('twins agreed and do not any more', { text: after.passage.text, twin: after.twin?.passage.text })
  }
}

/** The reply's text with the proposals put in where the reports have them. */
function expectedText({ passage: { text } }: Reply, proposals: readonly Proposal[]): string {
  const places = proposals.map(proposal => ({ ...placeOf(proposal), replacement: proposal.text }))
  let expected = ''
  let done = 0
  for (const { start, end, replacement } of places.sort((first, second) => first.start - second.start || first.end - second.end)) {
    expected += text.slice(done, start) + replacement
    done = end
  }
  return expected + text.slice(done)
}

/** Where in the reply's text; what goes on from the end of a branch stays in it. */
function placeOf({ view: { passage, scope }, at, text }: Proposal): Span {
  if (scope !== 'branch' || at.start < at.end || at.start === 0 || !/^\s/.test(text)) return passage.locate(at)
  const { end } = passage.locate({ start: at.start - 1, end: at.start })
  return { start: end, end }
}

/** Whether a change is one of a branch, and neither has to do with tags that the branch shows nor may make one. */
function mayNotTouchTags({ view: { scope, reply, passage }, at, text }: Proposal): boolean {
  const { start, end } = passage.locate(at)
  const [before, after] = [reply.passage.text.slice(0, start), reply.passage.text.slice(end)]
  const isBesideTag = tagsOf(reply).some(tag => tag.start < end && start < tag.end) || /[{%#][^{}\n]*$/.test(before) || /^[^{}\n]*[%}]/.test(after)
  return scope === 'branch' && !isBesideTag && !/[{}%]/.test(text)
}

/** The branch that the rule read, read again. */
function faultsOfBranch({ view, at, text }: Proposal, after: Reply): string | undefined {
  if (view.scope !== 'branch') return undefined
  const expected = view.passage.text.slice(0, at.start) + text + view.passage.text.slice(at.end)
  const branches = readBranches(after.passage.text, findPlaceholders(after.passage.text, after.record.platform))
  const isThere = branches.some(branch => branch.passage.text.trim() === expected.trim())
  return isThere ? undefined : `no branch reads ${JSON.stringify(expected)}: ${JSON.stringify(branches.map(branch => branch.passage.text))}`
}

/** An alias of YAML is the same text in the file as what it stands for. */
function isShared(reply: Reply, { replies }: Document): boolean {
  const first = reply.passage.runs[0]?.source.start
  return replies.some(other => other !== reply && other.passage.runs[0]?.source.start === first)
}

function faultsOfRecords(before: Document, after: Document): string | undefined {
  if (before.format !== after.format) return `the format was ${before.format} and is ${after.format}`
  if (before.replies.length !== after.replies.length) return `there were ${before.replies.length} replies and are ${after.replies.length}`
  for (const [index, { record }] of before.replies.entries()) {
    const other = (after.replies[index] as Reply).record
    if (record.id !== other.id || record.pointer !== other.pointer || record.locale !== other.locale) return `record ${index} is another`
  }
  const turns = ({ conversations }: Document): string => conversations.map(conversation => conversation.turns.length).join()
  if (turns(before) !== turns(after)) return 'the messages are others'
  const errors = ({ problems }: Document): number => problems.filter(({ severity }) => severity === 'error').length
  return errors(after) > errors(before) ? 'the file is broken' : undefined
}

function tagsOf({ passage: { text }, record }: Reply): readonly Span[] {
  return findPlaceholders(text, record.platform).filter(({ syntax }) => syntax === 'tag').map(({ span }) => span)
}

function writtenIn({ passage: { text } }: Reply): (span: Span) => string {
  return ({ start, end }) => text.slice(start, end)
}

/** Why a change was refused, as far as the map shows. */
function reasonOf({ reply, passage }: View, at: Span, text: string): string {
  const inner = passage.edit(at, text)
  if (inner === undefined) return 'goes across branches, or splits a character'
  const { runs } = reply.passage
  const [first] = runs
  if (runs.length === 1 && first?.locked === true && !first.exact) return 'the text has no map'
  if (!reply.passage.isEditable(inner.span)) {
    const isLocked = runs.some(run => run.locked === true && run.text.start < inner.span.end && inner.span.start < run.text.end)
    return isLocked ? 'a break or marker that markup makes' : 'markup within, or an escape split'
  }
  if (reply.passage.edit(inner.span, inner.text) === undefined) return 'no way to write it there'
  return 'the twin does not have it'
}

/** A second writing of the engine's own, so that the two check each other. */
function splice(source: string, parts: readonly FileEdit[]): string {
  let text = source
  for (const { offset, endOffset, text: written } of [...parts].sort((first, second) => second.offset - first.offset)) {
    text = text.slice(0, offset) + written + text.slice(endOffset)
  }
  return text
}

function partsOf(change: Change): FileEdit[] {
  const { offset, endOffset, text, twin } = change
  return twin === undefined ? [{ offset, endOffset, text }] : [{ offset, endOffset, text }, twin]
}

function overlap(first: FileEdit, second: FileEdit): boolean {
  return first.offset <= second.endOffset && second.offset <= first.endOffset
}

function isSame(first: Change, second: Change): boolean {
  return first.offset === second.offset && first.endOffset === second.endOffset && first.text === second.text
}
