import type { Role } from './document.ts'

const labels: readonly (readonly [RegExp, Role])[] = [
  [/^(?:(?:support|service|customer (?:service|support|care)|help ?desk|live|chat|phone|call[- ]cent(?:er|re)|sales|human) )?(?:agent|advis[oe]r|representative|rep|operator|csr|associate|support|specialist)$/, 'agent'],
  [/^(?:customer (?:service|support|care|success)|(?:help|service) ?desk)$/, 'agent'],
  [/^(?:customer|client|caller|visitor|guest|user|end[- ]?user|shopper|consumer|buyer)$/, 'customer'],
  [/^(?:(?:chat|support|virtual|ai)[- ]?)?bot$|^(?:virtual|automated|ai) (?:assistant|agent)$|^ivr$/, 'bot'],
  [/^system$/, 'system'],
]

/**
 * Who speaks by a word that stands where a name would, before what is said: `Agent`, `CUSTOMER 2`, `Agent (Dana)`,
 * `Dana (Agent)`. Nothing for a name.
 */
export function roleOfLabel(label: string): Role | undefined {
  const [, before = label, inside = ''] = /^(.*?) ?[([]([^()[\]]*)[)\]]$/.exec(label.trim()) ?? []
  const words = [before, inside].map(word => word.trim().toLowerCase().replace(/ ?#?\d+$/, ''))
  return labels.find(([pattern]) => words.some(word => pattern.test(word)))?.[1]
}

/** Roles in a field that holds roles; before a text, `Contact:` and `Event:` are something else. */
const words: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['admin', 'agent'], ['staff', 'agent'], ['teammate', 'agent'], ['employee', 'agent'], ['assistant', 'agent'],
  ['contact', 'customer'], ['lead', 'customer'], ['requester', 'customer'],
  ['ai', 'bot'], ['virtual agent', 'bot'], ['automation', 'bot'], ['event', 'system'],
])

/** The role that the value of a field is a name of: `end-user`, `Support_Agent`, `Agent (Dana)`. */
export function roleNamed(value: string | undefined): Role | undefined {
  const word = value?.trim().toLowerCase().replace(/[\s_-]+/g, ' ') ?? ''
  return words.get(word) ?? roleOfLabel(word)
}

/** Whether a value names somebody, with or without a role: `Mina`, `Agent (Mina)`, `Customer 2`. */
export function namesSomebody(value: string | undefined): boolean {
  return value !== undefined && (roleNamed(value) === undefined || /[\d([]/.test(value))
}
