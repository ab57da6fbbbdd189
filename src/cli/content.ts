import type { LanguagePack } from '../anatomy/language.ts'
import type { Rule, RuleAccuracy } from '../rule.ts'

/** What the machine works with: the rules and the language. */
export interface Content {
  readonly rules: Readonly<Record<string, Rule>>
  readonly language: LanguagePack
  /** What was measured of the rules, by rule. */
  readonly accuracy?: Readonly<Record<string, readonly RuleAccuracy[]>>
}

/** Loads what the package ships. Not before it is needed: it is most of the program. */
export async function loadContent(): Promise<Content> {
  const { rules, english, accuracy } = await import('../index.ts')
  return { rules, language: english, accuracy }
}
