import type { HelpDesk } from 'replylint/rule'

/** “Macro variables” in its documentation. What a shop's integrations add stands under the customer. */
export const gorgias: HelpDesk = {
  id: 'gorgias',
  title: 'Gorgias',
  delimiters: ['{{}}'],
  variables: [
    'ticket.id', 'ticket.subject', 'ticket.channel', 'ticket.tags', 'ticket.created_datetime', 'ticket.opened_datetime',
    'ticket.updated_datetime', 'ticket.last_message_datetime', 'ticket.account.domain', 'ticket.first_message.body_text',
    'ticket.messages.body_html', 'ticket.messages.body_text', 'ticket.messages.stripped_text', 'ticket.customer.id',
    'ticket.customer.firstname', 'ticket.customer.lastname', 'ticket.customer.name', 'ticket.customer.email',
    'ticket.customer.integrations.*', 'ticket.sender.email', 'ticket.receiver.email', 'ticket.assignee_user.id', 'ticket.assignee_user.email',
    'ticket.assignee_user.name', 'current_user.id', 'current_user.firstname', 'current_user.lastname', 'current_user.name',
    'current_user.email', 'current_user.bio',
  ],
  complete: ['current_user'],
  meanings: {
    customerFirstName: 'ticket.customer.firstname',
    customerLastName: 'ticket.customer.lastname',
    customerName: 'ticket.customer.name',
    customerEmail: 'ticket.customer.email',
    agentFirstName: 'current_user.firstname',
    agentLastName: 'current_user.lastname',
    agentName: 'current_user.name',
    agentEmail: 'current_user.email',
    assigneeName: 'ticket.assignee_user.name',
    assigneeEmail: 'ticket.assignee_user.email',
    ticketNumber: 'ticket.id',
    ticketSubject: 'ticket.subject',
  },
}
