import type { Change, Finding, Suggestion } from '../engine/finding.ts'
import { fillSlots } from '../engine/slots.ts'
import type { Start, Way } from './asker.ts'
import { readsAs, type ReplyView } from './reply-view.ts'
import { isDay } from '../suppressions/suppression.ts'

/** What is said where a change cannot be written into the file. */
export const noEdit = 'The file cannot hold that text at this place without touching its markup. Write it another way, or change the file by hand.'

/** The suggestions of a finding, each as the sentence would read. */
export function suggestedWays({ suggestions }: Finding, reply: ReplyView | undefined): readonly Way[] {
  return suggestions.map(suggestion => ({
    suggestion,
    text: suggestion.text,
    readsAs: reply && suggestion.edit ? readsAs(reply, suggestion.edit, suggestion.text) : suggestion.text.trim(),
    isPossible: suggestion.edit !== undefined,
  }))
}

/** The texts that can be written over: what is quoted, and what is suggested. */
export function startsFor(finding: Finding): readonly Start[] {
  const own = finding.quote !== '' && finding.editTo?.(finding.quote) !== undefined ? [{ text: finding.quote }] : []
  const suggested = finding.suggestions.filter(({ text, edit }) => edit !== undefined && text.trim() !== '')
  return [...own, ...suggested.map(suggestion => ({ text: suggestion.text, suggestion }))]
}

/** The change that makes the reply read something else where a text was begun with. */
export function changeTo(text: string, { suggestion }: Start, finding: Finding): Change | undefined {
  return suggestion === undefined ? finding.editTo?.(text) : suggestion.editTo(text)
}

/** What is wrong with a text that was written by hand. */
export function faultOfText(typed: string, start: Start, finding: Finding): string | undefined {
  const open = openSlots(typed, start.suggestion)
  if (open.length > 0) return `There is still ${open.join(' and ')} to fill in.`
  if (start.suggestion === undefined && typed === start.text) return 'This is what the reply says already.'
  return changeTo(typed, start, finding) === undefined ? noEdit : undefined
}

function openSlots(typed: string, suggestion: Suggestion | undefined): readonly string[] {
  return (suggestion?.slots ?? []).filter(slot => fillSlots(typed, { [slot]: '' }) !== typed).map(slot => `{{${slot}}}`)
}

/** What is wrong with the last day of a suppression; `today` is a day such as `2027-01-31`, empty is for ever. */
export function faultOfDay(typed: string, today: string): string | undefined {
  if (typed === '') return undefined
  if (!isDay(typed)) return 'Write a day such as 2027-01-31, or nothing at all.'
  return typed < today ? 'That day is over. Write one that is still to come, or nothing at all.' : undefined
}
