import type { HelpDesk } from 'replylint/rule'

/** Its source, app/Misc/Mail.php: names are looked up as they are written, and modules add their own. */
export const freescout: HelpDesk = {
  id: 'freescout',
  title: 'FreeScout',
  delimiters: ['{%%}'],
  exactCase: true,
  whenUnknown: 'verbatim',
  variables: [
    'subject', 'conversation.number', 'customer.email', 'customer.fullName', 'customer.firstName', 'customer.lastName', 'customer.company',
    'mailbox.email', 'mailbox.name', 'mailbox.fromName', 'user.fullName', 'user.firstName', 'user.lastName', 'user.email', 'user.phone',
    'user.jobTitle', 'user.photoUrl',
  ],
  deadFallbacks: ['comma-equals', 'bars'],
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
