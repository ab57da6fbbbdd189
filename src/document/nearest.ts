import leven from 'leven'

/** The names to choose from as words, the most similar one first: `“body” (did you mean that?), “title”`. */
export function nearest(wanted: string, names: readonly string[]): string {
  const distance = (name: string): number => leven(wanted.toLowerCase(), name.toLowerCase())
  const [best] = names.toSorted((first, second) => distance(first) - distance(second))
  const shown = names.slice(0, 12).map(name => `“${name}”`).join(', ')
  const list = names.length > 12 ? `${shown} …` : shown
  const isClose = best !== undefined && distance(best) <= Math.max(2, wanted.length / 3)
  return isClose ? `${list}; did you mean “${best}”?` : list
}
