import type { Document, Reply } from './document/document.ts'
import { findDisagreement } from './document/twins.ts'
import { applyChanges } from './engine/apply.ts'
import type { Change, FileResult, Finding, Suggestion } from './engine/finding.ts'
import { fillSlots } from './engine/slots.ts'
import { lintText, readDocument, type LintSettings } from './lint.ts'

/** What is to be changed in a text. */
export interface FixRequest {
  /** Make the fixes, which keep the meaning. */
  readonly fixes: boolean
  /** Which suggestion of a finding to take, if any. */
  readonly choose?: (finding: Finding, result: FileResult) => Suggestion | undefined
  /** Findings that the team lets stand: nothing of theirs is changed. */
  readonly passesOver?: (finding: Finding, result: FileResult) => boolean
  /** What the writer puts in the slots of suggestions, by their names. */
  readonly values?: Readonly<Record<string, string>>
}

/** A suggestion that was asked for and not taken, and why. */
export interface Untaken {
  readonly suggestion: Suggestion
  readonly finding: Finding
  readonly reason: 'slots' | 'no-edit' | 'overlap' | 'unfaithful'
}

/** A text after its fixes. */
export interface FixedText {
  /** The text as it is now; the same as before when nothing was changed. */
  readonly text: string
  /** What linting `text` gives. */
  readonly result: FileResult
  /** How many changes were made. */
  readonly changes: number
  readonly untaken: readonly Untaken[]
}

/** Fixes may uncover further fixes; a rule that goes on for ever must not take the run with it. */
const mostPasses = 10

/**
 * Takes the suggestions that are asked for, once, and makes the fixes, until there are none. Each change is made
 * whole or not at all, and only where the file, read again, says what it said but for the change.
 */
export async function fixText(source: string, settings: LintSettings, request: FixRequest): Promise<FixedText> {
  const before = await lintText(source, settings)
  const taken = await takeSuggestions(before, settings, request)
  let { text, changes } = taken
  let result = text === source ? before : await lintText(text, settings)
  const refused = new Set<string>()
  for (let pass = 0; request.fixes && pass < mostPasses; pass++) {
    const fixes = findingsToChange(result, request).map(({ fix }) => fix).filter(fix => fix !== undefined).filter(fix => !refused.has(keyOf(fix)))
    const made = await makeFaithfully(text, fixes, settings)
    for (const change of made.refused) refused.add(keyOf(change))
    if (made.text === text) break
    text = made.text
    changes += made.made.length
    result = await lintText(text, settings)
  }
  return { text, result, changes, untaken: taken.untaken }
}

function findingsToChange(result: FileResult, { passesOver }: FixRequest): readonly Finding[] {
  return passesOver === undefined ? result.findings : result.findings.filter(finding => !passesOver(finding, result))
}

function keyOf({ offset, endOffset, text }: Change): string {
  return `${offset}:${endOffset}:${text}`
}

async function takeSuggestions(
  result: FileResult, settings: LintSettings, request: FixRequest,
): Promise<{ text: string; changes: number; untaken: readonly Untaken[] }> {
  const { choose, values = {} } = request
  const untaken: Untaken[] = []
  const wanted = new Map<Change, Omit<Untaken, 'reason'>>()
  for (const finding of findingsToChange(result, request)) {
    const suggestion = choose?.(finding, result)
    if (suggestion === undefined) continue
    const open = suggestion.slots.filter(slot => !Object.hasOwn(values, slot))
    const change = open.length > 0 ? undefined : suggestion.editTo(fillSlots(suggestion.text, values))
    if (change === undefined) untaken.push({ suggestion, finding, reason: open.length > 0 ? 'slots' : 'no-edit' })
    else wanted.set(change, { suggestion, finding })
  }
  if (wanted.size === 0) return { text: result.source, changes: 0, untaken }
  const made = await makeFaithfully(result.source, [...wanted.keys()], settings)
  const reasons = [[made.left, 'overlap'], [made.refused, 'unfaithful']] as const
  for (const [changes, reason] of reasons) {
    for (const change of changes) untaken.push({ ...wanted.get(change) as Omit<Untaken, 'reason'>, reason })
  }
  return { text: made.text, changes: made.made.length, untaken }
}

/** A text after those of some changes that it could take. */
export interface MadeFaithfully {
  readonly text: string
  readonly made: readonly Change[]
  /** Those that touch another one. */
  readonly left: readonly Change[]
  /** Those after which the file would not say what it said but for the changes. */
  readonly refused: readonly Change[]
}

/** Makes the changes after which the file says what it said but for them. What breaks it is found one by one. */
export async function makeFaithfully(source: string, changes: readonly Change[], settings: LintSettings): Promise<MadeFaithfully> {
  const all = applyChanges(source, changes)
  if (all.made.length === 0) return { ...all, refused: [] }
  const before = await readDocument(source, settings)
  const isFaithful = async (text: string, made: readonly Change[]): Promise<boolean> =>
    saysTheSame(before, await readDocument(text, settings), made)
  if (await isFaithful(all.text, all.made)) return { ...all, refused: [] }
  let kept: readonly Change[] = []
  const refused: Change[] = []
  for (const change of all.made) {
    const tried = applyChanges(source, [...kept, change])
    if (await isFaithful(tried.text, tried.made)) kept = tried.made
    else refused.push(change)
  }
  return { ...applyChanges(source, kept), left: all.left, refused }
}

/** Whether the records are the same ones, and say the same as before but for the changes. */
function saysTheSame(before: Document, after: Document, made: readonly Change[]): boolean {
  if (before.format !== after.format || before.replies.length !== after.replies.length) return false
  if (countErrors(after) > countErrors(before)) return false
  return before.replies.every((reply, index) => {
    const other = after.replies[index] as Reply
    if (other.record.id !== reply.record.id || other.record.pointer !== reply.record.pointer) return false
    const meant = textAfter(reply, made.filter(change => isOf(reply, change)))
    // blank lines around a reply are no part of it in a text file
    if (other.passage.text.trim() !== meant.trim()) return false
    return findDisagreement(reply) !== undefined || findDisagreement(other) === undefined
  })
}

/** Whether a change is one of this reply: an alias in YAML makes one text that of several. */
function isOf({ passage }: Reply, { offset, endOffset, reading: { at } }: Change): boolean {
  const { start, end } = passage.locate(at)
  return start === offset && end === endOffset && at.end <= passage.text.length
}

/** What a reply is to read after the changes. */
function textAfter({ passage: { text } }: Reply, changes: readonly Change[]): string {
  let changed = ''
  let done = 0
  for (const { reading: { at, text: written } } of changes.toSorted((first, second) => first.offset - second.offset)) {
    changed += text.slice(done, at.start) + written
    done = at.end
  }
  return changed + text.slice(done)
}

function countErrors({ problems }: Document): number {
  return problems.filter(({ severity }) => severity === 'error').length
}
