import type { Lexicon } from 'replylint/rule'
import { apologyAndRules } from './apology-and-rules.ts'
import { customers } from './customers.ts'
import { apologyQuality } from './apology-quality.ts'
import { promises } from './promises.ts'
import { blameAndHandOver } from './blame-and-hand-over.ts'
import { wording } from './wording.ts'
import { manner } from './manner.ts'
import { wordingOfFeeling } from './wording-of-feeling.ts'
import { respectAndClarity } from './respect-and-clarity.ts'
import { followUpAndBots } from './follow-up-and-bots.ts'
import { resolutionAndRequests } from './resolution-and-requests.ts'
import { detailsOfACase } from './details-of-a-case.ts'
import { feeling } from './feeling.ts'
import { notANextStep } from './not-a-next-step.ts'
import { ownershipAndHelp } from './ownership-and-help.ts'
import { policyAndRefusal } from './policy-and-refusal.ts'
import { sublists } from './sublists.ts'
import { time } from './time.ts'
import { turns } from './turns.ts'

/** All phrase families of English, and the lists that they share. */
export const lexicon: Lexicon = {
  ...sublists,
  ...feeling,
  ...wordingOfFeeling,
  ...ownershipAndHelp,
  ...notANextStep,
  ...time,
  ...policyAndRefusal,
  ...apologyAndRules,
  ...apologyQuality,
  ...promises,
  ...blameAndHandOver,
  ...wording,
  ...manner,
  ...respectAndClarity,
  ...followUpAndBots,
  ...resolutionAndRequests,
  ...customers,
  ...detailsOfACase,
  ...turns,
}
