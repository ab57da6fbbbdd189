import type { Placeholder } from '../text/placeholders.ts'
import { readSentences } from '../text/sentences.ts'
import type { SentenceRole, SentenceUnit, Unit } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { readWords } from '../text/words.ts'
import type { Words } from '../text/words.ts'
import { acts } from './act.ts'
import type { Act } from './act.ts'
import type { Anatomy, Clause, Part, Sentence } from './anatomy.ts'
import { compileLexicon, restoreAutomaton } from './automaton.ts'
import type { Automaton, Hit } from './automaton.ts'
import { FeatureReader } from './features.ts'
import type { LanguagePack } from './language.ts'
import { decodeModel } from './tagger-model.ts'
import { actIndex, Tagger } from './tagger.ts'
import type { Scores } from './tagger.ts'

/**
 * Makes the function that takes a reply's visible text apart. The lexicon is compiled and the weights are
 * unpacked when it is first called. What it returns is worked out as it is asked for.
 */
export function createAnalyser(pack: LanguagePack): (text: string, placeholders: readonly Placeholder[]) => Anatomy {
  let instruments: Instruments | undefined
  return (text, placeholders) => {
    instruments ??= new Instruments(pack)
    return new ReplyAnatomy(instruments, text, placeholders)
  }
}

/** What all replies of a language are read with. The feature reader holds one text at a time. */
class Instruments {
  readonly automaton: Automaton
  readonly #pack: LanguagePack
  #tagger: Tagger | undefined
  #features: FeatureReader | undefined
  #open: ReplyAnatomy | undefined

  constructor(pack: LanguagePack) {
    const { compiled, lexicon } = pack
    this.automaton = compiled?.of === lexicon ? restoreAutomaton(compiled.automaton()) : compileLexicon(lexicon)
    this.#pack = pack
  }

  /** Unpacked when it is first asked: many replies are plain enough for the lexicon alone. */
  get tagger(): Tagger {
    this.#tagger ??= new Tagger(decodeModel(this.#pack.tagger.data))
    return this.#tagger
  }

  /** The features of a part of a reply; good until the next call. */
  featuresOf(reply: ReplyAnatomy, piece: PieceOfReply): FeatureReader {
    this.#features ??= new FeatureReader(this.#pack, this.automaton.families)
    if (this.#open !== reply) {
      this.#features.open(reply.text, reply.words)
      this.#open = reply
    }
    this.#features.read(piece, reply.hits, reply.firstHitFrom(piece.firstWord))
    return this.#features
  }
}

class ReplyAnatomy implements Anatomy {
  readonly text: string
  readonly words: Words
  readonly placeholders: readonly Placeholder[]
  readonly sentences: readonly SentencePart[]
  readonly body: readonly SentencePart[]
  readonly clauses: readonly Clause[]
  readonly instruments: Instruments
  readonly #units: readonly SentenceUnit[]
  #hits: Hit[] | undefined

  constructor(instruments: Instruments, text: string, placeholders: readonly Placeholder[]) {
    this.instruments = instruments
    this.text = text
    this.placeholders = placeholders
    this.words = readWords(text, placeholders)
    this.#units = readSentences(text, this.words, placeholders)
    const body: SentencePart[] = []
    const clauses: Clause[] = []
    this.sentences = this.#units.map((unit, index) => {
      const sentence = new SentencePart(this, unit, index, clauses.length)
      if (unit.role === 'body') {
        body.push(sentence)
        for (const clause of sentence.clauses) clauses.push(clause)
      }
      return sentence
    })
    this.body = body
    this.clauses = clauses
  }

  part(firstWord: number, endWord: number): Part {
    return new PieceOfReply(this, { ...this.spanOfWords(firstWord, endWord), firstWord, endWord }, false)
  }

  /** The lexicon's phrases in the whole text, in order of their first word. */
  get hits(): readonly Hit[] {
    this.#hits ??= this.instruments.automaton.scan(this.words, this.#units)
    return this.#hits
  }

  /** Index of the first hit that begins at the word or after it. */
  firstHitFrom(word: number): number {
    const { hits } = this
    let low = 0
    let high = hits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((hits[middle] as Hit).firstWord < word) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The characters of a range of words, or of nothing at the beginning when it is empty. */
  spanOfWords(firstWord: number, endWord: number): Span {
    if (endWord <= firstWord) return { start: 0, end: 0 }
    return { start: this.words.starts[firstWord] as number, end: this.words.ends[endWord - 1] as number }
  }
}

const none: readonly Unit[] = []

/** What sentences and clauses have in common. */
class PieceOfReply implements Part {
  readonly firstWord: number
  readonly endWord: number
  readonly listItem: boolean
  readonly #reply: ReplyAnatomy
  readonly #start: number
  readonly #end: number
  #scores: Scores | undefined
  /** A bit for each family that has a phrase here, shared by families 32 apart; undefined until asked. */
  #families: number | undefined

  constructor(reply: ReplyAnatomy, unit: Unit, listItem: boolean) {
    this.#reply = reply
    this.#start = unit.start
    this.#end = unit.end
    this.firstWord = unit.firstWord
    this.endWord = unit.endWord
    this.listItem = listItem
  }

  get span(): Span {
    return { start: this.#start, end: this.#end }
  }

  get text(): string {
    return this.#reply.text.slice(this.#start, this.#end)
  }

  confidence(act: Act): number {
    const index = actIndex.get(act)
    if (index === undefined) throw new Error(`There is no act "${act}". Acts: ${acts.join(', ')}.`)
    const scores = this.#scored()
    return scores === undefined ? 0 : this.#reply.instruments.tagger.confidence(scores, index)
  }

  does(act: Act | readonly Act[], atLeast = 0.5): boolean {
    if (typeof act === 'string') return this.confidence(act) >= atLeast
    return act.some(one => this.confidence(one) >= atLeast)
  }

  find(family: string): readonly Unit[] {
    const reply = this.#reply
    const index = reply.instruments.automaton.familyIndex(family)
    if (!this.#mayHold(index)) return none
    const found: Unit[] = []
    for (let at = reply.firstHitFrom(this.firstWord); at < reply.hits.length; at++) {
      const hit = reply.hits[at] as Hit
      if (hit.firstWord >= this.endWord) break
      if (hit.family === index && hit.endWord <= this.endWord) {
        const { firstWord, endWord } = hit
        found.push({ ...reply.spanOfWords(firstWord, endWord), firstWord, endWord })
      }
    }
    return found
  }

  has(...families: readonly string[]): boolean {
    const { automaton } = this.#reply.instruments
    let isThere = false
    for (const family of families) {
      const index = automaton.familyIndex(family)
      isThere ||= this.#mayHold(index) && this.#holds(index)
    }
    return isThere
  }

  /** Whether a phrase of the family may stand here: most questions are about one that does not. */
  #mayHold(family: number): boolean {
    this.#families ??= this.#readFamilies()
    return (this.#families & (1 << (family & 31))) !== 0
  }

  #readFamilies(): number {
    const { hits } = this.#reply
    let families = 0
    for (let at = this.#reply.firstHitFrom(this.firstWord); at < hits.length; at++) {
      const hit = hits[at] as Hit
      if (hit.firstWord >= this.endWord) break
      if (hit.endWord <= this.endWord) families |= 1 << (hit.family & 31)
    }
    return families
  }

  #holds(family: number): boolean {
    const { hits } = this.#reply
    for (let at = this.#reply.firstHitFrom(this.firstWord); at < hits.length; at++) {
      const hit = hits[at] as Hit
      if (hit.firstWord >= this.endWord) return false
      if (hit.family === family && hit.endWord <= this.endWord) return true
    }
    return false
  }

  evidence(act: Act): readonly Span[] {
    const reply = this.#reply
    return reply.instruments.tagger.evidence(reply.instruments.featuresOf(reply, this), act)
      .map(({ firstWord, endWord }) => reply.spanOfWords(firstWord, endWord))
  }

  #scored(): Scores | undefined {
    if (this.endWord <= this.firstWord) return undefined
    const { instruments } = this.#reply
    this.#scores ??= instruments.tagger.score(instruments.featuresOf(this.#reply, this))
    return this.#scores
  }
}

class SentencePart extends PieceOfReply implements Sentence {
  readonly index: number
  readonly role: SentenceRole
  readonly terminator: string
  readonly paragraph: number
  readonly clauses: readonly Clause[]

  constructor(reply: ReplyAnatomy, unit: SentenceUnit, index: number, firstClause: number) {
    super(reply, unit, unit.listItem)
    this.index = index
    this.role = unit.role
    this.terminator = unit.terminator
    this.paragraph = unit.paragraph
    this.clauses = unit.clauses.length <= 1
      ? [new WholeSentence(this, firstClause)]
      : unit.clauses.map((clause, at) => new ClausePart(reply, clause, this, firstClause + at))
  }
}

class ClausePart extends PieceOfReply implements Clause {
  readonly index: number
  readonly sentence: Sentence

  constructor(reply: ReplyAnatomy, unit: Unit, sentence: Sentence, index: number) {
    super(reply, unit, sentence.listItem)
    this.sentence = sentence
    this.index = index
  }
}

/** The only clause of a sentence: what is said of the one is said of the other, so it is worked out once. */
class WholeSentence implements Clause {
  readonly index: number
  readonly sentence: Sentence

  constructor(sentence: Sentence, index: number) {
    this.sentence = sentence
    this.index = index
  }

  get span(): Span { return this.sentence.span }
  get text(): string { return this.sentence.text }
  get firstWord(): number { return this.sentence.firstWord }
  get endWord(): number { return this.sentence.endWord }
  confidence(act: Act): number { return this.sentence.confidence(act) }
  does(act: Act | readonly Act[], atLeast?: number): boolean { return this.sentence.does(act, atLeast) }
  find(family: string): readonly Unit[] { return this.sentence.find(family) }
  has(...families: readonly string[]): boolean { return this.sentence.has(...families) }
  evidence(act: Act): readonly Span[] { return this.sentence.evidence(act) }
}
