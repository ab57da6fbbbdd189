import type { PlaceholderMatch, PlaceholderSyntax } from './placeholder.ts'

/** A placeholder longer than this is taken for an opening delimiter that was never closed. */
const longestPlaceholder = 2000

const liquidKeywords = new Set(
  ('if unless case when else elsif elseif endif endcase endunless for endfor assign capture endcapture '
    + 'raw endraw comment endcomment include render cycle break continue tablerow endtablerow increment '
    + 'decrement liquid echo set macro endmacro block endblock extends import from with endwith').split(' '),
)
const percentBrace = /^\s*([A-Za-z]\w*(?:\.\w+)*)(\s*,\s*fallback\s*=[^%]*)?\s*$/
/** What some help desks take for a fallback, and all others for a part of the name. */
const commaFallback = /,\s*fallback\s*[=:][\s\S]*$/
const messageFormat = /^\s*[\w.]+\s*,\s*(?:plural|select|selectordinal|number|date|time|duration|ordinal|spellout)\b/
const identifier = /^[$@]?[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?:\[[-\w'"]*\][\p{L}\p{M}\p{N}_.-]*)*$/u
const attributeElement = /<attribute\s(?:[^"'<>]|"[^"]*"|'[^']*')*\/?>(?:\s*<\/attribute>)?/iy
const attributeKey = /\skey\s*=\s*(?:"([^"]*)"|'([^']*)')/i
const percentName = /%([A-Za-z_][\w.]*)%/y
const encodedBrace = /(?:%(?:25)?)?%7B(%7B)?((?:(?!%7[BD])[\w.+%-]){1,120})%7D(?:%7D)?/iy
const markup = /<[^>]*>/g

type Found = PlaceholderMatch | undefined

/** `{{…}}`, `{{{…}}}`, `{{#if}}`, `{%…%}`, `{!…}` and `{name}` at a `{`. */
export function readBrace(text: string, start: number, platform: string): Found {
  const next = text.charCodeAt(start + 1)
  if (next === 123) return readDoubleBrace(text, start, platform)
  if (next === 37) return readPercentBrace(text, start, platform)
  if (next === 33) return readMergeField(text, start)
  return readSingleBrace(text, start)
}

/**
 * `#{…}`, which may run over several lines and hold markup that an editor put in. Before `{!…}`, `{%…%}` and
 * `{{…}}` the `#` is text: “ticket #{!Case.CaseNumber}”.
 */
export function readHashBrace(text: string, start: number): Found {
  const end = closing(text, start + 2, '}', '{')
  if (end < 0) return undefined
  const inside = text.slice(start + 2, end).replace(markup, '').replace(/\s+/g, ' ').trim()
  if (!/^[$@]?[\p{L}_]/u.test(inside)) return undefined
  const argument = /^\w+\(\s*([\w.]+)/.exec(inside)?.[1]
  return { start, end: end + 1, syntax: 'hash-brace', name: argument ?? inside }
}

/** `${…}` on one line. */
export function readDollarBrace(text: string, start: number): Found {
  const end = closing(text, start + 2, '}', '{')
  if (end < 0) return undefined
  const inside = text.slice(start + 2, end).trim()
  if (!/^[\p{L}_][^\n]*$/u.test(inside)) return undefined
  return { start, end: end + 1, syntax: 'dollar-brace', name: inside }
}

/** `%{name}`, `%{name,fallback:…}`, `%7Bname%7D` and `%name%` at a `%`. */
export function readPercent(text: string, start: number): Found {
  if (text.charCodeAt(start + 1) === 123) {
    const end = closing(text, start + 2, '}', '{')
    const name = end < 0 ? '' : beforeFirst(text.slice(start + 2, end), ',')
    return identifier.test(name) ? { start, end: end + 1, syntax: 'pct-brace', name } : undefined
  }
  encodedBrace.lastIndex = start
  const encoded = encodedBrace.exec(text)
  if (encoded) {
    const name = (encoded[2] as string).replace(/%20|\+/g, ' ').trim()
    const syntax = encoded[1] === undefined ? 'pct-brace' : 'liquid'
    return identifier.test(name) ? { start, end: start + encoded[0].length, syntax, name } : undefined
  }
  percentName.lastIndex = start
  const match = percentName.exec(text)
  if (!match) return undefined
  const name = match[1] as string
  const end = start + match[0].length
  // `10%off%` is an amount, `%C3%A9` and `%E2%80%99` are letters of a web address
  if (name.length < 2 || isDigit(text.charCodeAt(start - 1)) || isEncodedByte(name)) return undefined
  return { start, end, syntax: 'percent', name }
}

/** `[[…]]` at a `[`; `[[1]](#note)` is a link. */
export function readDoubleBracket(text: string, start: number): Found {
  const end = closing(text, start + 2, ']]', '[[')
  if (end < 0 || text[end + 2] === '(') return undefined
  const name = text.slice(start + 2, end).trim()
  if (!/^[\p{L}_]/u.test(name) || name.includes('\n\n') || name.length > 200) return undefined
  return { start, end: end + 2, syntax: 'double-bracket', name }
}

/** Intercom's `<attribute key="user.name" default="there"/>` and `<<name>>` at a `<`. */
export function readAngle(text: string, start: number): Found {
  const next = text.charCodeAt(start + 1)
  if (next === 60) {
    const end = closing(text, start + 2, '>>', '<')
    const name = end < 0 ? '' : text.slice(start + 2, end).trim()
    if (!/^[\p{L}_][^<>\n"=]{0,80}$/u.test(name)) return undefined
    return { start, end: end + 2, syntax: 'angle', name }
  }
  if (next !== 97 && next !== 65) return undefined
  attributeElement.lastIndex = start
  const match = attributeElement.exec(text)
  const key = match && attributeKey.exec(match[0])
  if (!key) return undefined
  return { start, end: start + match[0].length, syntax: 'attribute', name: (key[1] ?? key[2] ?? '').trim() }
}

function readDoubleBrace(text: string, start: number, platform: string): Found {
  if (text.charCodeAt(start + 2) === 123) {
    const end = closing(text, start + 3, '}}}', '{')
    if (end >= 0) return { start, end: end + 3, syntax: 'handlebars', name: bare(text.slice(start + 3, end)) }
    return undefined
  }
  if (text.startsWith('!--', start + 2)) {
    const end = text.indexOf('--}}', start + 5)
    if (end >= 0) return { start, end: end + 4, syntax: 'tag', name: text.slice(start + 5, end).trim() }
  }
  const end = closing(text, start + 2, '}}', '{{')
  if (end < 0) return undefined
  const inside = bare(text.slice(start + 2, end))
  return { start, end: end + 2, syntax: syntaxOfDoubleBrace(inside, platform), name: nameOfDoubleBrace(inside) }
}

function syntaxOfDoubleBrace(inside: string, platform: string): PlaceholderSyntax {
  if (/^(?:[#/^!]|else\b)/.test(inside)) return 'tag'
  if (/^[>&]/.test(inside)) return 'handlebars'
  return /^(?:kustomer|salesforce|front)/.test(platform) ? 'handlebars' : 'liquid'
}

function nameOfDoubleBrace(inside: string): string {
  return /^[#/^!]/.test(inside) ? inside : beforeFirst(inside.replace(/^[>&]/, ''), '|').replace(commaFallback, '').trimEnd()
}

/** `{% if %}` is a tag, `{%customer.firstName,fallback=there%}` a variable of Help Scout and FreeScout. */
function readPercentBrace(text: string, start: number, platform: string): Found {
  const close = closing(text, start + 2, '%}', '{%')
  if (close < 0) return undefined
  const inside = text.slice(start + 2, close)
  const [, variable, fallback] = percentBrace.exec(inside) ?? []
  const end = close + 2
  if (variable !== undefined && hasPercentBraces(platform, variable, fallback !== undefined)) {
    return { start, end, syntax: 'percent-brace', name: variable }
  }
  const name = bare(inside)
  if (name === 'comment') {
    const after = /^[\s\S]*?\{%-?\s*endcomment\s*-?%\}/.exec(text.slice(end, end + longestPlaceholder))
    if (after) return { start, end: end + after[0].length, syntax: 'tag', name }
  }
  return { start, end, syntax: 'tag', name }
}

/** Where `{% … %}` is logic, a name with a dot or a fallback was brought from elsewhere: no tag begins with one. */
function hasPercentBraces(platform: string, variable: string, hasFallback: boolean): boolean {
  if (/^(?:help-?scout|free-?scout)/.test(platform)) return true
  if (/^(?:zendesk|fresh|intercom|chatwoot|gorgias|kayako)/.test(platform) && !hasFallback && !variable.includes('.')) return false
  return !liquidKeywords.has(beforeFirst(variable, '.'))
}

/** `{!Contact.FirstName}`, also with a substitute: `{!BLANKVALUE(Contact.FirstName, "there")}`. */
function readMergeField(text: string, start: number): Found {
  const end = closing(text, start + 2, '}', '{')
  if (end < 0) return undefined
  const inside = text.slice(start + 2, end).trim()
  if (!/^[$\p{L}_]/u.test(inside)) return undefined
  const name = /^BLANKVALUE\(\s*([^,()]+)/i.exec(inside)?.[1]
    ?? (inside.includes('(') ? inside : beforeFirst(inside, ','))
  return { start, end: end + 1, syntax: 'sml', name: name.trim() }
}

function readSingleBrace(text: string, start: number): Found {
  // half of a double brace that was never closed
  if (text.charCodeAt(start - 1) === 123) return undefined
  const end = closing(text, start + 1, '}', '{')
  if (end < 0 || end - start > 120 || text.charCodeAt(end + 1) === 125) return undefined
  const inside = text.slice(start + 1, end)
  const name = beforeFirst(inside, '|')
  const isCounter = /^\d$/.test(name) && !/[\w\])\\]/.test(text[start - 1] ?? '')
  if (!isCounter && !identifier.test(name)) return undefined
  return { start, end: end + 1, syntax: 'single-brace', name }
}

/** Just past a `{n, plural, one {…} other {…}}` that begins at `start`; `start` if there is none. */
export function skipMessageFormat(text: string, start: number): number {
  if (!messageFormat.test(text.slice(start + 1, start + 80))) return start
  let depth = 0
  const limit = Math.min(text.length, start + longestPlaceholder)
  for (let index = start; index < limit; index++) {
    const code = text.charCodeAt(index)
    if (code === 123) depth++
    else if (code === 125 && --depth === 0) return index + 1
  }
  return start
}

/** Where `close` stands after `from`; -1 if it does not or `open` comes first. */
function closing(text: string, from: number, close: string, open: string): number {
  const limit = Math.min(text.length, from + longestPlaceholder)
  const first = close.charCodeAt(0)
  const opening = open.charCodeAt(0)
  for (let index = from; index < limit; index++) {
    const code = text.charCodeAt(index)
    if (code === first && text.startsWith(close, index)) return index
    if (code === opening && text.startsWith(open, index)) return -1
  }
  return -1
}

/** Without the whitespace control (`{{- x -}}`) of Liquid and `~` of Handlebars. */
function bare(inside: string): string {
  return inside.replace(/^[-~]/, '').replace(/[-~]$/, '').trim()
}

function beforeFirst(text: string, separator: string): string {
  const index = text.indexOf(separator)
  return (index < 0 ? text : text.slice(0, index)).trim()
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isEncodedByte(name: string): boolean {
  return /^[0-9A-Fa-f]{2}$/.test(name) || /^(?:[A-F]\d|\d[A-F])/.test(name)
}
