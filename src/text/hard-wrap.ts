/** A line at least this long may have been broken by an editor and not by the writer. */
const leastWrappedLine = 60
/** The same where the next line goes on in lower case. */
const leastContinuedLine = 40
/** Longer lines are not wrapped at all. */
const mostWrappedLine = 130
const neighbours = 4
const salutationOrSignOff = new RegExp('^[ \\t]*(?:best|(?:best |kind |warm )?regards|thanks|cheers|sincerely|yours'
  + '|hi|hello|dear)\\b(?: \\S+){0,2}[,!]?\\s*(?:\\n|$)', 'i')

/**
 * Whether the single line break at `newline` only wraps a line, so that the sentence runs on: the line
 * before is near the width of its neighbours, ends no sentence, and the next word would not have fitted.
 *
 * `next` is the offset of the first character of the next line. List items, quotes and blank lines
 * never continue a line.
 */
export function isHardWrap(text: string, newline: number, next: number): boolean {
  const end = text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline
  const start = lineStart(text, end - 1)
  const length = end - start
  if (length < leastContinuedLine || length > mostWrappedLine || next >= text.length) return false
  if (/[.!?…:;]["'”’)\]]*\s*$/.test(text.slice(Math.max(start, end - 6), end))) return false
  const following = text.slice(next, next + 40)
  if (/^[ \t]*(?:[-*+•–>·▪◦‣#|]|\d{1,2}[.)]|[a-z]\)|\r|\n|$)/.test(following)) return false
  const word = /^[ \t]*(\S+)/.exec(following)?.[1] ?? ''
  if (isSalutationOrSignOff(following)) return false
  const isContinued = /^\p{Ll}/u.test(word)
  if (isContinued && /[\p{L},]\s*$/u.test(text.slice(end - 2, end))) return true
  const width = widthAround(text, start, length, next)
  if (width > mostWrappedLine || length + 1 + word.length <= width) return false
  return length >= leastWrappedLine || isContinued
}

/** "Best,", "Kind regards" or "Hi Sam," alone on its line. */
function isSalutationOrSignOff(following: string): boolean {
  return salutationOrSignOff.test(following)
}

/** The longest of the lines around, in the same paragraph. */
function widthAround(text: string, start: number, length: number, next: number): number {
  let width = length
  let begin = start
  for (let count = 0; count < neighbours && begin > 0; count++) {
    const end = begin - 1
    begin = lineStart(text, end - 1)
    const other = lengthOfLine(text, begin, end)
    if (other < 2) break
    width = Math.max(width, other)
  }
  begin = next
  for (let count = 0; count < neighbours && begin < text.length; count++) {
    const newline = text.indexOf('\n', begin)
    const end = newline < 0 ? text.length : newline
    const other = lengthOfLine(text, begin, end)
    if (other < 2) break
    width = Math.max(width, other)
    begin = end + 1
  }
  return width
}

function lengthOfLine(text: string, begin: number, end: number): number {
  return end - begin - (text.charCodeAt(end - 1) === 13 ? 1 : 0)
}

function lineStart(text: string, before: number): number {
  return before < 0 ? 0 : text.lastIndexOf('\n', before) + 1
}
