import leven, { closestMatch } from 'leven'

/** The name that was most likely meant, or `undefined` when none is near. Case does not count. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const byLowerCase = new Map(names.map(name => [name.toLowerCase(), name]))
  const lower = written.toLowerCase()
  const candidates = [...byLowerCase.keys()]
  const maxDistance = Math.max(2, Math.floor(lower.length / 3))
  const match = closestMatch(lower, candidates, { maxDistance }) ?? candidates.find(name => holdsMostOf(name, lower))
    ?? nearestBeginning(lower, candidates, maxDistance)
  return match === undefined ? undefined : byLowerCase.get(match)
}

/** ` Did you mean “x”?` with a space before, or nothing when no name is near. */
export function didYouMean(written: string, names: readonly string[]): string {
  const name = nearest(written, names)
  return name === undefined ? '' : ` Did you mean “${name}”?`
}

/** Whether what was written is a good part of the name: `policy-apology` of `no-policy-apology`. */
function holdsMostOf(name: string, written: string): boolean {
  return written.length >= 5 && name.includes(written)
}

/** The name whose first words are like what was written: `zendesk-macros` for `zendsk`. */
function nearestBeginning(written: string, names: readonly string[], maxDistance: number): string | undefined {
  if (written.length < 5) return undefined
  const words = written.split('-').length
  const distance = (name: string): number => leven(written, name.split('-').slice(0, words).join('-'))
  const [best] = names.toSorted((first, second) => distance(first) - distance(second))
  return best !== undefined && distance(best) <= maxDistance ? best : undefined
}
