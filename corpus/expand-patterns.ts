import { randomNumbers } from './random.ts'

interface Line { readonly head: string; readonly text: string; readonly place: string }

/** So many sentences are written from one pattern, if it has so many. */
const sentencesOfPattern = 32

/**
 * Writes sentences from patterns. `(a|b|)` is a choice, which may hold further ones; `@thing` is any of a list
 * that a line `@thing<TAB>order|account|…` gives; `\\(`, `\\)` and the brackets of a Markdown link are themselves. Which sentences are written depends on the pattern alone.
 */
export function expandPatterns(lines: readonly Line[]): Line[] {
  const lists = new Map<string, string>()
  const expanded: Line[] = []
  for (const { head, text, place } of lines) {
    if (head.startsWith('@')) {
      lists.set(head.slice(1), `(${text})`)
      continue
    }
    const pattern = text.replace(/\(@([a-z]+)\)|@([a-z]+)/g, (whole, bare: string, name: string) => lists.get(bare ?? name) ?? whole)
    for (const sentence of sentencesOf(pattern, place)) expanded.push({ head, text: sentence, place })
  }
  return expanded
}

function sentencesOf(pattern: string, place: string): Set<string> {
  const random = randomNumbers([...pattern].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7))
  const sentences = new Set<string>()
  for (let attempt = 0; attempt < sentencesOfPattern * 2 && sentences.size < sentencesOfPattern; attempt++) {
    sentences.add(choose(pattern, random, place).replace(/ +/g, ' ').replace(/ ([,.?!])/g, '$1').trim())
  }
  return sentences
}

/** Takes one choice at every bracket, the innermost first. */
function choose(pattern: string, random: () => number, place: string): string {
  let text = hideBrackets(pattern)
  for (;;) {
    const match = /\(([^()]*\|[^()]*)\)/.exec(text)
    if (match === null) return showBrackets(text)
    const choices = (match[1] as string).split('|')
    const chosen = choices[Math.floor(random() * choices.length)]
    if (chosen === undefined) throw new Error(`${place}: an empty choice.`)
    text = text.slice(0, match.index) + chosen + text.slice(match.index + match[0].length)
  }
}

function hideBrackets(pattern: string): string {
  return pattern.replaceAll('\\(', '\u0001').replaceAll('\\)', '\u0002')
    .replace(/\]\(([^()|\s]*)\)/g, ']\u0001$1\u0002')
}

function showBrackets(text: string): string {
  return text.replaceAll('\u0001', '(').replaceAll('\u0002', ')')
}
