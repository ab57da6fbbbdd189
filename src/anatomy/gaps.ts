import type { Placeholder } from '../text/placeholders.ts'
import type { Span } from '../text/span.ts'
import type { Anatomy } from './anatomy.ts'
import { delimitersOf } from './delimiters.ts'

/** With which words a language leaves something to be filled in, and what only looks like it: content. */
export interface GapWords {
  /** The end of a line after which `XX-1234` shows how something looks. */
  readonly showsFormat: RegExp
  /** What a program left of a value that was not there: `[object Object]`. */
  readonly brokenValue: RegExp
  /** Marks and words of the writer's own: `???`, “on DD/MM/YYYY”, “Hi NAME,”, “by (courier name)”. */
  readonly ownMark: RegExp
  /** Gaps that are described at length, or with one word that is no name of a variable. */
  readonly described: RegExp
  /** An item of a list that says nothing yet. */
  readonly emptyItem: RegExp
  /** What stands in brackets by itself and is no gap: marks of an editor, keys, levels, tags. */
  readonly settled: ReadonlySet<string>
  /** A remark in brackets that tells the agent what to do. */
  readonly remark: RegExp
  readonly emptyGreeting: RegExp
  /** The end of a line that says to press the key which follows, or to click on a button after another. */
  readonly pressed: RegExp
  readonly clicked: RegExp
  /** How a line goes on after the name of a key. */
  readonly key: RegExp
  /** Words of gaps that no button has. */
  readonly noButton: RegExp
  /** Begins a gap that the customer fills in, where it ends a line of a form. */
  readonly filledByCustomer: RegExp
  readonly leavesOut: RegExp
  readonly updated: RegExp
  /** Words that are left out of a variable's name: “insert the”. */
  readonly filling: ReadonlySet<string>
  /** The first word of a gap that is too much for a variable's name. */
  readonly question: RegExp
}

/** A gap that nobody has filled. */
export interface Gap extends Span {
  /** What it says of what belongs there; empty when it says nothing. */
  readonly name: string
}

/** Words in double braces that are more than a name: `{{what you will do}}`. Names in titles' capitals are names. */
const proseInBraces = /^\p{Ll}[\p{L}'’]*(?:[ ,-]+[\p{L}\d'’]+)+[.…]*$/u
/** `[[first_name]]` and `<<first_name>>` are variables of somebody's own; `[[FEATURE]]` is a gap. */
const ownVariable = /^[a-z][\w-]*(?:\.[\w-]+)*$/
const timeZone = /^(?:[A-Z]{1,3}[SD]?T|UTC|GMT|[ECMP]T)$/
/** A longer run of underscores, beside another one, is a line of a form. */
const longestGap = 8
/** So far, in characters, is looked around a gap. */
const nearby = 300
/** Whether the placeholder is a gap that a writer left, and not a variable, a form or an illustration. */
export function isGap(placeholder: Placeholder, reply: Anatomy, words: GapWords): boolean {
  const { span, syntax, name, type } = placeholder
  const { text } = reply
  const delimiters = delimitersOf(placeholder, text)
  if (delimiters === '{{}}') return syntax !== 'tag' && (name.trim() === '' || proseInBraces.test(name))
  if (delimiters === '[[]]' || delimiters === '<<>>') return !ownVariable.test(name)
  if (syntax !== 'slot') return false
  const line = lineBefore(span, text)
  const rest = lineAfter(span, text)
  const endsForm = /[:?]\s*[*_]*$/.test(line) && /^[\s*_.]*$/.test(rest)
  if (delimiters === '[]') {
    if ((words.filledByCustomer.test(name) && endsForm) || isButton(span, text, words)) return false
    // “[Zendesk] Your request …”, “[Updated 5 May] Here is …”: what the text is about
    if (type === 'text' && line === '' && !words.leavesOut.test(name) && /^ \p{Lu}/u.test(rest)) return false
    if (timeZone.test(name) || words.updated.test(name)) return false
  }
  if (delimiters === '<>') {
    const isCommand = /[/=\-:\\]$/.test(line) || /^[:/=@]\S/.test(rest)
    return !isCommand && (/\s/.test(name) || type !== 'text' || /[@#]$/.test(line))
  }
  if (delimiters !== undefined) return true
  if (name.startsWith('_')) return !endsForm && !(name.length >= longestGap && hasOtherLine(span, text))
  if (name === 'XX' && type === 'text') return false
  if (/^x/i.test(name) && words.showsFormat.test(line)) return false
  // kisses
  return !(/^x+$/.test(name) && rest.trim() === '')
}

/**
 * Gaps that are no placeholders, in order of their kind: broken values, the writer's own marks, gaps described at
 * length, empty items, and the phrases of `house`. Where `brackets` are variables none is described in them.
 */
export function markedGaps(text: string, words: GapWords, house: readonly string[], brackets: boolean): Gap[] {
  const gaps: Gap[] = []
  const add = (pattern: RegExp, nameOf: (at: Span, written: string) => string | undefined): void => {
    for (const { index, 0: written } of text.matchAll(pattern)) {
      const at = { start: index, end: index + written.length }
      const name = nameOf(at, written)
      if (name !== undefined) gaps.push({ ...at, name })
    }
  }
  add(words.brokenValue, () => '')
  add(words.ownMark, at => words.showsFormat.test(lineBefore(at, text)) ? undefined : '')
  if (text.includes('[') && !text.includes('[/') && !brackets) {
    add(words.described, (at, written) => {
      if (isButton(at, text, words) || words.settled.has(written.slice(1, -1).toLowerCase())) return undefined
      return written.replace(/\W+$/, '')
    })
  }
  add(words.emptyItem, () => '')
  const phrases = house.filter(phrase => phrase.trim() !== '')
  if (phrases.length > 0) add(phrasePattern(phrases), () => '')
  return gaps
}

function phrasePattern(phrases: readonly string[]): RegExp {
  const escaped = phrases.map(phrase => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** `[Insert the order number]` is `order_number`; what is described at length has no such name: the empty string. */
export function variableNameOf(gap: string, { filling, question }: GapWords): string {
  const words = gap.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  const said = words.filter(word => !filling.has(word) && !/^x+$/.test(word)).map(word => word.replace(/['’].*$/, ''))
  return words.length > 5 || said.length > 3 || question.test(words[0] ?? '') ? '' : said.join('_')
}

/** “Press [Esc]”, “[Ctrl] + [F5]”, the “[Tab] key”, and the second of “click [Save] and then [Submit order]”. */
function isButton(span: Span, text: string, { key, noButton, pressed, clicked }: GapWords): boolean {
  if (!/^\[[\p{Lu}\d]/u.test(text.slice(span.start, span.start + 2))) return false
  const line = lineBefore(span, text)
  const rest = text.slice(span.end, span.end + nearby)
  if (/\] ?\+ ?$/.test(line) || /^ ?\+ ?\[/.test(rest) || key.test(rest)) return true
  const name = text.slice(span.start + 1, span.end - 1)
  if (noButton.test(name) || (name === name.toUpperCase() && name.length > 4)) return false
  return pressed.test(line) || clicked.test(line)
}

/** Whether another long run of underscores stands nearby. */
function hasOtherLine({ start, end }: Span, text: string): boolean {
  return /_{8}/.test(text.slice(Math.max(0, start - nearby), start)) || /_{8}/.test(text.slice(end, end + nearby))
}

function lineBefore({ start }: Span, text: string): string {
  return /[^\n]*$/.exec(text.slice(Math.max(0, start - nearby), start))?.[0] ?? ''
}

function lineAfter({ end }: Span, text: string): string {
  return /^[^\n]*/.exec(text.slice(end, end + nearby))?.[0] ?? ''
}
