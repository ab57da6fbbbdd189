import type { HelpDesk } from 'replylint/rule'

/**
 * “Merge fields for email templates” in its help. Objects and fields are every organisation's own. No fallback is
 * proposed: the one of the first language does not work in Lightning.
 */
export const salesforce: HelpDesk = {
  id: 'salesforce',
  title: 'Salesforce',
  delimiters: ['{!}', '{{{}}}', '{{}}'],
  logic: 'handlebars',
  variables: [
    'Contact.FirstName', 'Contact.LastName', 'Contact.Name', 'Contact.Email', 'Contact.Phone', 'Case.CaseNumber', 'Case.Subject',
    'User.FirstName', 'User.LastName', 'User.Name', 'User.Email', 'Account.Name', 'Organization.Name', 'Opportunity.Amount',
    'Recipient.FirstName',
  ],
  uncertain: [
    'Contact.*', 'Case.*', 'User.*', 'Account.*', 'Organization.*', 'Opportunity.*', 'Lead.*', 'Recipient.*', 'Sender.*', 'Receiving_User.*',
    'Sending_User.*', 'Owner*', 'Related*', 'System.*', 'Today',
  ],
  second: { delimiters: '{{{}}}', meanings: { customerFirstName: 'Recipient.FirstName' } },
  meanings: {
    customerFirstName: 'Contact.FirstName',
    customerLastName: 'Contact.LastName',
    customerName: 'Contact.Name',
    customerEmail: 'Contact.Email',
    customerPhone: 'Contact.Phone',
    customerCompany: 'Account.Name',
    agentFirstName: 'User.FirstName',
    agentLastName: 'User.LastName',
    agentName: 'User.Name',
    agentEmail: 'User.Email',
    ticketNumber: 'Case.CaseNumber',
    ticketSubject: 'Case.Subject',
  },
}
