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

const mayHoldData = /@|\d{4}|\d(?:[ \u00a0\u202f().\/\u2010-\u2013-]{0,2}\d){6}/

/** So long a stretch of a text is looked at; a letter has no longer address. */
const email = /[^\s@<>()[\],;:"“”„]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu
const account = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g
const digits = /(?<![\p{L}\p{N}{]|\d[.,-])(?:\+|\b00)?\(?\d(?:[ \u00a0\u202f().\/\u2010-\u2013-]{0,2}\d){6,24}(?![\p{N}}%])/gu
const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?=$|[ T\u00a0])(?:[ T\u00a0]\d{1,2}:?(?=$|\d\d$))?/

/** The text with personal data made unreadable; of the same length. */
export function mask(text: string): string {
  if (!mayHoldData.test(text)) return text
  return text
    .replace(email, hidden)
    .replace(account, hidden)
    .replace(digits, hideNumber)
}

function hidden(found: string): string {
  return found.replace(/[\p{L}\p{N}]/gu, character => '•'.repeat(character.length))
}

/** A date in front of a number, or alone, stays. */
function hideNumber(found: string): string {
  const day = date.exec(found)?.[0] ?? ''
  const number = found.slice(day.length)
  return day + (isNumberOfAPerson(number.trim()) ? hidden(number) : number)
}

/** Phone numbers have separators, a leading zero or plus, or ten digits and more; cards have 13 to 19. Orders are shorter. */
function isNumberOfAPerson(found: string): boolean {
  const count = found.replace(/\D/g, '').length
  if (count < 7) return false
  return count >= 10 || /^[+(0]/.test(found) || /\d[ \u00a0\u202f().\/\u2010-\u2013-]{1,2}\d/.test(found)
}

/** A number that begins in the quote and ends behind it is one number. */
function redactFinding(finding: Finding): Finding {
  const { quote, message, context, branch, record, turn, fix, suggestions, related, ...rest } = finding
  const line = mask((context?.before ?? '') + quote + (context?.after ?? ''))
  const start = context?.before.length ?? 0
  const shown = line.slice(start, start + quote.length)
  return {
    ...rest,
    quote: shown,
    message: mask(quote === '' ? message : message.replaceAll(quote, () => shown)),
    ...context !== undefined && { context: { before: line.slice(0, start), after: line.slice(start + quote.length) } },
    ...branch !== undefined && { branch: mask(branch) },
    ...record !== undefined && { record: { ...record, ...record.title !== undefined && { title: mask(record.title) } } },
    ...turn !== undefined && { turn: { ...turn, ...turn.speaker !== undefined && { speaker: mask(turn.speaker) } } },
    ...fix !== undefined && isPublic(fix) && { fix },
    suggestions: suggestions.map(redactSuggestion),
    related: related.map(other => ({ ...other, message: mask(other.message) })),
  }
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

function isPublic({ text, reading, twin }: Change): boolean {
  return mask(text) === text && mask(reading.text) === reading.text && (twin === undefined || mask(twin.text) === twin.text)
}
