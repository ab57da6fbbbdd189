import type { LanguagePack, Lexicon } from '../anatomy/language.ts'
import type { ConfigFile } from './load.ts'
import type { Mistake } from './mistake.ts'
import { didYouMean } from './nearest.ts'

/**
 * The language with a house's own phrases added to its families. Adds a mistake, with its place, for a
 * family that does not exist and for a pattern that cannot be read.
 */
export async function extendLexicon(
  language: LanguagePack,
  file: ConfigFile,
  phrases: Readonly<Record<string, readonly string[]>>,
  mistakes: Mistake[],
): Promise<LanguagePack> {
  const families = Object.keys(language.lexicon)
  const lexicon: Record<string, Lexicon[string]> = { ...language.lexicon }
  for (const [name, patterns] of Object.entries(phrases)) {
    const family = familyOf(lexicon, name)
    if (family !== undefined) {
      lexicon[name] = { ...family, patterns: [...family.patterns, ...patterns] }
    } else {
      const message = `There is no family of phrases “${name}”.${didYouMean(name, families)}`
      mistakes.push(file.mistakeAt(['phrases', name], 'key', message))
    }
  }
  const { compileLexicon } = await import('../anatomy/automaton.ts')
  if (faultOf(() => compileLexicon(lexicon)) !== undefined) {
    for (const [name, patterns] of Object.entries(phrases)) {
      const family = familyOf(language.lexicon, name)
      if (family === undefined) continue
      for (const [index, pattern] of patterns.entries()) {
        const alone = { ...language.lexicon, [name]: { ...family, patterns: [...family.patterns, pattern] } }
        const fault = faultOf(() => compileLexicon(alone))
        if (fault !== undefined) mistakes.push(file.mistakeAt(['phrases', name, index], 'value', fault))
      }
    }
  }
  return { ...language, lexicon }
}

/** A family by its name, which a config may choose at will: `constructor` is none. */
function familyOf(lexicon: Lexicon, name: string): Lexicon[string] | undefined {
  return Object.hasOwn(lexicon, name) ? lexicon[name] : undefined
}

/** What an action throws, in words; `undefined` when it does not. */
function faultOf(action: () => unknown): string | undefined {
  try {
    action()
    return undefined
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}
