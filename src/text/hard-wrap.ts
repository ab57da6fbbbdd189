/** A line at least this long may have been broken by an editor and not by the writer. */
const leastWrappedLine = 60
/** The same where the next line goes on in lower case. */
const leastContinuedLine = 40
/** Longer lines are not wrapped at all. */
const mostWrappedLine = 130
const neighbours = 4

/**
 * Whether the single line break at `newline` only wraps a line, so that the sentence runs on: the line
 * before is near the width of its neighbours, ends no sentence, and the next word would not have fitted.
 *
 * `next` is the offset of the first character of the next line. List items, quotes and blank lines
 * never continue a line.
 */
export function isHardWrap(text: string, newline: number, next: number): boolean {
  const start = lineStart(text, newline - 1)
  const length = newline - start
  if (length < leastContinuedLine || length > mostWrappedLine || next >= text.length) return false
  if (/[.!?…:;]["'”’)\]]*\s*$/.test(text.slice(Math.max(start, newline - 6), newline))) return false
  const following = text.slice(next, next + 40)
  if (/^[ \t]*(?:[-*+•–>·▪◦‣#|]|\d{1,2}[.)]|[a-z]\)|\r|\n|$)/.test(following)) return false
  const word = /^[ \t]*(\S+)/.exec(following)?.[1] ?? ''
  if (/^(?:best|regards|thanks|cheers|sincerely|kind|warm|yours|hi|hello|dear)$/i.test(word.replace(/[,!]$/, ''))
    && /^[ \t]*\S+(?: \S+)?[,!]?\s*(?:\n|$)/.test(following)) return false
  const width = widthAround(text, start, newline, next)
  if (width > mostWrappedLine || length + 1 + word.length <= width) return false
  return length >= leastWrappedLine || /^\p{Ll}/u.test(word)
}

/** The longest of the lines around, in the same paragraph. */
function widthAround(text: string, start: number, newline: number, next: number): number {
  let width = newline - start
  let begin = start
  for (let count = 0; count < neighbours && begin > 0; count++) {
    const end = begin - 1
    begin = lineStart(text, end - 1)
    if (end - begin < 2) break
    width = Math.max(width, end - begin)
  }
  begin = next
  for (let count = 0; count < neighbours && begin < text.length; count++) {
    const found = text.indexOf('\n', begin)
    const end = found < 0 ? text.length : found
    if (end - begin < 2) break
    width = Math.max(width, end - begin)
    begin = end + 1
  }
  return width
}

function lineStart(text: string, before: number): number {
  return before < 0 ? 0 : text.lastIndexOf('\n', before) + 1
}
