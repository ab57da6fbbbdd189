import { hasFrontMatter } from './front-matter.ts'
import { isSalesforceEmail } from './formats/salesforce-email.ts'

/** Formats by extension, where the content does not say otherwise. */
const EXTENSIONS = new Map(Object.entries({
  md: 'markdown', markdown: 'markdown', mdown: 'markdown', mdx: 'markdown', mkd: 'markdown',
  json: 'json', jsonc: 'json', json5: 'json', jsonl: 'jsonl', ndjson: 'jsonl', yaml: 'yaml', yml: 'yaml',
  csv: 'csv', tsv: 'tsv', tab: 'tsv', html: 'html', htm: 'html', xhtml: 'html', txt: 'text', text: 'text',
}))
const JSON_START = new RegExp([
  '^\\s*(?:\\{\\s*(?:"(?:[^"\\\\\\n]|\\\\.)*"\\s*:|\\}\\s*$)',
  '\\[\\s*(?:\\{\\s*["}]|\\[\\s*[[{"]|"(?:[^"\\\\\\n]|\\\\.)*"\\s*[,\\]]|\\]\\s*$))',
].join('|'))
const HTML_START = new RegExp([
  '^\\s*(?:<!--(?:(?!-->)[\\s\\S]){0,2000}-->\\s*)?',
  '<(?:!doctype\\s+html|html|head|body|p|div|table|ul|ol|h[1-6]|section|article)\\b[^<>]*>',
].join(''), 'i')
/** A list of maps, or a key that holds replies; a prose list (`- Note: …`) is told apart by its key. */
const YAML_START = new RegExp([
  '^(?:---[ \\t]*[\\r\\n]|%YAML[^\\r\\n]*[\\r\\n]|[ \\t]*(?:#[^\\r\\n]*)?[\\r\\n])*(?:',
  '- +(?:id|title|name|body|text|content|isenabled|short_code|trigger|key|locale|response|reply) *:(?:\\s|$)|',
  '(?:macros?|replies|saved_replies|canned_responses|responses|templates|snippets|categories|matches|conversations|turns) *:',
  '[ \\t]*[\\r\\n])',
].join(''))
const MARKDOWN_SIGNS = new RegExp([
  '^(?:#{1,6}[ \\t]+\\S|`{3}|~{3})', '\\[[^[\\]\\n]+\\]\\((?:https?:|mailto:|/|#)[^()\\n]*\\)',
  '(?<![*\\w])\\*\\*[^\\s*][^*\\n]*\\*\\*',
].join('|'), 'm')
const HEADER_WORDS = new Set([
  'id', 'title', 'name', 'subject', 'body', 'macro_body', 'text', 'content', 'message', 'reply', 'response', 'answer',
  'question', 'short_code', 'shortcut', 'category', 'tags', 'locale', 'language', 'active', 'titel', 'antwort', 'titre',
  'respuesta', 'role', 'speaker', 'author', 'participant', 'utterance', 'conversation_id', 'timestamp',
])
const ROLES = 'agent|customer|client|visitor|caller|user|representative|rep|operator|bot|guest'
const ROLE_LINE = new RegExp(`^[ \\t]*\\**(${ROLES})\\b[^:\\n]{0,30}:`, 'gim')
/** `[10:02] Dana: …`, `06/03/2017, 00:46 - Sam: …`, with the marks that WhatsApp puts before a line. */
const TIMED_LINE = new RegExp([
  '^[\\u200e\\u200f]?[[(]?(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? {1,3})?',
  '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ \\u202f]?[AP]M)?[\\])]?(?: -)? [^:\\n]{1,40}(?::| - )',
].join(''), 'gim')
const LINE = /[^\r\n]*\S[^\r\n]*/g

/**
 * The format of a file, told by its content first and its extension second. For JSON, JSON Lines, YAML
 * and tables this is the container; which platform's records are in it is found when it is read.
 * `undefined` for a file with an extension of its own (`.py`, `.xml`) and nothing in it that we know.
 */
export function detectFormat(source: string, path: string): string | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(path.split(/[\\/]/).at(-1) ?? '')?.[1]?.toLowerCase()
  if (isSalesforceEmail(source, path)) return 'salesforce-email'
  const expected = extension === undefined ? 'text' : EXTENSIONS.get(extension)
  if (expected === 'markdown' || expected === 'html') return expected
  if (expected === 'json' || expected === 'jsonl') return isJsonLines(source, expected) ? 'jsonl' : 'json'
  if (JSON_START.test(source.slice(0, 4000))) return isJsonLines(source) ? 'jsonl' : 'json'
  if (expected === 'csv' || expected === 'tsv') return expected
  if (hasFrontMatter(source) && !isYamlStream(source, expected)) return 'markdown'
  if (expected === 'yaml') return 'yaml'
  if (HTML_START.test(source)) return extension === 'xml' || extension === 'svg' ? undefined : 'html'
  if (YAML_START.test(source)) return 'yaml'
  if (expected === undefined || isTranscript(source)) return undefined
  if (isTable(source)) return 'csv'
  return extension === undefined && MARKDOWN_SIGNS.test(source) ? 'markdown' : 'text'
}

/** A conversation in plain text: two parties by their roles, or several lines with a time and a name. */
export function isTranscript(source: string): boolean {
  const sample = source.slice(0, 20_000)
  const roles = new Set<string>()
  for (const { 1: role } of sample.matchAll(ROLE_LINE)) roles.add((role as string).toLowerCase())
  if (roles.size >= 2) return true
  return (sample.match(TIMED_LINE)?.length ?? 0) >= 2
}

/** Several lines, each with a value of its own. */
function isJsonLines(source: string, expected?: string): boolean {
  LINE.lastIndex = 0
  const first = LINE.exec(source)?.[0].trim() ?? ''
  const second = LINE.exec(source)?.[0].trim() ?? ''
  if (second === '') return expected === 'jsonl'
  const isWhole = /^\{.*\}$|^\[.*\]$/.test(first) && /^[{[]/.test(second)
  return isWhole || (expected === 'jsonl' && /^[{[]./.test(first) && !/^[{[]\s*$/.test(first))
}

/** In a YAML file `---` begins a document; only prose after the second one makes it Markdown with front matter. */
function isYamlStream(source: string, expected: string | undefined): boolean {
  if (expected !== 'yaml') return false
  const close = /[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/.exec(source)
  const rest = close === null ? '' : source.slice(close.index + close[0].length).trimStart()
  return rest === '' || /^(?:- |[^\s:]+:(?:\s|$)|#|---)/.test(rest)
}

/** A first line of several column names, one of them known, and further lines. */
function isTable(source: string): boolean {
  const [header = '', second = ''] = source.trimStart().split(/\r\n|\n|\r/, 2)
  const delimiter = ['\t', ';', ',', '|'].find(candidate => header.includes(candidate))
  if (delimiter === undefined || !second.includes(delimiter)) return false
  const names = header.split(delimiter).map(name => name.trim())
  return names.length >= 2 && names.every(name => /^"?[\p{L}_][\p{L}\p{N}_ -]{0,30}"?$/u.test(name)) &&
    names.filter(name => HEADER_WORDS.has(name.replaceAll('"', '').toLowerCase())).length >= 2
}
