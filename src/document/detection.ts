import { isTranscript } from './formats/transcript.ts'
import { isWhatsapp } from './formats/whatsapp.ts'
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
const WEBVTT_START = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/
const SRT_START = /^\s*\d+[ \t]*(?:\r\n|\n|\r)\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}[ \t]+-->[ \t]/
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
  if (WEBVTT_START.test(source)) return 'webvtt'
  if (SRT_START.test(source)) return 'srt'
  if (expected === 'markdown' || expected === 'html') return expected
  if (expected === 'json' || expected === 'jsonl') return isJsonLines(source, expected) ? 'jsonl' : 'json'
  if (JSON_START.test(source.slice(0, 4000))) return isJsonLines(source) ? 'jsonl' : 'json'
  if (expected === 'csv' || expected === 'tsv') return expected
  if (hasFrontMatter(source) && !isYamlStream(source, expected)) return 'markdown'
  if (expected === 'yaml') return 'yaml'
  if (HTML_START.test(source)) return extension === 'xml' || extension === 'svg' ? undefined : 'html'
  if (YAML_START.test(source)) return 'yaml'
  if (isWhatsapp(source)) return 'whatsapp'
  if (isTranscript(source)) return 'transcript'
  if (expected === undefined) return undefined
  if (isTable(source)) return 'csv'
  return extension === undefined && MARKDOWN_SIGNS.test(source) ? 'markdown' : 'text'
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
