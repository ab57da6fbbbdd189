import type { Placeholder } from '../text/placeholders.ts'
import { maskPlaceholders } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import type { Anatomy } from './anatomy.ts'

/** The delimiters of a placeholder, as a writer would name them; undefined for `XXXX`, `____` and `TODO`. */
export type Delimiters = '{{}}' | '{%%}' | '{}' | '[]' | '[[]]' | '<>' | '<<>>' | '%%' | '%{}' | '#{}' | '${}' | '{!}' | '<attribute>'

/** Longest first: `{{` is also a `{`. */
const openings: readonly (readonly [string, Delimiters])[] = [
  ['<attribute', '<attribute>'], ['{{', '{{}}'], ['{%', '{%%}'], ['{!', '{!}'], ['[[', '[[]]'], ['<<', '<<>>'], ['%{', '%{}'], ['#{', '#{}'],
  ['${', '${}'], ['{', '{}'], ['[', '[]'], ['<', '<>'], ['%', '%%'],
]

/** Which delimiters the placeholder stands in. */
export function delimitersOf({ span, name }: Placeholder, text: string): Delimiters | undefined {
  const written = text.slice(span.start, span.end)
  return written === name ? undefined : openings.find(([opening]) => written.startsWith(opening))?.[1]
}

/** The name as a variable between the delimiters: `{{first_name}}`. */
export function writtenAs(delimiters: Delimiters, name: string): string {
  if (delimiters === '<attribute>') return `<attribute key="${name}"/>`
  const half = delimiters === '{!}' ? 2 : delimiters.length === 3 ? 2 : delimiters.length / 2
  return delimiters.slice(0, half) + name + delimiters.slice(half)
}

/** Delimiters or logic of which one half is missing. */
export interface BrokenDelimiter {
  readonly span: Span
  /** `unclosed` and `unopened` delimiters; `unended` and `unbegun` logic. */
  readonly fault: 'unclosed' | 'unopened' | 'unended' | 'unbegun'
  /** The whole as it was probably meant (a variable), or the half that is missing (a tag). */
  readonly meant: string
}

const unclosed = /(?:(?:\{\{|\{%|#\{|\$\{|%\{)[-~]?[ \t]*|\[\[|<<)[$@]?[\p{L}_][\p{L}\p{N}_.]*(?:[ \t]*[}\]>%](?![}\]>%]))?/uy
const unopened = /(?<![\p{L}\p{N}_.{}"'\])])[\p{L}_][\p{L}\p{N}_.]*[ \t]*(?:\}\}|%\})|\{[\p{L}_][\p{L}\p{N}_.]*\}\}(?!\})/uy
const half = /[{[<#$%\p{L}_]/gu
/** A text without any of these has no variable with a half missing. */
const someHalf = /[{[<}]{2}|\{%|%\}|[#$%]\{/
const closings: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '#{': '}', '${': '}', '%{': '}', '[[': ']]', '<<': '>>' }

/** Variables that are opened and not closed, or the other way round. Braces that are code come in pairs. */
function brokenVariables(text: string, placeholders: readonly Placeholder[]): BrokenDelimiter[] {
  if (!someHalf.test(text)) return []
  const masked = maskPlaceholders(text, placeholders)
  if (!someHalf.test(masked)) return []
  const isCode = count(masked, '{') === count(masked, '}')
  const found: BrokenDelimiter[] = []
  for (let from = 0; ;) {
    half.lastIndex = from
    const start = half.exec(masked)?.index
    if (start === undefined) return found
    unclosed.lastIndex = unopened.lastIndex = start
    const open = unclosed.exec(masked)?.[0]
    const close = open === undefined ? unopened.exec(masked)?.[0] : undefined
    const written = open ?? close
    if (written !== undefined && !(isCode && /[{}]/.test(written))) {
      const span = { start, end: start + written.length }
      const name = written.replace(/[^\p{L}\p{N}_.$@]+/gu, '').replace(/^\$(?=\p{L})/u, '')
      if (open !== undefined) found.push({ span, fault: 'unclosed', meant: open.replace(/[ \t]*[}\]>%]$/, '') + (closings[open.slice(0, 2)] as string) })
      else found.push({ span, fault: 'unopened', meant: /%\}$/.test(written) ? `{%${name}%}` : `{{${name}}}` })
    }
    // on past the word, so that every place is tried once
    const word = /^[\p{L}\p{N}_.]+/u.exec(masked.slice(start, start + 200))?.[0].length ?? 0
    from = start + Math.max(1, word)
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

const blockTags = new Set(['if', 'unless', 'for', 'case', 'capture', 'raw', 'tablerow', 'comment'])

/** Logic that is begun and not ended: `{% if vip %}` without `{% endif %}`, `{{#if}}` without `{{/if}}`. */
function brokenLogic({ text, placeholders }: Anatomy): BrokenDelimiter[] {
  const open: { readonly span: Span; readonly meant: string }[] = []
  const found: BrokenDelimiter[] = []
  for (const { span, syntax, name } of placeholders) {
    if (syntax !== 'tag') continue
    const isLiquid = text.startsWith('{%', span.start)
    const word = /^[#/^]?\s*[\w-]*/.exec(name)?.[0].replace(/\s/g, '') ?? ''
    // a comment is one placeholder with all that is in it
    if (isLiquid && word === 'comment' && /endcomment/.test(text.slice(span.start, span.end))) continue
    const begins = isLiquid ? blockTags.has(word) : /^[#^]/.test(word)
    const ends = isLiquid ? word.startsWith('end') && blockTags.has(word.slice(3)) : word.startsWith('/')
    if (begins) open.push({ span, meant: isLiquid ? `{% end${word} %}` : `{{/${word.slice(1)}}}` })
    else if (ends) {
      const meant = isLiquid ? `{% ${word} %}` : `{{${word}}}`
      const at = open.findLastIndex(other => other.meant === meant)
      if (at >= 0) open.splice(at, 1)
      else found.push({ span, fault: 'unbegun', meant: isLiquid ? `{% ${word.slice(3)} … %}` : `{{#${word.slice(1)} …}}` })
    }
  }
  return [...found, ...open.map(({ span, meant }) => ({ span, fault: 'unended' as const, meant }))]
}

/** Where a delimiter or a tag of the reply lacks its other half, in order of the text. */
export function brokenDelimiters(reply: Anatomy): readonly BrokenDelimiter[] {
  return [...brokenVariables(reply.text, reply.placeholders), ...brokenLogic(reply)]
    .sort((first, second) => first.span.start - second.span.start)
}

/** Words of variables that everybody's help desk has. */
const variableWords = ['first', 'last', 'name', 'email', 'phone', 'order', 'number', 'ticket', 'customer', 'requester', 'recipient',
  'contact', 'agent', 'company', 'product', 'amount', 'tracking', 'delivery', 'invoice', 'account', 'subject', 'signature', 'assignee']
/** Words that are only a letter away from one of these, and right: in other languages, too. */
const otherWords = new Set(['fist', 'lat', 'nam', 'mail', 'ordre', 'oder', 'numer', 'count', 'phon', 'lst', 'gent', 'rder', 'art', 'ticke'])

/**
 * The name as it was probably meant, where a word of it is a slip of the keys away from a word that every
 * help desk has: two letters changed places, one left out, or one doubled. `requester.frist_name` is
 * `requester.first_name`.
 */
export function withoutSlips(name: string): string | undefined {
  const meant = name.replace(/\p{Lu}?\p{Ll}{2,}/gu, part => {
    const word = part.toLowerCase()
    if (variableWords.includes(word) || otherWords.has(word)) return part
    const right = variableWords.find(candidate => isSlipOf(word, candidate))
    if (right === undefined) return part
    return part === word ? right : (right[0] as string).toUpperCase() + right.slice(1)
  })
  return meant === name ? undefined : meant
}

function isSlipOf(written: string, meant: string): boolean {
  const difference = written.length - meant.length
  let at = 0
  while (at < meant.length && written[at] === meant[at]) at++
  if (difference === 0) {
    return written[at] === meant[at + 1] && written[at + 1] === meant[at] && written.slice(at + 2) === meant.slice(at + 2)
  }
  if (difference === -1) return at > 0 && at < meant.length - 1 && written.slice(at) === meant.slice(at + 1)
  return difference === 1 && at > 0 && written[at] === written[at - 1] && written.slice(at + 1) === meant.slice(at)
}

/** The one of the known names that was most likely meant: two letters away at most, or the same at its end. */
export function nearestVariable(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '')
  const wanted = plain(name)
  let best: string | undefined
  let least = 3
  for (const candidate of known) {
    const away = distance(wanted, plain(candidate), least)
    if (away < least && away < wanted.length / 2) [best, least] = [candidate, away]
  }
  const last = (text: string): string => plain(text.slice(text.lastIndexOf('.') + 1))
  return best ?? known.find(candidate => {
    const away = distance(last(name), last(candidate), 3)
    return away < 3 && last(name).length > 2 * away + 2
  })
}

/** Letters to put in, take out or change, or to swap with the next, to make one text of the other. */
function distance(first: string, second: string, most: number): number {
  if (Math.abs(first.length - second.length) >= most) return most
  let before: number[] = []
  let row = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let i = 1; i <= first.length; i++) {
    const next = [i]
    for (let j = 1; j <= second.length; j++) {
      const same = first[i - 1] === second[j - 1]
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[second.length] as number
}
