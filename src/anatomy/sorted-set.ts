/**
 * The different numbers of a short list, smallest first. Insertion, because the lists have a handful of
 * numbers and there are many of them.
 */
export function sortedSet(numbers: readonly number[]): number[] {
  const set: number[] = []
  for (let index = 0; index < numbers.length; index++) {
    const added = numbers[index] as number
    let at = set.length
    while (at > 0 && (set[at - 1] as number) > added) at--
    if (at > 0 && set[at - 1] === added) continue
    if (at === set.length) set.push(added)
    else set.splice(at, 0, added)
  }
  return set
}
