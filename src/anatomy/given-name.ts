import { WordFlag } from '../text/words.ts'
import type { Anatomy, Sentence } from './anatomy.ts'
import type { WordRange } from './tagger.ts'

/** How somebody says that they are called. */
export interface GivenName {
  /** The parts of the name as they were written, title left out: at least one. */
  readonly names: readonly string[]
  /** `Mrs`, `Dr` … where they give one. */
  readonly title?: string
}

/** Where a message stands: after a question for the name, at the beginning of the conversation, or elsewhere. */
type NameContext = 'asked' | 'opening' | 'other'

/** A message of a conversation, as far as it matters here. */
interface Message {
  readonly role: string
  readonly reply: Anatomy
}

const mostNames = 3

/**
 * The name that a customer gives in a message: “My name is Hannah”, “I’m Hannah Reyes”, “It’s Marta here”, or the bare
 * name where it was asked for. “This is …” and “it is …” introduce people only in their first messages and after the
 * question. A name below the message counts where nothing in it gives one. `before` are the messages before it.
 */
export function readGivenName({ reply }: Message, before: readonly Message[]): GivenName | undefined {
  const last = before.at(-1)
  const isAsked = last !== undefined && last.role !== 'customer' && last.reply.sentences.some(sentence => sentence.has('asksName', 'asksFullName'))
  if (isAsked) return nameIn(reply, 'asked')
  const first = before.findIndex(({ role }) => role === 'customer')
  return nameIn(reply, first < 0 || before.slice(first).every(({ role }) => role === 'customer') ? 'opening' : 'other')
}

function nameIn(reply: Anatomy, context: NameContext): GivenName | undefined {
  for (const sentence of reply.sentences) {
    for (const lead of sentence.find('givesName')) {
      const opener = reply.words.forms[lead.endWord - 2]
      if (context === 'other' && (opener === 'this' || opener === 'it')) continue
      const saysName = reply.words.forms[lead.endWord - 1] === 'is' && opener !== 'this' && opener !== 'it'
      const name = nameAt(lead.endWord, sentence, reply, saysName)
      if (name !== undefined) return name
    }
  }
  const [first] = reply.sentences
  if (first === undefined) return undefined
  const bare = context === 'asked' && reply.words.count <= mostNames + 1 ? nameAt(first.firstWord, first, reply, false) : undefined
  return bare ?? (context === 'other' ? undefined : speakerOf(first, reply)) ?? signatureOf(reply)
}

/** “Hannah Reyes here”, “Rajesh speaking”. One word before “here” may be any. */
function speakerOf(sentence: Sentence, { text, words }: Anatomy): GivenName | undefined {
  const { firstWord } = sentence
  const [lead] = sentence.find('speaksHere')
  const count = (lead?.firstWord ?? firstWord) - firstWord
  if (lead === undefined || count === 0 || count > mostNames || count === 1 && words.forms[lead.firstWord] === 'here') return undefined
  const names = Array.from({ length: count }, (_, index) => text.slice(words.starts[firstWord + index], words.ends[firstWord + index]))
  return names.every(name => /^\p{Lu}\p{Ll}/u.test(name)) ? { names } : undefined
}

/** The name in the last line of a message that has several: below an empty line, or below “Many thanks,”. */
function signatureOf({ text, sentences }: Anatomy): GivenName | undefined {
  const found = /\n[ \t]*(?:\n\s*|(?<=(?:^|\n)[^\n.!?]{2,30},[ \t]*\n[ \t]*))[-–—]?[ \t]*((?:\p{Lu}[\p{L}'’.-]*[ \t]+){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*)\s*$/u.exec(text)
  const last = sentences.at(-1)
  if (found === null || last?.has('noSignature', 'gratitude', 'backchannel', 'takesLeave', 'saysSolved', 'wantsSomething') !== false) return undefined
  const names = (found[1] as string).split(/[ \t]+/).filter(name => /^\p{L}[\p{L}'’-]+$/u.test(name))
  return names.length === 0 ? undefined : { names }
}

/** The name that begins at a word. Where a name is sure to come (“my name is”), it need have no capital. */
function nameAt(word: number, sentence: Sentence, reply: Anatomy, isSure: boolean): GivenName | undefined {
  const title = sentence.find('title').find(unit => unit.firstWord === word)
  const firstWord = title?.endWord ?? word
  let endWord = firstWord
  const isName = (at: number): boolean => {
    const flags = reply.words.flags[at] as number
    if (flags & (WordFlag.Number | WordFlag.Placeholder) || at > firstWord && flags & WordFlag.BreakBefore) return false
    return /\p{Lu}/u.test(reply.text.charAt(reply.words.starts[at] as number)) || isSure && at === firstWord
  }
  while (endWord < sentence.endWord && endWord - firstWord < mostNames && isName(endWord)) endWord++
  if (endWord === firstWord || isNoName({ firstWord, endWord }, sentence)) return undefined
  if (!isSure && !endsThere(endWord, sentence, reply)) return undefined
  const { starts, ends } = reply.words
  const names = Array.from({ length: endWord - firstWord }, (_, index) => reply.text.slice(starts[firstWord + index], ends[firstWord + index]))
  return { names, ...title !== undefined && { title: reply.text.slice(title.start, title.end) } }
}

function isNoName({ firstWord }: WordRange, sentence: Sentence): boolean {
  return sentence.find('noName').some(unit => unit.firstWord < firstWord && firstWord < unit.endWord)
}

/** Whether nothing follows that makes a thing of it: “I’m Hannah.”, “Hannah here”, “Hannah, I …”, “Hannah from …”. */
function endsThere(word: number, sentence: Sentence, { words }: Anatomy): boolean {
  if (word >= sentence.endWord || (words.flags[word] as number) & (WordFlag.BreakBefore | WordFlag.Placeholder)) return true
  return sentence.find('afterName').some(unit => unit.endWord === word + 1)
}
