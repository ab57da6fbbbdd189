import type { Placeholder } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import { distance, isSlipOf } from './variable-names.ts'

/** What the logic of a template makes of the names in it. */
export interface TemplateLogic {
  /** Whether the name is given by the template itself: assigned, captured, or that of a loop. */
  isAssigned(name: string): boolean
  /** Whether the span stands in a branch, and so need not be sent. */
  isConditional(span: Span): boolean
  /** Between `{% raw %}` and its end: shown as it stands. */
  readonly raw: readonly Span[]
}

/** A name that a tag asks about, and where it stands. */
export interface NameInTag {
  readonly name: string
  readonly span: Span
}

const assignment = /^-?\s*(?:assign|capture|increment|decrement)\s+([\w-]+)/
const loop = /^-?\s*(?:for|tablerow)\s+([\w-]+)\s+in\b/
const scope = /^#\s*(?:each|with)\b/
const begin = /^(?:-?\s*(?:if|unless|case)\b|[#^]\s*\S)/
const end = /^(?:-?\s*end(?:if|unless|case)\b|\/)/

/** Reads the Liquid and Handlebars tags among the placeholders of a text. */
export function readLogic(placeholders: readonly Placeholder[]): TemplateLogic {
  const names = new Set(['forloop', 'tablerowloop', 'this'])
  const branches: Span[] = []
  const raw: Span[] = []
  const open: number[] = []
  let rawFrom = -1
  let isScoped = false
  for (const { syntax, name, span } of placeholders) {
    if (syntax !== 'tag') continue
    if (/^-?\s*raw\b/.test(name)) rawFrom = span.end
    else if (/^-?\s*endraw\b/.test(name) && rawFrom >= 0) {
      raw.push({ start: rawFrom, end: span.start })
      rawFrom = -1
    }
    const given = (assignment.exec(name) ?? loop.exec(name))?.[1]
    if (given !== undefined) names.add(given)
    if (scope.test(name)) isScoped = true
    if (begin.test(name)) open.push(span.start)
    else if (end.test(name)) {
      const start = open.pop()
      if (start !== undefined) branches.push({ start, end: span.end })
    }
  }
  return {
    isAssigned: name => isScoped || names.has(/^[\w-]*/.exec(name)?.[0] ?? ''),
    isConditional: span => branches.some(({ start, end }) => start <= span.start && span.end <= end),
    raw,
  }
}

const quoted = /"[^"]*"|'[^']*'/g

/** The tags that an end belongs to. */
export const liquidBlocks: ReadonlySet<string> = new Set(['if', 'unless', 'for', 'case', 'capture', 'raw', 'tablerow', 'comment'])

const liquidTags = [
  ...liquidBlocks, 'else', 'elsif', 'when', 'assign', 'cycle', 'break', 'continue', 'include', 'render', 'increment', 'decrement', 'liquid', 'echo',
  ...Array.from(liquidBlocks, block => `end${block}`),
]
const liquidTag = new RegExp(`^(?:${liquidTags.join('|')}|els?e?if|end\\w+)\\b`)
/** What other languages say for `elsif`. */
const otherElsif = /^(?:elif|elseif)$/
const firstWord = /^\{%[-~]?\s*([a-z]+)(?![\w.])/

/** A word of Liquid's own that is a slip of the keys: where it stands in the text, and what is meant. */
export interface MisspeltWord {
  readonly span: Span
  readonly meant: string
}

/** The word with which a tag begins, where it is none of Liquid's and surely one is meant: `{% esle %}`, `{% endfi %}`. */
export function misspeltTag({ span }: Placeholder, text: string): MisspeltWord | undefined {
  const [begun = '', word] = firstWord.exec(text.slice(span.start, span.end)) ?? []
  if (word === undefined || word.length < 4 || liquidTags.includes(word)) return undefined
  const meant = otherElsif.test(word) ? ['elsif'] : liquidTags.filter(tag => isSlipOf(word, tag))
  const end = span.start + begun.length
  return meant.length === 1 ? { span: { start: end - word.length, end }, meant: meant[0] as string } : undefined
}

/** What the standard filters of Liquid are called, and Intercom's `fallback`. */
const liquidFilters = ('abs append at_least at_most capitalize ceil compact concat date default divided_by downcase escape escape_once fallback '
  + 'find first floor has join last lstrip map minus modulo newline_to_br plus prepend reject remove remove_first remove_last replace '
  + 'replace_first replace_last reverse round rstrip size slice sort sort_natural split strip strip_html strip_newlines sum times '
  + 'truncate truncatewords uniq upcase url_decode url_encode where').split(' ')
/** A shorter word a letter away is another one. */
const shortestFilter = 5

/** The first filter of a variable that is a letter away from the only one that can be meant: `| upcas`. */
export function misspeltFilter({ span }: Placeholder, text: string): MisspeltWord | undefined {
  const written = text.slice(span.start, span.end).replace(quoted, found => ' '.repeat(found.length))
  for (const { index, 0: whole, 1: word = '' } of written.matchAll(/(?<!\|)\|\s*([a-z_]+)(?=\s*(?::|\||-?\}))/g)) {
    if (word.length < shortestFilter || liquidFilters.includes(word)) continue
    const near = liquidFilters.filter(filter => filter.length >= shortestFilter && distance(word, filter, 2) === 1)
    const start = span.start + index + whole.length - word.length
    if (near.length === 1) return { span: { start, end: start + word.length }, meant: near[0] as string }
  }
  return undefined
}

/** Whether the placeholder is a tag that Liquid has: `{% if vip %}`. */
export function isLiquidTag({ syntax, name, span }: Placeholder, text: string): boolean {
  return syntax === 'tag' && text.startsWith('{%', span.start) && liquidTag.test(name)
}

/** Whether the placeholder is logic, and not a variable in delimiters that some help desks use for logic. */
export function isLogic({ syntax, name, span }: Placeholder, text: string): boolean {
  return syntax === 'tag' && (text.startsWith('{{', span.start) || liquidTag.test(name))
}

const asking = /^(?:\{%-?\s*(?:if|unless|elsif|case|when)|\{\{[#^](?:if|unless))\b/
const dottedName = /(?<![\p{L}\p{N}_.-])[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)+/gu

/** The variables, with a dot in their names, that the condition of a tag asks about. */
export function namesInTag({ syntax, span }: Placeholder, text: string): NameInTag[] {
  const written = text.slice(span.start, span.end)
  if (syntax !== 'tag' || !asking.test(written)) return []
  const bare = written.replace(quoted, found => ' '.repeat(found.length))
  return Array.from(bare.matchAll(dottedName), ({ index, 0: name }) =>
    ({ name, span: { start: span.start + index, end: span.start + index + name.length } }))
}
