import { describe, expect, it } from 'vitest'
import { misspeltFilter, misspeltTag, namesInTag, readLogic, type TemplateLogic } from '../../src/anatomy/template-logic.ts'
import { findPlaceholders, type Placeholder } from '../../src/text/placeholders.ts'

function logicOf(text: string): TemplateLogic {
  return readLogic(findPlaceholders(text, 'zendesk'))
}

describe('the logic of a template', () => {
  it.each([
    ['{% assign days = 3 %}', 'days'], ['{%- capture who -%}x{%- endcapture -%}', 'who'], ['{% for c in ticket.comments %}{% endfor %}', 'c.value'],
    ['{% for c in ticket.comments %}{% endfor %}', 'forloop.index'], ['{{#each tags}}{{/each}}', 'label'],
  ])('%s gives %s', (text, name) => {
    expect(logicOf(text).isAssigned(name)).toBe(true)
  })

  it('gives no other name', () => {
    expect(logicOf('{% assign days = 3 %}{% if ticket.id %}{% endif %}').isAssigned('ticket.id')).toBe(false)
    expect(logicOf('{{#if x}}{{/if}}').isAssigned('x')).toBe(false)
  })

  it('knows what stands in a branch, and what is raw', () => {
    const text = '{{a}}{% if b %}{{c}}{% endif %}{% unless d %}{{#if e}}{{f}}{{/if}}{% endunless %}{% raw %}{{g}}{% endraw %}'
    const placeholders = findPlaceholders(text, 'zendesk')
    const { isConditional, raw } = readLogic(placeholders)
    const variables = placeholders.filter(({ syntax }) => syntax !== 'tag')
    expect(variables.filter(({ span }) => isConditional(span)).map(({ name }) => name)).toEqual(['c', 'f'])
    expect(raw.map(({ start, end }) => text.slice(start, end))).toEqual(['{{g}}'])
  })

  it.each([
    ['{% esle %}', 'else'], ['{%- endfi -%}', 'endif'], ['{% ednif %}', 'endif'], ['{% unles x %}', undefined], ['{% elif x %}', 'elsif'],
    ['{% elseif x %}', 'elsif'], ['{% asign a = 1 %}', 'assign'], ['{% form %}', undefined], ['{% fi %}', undefined], ['{% elsif x %}', undefined],
    ['{% set x = 1 %}', undefined], ['{% esle.name %}', undefined],
  ])('reads %s as %s', (written, meant) => {
    const [tag] = findPlaceholders(written, 'zendesk') as [Placeholder]
    const misspelt = misspeltTag(tag, written)
    expect(misspelt?.meant).toBe(meant)
    if (misspelt !== undefined) expect(written.slice(misspelt.span.start, misspelt.span.end)).toMatch(/^[a-z]+$/)
  })

  it.each([
    ['{{x | upcas}}', 'upcase'], ['{{ x | capitalise | date: "%H" }}', 'capitalize'], ['{{x | date: "| upcas"}}', undefined], ['{{x | upcase}}', undefined],
    ["{{x || 'upcas'}}", undefined], ['{{x | money}}', undefined], ['{{x | trim}}', undefined], ['{{x | time: "%H"}}', undefined],
  ])('reads the filter of %s as %s', (written, meant) => {
    const [variable] = findPlaceholders(written, 'zendesk') as [Placeholder]
    expect(misspeltFilter(variable, written)?.meant).toBe(meant)
  })

  it('finds the names that conditions ask about', () => {
    const text = '{% if ticket.id == "a.b" and user.name %}{% elsif x.y contains \'c.d\' %}{% assign e.f = g.h %}{{#if customer.firstName}}{% endif %}'
    const names = findPlaceholders(text, 'zendesk').flatMap(tag => namesInTag(tag, text))
    expect(names.map(({ name }) => name)).toEqual(['ticket.id', 'user.name', 'x.y', 'customer.firstName'])
    for (const { name, span } of names) expect(text.slice(span.start, span.end)).toBe(name)
  })
})
