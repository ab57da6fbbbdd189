import type { HelpDesk } from 'replylint/rule'

/** “Data attributes available for email templates” in its help centre. Every klass can have attributes of the house's own. */
export const kustomer: HelpDesk = {
  id: 'kustomer',
  title: 'Kustomer',
  delimiters: ['{{}}'],
  logic: 'handlebars',
  variables: [
    'customer.firstName', 'customer.lastName', 'customer.name', 'customer.email', 'customer.id', 'customer.custom.*', 'user.name',
    'user.displayName', 'user.email', 'user.emailSignature', 'user.avatarUrl', 'draft.textBody', 'draft.htmlBody',
  ],
  uncertain: ['conversation.*', 'message.*', 'company.*', 'brand.*', 'order.*', 'organization.*', 'team.*'],
  meanings: {
    customerFirstName: 'customer.firstName',
    customerLastName: 'customer.lastName',
    customerName: 'customer.name',
    customerEmail: 'customer.email',
    agentName: 'user.displayName',
    agentEmail: 'user.email',
  },
}
