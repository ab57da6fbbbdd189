import type { HelpDesk } from 'replylint/rule'

/**
 * The source of its canned responses (chatwoot/utils, src/canned.ts): a name that is not in the list as it stands
 * leaves nothing. Its documented fallback in bars does the same (chatwoot/chatwoot issue 8422).
 */
export const chatwoot: HelpDesk = {
  id: 'chatwoot',
  title: 'Chatwoot',
  delimiters: ['{{}}'],
  logic: 'liquid',
  exactCase: true,
  leavesCode: true,
  variables: [
    'contact.name', 'contact.first_name', 'contact.last_name', 'contact.email', 'contact.phone', 'contact.id', 'contact.custom_attribute.*',
    'conversation.id', 'conversation.custom_attribute.*', 'inbox.id', 'inbox.name', 'agent.name', 'agent.first_name', 'agent.last_name',
    'agent.email',
  ],
  // documented, or known to the server alone
  uncertain: ['contact.phone_number', 'contact.identifier', 'contact.country*', 'contact.city', 'agent.phone_number', 'agent.available_name', 'conversation.*', 'account.*'],
  complete: ['', 'contact', 'agent'],
  deadFallbacks: ['bars'],
  meanings: {
    customerFirstName: 'contact.first_name',
    customerLastName: 'contact.last_name',
    customerName: 'contact.name',
    customerEmail: 'contact.email',
    customerPhone: 'contact.phone',
    assigneeFirstName: 'agent.first_name',
    assigneeLastName: 'agent.last_name',
    assigneeName: 'agent.name',
    assigneeEmail: 'agent.email',
    ticketNumber: 'conversation.id',
  },
}
