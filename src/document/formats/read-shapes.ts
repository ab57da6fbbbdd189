import type { Data, DataMap } from '../data.ts'
import type { Reading, ReplyDraft } from '../draft.ts'
import { Fields, fieldNames } from '../fields.ts'
import { jsonPointer } from '../pointer.ts'
import type { Shape } from './shape.ts'

/** Deeper than any export; keeps a hostile file from exhausting the stack. */
const DEEPEST = 60

/**
 * Reads the records that one of the shapes knows, wherever they stand: in a list, in an envelope, in
 * pages, in categories. Each record goes to the first shape that knows it. `undefined` when none does.
 */
export function readShapes(data: Data, shapes: readonly Shape[]): Reading | undefined {
  const drafts: ReplyDraft[] = []
  let format: string | undefined
  walk(data, [], [])
  return format === undefined ? undefined : { format, drafts, problems: [] }

  function walk(value: Data, path: readonly string[], folders: readonly string[]): void {
    if (path.length > DEEPEST) return
    if (value.kind === 'list') {
      value.items.forEach((item, index) => { walk(item, [...path, String(index)], folders) })
    } else if (value.kind === 'map' && !take(value, path, folders)) {
      const inside = foldersInside(value, path, folders)
      for (const entry of value.entries) {
        if (entry.value.kind === 'list' || entry.value.kind === 'map') walk(entry.value, [...path, entry.key], inside)
      }
    }
  }

  function take(map: DataMap, path: readonly string[], folders: readonly string[]): boolean {
    const shape = shapes.find(candidate => candidate.isRecord(map, path))
    if (shape === undefined) return false
    format ??= shape.id
    const platform = shape.platform === undefined ? {} : { platform: shape.platform }
    drafts.push(...shape.readRecord({ map, place: { pointer: jsonPointer(path), folders, ...platform } }))
    return true
  }
}

/** The folders of what a map holds: its own title joins them, unless it is the root, which is the library. */
export function foldersInside(map: DataMap, path: readonly string[], folders: readonly string[]): readonly string[] {
  if (path.length === 0) return folders
  const title = new Fields(map).text(['title', 'name', 'label', ...fieldNames.folder])
  return title === undefined ? folders : [...folders, title]
}
