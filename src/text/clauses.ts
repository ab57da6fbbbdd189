import { FormValues } from './form-values.ts'
import { startOfText } from './sentence-breaks.ts'
import type { Unit } from './sentence.ts'
import { WordFlag, type Words } from './word.ts'

/** The words that may begin a clause with no mark before them. */
const joints = new FormValues(form => form === 'and' || form === 'but' || form === 'so' ? 1 : 0)

/** A clause has at least this many words: "Sorry, we don't sell that" stays whole. */
const leastWords = 2
const verbHorizon = 7

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const pronouns = set('i we you he she it they there everything nothing something someone everyone')
const pointers = set('this that these those the a an my our your his her its their one all any each every '
  + 'some no both')
const subordinators = set('if when once until while as because since after before unless although though '
  + 'whenever whether')
const adverbs = set('then also now unfortunately sadly just still therefore instead hopefully luckily '
  + 'thankfully again of course meanwhile otherwise only even maybe perhaps in fact sometimes usually sure')
const conjunctions = set('and but so or yet nor however although though while whereas')
const helpers = set('am is are was were will would can could should may might must shall do does did has '
  + "have had 's")
const verbs = set('be need needs take takes show shows say says look looks come comes go goes work works '
  + 'get gets got seem seems remain remains include includes mean means start starts end ends ship ships '
  + 'arrive arrives went came took became left sent made depends applies covers expires')
const imperatives = set('please let go click open send check try use make select choose press tap reply '
  + 'follow visit enter contact call turn restart log sign update scroll find keep note do attach add '
  + 'remove install download')
const regrets = set('sorry apologies')
const openings = set('thanks thank sorry apologies')

/** The clauses of a sentence: where it says two things, it is two clauses. They share out all of its words. */
export function readClauses(text: string, words: Words, sentence: Unit): Unit[] {
  const { firstWord, endWord } = sentence
  const clauses: Unit[] = []
  let first = firstWord
  let start = sentence.start
  let depth = 0
  const isJoint = joints.of(words)
  for (let next = firstWord + 1; next < endWord; next++) {
    const isBreak = ((words.flags[next] as number) & WordFlag.BreakBefore) !== 0
    if (!isBreak && isJoint[words.ids[next] as number] === 0) continue
    if (isBreak) depth += bracketsOpened(text, words, next)
    if (depth > 0 || next - first < leastWords || !divides(text, words, first, next, endWord, isBreak)) continue
    const end = endOfClause(text, words.ends[next - 1] as number, words.starts[next] as number)
    clauses.push({ start, end, firstWord: first, endWord: next })
    first = next
    start = startOfText(text, end, words.starts[next] as number)
  }
  clauses.push({ start, end: sentence.end, firstWord: first, endWord })
  return clauses
}

/** Whether a clause begins at word `next`, when the one before began at `first`. */
function divides(text: string, words: Words, first: number, next: number, end: number, isBreak: boolean): boolean {
  const form = words.forms[next] as string
  if (!isBreak) return dividesWithoutMark(words, next, end, form)
  if ((words.flags[next] as number) & (words.flags[next - 1] as number) & WordFlag.Quoted) return false
  const mark = markOf(text, words.ends[next - 1] as number, words.starts[next] as number)
  if (mark === ',' && regrets.has(form) && isClosing(text, words, next, end)) return true
  if (end - next < leastWords) return false
  switch (mark) {
    case ';': return true
    case '-': return !isRange(words, next)
    case ':': return imperatives.has(form) || beginsClause(words, next, end)
    case ',': return dividesAfterComma(words, first, next, end, form)
    default: return false
  }
}

function dividesAfterComma(words: Words, first: number, next: number, end: number, form: string): boolean {
  if (form === 'please' || (form === 'kindly' && end - next > 2)) return true
  if (conjunctions.has(form)) return beginsClause(words, next + 1, end)
  // "Thanks for the photos, I've passed them on": two sentences joined by a comma
  return isOpening(words, first) && beginsClause(words, next, end) && hasVerb(words, next + 1, end, 3)
}

/** ` and let me know`, ` and we'll …`, ` but I can't …`: conjunctions that need no comma. */
function dividesWithoutMark(words: Words, next: number, end: number, form: string): boolean {
  const { forms } = words
  const subject = forms[next + 1]
  const verb = forms[next + 2]
  if (subject === undefined || verb === undefined || next + 2 >= end) return false
  if (form === 'but') return beginsClause(words, next + 1, end)
  const isFirstPerson = subject === 'i' || subject === 'we'
  if (form === 'so') return isFirstPerson && (verb === 'have' || verb === 'am' || verb === 'are')
  if (subject === 'please' || isFirstPerson) return true
  if (subject === 'let') return verb === 'me' || verb === 'us' || verb === "'s"
  return pronouns.has(subject) && helpers.has(verb)
}

/** Whether a subject with its verb, an invitation or a condition begins at word `index`. */
function beginsClause(words: Words, index: number, end: number): boolean {
  const { forms } = words
  let at = index
  for (let skipped = 0; skipped < 2 && at < end - 1 && adverbs.has(forms[at] as string); skipped++) at++
  const form = forms[at] as string
  const isLast = at >= end - 1
  if (form === 'please') return !isLast
  if (isLast) return false
  if (form === 'let') return forms[at + 1] === 'me' || forms[at + 1] === 'us' || forms[at + 1] === "'s"
  if (pronouns.has(form)) return ((words.flags[at + 1] as number) & WordFlag.BreakBefore) === 0
  if (subordinators.has(form)) {
    const subject = forms[at + 1] as string
    return at > index || pronouns.has(subject) || pointers.has(subject)
  }
  return (pointers.has(form) || form === '<name>') && hasVerb(words, at + 1, end, verbHorizon)
}

function hasVerb(words: Words, from: number, end: number, horizon: number): boolean {
  const last = Math.min(end, from + horizon)
  for (let at = from; at < last; at++) {
    if (at > from && (words.flags[at] as number) & WordFlag.BreakBefore) return false
    const form = words.forms[at] as string
    if (helpers.has(form) || verbs.has(form) || (form.length > 3 && form.endsWith('ed'))) return true
  }
  return false
}

function isOpening(words: Words, first: number): boolean {
  const { forms } = words
  const form = forms[first] as string
  if (openings.has(form)) return true
  if (form !== 'i' || forms[first + 1] !== 'am') return false
  return regrets.has(forms[first + 2] ?? '') || regrets.has(forms[first + 3] ?? '')
}

/** "…, sorry." and "…, sorry about that": said after the fact. */
function isClosing(text: string, words: Words, next: number, end: number): boolean {
  if (next === end - 1) return true
  for (let at = next + 1; at < end; at++) {
    if (markOf(text, words.ends[at - 1] as number, words.starts[at] as number) !== '') return false
  }
  return true
}

/** A number on both sides: from one to the other. */
function isRange(words: Words, next: number): boolean {
  return ((words.flags[next] as number) & (words.flags[next - 1] as number) & WordFlag.Number) !== 0
}

/** The weightiest mark between two words: `;`, `-` for a dash with spaces around it, `:` or `,`. */
function markOf(text: string, from: number, to: number): string {
  let mark = ''
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 59) return ';'
    if (code === 0x2014 || ((code === 45 || code === 0x2013) && isDash(text, at))) return '-'
    if (code === 58 && at === from) mark = ':'
    else if (code === 44 && mark === '') mark = ','
  }
  return mark
}

function isDash(text: string, at: number): boolean {
  const isBefore = /[\s-]/.test(text[at - 1] ?? ' ')
  return isBefore && /[\s-]/.test(text[at + 1] ?? ' ')
}

/** How many more brackets are opened than closed before word `next`. */
function bracketsOpened(text: string, words: Words, next: number): number {
  let opened = 0
  for (let at = words.ends[next - 1] as number; at < (words.starts[next] as number); at++) {
    const code = text.charCodeAt(at)
    if (code === 40 || code === 91) opened++
    else if (code === 41 || code === 93) opened--
  }
  return opened
}

/** The comma, semicolon or closing quote belongs to the clause before, a dash to none. */
function endOfClause(text: string, from: number, to: number): number {
  let end = from
  while (end < to && ',;:"\'”’)]'.includes(text[end] as string)) end++
  return end
}
