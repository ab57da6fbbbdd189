import type { Delimiters } from './delimiters.ts'
import type { HelpDesk, Meaning, MeaningNames } from './help-desk.ts'
import { namesMatching, nearestVariable, slipsBetween, withoutSlips } from './variable-names.ts'

/**
 * What is wrong with the name of a variable.
 *
 * - `spelling`: the help desk writes it in another way, in capitals or with an underscore; `meant` is surely meant.
 * - `slip`: a letter or two away from a name that the help desk has; `meant` is probably meant.
 * - `foreign`: another help desk's. `meant` are the names here for what it stands for there: one and `sure`
 *   when it stands for the same thing wherever it is known.
 * - `unknown`: not among names of which all are known. `meant` are names that come near.
 */
export type VariableFault =
  | { readonly kind: 'spelling' | 'slip'; readonly meant: readonly [string] }
  | { readonly kind: 'foreign'; readonly owner: HelpDesk; readonly meant: readonly string[]; readonly sure: boolean }
  | { readonly kind: 'unknown'; readonly meant: readonly string[] }

/** A name of a variable, dots and all, and nothing that is worked out. */
const plainName = /^[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*$/u

/** A name that was typed as words: `ticket.requester.first name`. */
const wordsApart = /^[\p{L}_][\p{L}\p{N}_.-]*(?: +[\p{L}_][\p{L}\p{N}_.-]*)+$/u

/**
 * What is wrong with a variable's name on a help desk; undefined when it is known there, or may be a field of
 * the house's own. `desks` are all that there are, for telling whose it is.
 */
export function faultOfVariable(
  name: string, delimiters: Delimiters, desk: HelpDesk, desks: readonly HelpDesk[],
): VariableFault | undefined {
  const plain = name.replace(/\[[^\]]*\]/g, '')
  const names = namesOf(desk)
  if (wordsApart.test(plain)) {
    const joined = names.speltOtherwise(plain.replace(/\s+/g, '_'))
    return joined === undefined ? undefined : { kind: 'spelling', meant: [joined] }
  }
  if (!plainName.test(plain)) return undefined
  if (names.has(name) || names.has(plain)) {
    const right = names.has(plain, 'certainly') ? undefined : withoutSlips(plain)
    return right !== undefined && names.listed.includes(right) ? { kind: 'slip', meant: [right] } : undefined
  }
  const spelt = names.speltOtherwise(plain)
  if (spelt !== undefined) return speltFault(spelt, plain, delimiters, desk, desks)
  const foreign = foreignFault(plain, delimiters, desk, desks)
  if (foreign?.sure === true) return foreign
  const near = names.near(plain)
  if (near !== undefined) return { kind: 'slip', meant: [near] }
  if (foreign !== undefined) return foreign
  if (!names.isComplete(plain)) return undefined
  const meanings = guessMeanings(plain)
  const meant = meanings.length > 0 ? namesFor(meanings, desk.meanings) : [nearestVariable(plain, names.listed)]
  return { kind: 'unknown', meant: meant.filter(each => each !== undefined) }
}

/** Whether the help desk certainly has the variable. */
export function hasVariable(desk: HelpDesk, name: string): boolean {
  const names = namesOf(desk)
  return names.has(name, 'certainly') || names.has(name.replace(/\[[^\]]*\]/g, ''), 'certainly')
}

/** What a name stands for on the help desks that read these delimiters. */
export interface MeantElsewhere {
  /** The names here for the same. */
  readonly names: readonly string[]
  /** Whether it is the same thing here, as far as is known: the name says it everywhere. */
  isSameAs(name: string): boolean
}

/**
 * What a name stands for elsewhere: `{{ticket.id}}` is the number that customers see on Zendesk, and `ticket.number`
 * on Zammad, where `ticket.id` is another thing.
 */
export function meantElsewhere(name: string, delimiters: Delimiters, desk: HelpDesk, desks: readonly HelpDesk[]): MeantElsewhere {
  const meanings = [...new Set(ownersOf(name, delimiters, desk, desks).flatMap(other => meaningsOf(name, other)))]
  return {
    names: namesFor(meanings, desk.meanings),
    isSameAs: here => meanings.every(meaning => desk.meanings[meaning] === here),
  }
}

/** The variables of the help desk that a name of nobody's, or the words of a gap, probably stand for. */
export function variablesLike(desk: HelpDesk, name: string): readonly string[] {
  return namesFor(guessMeanings(name), desk.meanings)
}

function isOnlyCase(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase()
}

/**
 * A name that the help desk writes in another way. Where another one has it letter by letter and means something
 * else (`user.first_name` is the customer on Intercom, and `user.firstName` the agent on Help Scout), nobody can
 * say which is meant.
 */
function speltFault(
  spelt: string, name: string, delimiters: Delimiters, desk: HelpDesk, desks: readonly HelpDesk[],
): VariableFault | undefined {
  const elsewhere = meantElsewhere(name, delimiters, desk, desks)
  const owner = elsewhere.isSameAs(spelt) ? undefined : likeliestOwner(name, delimiters, ownersOf(name, delimiters, desk, desks))
  if (owner !== undefined) return { kind: 'foreign', owner, meant: [...new Set([spelt, ...elsewhere.names])], sure: false }
  return isOnlyCase(spelt, name) && desk.exactCase !== true ? undefined : { kind: 'spelling', meant: [spelt] }
}

/** Other help desks that read these delimiters and certainly have the variable. */
function ownersOf(name: string, delimiters: Delimiters, desk: HelpDesk, desks: readonly HelpDesk[]): HelpDesk[] {
  return desks.filter(other => other !== desk && isFilledIn(delimiters, other) && namesOf(other).has(name, 'certainly'))
}

/** The one that has it letter by letter, in these delimiters before all others. */
function likeliestOwner(name: string, delimiters: Delimiters, owners: readonly HelpDesk[]): HelpDesk | undefined {
  const exact = owners.filter(({ variables }) => variables.includes(name))
  return exact.find(({ delimiters: [own] }) => own === delimiters) ?? exact[0] ?? owners[0]
}

/** Another help desk's variable, where nothing of the kind can be a field of one's own. */
function foreignFault(
  name: string, delimiters: Delimiters, desk: HelpDesk, desks: readonly HelpDesk[],
): (VariableFault & { readonly kind: 'foreign' }) | undefined {
  const mine = namesOf(desk)
  const parts = name.split('.')
  // a name without a namespace is many people's own
  if (parts.length === 1) return undefined
  const isStrange = mine.isComplete(name) || !mine.hasRoot(parts[0] as string)
    || (parts.length > 2 && !mine.hasNamespace(`${parts[0]}.${parts[1]}`))
  if (!isStrange) return undefined
  const isMine = isFilledIn(delimiters, desk)
  const owners = desks.filter(other => other !== desk && (isMine || isFilledIn(delimiters, other)) && namesOf(other).has(name, 'certainly'))
  const owner = likeliestOwner(name, delimiters, owners)
  if (owner === undefined) return undefined
  const meanings = new Set(owners.flatMap(other => meaningsOf(name, other)))
  const meant = namesFor([...meanings], desk.meanings)
  const isSure = meant.length === 1 && desk.second === undefined && [...meanings].every(meaning => desk.meanings[meaning] === meant[0])
  return { kind: 'foreign', owner, meant, sure: isSure }
}

function isFilledIn(delimiters: Delimiters, { delimiters: own, second }: HelpDesk): boolean {
  return own.includes(delimiters) || second?.delimiters === delimiters
}

function meaningsOf(name: string, { meanings, second }: HelpDesk): Meaning[] {
  const wanted = name.toLowerCase()
  return [meanings, second?.meanings ?? {}].flatMap(names =>
    (Object.keys(names) as Meaning[]).filter(meaning => names[meaning]?.toLowerCase() === wanted))
}

/** What is nearest to a meaning that the help desk has no variable for: who answers is mostly who it is assigned to. */
function standIn(meaning: Meaning): Meaning {
  if (meaning.startsWith('agent')) return meaning.replace('agent', 'assignee') as Meaning
  return meaning.startsWith('assignee') ? meaning.replace('assignee', 'agent') as Meaning : meaning
}

function namesFor(meanings: readonly Meaning[], names: MeaningNames): string[] {
  const found = meanings.map(meaning => names[meaning] ?? names[standIn(meaning)]).filter(name => name !== undefined)
  return [...new Set(found)]
}

const ourWords = /(?:^|[._-])(?:agent|operator|assignee|staff|rep|user|teammate|support|owner|my)(?:[._-]|$|(?=first|last|full|name|email))/
const guesses: readonly (readonly [RegExp, string])[] = [
  [/first[._-]?name$|^first$/, 'FirstName'], [/(?:last[._-]?name|surname)$/, 'LastName'],
  [/(?:^|[._-])e?mail(?:[._-]?address)?$/, 'Email'], [/(?:^|[._-])(?:full[._-]?)?name$/, 'Name'],
]

/** What a variable of nobody's probably stands for, going by its words: `customer_first_name`. */
function guessMeanings(name: string): Meaning[] {
  const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2').replace(/\s+/g, '_').toLowerCase()
  if (/(?:ticket|case|conversation|request)[._-]?(?:id|number|no|nr)$/.test(words)) return ['ticketNumber']
  if (/(?:^|ticket[._-]?)subject$/.test(words)) return ['ticketSubject']
  if (/(?:company|organi[sz]ation|product|brand|team|group|file|shop|store|order|item|account|plan)/.test(words)) return []
  const person = ourWords.test(words) ? 'agent' : 'customer'
  const [, part] = guesses.find(([pattern]) => pattern.test(words)) ?? []
  return part === undefined ? [] : [`${person}${part}` as Meaning]
}

const mostRemembered = 2000

/** The names of one help desk, ready to be looked up. */
class Names {
  /** Names without `*`, as they are written. */
  readonly listed: readonly string[]
  readonly #exactCase: boolean
  readonly #complete: readonly string[]
  readonly #certain: (name: string) => boolean
  readonly #uncertain: (name: string) => boolean
  readonly #byFold = new Map<string, string>()
  /** A library uses the same few names over and over. */
  readonly #near = new Map<string, string | undefined>()
  /** `ticket`, `ticket.requester` …: everything that a dot follows, and whole names. */
  readonly #namespaces = new Set<string>()

  constructor({ variables, uncertain = [], complete = [], exactCase = false }: HelpDesk) {
    this.#exactCase = exactCase
    this.#complete = complete
    this.listed = variables.filter(name => !name.includes('*'))
    this.#certain = namesMatching(variables.map(name => this.#cased(name)))
    this.#uncertain = namesMatching(uncertain.map(name => this.#cased(name)))
    for (const name of this.listed) if (!this.#byFold.has(fold(name))) this.#byFold.set(fold(name), name)
    for (const name of [...variables, ...uncertain]) {
      const parts = this.#cased(name).split('.')
      for (let length = 1; length <= parts.length; length++) this.#namespaces.add(parts.slice(0, length).join('.'))
    }
  }

  /** Whether it is a variable here, or an object of which variables are parts. */
  has(name: string, certainly?: 'certainly'): boolean {
    const cased = this.#cased(name)
    if (this.#certain(cased)) return true
    return certainly === undefined && (this.#uncertain(cased) || this.#namespaces.has(cased))
  }

  hasRoot(root: string): boolean {
    return this.#namespaces.has(this.#cased(root)) || this.#uncertain(this.#cased(root))
  }

  hasNamespace(namespace: string): boolean {
    return this.#namespaces.has(this.#cased(namespace))
  }

  /** The name that differs in capitals, underscores and hyphens only. */
  speltOtherwise(name: string): string | undefined {
    return this.#byFold.get(fold(name))
  }

  /** The only name that is a slip or two away. */
  near(name: string): string | undefined {
    if (this.#near.has(name)) return this.#near.get(name)
    const found = this.#findNear(name)
    if (this.#near.size < mostRemembered) this.#near.set(name, found)
    return found
  }

  #findNear(name: string): string | undefined {
    let nearest: string | undefined
    let least = Infinity
    for (const other of this.listed) {
      const slips = slipsBetween(name, other) ?? Infinity
      if (slips < least) [nearest, least] = [other, slips]
      else if (slips === least) nearest = undefined
    }
    return nearest
  }

  /** Whether every name in one of its namespaces is known. */
  isComplete(name: string): boolean {
    const cased = this.#cased(name)
    const root = cased.split('.')[0] as string
    return this.#complete.some(namespace => namespace === '' ? !this.hasRoot(root) : cased.startsWith(`${this.#cased(namespace)}.`))
  }

  #cased(name: string): string {
    return this.#exactCase ? name : name.toLowerCase()
  }
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '')
}

const read = new WeakMap<HelpDesk, Names>()

function namesOf(desk: HelpDesk): Names {
  let names = read.get(desk)
  if (names === undefined) read.set(desk, (names = new Names(desk)))
  return names
}
