/**
 * The phrase-pattern language: how a family says which words belong to it. One pattern is one line.
 *
 * A pattern speaks about words, not letters. Case, curly quotes, contractions and US or UK spelling do
 * not matter, and punctuation inside is passed over: `I'll apologise` finds "I will apologize" too.
 *
 *     sorry about that          these words, one after the other
 *     (refund|replace) it       one of these; an alternative may be several words: (send|pick up)
 *     [so|very] sorry           these words or nothing
 *     thank you ... for         0 to 3 words of any kind between
 *     have a <0-5> day          0 to 5 words of any kind; <2> is exactly two; at most 12
 *     frustrat*                 any word that begins so; of a number, what is written: 17:*
 *     ~(not|never)              one word that is none of these
 *     within # days             a number in digits, or a placeholder that stands for one
 *     by <date>                 a typed placeholder: <name> <date> <number> <url> <email> <survey> <text>
 *     @weekday                  any pattern of the family or list with that name
 *     ^ click                   at the start of a clause: first in the sentence, or after a comma, dash, colon …
 *     thanks $                  at the end of a clause
 *     !(no|without) delay       unless one of these stands right before, in the same clause
 *     sorry !(to hear|you)      unless one of these comes right after; `!you` and `![that] you` will do as well
 *     is that right ?           a question mark must follow directly
 *     which option ...?         a question mark must follow somewhere in the sentence
 *     sorry !?                  no question mark may follow directly
 *
 * A gap at the end of a pattern takes as many words as there are. `!` is for the first or the last place
 * of a pattern, `?` for the last. A match never leaves its sentence.
 */
import { readWords } from '../text/words.ts'

export type PatternNode =
  | { readonly kind: 'word'; readonly form: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'except'; readonly choices: readonly PatternNode[] }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  | { readonly kind: 'break' }
  | { readonly kind: 'reference'; readonly name: string; readonly column: number }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly choices: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly part: PatternNode }

/** What must be so of the question mark after a match; `directly` is before the next word. */
export type QuestionCondition = 'directly' | 'later' | 'not directly'

export interface Pattern {
  readonly source: string
  readonly body: PatternNode
  /** May not stand right before a match, in the same clause. */
  readonly notAfter: PatternNode | undefined
  /** May not come right after a match, in the same sentence. */
  readonly notBefore: PatternNode | undefined
  readonly question: QuestionCondition | undefined
}

/** A pattern that cannot be read. The message names the pattern and the column, counted from 1. */
export class PatternError extends Error {
  readonly pattern: string
  readonly column: number

  constructor(pattern: string, column: number, fault: string) {
    super(`Pattern "${pattern}", column ${column}: ${fault}`)
    this.name = 'PatternError'
    this.pattern = pattern
    this.column = column
  }
}

const placeholderForms = new Set(['name', 'date', 'number', 'url', 'email', 'survey', 'text'])
const longestGap = 12
const shortestPrefix = 2
const deepestNesting = 20

const formsByWord = new Map<string, readonly string[]>()
const writtenWord = /[^\s()[\]|!?^$#@~<>*]+/g

/**
 * Normalises the words of many patterns in one go, which costs a fifth of what it costs word by word.
 * Only for speed: a pattern whose words were not read ahead is read all the same.
 */
export function readAhead(sources: readonly string[]): void {
  const unread = new Set<string>()
  for (const source of sources) {
    for (const written of source.replaceAll('...', ' ').match(writtenWord) ?? []) {
      if (!formsByWord.has(written)) unread.add(written)
    }
  }
  const text = [...unread].join(' ')
  const { count, forms, starts } = readWords(text, [])
  let word = 0
  let at = 0
  for (const written of unread) {
    at += written.length + 1
    const first = word
    while (word < count && (starts[word] as number) < at) word++
    formsByWord.set(written, forms.slice(first, word))
  }
}

function formsOf(written: string): readonly string[] {
  if (!formsByWord.has(written)) readAhead([written])
  return formsByWord.get(written) ?? []
}

/** Reads one pattern. Throws a {@link PatternError} that says what is wrong and where. */
export function parsePattern(source: string): Pattern {
  return new PatternReader(source).read()
}

/**
 * Reads what may not stand before a phrase (`Family.unlessAfter`). Unlike a pattern it may begin with a gap.
 */
export function parseCondition(source: string): PatternNode {
  return new PatternReader(source).readWhole()
}

class PatternReader {
  readonly #source: string
  #at = 0
  #depth = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): Pattern {
    this.#skipSpace()
    const notAfter = this.#peek() === '!' ? this.#readCondition() : undefined
    const start = this.#at
    const parts = this.#readParts()
    const [notBefore, question] = this.#readEnding()
    if (this.#at < this.#source.length) this.#failAtStray()
    const body = sequenceOf(parts)
    this.#requireAnchoredWords(body, start)
    return { source: this.#source, body, notAfter, notBefore, question }
  }

  readWhole(): PatternNode {
    const body = sequenceOf(this.#readParts())
    if (this.#at < this.#source.length) this.#failAtStray()
    return body
  }

  /** Items up to a `|`, a closing bracket, a trailing condition or the end. */
  #readParts(): PatternNode[] {
    const parts: PatternNode[] = []
    for (;;) {
      this.#skipSpace()
      const character = this.#peek()
      if (character === '' || '|)]!?'.includes(character) || this.#source.startsWith('...?', this.#at)) return parts
      this.#readItem(character, parts)
    }
  }

  #readItem(character: string, parts: PatternNode[]): void {
    if (character === '(') parts.push(this.#readGroup(')'))
    else if (character === '[') parts.push({ kind: 'optional', part: this.#readGroup(']') })
    else if (character === '<') parts.push(this.#readAngle())
    else if (character === '~') parts.push(this.#readExcept())
    else if (character === '@') parts.push(this.#readReference())
    else if (character === '^' || character === '$') parts.push(this.#readSign({ kind: 'break' }, 1))
    else if (character === '#') parts.push(this.#readSign({ kind: 'number' }, 1))
    else if (this.#source.startsWith('...', this.#at)) parts.push(this.#readSign({ kind: 'gap', least: 0, most: 3 }, 3))
    else if (character === '*') this.#fail(this.#at, '"*" belongs right after a word: frustrat*.')
    else if (character === '>') this.#fail(this.#at, '">" closes nothing.')
    else this.#readWord(parts)
  }

  #readSign(node: PatternNode, length: number): PatternNode {
    this.#at += length
    return node
  }

  #readGroup(closing: ')' | ']'): PatternNode {
    const opening = this.#at
    if (++this.#depth > deepestNesting) this.#fail(opening, `brackets stand more than ${deepestNesting} deep.`)
    this.#at++
    const choices: PatternNode[] = []
    for (;;) {
      const start = this.#at
      const parts = this.#readParts()
      if (parts.length === 0) this.#failAtEmpty(start, opening)
      choices.push(sequenceOf(parts))
      const character = this.#peek()
      if (character === '|') this.#at++
      else if (character === closing) break
      else if (character === '') this.#fail(opening, `"${this.#source[opening]}" is never closed.`)
      else this.#failAtStray()
    }
    this.#at++
    this.#depth--
    return choices.length === 1 ? (choices[0] as PatternNode) : { kind: 'choice', choices }
  }

  #readAngle(): PatternNode {
    const start = this.#at
    const end = this.#source.indexOf('>', start)
    if (end < 0) this.#fail(start, '"<" is never closed.')
    const inside = this.#source.slice(start + 1, end)
    this.#at = end + 1
    const gap = /^(\d+)(?:-(\d+))?$/.exec(inside)
    if (gap === null) {
      if (placeholderForms.has(inside)) return { kind: 'word', form: `<${inside}>` }
      const known = [...placeholderForms].map(form => `<${form}>`).join(' ')
      this.#fail(start, `"<${inside}>" is no placeholder and no gap. Write ${known}, or a gap such as <0-3>.`)
    }
    const least = Number(gap[1])
    const most = Number(gap[2] ?? gap[1])
    if (most > longestGap) this.#fail(start, `a gap may be at most ${longestGap} words long.`)
    if (most < least || most === 0) this.#fail(start, `"<${inside}>" is an empty gap.`)
    return { kind: 'gap', least, most }
  }

  #readExcept(): PatternNode {
    const start = this.#at++
    const parts: PatternNode[] = []
    const character = this.#peek()
    if (character === '' || ' |)]!?^$<~'.includes(character)) this.#fail(start, 'after "~" comes a word or "(".')
    this.#readItem(character, parts)
    const choices = parts.flatMap(part => (part.kind === 'choice' ? part.choices : [part]))
    const isOneWord = (node: PatternNode) => ['word', 'prefix', 'number', 'reference'].includes(node.kind)
    if (parts.length !== 1 || !choices.every(isOneWord)) {
      this.#fail(start, '"~" stands for one word, so each of its alternatives must be one word.')
    }
    return { kind: 'except', choices }
  }

  #readReference(): PatternNode {
    const start = this.#at
    const name = /^[\w-]+/.exec(this.#source.slice(start + 1))?.[0]
    if (name === undefined) this.#fail(start, 'after "@" comes the name of a family or list.')
    this.#at = start + 1 + name.length
    return { kind: 'reference', name, column: start + 1 }
  }

  /** A run of ordinary characters; the normaliser may make several words of it, as of `I'll` or `mix-up`. */
  #readWord(parts: PatternNode[]): void {
    const start = this.#at
    writtenWord.lastIndex = start
    const end = writtenWord.test(this.#source) ? writtenWord.lastIndex : start
    const gap = this.#source.indexOf('...', start)
    this.#at = gap >= 0 && gap < end ? gap : end
    const written = this.#source.slice(start, this.#at)
    if (this.#peek() === '*' && /^\d/.test(written)) {
      parts.push({ kind: 'prefix', prefix: this.#requirePrefix(written.toLowerCase(), start) })
      this.#at++
      return
    }
    const forms = formsOf(written)
    if (forms.length === 0) this.#fail(start, `"${written}" holds no word. Punctuation need not be written.`)
    for (const [index, form] of forms.entries()) {
      // `let's` is "let us", every other `'s` is read as "is"; the vocabulary knows what else it may be
      parts.push({ kind: 'word', form: form !== "'s" ? form : forms[index - 1] === 'let' ? 'us' : 'is' })
    }
    if (this.#peek() !== '*') return
    parts[parts.length - 1] = { kind: 'prefix', prefix: this.#requirePrefix(forms.at(-1) as string, start) }
    this.#at++
  }

  #requirePrefix(prefix: string, start: number): string {
    if (prefix.length >= shortestPrefix) return prefix
    this.#fail(start, `"${prefix}*" would find too much: at least ${shortestPrefix} letters must stand before "*".`)
  }

  /** `!word`, `!(a|b)` or `![a] b`, read up to the end of its bracket or of its one word. */
  #readCondition(): PatternNode {
    const start = this.#at++
    const parts: PatternNode[] = []
    let character = this.#peek()
    while (character === '[') {
      this.#readItem(character, parts)
      this.#skipSpace()
      character = this.#peek()
    }
    if (character === '' || ' |)]!?'.includes(character)) this.#fail(start, 'after "!" comes a word or "(".')
    this.#readItem(character, parts)
    return sequenceOf(parts)
  }

  #readEnding(): [PatternNode | undefined, QuestionCondition | undefined] {
    let notBefore: PatternNode | undefined
    let question: QuestionCondition | undefined
    for (;;) {
      this.#skipSpace()
      const rest = this.#source.slice(this.#at)
      const sign = ['...?', '!?', '?'].find(mark => rest.startsWith(mark))
      if (sign !== undefined) {
        if (question !== undefined) this.#fail(this.#at, 'one question mark is enough.')
        question = sign === '?' ? 'directly' : sign === '!?' ? 'not directly' : 'later'
        this.#at += sign.length
      } else if (rest.startsWith('!')) {
        if (notBefore !== undefined) this.#fail(this.#at, 'one "!" is enough: put the alternatives in brackets.')
        notBefore = this.#readCondition()
      } else {
        return [notBefore, question]
      }
    }
  }

  /** A pattern that begins with any word, or can be empty, would match everywhere. */
  #requireAnchoredWords(body: PatternNode, start: number): void {
    const column = Math.min(start, this.#source.length - 1)
    if (canBeEmpty(body)) this.#fail(Math.max(0, column), 'a pattern needs at least one word that is not optional.')
    if (beginsOpen(body)) this.#fail(Math.max(0, column), 'a pattern cannot begin with a gap or "~".')
  }

  #failAtStray(): never {
    const character = this.#peek()
    if (character === '|') this.#fail(this.#at, '"|" is only for brackets: (a|b).')
    if (character === ')' || character === ']') this.#fail(this.#at, `"${character}" closes nothing.`)
    if (!'!?.'.includes(character)) this.#fail(this.#at, 'words cannot follow the last condition.')
    this.#fail(this.#at, `"${character}" can only stand at the beginning or end of a pattern.`)
  }

  #failAtEmpty(start: number, opening: number): never {
    const character = this.#peek()
    if (character === '') this.#fail(opening, `"${this.#source[opening]}" is never closed.`)
    if ('!?'.includes(character)) this.#failAtStray()
    this.#fail(start, 'an alternative is empty. Put optional words in [ ].')
  }

  #fail(at: number, fault: string): never {
    throw new PatternError(this.#source, at + 1, fault)
  }

  #peek(): string {
    return this.#source[this.#at] ?? ''
  }

  #skipSpace(): void {
    while (this.#peek() === ' ' || this.#peek() === '\t') this.#at++
  }
}

function sequenceOf(parts: readonly PatternNode[]): PatternNode {
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'sequence', parts }
}

/** Whether the node can match without any word. */
export function canBeEmpty(node: PatternNode): boolean {
  switch (node.kind) {
    case 'optional':
    case 'break':
      return true
    case 'gap':
      return node.least === 0
    case 'sequence':
      return node.parts.every(canBeEmpty)
    case 'choice':
      return node.choices.some(canBeEmpty)
    default:
      return false
  }
}

/** Whether the first word of a match can be any word at all. */
function beginsOpen(node: PatternNode): boolean {
  switch (node.kind) {
    case 'gap':
    case 'except':
      return true
    case 'optional':
      return beginsOpen(node.part)
    case 'choice':
      return node.choices.some(beginsOpen)
    case 'sequence': {
      const needed = node.parts.findIndex(part => !canBeEmpty(part))
      return (needed < 0 ? node.parts : node.parts.slice(0, needed + 1)).some(beginsOpen)
    }
    default:
      return false
  }
}
