import { sentenceOpeners } from './abbreviations.ts'
import { beginsAfterBreak, divideDraft, type Draft } from './drafts.ts'
import { startsWithGreeting } from './salutations.ts'
import { WordFlag, type Words } from './word.ts'

/** A sign-off with all that comes after it stands within so many sentences of the end. */
const longestTail = 14

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const connectors = set('the from of and at for on behalf your our team support customer service care '
  + "success a in with 's is experience desk help staff department relations via or to")
const signOffs = new RegExp('^(?:' + [
  '(?:with )?(?:my |our )?(?:(?:very )?(?:best|kind|kindest|warm|warmest) )?(?:regards|wishes)',
  '(?:many )?thanks and (?:best |kind )?(?:regards|wishes)',
  '(?:best|kind|kindest|warm|warmest) personal (?:regards|wishes)', 'best', 'very best', 'all (?:the|my) best',
  'sincerely', 'yours', 'yours (?:sincerely|truly|faithfully|respectfully)',
  '(?:sincerely|respectfully|very truly) yours',
  'cheers', 'many thanks', 'warmly', 'respectfully', 'cordially', 'gratefully', 'kindly', 'take care',
  'with (?:thanks|gratitude|appreciation|love|care)', '(?:talk|speak|chat) soon', 'apologies again',
  '(?:my |our )?(?:sincere|sincerest|deepest|many) apologies', 'with (?:sincere |our )?apologies',
  '(?:with )?(?:deepest|heartfelt|sincere) (?:sympathy|condolences)',
].join('|') + ')$')
const thanksSignOffs = /^(?:thanks|thank you)(?: again| so much| a lot| very much| in advance)?$|^many thanks again$/
const footer = new RegExp('\\b(?:' + [
  'sent from my', 'get outlook for', 'unsubscribe', 'confidentiality notice', 'this e-?mail (?:and|message|is)',
  'all rights reserved', 'registered (?:office|in england)', 'company (?:number|registration)',
  'intended (?:solely|only) for',
].join('|') + ')\\b|©', 'i')
/** What a line ends with before a name: a comma, a bracket, an emoji. */
const closing = /[,\]})]|\p{Extended_Pictographic}/u
const separator = /(?:^|\n)[ \t]*(?:-- ?|—|-{3,}|_{3,}|={3,}|\*{3,})[ \t]*\r?(?=\n)/g
const initials = new RegExp('(?:' + [
  '[\\^~] ?[A-Z][A-Za-z]{0,11}', '(?<=\\S[ \\t])\\*[A-Z][A-Za-z]{0,2}', '(?<=\\S[ \\t])[-–—/] ?[A-Z]{1,3}',
  '(?<=[.!?…][ \\t])[-–—] ?[A-Z][a-z]{1,11}',
].join('|') + ')\\.?(?:\\s*\\(?\\d\\s?/\\s?\\d\\)?)?\\s*$')

/** Marks the sign-off, the names and the legal lines at the end. */
export function markSignature(text: string, words: Words, drafts: Draft[]): void {
  let last = drafts.length
  while (last > 0 && isFooter(text, drafts[last - 1] as Draft)) (drafts[--last] as Draft).role = 'signature'
  const tail = endOfOwnText(drafts, last)
  const after = startAfterSeparator(text, words, drafts, tail)
  for (let index = after; index < tail; index++) (drafts[index] as Draft).role = 'signature'
  if (!markSignOff(text, words, drafts, after)) markTrailingNames(text, words, drafts, after)
}

/** `^AK`, `/GS`, `-JT`: the initials of the agent at the end of a short public reply. */
export function markInitials(text: string, words: Words, drafts: Draft[]): void {
  const draft = drafts.at(-1)
  if (draft === undefined || draft.role !== 'body') return
  const from = Math.max(draft.start - 3, text.length - 24, 0)
  const match = initials.exec(text.slice(from))
  if (match === null) return
  const at = from + match.index + match[0].search(/[A-Za-z]/)
  for (let word = draft.endWord - 1; word > draft.firstWord; word--) {
    if (words.starts[word] === at) drafts.push({ ...divideDraft(text, words, draft, word), role: 'signature' })
  }
  if (words.starts[draft.firstWord] === at && drafts.length > 1) draft.role = 'signature'
}

/** A quoted mail at the end is not the writer's own. */
function endOfOwnText(drafts: readonly Draft[], last: number): number {
  let end = last
  while (end > 0 && (drafts[end - 1] as Draft).role === 'quote') end--
  return end
}

function isFooter(text: string, draft: Draft): boolean {
  return draft.role === 'body' && draft.startsLine && footer.test(text.slice(draft.start, draft.end))
}

/** The first sentence after a `-- ` line with nothing but a signature below it. */
function startAfterSeparator(text: string, words: Words, drafts: readonly Draft[], tail: number): number {
  if (!text.includes('--') && !text.includes('—') && !text.includes('__')) return tail
  for (const match of [...text.matchAll(separator)].reverse()) {
    const at = drafts.findIndex(({ start }) => start >= match.index)
    if (at <= 0 || at >= tail || tail - at > longestTail) continue
    const isDashes = /^\s*(?:-- ?|—)\s*$/.test(match[0])
    const rest = drafts.slice(at, tail)
    if (isDashes ? rest.length <= 8 : rest.every(draft => isSignatureLine(words, draft))) return at
  }
  return tail
}

function markSignOff(text: string, words: Words, drafts: Draft[], tail: number): boolean {
  for (let index = tail - 1; index >= Math.max(0, tail - longestTail); index--) {
    const draft = drafts[index] as Draft
    if (draft.role !== 'body') return false
    const end = endOfSignOff(text, words, draft, index, tail)
    if (end === draft.firstWord) continue
    const postscript = startOfPostscript(words, drafts, index + 1, tail)
    if (!isSignature(text, words, drafts, index + 1, postscript)) continue
    draft.role = 'sign-off'
    for (let after = index + 1; after < postscript; after++) (drafts[after] as Draft).role = 'signature'
    if (end < draft.endWord) drafts.splice(index + 1, 0, { ...divideDraft(text, words, draft, end), role: 'signature' })
    markSignOffsBefore(text, words, drafts, index)
    return true
  }
  return false
}

/** "Thanks!" on the line above "Best regards," is part of it. */
function markSignOffsBefore(text: string, words: Words, drafts: readonly Draft[], index: number): void {
  for (let before = index - 1; before > 0; before--) {
    const draft = drafts[before] as Draft
    if (draft.role !== 'body' || !draft.startsLine || !draft.endsLine) return
    if (endOfSignOff(text, words, draft, before, before + 1) !== draft.endWord) return
    draft.role = 'sign-off'
  }
}

/** Just past the formula ("Kind regards"); the first word of the sentence if it is none. */
function endOfSignOff(text: string, words: Words, draft: Draft, index: number, tail: number): number {
  const { firstWord, endWord } = draft
  const { forms } = words
  if (draft.terminator === '?' || draft.terminator === ':') return firstWord
  if (index === 0 && tail === 1 && !isWholeSignOff(words, draft)) return firstWord
  let phrase = ''
  let end = firstWord
  let isThanks = false
  for (let at = firstWord; at < endWord && at < firstWord + 6; at++) {
    if (at > firstWord && beginsAfterBreak(words, at)) break
    phrase += at === firstWord ? forms[at] : ` ${forms[at]}`
    if (signOffs.test(phrase)) [end, isThanks] = [at + 1, false]
    else if (thanksSignOffs.test(phrase)) [end, isThanks] = [at + 1, true]
  }
  if (end === firstWord) return isOpenLine(text, words, draft, index, tail) ? endWord : firstWord
  // "Thanks" in the running text thanks for something
  if (isThanks && !(draft.startsLine && (draft.endsLine || index === tail - 1))) return firstWord
  if (end === endWord) return isThanks && index === 0 && tail > 1 ? firstWord : end
  const isNamed = isName(words, end, endWord) && endWord - end <= 6 && draft.terminator !== '!' && index >= tail - 1
  if (!isNamed && !(draft.startsLine && isName(words, end, endWord) && endWord - end <= 4)) return firstWord
  const isApart = beginsAfterBreak(words, end) && /[,–—\n-]/.test(text.slice(words.ends[end - 1], words.starts[end]))
  return isApart ? end : endWord
}

/** A few words and a comma alone on their line, with a name below: "Always here for you,". */
function isOpenLine(text: string, words: Words, draft: Draft, index: number, tail: number): boolean {
  const { firstWord, endWord } = draft
  if (index === 0 || index === tail - 1 || !draft.startsLine || !draft.endsLine || draft.listItem) return false
  return endWord - firstWord <= 4 && text[draft.end - 1] === ',' && !startsWithGreeting(words, draft)
}

/** Whether a text of one sentence is more than the formula: a snippet "Kind regards, Sam". */
function isWholeSignOff(words: Words, draft: Draft): boolean {
  return draft.endWord - draft.firstWord > 1 && words.forms[draft.endWord - 1] !== 'you'
}

function startOfPostscript(words: Words, drafts: readonly Draft[], from: number, tail: number): number {
  for (let index = from; index < tail; index++) {
    const form = words.forms[(drafts[index] as Draft).firstWord]
    if ((drafts[index] as Draft).startsLine && (form === 'ps' || form === 'p.s' || form === 'pps')) return index
  }
  return tail
}

/** Whether the sentences are what stands below a sign-off: names first, then anything short or legal. */
function isSignature(text: string, words: Words, drafts: readonly Draft[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const draft = drafts[index] as Draft
    const isPlain = isSignatureLine(words, draft)
    if (!isPlain && !footer.test(text.slice(draft.start, draft.end))) return false
  }
  return true
}

function isSignatureLine(words: Words, draft: Draft): boolean {
  const { firstWord, endWord, terminator } = draft
  if (terminator === '?') return false
  if (endWord - firstWord > 12) return false
  if (isName(words, firstWord, endWord)) return true
  for (let at = firstWord; at < endWord; at++) {
    const form = words.forms[at]
    if (form === '<url>' || form === '<email>') return endWord - firstWord <= 8
    if ((words.flags[at] as number) & WordFlag.Number) return endWord - firstWord <= 8 && terminator === ''
  }
  return terminator === '' && endWord - firstWord <= 4
}

/** Names, titles and teams: words with a capital, placeholders, and what joins them. */
function isName(words: Words, from: number, to: number): boolean {
  let names = 0
  for (let at = from; at < to; at++) {
    const form = words.forms[at] as string
    const flag = words.flags[at] as number
    if (flag & WordFlag.Placeholder) names++
    else if (connectors.has(form)) continue
    else if (flag & (WordFlag.Capitalised | WordFlag.Capitals) && !sentenceOpeners.has(form)) names++
    else return false
  }
  // "Your support team"
  return names > 0 || (to - from > 1 && ((words.flags[from] as number) & WordFlag.Capitalised) !== 0)
}

/** "Sam", "- Sam", "{{agent.name}}" in the last lines, without a sign-off. */
function markTrailingNames(text: string, words: Words, drafts: readonly Draft[], tail: number): void {
  for (let index = tail - 1; index > 0; index--) {
    const draft = drafts[index] as Draft
    const before = drafts[index - 1] as Draft
    const prefix = text.slice(text.lastIndexOf('\n', draft.start) + 1, draft.start)
    const isDash = draft.listItem && /^[ \t]*[-–—~][ \t]*$/.test(prefix)
    if (draft.role !== 'body' || !draft.startsLine || !draft.endsLine || draft.terminator !== '') return
    if (draft.listItem && (!isDash || before.listItem)) return
    const isClosed = before.terminator !== '' || closing.test(text.slice(before.end - 2, before.end))
    if (!isClosed) return
    if (draft.endWord - draft.firstWord > 6 || !isPersonal(words, draft)) return
    draft.role = 'signature'
  }
}

/** A name without a sign-off must look like nothing else. */
function isPersonal(words: Words, draft: Draft): boolean {
  const { firstWord, endWord } = draft
  if (!isName(words, firstWord, endWord)) return false
  const form = words.forms[firstWord] as string
  if (endWord - firstWord === 1 && (words.flags[firstWord] as number) & WordFlag.Placeholder) return form === '<name>'
  for (let at = firstWord; at < endWord; at++) {
    if (words.forms[at] === '<url>' || words.forms[at] === '<email>') return false
  }
  return true
}
