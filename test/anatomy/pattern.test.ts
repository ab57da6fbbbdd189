import { describe, expect, it } from 'vitest'
import { parseCondition, parsePattern, PatternError } from '../../src/anatomy/pattern.ts'
import type { PatternNode } from '../../src/anatomy/pattern.ts'

const word = (form: string): PatternNode => ({ kind: 'word', form })
const sequence = (...parts: PatternNode[]): PatternNode => ({ kind: 'sequence', parts })
const choice = (...choices: PatternNode[]): PatternNode => ({ kind: 'choice', choices })

describe('parsePattern', () => {
  it('reads words as the text is read', () => {
    expect(parsePattern('we’ll Apologise').body).toEqual(sequence(word('we'), word('will'), word('apologize')))
    expect(parsePattern("can't").body).toEqual(sequence(word('can'), word('not')))
    expect(parsePattern('mix-up').body).toEqual(sequence(word('mix'), word('up')))
  })

  it("reads the 's of a contraction as the full word", () => {
    expect(parsePattern("that's").body).toEqual(sequence(word('that'), word('is')))
    expect(parsePattern("let's").body).toEqual(sequence(word('let'), word('us')))
  })

  it('reads alternatives, options and gaps', () => {
    expect(parsePattern('(a|pick up) [it] ... now').body).toEqual(
      sequence(
        choice(word('a'), sequence(word('pick'), word('up'))),
        { kind: 'optional', part: word('it') },
        { kind: 'gap', least: 0, most: 3 },
        word('now'),
      ),
    )
    expect(parsePattern('a <2> b <1-4> c').body).toEqual(
      sequence(
        word('a'), { kind: 'gap', least: 2, most: 2 }, word('b'), { kind: 'gap', least: 1, most: 4 }, word('c'),
      ),
    )
  })

  it('reads prefixes, numbers, placeholders, exceptions, references and breaks', () => {
    expect(parsePattern('frustrat* 17:* # <date> ~(not|never) @weekday $').body).toEqual(
      sequence(
        { kind: 'prefix', prefix: 'frustrat' },
        { kind: 'prefix', prefix: '17:' },
        { kind: 'number' },
        word('<date>'),
        { kind: 'except', choices: [word('not'), word('never')] },
        { kind: 'reference', name: 'weekday', column: 38 },
        { kind: 'break' },
      ),
    )
  })

  it('reads conditions before and after', () => {
    expect(parsePattern('!(no|without) delay ![any] more')).toEqual({
      source: '!(no|without) delay ![any] more',
      body: word('delay'),
      notAfter: choice(word('no'), word('without')),
      notBefore: sequence({ kind: 'optional', part: word('any') }, word('more')),
      question: undefined,
    })
    expect(parsePattern('sorry !(to hear) !?')).toMatchObject({ question: 'not directly' })
    expect(parsePattern('is that right ?')).toMatchObject({ question: 'directly' })
    expect(parsePattern('which option ...?')).toMatchObject({
      body: sequence(word('which'), word('option')),
      question: 'later',
    })
  })

  it('lets a condition begin and end with a gap', () => {
    expect(parseCondition('@negation <0-2>')).toEqual(
      sequence({ kind: 'reference', name: 'negation', column: 1 }, { kind: 'gap', least: 0, most: 2 }),
    )
  })

  it.each([
    ['sorry (to hear', 7, '"(" is never closed.'],
    ['sorry [to', 7, '"[" is never closed.'],
    ['sorry to)', 9, '")" closes nothing.'],
    ['a | b', 3, '"|" is only for brackets: (a|b).'],
    ['a (b|)', 6, 'an alternative is empty. Put optional words in [ ].'],
    [
      'a <dat>', 3,
      '"<dat>" is no placeholder and no gap. '
        + 'Write <name> <date> <number> <url> <email> <survey> <text>, or a gap such as <0-3>.',
    ],
    ['a <0-99> b', 3, 'a gap may be at most 12 words long.'],
    ['a <3-1> b', 3, '"<3-1>" is an empty gap.'],
    ['a <3', 3, '"<" is never closed.'],
    ['f*', 1, '"f*" would find too much: at least 2 letters must stand before "*".'],
    ['a ~(b c)', 3, '"~" stands for one word, so each of its alternatives must be one word.'],
    ['a ~', 3, 'after "~" comes a word or "(".'],
    ['a @', 3, 'after "@" comes the name of a family or list.'],
    ['a !', 3, 'after "!" comes a word or "(".'],
    ['a !b !c', 6, 'one "!" is enough: put the alternatives in brackets.'],
    ['a ? ?', 5, 'one question mark is enough.'],
    ['a !b c', 6, 'words cannot follow the last condition.'],
    ['a (b !c) d', 6, '"!" can only stand at the beginning or end of a pattern.'],
    ['[a]', 1, 'a pattern needs at least one word that is not optional.'],
    ['', 1, 'a pattern needs at least one word that is not optional.'],
    ['... a', 1, 'a pattern cannot begin with a gap or "~".'],
    ['[a] ~b c', 1, 'a pattern cannot begin with a gap or "~".'],
    ['a — b', 3, '"—" holds no word. Punctuation need not be written.'],
    ['a* b', 1, '"a*" would find too much: at least 2 letters must stand before "*".'],
    ['a * b', 3, '"*" belongs right after a word: frustrat*.'],
    ['a > b', 3, '">" closes nothing.'],
  ])('says what is wrong with "%s"', (pattern, column, fault) => {
    const read = () => parsePattern(pattern)
    expect(read).toThrow(PatternError)
    expect(read).toThrow(`Pattern "${pattern}", column ${column}: ${fault}`)
  })

  it('does not run deep into brackets', () => {
    expect(() => parsePattern(`${'('.repeat(50)}a${')'.repeat(50)}`)).toThrow('brackets stand more than 20 deep.')
  })
})
