import type { PlaceholderMatch } from './placeholder.ts'
import { isGapWord, wordsOfName } from './placeholder-type.ts'

type Found = PlaceholderMatch | undefined

/** Words with which a writer tells the next one what to fill in. */
const fillWords = new Set(
  ('insert paste enter add fill include provide replace specify choose select your their our customer '
    + 'customers client describe explain mention state write type xx xxx').split(' '),
)
/** What a bracket holds that is not to be filled: subject tags, keys, redactions. */
const settledNames = new Set(
  ('pii sic redacted removed deleted hidden masked external ext resolved solved closed open pending '
    + 'update updated urgent important note notes spam edit edited faq fwd re ok on off tab enter esc ctrl '
    + 'shift alt cmd info warn warning error debug optional required beta new draft end start yes no '
    + 'action~required').split(' ')
    .map(name => name.replace('~', ' ')),
)
const stageWords = new Set(
  ('laughs laughing laughter applause inaudible unintelligible crosstalk pause pauses silence music sighs '
    + 'sigh coughs rings ringing beep beeps noise emphasis crying cries chuckles speaks whispers sic '
    + 'redacted omitted').split(' '),
)
/** Single words that name a part of a screen or an attachment when they stand in brackets. */
const interfaceWords = new Set(
  ('settings menu save next submit continue cancel back home help search login logout download upload '
    + 'apply delete add image video gif photo picture audio sticker link file attachment quote table figure '
    + 'source close open').split(' '),
)
const htmlElements = new Set(
  ('a abbr acronym area article aside audio b base bdi bdo big blockquote body br button canvas caption '
    + 'center cite code col colgroup dd del details dfn dialog dir div dl dt em embed fieldset figcaption '
    + 'figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img '
    + 'input ins kbd legend li main map mark menu meta meter nav nobr noscript object ol optgroup option '
    + 'output p param path picture pre progress q rp rt ruby s samp script section select small source span '
    + 'strike strong style sub summary sup svg table tbody td template textarea tfoot th thead tr track tt '
    + 'u ul var video wbr xml attribute').split(' '),
)
const angle = /<([\p{L}_][^<>="{}[\]|@\n:;]{0,60})>/uy
const crosses = new RegExp([
  '[$€£¥₹]?(?:X{2,}|X(?=[.,]X)|(?<=[$€£¥₹])X)(?:[.,/:-]X+)*%?', 'X%', 'x{4,}',
  'X(?=[ -](?:(?:business|working|more|calendar) )?(?:days?|hours?|weeks?|minutes?|months?)\\b)',
].join('|'), 'y')
const unit = /^\s?(?:%|(?:business|working|calendar)?\s?(?:days?|hours?|weeks?|minutes?|months?|years?|items?)\b)/i
const braceProse = /^[\p{L}][^\n"“”{}<>=;:\\|]*$/u
const crossedOut = /^[$€£]?X+(?:[.,]X+)*%?$/
const bracketContent = /^[\p{L}#$€£][^"{}<>=;\\|]*$/u

/** A gap is described in fewer characters than this. */
const longestGap = 90
/** So far on the end of an element of somebody's own is looked for. */
const longestElement = 1000

/** `{Insert Screenshot}`, `{clear explanation}`: words of prose in braces, at a `{`. */
export function readBraceSlot(text: string, start: number): Found {
  const end = closingWithin(text, start, 125)
  if (end < 0 || text.charCodeAt(start - 1) === 123 || text.charCodeAt(end + 1) === 125) return undefined
  const name = text.slice(start + 1, end).trim()
  if (!braceProse.test(name) || !/\s/.test(name) || name.split(/\s+/).length > 10) return undefined
  return { start, end: end + 1, syntax: 'slot', name }
}

/** `[NAME]`, `[your country]`, `[he/she]` at a `[`. */
export function readBracketSlot(text: string, start: number): Found {
  const close = closingWithin(text, start, 93)
  if (close < 0) return undefined
  const name = text.slice(start + 1, close).trim()
  const end = close + 1
  if (!bracketContent.test(name) || name.includes('[') || name.includes('\n\n')) return undefined
  if (isMarkdownLink(text, start, end, name)) return undefined
  if (crossedOut.test(name) && name.length > 1) return { start, end, syntax: 'slot', name, type: 'number' }
  return isGap(text, start, end, name) ? { start, end, syntax: 'slot', name } : undefined
}

/** `<insert link>`, `<order id>`, `<name>` at a `<`: what is not an HTML element and holds no attribute. */
export function readAngleSlot(text: string, start: number): Found {
  angle.lastIndex = start
  const match = angle.exec(text)
  if (!match) return undefined
  const name = (match[1] as string).trim()
  const first = /^[\w-]+/.exec(name)?.[0]?.toLowerCase() ?? name
  if (name.endsWith('/') || htmlElements.has(first) || /\bomitted$/i.test(name)) return undefined
  const end = start + match[0].length
  // an element of somebody's own, which is closed further on
  if (text.slice(end, end + longestElement).toLowerCase().includes(`</${first}`)) return undefined
  return { start, end, syntax: 'slot', name }
}

/** `XXXX`, `$XX.XX`, `XX.XX.XXXX`, `X.X%` at a cross or at the currency sign before it. */
export function readCrosses(text: string, start: number): Found {
  if (isWordCharacter(text, start - 1)) return undefined
  crosses.lastIndex = start
  const match = crosses.exec(text)
  if (!match) return undefined
  const name = match[0]
  const end = start + name.length
  if (isWordCharacter(text, end)) return undefined
  // a card number of which only the end is shown
  if (/^[-. *•]?\d{2,}/.test(text.slice(end, end + 5)) || /\d[-.]?$/.test(before(text, start, 2))) return undefined
  if (/^X+[./-]X+[./-]X+$/.test(name) || /^X+:X+$/.test(name)) return { start, end, syntax: 'slot', name, type: 'date' }
  const isNumber = /[$€£¥₹%]|\d|X\.X/.test(name) || unit.test(text.slice(end, end + 20)) || isNumbered(text, start)
  return { start, end, syntax: 'slot', name, type: isNumber ? 'number' : 'text' }
}

/** A run of underscores to be filled in; a whole line of them is a rule, `___bold___` is emphasis. */
export function readUnderscores(text: string, start: number): Found {
  if (text.charCodeAt(start - 1) === 95) return undefined
  let end = start
  while (text.charCodeAt(end) === 95) end++
  if (end - start < 3 || isLetterOrDigit(text, start - 1)) return undefined
  if (isLetterOrDigit(text, end)) return undefined
  if (isRuleAt(text, start)) return undefined
  return { start, end, syntax: 'slot', name: text.slice(start, end) }
}

/** The line that was looked at last: a form has many gaps in one line. */
let lastText = ''
let lastLine = { start: 0, end: -1, isRule: false }

/** Whether the line around an offset holds nothing but the signs that rules across the page are drawn with. */
function isRuleAt(text: string, at: number): boolean {
  if (text !== lastText || at < lastLine.start || at >= lastLine.end) {
    const start = text.lastIndexOf('\n', at - 1) + 1
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    lastText = text
    lastLine = { start, end, isRule: /^[\s_*-]*$/.test(text.slice(start, end)) }
  }
  return lastLine.isRule
}

/** `TODO`, `TBC`, `TBD` in capitals at a `T`. */
export function readTodo(text: string, start: number): Found {
  const end = text.startsWith('TODO', start) ? start + 4 : start + 3
  if (isWordCharacter(text, start - 1) || isWordCharacter(text, end)) return undefined
  const name = text.slice(start, end)
  if (name !== 'TODO' && name !== 'TBC' && name !== 'TBD') return undefined
  return { start, end, syntax: 'slot', name, type: 'text' }
}

/** Where the closing delimiter stands, not too far from `start`; -1 if it does not. */
function closingWithin(text: string, start: number, close: number): number {
  const limit = Math.min(text.length, start + longestGap)
  for (let at = start + 1; at < limit; at++) if (text.charCodeAt(at) === close) return at
  return -1
}

/** `[text](url)`, `[text][ref]`, `[ref]: url`; two slots in capitals beside each other are no link. */
function isMarkdownLink(text: string, start: number, end: number, name: string): boolean {
  const next = text[end]
  if (next === '(') return true
  const isCapitals = name === name.toUpperCase()
  if (next === '[') return !isCapitals
  if (text[start - 1] === ']' && !isCapitals) return true
  const isDefinition = next === ':' && /(?:^|\n) {0,3}$/.test(before(text, start, 5))
  return isDefinition && /^:\s*(?:<|\S+[:/.]\S)/.test(text.slice(end, end + 40))
}

function isGap(text: string, start: number, end: number, name: string): boolean {
  const words = wordsOfName(name)
  if (words.length === 0 || words.length > 12 || /(?<!\betc)[.!?]$/.test(name)) return false
  if (settledNames.has(name.toLowerCase()) || words.some(word => stageWords.has(word))) return false
  if (name === 'x' || name === 'X') return name === 'X' && !isTaskBox(text, start) && text[end] === ' '
  const letters = name.replace(/[^\p{L}]+/gu, '')
  const isGapName = words.some(word => isGapWord(word) || fillWords.has(word))
  if (isGapName && isBrief(name, words)) return true
  if (isButton(text, start)) return false
  if (letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return letters.length > 1
  if (/^X\b/.test(name) || name.includes('_') || /\p{L}\s?\/\s?\p{L}/u.test(name)) return true
  if (words.length > 1) return words.length <= 7
  return letters !== letters.toLowerCase() && !interfaceWords.has(name.toLowerCase())
}

/** A whole sentence in brackets is a remark; a gap is described in a few words. */
function isBrief(name: string, words: readonly string[]): boolean {
  return words.length <= 6 || /^(?:insert|paste|enter|add|fill|include|provide|your|x)\b/i.test(name)
}

function isTaskBox(text: string, start: number): boolean {
  return /(?:^|\n)[ \t]*(?:[-*+•]|\d+[.)])?[ \t]*$/.test(before(text, start, 12))
}

/** "click [Save changes]" names a button. */
function isButton(text: string, start: number): boolean {
  return /\b(?:click|press|tap|hit|push)(?:ing|ed)?(?: on| the| to)*\s*["“'*_]*$/i.test(before(text, start, 24))
}

function isNumbered(text: string, start: number): boolean {
  return /(?:#|\b(?:order|ticket|case|number|no\.?|ref|reference|invoice|ending in|ending)[ #:]*)$/i
    .test(before(text, start, 14))
}

/** The last characters before `start`, at most `count`. */
function before(text: string, start: number, count: number): string {
  return text.slice(Math.max(0, start - count), start)
}

function isWordCharacter(text: string, index: number): boolean {
  return text.charCodeAt(index) === 95 || isLetterOrDigit(text, index)
}

function isLetterOrDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return index >= 0 && index < text.length && /[\p{L}\p{N}]/u.test(text[index] as string)
}
