import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acts } from '../src/anatomy/act.ts'
import type { Act } from '../src/anatomy/act.ts'
import { expandPatterns } from './expand-patterns.ts'

/** A labelled sentence. */
export interface Example {
  readonly text: string
  /** 1 for every act that the sentence performs, in the order of `acts`. */
  readonly labels: Uint8Array
  /** The file that it is from: sentences of one file were written in one go and resemble each other. */
  readonly file: string
}

/** All labelled sentences of a directory, file by file in order of name. Throws on a line that it cannot read. */
export function readCorpus(directory: string): Example[] {
  return readdirSync(directory)
    .filter(name => name.endsWith('.tsv'))
    .sort()
    .flatMap(name => readExamples(readFileSync(join(directory, name), 'utf8'), name))
}

/** The examples of one file: `act,act<TAB>sentence` a line; `# …` and empty lines are skipped. */
export function readExamples(source: string, file: string): Example[] {
  const lines = source.split('\n').map((line, index) => ({ line, place: `${file}:${index + 1}` }))
  const labelled = lines.filter(({ line }) => line !== '' && !line.startsWith('# '))
  const pairs = labelled.map(({ line, place }) => {
    const tab = line.indexOf('\t')
    if (tab < 0) throw new Error(`${place}: expected acts, a tab and a sentence.`)
    return { head: line.slice(0, tab), text: line.slice(tab + 1), place }
  })
  const sentences = file.startsWith('patterns') ? expandPatterns(pairs) : pairs
  return sentences.map(({ head, text, place }) => ({ text, labels: readLabels(head.split(','), place), file }))
}

/** Throws, with the place, on an act that there is not. */
export function readLabels(names: readonly string[], place: string): Uint8Array {
  const labels = new Uint8Array(acts.length)
  for (const name of names) {
    const index = acts.indexOf(name.trim() as Act)
    if (index < 0) throw new Error(`${place}: there is no act "${name}".`)
    labels[index] = 1
  }
  return labels
}
