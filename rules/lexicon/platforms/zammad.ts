import type { HelpDesk } from 'replylint/rule'

const userFields = ['firstname', 'lastname', 'email', 'phone', 'mobile', 'fax', 'login', 'department', 'address', 'web', 'vip', 'note']
const userFieldsOf = (user: string): string[] => userFields.map(field => `${user}.${field}`)

/** The lists of variables in its admin documentation. Objects can have attributes of the house's own. */
export const zammad: HelpDesk = {
  id: 'zammad',
  title: 'Zammad',
  delimiters: ['#{}'],
  whenMissing: 'dash',
  variables: [
    'ticket.id', 'ticket.number', 'ticket.title', 'ticket.tags', 'ticket.state.name', 'ticket.priority.name', 'ticket.created_at',
    'ticket.updated_at', 'ticket.close_at', 'ticket.pending_time', 'ticket.escalation_at', 'ticket.first_response_at', 'ticket.last_contact_at',
    'ticket.last_contact_agent_at', 'ticket.last_contact_customer_at', 'ticket.article_count', 'ticket.time_unit', 'ticket.group.name',
    'ticket.group.note', 'ticket.group.follow_up_assignment', 'ticket.group.assignment_timeout', 'ticket.group.follow_up_possible',
    'ticket.organization.name', 'ticket.organization.domain', 'ticket.organization.note', 'ticket.organization.vip',
    'ticket.organization.shared', 'ticket.organization.domain_assignment', ...userFieldsOf('ticket.customer'), ...userFieldsOf('ticket.owner'),
    ...userFieldsOf('ticket.created_by'), ...userFieldsOf('ticket.updated_by'), ...userFieldsOf('user'), 'article.body', 'article.subject',
    'article.from', 'article.to', 'article.cc', ...userFieldsOf('article.created_by'), ...userFieldsOf('article.updated_by'), 'config.fqdn',
    'config.organization', 'config.product_name', 'config.ticket_hook', 'config.http_type', 'config.system_id',
  ],
  uncertain: ['current_user.*', 'created_article.*', 'notification.*', 'recipient.*', 'config.*'],
  complete: [''],
  meanings: {
    customerFirstName: 'ticket.customer.firstname',
    customerLastName: 'ticket.customer.lastname',
    customerEmail: 'ticket.customer.email',
    customerPhone: 'ticket.customer.phone',
    customerCompany: 'ticket.organization.name',
    agentFirstName: 'user.firstname',
    agentLastName: 'user.lastname',
    agentEmail: 'user.email',
    assigneeFirstName: 'ticket.owner.firstname',
    assigneeLastName: 'ticket.owner.lastname',
    assigneeEmail: 'ticket.owner.email',
    ticketNumber: 'ticket.number',
    ticketSubject: 'ticket.title',
  },
}
