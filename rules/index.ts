import type { Rule } from 'replylint/rule'
import acknowledgeBeforeSolution from './acknowledge-before-solution.ts'
import addressEveryQuestion from './address-every-question.ts'
import askKeyQuestion from './ask-key-question.ts'
import clarifyBeforeSolution from './clarify-before-solution.ts'
import confirmBeforeClosing from './confirm-before-closing.ts'
import explainRequests from './explain-requests.ts'
import keepPromises from './keep-promises.ts'
import noAgentlessFault from './no-agentless-fault.ts'
import noApologyStacking from './no-apology-stacking.ts'
import noAssumedUntried from './no-assumed-untried.ts'
import noBareEmpathy from './no-bare-empathy.ts'
import noBarePolicy from './no-bare-policy.ts'
import noBiasedLanguage from './no-biased-language.ts'
import noBlameShifting from './no-blame-shifting.ts'
import noCannedPhrases from './no-canned-phrases.ts'
import noCheerfulBadNews from './no-cheerful-bad-news.ts'
import noClaimedFeelings from './no-claimed-feelings.ts'
import noCondescension from './no-condescension.ts'
import noCustomerBlame from './no-customer-blame.ts'
import noDeadEndRefusal from './no-dead-end-refusal.ts'
import noDismissiveLanguage from './no-dismissive-language.ts'
import noEmpathyBut from './no-empathy-but.ts'
import noEmpathyPadding from './no-empathy-padding.ts'
import noHarshDirectives from './no-harsh-directives.ts'
import noHedgedCommitment from './no-hedged-commitment.ts'
import noInternalJargon from './no-internal-jargon.ts'
import noInterruption from './no-interruption.ts'
import noMisplacedFault from './no-misplaced-fault.ts'
import noNegativeOpener from './no-negative-opener.ts'
import noNonApology from './no-non-apology.ts'
import noOverformal from './no-overformal.ts'
import noOverpromise from './no-overpromise.ts'
import noPassiveCommitment from './no-passive-commitment.ts'
import noPivotToDemand from './no-pivot-to-demand.ts'
import noPolicyApology from './no-policy-apology.ts'
import noRepeatedQuestion from './no-repeated-question.ts'
import noRunaround from './no-runaround.ts'
import noShouting from './no-shouting.ts'
import noSilentGap from './no-silent-gap.ts'
import noSympathyOnly from './no-sympathy-only.ts'
import preferConcreteNouns from './prefer-concrete-nouns.ts'
import preferFirstPerson from './prefer-first-person.ts'
import requireConcreteTimeframe from './require-concrete-timeframe.ts'
import requireEscalationOwner from './require-escalation-owner.ts'
import requireFeedbackQuestion from './require-feedback-question.ts'
import requireFollowUp from './require-follow-up.ts'
import requireHumanHandoff from './require-human-handoff.ts'
import requireNextStep from './require-next-step.ts'
import requirePersonalization from './require-personalization.ts'
import requireRestatement from './require-restatement.ts'
import requireSpecificApology from './require-specific-apology.ts'
import requireWarmOpening from './require-warm-opening.ts'
import useCustomerName from './use-customer-name.ts'
import validPlaceholders from './valid-placeholders.ts'

/** Every rule that ships, by id, in alphabetical order. A new rule is its file and one line here. */
export const rules: Readonly<Record<string, Rule>> = {
  'acknowledge-before-solution': acknowledgeBeforeSolution,
  'address-every-question': addressEveryQuestion,
  'ask-key-question': askKeyQuestion,
  'clarify-before-solution': clarifyBeforeSolution,
  'confirm-before-closing': confirmBeforeClosing,
  'explain-requests': explainRequests,
  'keep-promises': keepPromises,
  'no-agentless-fault': noAgentlessFault,
  'no-apology-stacking': noApologyStacking,
  'no-assumed-untried': noAssumedUntried,
  'no-bare-empathy': noBareEmpathy,
  'no-bare-policy': noBarePolicy,
  'no-biased-language': noBiasedLanguage,
  'no-blame-shifting': noBlameShifting,
  'no-canned-phrases': noCannedPhrases,
  'no-cheerful-bad-news': noCheerfulBadNews,
  'no-claimed-feelings': noClaimedFeelings,
  'no-condescension': noCondescension,
  'no-customer-blame': noCustomerBlame,
  'no-dead-end-refusal': noDeadEndRefusal,
  'no-dismissive-language': noDismissiveLanguage,
  'no-empathy-but': noEmpathyBut,
  'no-empathy-padding': noEmpathyPadding,
  'no-harsh-directives': noHarshDirectives,
  'no-hedged-commitment': noHedgedCommitment,
  'no-internal-jargon': noInternalJargon,
  'no-interruption': noInterruption,
  'no-misplaced-fault': noMisplacedFault,
  'no-negative-opener': noNegativeOpener,
  'no-non-apology': noNonApology,
  'no-overformal': noOverformal,
  'no-overpromise': noOverpromise,
  'no-passive-commitment': noPassiveCommitment,
  'no-pivot-to-demand': noPivotToDemand,
  'no-policy-apology': noPolicyApology,
  'no-repeated-question': noRepeatedQuestion,
  'no-runaround': noRunaround,
  'no-shouting': noShouting,
  'no-silent-gap': noSilentGap,
  'no-sympathy-only': noSympathyOnly,
  'prefer-concrete-nouns': preferConcreteNouns,
  'prefer-first-person': preferFirstPerson,
  'require-concrete-timeframe': requireConcreteTimeframe,
  'require-escalation-owner': requireEscalationOwner,
  'require-feedback-question': requireFeedbackQuestion,
  'require-follow-up': requireFollowUp,
  'require-human-handoff': requireHumanHandoff,
  'require-next-step': requireNextStep,
  'require-personalization': requirePersonalization,
  'require-restatement': requireRestatement,
  'require-specific-apology': requireSpecificApology,
  'require-warm-opening': requireWarmOpening,
  'use-customer-name': useCustomerName,
  'valid-placeholders': validPlaceholders,
}
