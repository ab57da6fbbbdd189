import { overlaps } from '../text/span.ts'
import { spanOf, type Finding, type Related } from './finding.ts'
import type { LocatedFinding } from './locate.ts'

/**
 * One finding a cause: of the findings of one reply, those that another one absorbs are listed under it
 * as related. The rest come out in the order of the file.
 */
export function settle(findings: readonly LocatedFinding[]): Finding[] {
  const winnerOf = new Map<LocatedFinding, LocatedFinding>()
  for (const finding of findings) {
    const winner = findings.find(other => absorbs(other, finding))
    if (winner !== undefined) winnerOf.set(finding, winner)
  }
  const kept = findings.filter(finding => !winnerOf.has(finding))
  return kept.map(winner => {
    const related = findings.filter(finding => lastWinner(winnerOf, finding) === winner).map(toRelated)
    const { absorbs: _, ...finding } = winner
    return { ...finding, related }
  }).sort(inOrderOfTheFile)
}

/** Findings by place, then by rule. */
export function inOrderOfTheFile(first: Finding, second: Finding): number {
  return first.offset - second.offset || first.endOffset - second.endOffset
    || (first.ruleId < second.ruleId ? -1 : first.ruleId > second.ruleId ? 1 : 0)
}

function absorbs(winner: LocatedFinding, loser: LocatedFinding): boolean {
  const within = winner === loser ? undefined : winner.absorbs[loser.ruleId]
  return within === 'reply' || (within === 'span' && overlaps(spanOf(winner), spanOf(loser)))
}

/** Follows winners to the end, so that what a loser had absorbed goes to the one that absorbed it. */
function lastWinner(winnerOf: Map<LocatedFinding, LocatedFinding>, finding: LocatedFinding): LocatedFinding | undefined {
  const seen = new Set<LocatedFinding>()
  let winner = winnerOf.get(finding)
  while (winner !== undefined && !seen.has(winner)) {
    seen.add(winner)
    const next = winnerOf.get(winner)
    if (next === undefined) return winner
    winner = next
  }
  return winner
}

function toRelated({ ruleId, messageId, message }: Finding): Related {
  return { ruleId, messageId, message }
}
