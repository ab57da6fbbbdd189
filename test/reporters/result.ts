import type { FileResult, Finding, Suggestion } from '../../src/engine/finding.ts'
import { placeOf } from '../../src/engine/locate.ts'
import type { ReporterOptions } from '../../src/reporters/reporter.ts'
import { Lines } from '../../src/text/lines.ts'

export const plain: ReporterOptions = { color: false, columns: 80, unrecognised: [] }

/** A finding at a piece of a source, which must be there; `quote` is what the customer reads of it. */
export function findingAt(source: string, raw: string, facts: Partial<Finding> = {}): Finding {
  const start = source.indexOf(raw)
  if (start < 0) throw new Error(`“${raw}” is not in the source.`)
  return {
    ruleId: 'no-word',
    messageId: 'word',
    severity: 'error',
    message: 'This is wrong. Say it another way.',
    quote: raw,
    ...placeOf({ start, end: start + raw.length }, new Lines(source)),
    suggestions: [],
    related: [],
    ...facts,
  }
}

export function resultOf(source: string, findings: readonly Finding[], facts: Partial<FileResult> = {}): FileResult {
  return {
    path: 'a.md',
    format: 'markdown',
    replies: 1,
    conversations: 0,
    skipped: { internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 },
    findings,
    source,
    ...facts,
  }
}

/** A suggestion; what it is not told is as in one without slots that cannot be made. */
export function suggestionOf(facts: Pick<Suggestion, 'id' | 'message' | 'text'> & Partial<Suggestion>): Suggestion {
  return { slots: [], isAddition: false, shown: facts.text, editTo: () => undefined, ...facts }
}
