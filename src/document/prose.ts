const PLACEHOLDER = /\{\{[^{}]*\}\}|\{%[^%]*%\}|[%#$]\{[^}]*\}|\{[!\w][^{}]*\}/g
const TAG = /<\/?[a-z][^<>]*>|&[a-z]+;|&#\d+;/gi
/** What stands in shell lines, game and editor macros and program code, and hardly ever in a reply. */
const CODE = new RegExp([
  '^\\s*(?:/[a-z]+\\b|#show|G\\d+ |[$>] ?[a-z]+ )', '\\s--[a-z]', '&&', '\\$\\(', '=>', '\\(\\);?\\s*$',
  '[;{]\\s*\\n.*[;}]\\s*$', '\\bconsole\\.', '\\bfunction\\s*\\(',
].join('|'), 'm')
const WORD = /[\p{L}\p{M}'’]{2,}|[aiouyàéAIO]/gu
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/gu
const SENTENCE_END = /[.!?…。！？](?:["'”’)\]]*)(?:\s|$)/
const GREETING = new RegExp([
  '^[^\\p{L}]*(?:hi|hey|hello|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|welcome|hallo|liebe[rs]?|',
  'guten (?:tag|morgen|abend)|sehr geehrte[rs]?|bonjour|bonsoir|salut|ch[eè]re?s?|hola|buen[oa]s|estimad[oa]s?|ciao|',
  'buongiorno|gentile|ol[aá]|bom dia|hej|hei|beste|goede(?:morgen|middag|navond))(?!\\p{L})',
].join(''), 'iu')
const COURTESY = new RegExp([
  '(?<!\\p{L})(?:thanks|thank you|sorry|apologi[sz]e|apologies|regards|danke|vielen dank|entschuldig\\p{L}*|merci|',
  'd[ée]sol[ée]e?s?|gracias|lo sentimos|disculp\\p{L}*|obrigad[oa]|grazie|bedankt|tack|kind(?:ly)?|please|bitte|',
  'por favor|s’il vous|s\'il vous)(?!\\p{L})',
].join(''), 'iu')

/**
 * Whether a text reads like something that one person writes to another: some words, mostly letters, with
 * a sentence end or enough words to do without. Commands, paths, identifiers and code are not.
 */
export function isProse(text: string): boolean {
  const sample = text.slice(0, 600).replace(PLACEHOLDER, ' Word ').replace(TAG, ' ').trim()
  if (GREETING.test(sample) && /\p{L}\P{L}+\p{L}/u.test(sample)) return true
  if (CODE.test(sample)) return false
  if ((sample.match(UNSPACED)?.length ?? 0) >= 6) return true
  const words = sample.match(WORD) ?? []
  if (words.length < 2 || !/\s/.test(sample)) return false
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (letters < sample.replace(/\s+/g, '').length * 0.6) return false
  return words.length >= 5 || SENTENCE_END.test(sample)
}

/** Whether a text begins with a greeting. */
export function startsWithGreeting(text: string): boolean {
  return GREETING.test(text)
}

/** Whether a text has a greeting, thanks, an apology or another courtesy: what tells a reply from a label. */
export function isCourteous(text: string): boolean {
  return GREETING.test(text) || COURTESY.test(text)
}
