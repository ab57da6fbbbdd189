import type { LanguagePack } from '../anatomy/language.ts'
import type { Rule } from '../rule.ts'

/** What the machine works with: the rules and the language. */
export interface Content {
  readonly rules: Readonly<Record<string, Rule>>
  readonly language: LanguagePack
}

/** Loads what the package ships. Not before it is needed: it is most of the program. */
export async function loadContent(): Promise<Content> {
  const { rules, english } = await import('../index.ts')
  return { rules, language: english }
}
