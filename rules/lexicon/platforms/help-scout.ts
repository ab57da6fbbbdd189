import type { HelpDesk } from 'replylint/rule'

/** From the pickers of programs that work with it and from replies in use; its own page could not be had. */
export const helpScout: HelpDesk = {
  id: 'help-scout',
  title: 'Help Scout',
  delimiters: ['{%%}'],
  variables: [
    'customer.fullName', 'customer.firstName', 'customer.lastName', 'customer.email', 'customer.company', 'user.fullName', 'user.firstName',
    'user.lastName', 'user.email', 'user.phone', 'user.jobTitle', 'mailbox.name', 'mailbox.email', 'conversation.number', 'ticket.id', 'subject',
  ],
  fallback: 'NAME,fallback=TEXT',
  meanings: {
    customerFirstName: 'customer.firstName',
    customerLastName: 'customer.lastName',
    customerName: 'customer.fullName',
    customerEmail: 'customer.email',
    customerCompany: 'customer.company',
    agentFirstName: 'user.firstName',
    agentLastName: 'user.lastName',
    agentName: 'user.fullName',
    agentEmail: 'user.email',
    ticketNumber: 'conversation.number',
    ticketSubject: 'subject',
  },
}
