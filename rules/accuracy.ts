import type { RuleAccuracy } from 'replylint/rule'

/** What was measured of each rule. Written by `npm run accuracy -- FILES --save`; corpus/README.md says on what. */
export const accuracy: Readonly<Record<string, readonly RuleAccuracy[]>> = {
  'acknowledge-before-solution': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 2, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 1 },
  ],
  'explain-requests': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 6, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 2 },
  ],
  'no-agentless-fault': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 3, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-apology-stacking': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-assumed-untried': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 3, clean: 6, falseAlarms: 0 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 4, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 5 },
  ],
  'no-bare-empathy': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 5, clean: 6, falseAlarms: 1 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 2 },
  ],
  'no-bare-policy': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 3, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 2, hits: 2, clean: 392, falseAlarms: 0 },
  ],
  'no-biased-language': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 3, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-blame-shifting': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 1, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-canned-phrases': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 8, hits: 6, clean: 376, falseAlarms: 3 },
  ],
  'no-cheerful-bad-news': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 2, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 3 },
  ],
  'no-claimed-feelings': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 4, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 1 },
  ],
  'no-condescension': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 2, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 5, hits: 4, clean: 384, falseAlarms: 0 },
  ],
  'no-customer-blame': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 4, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 1, hits: 1, clean: 393, falseAlarms: 0 },
  ],
  'no-dead-end-refusal': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 3, clean: 6, falseAlarms: 0 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 1, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 8, hits: 6, clean: 384, falseAlarms: 0 },
  ],
  'no-dismissive-language': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 3, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-empathy-but': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 4, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 5, hits: 4, clean: 387, falseAlarms: 0 },
  ],
  'no-empathy-padding': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-harsh-directives': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 1, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-hedged-commitment': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 1 },
  ],
  'no-internal-jargon': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 3, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 1 },
  ],
  'no-negative-opener': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 8 },
  ],
  'no-non-apology': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 2, hits: 2, clean: 387, falseAlarms: 0 },
  ],
  'no-overformal': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 4 },
  ],
  'no-overpromise': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 2, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-passive-commitment': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 6, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 6, hits: 5, clean: 388, falseAlarms: 0 },
  ],
  'no-pivot-to-demand': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 2, clean: 6, falseAlarms: 0 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 2, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-policy-apology': [
    { set: 'cases, even half', kind: 'cases', broken: 22, hits: 16, clean: 23, falseAlarms: 0 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 3, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 1, hits: 0, clean: 393, falseAlarms: 0 },
  ],
  'no-runaround': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 2, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 11, hits: 6, clean: 383, falseAlarms: 1 },
  ],
  'no-shouting': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 1 },
  ],
  'no-sympathy-only': [
    { set: 'cases, even half', kind: 'cases', broken: 22, hits: 20, clean: 23, falseAlarms: 1 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 1, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 2, hits: 2, clean: 392, falseAlarms: 0 },
  ],
  'prefer-concrete-nouns': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 1, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 3 },
  ],
  'prefer-first-person': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 4, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 4 },
  ],
  'require-concrete-timeframe': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 23, hits: 22, clean: 370, falseAlarms: 0 },
  ],
  'require-escalation-owner': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 2, clean: 6, falseAlarms: 0 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 4, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 1 },
  ],
  'require-human-handoff': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 4, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 2 },
  ],
  'require-next-step': [
    { set: 'cases, even half', kind: 'cases', broken: 22, hits: 16, clean: 23, falseAlarms: 0 },
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 2, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 12, hits: 6, clean: 378, falseAlarms: 3 },
  ],
  'require-personalization': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 4, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 2 },
  ],
  'require-specific-apology': [
    { set: 'cases, even half', kind: 'cases', broken: 6, hits: 4, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 9 },
  ],
  'require-warm-opening': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 58 },
  ],
  'valid-placeholders': [
    { set: 'cases, even half', kind: 'cases', broken: 5, hits: 5, clean: 6, falseAlarms: 0 },
    { set: 'real', kind: 'replies', broken: 124, hits: 122, clean: 269, falseAlarms: 0 },
  ],
  'address-every-question': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 1, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'clarify-before-solution': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 1, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'confirm-before-closing': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 2, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'keep-promises': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 1, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-interruption': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 4, clean: 3, falseAlarms: 1 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-repeated-question': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 2, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'no-silent-gap': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 2, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'require-feedback-question': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 1, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'require-follow-up': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 1, clean: 3, falseAlarms: 1 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'use-customer-name': [
    { set: 'conversation-cases, even half', kind: 'cases', broken: 4, hits: 3, clean: 3, falseAlarms: 0 },
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'ask-key-question': [
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 3 },
  ],
  'no-misplaced-fault': [
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 0 },
  ],
  'require-restatement': [
    { set: 'real', kind: 'unlabelled', broken: 0, hits: 0, clean: 394, falseAlarms: 4 },
  ],
}
