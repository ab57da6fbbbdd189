import { createAnalyser } from '../anatomy/analyse.ts'
import type { LanguagePack } from '../anatomy/language.ts'
import type { Reply, ReplyRecord, Turn } from '../document/document.ts'
import type { ReplyUnit } from '../rule.ts'
import { readBranches } from '../text/branches.ts'
import { Passage } from '../text/passage.ts'
import { findPlaceholders } from '../text/placeholders.ts'

type Analyser = ReturnType<typeof createAnalyser>

/** A reply as rules are run over it: whole, or as one of the ways in which its conditions turn out. */
export interface View {
  readonly reply: Reply
  readonly unit: ReplyUnit
  /** The text of the unit with the way back to the reply's text. */
  readonly passage: Passage
  /** `whole` where there is nothing else, `together` with all branches at once, else one branch. */
  readonly scope: 'whole' | 'together' | 'branch'
  /** Which way each condition went. */
  readonly conditions: readonly string[]
  /** The messages that the text is made of, where it was said in a conversation, with where each begins in it. */
  readonly turns?: readonly { readonly turn: Turn; readonly start: number }[]
}

const analysers = new WeakMap<LanguagePack, Analyser>()

/** One reply as rules see it: its visible text taken apart, with what its file says of it. */
export function toUnit(text: string, record: ReplyRecord, language: LanguagePack): ReplyUnit {
  const anatomy = analyserOf(language)(text, findPlaceholders(text, record.platform))
  return Object.assign(anatomy, { record })
}

/**
 * The views of a reply. One with `{% if %}` or the like in it is seen whole by the rules that check the
 * conditions themselves, and by all others as what each customer gets.
 */
export function viewsOf(reply: Reply, language: LanguagePack): readonly View[] {
  const { passage: { text }, record } = reply
  const unit = toUnit(text, record, language)
  const passage = Passage.slice(text)
  const branches = mayHaveBranches(text) ? readBranches(text, unit.placeholders) : []
  if (branches.length === 0) return [{ reply, unit, passage, scope: 'whole', conditions: [] }]
  return [
    { reply, unit, passage, scope: 'together', conditions: [] },
    ...branches.map((branch): View => ({
      reply, unit: toUnit(branch.passage.text, record, language), passage: branch.passage, scope: 'branch', conditions: branch.conditions,
    })),
  ]
}

function mayHaveBranches(text: string): boolean {
  return text.includes('{%') || text.includes('{{#') || text.includes('{{^') || text.includes('{{~')
}

/** One analyser a language pack: compiling the lexicon costs more than reading a reply. */
function analyserOf(language: LanguagePack): Analyser {
  let analyser = analysers.get(language)
  if (analyser === undefined) analysers.set(language, (analyser = createAnalyser(language)))
  return analyser
}
