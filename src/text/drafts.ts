import type { Placeholder } from './placeholder.ts'
import { readGap, startOfText } from './sentence-breaks.ts'
import type { SentenceRole } from './sentence.ts'
import { WordFlag, type Words } from './word.ts'

/** A sentence whose role is not known yet. */
export interface Draft {
  start: number
  end: number
  firstWord: number
  endWord: number
  terminator: string
  paragraph: number
  /** Whether it is the first, or the last, on its line. */
  startsLine: boolean
  endsLine: boolean
  listItem: boolean
  /** Whether its line begins with `>`. */
  quoted: boolean
  role: SentenceRole
}

const bullet = /^[\s>]*(?:[-*+•–—·▪▫◦‣⁃●○■□✓✔✅☑➤➜→►▶👉🔹🔸]\uFE0F?\s|\(?(?:\d{1,2}|[a-zA-Z])[.)]\s|\d\uFE0F?\u20E3)/u

const quoteMark = /^\s*(?:>|&gt;)/

/** Cuts a text into sentences. A gap of logic tags is no end. */
export function readDrafts(text: string, words: Words, placeholders: readonly Placeholder[]): Draft[] {
  const { count, starts, ends, flags } = words
  const drafts: Draft[] = []
  if (count === 0) return drafts
  const tags = placeholders.filter(({ syntax }) => syntax === 'tag')
  let draft = openDraft(text, 0, startOfText(text, 0, starts[0] as number), 0, true, undefined)
  drafts.push(draft)
  for (let index = 0; index < count - 1; index++) {
    if (((flags[index + 1] as number) & WordFlag.BreakBefore) === 0) continue
    const gap = readGap(text, words, index, tags)
    if (!gap.ends) continue
    draft.end = gap.end
    draft.endWord = index + 1
    draft.terminator = gap.terminator
    draft.endsLine = gap.line
    draft = openDraft(text, index + 1, gap.next, draft.paragraph + (gap.paragraph ? 1 : 0), gap.line, draft)
    drafts.push(draft)
  }
  closeLast(text, draft, count, ends[count - 1] as number)
  return drafts
}

function openDraft(
  text: string, firstWord: number, start: number, paragraph: number, startsLine: boolean, before: Draft | undefined,
): Draft {
  let listItem = false
  let quoted = false
  if (startsLine) {
    const prefix = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    listItem = prefix !== '' && bullet.test(prefix)
    quoted = prefix !== '' && quoteMark.test(prefix)
  } else if (before !== undefined) ({ listItem, quoted } = before)
  return {
    start, end: start, firstWord, endWord: firstWord + 1, terminator: '', paragraph, startsLine, endsLine: true,
    listItem, quoted, role: 'body',
  }
}

function closeLast(text: string, draft: Draft, count: number, wordEnd: number): void {
  const newline = text.slice(wordEnd).search(/[\r\n]/)
  const line = text.slice(wordEnd, newline < 0 ? undefined : wordEnd + newline)
  draft.end = wordEnd + line.trimEnd().length
  draft.endWord = count
  const run = /[.!?…。！？]+/.exec(line)?.[0] ?? ''
  draft.terminator = run.includes('?') || run.includes('？') ? '?' : run.includes('!') || run.includes('！') ? '!'
    : run.length > 1 || run === '…' ? '…' : run !== '' ? '.' : /^["'”’)*_]*:\s*$/.test(line) ? ':' : ''
}

/** Cuts a sentence in two before word `at`; gives the second part. */
export function divideDraft(text: string, words: Words, draft: Draft, at: number): Draft {
  const rest: Draft = { ...draft, firstWord: at, start: words.starts[at] as number, startsLine: false }
  draft.endWord = at
  draft.end = words.ends[at - 1] as number
  while (draft.end < rest.start && /[,.!?:;)\]"'”’]/.test(text[draft.end] as string)) draft.end++
  while (rest.start > draft.end && /["'“‘([]/.test(text[rest.start - 1] as string)) rest.start--
  draft.terminator = ''
  draft.endsLine = text.slice(draft.end, rest.start).includes('\n')
  rest.startsLine = draft.endsLine
  return rest
}

/** Whether a comma, a dash, a line break or the like stands before the word. */
export function beginsAfterBreak(words: Words, at: number): boolean {
  return ((words.flags[at] as number) & WordFlag.BreakBefore) !== 0
}
