import { describe, expect, it } from 'vitest'
import { helpDesks } from '../../rules/lexicon/platforms/index.ts'
import type { Delimiters } from '../../src/anatomy/delimiters.ts'
import { deskNamed, type HelpDesk } from '../../src/anatomy/help-desk.ts'
import { faultOfVariable, hasVariable, meantElsewhere, variablesLike } from '../../src/anatomy/variable-fault.ts'

function desk(id: string): HelpDesk {
  const found = deskNamed(helpDesks, id)
  if (found === undefined) throw new Error(`There is no help desk “${id}”.`)
  return found
}

/** The kind of fault and the names that are meant, in one line; empty when there is none. */
function told(id: string, name: string, delimiters: Delimiters = desk(id).delimiters[0] as Delimiters): string {
  const fault = faultOfVariable(name, delimiters, desk(id), helpDesks)
  if (fault === undefined) return ''
  const sure = fault.kind === 'foreign' && !fault.sure ? '?' : ''
  return [fault.kind + sure, ...fault.meant].join(' ')
}

describe('the name of a variable', () => {
  it.each([
    ['zendesk', 'ticket.requester.first_name'], ['zendesk', 'ticket.ticket_field_360'], ['zendesk', 'dc.sign-off'],
    ['zendesk', 'ticket.requester.custom_fields.plan.title'], ['zendesk', 'ticket.requester'], ['zendesk', 'ticket.something_new'],
    ['zendesk', 'ticket.comments[0].value'], ['zendesk', '"now"'], ['freshdesk', 'ticket.cf_colour'], ['freshdesk', 'Ticket.Requester.Firstname'],
    ['intercom', 'user.last_name'], ['intercom', 'plan'], ['gorgias', 'ticket.customer.integrations.shopify.orders[0].name'],
    ['gorgias', 'ticket.uri'], ['front', 'recipient.plan'], ['chatwoot', 'contact.custom_attribute.plan'], ['salesforce', 'Case.Colour__c'],
    ['zammad', 'ticket.customer.shoe_size'], ['osticket', 'ticket.serial'], ['servicenow', 'caller_id.first_name'],
    ['help-scout', 'customer.nickname'], ['kustomer', 'customer.custom.planStr'], ['discourse', 'reply_to_name'],
  ])('%s may have %s', (id, name) => {
    expect(told(id, name)).toBe('')
  })

  it.each([
    ['zendesk', 'ticket.requester.firstname', 'spelling ticket.requester.first_name'],
    ['zendesk', 'Ticket.Id', 'spelling ticket.id'],
    ['freshdesk', 'ticket.requester.first_name', 'spelling ticket.requester.firstname'],
    ['chatwoot', 'Contact.Name', 'spelling contact.name'],
    ['zendesk', 'ticket.requestor.first_name', 'slip ticket.requester.first_name'],
    ['intercom', 'user.frist_name', 'slip user.first_name'],
    ['zendesk', 'ticket.customer.firstname', 'foreign ticket.requester.first_name'],
    ['gorgias', 'ticket.requester.first_name', 'foreign ticket.customer.firstname'],
    ['zendesk', 'ticket.agent.name', 'foreign ticket.assignee.name'],
    ['kustomer', 'agent.name', 'foreign? user.displayName'],
    ['zendesk', 'user.first_name', 'foreign? ticket.requester.first_name current_user.first_name'],
    ['osticket', 'ticket.requester.first_name', 'foreign ticket.name.first'],
    ['salesforce', 'ticket.requester.first_name', 'foreign? Contact.FirstName'],
    ['zendesk', 'first_name', 'unknown ticket.requester.first_name'],
    ['zendesk', 'agent_email', 'unknown current_user.email'],
    ['zendesk', 'colour', 'unknown'],
    ['front', 'user.title', 'unknown'],
    ['discourse', 'topic', 'unknown'],
  ])('%s: %s is %s', (id, name, expected) => {
    expect(told(id, name)).toBe(expected)
  })

  it('counts only help desks that read the delimiters, unless they are those of this one', () => {
    expect(told('zendesk', 'customer.firstName', '{%%}')).toBe('foreign ticket.requester.first_name')
    expect(told('zendesk', 'Contact.FirstName', '{!}')).toBe('foreign ticket.requester.first_name')
    expect(told('zendesk', 'ticket.number', '#{}')).toBe('')
    expect(told('zendesk', 'ticket.name.first', '%{}')).toBe('foreign ticket.requester.first_name')
  })

  it('does not correct the spelling of what another help desk has as it stands, for another person', () => {
    expect(told('help-scout', 'user.first_name', '{{}}')).toBe('foreign? user.firstName customer.firstName')
    expect(told('freescout', 'customer.first_name')).toBe('spelling customer.firstName')
  })

  it('knows what the same name means elsewhere', () => {
    const elsewhere = (name: string, id: string) => meantElsewhere(name, '{{}}', desk(id), helpDesks)
    expect(elsewhere('ticket.id', 'zammad').names).toEqual(['ticket.number'])
    expect(elsewhere('ticket.id', 'zammad').isSameAs('ticket.id')).toBe(false)
    expect(elsewhere('ticket.customer.firstname', 'zammad').isSameAs('ticket.customer.firstname')).toBe(true)
    // the customer's on Intercom, ours on osTicket
    expect(elsewhere('company.name', 'osticket').isSameAs('company.name')).toBe(false)
  })

  it('guesses what a gap is to hold', () => {
    expect(variablesLike(desk('zendesk'), 'customer_name')).toEqual(['ticket.requester.name'])
    expect(variablesLike(desk('help-scout'), 'first name')).toEqual(['customer.firstName'])
    expect(variablesLike(desk('zendesk'), 'company_name')).toEqual([])
    expect(hasVariable(desk('zendesk'), 'ticket.something_new')).toBe(false)
  })
})
