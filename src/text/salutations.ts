import { sentenceOpeners } from './abbreviations.ts'
import { beginsAfterBreak, divideDraft, type Draft } from './drafts.ts'
import { WordFlag, type Words } from './word.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const greetings = set('hi hello hey dear hiya heya howdy greetings hallo hullo hola bonjour')
const partsOfDay = set('morning afternoon evening day')
const titles = set('mr mrs ms mx dr prof miss sir madam')
const addressees = set('there all team everyone everybody folks sir madam or and customer valued client '
  + "member user guest friend friends again ma'am mr mrs ms mx dr miss prof esteemed dear our to you "
  + 'traveller traveler subscriber')

/** Marks the greeting at the head of the text; one that shares its sentence becomes one of its own. */
export function markSalutation(text: string, words: Words, drafts: Draft[]): void {
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft
    if (draft.role !== 'body') continue
    const end = endOfSalutation(text, words, draft)
    if (end === draft.firstWord) {
      if (isNameLine(text, words, draft)) draft.role = 'salutation'
      return
    }
    if (end < draft.endWord) drafts.splice(index + 1, 0, divideDraft(text, words, draft, end))
    draft.role = 'salutation'
  }
}

/** Just past the greeting and those who are greeted; the first word of the sentence if it does not greet. */
function endOfSalutation(text: string, words: Words, draft: Draft): number {
  const { firstWord, endWord } = draft
  const { forms, flags } = words
  const greeting = startOfGreeting(words, draft)
  let at = greeting + lengthOfGreeting(words, greeting, endWord)
  if (at === greeting) return firstWord
  const isCommaFirst = at < endWord && beginsAfterBreak(words, at) && isAddressee(words, at) && flags[at] !== 0
    && (at + 1 === endWord || beginsAfterBreak(words, at + 1)) && forms[at] !== '<text>'
    && !sentenceOpeners.has(forms[at] as string)
  if (isCommaFirst) return at + 1
  const addressed = at
  while (at < endWord && at - addressed < 7 && isAddressee(words, at)) {
    if (beginsAfterBreak(words, at) && !titles.has(forms[at - 1] as string) && !isSlash(text, words, at)) break
    at++
  }
  const isOneName = at === addressed && at < endWord && !beginsAfterBreak(words, at)
    && (at + 1 === endWord || beginsAfterBreak(words, at + 1)) && !sentenceOpeners.has(forms[at] as string)
  if (isOneName) at++
  if (at === endWord || beginsAfterBreak(words, at)) return at
  return firstWord
}

/** Past the `@sam` with which a public reply begins. */
function startOfGreeting(words: Words, { firstWord, endWord }: Draft): number {
  let at = firstWord
  while (at < endWord - 1 && (words.forms[at] as string).startsWith('@')) at++
  return at > firstWord && at < endWord - 1 && (words.flags[at] as number) & WordFlag.Number ? at + 1 : at
}

function lengthOfGreeting(words: Words, firstWord: number, endWord: number): number {
  const { forms } = words
  const first = forms[firstWord] as string
  const second = forms[firstWord + 1] ?? ''
  if (greetings.has(first)) {
    if (first !== 'dear' && second === 'and' && greetings.has(forms[firstWord + 2] ?? '')) return 3
    return second === 'good' && partsOfDay.has(forms[firstWord + 2] ?? '') ? 3 : 1
  }
  if (first === 'good' && partsOfDay.has(second)) return 2
  if (first !== 'to') return 0
  const phrase = forms.slice(firstWord, Math.min(endWord, firstWord + 5)).join(' ')
  return phrase === 'to whom it may concern' ? 5 : 0
}

function isAddressee(words: Words, at: number): boolean {
  const form = words.forms[at] as string
  const flag = words.flags[at] as number
  if (form === '<name>' || form === '<text>' || form.startsWith('@') || addressees.has(form)) return true
  return (flag & (WordFlag.Capitalised | WordFlag.Capitals)) !== 0 && !sentenceOpeners.has(form)
}

/** "Sam," or "{{name}}," alone on the first line. */
function isNameLine(text: string, words: Words, draft: Draft): boolean {
  const { firstWord, endWord } = draft
  if (!draft.endsLine || endWord - firstWord > 3 || draft.terminator === '.' || draft.terminator === '?') return false
  const end = words.ends[endWord - 1] as number
  if (!/^[ \t]*[,:–-]/.test(text.slice(end, end + 3))) return false
  for (let at = firstWord; at < endWord; at++) {
    const form = words.forms[at] as string
    const isCapitalised = ((words.flags[at] as number) & WordFlag.Capitalised) !== 0
    const isName = form === '<name>' || (isCapitalised && !sentenceOpeners.has(form))
    if (!isName || (at > firstWord && beginsAfterBreak(words, at))) return false
  }
  return true
}

/** "Sir/Madam" */
function isSlash(text: string, words: Words, at: number): boolean {
  return text.slice(words.ends[at - 1], words.starts[at]).trim() === '/'
}

export function startsWithGreeting(words: Words, { firstWord, endWord }: Draft): boolean {
  return lengthOfGreeting(words, firstWord, endWord) > 0
}
