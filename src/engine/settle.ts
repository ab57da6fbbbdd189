import { overlaps } from '../text/span.ts'
import { spanOf, type Finding, type Related } from './finding.ts'
import type { LocatedFinding } from './locate.ts'

/**
 * One finding a cause: of the findings of one reply, those that another one absorbs are listed under it
 * as related. The rest come out in the order of the file. A warning never absorbs an error, so that
 * lowering one rule does not mute another.
 */
export function settle(findings: readonly LocatedFinding[]): Finding[] {
  const winnerOf = findWinners(findings)
  const relatedTo = new Map<LocatedFinding, Related[]>()
  for (const loser of winnerOf.keys()) {
    const winner = lastWinner(winnerOf, loser)
    relatedTo.set(winner, [...(relatedTo.get(winner) ?? []), toRelated(loser)])
  }
  return findings.filter(finding => !winnerOf.has(finding)).map(winner => {
    const { absorbs: _, ...finding } = winner
    return { ...finding, related: relatedTo.get(winner) ?? [] }
  }).sort(inOrderOfTheFile)
}

/** Findings by place, then by rule. */
export function inOrderOfTheFile(first: Finding, second: Finding): number {
  return first.offset - second.offset || first.endOffset - second.endOffset
    || (first.ruleId < second.ruleId ? -1 : first.ruleId > second.ruleId ? 1 : 0)
}

/** Who absorbs whom. Nobody is absorbed by one that it has itself absorbed, over however many steps. */
function findWinners(findings: readonly LocatedFinding[]): Map<LocatedFinding, LocatedFinding> {
  const winnerOf = new Map<LocatedFinding, LocatedFinding>()
  const present = new Set(findings.map(finding => finding.ruleId))
  const strong = findings.filter(({ absorbs }) => Object.keys(absorbs).some(id => present.has(id)))
  if (strong.length === 0) return winnerOf
  for (const finding of findings) {
    const winner = strong.find(other => absorbs(other, finding) && lastWinner(winnerOf, other) !== finding)
    if (winner !== undefined) winnerOf.set(finding, winner)
  }
  return winnerOf
}

function absorbs(winner: LocatedFinding, loser: LocatedFinding): boolean {
  if (winner.ruleId === loser.ruleId || (winner.severity === 'warning' && loser.severity === 'error')) return false
  const within = winner.absorbs[loser.ruleId]
  return within === 'reply' || (within === 'span' && overlaps(spanOf(winner), spanOf(loser)))
}

/** Follows winners to the end: what a loser has absorbed goes to the one that absorbed it. */
function lastWinner(winnerOf: ReadonlyMap<LocatedFinding, LocatedFinding>, finding: LocatedFinding): LocatedFinding {
  let last = finding
  for (let next = winnerOf.get(last); next !== undefined; next = winnerOf.get(last)) last = next
  return last
}

function toRelated({ ruleId, messageId, message }: Finding): Related {
  return { ruleId, messageId, message }
}
