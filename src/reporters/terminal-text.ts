const eastAsian = '\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6'
const wide = new RegExp(`[${eastAsian}]|\\p{Emoji_Presentation}`, 'u')
const invisible = /[\u200B-\u200F\u2060\uFEFF\uFE00-\uFE0F]|\p{Mark}/u

/** How many columns a text takes up in a terminal: two for emoji and East Asian signs, none for marks. */
export function columnsOf(text: string): number {
  // Plain ASCII, by far the most usual, needs no looking at each sign.
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  let columns = 0
  for (const sign of text) columns += invisible.test(sign) ? 0 : wide.test(sign) ? 2 : 1
  return columns
}

/** Text from a linted file on one line, without what would steer the terminal or turn the direction of reading. */
export function tame(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\x00-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}

/** The same for a text of several lines, with its spaces as they are. */
export function tameLines(text: string): string {
  return text.replace(/[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}

/** Breaks a text at spaces into lines of at most so many columns. A longer word gets a line of its own. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** As many whole signs from the beginning as fit into so many columns; the rest becomes `…`. */
export function truncate(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const sign of text) {
    used += columnsOf(sign)
    if (used > columns) break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}
