import { createAnalyser } from '../anatomy/analyse.ts'
import type { LanguagePack } from '../anatomy/language.ts'
import type { ReplyRecord } from '../document/document.ts'
import type { ReplyUnit } from '../rule.ts'
import { findPlaceholders } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'

type Analyser = ReturnType<typeof createAnalyser>

const analysers = new WeakMap<LanguagePack, Analyser>()

/** One reply as rules see it: its visible text taken apart, with what its file says of it, and where it is code. */
export function toUnit(text: string, record: ReplyRecord, language: LanguagePack, code: readonly Span[] = []): ReplyUnit {
  const anatomy = analyserOf(language)(text, findPlaceholders(text, record.platform))
  return Object.assign(anatomy, { record, code })
}

/** One analyser a language pack: compiling the lexicon costs more than reading a reply. */
function analyserOf(language: LanguagePack): Analyser {
  let analyser = analysers.get(language)
  if (analyser === undefined) analysers.set(language, (analyser = createAnalyser(language)))
  return analyser
}
