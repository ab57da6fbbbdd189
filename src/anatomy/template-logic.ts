import type { Placeholder } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'

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

const liquidTag = new RegExp(`^(?:${[
  'if', 'unless', 'else', 'els?e?if', 'case', 'when', 'for', 'assign', 'capture', 'raw', 'comment', 'cycle', 'break', 'continue', 'include',
  'render', 'tablerow', 'increment', 'decrement', 'liquid', 'echo', 'end\\w+',
].join('|')})\\b`)

/** Whether the placeholder is logic, and not a variable in delimiters that some help desks use for logic. */
export function isLogic({ syntax, name, span }: Placeholder, text: string): boolean {
  return syntax === 'tag' && (text.startsWith('{{', span.start) || liquidTag.test(name))
}

const asking = /^(?:\{%-?\s*(?:if|unless|elsif|case|when)|\{\{[#^](?:if|unless))\b/
const quoted = /"[^"]*"|'[^']*'/g
const dottedName = /(?<![\p{L}\p{N}_.-])[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)+/gu

/** The variables, with a dot in their names, that the condition of a tag asks about. */
export function namesInTag({ syntax, span }: Placeholder, text: string): NameInTag[] {
  const written = text.slice(span.start, span.end)
  if (syntax !== 'tag' || !asking.test(written)) return []
  const bare = written.replace(quoted, found => ' '.repeat(found.length))
  return Array.from(bare.matchAll(dottedName), ({ index, 0: name }) =>
    ({ name, span: { start: span.start + index, end: span.start + index + name.length } }))
}
