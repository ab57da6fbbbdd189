import type { Problem, Role } from './document.ts'
import type { ConversationDraft, TurnDraft } from './draft.ts'

/** Who is who, where the file does not say: names, addresses or channels, `*` for any letters. */
export interface Speakers {
  readonly agents?: readonly string[]
  readonly customers?: readonly string[]
  readonly bots?: readonly string[]
}

/** The turns of a conversation with their roles, and what was open before. */
export interface Roles {
  readonly turns: readonly TurnDraft[]
  readonly doubt?: RoleDoubt
}

/** Speakers of a conversation of whom the file does not say who they are, with what was taken them for. */
export interface RoleDoubt {
  readonly conversation: ConversationDraft
  /** Their names; empty for one who has none. */
  readonly open: readonly string[]
  readonly guess: ReadonlyMap<string, Role>
}

/**
 * Finds the role of every turn for which the file has none: from what the user says of the speakers, else from words
 * that only one side says. Where these do not tell, it stays unknown.
 */
export function findRoles(conversation: ConversationDraft, speakers: Speakers): Roles {
  const told = conversation.turns.map(turn => turn.role === 'unknown' ? withRole(turn, roleTold(turn.speaker, speakers)) : turn)
  const open = [...new Set(told.filter(({ role }) => role === 'unknown').map(({ speaker }) => speaker ?? ''))]
  if (open.length === 0) return { turns: told }
  const guess = conversation.neverGuessRoles === true ? new Map<string, Role>() : guessRoles(told, open)
  const turns = told.map(turn => turn.role === 'unknown' ? withRole(turn, guess.get(turn.speaker ?? '')) : turn)
  // Who names one side of two has named the other.
  const isNamed = told.some(({ role }, index) => (role === 'agent' || role === 'customer') && conversation.turns[index]?.role === 'unknown')
  if (isNamed && open.length === 1 && guess.size === 1) return { turns }
  return { turns, doubt: { conversation, open, guess } }
}

/** What is to be said of the doubts in a file: once of those that a guess settled, once of those that stay. */
export function problemsOf(doubts: readonly RoleDoubt[]): readonly Problem[] {
  const isSettled = ({ open, guess }: RoleDoubt): boolean => open.every(speaker => guess.has(speaker))
  const settled = doubts.filter(isSettled)
  const unsettled = doubts.filter(doubt => !isSettled(doubt))
  return [
    ...unsettled[0] === undefined ? [] : [unknownSpeaker(unsettled[0], unsettled.length - 1)],
    ...settled[0] === undefined ? [] : [guessedSpeaker(settled[0], settled.length - 1)],
  ]
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
  const name = speaker.trim().toLowerCase()
  const [first = '', ...rest] = pattern.trim().toLowerCase().split('*')
  const last = rest.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return at + last.length <= name.length
}

const roleWords: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:bot|chatbot|virtual assistant|automated assistant)\b/i, 'bot'],
  [/\b(?:agent|support|advisor|adviser|representative|operator|rep|csr|helpdesk|help desk|service desk|customer (?:care|service|success))\b/i, 'agent'],
  [/\b(?:customer|client|caller|visitor|guest|user|end[- ]user|shopper|patient|member)\b/i, 'customer'],
]

const things = '(?:orders?|parcel|package|account|card|bill|invoice|subscription|flight|booking|reservation|refund|delivery|shipment|phone|router|password|'
  + 'e-?mail|address|username|(?:first |last |full )?name|number|details|purchase|item|payment|device|plan|membership|ticket|request|appointment|zip|username|statement|policy)'

/** What those do who work there, and hardly anybody else: greet for the house, offer help, look things up, ask who it is, promise, close. */
const agentWords = [
  /\b(?:thank you|thanks) (?:so much |very much )?for (?:calling|contacting|reaching out|getting in touch|your (?:patience|message|call|email|interest|understanding|business)|holding|waiting|writing|choosing|letting us|bringing|shopping|confirming)\b/i,
  /\b(?:how|what) (?:can|may|could) (?:I|we) (?:help|assist|do for)\b|\bhow (?:can|may) I be of\b/i,
  /\bmy name is [\p{Lu}]\p{Ll}+ (?:from|with|and I)\b|\bthis is [\p{Lu}]\p{Ll}+ (?:from|with|at)\b/u,
  new RegExp(`\\b(?:can|could|may|might|would) (?:I|you|we) (?:please |kindly )?(?:have|get|confirm|provide|verify|tell me|give me|share|send us|let us know|ask(?: for)?|DM us)\\b[^.?!]{0,30}\\b(?:your|the) ${things}`, 'i'),
  new RegExp(`\\b(?:what(?:'|’| i)?s|please (?:provide|confirm|share|enter|tell me|give me|send)|kindly (?:provide|confirm|share)|I(?:'|’)?ll need|I will need|I need) (?:me |us )?(?:with )?(?:your|the) (?:\\w+ )?${things}`, 'i'),
  new RegExp(`\\byour (?:\\w+ )?${things} (?:is|has|was|will|should|have|are)\\b|\\b(?:see|found|have|pulled up|locate|check|updated|cancel?led|changed|made|booked|reset|accessed) your (?:\\w+ )?${things}`, 'i'),
  /\b(?:let me|I(?:'|’)?ll|I will|allow me to|I can) (?:just |quickly |go ahead and )?(?:check|look (?:into|that up|it up|this up)|pull (?:up|that)|take a look|see what|verify|find out|transfer you|connect you|escalate|help you|assist you|get (?:this|that|you))\b/i,
  /\b(?:is there|was there|do you need) anything else\b|\banything else (?:I|we) can\b|\b(?:happy|glad|here) to (?:help|assist)\b|\bhelp you with (?:today|anything|that)\b/i,
  /\b(?:I|we)(?:'|’)?(?:ve| have) (?:just |now |successfully )?(?:issued|processed|refunded|credited|escalated|updated your|cancelled your|canceled your|reset your|forwarded|sent you|submitted|created a ticket)\b/i,
  /\bwe(?:'|’)?re (?:sorry|so sorry|here to|happy to|looking into|working on)\b|\b(?:I|we) (?:do |sincerely |really )?apologi[sz]e\b|\bsorry (?:to hear|for (?:the|any|your|this)|about (?:the|that|any|your))\b/i,
  /\bI (?:completely |totally |can |do )?understand (?:your|how|that this)\b|\bfeel free to\b|\b(?:don(?:'|’)?t|do not) hesitate\b|\bwe(?:'|’)?(?:d| would) (?:like|love) to (?:help|look|take|know|discuss|gather|get)\b|\bour (?:team|specialists?|support|records|system|engineers|developers)\b/i,
  /\b(?:have a (?:great|nice|wonderful|good|lovely|pleasant) (?:day|evening|night|weekend|one|rest)|enjoy (?:your|the rest)|(?:bear with me|one moment please|please hold|please wait|just a moment))\b/i,
  /\byou(?:'|’)?re (?:very |most )?welcome\b|\bmy pleasure\b|\b(?:let us|let me) know (?:if|in DM|by DM|via DM|whether|what)\b|\b(?:DM|direct message|private message) us\b|\bsend us (?:a|some|your)\b/i,
]
/** What customers say of what they bought, want, and what went wrong. */
const customerWords = [
  new RegExp(`\\bmy (?!name is)(?:\\w+ )?${things}\\b`, 'i'),
  /\bI (?:ordered|bought|purchased|paid|was charged|got charged|received|returned|placed an order|signed up|got a|haven(?:'|’)?t (?:received|gotten|heard)|never received|didn(?:'|’)?t (?:receive|get|order)|can(?:'|’)?t (?:log|sign|access|get|find)|still (?:haven|don|can)|forgot)\b/i,
  /\b(?:I want|I(?:'|’)?d like|I would like|I need|I(?:'|’)?m looking (?:for|to)|I am looking (?:for|to)|can I (?:get|have|return|change|cancel)|I was (?:wondering|hoping)|I(?:'|’)?m (?:trying|having)|I am (?:trying|having)) (?!your|to (?:help|assist|verify|check|confirm))/i,
  /\byour (?:website|site|app|service|driver|store|company|product|customer service|warehouse|courier|team told|agents?|people)\b/i,
  /\b(?:can|could|would) you (?:please )?(?:help me|tell me (?:why|how|what|if|when)|check (?:on |if |my|whether)|cancel my|refund|fix)\b|\bplease help(?: me)?[.!]?$|\bhelp me\b|\bwhere (?:is|are) my\b/i,
  /\b(?:that(?:'|’)?s all|that is all|that will be all|that would be all|nothing else|no,? (?:that(?:'|’)?s|thanks|thank you))\b|\bthank(?:s| you)(?: so much| very much)? for (?:your help|the help|helping|all your help)\b/i,
]

/** More often said by one side than by the other, before it tells anything. */
const leastApart = 2
/** The same for a speaker with no single other one to compare with. */
const leastAlone = 3
/** Of long conversations, one in so many messages must tell the sides apart. */
const mostTurnsApart = 20
const phoneNumber = /^(?:[a-z]+:)?\+?\d[\d ()-]{6,}$/i

/** The roles of speakers by what they are called and what they say; only where the two sides are well apart. */
function guessRoles(turns: readonly TurnDraft[], open: readonly string[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  for (const speaker of open) {
    const role = roleWords.find(([pattern]) => pattern.test(speaker))?.[1]
    if (role !== undefined) roles.set(speaker, role)
  }
  const scores = open.filter(speaker => !roles.has(speaker) && speaker !== '')
    .map(speaker => ({ speaker, score: scoreOf(turns.filter(turn => turn.speaker === speaker)) }))
  const known = new Set([...roles.values(), ...turns.map(({ role }) => role)])
  const [first, second] = scores.toSorted((one, other) => other.score - one.score)
  if (first === undefined) return roles
  if (second === undefined) return addOther(roles, known, first)
  if (scores.length > 2) {
    for (const { speaker, score } of scores) if (Math.abs(score) >= leastAlone) roles.set(speaker, score > 0 ? 'agent' : 'customer')
    return roles
  }
  // A house writes under a name, its customers from their phones.
  const phones = Number(phoneNumber.test(second.speaker)) - Number(phoneNumber.test(first.speaker))
  const apart = first.score - second.score + phones * leastApart
  if (first.score > 0 && apart >= Math.max(leastApart, turns.length / mostTurnsApart)) roles.set(first.speaker, 'agent').set(second.speaker, 'customer')
  return roles
}

/** Of two sides, the one who is left is the other, unless their words say the contrary. */
function addOther(roles: Map<string, Role>, known: ReadonlySet<Role>, { speaker, score }: { readonly speaker: string; readonly score: number }): Map<string, Role> {
  if (known.has('agent') && !known.has('customer') && score < leastApart) roles.set(speaker, 'customer')
  if (known.has('customer') && !known.has('agent') && score > -leastApart) roles.set(speaker, 'agent')
  return roles
}

/** How much more of this is said by an agent than by a customer. */
function scoreOf(turns: readonly TurnDraft[]): number {
  const says = (patterns: readonly RegExp[], text: string): number => patterns.filter(pattern => pattern.test(text)).length
  return turns.reduce((score, { body: { text } }) => score + says(agentWords, text) - says(customerWords, text), 0)
}

function unknownSpeaker({ conversation, open, guess }: RoleDoubt, more: number): Problem {
  const unknown = open.filter(speaker => !guess.has(speaker))
  const span = beginning(conversation)
  if (unknown.every(speaker => speaker === '')) {
    const message = `What is said without a name in ${nameOf(conversation, more)} was not linted, for nothing tells who says it. Write who speaks, as in “Agent: …”.`
    return { id: 'unknown-speaker', severity: 'warning', message, span }
  }
  const message = `Nothing tells who ${listed(unknown.map(named))} ${unknown.length === 1 ? 'is' : 'are'} in ${nameOf(conversation, more)}, so what they say was not linted. `
    + 'Say who the agents are with --agent NAME, or with “agents” under “formats” in the config.'
  return { id: 'unknown-speaker', severity: 'warning', message, span }
}

function guessedSpeaker({ conversation, open, guess }: RoleDoubt, more: number): Problem {
  const taken = listed(open.map(speaker => `${named(speaker)} as the ${guess.get(speaker)}`))
  const message = `The file does not say who is who in ${nameOf(conversation, more)}; by names and words it was read with ${taken}. `
    + 'If that is wrong, name the agents with --agent NAME, or with “agents” under “formats” in the config.'
  return { id: 'guessed-speaker', severity: 'warning', message, span: beginning(conversation) }
}

function nameOf({ fields }: ConversationDraft, more: number): string {
  const name = fields.title ?? fields.id
  const where = name === undefined ? 'this conversation' : `“${name}”`
  return more === 0 ? where : `${where} and in ${more} more of this file`
}

function beginning({ span }: ConversationDraft): Problem['span'] {
  return { start: span.start, end: Math.min(span.end, span.start + 1) }
}

function named(speaker: string): string {
  return speaker === '' ? 'a speaker without a name' : `“${speaker}”`
}

/** Names beyond these would bury the rest of the message. */
const mostNamed = 4

function listed(parts: readonly string[]): string {
  const shown = parts.length > mostNamed ? [...parts.slice(0, mostNamed - 1), `${parts.length - mostNamed + 1} more`] : parts
  return shown.length === 1 ? shown[0] as string : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
