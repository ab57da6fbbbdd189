/** What a sentence or clause of a reply does. Each act is defined in `corpus/README.md`. */
export const acts = [
  'greeting', 'thanks', 'closing', 'hollow', 'sympathy', 'empathy', 'apology', 'apology-policy', 'ownership',
  'resolution', 'commitment', 'outcome', 'offer', 'request', 'instruction', 'question', 'escalation', 'refusal',
  'policy', 'reason', 'problem', 'fact', 'vague-time', 'clear-time', 'blame', 'demand', 'internal',
] as const

export type Act = (typeof acts)[number]
