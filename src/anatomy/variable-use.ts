import type { Placeholder } from '../text/placeholders.ts'
import { delimitersOf, type Delimiters } from './delimiters.ts'
import { fallbackOf } from './fallbacks.ts'
import { withCondition, withFallback, writtenOn, type HelpDesk } from './help-desk.ts'

/** A variable that there is, and that does not do what is wanted of it; with what could stand there instead. */
export type VariableMisuse =
  | { readonly kind: 'printsNote'; readonly instead: string | undefined }
  | { readonly kind: 'notInLightning' }
  /** A text that is never said; `instead` is a condition that says it, where the help desk reads one. */
  | { readonly kind: 'deadFallback'; readonly without: string; readonly instead: string | undefined }
  /** No text for when the value is missing: an empty one, or none at all. */
  | { readonly kind: 'emptyFallback' | 'noFallback'; readonly instead: string; readonly isInline: boolean }

/** Merge fields that Salesforce's Lightning templates do not fill in. */
const classicOnly = /^(?:Receiving_User|Sending_User)\./i

/** What a help desk's variable does that its writer cannot want. `isLightning`: a Lightning template of Salesforce. */
export function misuseOf(placeholder: Placeholder, text: string, desk: HelpDesk, isLightning: boolean): VariableMisuse | undefined {
  const { span, name } = placeholder
  const written = text.slice(span.start, span.end)
  const note = desk.printsNotes?.[name.toLowerCase()]
  if (note !== undefined) return { kind: 'printsNote', instead: note === '' ? undefined : written.replace(name, () => note) }
  const delimiters = delimitersOf(placeholder, text) as Delimiters
  const fallback = fallbackOf(written)
  if (isLightning && (classicOnly.test(name) || (fallback !== undefined && delimiters === '{!}'))) return { kind: 'notInLightning' }
  if (fallback !== undefined && desk.deadFallbacks?.includes(fallback.form) === true) {
    return { kind: 'deadFallback', without: writtenOn(desk, name), instead: fallback.text === '' ? undefined : withCondition(desk, name, fallback.text) }
  }
  if (fallback !== undefined && fallback.text !== '') return undefined
  const isInline = desk.fallback !== undefined
  const instead = isInline ? withFallback(desk, name, 'there', delimiters) : withCondition(desk, name, 'there')
  return instead === undefined ? undefined : { kind: fallback === undefined ? 'noFallback' : 'emptyFallback', instead, isInline }
}
