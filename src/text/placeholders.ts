import type { Placeholder, PlaceholderMatch } from './placeholder.ts'
import {
  readAngleSlot, readBraceSlot, readBracketSlot, readCrosses, readTodo, readUnderscores,
} from './placeholder-slots.ts'
import { typeOfPlaceholder } from './placeholder-type.ts'
import {
  readAngle, readBrace, readDollarBrace, readDoubleBracket, readHashBrace, readPercent, skipMessageFormat,
} from './placeholder-variables.ts'

export type { Placeholder, PlaceholderSyntax, PlaceholderType } from './placeholder.ts'

/** Where a placeholder, or code, may begin. A regular expression finds the few such places soonest. */
const opening = /[{[<`]|%[\w{%]|#\{|[$€£¥₹][{X]|__|X[^a-zA-Z]|XX|xxxx|T(?:ODO|B[CD])/g

const codeElement = /<(code|pre|style|script)\b[^>]*>/iy
/** Transcripts from which personal data was taken out: `<account_id>` and `[NAME]` stand for what was said. */
const redacted = /^(?:abcd|contact-lens|amazon-connect-contact-lens|twilio-intelligence|genesys-transcripts|google-insights|transcript)$/
/** Help desks on which `#{nick}` is a `#` before `{nick}`. */
const singleBraces = /^live-?helper-?chat/
/** Code is looked through for its end only so far, so that the time stays in proportion to the text. */
const longestCode = 10_000

/** A body without markup is searched as it stands in its file and again as it is read. */
let lastText = ''
let lastPlatform = ''
let lastFound: readonly Placeholder[] = []

/**
 * The placeholders of a text in order, none overlapping another: the variables and logic tags of every
 * help desk, and the gaps that writers leave (`[NAME]`, `XXXX`).
 *
 * The text may still be HTML or Markdown, or be what was left when the markup was taken away.
 * `platform` (`zendesk`, `help-scout` …) decides what `{% … %}` means; without it the way it is written does.
 * Redacted transcripts (`abcd`, `contact-lens`, any `transcript`) hold no gaps.
 */
export function findPlaceholders(text: string, platform: string = ''): Placeholder[] {
  if (text === lastText && platform === lastPlatform) return [...lastFound]
  lastFound = find(text, platform)
  lastText = text
  lastPlatform = platform
  return [...lastFound]
}

function find(text: string, platform: string): readonly Placeholder[] {
  let found: Placeholder[] | undefined
  // nothing is a gap to be filled from here on
  let codeEnd = redacted.test(platform) ? text.length : 0
  for (let index = nextOpening(text, 0); index >= 0; ) {
    const code = text.charCodeAt(index)
    if (code === 96 || code === 60) codeEnd = Math.max(codeEnd, endOfCode(text, index))
    const match = readAt(text, index, code, platform, index < codeEnd)
    let next = index + 1
    if (match !== undefined) {
      found ??= []
      found.push(placeholderOf(match))
      next = match.end
    } else if (code === 123) next = Math.max(next, skipMessageFormat(text, index))
    else if (code === 96 || code === 95) while (text.charCodeAt(next) === code) next++
    index = nextOpening(text, next)
  }
  return found ?? []
}

/**
 * The text with every character of the placeholders, line breaks excepted, replaced by the private-use
 * letter U+E000, so that no parser of markup can break on what is inside. Its length stays the same.
 */
export function maskPlaceholders(text: string, placeholders: readonly Placeholder[]): string {
  let masked = ''
  let done = 0
  for (const { span } of placeholders) {
    masked += text.slice(done, span.start) + text.slice(span.start, span.end).replace(/[^\r\n]/g, '\uE000')
    done = span.end
  }
  return done === 0 ? text : masked + text.slice(done)
}

function nextOpening(text: string, from: number): number {
  opening.lastIndex = from
  return opening.exec(text)?.index ?? -1
}

function placeholderOf({ start, end, syntax, name, type }: PlaceholderMatch): Placeholder {
  return { span: { start, end }, syntax, type: type ?? (syntax === 'tag' ? 'text' : typeOfPlaceholder(name)), name }
}

/** Code shown to the customer holds no gaps and no `{name}`; formal variables in it are still variables. */
function readAt(
  text: string, at: number, code: number, platform: string, inCode: boolean,
): PlaceholderMatch | undefined {
  const next = text.charCodeAt(at + 1)
  switch (code) {
    case 123: { // {
      const match = readBrace(text, at, platform)
      if (inCode && (match === undefined || match.syntax === 'single-brace')) return undefined
      return match ?? readBraceSlot(text, at)
    }
    case 91: // [
      if (inCode) return undefined
      return (next === 91 ? readDoubleBracket(text, at) : undefined) ?? readBracketSlot(text, at)
    case 37: // %
      return readPercent(text, at)
    case 35: // #
      return next === 123 && !singleBraces.test(platform) ? readHashBrace(text, at) : undefined
    case 60: // <
      return readAngle(text, at) ?? (inCode ? undefined : readAngleSlot(text, at))
    case 95: // _
      return inCode || next !== 95 ? undefined : readUnderscores(text, at)
    case 84: // T
      return inCode || (next !== 79 && next !== 66) ? undefined : readTodo(text, at)
    case 36: // $
      if (next === 123) return singleBraces.test(platform) ? undefined : readDollarBrace(text, at)
  }
  if (code === 96 || inCode) return undefined
  if (code === 120) return next === 120 && text.startsWith('xxxx', at) ? readCrosses(text, at) : undefined
  if (code === 88) return isLowerCase(next) ? undefined : readCrosses(text, at)
  return next === 88 ? readCrosses(text, at) : undefined
}

/** Just past the code that begins with this backtick or tag; 0 if none does. */
function endOfCode(text: string, start: number): number {
  if (text.charCodeAt(start) === 60) {
    codeElement.lastIndex = start
    const name = codeElement.exec(text)?.[1]
    if (name === undefined) return 0
    const inside = text.slice(start, start + longestCode).toLowerCase().indexOf(`</${name.toLowerCase()}`)
    return inside < 0 ? 0 : start + inside
  }
  if (text.charCodeAt(start - 1) === 96) return 0
  let opened = start
  while (text.charCodeAt(opened) === 96) opened++
  const fence = text.slice(start, opened)
  for (let at = text.indexOf(fence, opened); at >= 0 && at - start < longestCode; at = text.indexOf(fence, at)) {
    let closed = at
    while (text.charCodeAt(closed) === 96) closed++
    if (closed - at === fence.length) return fence.length < 3 && /\n\r?\n/.test(text.slice(opened, at)) ? 0 : closed
    at = closed
  }
  return 0
}

function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122
}
