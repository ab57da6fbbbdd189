import type { Placeholder } from '../text/placeholders.ts'
import { maskPlaceholders } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import type { Anatomy } from './anatomy.ts'
import { liquidBlocks, misspeltTag } from './template-logic.ts'

/** Delimiters or logic of which one half is missing. */
export interface BrokenDelimiter {
  readonly span: Span
  /** `unclosed` and `unopened` delimiters; `unended` and `unbegun` logic. */
  readonly fault: 'unclosed' | 'unopened' | 'unended' | 'unbegun'
  /** The whole as it was probably meant (a variable), or the half that is missing (a tag). */
  readonly meant: string
}

/** A full stop after the name ends the sentence. */
const unclosed = /(?:(?:\{\{|\{%|#\{|\$\{|%\{)[-~]?[ \t]*|\[\[|<<)[$@]?[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*(?:\.*[ \t]*[}\]>%](?![}\]>%]))?/uy
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
    if (written !== undefined && !(isCode && /[{}]/.test(written) && !/^\{%.*\}$/.test(written))) {
      const span = { start, end: start + written.length }
      const name = written.replace(/[^\p{L}\p{N}_.$@]+/gu, '').replace(/^\$(?=\p{L})/u, '')
      if (open !== undefined) found.push({ span, fault: 'unclosed', meant: open.replace(/[. \t]*[}\]>%]$/, '') + (closings[open.slice(0, 2)] as string) })
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

/** Logic that is begun and not ended: `{% if vip %}` without `{% endif %}`, `{{#if}}` without `{{/if}}`. */
function brokenLogic({ text, placeholders }: Anatomy): BrokenDelimiter[] {
  const open: { readonly span: Span; readonly meant: string }[] = []
  const found: BrokenDelimiter[] = []
  for (const placeholder of placeholders) {
    const { span, syntax, name } = placeholder
    const misspelt = text.startsWith('{%', span.start) ? misspeltTag(placeholder, text)?.meant : undefined
    if (syntax !== 'tag' && misspelt === undefined) continue
    const isLiquid = text.startsWith('{%', span.start)
    const word = misspelt ?? /^[#/^]?\s*[\w-]*/.exec(name)?.[0].replace(/\s/g, '') ?? ''
    // a comment is one placeholder with all that is in it
    if (isLiquid && word === 'comment' && /endcomment/.test(text.slice(span.start, span.end))) continue
    const begins = isLiquid ? liquidBlocks.has(word) : /^[#^]/.test(word)
    const ends = isLiquid ? word.startsWith('end') && liquidBlocks.has(word.slice(3)) : word.startsWith('/')
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
