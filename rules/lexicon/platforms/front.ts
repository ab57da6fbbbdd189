import type { HelpDesk } from 'replylint/rule'

/** “Using variables in message templates” in its help centre. Contacts and accounts can have fields of the house's own. */
export const front: HelpDesk = {
  id: 'front',
  title: 'Front',
  delimiters: ['{{}}'],
  variables: [
    'account.name', 'conversation.id', 'conversation.public_id', 'conversation.ticket_id', 'message.id', 'message.public_id',
    'recipient.handle', 'recipient.email', 'recipient.twitter', 'recipient.phone', 'recipient.name', 'recipient.first_name',
    'recipient.last_name', 'recipient.link', 'survey', 'user.id', 'user.name', 'user.first_name', 'user.last_name', 'user.email',
  ],
  complete: ['user', 'message'],
  meanings: {
    customerFirstName: 'recipient.first_name',
    customerLastName: 'recipient.last_name',
    customerName: 'recipient.name',
    customerEmail: 'recipient.email',
    customerPhone: 'recipient.phone',
    customerCompany: 'account.name',
    agentFirstName: 'user.first_name',
    agentLastName: 'user.last_name',
    agentName: 'user.name',
    agentEmail: 'user.email',
    ticketNumber: 'conversation.ticket_id',
  },
}
