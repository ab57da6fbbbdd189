import type { Lexicon } from '../../src/anatomy/language.ts'
import { parseCondition, parsePattern } from '../../src/anatomy/pattern.ts'
import type { Pattern, PatternNode } from '../../src/anatomy/pattern.ts'
import { WordFlag } from '../../src/text/words.ts'
import type { Words } from '../../src/text/words.ts'

interface Range {
  readonly firstWord: number
  readonly endWord: number
}

/**
 * What the automaton must find, found the slow way: every pattern tried at every word by backtracking over
 * its tree. Hits as `family:firstWord-endWord`, in order.
 */
export function findNaively(lexicon: Lexicon, words: Words, sentences: readonly Range[]): string[] {
  const families = Object.keys(lexicon).filter(name => lexicon[name]?.listOnly !== true)
  const patterns = families.map(name => lexicon[name]?.patterns.map(parsePattern) ?? [])
  const guards = families.map(name => lexicon[name]?.unlessAfter?.map(parseCondition) ?? [])
  const covered = families.map(() => 0)
  const hits: string[] = []
  for (const sentence of sentences) {
    const matcher = new Matcher(lexicon, words, sentence)
    for (let start = sentence.firstWord; start < sentence.endWord; start++) {
      if (matcher.isPassedOver(start)) continue
      for (const [family, name] of families.entries()) {
        const end = Math.max(0, ...(patterns[family] ?? []).flatMap(pattern => matcher.endsOf(pattern, start)))
        if (end <= (covered[family] ?? 0)) continue
        if (guards[family]?.some(guard => matcher.standsBefore(guard, start))) continue
        covered[family] = end
        hits.push(`${name}:${start}-${end}`)
      }
    }
  }
  return hits
}

class Matcher {
  readonly #lexicon: Lexicon
  readonly #words: Words
  readonly #sentence: Range

  constructor(lexicon: Lexicon, words: Words, sentence: Range) {
    this.#lexicon = lexicon
    this.#words = words
    this.#sentence = sentence
  }

  isPassedOver(word: number): boolean {
    const { firstWord, endWord } = this.#sentence
    const all = Array.from({ length: endWord - firstWord }, (_, index) => firstWord + index)
    return this.#has(word, WordFlag.Quoted) && all.some(other => !this.#has(other, WordFlag.Quoted))
  }

  endsOf({ body, notAfter, notBefore, question }: Pattern, start: number): number[] {
    return this.#ends(body, start).filter(end => {
      if (notBefore !== undefined && this.#ends(notBefore, end).length > 0) return false
      if (notAfter !== undefined && this.standsBefore(notAfter, start)) return false
      const direct = this.#has(end - 1, WordFlag.Question)
      if (question === 'directly') return direct
      if (question === 'not directly') return !direct
      if (question === undefined) return true
      return this.#range(end - 1, this.#sentence.endWord).some(word => this.#has(word, WordFlag.Question))
    })
  }

  standsBefore(node: PatternNode, start: number): boolean {
    return this.#range(this.#sentence.firstWord, start).some(first => {
      if (this.#range(first + 1, start + 1).some(word => this.#has(word, WordFlag.BreakBefore))) return false
      return this.#ends(node, first).includes(start)
    })
  }

  #ends(node: PatternNode, at: number): number[] {
    const { endWord } = this.#sentence
    switch (node.kind) {
      case 'break':
        return this.#isBreak(at) ? [at] : []
      case 'optional':
        return [at, ...this.#ends(node.part, at)]
      case 'choice':
        return node.choices.flatMap(choice => this.#ends(choice, at))
      case 'sequence':
        return node.parts.reduce<number[]>((ends, part) => ends.flatMap(end => this.#ends(part, end)), [at])
      case 'gap':
        return this.#range(at + node.least, at + node.most + 1).filter(end => end <= endWord)
      case 'reference':
        return (this.#lexicon[node.name]?.patterns ?? []).flatMap(source => this.#ends(parsePattern(source).body, at))
      default:
        return at < endWord && this.#isWord(node, this.#words.forms[at] as string) ? [at + 1] : []
    }
  }

  #isWord(node: PatternNode, form: string): boolean {
    if (node.kind === 'word') return node.form === form
    if (node.kind === 'prefix') return form.startsWith(node.prefix)
    if (node.kind === 'number') return /^\d/.test(form) || form === '<number>'
    if (node.kind === 'except') return !node.choices.some(choice => this.#isWord(choice, form))
    if (node.kind === 'choice') return node.choices.some(choice => this.#isWord(choice, form))
    if (node.kind !== 'reference') throw new Error(`not one word: ${node.kind}`)
    const patterns = this.#lexicon[node.name]?.patterns ?? []
    return patterns.some(source => this.#isWord(parsePattern(source).body, form))
  }

  #isBreak(at: number): boolean {
    const { firstWord, endWord } = this.#sentence
    return at === firstWord || at === endWord || this.#has(at, WordFlag.BreakBefore)
  }

  #has(word: number, flag: number): boolean {
    return ((this.#words.flags[word] ?? 0) & flag) !== 0
  }

  #range(start: number, end: number): number[] {
    return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
  }
}
