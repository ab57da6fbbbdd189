import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon, restoreAutomaton } from '../../src/anatomy/automaton.ts'
import type { Automaton } from '../../src/anatomy/automaton.ts'
import type { Family, Lexicon } from '../../src/anatomy/language.ts'
import type { Unit } from '../../src/text/sentences.ts'
import { numberForms, readWords, WordFlag } from '../../src/text/words.ts'
import type { Words } from '../../src/text/words.ts'
import { findNaively } from './naive-matcher.ts'

const numRuns = Number(process.env.REPLYLINT_RUNS ?? 1000)

function family(patterns: readonly string[], more: Partial<Family> = {}): Family {
  return { description: 'A family of the test.', patterns, matches: [], misses: [], ...more }
}

/** The hits in a text that is one sentence, as `family: words`. */
function found(automaton: Automaton, text: string): string[] {
  const words = readWords(text, [])
  const sentence = { start: 0, end: text.length, firstWord: 0, endWord: words.count }
  return automaton.scan(words, [sentence]).map(({ family: index, firstWord, endWord }) => {
    return `${automaton.families[index]}: ${text.slice(words.starts[firstWord], words.ends[endWord - 1])}`
  })
}

function foundBy(patterns: readonly string[], text: string, more: Partial<Family> = {}, lists: Lexicon = {}): string[] {
  return found(compileLexicon({ ...lists, f: family(patterns, more) }), text).map(hit => hit.slice('f: '.length))
}

it('knows which families the tagger does not see, also when it is restored', () => {
  const automaton = compileLexicon({ seen: family(['sorry']), unseen: family(['thanks'], { forRulesOnly: true }) })
  for (const each of [automaton, restoreAutomaton(automaton.store())]) {
    expect(each.families).toEqual(['seen', 'unseen'])
    expect(each.taughtFamilies).toEqual(['seen', undefined])
    expect(found(each, 'Sorry, and thanks')).toEqual(['seen: Sorry', 'unseen: thanks'])
  }
})

describe('scan', () => {
  it('finds words however they are written', () => {
    expect(foundBy(['I will apologise'], 'Well, I’ll APOLOGIZE now')).toEqual(['I’ll APOLOGIZE'])
    expect(foundBy(['it is late'], "It's late")).toEqual(["It's late"])
    expect(foundBy(['it has gone'], "it's gone")).toEqual(["it's gone"])
    expect(foundBy(['let us see'], "let's see")).toEqual(["let's see"])
  })

  it('takes the longest phrase of a family from a word on, and none inside it', () => {
    expect(foundBy(['so sorry', 'so sorry about that', 'sorry about'], 'We are so sorry about that!')).toEqual([
      'so sorry about that',
    ])
    expect(foundBy(['a b', 'b c'], 'a b c')).toEqual(['a b', 'b c'])
  })

  it('gives the hits in order of their first word, then of the family', () => {
    const automaton = compileLexicon({ late: family(['red blue']), early: family(['red', 'blue']) })
    expect(found(automaton, 'red blue')).toEqual(['late: red blue', 'early: red', 'early: blue'])
  })

  it('passes over punctuation, except where a break is asked for', () => {
    expect(foundBy(['sorry but no'], 'Sorry, but (no)')).toEqual(['Sorry, but (no'])
    expect(foundBy(['^ click'], 'To save, click it and click')).toEqual(['click'])
    expect(foundBy(['understand $'], 'I understand you, I understand, yes')).toEqual(['understand'])
    expect(foundBy(['thanks $'], 'Thanks')).toEqual(['Thanks'])
  })

  it('finds numbers, prefixes and exceptions', () => {
    expect(foundBy(['within # days'], 'within 3-5 days or within few days')).toEqual(['within 3-5 days'])
    expect(foundBy(['frustrat*'], 'frustrating, frustrated, frank')).toEqual(['frustrating', 'frustrated'])
    expect(foundBy(['17:*'], 'by 17:30 or 18:30')).toEqual(['17:30'])
    expect(foundBy(['can ~(not|never)'], 'I can not, you can never, we can help')).toEqual(['can help'])
    const lists = { deny: family(['not'], { listOnly: true }) }
    expect(foundBy(['can ~@deny'], 'I can not, we can help', {}, lists)).toEqual(['can help'])
  })

  it('heeds what stands before and after', () => {
    expect(foundBy(['sorry !(to hear|[that] you)'], 'sorry to hear, sorry that you, sorry to say')).toEqual(['sorry'])
    expect(foundBy(['!(no|without) delay'], 'without delay or with delay, no, delay')).toEqual(['delay', 'delay'])
    expect(foundBy(['sorry !$'], 'sorry, sorry about')).toEqual(['sorry'])
    expect(foundBy(['apolog*'], 'no need to apologise, I apologise', { unlessAfter: ['(no|not) <0-2>'] })).toEqual([
      'apologise',
    ])
    expect(foundBy(['apolog*'], 'No, apologies', { unlessAfter: ['no'] })).toEqual(['apologies'])
  })

  it('heeds question marks', () => {
    expect(foundBy(['sorry !?'], 'sorry? sorry!')).toEqual(['sorry'])
    expect(foundBy(['right ?'], 'is that right? right')).toEqual(['right'])
    expect(foundBy(['which one ...?'], 'which one do you like best?')).toEqual(['which one'])
    expect(foundBy(['which one ...?'], 'which one I like')).toEqual([])
  })

  it('does not begin in quoted words unless all are quoted', () => {
    expect(foundBy(['reset'], 'Click “reset” and reset')).toEqual(['reset'])
    expect(foundBy(['click reset'], 'Click “reset”')).toEqual(['Click “reset'])
    expect(foundBy(['reset'], '“reset it”')).toEqual(['reset'])
  })

  it('stays inside each sentence', () => {
    const automaton = compileLexicon({ f: family(['a b', '^ b', 'a $']) })
    const words = readWords('a b', [])
    const sentences = [
      { start: 0, end: 1, firstWord: 0, endWord: 1 },
      { start: 2, end: 3, firstWord: 1, endWord: 2 },
    ]
    expect(automaton.scan(words, sentences)).toEqual([
      { family: 0, firstWord: 0, endWord: 1 },
      { family: 0, firstWord: 1, endWord: 2 },
    ])
  })
})

describe('compileLexicon', () => {
  it('names family, pattern, column and the nearest name', () => {
    expect(() => compileLexicon({ house: family(['a (b']) })).toThrow(
      'Family "house": Pattern "a (b", column 3: "(" is never closed.',
    )
    const weekday = family(['monday'], { listOnly: true })
    expect(() => compileLexicon({ weekday, house: family(['on @weekdays']) })).toThrow(
      'Family "house": Pattern "on @weekdays", column 4: '
        + 'there is no family or list "weekdays". Did you mean "weekday"?',
    )
  })

  it('refuses a family that holds itself', () => {
    expect(() => compileLexicon({ a: family(['x @b']), b: family(['y @a']) })).toThrow(
      'Family "a": Pattern "x @b", column 3: a family cannot hold itself: @b → @a → @b.',
    )
  })

  it('refuses a reference to a pattern with a condition', () => {
    expect(() => compileLexicon({ a: family(['x !y']), b: family(['z @a']) })).toThrow(
      'Family "b": Pattern "z @a", column 3: "@a" cannot stand here, '
        + 'because its pattern "x !y" has a condition ("!" or "?").',
    )
  })

  it('refuses what grows without measure', () => {
    const lexicon: Record<string, Family> = { l0: family(['a [b] (c|d e)', 'b (a|c c) d'], { listOnly: true }) }
    for (let level = 1; level < 12; level++) {
      lexicon[`l${level}`] = family([`x @l${level - 1} y @l${level - 1} [z @l${level - 1}]`], { listOnly: true })
    }
    const compile = () => compileLexicon({ ...lexicon, f: family(['q @l11']) })
    expect(compile).toThrow('all patterns together have grown too large.')
  })

  it('does not count lists as families, and knows their names', () => {
    const automaton = compileLexicon({ weekday: family(['monday'], { listOnly: true }), apology: family(['sorry']) })
    expect(automaton.families).toEqual(['apology'])
    expect(automaton.familyIndex('apology')).toBe(0)
    expect(() => automaton.familyIndex('apologies')).toThrow(
      'Lexicon: there is no family or list "apologies". Did you mean "apology"?',
    )
  })
})

const wordForms = ['red', 'redder', 'blue', 'green', '7', '<number>', '<name>']

const plainWord = fc.constantFrom('red', 'blue', 'green', 'redder')
const oneWord = fc.oneof(
  { weight: 5, arbitrary: plainWord },
  fc.constantFrom('re*', 'red*', '#', '<name>', '@list', '(red|blue)'),
)
const item = fc.oneof(
  { weight: 4, arbitrary: oneWord },
  fc.constantFrom('...', '<1>', '<0-2>', '<1-2>', '^', '$', '~red', '~(blue|re*)', '~#'),
  oneWord.map(word => `[${word}]`),
  fc.tuple(oneWord, oneWord, oneWord).map(([first, second, third]) => `(${first}|${second} ${third})`),
  fc.tuple(oneWord, oneWord).map(([first, second]) => `[${first} [${second}]]`),
)
const condition = fc.oneof(
  oneWord.map(word => `!${word}`),
  fc.tuple(oneWord, oneWord, oneWord).map(([first, second, third]) => `!(${first}|${second} [${third}])`),
  fc.tuple(oneWord, oneWord).map(([first, second]) => `!(<0-1> ${first}|${second})`),
)
const pattern = fc
  .tuple(
    fc.option(condition, { nil: '', freq: 3 }),
    fc.constantFrom('', '^ '),
    oneWord,
    fc.array(item, { maxLength: 4 }),
    fc.option(fc.oneof(condition, fc.constant('!$')), { nil: '', freq: 3 }),
    fc.constantFrom('', '', '', '?', '!?', '...?'),
  )
  .map(([before, anchor, first, items, after, question]) =>
    [before, anchor + first, ...items, after, question].filter(part => part !== '').join(' '),
  )

const lexicon = fc
  .tuple(
    fc.array(oneWord.filter(word => word !== '@list'), { minLength: 1, maxLength: 2 }),
    fc.array(
      fc.tuple(
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        fc.constantFrom([], [], ['(red|blue) <0-1>'], ['green red']),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([list, families]): Lexicon => {
    const named = families.map(([patterns, unlessAfter], index) => [`f${index}`, family(patterns, { unlessAfter })])
    return { ...Object.fromEntries(named), list: family(list, { listOnly: true }) }
  })

interface Text {
  readonly words: Words
  readonly sentences: readonly Unit[]
}

const text = fc
  .array(
    fc.array(
      fc.tuple(
        fc.constantFrom(...wordForms),
        fc.constantFrom(0, 0, 0, WordFlag.BreakBefore),
        fc.constantFrom(0, 0, 0, WordFlag.Question),
        fc.constantFrom(0, 0, 0, 0, WordFlag.Quoted),
      ),
      { minLength: 1, maxLength: 9 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((sentences): Text => {
    const all = sentences.flat()
    const positions = Int32Array.from(all.keys())
    let firstWord = 0
    return {
      words: {
        count: all.length, starts: positions, ends: positions, ...numberForms(all.map(([form]) => form)),
        flags: Uint16Array.from(all.map(([, isBreak, isQuestion, isQuoted]) => isBreak | isQuestion | isQuoted)),
      },
      sentences: sentences.map(({ length }) => {
        const sentence = { start: firstWord, end: firstWord + length, firstWord, endWord: firstWord + length }
        firstWord += length
        return sentence
      }),
    }
  })

describe('the automaton and the naive matcher', () => {
  const written = (automaton: Automaton, { words, sentences }: Text) =>
    automaton.scan(words, sentences).map(hit => `${automaton.families[hit.family]}:${hit.firstWord}-${hit.endWord}`)

  it('find the same', () => {
    let hits = 0
    fc.assert(
      fc.property(lexicon, fc.array(text, { minLength: 1, maxLength: 4 }), (generated, texts) => {
        const automaton = compileLexicon(generated)
        const restored = restoreAutomaton(automaton.store())
        for (const one of texts) {
          const expected = findNaively(generated, one.words, one.sentences)
          expect(written(automaton, one)).toEqual(expected)
          expect(written(restored, one)).toEqual(expected)
          hits += expected.length
        }
      }),
      { numRuns },
    )
    // the generated texts must not be such that nothing is ever found
    expect(hits).toBeGreaterThan(numRuns)
  })
})
