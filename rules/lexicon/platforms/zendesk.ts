import type { HelpDesk } from 'replylint/rule'

/** Parts of every user: the requester, the assignee, the submitter, who is writing. */
const userFields = [
  'name', 'first_name', 'last_name', 'email', 'language', 'phone', 'external_id', 'details', 'notes', 'time_zone', 'role', 'signature',
  'tags', 'id', 'extended_role', 'organization.name', 'organization.external_id', 'organization.details', 'organization.notes',
  'organization.custom_fields.*', 'custom_fields.*',
]
const userFieldsOf = (user: string): string[] => userFields.map(field => `${user}.${field}`)
const commentFields = ['author.*', 'created_at', 'created_at_with_time', 'is_public', 'value', 'value_rich', 'attachments', 'id']
const commentFieldsOf = (comment: string): string[] => commentFields.map(field => `${comment}.${field}`)

/** “Zendesk Support placeholders reference” and “Using Liquid markup” in its help centre, and copies of them. */
export const zendesk: HelpDesk = {
  id: 'zendesk',
  title: 'Zendesk',
  delimiters: ['{{}}'],
  logic: 'liquid',
  exactCase: true,
  leavesCode: true,
  // filters are those of Liquid, which has no `fallback`
  deadFallbacks: ['fallback-filter', 'bars', 'comma-equals', 'comma-colon'],
  variables: [
    'ticket.id', 'ticket.encoded_id', 'ticket.title', 'ticket.description', 'ticket.verbatim_description', 'ticket.link', 'ticket.url',
    'ticket.url_with_protocol', 'ticket.status', 'ticket.priority', 'ticket.ticket_type', 'ticket.via', 'ticket.account', 'ticket.score',
    'ticket.brand.name', 'ticket.group.name', 'ticket.ticket_form', 'ticket.tags', 'ticket.external_id', 'ticket.in_business_hours',
    'ticket.created_at', 'ticket.created_at_with_timestamp', 'ticket.created_at_with_time', 'ticket.updated_at',
    'ticket.updated_at_with_timestamp', 'ticket.updated_at_with_time', 'ticket.due_date', 'ticket.due_date_with_timestamp',
    'ticket.cc_names', 'ticket.ccs', 'ticket.email_ccs', 'ticket.email_cc_names', 'ticket.followers', 'ticket.follower_names',
    'ticket.follower_reply_type_message', 'ticket.comments', 'ticket.comments_formatted', 'ticket.public_comments',
    'ticket.public_comments_formatted', 'ticket.latest_comment', 'ticket.latest_comment_formatted', 'ticket.latest_public_comment',
    'ticket.latest_public_comment_formatted', ...commentFieldsOf('ticket.latest_comment'), ...commentFieldsOf('ticket.latest_public_comment'),
    ...userFieldsOf('ticket.requester'), ...userFieldsOf('ticket.assignee'), ...userFieldsOf('ticket.submitter'), ...userFieldsOf('current_user'),
    'ticket.organization.name', 'ticket.organization.external_id', 'ticket.organization.details', 'ticket.organization.notes',
    'ticket.organization.custom_fields.*', 'ticket.ticket_field_*', 'ticket.ticket_field_option_title_*', 'dc.*',
    'satisfaction.rating_section', 'satisfaction.rating_url', 'satisfaction.current_rating', 'satisfaction.current_comment',
    'satisfaction.positive_rating_url', 'satisfaction.negative_rating_url',
  ],
  uncertain: [
    'account.*', 'agent.*', 'author.*', 'brand.*', 'comment.*', 'custom_object.*', 'organization.*', 'updater.*', 'ticket.custom_fields.*',
    'ticket.custom_status.*', 'ticket.latest_comment_*', 'ticket.latest_public_comment_*', 'ticket.collaborator*', 'settings.*', 'trigger.*',
  ],
  complete: [''],
  meanings: {
    customerFirstName: 'ticket.requester.first_name',
    customerLastName: 'ticket.requester.last_name',
    customerName: 'ticket.requester.name',
    customerEmail: 'ticket.requester.email',
    customerPhone: 'ticket.requester.phone',
    customerCompany: 'ticket.organization.name',
    agentFirstName: 'current_user.first_name',
    agentLastName: 'current_user.last_name',
    agentName: 'current_user.name',
    agentEmail: 'current_user.email',
    assigneeFirstName: 'ticket.assignee.first_name',
    assigneeLastName: 'ticket.assignee.last_name',
    assigneeName: 'ticket.assignee.name',
    assigneeEmail: 'ticket.assignee.email',
    ticketNumber: 'ticket.id',
    ticketSubject: 'ticket.title',
    ticketLink: 'ticket.link',
  },
}
