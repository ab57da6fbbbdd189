/**
 * Whether a text fits a pattern in which `*` stands for any characters and `?` for one. Case does not
 * count. Takes time in proportion to the two lengths at most multiplied, whatever the pattern.
 */
export function fitsWildcard(text: string, pattern: string): boolean {
  const read = text.toLowerCase()
  const wanted = pattern.toLowerCase()
  let at = 0
  let place = 0
  let star = -1
  let resume = 0
  while (at < read.length) {
    if (wanted[place] === '*') {
      star = place++
      resume = at
    } else if (place < wanted.length && (wanted[place] === '?' || wanted[place] === read[at])) {
      at++
      place++
    } else if (star >= 0) {
      place = star + 1
      at = ++resume
    } else {
      return false
    }
  }
  while (wanted[place] === '*') place++
  return place === wanted.length
}
