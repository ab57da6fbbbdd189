import type { HelpDesk } from 'replylint/rule'

/** The description of its API, and macros that people have written; every workspace has attributes of its own. */
export const intercom: HelpDesk = {
  id: 'intercom',
  title: 'Intercom',
  delimiters: ['{{}}', '<attribute>'],
  logic: 'liquid',
  variables: [
    'user.name', 'user.first_name', 'user.last_seen_at', 'user.custom_attributes.*', 'conversation.custom_attributes.*', 'teammate.name',
    'company.name', 'app.id', 'product.name', 'first_name', 'name', 'email',
  ],
  uncertain: [
    'user.*', 'conversation.*', 'teammate.*', 'company.*', 'app.*', 'product.*', 'author.*', 'admin.*', 'lead.*', 'contact.*', 'people.*',
    'person.*', 'visitor.*', 'ticket.id', 'ticket.title', 'ticket.description', 'ticket.state', 'ticket.type', 'ticket.custom_attributes.*',
    'last_name', 'phone',
  ],
  fallback: 'NAME | fallback: "TEXT"',
  meanings: {
    customerFirstName: 'user.first_name',
    customerName: 'user.name',
    customerEmail: 'email',
    customerCompany: 'company.name',
    agentName: 'teammate.name',
  },
}
