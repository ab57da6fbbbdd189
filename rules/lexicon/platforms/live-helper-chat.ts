import type { HelpDesk } from 'replylint/rule'

/** Its documentation. Chats can have variables of the house's own. */
export const liveHelperChat: HelpDesk = {
  id: 'live-helper-chat',
  title: 'Live Helper Chat',
  // what it makes of double braces is not known
  delimiters: ['{}', '{{}}'],
  variables: ['nick', 'operator', 'email'],
  meanings: { customerName: 'nick', customerEmail: 'email', agentName: 'operator' },
}
