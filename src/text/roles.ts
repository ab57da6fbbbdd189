import { isSpaceCode } from './characters.ts'
import type { Draft } from './drafts.ts'
import { markSalutation } from './salutations.ts'
import { markInitials, markSignature } from './signatures.ts'
import { WordFlag, type Words } from './word.ts'

/** What no title says. */
const untitled: ReadonlySet<string> = new Set(['i', 'thanks', 'thank', 'sorry', 'hi', 'hello', 'dear'])
const mail = /(?:^|\n)\s*-{2,} ?(?:original|forwarded) message ?-{2,}/i

/** Gives every sentence its role. A salutation or sign-off that shares its sentence becomes one of its own. */
export function assignRoles(text: string, words: Words, drafts: Draft[]): void {
  markCode(text, drafts)
  markQuotes(text, words, drafts)
  markSubject(text, words, drafts)
  markSalutation(text, words, drafts)
  markInitials(text, words, drafts)
  markSignature(text, words, drafts)
  markHeadings(text, words, drafts)
}

function markCode(text: string, drafts: readonly Draft[]): void {
  if (!text.includes('```')) return
  for (const fence of text.matchAll(/(?:^|\n)[ \t]*```[^\n]*\n[\s\S]*?(?:\n[ \t]*```|$)/g)) {
    for (const draft of drafts) {
      if (draft.start >= fence.index && draft.start < fence.index + fence[0].length) draft.role = 'code'
    }
  }
}

function markQuotes(text: string, words: Words, drafts: readonly Draft[]): void {
  let hasQuote = false
  for (const draft of drafts) {
    if (!draft.quoted || draft.role === 'code') continue
    draft.role = 'quote'
    hasQuote = true
  }
  const forwarded = text.includes('--') ? mail.exec(text)?.index ?? -1 : -1
  let isAll = false
  for (const draft of drafts) {
    if (forwarded >= 0 && draft.start >= forwarded) isAll = true
    const isAttribution = draft.terminator === ':' && draft.startsLine && words.forms[draft.firstWord] === 'on'
      && words.forms[draft.endWord - 1] === 'wrote'
    if (isAttribution && !hasQuote) isAll = true
    if ((isAll || isAttribution) && draft.role !== 'code') draft.role = 'quote'
  }
}

/** "Subject: …" in the first line. */
function markSubject(text: string, words: Words, drafts: readonly Draft[]): void {
  const first = drafts[0]
  if (first === undefined || words.forms[first.firstWord] !== 'subject') return
  if (!/^[ \t]*:/.test(text.slice(words.ends[first.firstWord], (words.ends[first.firstWord] as number) + 3))) return
  for (const draft of drafts) {
    draft.role = 'heading'
    if (draft.endsLine) return
  }
}

/** A title: a few words, nearly all with a capital, alone in a paragraph with more text below it. */
function markHeadings(text: string, words: Words, drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length - 1; index++) {
    const draft = drafts[index] as Draft
    if (draft.role !== 'body' || !draft.startsLine || !draft.endsLine) continue
    const next = drafts[index + 1] as Draft
    const marker = draft.start > 1 && isSpaceCode(text.charCodeAt(draft.start - 1))
      && /(?:^|\n)[ \t]*#{1,6}[ \t]+$/.test(text.slice(Math.max(0, draft.start - 12), draft.start))
    const stands = draft.terminator === '' && !draft.listItem && next.paragraph > draft.paragraph
      && (index === 0 || (drafts[index - 1] as Draft).paragraph < draft.paragraph)
    if (marker || (stands && isTitle(text, words, draft))) draft.role = 'heading'
  }
}

function isTitle(text: string, words: Words, draft: Draft): boolean {
  const { firstWord, endWord } = draft
  const count = endWord - firstWord
  if (count < 2 || count > 9 || /[,;]$/.test(text.slice(draft.start, draft.end))) return false
  let capitals = 0
  for (let at = firstWord; at < endWord; at++) {
    const flag = words.flags[at] as number
    const form = words.forms[at] as string
    if (untitled.has(form) || flag & WordFlag.Placeholder) return false
    if (flag & (WordFlag.Capitalised | WordFlag.Capitals | WordFlag.Number)) capitals++
    else if (form.length > 4 || (at === firstWord)) return false
  }
  return capitals >= 2
}
