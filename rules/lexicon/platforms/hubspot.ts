import type { HelpDesk } from 'replylint/rule'

/** Its tokens are the portal's properties, so that none is unknown here. */
export const hubspot: HelpDesk = {
  id: 'hubspot',
  title: 'HubSpot',
  delimiters: ['{{}}'],
  variables: ['contact.firstname', 'contact.lastname', 'contact.email'],
  uncertain: ['contact.*', 'company.*', 'ticket.*', 'deal.*', 'owner.*', 'sender.*', 'placeholder.*', 'quote.*', 'personalization_token*'],
  meanings: {
    customerFirstName: 'contact.firstname',
    customerLastName: 'contact.lastname',
    customerEmail: 'contact.email',
  },
}
