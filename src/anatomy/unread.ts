import type { Span } from '../text/span.ts'
import type { Anatomy } from './anatomy.ts'

/** The parts of a reply that are code, by the marks of its file (`code`) or by those that stand in the text. */
export function codeIn({ text, sentences, code: marked }: Anatomy & { readonly code: readonly Span[] }): Span[] {
  const spans: Span[] = [...marked, ...sentences.filter(({ role }) => role === 'code').map(({ span }) => span)]
  if (!/[`ˋ]/.test(text)) return spans
  for (const { index, 0: code } of text.matchAll(/(`{1,3}|ˋ)(?!\1)[^\n]*?\1/g)) spans.push({ start: index, end: index + code.length })
  return spans
}

/** The parts of a reply that somebody else wrote. */
export function quotedIn({ sentences }: Anatomy): Span[] {
  return sentences.filter(({ role }) => role === 'quote').map(({ span }) => span)
}

/** Tells whether something overlaps one of the spans; they are sorted and joined once. */
export function coverOf(placed: readonly Span[]): (at: Span) => boolean {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of [...placed].sort((first, second) => first.start - second.start)) {
    const last = spans.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return at => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle] as Span).end <= at.start) low = middle + 1
      else high = middle
    }
    return low < spans.length && (spans[low] as Span).start < at.end
  }
}
