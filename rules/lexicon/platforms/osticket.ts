import type { HelpDesk } from 'replylint/rule'

/** Its source, include/class.variable.php, and the templates that it comes with. Forms can have fields of the house's own. */
export const osticket: HelpDesk = {
  id: 'osticket',
  title: 'osTicket',
  delimiters: ['%{}'],
  whenUnknown: 'verbatim',
  variables: [
    'ticket.id', 'ticket.number', 'ticket.subject', 'ticket.email', 'ticket.phone', 'ticket.status', 'ticket.source', 'ticket.create_date',
    'ticket.due_date', 'ticket.close_date', 'ticket.last_update', 'ticket.name', 'ticket.name.first', 'ticket.name.last', 'ticket.name.full',
    'ticket.dept.name', 'ticket.topic.name', 'ticket.staff.name', 'ticket.team', 'ticket.assigned', 'ticket.thread', 'recipient.name',
    'recipient.name.first', 'recipient.ticket_link', 'company.name', 'signature', 'response', 'url',
  ],
  uncertain: [
    'assignee*', 'staff*', 'poster*', 'message*', 'comments*', 'note*', 'link*', 'token*', 'user*', 'task*', 'thread*', 'company*', 'reset_link*',
    'recipient*', 'sender*', 'client_name', 'name*', 'dept*', 'department*', 'team*', 'email*', 'organization*', 'owner*', 'username', 'config*',
  ],
  complete: [''],
  meanings: {
    customerFirstName: 'ticket.name.first',
    customerLastName: 'ticket.name.last',
    customerName: 'ticket.name',
    customerEmail: 'ticket.email',
    customerPhone: 'ticket.phone',
    assigneeName: 'ticket.staff.name',
    ticketNumber: 'ticket.number',
    ticketSubject: 'ticket.subject',
    ticketLink: 'recipient.ticket_link',
  },
}
