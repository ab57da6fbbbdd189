import { describe, expect, it } from 'vitest'
import { readBranches } from '../../src/text/branches.ts'
import { findPlaceholders } from '../../src/text/placeholders.ts'

const ways = (text: string): readonly string[] => readBranches(text, findPlaceholders(text)).map(({ passage }) => passage.text)
const conditions = (text: string): readonly string[] =>
  readBranches(text, findPlaceholders(text)).map(branch => branch.conditions.join(' and '))

describe('branches', () => {
  it.each([
    ['no tags at all', []],
    ['{% assign a = 1 %}A {{ a }}', []],
    ['{% if a %}A', []],
    ['A{% endif %}', []],
    ['{% if a %}A{% endunless %}', []],
    ['x {% if a %}A{% endif %} y', ['x A y', 'x  y']],
    ['{% unless a %}A{% else %}B{% endunless %}', ['A', 'B']],
    ['{% if a %}A{% elsif b %}B{% endif %}.', ['A.', 'B.']],
    ['{% case p %} {% when 1 %}one{% when 2 %}two{% else %}more{% endcase %}', ['one', 'two', 'more']],
    ['{%- if a -%} A {%- else -%} B {%- endif -%}', [' A ', ' B ']],
    ['{{#if a}}A{{else}}B{{/if}}', ['A', 'B']],
    ['{{#if a}}A{{else if b}}B{{/if}}', ['A', 'B']],
    ['{{#unless a}}A{{/unless}}{{^b}}C{{/b}}', ['AC', '']],
    ['{% if a %}{% if b %}AB{% else %}A{% endif %}{% else %}0{% endif %}', ['AB', 'A', '0']],
    ['{% if a %}A{% else %}B{% endif %}{% if a %}1{% else %}2{% endif %}', ['A1', 'B2']],
    ['{% for i in l %}{% if i %}I{% endif %}{% endfor %}', ['{% for i in l %}I{% endfor %}', '{% for i in l %}{% endfor %}']],
    ['{{#each l}}x{{else}}y{{/each}}{{#if a}}A{{/if}}', ['{{#each l}}x{{else}}y{{/each}}A', '{{#each l}}x{{else}}y{{/each}}']],
  ])('%s', (text, expected) => {
    expect(ways(text)).toEqual(expected)
  })

  it('say which way each condition went', () => {
    expect(conditions('{% if a %}A{% elsif b %}B{% else %}C{% endif %}')).toEqual([
      '{% if a %}', '{% elsif b %} of {% if a %}', '{% else %} of {% if a %}',
    ])
    expect(conditions('{% if a %}A{% endif %}')).toEqual(['{% if a %}', 'without {% if a %}'])
  })

  it('lead back to the text with the tags, and are edited between them alone', () => {
    const text = 'Hi {% if a %}Ann{% else %}Bob{% endif %}, bye.'
    const [, second] = readBranches(text, findPlaceholders(text))
    expect(second?.passage.text).toBe('Hi Bob, bye.')
    expect(second?.passage.locate({ start: 3, end: 6 })).toEqual({ start: 26, end: 29 })
    expect(second?.passage.edit({ start: 3, end: 6 }, 'Eve')).toEqual({ span: { start: 26, end: 29 }, text: 'Eve' })
    expect(second?.passage.edit({ start: 0, end: 6 }, 'x')).toBeUndefined()
  })

  it('are not without end', () => {
    const many = Array.from({ length: 40 }, (_, index) => `{% when ${index} %}${index}`).join('')
    expect(ways(`{% case x %}${many}{% endcase %}`)).toHaveLength(12)
  })
})
