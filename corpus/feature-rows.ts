import { compileLexicon } from '../src/anatomy/automaton.ts'
import { FeatureReader } from '../src/anatomy/features.ts'
import type { Lexicon, WordClasses } from '../src/anatomy/language.ts'
import { findPlaceholders } from '../src/text/placeholders.ts'
import { readWords } from '../src/text/words.ts'

/** Gives the feature keys of a sentence that stands alone, as the analyser would read it. */
export function createFeaturizer(lexicon: Lexicon, wordClasses: WordClasses): (text: string) => Int32Array {
  const automaton = compileLexicon(lexicon)
  const reader = new FeatureReader({ lexicon, wordClasses }, automaton.families)
  return text => {
    const placeholders = findPlaceholders(text)
    const words = readWords(text, placeholders)
    const whole = { start: 0, end: text.length, firstWord: 0, endWord: words.count, listItem: false }
    reader.open(text, words)
    reader.read(whole, automaton.scan(words, [whole]))
    return reader.keys.slice(0, reader.count)
  }
}
