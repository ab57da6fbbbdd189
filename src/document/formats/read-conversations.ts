import type { Data, DataMap } from '../data.ts'
import type { ConversationDraft, Reading } from '../draft.ts'
import { jsonPointer } from '../pointer.ts'
import type { ConversationShape } from './conversation-shape.ts'

/** Deeper than any export; keeps a hostile file from exhausting the stack. */
const DEEPEST = 60

/**
 * Reads the conversations that one of the shapes knows, wherever they stand: at the root, in a list, in an envelope,
 * in pages, one a line. `told` is the platform that the user names: it beats the shape's. `undefined` when no shape
 * knows a value.
 */
export function readConversations(data: Data, shapes: readonly ConversationShape[], told?: string): Reading | undefined {
  const conversations: ConversationDraft[] = []
  let format: string | undefined
  walk(data, [])
  return format === undefined ? undefined : { format, drafts: [], conversations, problems: [] }

  function walk(value: Data, path: readonly string[]): void {
    if (path.length > DEEPEST || (value.kind !== 'list' && value.kind !== 'map')) return
    const shape = shapes.find(candidate => candidate.isConversation(value, path))
    if (shape !== undefined) {
      format ??= shape.id
      const platform = told ?? shape.platform
      const place = { pointer: jsonPointer(path), ...platform !== undefined && { platform } }
      conversations.push(shape.readConversation({ data: value, place, root: data }))
    } else if (value.kind === 'list') value.items.forEach((item, index) => { walk(item, [...path, String(index)]) })
    else walkMap(value, path)
  }

  function walkMap(map: DataMap, path: readonly string[]): void {
    for (const { key, value } of map.entries) walk(value, [...path, key])
  }
}
