import { isDigitCode, isLetterCode } from './characters.ts'
import type { Placeholder } from './placeholder.ts'

const scheme = /(?:https?|s?ftp|tel|sms|file):\/\/|www\.|mailto:|tel:\+?\d/gi
const mayHoldLink = /:\/\/|[wW]\.|[oOlL]:/
const topLevel = new Set(
  ('com org net io co uk de fr eu us ca au app dev ai gov edu info biz tv nl es jp help support shop '
    + 'store xyz online site tech cloud link page example test ie nz ch se dk fi pl pt br mx kr cn hk sg za '
    + 'ru gl ly gg').split(' '),
)
/** Top-level domains that are also words: only with a path after them (`bit.ly/x`, `is.it/x`). */
const wordTopLevel = new Set(
  'me in it us at be is so to no my am by co help link page site test store support'.split(' '),
)

/** Where the next web address begins, at `from` or after; -1 if none does. */
export function indexOfLink(text: string, from: number): number {
  // what one of them has in any case is soon looked for
  if (!mayHoldLink.test(text)) return -1
  scheme.lastIndex = from
  return scheme.exec(text)?.index ?? -1
}

/**
 * Just past the web address at `start`, where `indexOfLink` found one; `start` if nothing follows its scheme.
 * Placeholders in it belong to it.
 */
export function endOfLink(text: string, start: number, placeholders: readonly Placeholder[]): number {
  scheme.lastIndex = start
  if (!scheme.test(text)) return start
  const { lastIndex } = scheme
  const end = endOfAddress(text, lastIndex, placeholders)
  return end > lastIndex || text.charCodeAt(lastIndex - 1) !== 47 ? end : start
}

/** Just past a bare domain such as `example.com/help` that begins at `start`; `start` if none does. */
export function endOfDomain(text: string, start: number, placeholders: readonly Placeholder[]): number {
  let at = start
  let label = start
  let last = start
  let labels = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDomainCode(code)) continue
    if (code !== 46 || at === label) break
    labels++
    last = label
    label = at + 1
  }
  if (at === label) {
    at = label - 1
    label = last
    labels--
  }
  if (labels < 1) return start
  const top = text.slice(label, at)
  const hasPath = text.charCodeAt(at) === 47 && at + 1 < text.length
  const isTop = topLevel.has(top) && (hasPath || !wordTopLevel.has(top))
  if (!isTop && !(hasPath && wordTopLevel.has(top))) return start
  return hasPath ? endOfAddress(text, at, placeholders) : at
}

/** Just past the e-mail address that begins at `start` and has its `@` at `at`; `start` if it is none. */
export function endOfEmail(text: string, start: number, at: number): number {
  for (let index = start; index < at; index++) {
    const code = text.charCodeAt(index)
    if (!isMailboxCode(code)) return start
  }
  let end = at + 1
  let dots = 0
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isDomainCode(code)) continue
    if (code !== 46 || !isDomainCode(text.charCodeAt(end + 1)) || text.charCodeAt(end - 1) === 46) break
    dots++
  }
  return dots > 0 ? end : start
}

function endOfAddress(text: string, from: number, placeholders: readonly Placeholder[]): number {
  let end = from
  let inside = from
  while (end < text.length) {
    const placeholder = placeholders.find(({ span }) => span.start === end)
    if (placeholder) {
      inside = end = placeholder.span.end
      continue
    }
    if (/[\s<>"“”`|{}\uE000]/.test(text[end] as string)) break
    end++
  }
  return trimAddress(text, inside, end)
}

/** Punctuation at the end belongs to the sentence; a closing bracket only if it was not opened inside. */
function trimAddress(text: string, start: number, end: number): number {
  while (end > start) {
    const last = text[end - 1] as string
    if (last === ')' && text.slice(start, end).includes('(')) break
    if (!/[.,;:!?)\]}'"’”*_…»]/.test(last)) break
    end--
  }
  return end
}

function isMailboxCode(code: number): boolean {
  return isDomainCode(code) || code === 46 || code === 95 || code === 43 || code === 37 || isLetterCode(code)
}

function isDomainCode(code: number): boolean {
  return code === 45 || isDigitCode(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
