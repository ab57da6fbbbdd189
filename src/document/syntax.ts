import type { Syntax } from './document.ts'

/** Elements that writers paste into replies. `<name>` and `<order id>` are gaps to fill, so the list is closed. */
const HTML = new RegExp([
  '<(?:p|br|div|li|ul|ol|table|tr|td|th|strong|em|h[1-6]|hr|blockquote)(?:\\s[^<>]*)?/?>',
  '<a\\s[^<>]*href', '<img\\s[^<>]*src', '<(?:span|font)\\s[^<>]*=', '</(?:a|b|i|u|p|div|span|code|font|strong|em)>',
  '&(?:nbsp|amp|lt|gt|quot|apos|[lr]squo|[lr]dquo|[nm]dash|hellip|#\\d+|#x[0-9a-f]+);',
].join('|'), 'i')

/** Markdown that cannot be anything else: a link with its target, bold, a heading, a fence. */
const MARKDOWN =
  /\[[^[\]\n]+\]\((?:https?:|mailto:|\/|#|\{|%|<)[^)\n]*\)|(?<![*\w])\*\*[^\s*][^*\n]*\*\*|^#{1,6} \S|^(?:```|~~~)/m

/**
 * How a body is written when the file does not say. Plain text is the safe reading and the one that is
 * taken in doubt: single stars, dashes at line starts and underscores are left as they stand.
 */
export function detectSyntax(text: string): Syntax {
  if ((text.includes('<') || text.includes('&')) && HTML.test(text)) return 'html'
  return MARKDOWN.test(text) ? 'markdown' : 'text'
}
