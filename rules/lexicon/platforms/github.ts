import type { HelpDesk } from 'replylint/rule'

/** GitHub itself fills nothing in; extensions for replies in a repository do, each in its own way. */
export const github: HelpDesk = {
  id: 'github',
  title: 'GitHub',
  delimiters: [],
  variables: ['author', 'user.login'],
  meanings: {},
}
