import type { HelpDesk } from 'replylint/rule'
import { helpScout } from './help-scout.ts'

/** Its source, app/Misc/Mail.php: names are looked up as they are written, and modules add their own. Those that both have mean what they mean in Help Scout. */
export const freescout: HelpDesk = {
  id: 'freescout',
  title: 'FreeScout',
  delimiters: ['{%%}'],
  exactCase: true,
  whenUnknown: 'verbatim',
  variables: [
    'subject', 'conversation.number', 'customer.email', 'customer.fullName', 'customer.firstName', 'customer.lastName', 'customer.company',
    'mailbox.email', 'mailbox.name', 'mailbox.fromName', 'user.fullName', 'user.firstName', 'user.lastName', 'user.email', 'user.phone',
    'user.jobTitle', 'user.photoUrl',
  ],
  deadFallbacks: ['comma-equals', 'bars'],
  meanings: helpScout.meanings,
}
