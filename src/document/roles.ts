import type { Problem, Role } from './document.ts'
import type { ConversationDraft, TurnDraft } from './draft.ts'

/** Who is who, where the file does not say: names, addresses or channels, `*` for any letters. */
export interface Speakers {
  readonly agents?: readonly string[]
  readonly customers?: readonly string[]
  readonly bots?: readonly string[]
}

/** The turns of a conversation with their roles, and what is to be said of how they were found. */
export interface Roles {
  readonly turns: readonly TurnDraft[]
  readonly problem?: Problem
}

/**
 * Finds the role of every turn that has none: from what the user says of the speakers, else from words that only
 * one side says. A guess is said aloud; where the turns do not tell, they stay unknown and that is said, too.
 */
export function findRoles(conversation: ConversationDraft, speakers: Speakers): Roles {
  const told = conversation.turns.map(turn => withRole(turn, roleTold(turn.speaker, speakers)))
  const open = [...new Set(told.filter(({ role }) => role === 'unknown').map(({ speaker }) => speaker ?? ''))]
  if (open.length === 0) return { turns: told }
  const guess = guessRoles(told, open)
  const turns = told.map(turn => turn.role === 'unknown' ? withRole(turn, guess.get(turn.speaker ?? '')) : turn)
  return { turns, problem: problemOf(conversation, open, guess) }
}

function withRole(turn: TurnDraft, role: Role | undefined): TurnDraft {
  return role === undefined ? turn : { ...turn, role }
}

function roleTold(speaker: string | undefined, { agents = [], customers = [], bots = [] }: Speakers): Role | undefined {
  if (speaker === undefined) return undefined
  if (agents.some(pattern => isMeant(pattern, speaker))) return 'agent'
  if (bots.some(pattern => isMeant(pattern, speaker))) return 'bot'
  return customers.some(pattern => isMeant(pattern, speaker)) ? 'customer' : undefined
}

/** Case does not count; `*` stands for any letters. */
function isMeant(pattern: string, speaker: string): boolean {
  const parts = pattern.trim().toLowerCase().split('*').map(part => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^]{0,200}?')}$`).test(speaker.trim().toLowerCase())
}

const roleWords: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:bot|chatbot|virtual assistant|automated assistant)\b/i, 'bot'],
  [/\b(?:agent|support|advisor|adviser|representative|operator|rep|csr|helpdesk|help desk|service desk|customer (?:care|service|success))\b/i, 'agent'],
  [/\b(?:customer|client|caller|visitor|guest|user|end[- ]user|shopper|patient|member)\b/i, 'customer'],
]

/** What those say who work there, and hardly anybody else. */
const agentWords = [
  /\b(?:thank you|thanks) for (?:calling|contacting|reaching out|getting in touch|your patience|holding|waiting|writing)\b/i,
  /\bhow (?:can|may) I (?:help|assist)\b/i, /\bmy name is [\p{Lu}]\p{Ll}+ (?:from|with)\b|\bthis is [\p{Lu}]\p{Ll}+ (?:from|with|at)\b/u,
  /\b(?:can|could|may) (?:I|you) (?:please )?(?:have|get|confirm|provide|verify)\b[^.?!]{0,30}\b(?:order|account|name|email|number|address|reference)\b/i,
  /\b(?:let me|I(?:'|’)?ll|I will) (?:just )?(?:check|look into|pull up|take a look)\b/i,
  /\bis there anything else\b/i, /\bI(?:'|’)?(?:ve| have) (?:issued|processed|refunded|credited|escalated)\b/i,
  /\bwe(?:'|’)?re (?:sorry|so sorry)\b|\b(?:I|we) apologi[sz]e\b/i,
]
/** What customers say of what they bought and what went wrong. */
const customerWords = [
  /\bmy (?:order|parcel|package|account|card|bill|invoice|subscription|flight|booking|refund|delivery|phone|router|password)\b/i,
  /\bI (?:ordered|bought|paid|was charged|got charged|received|returned|haven(?:'|’)?t received|never received|can(?:'|’)?t (?:log|sign) ?in)\b/i,
  /\b(?:I want|I(?:'|’)?d like|I need|can I get) (?:a|my|to)\b/i, /\byour (?:website|site|app|service|driver|store)\b/i,
]

/** The roles of speakers by what they are called and what they say; only where the two sides are well apart. */
function guessRoles(turns: readonly TurnDraft[], open: readonly string[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  for (const speaker of open) {
    const role = roleWords.find(([pattern]) => pattern.test(speaker))?.[1]
    if (role !== undefined) roles.set(speaker, role)
  }
  const left = open.filter(speaker => !roles.has(speaker))
  const known = new Set([...roles.values(), ...turns.map(({ role }) => role)])
  const scores = left.map(speaker => ({ speaker, score: scoreOf(turns.filter(turn => (turn.speaker ?? '') === speaker)) }))
  // Of two, the one who is left is the other side.
  if (left.length === 1 && known.has('agent') !== known.has('customer')) {
    return roles.set(left[0] as string, known.has('agent') ? 'customer' : 'agent')
  }
  const [first, second] = scores.toSorted((one, other) => other.score - one.score)
  if (first !== undefined && second !== undefined && scores.length === 2 && first.score > 0 && first.score - second.score >= 2) {
    roles.set(first.speaker, 'agent').set(second.speaker, 'customer')
  }
  return roles
}

/** How much more of this is said by an agent than by a customer: turns that say it, at most one each. */
function scoreOf(turns: readonly TurnDraft[]): number {
  return turns.reduce((score, { body: { text } }) => {
    const says = (patterns: readonly RegExp[]): number => patterns.filter(pattern => pattern.test(text)).length
    return score + says(agentWords) - says(customerWords)
  }, 0)
}

function problemOf({ span, fields }: ConversationDraft, open: readonly string[], guess: ReadonlyMap<string, Role>): Problem {
  const name = fields.title ?? fields.id
  const where = name === undefined ? 'this conversation' : `“${name}”`
  const at = { start: span.start, end: Math.min(span.end, span.start + 1) }
  const named = (speaker: string): string => speaker === '' ? 'a speaker without a name' : `“${speaker}”`
  const unknown = open.filter(speaker => !guess.has(speaker))
  if (unknown.length > 0) {
    const message = `Nothing tells who ${unknown.map(named).join(' and ')} ${unknown.length === 1 ? 'is' : 'are'} in ${where}, so what they say was not linted. `
      + 'Say who the agents are with --agent NAME, or with “agents” under “formats” in the config.'
    return { id: 'unknown-speaker', severity: 'warning', message, span: at }
  }
  const taken = open.map(speaker => `${named(speaker)} for the ${guess.get(speaker)}`).join(' and ')
  const message = `The file does not say who is who in ${where}; by their words ${taken} was taken. `
    + 'If that is wrong, name the agents with --agent NAME, or with “agents” under “formats” in the config.'
  return { id: 'guessed-speaker', severity: 'warning', message, span: at }
}
