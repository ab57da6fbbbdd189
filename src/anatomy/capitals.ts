import { WordFlag } from '../text/words.ts'
import type { Anatomy, Sentence } from './anatomy.ts'
import type { WordRange } from './tagger.ts'

/**
 * Stretches of words in capitals, as long as they go. `I`, `A` and numbers stand between such words, not at
 * the ends; what is quoted and what is a placeholder belongs to none.
 */
export function runsOfCapitals({ firstWord, endWord }: Sentence, { words, text }: Anatomy): WordRange[] {
  const runs: WordRange[] = []
  let first = -1
  let last = -1
  const close = () => {
    if (first >= 0) runs.push({ firstWord: first, endWord: last + 1 })
    first = -1
  }
  for (let word = firstWord; word < endWord; word++) {
    const flags = words.flags[word] as number
    if (first >= 0 && /[\n`"“”]/.test(text.slice(words.ends[word - 1], words.starts[word]))) close()
    if (flags & (WordFlag.Quoted | WordFlag.Placeholder)) close()
    else if (flags & WordFlag.Capitals) {
      // of “I’LL” only the second part is in capitals
      if (first < 0) first = word > firstWord && words.ends[word - 1] === words.starts[word] ? word - 1 : word
      last = word
    } else if (!(flags & WordFlag.Number) && !/^[IA]$/.test(text.slice(words.starts[word], words.ends[word]))) close()
  }
  close()
  return runs
}

/** Whether the word is a name or a code by its looks: a capital inside the sentence, digits, a placeholder. */
export function looksLikeName(word: number, { firstWord, endWord }: Sentence, { words }: Anatomy): boolean {
  if (word < firstWord || word >= endWord) return false
  const flags = words.flags[word] as number
  if (words.forms[word] === 'i') return false
  if (flags & (WordFlag.Number | WordFlag.Placeholder | WordFlag.Capitals)) return true
  return (flags & WordFlag.Capitalised) !== 0 && word > firstWord
}
