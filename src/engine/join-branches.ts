import type { Reply } from '../document/document.ts'
import type { Finding } from './finding.ts'
import type { View } from './units.ts'

/** What was found in one view of a reply. */
export interface ViewFindings {
  readonly view: View
  readonly findings: readonly Finding[]
}

/**
 * The findings of all views, each once. One that is in some branches of a reply and not in others says in which
 * it was found first.
 */
export function joinBranches(all: readonly ViewFindings[]): readonly Finding[] {
  const joined: Finding[] = []
  const branchesOf = new Map<Reply, ViewFindings[]>()
  for (const found of all) {
    if (found.view.scope !== 'branch') joined.push(...found.findings)
    else branchesOf.set(found.view.reply, [...branchesOf.get(found.view.reply) ?? [], found])
  }
  return [...joined, ...[...branchesOf.values()].flatMap(joinOne)]
}

function joinOne(branches: readonly ViewFindings[]): readonly Finding[] {
  const found = new Map<string, { readonly finding: Finding; readonly conditions: readonly string[]; times: number }>()
  for (const { view, findings } of branches) {
    for (const finding of findings) {
      const key = [finding.ruleId, finding.messageId, finding.offset, finding.endOffset].join(':')
      const known = found.get(key)
      if (known === undefined) found.set(key, { finding, conditions: view.conditions, times: 1 })
      else known.times++
    }
  }
  return [...found.values()].map(({ finding, conditions, times }) =>
    times >= branches.length ? finding : { ...finding, branch: conditions.join(' and ') })
}
