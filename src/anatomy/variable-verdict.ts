import type { Placeholder } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import { delimitersOf, writtenAs, type Delimiters } from './delimiters.ts'
import { fallbackOf } from './fallbacks.ts'
import { readsDelimiters, withCondition, withFallback, writtenOn, type HelpDesk } from './help-desk.ts'
import { isLogic, misspeltFilter, misspeltTag, namesInTag, type MisspeltWord } from './template-logic.ts'
import { faultOfVariable, hasVariable, meantElsewhere, type VariableFault } from './variable-fault.ts'

/** Why a variable will not be filled in as it stands, and how it could be written instead. */
export interface VariableVerdict {
  /**
   * `wrongSyntax`: in delimiters that the help desk does not read. `misspelt`: not letter by letter what it has.
   * `otherPlatform`: another help desk's. `notThere`: nobody's, and a hole; `leftAsItIs`: nobody's, and shown.
   */
  readonly kind: 'wrongSyntax' | 'misspelt' | 'otherPlatform' | 'notThere' | 'leftAsItIs'
  readonly at: Span
  /** The title of the help desk whose it is. */
  readonly owner: string
  /** What could stand at `at`, the likeliest first. */
  readonly rewrites: readonly string[]
  /** Whether the only rewrite says the same and loses nothing. */
  readonly isSure: boolean
}

interface Rewrite {
  readonly text: string
  readonly isSame: boolean
}

/**
 * What is wrong with a variable on a help desk, or with the names in a tag; nothing where it is filled in, or may
 * be. `isOwn` tells which names are the house's own, or the template's.
 */
export function verdictsOn(
  placeholder: Placeholder, text: string, desk: HelpDesk, desks: readonly HelpDesk[], isOwn: (name: string) => boolean,
): readonly VariableVerdict[] {
  const delimiters = delimitersOf(placeholder, text)
  if (delimiters === undefined) return []
  const tag = desk.logic === 'liquid' && delimiters === '{%%}' ? misspeltTag(placeholder, text) : undefined
  if (tag !== undefined) return [slipVerdict(placeholder.span, tag, text)]
  if (!isLogic(placeholder, text) && !readsDelimiters(desk, delimiters)) {
    if (placeholder.syntax === 'tag' && !looksLikeVariable(placeholder.name) && !hasVariable(desk, placeholder.name)) return []
    return [delimitersVerdict(placeholder, text, delimiters, desk, desks)]
  }
  if (placeholder.syntax === 'tag') return tagVerdicts(placeholder, text, desk, desks, isOwn)
  if (isOwn(placeholder.name)) return []
  const fault = faultOfVariable(placeholder.name, delimiters, desk, desks)
  if (fault !== undefined) return [faultVerdict(fault, placeholder, text, delimiters, desk)]
  const filter = desk.logic === 'liquid' ? misspeltFilter(placeholder, text) : undefined
  return filter === undefined ? [] : [slipVerdict(placeholder.span, filter, text)]
}

/** A word of Liquid's own that is misspelt: a tag, or a filter. */
function slipVerdict(at: Span, { span, meant }: MisspeltWord, text: string): VariableVerdict {
  const rewrite = text.slice(at.start, span.start) + meant + text.slice(span.end, at.end)
  return { kind: 'misspelt', at, owner: '', rewrites: [rewrite], isSure: false }
}

/** One word, or several, between `{%` and `%}` may be a tag that is not known here; a name with a dot is none. */
function looksLikeVariable(name: string): boolean {
  return /^[\p{L}_]+[._][\p{L}\p{N}_.-]*(?:\s*\|.*)?$/u.test(name)
}

/** A variable in delimiters that are not read, with its name as it should be, too. */
function delimitersVerdict(
  placeholder: Placeholder, text: string, delimiters: Delimiters, desk: HelpDesk, desks: readonly HelpDesk[],
): VariableVerdict {
  const { span, name } = placeholder
  const fault = faultOfVariable(name, delimiters, desk, desks)
  if (fault !== undefined && fault.meant.length > 0) return faultVerdict(fault, placeholder, text, delimiters, desk)
  const verdict = { kind: 'wrongSyntax', at: span, owner: '' } as const
  if (!hasVariable(desk, name)) return { ...verdict, rewrites: [writtenOn(desk, name)], isSure: false }
  const elsewhere = meantElsewhere(name, delimiters, desk, desks)
  const same = rewritten(placeholder, name, text, delimiters, desk)
  if (elsewhere.isSameAs(name)) return { ...verdict, rewrites: [same.text], isSure: same.isSame }
  const others = elsewhere.names.filter(other => other !== name).map(other => rewritten(placeholder, other, text, delimiters, desk))
  return { ...verdict, rewrites: [...others, same].map(rewrite => rewrite.text), isSure: false }
}

function faultVerdict(fault: VariableFault, placeholder: Placeholder, text: string, delimiters: Delimiters, desk: HelpDesk): VariableVerdict {
  const rewrites = fault.meant.map(meant => rewritten(placeholder, meant, text, delimiters, desk))
  return {
    ...whatItIs(fault, desk),
    at: placeholder.span,
    rewrites: rewrites.map(rewrite => rewrite.text),
    isSure: isSure(fault) && rewrites[0]?.isSame === true,
  }
}

/** The names in a condition: one that is misspelt makes it false for everybody. What is unknown may be meant. */
function tagVerdicts(
  tag: Placeholder, text: string, desk: HelpDesk, desks: readonly HelpDesk[], isOwn: (name: string) => boolean,
): VariableVerdict[] {
  return namesInTag(tag, text).flatMap(({ name, span }) => {
    const fault = isOwn(name) ? undefined : faultOfVariable(name, desk.delimiters[0] ?? '{{}}', desk, desks)
    if (fault === undefined || fault.kind === 'unknown') return []
    return [{ ...whatItIs(fault, desk), at: span, rewrites: fault.meant, isSure: isSure(fault) }]
  })
}

function whatItIs(fault: VariableFault, { whenUnknown }: HelpDesk): Pick<VariableVerdict, 'kind' | 'owner'> {
  if (fault.kind === 'foreign') return { kind: 'otherPlatform', owner: fault.owner.title }
  if (fault.kind === 'unknown') return { kind: whenUnknown === 'verbatim' ? 'leftAsItIs' : 'notThere', owner: '' }
  return { kind: 'misspelt', owner: '' }
}

function isSure(fault: VariableFault): boolean {
  return fault.kind === 'spelling' || (fault.kind === 'foreign' && fault.sure)
}

/** The variable under another name as the help desk writes it, and whether nothing else of it is lost. */
function rewritten({ span, name }: Placeholder, meant: string, text: string, delimiters: Delimiters, desk: HelpDesk): Rewrite {
  const written = text.slice(span.start, span.end)
  const fallback = fallbackOf(written)?.text ?? ''
  const isRead = readsDelimiters(desk, delimiters)
  if (fallback !== '') {
    if (desk.fallback !== undefined) return { text: withFallback(desk, meant, fallback, isRead ? delimiters : undefined), isSame: true }
    return { text: withCondition(desk, meant, fallback) ?? writtenOn(desk, meant), isSame: false }
  }
  if (desk.second !== undefined) {
    const isSecond = Object.values(desk.second.meanings).includes(meant)
    return { text: isSecond ? writtenAs(desk.second.delimiters, meant) : writtenOn(desk, meant), isSame: true }
  }
  if (isRead && written.includes(name)) return { text: written.replace(name, () => meant), isSame: true }
  return { text: writtenOn(desk, meant), isSame: !/[|,(]/.test(written) }
}
