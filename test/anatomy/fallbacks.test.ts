import { expect, it } from 'vitest'
import { helpDesks } from '../../rules/lexicon/platforms/index.ts'
import { fallbackOf } from '../../src/anatomy/fallbacks.ts'
import { deskNamed, greetedAs, withCondition, withFallback, type HelpDesk } from '../../src/anatomy/help-desk.ts'

it.each([
  ['{{x}}', undefined, ''],
  ['{{ x || \'there\' }}', 'bars', 'there'],
  ['{{x | fallback: "there"}}', 'fallback-filter', 'there'],
  ['{{x|fallback:there}}', 'fallback-filter', 'there'],
  ['{{x | date: "%B" | default: \'soon\'}}', 'default-filter', 'soon'],
  ['{%x,fallback=there%}', 'comma-equals', 'there'],
  ['{%x,fallback=%}', 'comma-equals', ''],
  ['{{x,fallback=there}}', 'comma-equals', 'there'],
  ['{{x, fallback: there }}', 'comma-colon', 'there'],
  ['%{x,fallback:good friend}', 'comma-colon', 'good friend'],
  ['{!Contact.FirstName, Valued Customer}', 'substitute', 'Valued Customer'],
  ['{!BLANKVALUE(Contact.FirstName, "there")}', 'blank-value', 'there'],
  ['{!Contact.FirstName}', undefined, ''],
  ['<attribute key="x" default="there"/>', 'attribute', 'there'],
  ['<attribute key="x" default=""/>', 'attribute', ''],
])('%s', (written, form, text) => {
  expect(fallbackOf(written)).toEqual(form === undefined ? undefined : { form, text })
})

const desk = (id: string): HelpDesk => deskNamed(helpDesks, id) as HelpDesk

it('writes each help desk’s own', () => {
  expect(withFallback(desk('intercom'), 'user.name', 'there')).toBe('{{user.name | fallback: "there"}}')
  expect(withFallback(desk('intercom'), 'user.name', 'there', '<attribute>')).toBe('<attribute key="user.name" default="there"/>')
  expect(withFallback(desk('help-scout'), 'customer.firstName', 'there')).toBe('{%customer.firstName,fallback=there%}')
  expect(withFallback(desk('discourse'), 'reply_to_name', 'there')).toBe('%{reply_to_name,fallback:there}')
  expect(withFallback(desk('zammad'), 'user.firstname', 'there')).toBe('#{user.firstname}')
  expect(withCondition(desk('zendesk'), 'ticket.id', 'it')).toBe('{% if ticket.id %}{{ticket.id}}{% else %}it{% endif %}')
  expect(withCondition(desk('kustomer'), 'customer.name', 'you')).toBe('{{#if customer.name}}{{customer.name}}{{else}}you{{/if}}')
  expect(withCondition(desk('zammad'), 'ticket.id', 'it')).toBeUndefined()
})

it('greets the customer as each help desk does', () => {
  const greetings = Object.fromEntries(helpDesks.map(each => [each.id, greetedAs(each)]))
  expect(greetings).toEqual({
    zendesk: '{{ticket.requester.first_name}}',
    freshdesk: '{{ticket.requester.firstname}}',
    freshservice: '{{ticket.requester.firstname}}',
    intercom: '{{user.first_name | fallback: "there"}}',
    'help-scout': '{%customer.firstName,fallback=there%}',
    freescout: '{%customer.firstName%}',
    gorgias: '{{ticket.customer.firstname}}',
    front: '{{recipient.first_name}}',
    kustomer: '{{customer.firstName}}',
    hubspot: '{{contact.firstname}}',
    salesforce: '{!Contact.FirstName}',
    zammad: '#{ticket.customer.firstname}',
    osticket: '%{ticket.name.first}',
    chatwoot: '{{contact.first_name}}',
    discourse: '%{reply_to_name,fallback:there}',
    servicenow: undefined,
    github: undefined,
    'live-helper-chat': '{nick}',
  })
})
