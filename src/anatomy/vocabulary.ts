import { sortedSet } from './sorted-set.ts'

/** One word of a pattern: an exact form, the beginning of one, or any number. */
export type OneWord =
  | { readonly kind: 'word'; readonly form: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'number' }

/** The labels of a vocabulary as plain data. Forms and prefixes are parted by spaces. */
export interface StoredVocabulary {
  readonly labelCount: number
  readonly forms: string
  /** By form: the labels that accept it. */
  readonly formLabels: readonly (readonly number[])[]
  readonly prefixes: string
  readonly prefixLabels: readonly number[]
  readonly numberLabels: readonly number[]
  /** Pairs: a label, and the one whose words it does not accept. */
  readonly complements: readonly number[]
}

/** Labels that every vocabulary has. `anyWord` is a word of any kind, `clauseBreak` stands between two words. */
export const anyWord = 0
export const clauseBreak = 1

/** What a `'s` may stand for: "it's late", "it's been", "let's". Patterns are written with the full word. */
const contracted = "'s"
const contractedForms = ['is', 'has', 'us', contracted]

const unknown = -1

interface Prefix {
  readonly prefix: string
  readonly label: number
}

/** The class of words that no pattern names: no phrase begins with one. */
export const unnamedClass = 0

/** No more than so many words of the texts are remembered with their class. */
const rememberedForms = 200_000

/**
 * The words that patterns ask for, as numbers.
 *
 * A *label* is what one place of a pattern accepts: a set of words, prefixes and numbers, or all but such
 * a set. Words of a text that the same labels accept are of one *class*, so that a machine over classes
 * need not tell them apart. Classes are found when a form is first seen.
 */
export class Vocabulary {
  #labelCount = 2
  readonly #labelByContent = new Map<string, number>()
  readonly #indexByForm = new Map<string, number>()
  #labelsByIndex: (readonly number[])[] = []
  readonly #prefixesByBeginning = new Map<number, Prefix[]>()
  readonly #numberLabels: number[] = []
  readonly #complements: { readonly label: number; readonly of: number }[] = []

  #classByIndex = new Int32Array(0)
  readonly #classByPrefixed = new Map<string, number>()
  readonly #classByLabels = new Map<string, number>()
  readonly #labelsByClass: number[][] = []
  readonly #bitsByClass: Uint32Array[] = []
  #numberClass = -1

  /** The label that accepts any of these words. A long list may come with a `name`, to be known by. */
  label(words: readonly OneWord[], name?: string): number {
    const content = name ?? (words.length === 1 ? contentOf(words[0] as OneWord) : words.map(contentOf).join('|'))
    const known = this.#labelByContent.get(content)
    if (known !== undefined) return known
    const label = this.#labelCount++
    this.#labelByContent.set(content, label)
    for (const word of words) this.#accept(word, label)
    return label
  }

  /** The label that accepts any word but those of `label`. */
  complement(label: number): number {
    const content = `~${label}`
    const known = this.#labelByContent.get(content)
    if (known !== undefined) return known
    const complement = this.#labelCount++
    this.#labelByContent.set(content, complement)
    this.#complements.push({ label: complement, of: label })
    return complement
  }

  /** All labels as plain data, for {@link Vocabulary.restore}. */
  store(): StoredVocabulary {
    const prefixes = [...this.#prefixesByBeginning.values()].flat()
    return {
      labelCount: this.#labelCount,
      forms: [...this.#indexByForm.keys()].join(' '),
      formLabels: this.#labelsByIndex,
      prefixes: prefixes.map(({ prefix }) => prefix).join(' '),
      prefixLabels: prefixes.map(({ label }) => label),
      numberLabels: [...this.#numberLabels],
      complements: this.#complements.flatMap(({ label, of }) => [label, of]),
    }
  }

  /** The vocabulary that was stored, closed. */
  static restore(stored: StoredVocabulary): Vocabulary {
    const vocabulary = new Vocabulary()
    vocabulary.#labelCount = stored.labelCount
    // plain loops, because this runs once and at the very start: iterators cost more than all the rest here
    const forms = stored.forms.split(' ')
    vocabulary.#labelsByIndex = [...stored.formLabels]
    for (let form = 0; form < stored.formLabels.length; form++) vocabulary.#indexByForm.set(forms[form] as string, form)
    const prefixes = stored.prefixes.split(' ')
    for (let at = 0; at < stored.prefixLabels.length; at++) {
      vocabulary.#accept({ kind: 'prefix', prefix: prefixes[at] as string }, stored.prefixLabels[at] as number)
    }
    vocabulary.#numberLabels.push(...stored.numberLabels)
    for (let at = 0; at < stored.complements.length; at += 2) {
      const [label, of] = [stored.complements[at] as number, stored.complements[at + 1] as number]
      vocabulary.#complements.push({ label, of })
    }
    vocabulary.close()
    return vocabulary
  }

  /** To be called once, after the last label and before the first class. */
  close(): void {
    if (!this.#indexByForm.has(contracted)) this.#indexByForm.set(contracted, this.#labelsByIndex.push([]) - 1)
    this.#classOfLabels([])
    this.#numberClass = this.#classOfLabels(this.#numberLabels)
    this.#classByIndex = new Int32Array(this.#labelsByIndex.length).fill(unknown)
  }

  /** The class of a normalised form. */
  classOf(form: string): number {
    const index = this.#indexByForm.get(form)
    if (index !== undefined) {
      const known = this.#classByIndex[index] as number
      if (known !== unknown) return known
      return (this.#classByIndex[index] = this.#classOfNamed(form))
    }
    // most words of a text are named by no pattern: they are told without being remembered
    const prefixes = this.#prefixesByBeginning.get(beginningOf(form))
    if (prefixes === undefined) return isNumber(form) ? this.#numberClass : unnamedClass
    return this.#classOfPrefixed(form, prefixes)
  }

  #classOfNamed(form: string): number {
    const forms = form === contracted ? contractedForms : [form]
    const labels = forms.flatMap(name => this.#labelsByIndex[this.#indexByForm.get(name) ?? -1] ?? [])
    for (const { prefix, label } of this.#prefixesByBeginning.get(beginningOf(form)) ?? []) {
      if (form.startsWith(prefix)) labels.push(label)
    }
    if (isNumber(form)) labels.push(...this.#numberLabels)
    return this.#classOfLabels(labels)
  }

  #classOfPrefixed(form: string, prefixes: readonly Prefix[]): number {
    const known = this.#classByPrefixed.get(form)
    if (known !== undefined) return known
    const labels = prefixes.filter(({ prefix }) => form.startsWith(prefix)).map(({ label }) => label)
    if (labels.length === 0) return isNumber(form) ? this.#numberClass : unnamedClass
    if (isNumber(form)) labels.push(...this.#numberLabels)
    const found = this.#classOfLabels(labels)
    if (this.#classByPrefixed.size < rememberedForms) this.#classByPrefixed.set(form, found)
    return found
  }

  /** The labels that accept words of a class, `anyWord` not among them. */
  labelsOf(wordClass: number): readonly number[] {
    return this.#labelsByClass[wordClass] as number[]
  }

  /** The same as a bit for each label, `anyWord` among them. `clauseBreak` is never set. */
  bitsOf(wordClass: number): Uint32Array {
    return this.#bitsByClass[wordClass] as Uint32Array
  }

  #accept(word: OneWord, label: number): void {
    if (word.kind === 'number') {
      this.#numberLabels.push(label)
    } else if (word.kind === 'word') {
      const index = this.#indexByForm.get(word.form)
      if (index === undefined) this.#indexByForm.set(word.form, this.#labelsByIndex.push([label]) - 1)
      else (this.#labelsByIndex[index] as number[]).push(label)
    } else {
      const beginning = beginningOf(word.prefix)
      const prefixes = this.#prefixesByBeginning.get(beginning)
      if (prefixes === undefined) this.#prefixesByBeginning.set(beginning, [{ prefix: word.prefix, label }])
      else prefixes.push({ prefix: word.prefix, label })
    }
  }

  #classOfLabels(accepting: readonly number[]): number {
    const labels = sortedSet(accepting)
    for (const { label, of } of this.#complements) if (!labels.includes(of)) labels.push(label)
    const key = labels.join()
    const known = this.#classByLabels.get(key)
    if (known !== undefined) return known
    const created = this.#labelsByClass.length
    const bits = new Uint32Array((this.#labelCount >> 5) + 1)
    for (const label of labels) bits[label >> 5] = (bits[label >> 5] as number) | (1 << (label & 31))
    bits[0] = (bits[0] as number) | (1 << anyWord)
    this.#labelsByClass.push(labels)
    this.#bitsByClass.push(bits)
    this.#classByLabels.set(key, created)
    return created
  }
}

function contentOf(word: OneWord): string {
  if (word.kind === 'word') return word.form
  return word.kind === 'prefix' ? `${word.prefix}*` : '#'
}

/** The first two characters as one number. */
function beginningOf(form: string): number {
  return form.length < 2 ? -1 : form.charCodeAt(0) * 65_536 + form.charCodeAt(1)
}

/** Whether `#` accepts it: digits first, or a placeholder that stands for a number. */
function isNumber(form: string): boolean {
  const code = form.charCodeAt(0)
  return (code >= 48 && code <= 57) || form === '<number>'
}
