/**
 * Measures the analyser on labelled sentences that it was not trained on: `npm run measure -- FILE`.
 * FILE is JSON Lines: `{ "source": "…", "text": "…", "acts": ["…"] }`. A text of several sentences performs
 * an act as surely as the surest of them.
 */
import { readFileSync } from 'node:fs'
import { english } from '../rules/lexicon/english/index.ts'
import { acts } from '../src/anatomy/act.ts'
import type { Act } from '../src/anatomy/act.ts'
import { createAnalyser } from '../src/anatomy/analyse.ts'
import { findPlaceholders } from '../src/text/placeholders.ts'
import { readLabels } from './read-corpus.ts'
import { describe, printScores, scoreOf, scoresOf } from './scores.ts'

interface Row {
  readonly source: string
  readonly labels: Uint8Array
  readonly confidences: Float32Array
}

/** Acts that rules ask for together. */
const unions: Readonly<Record<string, readonly Act[]>> = {
  feeling: ['sympathy', 'empathy', 'apology'],
  'next step': ['commitment', 'offer', 'request', 'instruction', 'question', 'outcome', 'resolution', 'escalation'],
}

const fewestOfSource = 25

const file = process.argv[2]
if (file === undefined) {
  console.error('Give the file to measure on: npm run measure -- FILE')
  process.exit(2)
}
const analyse = createAnalyser(english)
const rows = readFileSync(file, 'utf8').split('\n').filter(line => line.trim() !== '').map(readRow)
printScores(scoresOf(rows.map(({ confidences }) => confidences), rows.map(({ labels }) => labels)))
for (const threshold of [0.2, 0.3, 0.4, 0.6, 0.7]) {
  const { all } = scoresOf(rows.map(({ confidences }) => confidences), rows.map(({ labels }) => labels), threshold)
  console.log(describe(`all at ${threshold}`, all))
}
printBySource()
printUnions()

function readRow(line: string, index: number): Row {
  const { source, text, acts: names } = JSON.parse(line) as { source: string; text: string; acts: string[] }
  const { sentences } = analyse(text, findPlaceholders(text))
  // A signature is told by where it stands, not by what it does.
  const said = sentences.filter(({ role }) => role !== 'signature')
  const parts = said.length > 0 ? said : sentences
  const confidences = Float32Array.from(acts, act => Math.max(0, ...parts.map(part => part.confidence(act))))
  return { source, labels: readLabels(names, `${file}:${index + 1}`), confidences }
}

function printBySource(): void {
  console.log('\nby source')
  const bySource = new Map<string, Row[]>()
  for (const row of rows) bySource.set(row.source, [...bySource.get(row.source) ?? [], row])
  const small = [...bySource.values()].filter(list => list.length < fewestOfSource).flat()
  const groups = [...bySource].filter(([, list]) => list.length >= fewestOfSource)
    .sort((first, second) => second[1].length - first[1].length)
  for (const [name, list] of [...groups, ['smaller sources', small] as const]) {
    const { all } = scoresOf(list.map(({ confidences }) => confidences), list.map(({ labels }) => labels))
    console.log(describe(name.slice(0, 24), all))
  }
}

function printUnions(): void {
  for (const [name, members] of Object.entries(unions)) {
    console.log(`\n${name}: ${members.join(', ')}`)
    const indices = members.map(act => acts.indexOf(act))
    const confidences = rows.map(row => Math.max(...indices.map(act => row.confidences[act] as number)))
    const truths = rows.map(({ labels }) => indices.some(act => labels[act] === 1))
    for (const threshold of [0.05, 0.1, 0.2, 0.35, 0.5, 0.7]) {
      console.log(describe(`  at ${threshold}`, scoreOf(confidences, truths, threshold)))
    }
  }
}
