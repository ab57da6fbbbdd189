import type { HelpDesk } from 'replylint/rule'

/** Its source, the plugin discourse-templates: the whole list, matched letter by letter. */
export const discourse: HelpDesk = {
  id: 'discourse',
  title: 'Discourse',
  delimiters: ['%{}'],
  exactCase: true,
  whenUnknown: 'verbatim',
  variables: [
    'my_username', 'my_name', 'chat_channel_name', 'chat_channel_url', 'chat_thread_name', 'chat_thread_url', 'context_title', 'context_url',
    'topic_title', 'topic_url', 'original_poster_username', 'original_poster_name', 'reply_to_username', 'reply_to_name',
    'last_poster_username', 'reply_to_or_last_poster_username',
  ],
  complete: [''],
  fallback: 'NAME,fallback:TEXT',
  meanings: { customerName: 'reply_to_name', agentName: 'my_name', ticketSubject: 'topic_title', ticketLink: 'topic_url' },
}
