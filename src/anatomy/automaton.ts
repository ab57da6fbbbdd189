import type { Unit } from '../text/sentences.ts'
import { FormValues } from '../text/words.ts'
import type { Words } from '../text/words.ts'
import type { Lexicon } from './language.ts'
import { PatternError, readAhead } from './pattern.ts'
import { PhraseGraph, unknownFamily } from './phrase-graph.ts'
import type { PhraseTable } from './phrase-graph.ts'
import { PhraseMachine } from './phrase-machine.ts'
import { SentenceScan } from './sentence-scan.ts'
import type { Ending, Hit } from './sentence-scan.ts'
import { Vocabulary } from './vocabulary.ts'
import type { StoredVocabulary } from './vocabulary.ts'

export type { Hit } from './sentence-scan.ts'

/** What an automaton is made of, besides its vocabulary: plain data. */
interface Parts {
  readonly families: readonly string[]
  /** Those of them that the tagger does not see. */
  readonly forRulesOnly: readonly string[]
  readonly table: PhraseTable
  readonly endings: readonly Ending[]
  /** By family: the roots of what may not stand before its phrases. */
  readonly unlessAfter: readonly (readonly number[])[]
}

/** Raised when the stored form changes, so that an old one is never read as a new one. */
const storedVersion = 2

/**
 * Makes one automaton of all families of a lexicon: the shipped ones and those that a team added. Throws
 * an error that names the family, the pattern and the column when a pattern cannot be read.
 */
export function compileLexicon(lexicon: Lexicon): Automaton {
  readAhead(Object.values(lexicon).flatMap(family => family.patterns))
  const graph = new PhraseGraph(lexicon)
  const families: string[] = []
  const forRulesOnly: string[] = []
  const endings: Ending[] = []
  const unlessAfter: (readonly number[])[] = []
  for (const [name, { listOnly, forRulesOnly: isForRulesOnly }] of Object.entries(lexicon)) {
    try {
      const patterns = graph.patternsOf(name)
      if (listOnly === true) continue
      for (const pattern of patterns) {
        const { source, notAfter, notBefore, question } = pattern
        graph.addPattern(pattern, endings.length)
        endings.push({
          family: families.length,
          notAfter: notAfter === undefined ? 0 : graph.addCondition(source, notAfter, true),
          notBefore: notBefore === undefined ? 0 : graph.addCondition(source, notBefore, false),
          ...(question && { question }),
        })
      }
      unlessAfter.push(graph.guardsOf(name))
      families.push(name)
      if (isForRulesOnly === true) forRulesOnly.push(name)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      throw new Error(`Family "${name}": ${error.message}`, { cause: error })
    }
  }
  graph.vocabulary.close()
  return new Automaton({ families, forRulesOnly, table: graph.table(), endings, unlessAfter }, graph.vocabulary)
}

/**
 * The automaton that {@link Automaton.store} wrote. Reading it takes a tenth of the time that compiling takes,
 * which a command line that runs for a fifth of a second cannot spare.
 */
export function restoreAutomaton(stored: string): Automaton {
  const { version, vocabulary, ...parts } = JSON.parse(stored) as Parts & {
    readonly version: number
    readonly vocabulary: StoredVocabulary
  }
  if (version !== storedVersion) throw new Error(`The stored lexicon is of version ${version}, not ${storedVersion}.`)
  return new Automaton(parts, Vocabulary.restore(vocabulary))
}

/** Walks the words of a text once and finds the phrases of all families. Made by {@link compileLexicon}. */
export class Automaton {
  /** The names that `Hit.family` counts through. */
  readonly families: readonly string[]
  /** The same for the tagger: `undefined` stands for a family that it does not see. */
  readonly taughtFamilies: readonly (string | undefined)[]
  readonly #parts: Parts
  readonly #vocabulary: Vocabulary
  readonly #machine: PhraseMachine
  readonly #classes: FormValues
  readonly #indexByFamily: ReadonlyMap<string, number>

  constructor(parts: Parts, vocabulary: Vocabulary) {
    this.families = parts.families
    this.taughtFamilies = parts.families.map(family => parts.forRulesOnly.includes(family) ? undefined : family)
    this.#indexByFamily = new Map(parts.families.map((family, index) => [family, index]))
    this.#parts = parts
    this.#vocabulary = vocabulary
    this.#machine = new PhraseMachine(parts.table, vocabulary)
    this.#classes = new FormValues(form => vocabulary.classOf(form))
  }

  /** Everything that {@link restoreAutomaton} needs, as JSON. */
  store(): string {
    return JSON.stringify({ version: storedVersion, ...this.#parts, vocabulary: this.#vocabulary.store() })
  }

  /** The index of a family. Throws an error that gives the nearest name when there is none. */
  familyIndex(name: string): number {
    const index = this.#indexByFamily.get(name)
    if (index === undefined) throw new Error(`Lexicon: ${unknownFamily(name, this.families)}`)
    return index
  }

  /**
   * The phrases in each sentence, in order of their first word, then of the family. From one word on only
   * the longest phrase of a family counts, and none that lies within the one before. A phrase does not begin
   * inside quotation marks, unless the whole sentence stands in them.
   */
  scan(words: Words, sentences: readonly Unit[]): Hit[] {
    const scan = new SentenceScan(this.#machine, this.#parts, words, this.#classes.of(words))
    for (const { firstWord, endWord } of sentences) {
      if (this.#machine.isFull) this.#machine.clear()
      scan.run(firstWord, endWord)
    }
    return scan.hits
  }
}
