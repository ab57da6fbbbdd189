import type { Change, FileEdit } from './finding.ts'

/** A text with the changes made that could be made together. */
export interface Applied {
  readonly text: string
  readonly made: readonly Change[]
  /** Those that touch one that was made: they are for the next pass, once the text has been read anew. */
  readonly left: readonly Change[]
}

/**
 * Makes changes of a text, each whole or not at all. Where two overlap or touch, the one that begins first is made;
 * of two that begin together, the one that was given first. All bytes outside stay as they are.
 */
export function applyChanges(source: string, changes: readonly Change[]): Applied {
  const made: Change[] = []
  const left: Change[] = []
  const edits: FileEdit[] = []
  const inOrder = changes.toSorted((first, second) => first.offset - second.offset)
  for (const change of inOrder) {
    const parts = partsOf(change)
    const isFree = parts.every(part => edits.every(other => isApart(part, other))) && (parts.length < 2 || isApart(...parts as [FileEdit, FileEdit]))
    if (!isFree || parts.some(({ endOffset }) => endOffset > source.length)) {
      left.push(change)
      continue
    }
    made.push(change)
    edits.push(...parts)
  }
  return { text: replaceAll(source, edits), made, left }
}

/** The replacements that a change is made of. */
export function partsOf({ offset, endOffset, text, twin }: Change): readonly FileEdit[] {
  return twin === undefined ? [{ offset, endOffset, text }] : [{ offset, endOffset, text }, twin]
}

function isApart(first: FileEdit, second: FileEdit): boolean {
  return first.endOffset < second.offset || second.endOffset < first.offset
}

function replaceAll(source: string, edits: readonly FileEdit[]): string {
  let text = ''
  let at = 0
  for (const edit of edits.toSorted((first, second) => first.offset - second.offset)) {
    text += source.slice(at, edit.offset) + edit.text
    at = edit.endOffset
  }
  return text + source.slice(at)
}
