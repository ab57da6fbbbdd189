import { describe, expect, test } from 'vitest'
import { Passage, type Run } from '../../src/text/passage.ts'
import { PassageBuilder } from '../../src/text/passage-builder.ts'

/** `a &amp; <b>bc</b><br>d` as HTML shows it. */
function build(): Passage {
  const builder = new PassageBuilder('a &amp; <b>bc</b><br>d')
  builder.copy(0, 2)
  builder.say('&', 2, 7)
  builder.copy(7, 8)
  builder.copy(11, 13)
  builder.mark('\n', 17, 21)
  builder.copy(21, 22)
  return builder.build(replacement => replacement.includes('%') ? undefined : replacement.replaceAll('&', '&amp;'))
}

describe('PassageBuilder', () => {
  test('puts down text and runs together', () => {
    const passage = build()
    expect(passage.text).toBe('a & bc\nd')
    expect(passage.runs).toEqual([
      { text: { start: 0, end: 2 }, source: { start: 0, end: 2 }, exact: true },
      { text: { start: 2, end: 3 }, source: { start: 2, end: 7 }, exact: false },
      { text: { start: 3, end: 4 }, source: { start: 7, end: 8 }, exact: true },
      { text: { start: 4, end: 6 }, source: { start: 11, end: 13 }, exact: true },
      { text: { start: 6, end: 7 }, source: { start: 17, end: 21 }, exact: false, locked: true },
      { text: { start: 7, end: 8 }, source: { start: 21, end: 22 }, exact: true },
    ])
  })

  test('joins what stands together and leaves out what is empty', () => {
    const builder = new PassageBuilder('abc')
    builder.copy(0, 1)
    builder.copy(1, 1)
    builder.say('', 1, 1)
    builder.copy(1, 3)
    expect(builder.build().runs).toEqual([{ text: { start: 0, end: 3 }, source: { start: 0, end: 3 }, exact: true }])
    expect(builder.length).toBe(3)
  })

  test('extends the last run only if it is not exact', () => {
    const builder = new PassageBuilder('&bne;')
    expect(() => builder.extend('x')).toThrow('Only a run that is not exact can be extended')
    builder.say('=', 0, 5)
    builder.extend('\u20E5')
    expect(builder.build().runs).toEqual([{ text: { start: 0, end: 2 }, source: { start: 0, end: 5 }, exact: false }])
  })

  test('appends a passage of a part of the source', () => {
    const inner = Passage.slice('bc')
    const builder = new PassageBuilder('abcd')
    builder.append(inner, 1)
    builder.append(Passage.coarse('x', { start: 0, end: 1 }), 3)
    expect(builder.build().text).toBe('bcx')
    expect(builder.build().runs).toEqual([
      { text: { start: 0, end: 2 }, source: { start: 1, end: 3 }, exact: true },
      { text: { start: 2, end: 3 }, source: { start: 3, end: 4 }, exact: false, locked: true },
    ])
  })
})

describe('locate', () => {
  test.each([
    [0, 1, 0, 1],
    [2, 3, 2, 7],
    [1, 4, 1, 8],
    [3, 6, 7, 13],
    [5, 8, 12, 22],
    [6, 7, 17, 21],
  ])('finds text %i–%i at source %i–%i', (start, end, sourceStart, sourceEnd) => {
    expect(build().locate({ start, end })).toEqual({ start: sourceStart, end: sourceEnd })
  })

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 7],
    [4, 11],
    [6, 13],
    [7, 21],
    [8, 22],
    [99, 22],
  ])('finds the point %i at %i', (offset, at) => {
    expect(build().locate({ start: offset, end: offset })).toEqual({ start: at, end: at })
  })

  test('has the beginning of the source for an empty passage', () => {
    expect(new Passage('', []).locate({ start: 0, end: 3 })).toEqual({ start: 0, end: 0 })
  })
})

describe('edit', () => {
  test('writes in the syntax of the layer', () => {
    expect(build().edit({ start: 0, end: 3 }, 'x & y')).toEqual({ span: { start: 0, end: 7 }, text: 'x &amp; y' })
  })

  test('is undefined when the layer cannot hold the replacement', () => {
    expect(build().edit({ start: 0, end: 1 }, '100%')).toBeUndefined()
  })

  test('goes across no markup', () => {
    expect(build().edit({ start: 3, end: 5 }, 'x')).toBeUndefined()
    expect(build().edit({ start: 5, end: 8 }, 'x')).toBeUndefined()
    expect(build().edit({ start: 4, end: 6 }, 'x')).toEqual({ span: { start: 11, end: 13 }, text: 'x' })
  })

  test('stays inside the text', () => {
    expect(build().edit({ start: 7, end: 9 }, 'x')).toBeUndefined()
    expect(build().edit({ start: -1, end: 1 }, 'x')).toBeUndefined()
    expect(new Passage('', []).edit({ start: 0, end: 0 }, 'x')).toBeUndefined()
  })

  test('inserts beside markup on the side that may be touched', () => {
    expect(build().edit({ start: 6, end: 6 }, '!')).toEqual({ span: { start: 13, end: 13 }, text: '!' })
    expect(build().edit({ start: 7, end: 7 }, 'x')).toEqual({ span: { start: 21, end: 21 }, text: 'x' })
    expect(build().edit({ start: 8, end: 8 }, 'x')).toEqual({ span: { start: 22, end: 22 }, text: 'x' })
    const coarse = Passage.coarse('ab', { start: 0, end: 9 })
    expect([0, 1, 2].map(at => coarse.edit({ start: at, end: at }, 'x'))).toEqual([undefined, undefined, undefined])
  })

  test('splits no escape', () => {
    const runs: Run[] = [{ text: { start: 0, end: 2 }, source: { start: 0, end: 12 }, exact: false }]
    const pair = new Passage('😀', runs)
    expect(pair.edit({ start: 0, end: 1 }, 'x')).toBeUndefined()
    expect(pair.edit({ start: 1, end: 1 }, 'x')).toBeUndefined()
    expect(pair.edit({ start: 0, end: 2 }, 'x')).toEqual({ span: { start: 0, end: 12 }, text: 'x' })
  })

  test('splits no surrogate pair', () => {
    const passage = Passage.slice('a😀b')
    expect(passage.edit({ start: 0, end: 2 }, 'x')).toBeUndefined()
    expect(passage.edit({ start: 2, end: 4 }, 'x')).toBeUndefined()
    expect(passage.edit({ start: 1, end: 3 }, 'x')).toEqual({ span: { start: 1, end: 3 }, text: 'x' })
  })

  test('tells the encoder both sides', () => {
    const seen: unknown[] = []
    Passage.slice('abcd', { start: 1, end: 3 }, (replacement, at, span) => {
      seen.push(replacement, at, span)
      return replacement
    }).edit({ start: 0, end: 2 }, 'x')
    expect(seen).toEqual(['x', { start: 1, end: 3 }, { start: 0, end: 2 }])
  })
})

describe('through', () => {
  /** The JSON string "a \u0026amp; b\n<br>c" and the HTML in it. */
  const source = '"a \\u0026amp; b\\n<br>c"'

  function compose(): Passage {
    const json = new PassageBuilder(source)
    json.copy(1, 3)
    json.say('&', 3, 9)
    json.copy(9, 15)
    json.say('\n', 15, 17)
    json.copy(17, 22)
    const outer = json.build(replacement => JSON.stringify(replacement).slice(1, -1))
    const html = new PassageBuilder(outer.text)
    html.copy(0, 2)
    html.say('&', 2, 7)
    html.copy(7, 9)
    html.mark('\n', 9, 14)
    html.copy(14, 15)
    return outer.through(html.build(replacement => replacement.replaceAll('&', '&amp;')))
  }

  test('maps the inner text to the outer source', () => {
    const passage = compose()
    expect(passage.text).toBe('a & b\nc')
    expect(passage.runs.map(run => source.slice(run.source.start, run.source.end))).toEqual([
      'a ', '\\u0026amp;', ' b', '\\n<br>', 'c',
    ])
    expect(passage.runs.map(run => run.exact)).toEqual([true, false, true, false, true])
    expect(passage.runs.map(run => run.locked ?? false)).toEqual([false, false, false, true, false])
  })

  test('writes an edit through both layers', () => {
    const edit = compose().edit({ start: 2, end: 5 }, '& "b"')
    expect(edit).toEqual({ span: { start: 3, end: 15 }, text: '&amp; \\"b\\"' })
    expect(compose().edit({ start: 5, end: 5 }, '!')).toEqual({ span: { start: 15, end: 15 }, text: '!' })
  })

  test('splits an exact inner run where the outer one is not exact', () => {
    const outer = new PassageBuilder('x\\ty')
    outer.copy(0, 1)
    outer.say('\t', 1, 3)
    outer.copy(3, 4)
    const passage = outer.build().through(Passage.slice('x\ty'))
    expect(passage.runs).toEqual([
      { text: { start: 0, end: 1 }, source: { start: 0, end: 1 }, exact: true },
      { text: { start: 1, end: 2 }, source: { start: 1, end: 3 }, exact: false },
      { text: { start: 2, end: 3 }, source: { start: 3, end: 4 }, exact: true },
    ])
  })

  test('locks the half of a pair that the inner layer shows', () => {
    const outer = new Passage('😀', [{ text: { start: 0, end: 2 }, source: { start: 0, end: 12 }, exact: false }])
    const passage = outer.through(Passage.slice('😀', { start: 1, end: 2 }))
    expect(passage.runs).toEqual([
      { text: { start: 0, end: 1 }, source: { start: 0, end: 12 }, exact: false, locked: true },
    ])
    expect(passage.edit({ start: 0, end: 1 }, 'x')).toBeUndefined()
  })

  test('edits nothing through a coarse outer layer', () => {
    const outer = Passage.coarse('a &amp; b', { start: 5, end: 30 })
    const html = new PassageBuilder(outer.text)
    html.copy(0, 2)
    html.say('&', 2, 7)
    html.copy(7, 9)
    const passage = outer.through(html.build())
    expect(passage.locate({ start: 2, end: 3 })).toEqual({ start: 5, end: 30 })
    expect(passage.runs.every(run => run.locked)).toBe(true)
    expect(passage.edit({ start: 0, end: 5 }, 'x')).toBeUndefined()
  })
})
