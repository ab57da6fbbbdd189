import type { Placeholder } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'

/** What the logic of a template makes of the names in it. */
export interface TemplateLogic {
  /** Whether the name is given by the template itself: assigned, captured, or that of a loop. */
  isAssigned(name: string): boolean
  /** Whether the span stands in a branch, and so need not be sent. */
  isConditional(span: Span): boolean
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
  const open: number[] = []
  let isScoped = false
  for (const { syntax, name, span } of placeholders) {
    if (syntax !== 'tag') continue
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
  }
}
