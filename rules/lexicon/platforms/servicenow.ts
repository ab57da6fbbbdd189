import type { HelpDesk } from 'replylint/rule'

/** “Response templates” in its documentation: any field of the record can be named. */
export const servicenow: HelpDesk = {
  id: 'servicenow',
  title: 'ServiceNow',
  delimiters: ['${}'],
  variables: ['number', 'assignment_group'],
  meanings: { ticketNumber: 'number' },
}
