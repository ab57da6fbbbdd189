import leven from 'leven'

/** The names to choose from, to end a sentence with: `“titel”, “antwort”; did you mean “antwort”?` */
export function nearest(wanted: string, names: readonly string[]): string {
  const distance = (name: string): number => leven(wanted.toLowerCase(), name.toLowerCase())
  const inside = names.filter(name => wanted.length >= 3 && name.toLowerCase().includes(wanted.toLowerCase()))
  const [best] = (inside.length > 0 ? inside : names).toSorted((first, second) => distance(first) - distance(second))
  const shown = names.slice(0, 12).map(name => `“${name}”`).join(', ')
  const list = names.length > 12 ? `${shown} …` : shown
  const isClose = best !== undefined && (inside.length > 0 || distance(best) <= Math.max(2, wanted.length / 3))
  return isClose ? `${list}; did you mean “${best}”?` : `${list}.`
}
