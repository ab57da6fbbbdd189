import type { Placeholder } from '../text/placeholders.ts'

/** The delimiters of a placeholder, as a writer would name them. */
export type Delimiters =
  | '{{}}' | '{{{}}}' | '{%%}' | '{}' | '[]' | '[[]]' | '<>' | '<<>>' | '%%' | '%{}' | '#{}' | '${}' | '{!}' | '<attribute>'

/** Longest first: `{{` is also a `{`. */
const openings: readonly (readonly [string, Delimiters])[] = [
  ['<attribute', '<attribute>'], ['{{{', '{{{}}}'], ['{{', '{{}}'], ['{%', '{%%}'], ['{!', '{!}'], ['[[', '[[]]'], ['<<', '<<>>'],
  ['%{', '%{}'], ['#{', '#{}'], ['${', '${}'], ['{', '{}'], ['[', '[]'], ['<', '<>'], ['%', '%%'],
]

/** How many characters of the delimiters stand before the name, where it is not half of them. */
const openingLengths: Partial<Record<Delimiters, number>> = { '{!}': 2, '%{}': 2, '#{}': 2, '${}': 2 }

/** Which delimiters the placeholder stands in; undefined for `XXXX`, `____` and `TODO`. */
export function delimitersOf({ span, name, syntax }: Placeholder, text: string): Delimiters | undefined {
  const written = text.slice(span.start, span.end)
  if (written === name) return undefined
  // in a web address: `%7Bticket.id%7D`
  if (/^(?:%(?:25)?)?%7B/i.test(written)) return syntax === 'liquid' ? '{{}}' : '%{}'
  return openings.find(([opening]) => written.startsWith(opening))?.[1]
}

/** The name, or what else belongs between the delimiters, written in them: `{{first_name}}`. */
export function writtenAs(delimiters: Delimiters, name: string): string {
  if (delimiters === '<attribute>') return `<attribute key="${name}"/>`
  const half = openingLengths[delimiters] ?? delimiters.length / 2
  return delimiters.slice(0, half) + name + delimiters.slice(half)
}

/** Whether what reads the first delimiters reads the others: triple braces are double ones to it. */
export function isReadAs(own: Delimiters, delimiters: Delimiters): boolean {
  return own === delimiters || (own === '{{}}' && delimiters === '{{{}}}')
}
