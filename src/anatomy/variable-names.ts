/** Words of variables that everybody's help desk has. */
const variableWords = ['first', 'last', 'name', 'email', 'phone', 'order', 'number', 'ticket', 'customer', 'requester', 'recipient',
  'contact', 'agent', 'company', 'product', 'amount', 'tracking', 'delivery', 'invoice', 'account', 'subject', 'signature', 'assignee']
/** Words that are only a letter away from one of these, and right: in other languages, too. */
const otherWords = new Set(['fist', 'lat', 'nam', 'mail', 'ordre', 'oder', 'numer', 'count', 'phon', 'lst', 'gent', 'rder', 'art', 'ticke'])

/**
 * The name as it was probably meant, where a word of it is a slip of the keys away from a word that every
 * help desk has: two letters changed places, one left out, or one doubled. `requester.frist_name` is
 * `requester.first_name`.
 */
export function withoutSlips(name: string): string | undefined {
  const meant = name.replace(/\p{Lu}?\p{Ll}{2,}/gu, part => {
    const word = part.toLowerCase()
    if (variableWords.includes(word) || otherWords.has(word)) return part
    const right = variableWords.find(candidate => isSlipOf(word, candidate))
    if (right === undefined) return part
    return part === word ? right : (right[0] as string).toUpperCase() + right.slice(1)
  })
  return meant === name ? undefined : meant
}

/** Whether two letters changed places, one inside the word was left out, or one doubled. */
export function isSlipOf(written: string, meant: string): boolean {
  const difference = written.length - meant.length
  let at = 0
  while (at < meant.length && written[at] === meant[at]) at++
  if (difference === 0) {
    return written[at] === meant[at + 1] && written[at + 1] === meant[at] && written.slice(at + 2) === meant.slice(at + 2)
  }
  if (difference === -1) return at > 0 && at < meant.length - 1 && written.slice(at) === meant.slice(at + 1)
  return difference === 1 && at > 0 && written[at] === written[at - 1] && written.slice(at + 1) === meant.slice(at)
}

/** The one of the known names that was most likely meant: two letters away at most, or the same at its end. */
export function nearestVariable(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '')
  const wanted = plain(name)
  let best: string | undefined
  let least = 3
  for (const candidate of known) {
    const away = distance(wanted, plain(candidate), least)
    if (away < least && away < wanted.length / 2) [best, least] = [candidate, away]
  }
  const last = (text: string): string => plain(text.slice(text.lastIndexOf('.') + 1))
  return best ?? known.find(candidate => {
    const away = distance(last(name), last(candidate), 3)
    return away < 3 && last(name).length > 2 * away + 2
  })
}

/** Letters to put in, take out or change, or to swap with the next, to make one text of the other; `most` when there are more. */
export function distance(first: string, second: string, most: number): number {
  if (Math.abs(first.length - second.length) >= most) return most
  let before: number[] = []
  let row = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let i = 1; i <= first.length; i++) {
    const next = [i]
    for (let j = 1; j <= second.length; j++) {
      const same = first[i - 1] === second[j - 1]
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[second.length] as number
}

/**
 * How many slips of the keys (letters put in, left out, changed, or swapped with the next) lie between two names;
 * undefined when they are too many for their length, or when the names differ in their parts or their figures.
 */
export function slipsBetween(name: string, other: string): number | undefined {
  if (Math.abs(name.length - other.length) > mostSlips) return undefined
  const parts = name.toLowerCase().split('.')
  const others = other.toLowerCase().split('.')
  if (parts.length !== others.length) return undefined
  let slips = 0
  for (const [index, part] of parts.entries()) {
    const meant = others[index] as string
    if (part === meant) continue
    if (/\d/.test(part + meant) || part.length < 4) return undefined
    const away = distance(part, meant, mostSlips + 1)
    if (away > (meant.length < longWord ? 1 : mostSlips)) return undefined
    slips += away
  }
  return slips > mostSlips ? undefined : slips
}

const mostSlips = 2
/** A word of fewer letters is another word when two of them are. */
const longWord = 8

/** Tells whether a name is one of the known ones, in which `*` stands for any characters. */
export function namesMatching(known: readonly string[]): (name: string) => boolean {
  const exact = new Set(known)
  const patterns = known.filter(name => name.includes('*')).map(name => name.split('*'))
  return name => exact.has(name) || patterns.some(parts => matches(name, parts))
}

/** Whether the parts stand in the name in order, the first at its beginning and the last at its end. */
function matches(name: string, parts: readonly string[]): boolean {
  const first = parts[0] as string
  const last = parts.at(-1) as string
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= name.length - last.length
}

/** The name in a variable as people write it into a config, with delimiters or without. */
export function bareName(written: string): string {
  return written.replace(/^[^\p{L}*]+|[^\p{L}\p{N}*\]]+$/gu, '')
}
