import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/anatomy/analyse.ts'
import { brokenDelimiters } from '../../src/anatomy/broken-delimiters.ts'
import { delimitersOf, writtenAs, type Delimiters } from '../../src/anatomy/delimiters.ts'
import { findPlaceholders } from '../../src/text/placeholders.ts'
import { english } from '../../rules/lexicon/english/index.ts'

describe('delimiters', () => {
  it.each<[string, Delimiters | undefined]>([
    ['{{a.b}}', '{{}}'], ['{{{A.b}}}', '{{{}}}'], ['{%a.b%}', '{%%}'], ['{!A.B}', '{!}'], ['#{a.b}', '#{}'], ['%{a.b}', '%{}'],
    ['${ab}', '${}'], ['{ab_c}', '{}'], ['[[ab]]', '[[]]'], ['<<ab>>', '<<>>'], ['%abc%', '%%'], ['<attribute key="a.b"/>', '<attribute>'],
    ['[NAME]', '[]'], ['%7Bticket.id%7D', '%{}'], ['%7B%7Bticket.id%7D%7D', '{{}}'], ['XXXX', undefined], ['TODO', undefined],
  ])('of %s are %s', (written, expected) => {
    const text = `see ${written} ok`
    const [placeholder] = findPlaceholders(text)
    expect(placeholder && delimitersOf(placeholder, text)).toBe(expected)
  })

  it.each<Delimiters>(['{{}}', '{{{}}}', '{%%}', '{}', '[[]]', '<<>>', '%%', '%{}', '#{}', '${}', '{!}', '<attribute>'])('%s can be written and read again', delimiters => {
    const text = writtenAs(delimiters, 'ab_c')
    expect(findPlaceholders(text).map(found => [found.name, delimitersOf(found, text)])).toEqual([['ab_c', delimiters]])
  })
})

describe('delimiters without their other half', () => {
  const analyse = createAnalyser(english)
  const broken = (text: string): string[] => brokenDelimiters(analyse(text, findPlaceholders(text)))
    .map(({ span, fault, meant }) => `${fault} ${text.slice(span.start, span.end)} ${meant}`)

  it.each([
    ['Hi {{name, ok', 'unclosed {{name {{name}}'], ['Hi {{ticket.id}, ok', 'unclosed {{ticket.id} {{ticket.id}}'],
    ['Hi {name}}, ok', 'unopened {name}} {{name}}'], ['Hi #{ticket.id ok', 'unclosed #{ticket.id #{ticket.id}'],
    ['{% if a %}x', 'unended {% if a %} {% endif %}'], ['x{{/if}}', 'unbegun {{/if}} {{#if …}}'],
    ['About {{ticket.id. Thanks', 'unclosed {{ticket.id {{ticket.id}}'], ['About {{ticket.id.', 'unclosed {{ticket.id {{ticket.id}}'],
    ['{% csae a %}x', 'unended {% csae a %} {% endcase %}'], ['x{% endfi %}', 'unbegun {% endfi %} {% if … %}'],
    ['{%customer.firstName} ok', 'unclosed {%customer.firstName} {%customer.firstName%}'],
  ])('%s', (text, expected) => {
    expect(broken(text)).toEqual([expected])
  })

  it.each(['{{a}} and {% if b %}c{% endif %}', '{% if b %}c{% endfi %}', 'f({a: {b: 1}})', 'body { color: red }', '{{#if a}}b{{else}}c{{/if}}', '{% comment %}{{a{% endcomment %}'])('%s has none', text => {
    expect(broken(text)).toEqual([])
  })
})
