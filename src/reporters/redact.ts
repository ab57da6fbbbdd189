import type { Change, FileResult, Finding, Suggestion } from '../engine/finding.ts'

/**
 * Hides e-mail addresses, phone, card and account numbers in what a report shows of the texts: their letters and digits
 * become `•`, as many as there were, so that the marks under a line still stand where they should. A change whose text
 * holds such data is left out. The files are not touched.
 *
 * No library decides what a phone number is: they need to know the country, and in doubt a number is better hidden.
 */
export function redact(results: readonly FileResult[]): readonly FileResult[] {
  return results.map(result => result.findings.length === 0 ? result : {
    ...result,
    findings: result.findings.map(redactFinding),
    source: result.findings.some(({ context }) => context === undefined) ? mask(result.source) : result.source,
  })
}

const mayHoldData = /@|\d{4}|\d(?:[ ().\/-]{0,2}\d){6}/

/** So long a stretch of a text is looked at; a letter has no longer address. */
const email = /[^\s@<>()[\],;:"“”„]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu
const account = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g
const digits = /(?<![\p{L}\p{N}_{.,-])(?:\+|\b00)?\(?\d(?:[ ().\/-]{0,2}\d){6,24}(?![\p{L}\p{N}_}%])/gu
const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?:$|[ T]\d)/

/** The text with personal data made unreadable; of the same length. */
export function mask(text: string): string {
  if (!mayHoldData.test(text)) return text
  return text
    .replace(email, hidden)
    .replace(account, hidden)
    .replace(digits, found => isNumberOfAPerson(found) ? hidden(found) : found)
}

function hidden(found: string): string {
  return found.replace(/[\p{L}\p{N}]/gu, character => '•'.repeat(character.length))
}

/** Phone numbers have separators, a leading zero or plus, or ten digits and more; cards have 13 to 19. Orders are shorter. */
function isNumberOfAPerson(found: string): boolean {
  if (date.test(found)) return false
  const count = found.replace(/\D/g, '').length
  return count >= 10 || /^[+(0]/.test(found) || /\d[ ().\/-]{1,2}\d/.test(found)
}

function redactFinding(finding: Finding): Finding {
  const { quote, message, context, record, turn, fix, suggestions, related, ...rest } = finding
  return {
    ...rest,
    quote: mask(quote),
    message: mask(message),
    ...context !== undefined && { context: redactContext(quote, context) },
    ...record !== undefined && { record: { ...record, ...record.title !== undefined && { title: mask(record.title) } } },
    ...turn !== undefined && { turn: { ...turn, ...turn.speaker !== undefined && { speaker: mask(turn.speaker) } } },
    ...fix !== undefined && isPublic(fix) && { fix },
    suggestions: suggestions.map(redactSuggestion),
    related: related.map(other => ({ ...other, message: mask(other.message) })),
  }
}

/** A number that begins in the quote and ends behind it is one number. */
function redactContext(quote: string, { before, after }: { readonly before: string; readonly after: string }): { before: string; after: string } {
  const line = mask(before + quote + after)
  return { before: line.slice(0, before.length), after: line.slice(before.length + quote.length) }
}

function redactSuggestion(suggestion: Suggestion): Suggestion {
  const { id, message, text, slots, isAddition, shown } = suggestion
  return {
    id, slots, isAddition,
    shown: mask(shown),
    message: mask(message),
    text: mask(text),
    get edit() {
      const { edit } = suggestion
      return edit !== undefined && isPublic(edit) ? edit : undefined
    },
    editTo: replacement => suggestion.editTo(replacement),
  }
}

function isPublic({ text, twin }: Change): boolean {
  return mask(text) === text && (twin === undefined || mask(twin.text) === twin.text)
}
