import type { Audience, ReplyKind } from './document.ts'
import { isCourteous, startsWithGreeting } from './prose.ts'

/** What audience and kind are inferred from. */
export interface Clues {
  readonly title?: string
  readonly id?: string
  readonly path: string
  readonly tags: readonly string[]
  /** What a help desk holds is for customers, unless something says otherwise. */
  readonly platform?: string
  /** Said by the file, not inferred: wins over everything else. */
  readonly audience?: Audience
  /** Said by the file, not inferred: wins over everything else. */
  readonly kind?: ReplyKind
  /** Where it stands in a file of records; a file that is one reply has none. */
  readonly pointer?: string
  /** What the customer would read. */
  readonly text: string
  /** Whether the file holds several replies. Only there a short text is a snippet: who lints one alone means it. */
  readonly library: boolean
}

/** Whom a reply is for and what it is for. */
export interface Purpose {
  readonly audience: Audience
  readonly kind: ReplyKind
}

const KINDS: Readonly<Record<string, ReplyKind>> = {
  reply: 'reply', macro: 'reply', template: 'reply', response: 'reply', 'canned response': 'reply',
  'saved reply': 'reply', snippet: 'snippet', fragment: 'snippet', greeting: 'greeting', opener: 'greeting',
  closing: 'closing', closer: 'closing', 'sign off': 'closing', signoff: 'closing', signature: 'closing', bot: 'bot', chatbot: 'bot', 'auto reply': 'bot',
  autoreply: 'bot', autoresponder: 'bot', 'auto responder': 'bot', 'auto response': 'bot', note: 'note',
  'internal note': 'note', 'private note': 'note',
}
const EXACT_KINDS = new Set(['reply', 'snippet', 'greeting', 'closing', 'bot', 'note'])
const INTERNAL = new Set(['internal', 'agent', 'agents', 'staff', 'team', 'private', 'internal only'])
const CUSTOMER = new Set([
  'customer', 'customers', 'external', 'public', 'user', 'users', 'client', 'clients', 'end user',
])

/** Words of a title or path that name a kind, kept apart from subjects such as “Closing your account”. */
const LABELS: readonly (readonly [ReplyKind, RegExp])[] = [
  ['note', /\b(?:internal|private|agent) (?:notes?|comments?)\b/],
  ['bot', /\b(?:chat ?)?bots?\b|\bauto ?(?:reply|replies|responses?|responders?)\b/],
  ['greeting', /\b(?:greetings?|openers?)\b(?! cards?)/],
  ['closing', new RegExp([
    // “Closing”, “Closing lines”, “Reminder and closing”; but not “Closing an invalid issue”, where something is closed.
    '(?<!(?:account|ticket|case|store|branch|office|order) )\\bclosings?',
    '(?= *$| (?:lines?|remarks?|statements?|messages?|phrases?|paragraphs?|notes?|macros?|snippets?|and|or|[\\d/:]))',
    '|\\bsign ?offs?\\b|\\bsignatures?\\b(?! (?:is|was|required|confirmation|needed|on|missing|for|proof|request))',
  ].join(''))],
]
/** A title and path without any of these names no kind; most have none. */
const ANY_LABEL = /not|com|bot|auto|greet|open|clos|sign|snip/i
const SNIPPET = /\bsnippets?\b/
const NOTE_TITLE = /^\W*internal\b\s*[:\-–—|\])]|\(internal\)|::\s*internal\s*::/i
const NOTE_TEXT = /^\W*(?:internal|private)(?: (?:note|comment|only|use only))?\s*[:\-–—\])]/i
/** What a machine says of itself. */
const AUTOMATIC = new RegExp([
  '\\b(?:this is|this) an? (?:automated|automatic|auto-generated|automatically generated) (?:e-?mail|message|reply|response|notification)\\b',
  '\\b(?:e-?mail|message|reply|response) (?:is|was|has been) (?:automated|automatically (?:generated|sent))\\b',
  '\\bthe (?:robot|bot) processing\\b|\\bI(?: am|[\'’]m) (?:a|your|the) (?:virtual|automated|digital|AI) (?:assistant|agent)\\b',
].join('|'), 'i')
/** A greeting that asks what it is about has no answer in it yet. */
const OPENING_QUESTION = /\b(?:how|what) (?:may|can|could) I (?:help|assist)(?: you)?(?: with)?(?: today)?\?[\s\p{Emoji_Presentation}]*$/iu
/** What sentences say that end a reply and hold nothing else. */
const FAREWELL = new RegExp([
  '\\banything else\\b|\\bany (?:other|more|further|additional) (?:questions?|quer(?:y|ies)|issues?|concerns?|problems?|help|assistance)\\b|\\bhave an? (?:\\p{L}+ ){0,3}(?:day|week|weekend|evening|night|time|one)\\b',
  '\\b(?:hope|glad) (?:this|that|it|we|I) (?:could |was able to |were able to )?help|\\btake care\\b|\\bhappy to help\\W*$',
  '\\bthank(?:s| you)(?: again)? for (?:contacting|reaching|writing|calling|choosing|using|being|chatting|your (?:time|patience|help|business))',
  '\\benjoy (?:the rest of )?your\\b|\\b(?:good)?bye\\b|\\bsee you\\b|^(?:all the best|cheers|thanks|thank you)\\W*$',
].join('|'), 'iu')
const THIRD_PERSON = /\b(?:the|this) (?:customer|user|client|requester|cx)\b|\bcx\b/i
const SECOND_PERSON = /\b(?:you|your|yours|yourself|yourselves|ya)\b/i

/** The kind that a word of a file names; `exactly` takes only our own words, for fields that hold other things too. */
export function kindNamed(word: string | undefined, how: 'loosely' | 'exactly' = 'loosely'): ReplyKind | undefined {
  if (word === undefined) return undefined
  const name = spaced(word)
  if (how === 'exactly') return EXACT_KINDS.has(name) ? name as ReplyKind : undefined
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
}

/** The audience that a word of a file names. */
export function audienceNamed(word: string | undefined): Audience | undefined {
  if (word === undefined) return undefined
  const name = spaced(word)
  if (INTERNAL.has(name)) return 'internal'
  return CUSTOMER.has(name) ? 'customer' : undefined
}

/**
 * Audience and kind of a reply (`rules.md` 1.2): what the file says, then its tags, its title, its path
 * and at last its text. Internal notes and notes to the team come out as `internal` and `note`.
 */
export function inferPurpose(clues: Clues): Purpose {
  const isTagged = clues.tags.some(tag => spaced(tag).startsWith('internal'))
  const audience = clues.audience ?? (isTagged ? 'internal' : undefined)
  const kind = clues.kind ?? kindOfTags(clues.tags)
  if (audience === 'internal') return { audience, kind: kind ?? 'note' }
  if (kind === 'note') return { audience: audience ?? 'internal', kind }
  const usual = clues.platform === undefined ? 'unknown' : 'customer'
  if (kind !== undefined) return { audience: audience ?? usual, kind }
  const inferred = kindOfLabels(clues) ?? kindOfText(clues)
  if (inferred === 'note') {
    return audience === 'customer' ? { audience, kind: 'reply' } : { audience: 'internal', kind: 'note' }
  }
  return { audience: audience ?? usual, kind: inferred ?? 'reply' }
}

function kindOfTags(tags: readonly string[]): ReplyKind | undefined {
  for (const tag of tags) {
    const name = spaced(tag).replace(/^kind /, '')
    const kind = name === 'note' || !Object.hasOwn(KINDS, name) ? undefined : KINDS[name]
    if (kind !== undefined && kind !== 'reply') return kind
  }
  return undefined
}

function kindOfLabels({ title, id, path, pointer, library }: Clues): ReplyKind | undefined {
  if (title !== undefined && NOTE_TITLE.test(title)) return 'note'
  // Only the file and the two folders around it: what stands further up is where the project lives.
  const near = path.split(/[\\/]/).slice(-3).join(' / ').replace(/\.[a-z0-9]+$/i, '')
  const name = title ?? id ?? ''
  if (!ANY_LABEL.test(name) && !ANY_LABEL.test(near)) return undefined
  const [label, place] = [spaced(name), spaced(near)]
  for (const text of [label, place]) {
    for (const [kind, pattern] of LABELS) if (pattern.test(text)) return kind
  }
  // Many help desks call every saved reply a snippet, so the name of a whole library says nothing.
  return SNIPPET.test(label) || (!library && pointer === undefined && SNIPPET.test(place)) ? 'snippet' : undefined
}

function kindOfText({ text, library }: Clues): ReplyKind | undefined {
  if (NOTE_TEXT.test(text)) return 'note'
  if (THIRD_PERSON.test(text) && !SECOND_PERSON.test(text)) return 'note'
  if (AUTOMATIC.test(text)) return 'bot'
  return library ? kindOfFragment(text) : undefined
}

/** UTF-16 units. */
const longestFragment = 240

/**
 * Text to paste into a reply: under 15 words with fewer than 2 sentences, text that stops short (“It looks
 * like the problem was …”), or a line that stands in quotation marks as a whole. A greeting with
 * no more than thanks, regret or “how can I help?” behind it opens a reply; sentences that
 * only say good-bye close one.
 */
function kindOfFragment(text: string): 'snippet' | 'greeting' | 'closing' | undefined {
  const trimmed = text.trim()
  if (/(?:…|\.\.\.|[:,])$/.test(trimmed)) return 'snippet'
  // A line of a script; what runs over several paragraphs is a whole answer that somebody put in quotes.
  if (/^["“][^"”]*["”]$/.test(trimmed) && !/\n\s*\n/.test(trimmed)) return 'snippet'
  if (trimmed.length > longestFragment) return undefined
  const greets = startsWithGreeting(trimmed)
  if (greets && OPENING_QUESTION.test(trimmed)) return 'greeting'
  const said = greets ? trimmed.replace(/^.*?(?:[,!.]\s+(?:\p{Lu}[\p{L}'’]*[,!.]\s+)?|\n)/u, '') : trimmed
  const sentences = said.split(/[.!?…]+(?=\s|$)|\n\s*\n/).filter(sentence => /[\p{L}\p{N}]/u.test(sentence))
  if (!greets && sentences.length > 0 && sentences.every(sentence => FAREWELL.test(sentence.trim()))) return 'closing'
  if (sentences.length >= 2 || said.split(/\s+/).length >= 15) return undefined
  if (!greets) return 'snippet'
  // “Hi Sam, we can't refund this order.” is a whole answer, however short, and so is an apology for a rule.
  return isCourteous(said) && !ANSWER.test(said) ? 'greeting' : undefined
}

/** A rule, a price or a no: nobody pastes that in as a greeting. */
const ANSWER = /\b(?:polic(?:y|ies)|rules?|fees?|charges?|refunds?|returns|recalled|cannot|can(?:[’']|no)?t|unable|won[’']t|don[’']t|not (?:possible|available|able))\b/i

/** Words of a name or path with single spaces, in lower case: `Sign-off/autoReply` is `sign off auto reply`. */
function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
