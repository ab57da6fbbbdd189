import type { Words } from '../text/words.ts'
import { WordFlag } from '../text/words.ts'
import type { Hit } from './automaton.ts'
import type { LanguagePack } from './language.ts'
import { hashText, mix } from './hash.ts'
import { WordIndex } from './word-index.ts'

/** What is read: some words of the text, and what the layout says of them. */
export interface Piece {
  readonly firstWord: number
  readonly endWord: number
  readonly listItem: boolean
}

/** Longer pieces are code or tables; what they do is said in their first words or not at all. */
const mostWords = 120

/** One number a kind of feature, mixed into its hash so that a word and a class never meet. */
const Kind = {
  word: 1, wordClass: 2, wordPair: 3, classPair: 4, classTriple: 5, early: 6, family: 7, familyFirst: 8, shape: 9,
} as const

const edge = { start: hashText('^'), end: hashText('$') }

/**
 * Turns a piece of text into features: hashes of its words and word pairs, of the classes of its words, their
 * pairs and triples, of its shape and of the lexicon's phrases in it. Each feature knows the words it came from.
 *
 * The arrays are used again for every piece: read them before the next one is read.
 */
export class FeatureReader {
  /** How many features the last piece has. The arrays are longer. */
  count = 0
  keys = new Int32Array(2048)
  /** First word and end of the words that a feature came from; equal where it came from the whole. */
  firsts = new Int32Array(2048)
  ends = new Int32Array(2048)

  readonly #index: WordIndex
  /** Undefined for a family that only rules ask for. */
  readonly #familyKeys: readonly (number | undefined)[]
  #text = ''
  #words: Words | undefined
  #hashes = new Int32Array(512)
  #classes = new Int32Array(512)

  /** `families` are those that hits count in, in their order. */
  constructor({ wordClasses, lexicon }: Pick<LanguagePack, 'wordClasses' | 'lexicon'>, families: readonly string[]) {
    this.#index = new WordIndex(wordClasses)
    this.#familyKeys = families.map(name => lexicon[name]?.onlyForRules === true ? undefined : hashText(name))
  }

  /** Takes a new text. Pieces are read from it until the next one. */
  open(text: string, words: Words): void {
    if (words.count > this.#hashes.length) {
      this.#hashes = new Int32Array(words.count * 2)
      this.#classes = new Int32Array(words.count * 2)
    }
    this.#text = text
    this.#words = words
    const hashes = this.#index.hashes.of(words)
    const classes = this.#index.classes.of(words)
    for (let word = 0; word < words.count; word++) {
      const id = words.ids[word] as number
      this.#hashes[word] = hashes[id] as number
      this.#classes[word] = classes[id] as number
    }
  }

  /** Reads one piece. `hits` are those of the text from `firstHit` on; the ones outside the piece are left out. */
  read(piece: Piece, hits: readonly Hit[], firstHit = 0): void {
    this.count = 0
    const first = piece.firstWord
    const end = Math.min(piece.endWord, first + mostWords)
    if (end <= first) return
    this.#readWords(first, end)
    this.#readShape(piece, first, end)
    for (let index = firstHit; index < hits.length; index++) {
      const hit = hits[index] as Hit
      if (hit.firstWord >= end) break
      if (hit.firstWord < first || hit.endWord > end) continue
      const family = this.#familyKeys[hit.family]
      if (family === undefined) continue
      this.#add(Kind.family, family, hit.firstWord, hit.endWord)
      if (hit.firstWord === first) this.#add(Kind.familyFirst, family, hit.firstWord, hit.endWord)
    }
  }

  #readWords(first: number, end: number): void {
    let wordBefore = edge.start
    let classBefore = edge.start
    let classPair = 0
    for (let index = first; index <= end; index++) {
      const isEnd = index === end
      const word = isEnd ? edge.end : this.#hashes[index] as number
      const wordClass = isEnd ? edge.end : this.#classes[index] as number
      const stop = isEnd ? end : index + 1
      const before = index === first ? first : index - 1
      if (!isEnd) {
        this.#add(Kind.word, word, index, stop)
        this.#add(Kind.wordClass, wordClass, index, stop)
        if (index - first < 3) this.#add(Kind.early, word, index, stop)
      }
      this.#add(Kind.wordPair, mix(wordBefore, word), before, stop)
      if (index > first) this.#add(Kind.classTriple, mix(classPair, wordClass), Math.max(first, index - 2), stop)
      classPair = mix(classBefore, wordClass)
      this.#add(Kind.classPair, classPair, before, stop)
      wordBefore = word
      classBefore = wordClass
    }
  }

  #readShape(piece: Piece, first: number, end: number): void {
    const words = this.#words as Words
    let seen = 0
    let capitals = 0
    let numbers = 0
    let amounts = 0
    let placeholders = 0
    let breaks = 0
    for (let index = first; index < end; index++) {
      const flags = words.flags[index] as number
      seen |= flags
      if ((flags & WordFlag.Capitals) !== 0 || (index > first && (flags & WordFlag.Capitalised) !== 0)) capitals++
      if ((flags & WordFlag.Number) !== 0) numbers++
      if ((flags & WordFlag.Amount) !== 0) amounts++
      if ((flags & WordFlag.Placeholder) !== 0) placeholders++
      if ((flags & WordFlag.BreakBefore) !== 0) breaks++
    }
    const length = end - first
    const opensWith = words.flags[first] as number
    const asks = ((words.flags[end - 1] as number) & WordFlag.Question) !== 0 ? 1
      : (seen & WordFlag.Question) !== 0 ? 2 : 0
    const firstWord = this.#hashes[first] as number
    const firstClass = this.#classes[first] as number
    const terminator = this.#terminatorAfter(end - 1)
    this.#addShape(100 + Math.min(length, 3), 0)
    this.#addShape(110 + Math.min(9, Math.floor(Math.log2(length + 1) * 2)), 0)
    this.#addShape(120 + asks, 0)
    this.#addShape(130 + ((seen & WordFlag.Exclamation) !== 0 ? 1 : 0), 0)
    this.#addShape(140 + Math.min(3, numbers), 0)
    this.#addShape(150 + Math.min(2, amounts), 0)
    this.#addShape(160 + Math.min(3, placeholders), 0)
    this.#addShape(170 + (capitals > length / 2 ? 2 : capitals > 0 ? 1 : 0), 0)
    this.#addShape(180 + Math.min(3, breaks), 0)
    this.#addShape(190 + ((opensWith & WordFlag.Capitalised) !== 0 ? 1 : (opensWith & WordFlag.Capitals) !== 0 ? 2 : 0), 0)
    this.#addShape(200 + asks, firstWord)
    this.#addShape(210 + asks, firstClass)
    this.#addShape(220 + Math.min(length, 4), firstClass)
    this.#addShape(230 + terminator, 0)
    this.#addShape(240 + terminator, firstClass)
    this.#addShape(250 + terminator, Math.min(length, 5))
    this.#addShape(260 + (piece.listItem ? 8 : this.#openingBefore(first)), 0)
  }

  /** What sort of character ends the piece: looked for after its last word. */
  #terminatorAfter(lastWord: number): number {
    const words = this.#words as Words
    const from = words.ends[lastWord] as number
    const to = lastWord + 1 < words.count ? words.starts[lastWord + 1] as number : this.#text.length
    let closing = 0
    for (let offset = from; offset < to && offset < from + 6; offset++) {
      const code = this.#text.charCodeAt(offset)
      const kind = terminatorKind(code)
      if (kind !== 0) return kind
      if (code === 93 || code === 125 || code === 41 || code === 62) closing = 7
    }
    return closing
  }

  /** What sort of character stands right before the piece's first word. */
  #openingBefore(firstWord: number): number {
    const from = (this.#words as Words).starts[firstWord] as number
    const floor = firstWord > 0 ? (this.#words as Words).ends[firstWord - 1] as number : 0
    for (let offset = from - 1; offset >= floor && offset >= from - 3; offset--) {
      const kind = openingKind(this.#text.charCodeAt(offset))
      if (kind !== 0) return kind
    }
    return 0
  }

  #addShape(kind: number, value: number): void {
    this.#add(Kind.shape, mix(kind, value), 0, 0)
  }

  #add(kind: number, hash: number, first: number, end: number): void {
    const at = this.count++
    if (at >= this.keys.length) this.#grow()
    this.keys[at] = mix(hash, kind)
    this.firsts[at] = first
    this.ends[at] = end
  }

  #grow(): void {
    const grown = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(old.length * 2)
      next.set(old)
      return next
    }
    this.keys = grown(this.keys)
    this.firsts = grown(this.firsts)
    this.ends = grown(this.ends)
  }
}

function terminatorKind(code: number): number {
  switch (code) {
    case 46: return 1 // .
    case 58: return 2 // :
    case 63: return 3 // ?
    case 33: return 4 // !
    case 44: return 5 // ,
    case 8230: return 6 // …
    default: return 0
  }
}

function openingKind(code: number): number {
  switch (code) {
    case 45: case 8226: case 42: return 8 // - • *
    case 91: case 123: case 60: return 1 // [ { <
    case 64: return 2 // @
    case 35: return 3 // #
    case 34: case 8220: return 4 // " “
    case 96: return 5 // `
    case 40: return 6 // (
    case 62: return 7 // >
    default: return 0
  }
}
