import type { Lexicon } from 'replylint/rule'
import { apologyAndRules } from './apology-and-rules.ts'
import { feeling } from './feeling.ts'
import { notANextStep } from './not-a-next-step.ts'
import { ownershipAndHelp } from './ownership-and-help.ts'
import { policyAndRefusal } from './policy-and-refusal.ts'
import { sublists } from './sublists.ts'
import { time } from './time.ts'

/** All phrase families of English, and the lists that they share. */
export const lexicon: Lexicon = {
  ...sublists,
  ...feeling,
  ...ownershipAndHelp,
  ...notANextStep,
  ...time,
  ...policyAndRefusal,
  ...apologyAndRules,
}
