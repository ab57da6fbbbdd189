import type { Passage } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'

/** Plain text as the customer reads it: itself, with every line ended by `\n`. */
export function readPlain(text: string): Passage {
  const builder = new PassageBuilder(text)
  let from = 0
  let usesCarriageReturns = false
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', from)) {
    usesCarriageReturns = true
    builder.copy(from, at)
    builder.say('\n', at, at + 2)
    from = at + 2
  }
  builder.copy(from, text.length)
  return builder.build(usesCarriageReturns ? replacement => replacement.replace(/\r?\n/g, '\r\n') : undefined)
}
