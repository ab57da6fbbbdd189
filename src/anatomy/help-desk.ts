import type { Delimiters } from './delimiters.ts'
import { isReadAs, writtenAs } from './delimiters.ts'
import type { FallbackForm } from './fallbacks.ts'

/**
 * What a variable stands for, where several help desks have the same thing under different names. The agent is
 * who writes the reply; the assignee is whom the ticket is assigned to.
 */
export type Meaning =
  | 'customerFirstName' | 'customerLastName' | 'customerName' | 'customerEmail' | 'customerPhone' | 'customerCompany'
  | 'agentFirstName' | 'agentLastName' | 'agentName' | 'agentEmail'
  | 'assigneeFirstName' | 'assigneeLastName' | 'assigneeName' | 'assigneeEmail'
  | 'ticketNumber' | 'ticketSubject' | 'ticketLink'

/** Names of variables by what they stand for. */
export type MeaningNames = Readonly<Partial<Record<Meaning, string>>>

/**
 * How one help desk fills the variables of a reply: content, taken from its documentation or its code. In names `*`
 * stands for any characters, for custom fields and the like.
 */
export interface HelpDesk {
  /** As files and configs call it: `help-scout`. */
  readonly id: string
  /** As people call it: `Help Scout`. */
  readonly title: string
  /** In which variables are written, its own first; none where every extension of it has its own. */
  readonly delimiters: readonly Delimiters[]
  /** Variables that it certainly has. */
  readonly variables: readonly string[]
  /** Variables that it may have: never reported, and never proposed. */
  readonly uncertain?: readonly string[]
  /**
   * Namespaces of which every name is known (`contact`), so that another one is wrong; the empty string when
   * every beginning of a name is known. Everything else may be a field of the house's own.
   */
  readonly complete?: readonly string[]
  /** Whether `{{Contact.Name}}` is not `{{contact.name}}`; without it nothing is said of capitals. */
  readonly exactCase?: boolean
  readonly meanings: MeaningNames
  /** A second language of variables, which cannot stand in one text with the first. */
  readonly second?: { readonly delimiters: Delimiters; readonly meanings: MeaningNames }
  /** How a fallback stands between the delimiters, with `NAME` and `TEXT` to be put in. */
  readonly fallback?: string
  /** Ways of writing a fallback that it does not heed, although writers take them for one. */
  readonly deadFallbacks?: readonly FallbackForm[]
  /** Whether replies can hold conditions, and whose. */
  readonly logic?: 'liquid' | 'handlebars'
  /** Variables that print what only the team may read, each with one that does not (or an empty string). */
  readonly printsNotes?: Readonly<Record<string, string>>
  /** What the customer sees in place of a variable that is known and has no value; a blank unless told. */
  readonly whenMissing?: 'blank' | 'dash'
  /** What the customer sees in place of an unknown variable; a blank unless told. */
  readonly whenUnknown?: 'blank' | 'verbatim'
  /** Set where variables in code are left as they stand. */
  readonly leavesCode?: boolean
}

/** The help desk that a file or a config names; hyphens, spaces and capitals do not count. */
export function deskNamed(desks: readonly HelpDesk[], name: string | undefined): HelpDesk | undefined {
  if (name === undefined || name === '') return undefined
  const wanted = plain(name)
  return desks.find(({ id }) => plain(id) === wanted)
}

function plain(id: string): string {
  return id.toLowerCase().replace(/[\s_-]/g, '')
}

/** The variable of the help desk that means this, as it is written there; undefined when it has none. */
export function variableFor(desk: HelpDesk | undefined, meaning: Meaning, fallback?: string): string | undefined {
  const name = desk?.meanings[meaning]
  if (desk === undefined || name === undefined) return undefined
  return fallback === undefined ? writtenOn(desk, name) : withFallback(desk, name, fallback)
}

/** The customer's name in a greeting, with what is said without one where that can be written: `{{x | fallback: "there"}}`. */
export function greetedAs(desk: HelpDesk | undefined): string | undefined {
  return variableFor(desk, 'customerFirstName', 'there') ?? variableFor(desk, 'customerName', 'there')
}

/** The name between the help desk's own delimiters; between double braces where it has none of its own. */
export function writtenOn(desk: HelpDesk, name: string): string {
  return writtenAs(desk.delimiters[0] ?? '{{}}', name)
}

/** Whether the help desk fills in what stands in the delimiters; any may be, where it has none of its own. */
export function readsDelimiters({ delimiters: own }: HelpDesk, delimiters: Delimiters): boolean {
  return own.length === 0 || own.some(each => isReadAs(each, delimiters))
}

/** The variable with a text for when it has no value, where the help desk heeds one; else without. */
export function withFallback(desk: HelpDesk, name: string, text: string, delimiters = desk.delimiters[0]): string {
  if (desk.fallback === undefined) return writtenOn(desk, name)
  if (delimiters === '<attribute>') return `<attribute key="${name}" default="${text}"/>`
  return writtenOn(desk, desk.fallback.replace('NAME', name).replace('TEXT', text))
}

/** The variable in a condition, for help desks that heed no fallback and have logic. */
export function withCondition(desk: HelpDesk, name: string, text: string): string | undefined {
  const written = writtenOn(desk, name)
  if (desk.logic === 'liquid') return `{% if ${name} %}${written}{% else %}${text}{% endif %}`
  return desk.logic === 'handlebars' ? `{{#if ${name}}}${written}{{else}}${text}{{/if}}` : undefined
}
