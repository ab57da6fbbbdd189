import leven from 'leven'
import type { Lexicon } from './language.ts'
import { canBeEmpty, parseCondition, parsePattern, PatternError } from './pattern.ts'
import type { Pattern, PatternNode } from './pattern.ts'
import { anyWord, clauseBreak, Vocabulary } from './vocabulary.ts'
import type { OneWord } from './vocabulary.ts'

/** House phrases may refer to each other; together they may not grow beyond this. */
const mostStates = 65_536

/** A phrase graph as plain data. */
export interface PhraseTable {
  /** By state, how many edges lead on from it. */
  readonly edgeCounts: readonly number[]
  /** Edges in order of the states: label, target, label, target … */
  readonly edges: readonly number[]
  /** State, ending, state, ending … */
  readonly endings: readonly number[]
}

/** A family or list as its patterns refer to it: the single words as one label, the rest as trees. */
interface Reference {
  readonly label: number | undefined
  readonly phrases: readonly PatternNode[]
}

/**
 * All patterns of a lexicon as one graph over words: from state 0 each pattern is a path of labelled
 * edges to a state that ends it. Patterns that begin alike share the beginning of the path. Conditions
 * (what may not stand before or after) are paths from roots of their own.
 */
export class PhraseGraph {
  readonly vocabulary = new Vocabulary()
  /** By state: label, target, label, target … */
  readonly #edges: number[][] = [[]]
  /** By state: the endings (see `addPattern`) that a match may have there. */
  readonly #endings: (number[] | undefined)[] = [undefined]
  readonly #lexicon: Lexicon
  readonly #shared = new Map<number, number>()
  readonly #keys = new Map<readonly number[], number>()
  readonly #patterns = new Map<string, Pattern[]>()
  readonly #references = new Map<string, Reference>()
  readonly #openReferences: string[] = []
  #source = ''

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The patterns of a family, read once. Faults name the family. */
  patternsOf(family: string): readonly Pattern[] {
    const known = this.#patterns.get(family)
    if (known !== undefined) return known
    const patterns = (this.#lexicon[family]?.patterns ?? []).map(parsePattern)
    this.#patterns.set(family, patterns)
    return patterns
  }

  /** Adds the path of one pattern from state 0; `ending` is the number that its last states get. */
  addPattern(pattern: Pattern, ending: number): void {
    this.#source = pattern.source
    for (const state of this.#add(pattern.body, [0], false)) this.#end(state, ending)
  }

  /**
   * Adds what may not stand right after (or, read backward, right before) a match, and gives the state
   * where its path begins. A state that ends it has ending 0.
   */
  addCondition(source: string, node: PatternNode, backward: boolean): number {
    this.#source = source
    if (canBeEmpty(node) && !isBreak(node)) throw new PatternError(source, 1, 'what follows "!" can be empty.')
    const root = this.#newState()
    for (const state of this.#add(node, [root], backward)) this.#end(state, 0)
    return root
  }

  /** The roots of what may not stand before any phrase of a family. */
  guardsOf(family: string): readonly number[] {
    const sources = this.#lexicon[family]?.unlessAfter ?? []
    return sources.map(source => this.addCondition(source, parseCondition(source), true))
  }

  /** The graph as it is now. */
  table(): PhraseTable {
    return {
      edgeCounts: this.#edges.map(edges => edges.length / 2),
      edges: this.#edges.flat(),
      endings: this.#endings.flatMap((endings, state) => (endings ?? []).flatMap(ending => [state, ending])),
    }
  }

  #end(state: number, ending: number): void {
    const endings = this.#endings[state]
    if (endings === undefined) this.#endings[state] = [ending]
    else if (!endings.includes(ending)) endings.push(ending)
  }

  /** Adds the paths of `node` from each state of `from`; gives the states where they end. */
  #add(node: PatternNode, from: readonly number[], backward: boolean): readonly number[] {
    switch (node.kind) {
      case 'word':
      case 'prefix':
      case 'number':
        return [this.#step(from, this.vocabulary.label([node]))]
      case 'except':
        return [this.#step(from, this.#exceptLabel(node.choices))]
      case 'gap':
        return this.#addGap(node, from)
      case 'break':
        if (backward) throw new PatternError(this.#source, 1, 'a "!" at the beginning cannot hold "^" or "$".')
        return [this.#step(from, clauseBreak)]
      case 'optional':
        return union([from, this.#add(node.part, from, backward)])
      case 'sequence':
        return (backward ? node.parts.toReversed() : node.parts).reduce(
          (states, part) => this.#add(part, states, backward),
          from,
        )
      case 'choice':
        return this.#addChoices(node.choices, from, backward)
      case 'reference':
        return this.#addReference(node, from, backward)
    }
  }

  #addGap(gap: { readonly least: number; readonly most: number }, from: readonly number[]): readonly number[] {
    const ends: (readonly number[])[] = gap.least === 0 ? [from] : []
    let states = from
    for (let length = 1; length <= gap.most; length++) {
      states = [this.#step(states, anyWord)]
      if (length >= gap.least) ends.push(states)
    }
    return union(ends)
  }

  #addChoices(choices: readonly PatternNode[], from: readonly number[], backward: boolean): readonly number[] {
    const words = choices.filter(isOneWord)
    const ends = choices.filter(choice => !isOneWord(choice)).map(choice => this.#add(choice, from, backward))
    if (words.length > 0) ends.push([this.#step(from, this.vocabulary.label(words))])
    return union(ends)
  }

  #addReference(
    node: PatternNode & { readonly kind: 'reference' },
    from: readonly number[],
    backward: boolean,
  ): readonly number[] {
    if (this.#openReferences.includes(node.name)) {
      const way = [...this.#openReferences, node.name].map(name => `@${name}`).join(' → ')
      throw new PatternError(this.#source, node.column, `a family cannot hold itself: ${way}.`)
    }
    const { label, phrases } = this.#lookUp(node)
    this.#openReferences.push(node.name)
    const ends = phrases.map(phrase => this.#add(phrase, from, backward))
    this.#openReferences.pop()
    if (label !== undefined) ends.push([this.#step(from, label)])
    return union(ends)
  }

  #lookUp(node: PatternNode & { readonly kind: 'reference' }): Reference {
    const known = this.#references.get(node.name)
    if (known !== undefined) return known
    if (!Object.hasOwn(this.#lexicon, node.name)) {
      throw new PatternError(this.#source, node.column, unknownFamily(node.name, Object.keys(this.#lexicon)))
    }
    const words: OneWord[] = []
    const phrases: PatternNode[] = []
    for (const { source, body, notAfter, notBefore, question } of this.patternsOf(node.name)) {
      if (notAfter !== undefined || notBefore !== undefined || question !== undefined) {
        const fault = `"@${node.name}" cannot stand here, because its pattern "${source}" has a condition ("!" or "?").`
        throw new PatternError(this.#source, node.column, fault)
      }
      for (const choice of body.kind === 'choice' ? body.choices : [body]) {
        if (isOneWord(choice)) words.push(choice)
        else phrases.push(choice)
      }
    }
    const label = words.length === 0 ? undefined : this.vocabulary.label(words, `@${node.name}`)
    const reference = { label, phrases }
    this.#references.set(node.name, reference)
    return reference
  }

  #exceptLabel(choices: readonly PatternNode[]): number {
    const words: OneWord[] = []
    for (const choice of choices) {
      if (isOneWord(choice)) words.push(choice)
      else if (choice.kind === 'reference') words.push(...this.#wordsOf(choice))
    }
    return this.vocabulary.complement(this.vocabulary.label(words))
  }

  #wordsOf(node: PatternNode & { readonly kind: 'reference' }): OneWord[] {
    const { phrases } = this.#lookUp(node)
    if (phrases.length > 0) {
      const fault = `"~@${node.name}" stands for one word, but "@${node.name}" has phrases of several.`
      throw new PatternError(this.#source, node.column, fault)
    }
    return this.patternsOf(node.name).flatMap(({ body }) =>
      (body.kind === 'choice' ? body.choices : [body]).filter(isOneWord),
    )
  }

  /** The state that is reached over `label` from all of `from`, and from nowhere else: so it can be shared. */
  #step(from: readonly number[], label: number): number {
    const key = label * mostStates * 2 + this.#keyOf(from)
    const shared = this.#shared.get(key)
    if (shared !== undefined) return shared
    const target = this.#newState()
    for (const state of from) (this.#edges[state] as number[]).push(label, target)
    this.#shared.set(key, target)
    return target
  }

  /** Several states that are gone on from together are told by their list, which alternatives have in common. */
  #keyOf(from: readonly number[]): number {
    if (from.length === 1) return from[0] as number
    const known = this.#keys.get(from)
    if (known !== undefined) return known
    const key = mostStates + this.#keys.size
    this.#keys.set(from, key)
    return key
  }

  #newState(): number {
    const state = this.#edges.length
    if (state >= mostStates) throw new PatternError(this.#source, 1, 'all patterns together have grown too large.')
    this.#edges.push([])
    this.#endings.push(undefined)
    return state
  }
}

/** Says that there is no such family, and which name was probably meant. */
export function unknownFamily(name: string, names: readonly string[]): string {
  const distances = names.map(known => leven(name.toLowerCase(), known.toLowerCase()))
  const least = Math.min(...distances)
  const nearest = least <= Math.max(2, name.length / 3) ? names[distances.indexOf(least)] : undefined
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
  return `there is no family or list "${name}".${hint}`
}

function isOneWord(node: PatternNode): node is OneWord {
  return node.kind === 'word' || node.kind === 'prefix' || node.kind === 'number'
}

function isBreak(node: PatternNode): boolean {
  return node.kind === 'break' || (node.kind === 'choice' && node.choices.every(c => isBreak(c) || !canBeEmpty(c)))
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length === 1) return lists[0] as readonly number[]
  const states: number[] = []
  for (const list of lists) {
    for (const state of list) if (!states.includes(state)) states.push(state)
  }
  return states
}
