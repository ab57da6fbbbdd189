import type { RuleAccuracy } from 'replylint/rule'

/** What was measured of each rule. Written by `npm run accuracy -- FILES --save`; corpus/README.md says on what. */
export const accuracy: Readonly<Record<string, readonly RuleAccuracy[]>> = {
}
