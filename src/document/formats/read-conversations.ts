import type { Data, DataMap } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ConversationDraft, Reading } from '../draft.ts'
import { jsonPointer } from '../pointer.ts'
import type { ConversationShape } from './conversation-shape.ts'

/** Deeper than any export; keeps a hostile file from exhausting the stack. */
const DEEPEST = 60

/**
 * Reads the conversations that one of the shapes knows, wherever they stand: at the root, in a list, in an envelope,
 * in pages, one a line. `undefined` when none does.
 */
export function readConversations(data: Data, shapes: readonly ConversationShape[]): Reading | undefined {
  const conversations: ConversationDraft[] = []
  const problems: Problem[] = []
  let format: string | undefined
  walk(data, [])
  return format === undefined ? undefined : { format, drafts: [], conversations, problems }

  function walk(value: Data, path: readonly string[]): void {
    if (path.length > DEEPEST || (value.kind !== 'list' && value.kind !== 'map')) return
    const shape = shapes.find(candidate => candidate.isConversation(value, path))
    if (shape !== undefined) {
      format ??= shape.id
      const place = { pointer: jsonPointer(path), ...shape.platform !== undefined && { platform: shape.platform } }
      const located = { data: value, place, root: data }
      conversations.push(...[shape.readConversation(located)].flat())
      problems.push(...shape.problemsOf?.(located) ?? [])
    } else if (value.kind === 'list') value.items.forEach((item, index) => { walk(item, [...path, String(index)]) })
    else walkMap(value, path)
  }

  function walkMap(map: DataMap, path: readonly string[]): void {
    for (const { key, value } of map.entries) walk(value, [...path, key])
  }
}
