import type { Anatomy, Part } from './anatomy.ts'

/** One side's messages until another speaks, as far as they are read here. */
interface Group {
  readonly index: number
  readonly role: string
  readonly reply: Anatomy
}

interface Conversation<G extends Group> {
  readonly groups: readonly G[]
}

interface Place<G extends Group> {
  readonly conversation: Conversation<G>
  readonly group: G
}

/** What agents and bots say in a conversation, in order. */
export function answersIn<G extends Group>({ groups }: Conversation<G>): readonly G[] {
  return groups.filter(({ role }) => role === 'agent' || role === 'bot')
}

/** The answers before this one. */
export function answersBefore<G extends Group>({ conversation, group }: Place<G>): readonly G[] {
  return answersIn(conversation).filter(({ index }) => index < group.index)
}

/** The answers after this one. */
export function answersAfter<G extends Group>({ conversation, group }: Place<G>): readonly G[] {
  return answersIn(conversation).filter(({ index }) => index > group.index)
}

/** What the customer said last before this answer. */
export function customerBefore<G extends Group>({ conversation, group }: Place<G>): G | undefined {
  return conversation.groups.findLast(({ index, role }) => index < group.index && role === 'customer')
}

/** What the customer said next after this answer. */
export function customerAfter<G extends Group>({ conversation, group }: Place<G>): G | undefined {
  return conversation.groups.find(({ index, role }) => index > group.index && role === 'customer')
}

/**
 * Whether nothing more is to come: the last word is an agent's or a bot's, or a customer's who thanks or takes leave. Where
 * the customer waits for an answer, the record was cut off, and what is missing may yet be said; unless the customer calls out
 * or gives up, for then nothing came.
 */
export function isOver<G extends Group>({ groups }: Conversation<G>): boolean {
  const last = groups.at(-1)
  return last !== undefined && (last.role !== 'customer' || isCustomerDone(last.reply) || isCustomerLeft(last.reply))
}

/** Whether the conversation ends with a question to the customer: there may be more than the record has. */
export function endsInQuestion<G extends Group>({ groups }: Conversation<G>): boolean {
  const last = groups.at(-1)
  return last !== undefined && last.role !== 'customer' && last.reply.body.at(-1)?.terminator === '?'
}

/** In words; who tells more is not only thanking. */
const longestThanks = 14

/** Whether a customer thanks, takes leave or says that it is solved, and brings nothing more. */
export function isCustomerDone({ sentences, words }: Anatomy): boolean {
  if (words.count > longestThanks || words.forms.some(form => /^\d/.test(form))) return false
  return sentences.some(sentence => sentence.has('customerDone', 'customerConfirms')) && !sentences.some(({ terminator }) => terminator === '?')
}

/** Whether a customer was left without an answer: calls out for one (“And?”, “Hello?”, “…”), asks what now, or gives up. */
export function isCustomerLeft({ text, sentences, words }: Anatomy): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return /[.?!…]/.test(text)
  if (words.count > longestCall) return false
  return sentences.some(sentence => sentence.has('leftWaiting', 'asksPresence'))
}

/** In words; who says more than that brings something new. */
const longestCall = 16

/** Whether a customer tells of something that went wrong: there are words for it. */
export function isProblemTold(customer: Anatomy): boolean {
  if (isCustomerDone(customer)) return false
  return customer.sentences.some(sentence => sentence.has('customersTrouble', 'thingWentWrong', 'problemSignal', 'badNews', 'failureNoun') || sentence.confidence('problem') >= sureProblem)
    || isCustomerUpset(customer)
}

const sureProblem = 0.5

/** Whether a customer is upset, by what is said (“still waiting”, “ridiculous”), by “!!” or by shouting. */
export function isCustomerUpset(customer: Anatomy): boolean {
  if (isCustomerDone(customer)) return false
  const isFelt = customer.sentences.some(sentence => {
    if (sentence.has('customersDistress')) return true
    const faint = sentence.find('faintEmotion')
    return sentence.find('customerEmotion').some(({ start, end }) => !faint.some(each => each.start < end && start < each.end))
  })
  if (isFelt) return true
  return /!!|!\?|\?!/.test(customer.text) && customer.sentences.some(sentence => sentence.has('problemSignal', 'badNews'))
}

/** Whether a post is one of several that were written as one (“2/2”): what the others say may not be there. */
export function isPieceOfPost(text: string): boolean {
  return /(?:^|\s)\(?[1-9]\/[2-9]\)?(?:\s+[\^/]\w+)?\s*$/.test(text)
}

/** The words of a text, or of a part of it, that say something; a number or a name counts as well. */
export function contentWords(anatomy: Anatomy, part?: Part): readonly string[] {
  const { forms, count } = anatomy.words
  const found: string[] = []
  for (let word = part?.firstWord ?? 0; word < (part?.endWord ?? count); word++) {
    const form = forms[word] as string
    if (/^[\p{L}\p{N}]/u.test(form) && form.length >= shortestWord && !anatomy.isFunctionWord(word)) found.push(form)
  }
  return found
}

const shortestWord = 3

/** How many words of one text stand in the other as well, in any form: “leaks” and “leaking” are the same. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  return new Set(one.filter(word => other.some(each => isSameWord(word, each)))).size
}

/** Whether two words begin alike and end as forms of one word do. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const longest = Math.min(one.length, other.length)
  let same = 0
  while (same < longest && one.charCodeAt(same) === other.charCodeAt(same)) same++
  return same >= 4 && Math.max(one.length, other.length) - same <= 3
}
