import { acts } from '../src/anatomy/act.ts'
import type { Act } from '../src/anatomy/act.ts'

/** How often something was said rightly, wrongly, and not said. */
export interface Score {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

export interface Scores {
  readonly all: Score
  readonly byAct: ReadonlyMap<Act, Score>
}

export const precision = ({ right, wrong }: Score): number => right / Math.max(1, right + wrong)
export const recall = ({ right, missed }: Score): number => right / Math.max(1, right + missed)
export const f1 = ({ right, wrong, missed }: Score): number => 2 * right / Math.max(1, 2 * right + wrong + missed)

/** Compares confidences, sentence by sentence in the order of `acts`, with the labels. */
export function scoresOf(
  confidences: readonly Float32Array[], labels: readonly Uint8Array[], threshold = 0.5,
): Scores {
  const byAct = new Map<Act, Score>()
  const all = { right: 0, wrong: 0, missed: 0 }
  acts.forEach((name, act) => {
    const score = scoreOf(confidences.map(row => row[act] as number), labels.map(row => row[act] === 1), threshold)
    byAct.set(name, score)
    all.right += score.right
    all.wrong += score.wrong
    all.missed += score.missed
  })
  return { all, byAct }
}

/** The same for one yes-or-no question. */
export function scoreOf(confidences: readonly number[], truths: readonly boolean[], threshold: number): Score {
  const score = { right: 0, wrong: 0, missed: 0 }
  confidences.forEach((confidence, index) => {
    if (confidence >= threshold) score[truths[index] === true ? 'right' : 'wrong']++
    else if (truths[index] === true) score.missed++
  })
  return score
}

/** A line for every act and one for all together. */
export function printScores({ all, byAct }: Scores): void {
  for (const [act, score] of byAct) console.log(describe(act, score))
  console.log(describe('all', all))
}

export function describe(name: string, score: Score): string {
  const share = (value: number): string => value.toFixed(2)
  return `${name.padEnd(24)} P ${share(precision(score))}  R ${share(recall(score))}  F1 ${f1(score).toFixed(3)}`
    + `  n ${score.right + score.missed}`
}
