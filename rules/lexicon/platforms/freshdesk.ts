import type { HelpDesk } from 'replylint/rule'

const personFields = ['name', 'firstname', 'lastname', 'email', 'phone', 'mobile', 'address', 'job_title', 'company_name', 'id', 'unique_external_id']
const personFieldsOf = (person: string): string[] => personFields.map(field => `${person}.${field}`)

const meanings: HelpDesk['meanings'] = {
  customerFirstName: 'ticket.requester.firstname',
  customerLastName: 'ticket.requester.lastname',
  customerName: 'ticket.requester.name',
  customerEmail: 'ticket.requester.email',
  customerPhone: 'ticket.requester.phone',
  customerCompany: 'ticket.requester.company_name',
  assigneeName: 'ticket.agent.name',
  assigneeEmail: 'ticket.agent.email',
  ticketNumber: 'ticket.id',
  ticketSubject: 'ticket.subject',
  ticketLink: 'ticket.url',
}

/** From several programs that set up Freshdesk rules and templates; its own page could not be had. */
export const freshdesk: HelpDesk = {
  id: 'freshdesk',
  title: 'Freshdesk',
  delimiters: ['{{}}'],
  logic: 'liquid',
  // filters are those of Liquid, which has no `fallback`
  deadFallbacks: ['fallback-filter', 'bars', 'comma-equals', 'comma-colon'],
  variables: [
    'ticket.id', 'ticket.subject', 'ticket.description', 'ticket.description_text', 'ticket.url', 'ticket.portal_url', 'ticket.portal_name',
    'ticket.product_description', 'ticket.status', 'ticket.priority', 'ticket.source', 'ticket.ticket_type', 'ticket.tags',
    'ticket.due_by_time', 'ticket.from_email', 'ticket.modified_on', 'ticket.satisfaction_survey', 'ticket.group.name', 'ticket.agent.name',
    'ticket.agent.email', 'ticket.internal_agent.name', 'ticket.internal_agent.email', 'ticket.internal_group.name',
    'ticket.latest_public_comment', 'ticket.latest_public_comment_text', 'ticket.latest_private_comment', 'ticket.latest_private_comment_text',
    ...personFieldsOf('ticket.requester'), ...personFieldsOf('ticket.contact'), 'ticket.company.name', 'ticket.company.description',
    'ticket.company.note', 'ticket.company.domains', 'ticket.company.health_score', 'ticket.company.account_tier',
    'ticket.company.renewal_date', 'ticket.company.industry', 'helpdesk_name', 'triggered_event',
  ],
  uncertain: ['comment.*', 'comment', 'contact.*', 'company.*', 'agent.*', 'portal.*', 'account.*', 'survey*', 'satisfaction*', 'ticket.cf_*', 'user.*', 'current_user.*'],
  complete: [''],
  printsNotes: {
    'ticket.latest_private_comment': 'ticket.latest_public_comment',
    'ticket.latest_private_comment_text': 'ticket.latest_public_comment_text',
  },
  meanings,
}

/** The same text engine; what it has besides is not known, so nothing is complete. */
export const freshservice: HelpDesk = { ...freshdesk, id: 'freshservice', title: 'Freshservice', complete: [] }
