import type { Data } from './data.ts'
import type { Problem } from './document.ts'
import { readJson } from './json.ts'

/**
 * Reads JSON Lines: one value a line, blank lines passed over. Offsets are the file's. A line that is
 * not JSON gives a `broken-json` problem, and the reading goes on with the next.
 */
export function readJsonLines(source: string): { items: Data[]; problems: Problem[] } {
  const items: Data[] = []
  const problems: Problem[] = []
  let start = 0
  while (start < source.length) {
    const found = source.indexOf('\n', start)
    const end = found === -1 ? source.length : found
    if (!isBlank(source, start, end)) {
      const line = readJson(source, { start, end })
      // A line that holds nothing keeps its place: records are known by which line they are.
      items.push(line.data ?? { kind: 'null', span: { start, end }, value: null })
      problems.push(...line.problems)
    }
    start = end + 1
  }
  return { items, problems }
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code !== 32 && code !== 9 && code !== 13) return false
  }
  return true
}
