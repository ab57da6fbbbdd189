import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lexicon } from '../rules/lexicon/english/lexicon.ts'
import { compileLexicon } from '../src/anatomy/automaton.ts'
import { parseCondition, parsePattern } from '../src/anatomy/pattern.ts'
import type { PatternNode } from '../src/anatomy/pattern.ts'
import { findPlaceholders } from '../src/text/placeholders.ts'
import { numberForms, readForms, readWords, WordFlag } from '../src/text/words.ts'
import type { Words } from '../src/text/words.ts'

const automaton = compileLexicon(lexicon)
const families = Object.entries(lexicon).filter(([, family]) => family.listOnly !== true)
const lists = Object.entries(lexicon).filter(([, family]) => family.listOnly === true)

/** What a family finds in a text that is read as one sentence. */
function found(name: string, text: string): string[] {
  const words = readWords(text, findPlaceholders(text))
  const index = automaton.familyIndex(name)
  return automaton
    .scan(words, [{ start: 0, end: text.length, firstWord: 0, endWord: words.count }])
    .filter(hit => hit.family === index)
    .map(({ firstWord, endWord }) => text.slice(words.starts[firstWord], words.ends[endWord - 1]))
}

describe.each(families)('%s', (name, family) => {
  it.each(family.matches)('finds something in "%s"', text => {
    expect(found(name, text)).not.toEqual([])
  })

  it.each(family.misses)('finds nothing in "%s"', text => {
    expect(found(name, text)).toEqual([])
  })

  it('has a description, and no pattern or example twice', () => {
    expect(family.description).toMatch(/^[A-Z].+\.$/)
    for (const given of [family.patterns, family.matches, family.misses]) expect(new Set(given).size).toBe(given.length)
    expect(family.matches.filter(text => family.misses.includes(text))).toEqual([])
  })

  it.each(family.patterns)('can match %s', pattern => {
    const { words, count } = sampleOf(pattern)
    const index = automaton.familyIndex(name)
    const hits = automaton.scan(words, [{ start: 0, end: count, firstWord: 0, endWord: count }])
    expect(hits.filter(hit => hit.family === index && hit.firstWord === 0)).not.toEqual([])
  })
})

describe('lists', () => {
  it('are each used by some family', () => {
    const used = Object.values(lexicon).flatMap(({ patterns, unlessAfter = [] }) => [
      ...patterns.flatMap(source => namesIn(parsePattern(source).body)),
      ...patterns.flatMap(source => namesIn(parsePattern(source).notAfter)),
      ...patterns.flatMap(source => namesIn(parsePattern(source).notBefore)),
      ...unlessAfter.flatMap(source => namesIn(parseCondition(source))),
    ])
    expect(lists.map(([name]) => name).filter(name => !used.includes(name))).toEqual([])
  })

  it.each(lists)('%s has no pattern twice and a description', (_, list) => {
    expect(list.description).toMatch(/^[A-Z].+[.:?]$/)
    expect(new Set(list.patterns).size).toBe(list.patterns.length)
  })
})

describe('words of patterns', () => {
  it('are all forms that a text can have', () => {
    const forms = Object.values(lexicon).flatMap(({ patterns, unlessAfter = [] }) => [
      ...patterns.flatMap(source => formsIn(parsePattern(source).body)),
      ...unlessAfter.flatMap(source => formsIn(parseCondition(source))),
    ])
    const unreachable = [...new Set(forms)].filter(form => !form.startsWith('<') && readForms(form).join(' ') !== form)
    expect(unreachable).toEqual([])
  })
})

describe('patterns that nothing written reaches', () => {
  it('stay few', () => {
    const examples = families.flatMap(([, family]) => family.matches)
    const corpus = readdirSync('corpus')
      .filter(file => file.endsWith('.tsv'))
      .flatMap(file => readFileSync(`corpus/${file}`, 'utf8').split('\n'))
      .map(line => line.slice(line.indexOf('\t') + 1))
    const texts = [...examples, ...corpus].map(text => readWords(text, findPlaceholders(text)))
    const alone = families.flatMap(([name, family]) =>
      family.patterns.map((pattern, index) => [`${name} ${index}`, { ...family, patterns: [pattern] }] as const),
    )
    const each = compileLexicon(Object.fromEntries([...lists, ...referredTo(), ...alone]))
    const reached = new Set<string>()
    for (const words of texts) {
      const sentence = { start: 0, end: 0, firstWord: 0, endWord: words.count }
      for (const hit of each.scan(words, [sentence])) reached.add(each.families[hit.family] as string)
    }
    const unreached = alone
      .filter(([name]) => !reached.has(name))
      .map(([name, { patterns }]) => `${name}: ${patterns[0]}`)
    if (process.env.REPLYLINT_VERBOSE !== undefined) console.log(unreached.join('\n'))
    expect(unreached.length).toBeLessThan(alone.length / 5)
  })
})

/** Families that patterns refer to with `@` have to be there under their own name. */
function referredTo(): [string, (typeof lexicon)[string]][] {
  const names = new Set(
    Object.values(lexicon).flatMap(({ patterns, unlessAfter = [] }) => [
      ...patterns.flatMap(source => namesIn(parsePattern(source).body)),
      ...unlessAfter.flatMap(source => namesIn(parseCondition(source))),
    ]),
  )
  return families.filter(([name]) => names.has(name))
}

function namesIn(node: PatternNode | undefined): string[] {
  return node === undefined ? [] : node.kind === 'reference' ? [node.name] : childrenOf(node).flatMap(namesIn)
}

function formsIn(node: PatternNode): string[] {
  return node.kind === 'word' ? [node.form] : childrenOf(node).flatMap(formsIn)
}

function childrenOf(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.parts
    case 'choice':
    case 'except':
      return node.choices
    case 'optional':
      return [node.part]
    default:
      return []
  }
}

/** The words of the shortest text that a pattern asks for, with nothing before or after. */
function sampleOf(source: string): { words: Words; count: number } {
  const { body, question } = parsePattern(source)
  const forms: string[] = []
  const flags: number[] = []
  let isBreak = false
  const push = (form: string) => {
    forms.push(form)
    flags.push(isBreak ? WordFlag.BreakBefore : 0)
    isBreak = false
  }
  const write = (node: PatternNode): void => {
    if (node.kind === 'word') push(node.form)
    else if (node.kind === 'prefix') push(node.prefix)
    else if (node.kind === 'number') push('5')
    else if (node.kind === 'except') push('zebra')
    else if (node.kind === 'gap') for (let word = 0; word < node.least; word++) push('zebra')
    else if (node.kind === 'break') isBreak = true
    else if (node.kind === 'sequence') node.parts.forEach(write)
    else if (node.kind === 'choice') write(node.choices[0] as PatternNode)
    else if (node.kind === 'reference') write(parsePattern(lexicon[node.name]?.patterns[0] as string).body)
  }
  write(body)
  const count = forms.length
  const isAsked = question === 'directly' || question === 'later'
  if (isAsked) flags[count - 1] = (flags[count - 1] as number) | WordFlag.Question
  const starts = Int32Array.from(forms.keys())
  return { words: { count, starts, ends: starts, ...numberForms(forms), flags: Uint16Array.from(flags) }, count }
}
