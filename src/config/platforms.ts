/**
 * The help desks whose way of writing placeholders or whose exports are known, as `formats › platform` takes
 * them. Any other name would change nothing, so it is taken for a slip.
 */
export const platforms = [
  'zendesk', 'intercom', 'freshdesk', 'freshservice', 'freshchat', 'help-scout', 'freescout', 'gorgias', 'front', 'kustomer',
  'salesforce', 'kayako', 'chatwoot', 'zammad', 'osticket', 'discourse', 'servicenow', 'hubspot', 'livechat',
  'live-helper-chat', 'reamaze', 'twilio-flex', 'github', 'gitlab', 'espanso', 'contact-lens', 'abcd',
] as const

export type Platform = typeof platforms[number]
