import { readClauses } from './clauses.ts'
import { readDrafts } from './drafts.ts'
import type { Placeholder } from './placeholder.ts'
import { assignRoles } from './roles.ts'
import type { SentenceUnit } from './sentence.ts'
import type { Words } from './word.ts'

export type { SentenceRole, SentenceUnit, Unit } from './sentence.ts'

/**
 * Cuts visible text into sentences and clauses, and says what each sentence is to its reply.
 *
 * A blank line always ends a sentence; a single line break does unless it only wraps a long line. A
 * placeholder never does, nor do abbreviations, initials, numbers and links. A greeting or a sign-off that
 * shares its sentence with something else ("Hi Sam, thanks for …", "Best, Priya") is one of its own.
 *
 * The sentences are in order, hold every word once, and lie in the text. Text without words has none.
 */
export function readSentences(text: string, words: Words, placeholders: readonly Placeholder[]): SentenceUnit[] {
  const drafts = readDrafts(text, words, placeholders)
  assignRoles(text, words, drafts)
  const sentences: SentenceUnit[] = []
  for (const { start, end, firstWord, endWord, role, listItem, terminator, paragraph } of drafts) {
    const unit = { start, end, firstWord, endWord }
    const clauses = role === 'body' ? readClauses(text, words, unit) : [unit]
    sentences.push({ start, end, firstWord, endWord, role, listItem, terminator, paragraph, clauses })
  }
  return sentences
}
