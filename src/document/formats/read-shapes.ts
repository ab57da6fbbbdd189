import { type Data, type DataList, type DataMap, DEEPEST } from '../data.ts'
import type { Problem } from '../document.ts'
import type { Reading, ReplyDraft } from '../draft.ts'
import { Fields, fieldNames } from '../fields.ts'
import { jsonPointer } from '../pointer.ts'
import type { Shape } from './shape.ts'
import { holdsProse, holdsTextForCustomers, isLabelKey } from './unread-record.ts'

/**
 * Reads the records that one of the shapes knows, wherever they stand: in a list, in an envelope, in
 * pages, in categories. Each record goes to the first shape that knows it. `told` is the platform that the user
 * names: it beats the shape's. `undefined` when no shape knows a record.
 */
export function readShapes(data: Data, shapes: readonly Shape[], told?: string): Reading | undefined {
  const drafts: ReplyDraft[] = []
  const problems: Problem[] = []
  let format: string | undefined
  let taken = 0
  walk(data, [], [])
  return format === undefined ? undefined : { format, drafts, problems: once(problems) }

  function walk(value: Data, path: readonly string[], folders: readonly string[]): void {
    if (path.length > DEEPEST) return
    if (value.kind === 'list') {
      walkList(value, path, folders)
    } else if (value.kind === 'map') {
      const shape = shapeOf(value, path)
      if (shape === undefined) walkInto(value, path, folders)
      else take(shape, value, path, folders)
    }
  }

  function walkList({ items }: DataList, path: readonly string[], folders: readonly string[]): void {
    const paths = items.map((_, index) => [...path, String(index)])
    const known = items.map((item, index) => item.kind === 'map' ? shapeOf(item, paths[index] as string[]) : undefined)
    const usual = known.find(shape => shape?.isSibling !== undefined)
    const isTaken = items.map((item, index) => takes(() => {
      const shape = known[index] ?? (item.kind === 'map' && usual?.isSibling?.(item) === true ? usual : undefined)
      const itemPath = paths[index] as string[]
      if (item.kind === 'map' && shape !== undefined) take(shape, item, itemPath, folders)
      else if (item.kind === 'map') walkInto(item, itemPath, folders)
      else walk(item, itemPath, folders)
    }))
    // Among records it is one that lacks something; among pages, what may be any other thing.
    const mayBeUnread = known.some(shape => shape !== undefined) ? holdsProse : holdsTextForCustomers
    if (isTaken.includes(true)) tellOf(items.filter((item, index) => !isTaken[index] && mayBeUnread(item)))
  }

  function walkInto(map: DataMap, path: readonly string[], folders: readonly string[]): void {
    const inside = foldersInside(map, path, folders)
    const isTaken = map.entries.map(({ key, value }) => takes(() => { walk(value, [...path, key], inside) }))
    if (!isTaken.includes(true)) return
    // What an envelope says in its own texts is about the list in it.
    tellOf(map.entries.filter(({ key, value }, index) => !isTaken[index] && !isLabelKey(key) && holdsTextForCustomers(value)).map(({ value }) => value))
  }

  /** Whether a step finds records. */
  function takes(step: () => void): boolean {
    const before = taken
    step()
    return taken > before
  }

  /** Texts beside records must not go unseen; the format is known by the time, as records were taken. */
  function tellOf(unread: readonly Data[]): void {
    problems.push(...unread.map(value => strangerAmong(format as string, value)))
  }

  function shapeOf(map: DataMap, path: readonly string[]): Shape | undefined {
    return path.length > DEEPEST ? undefined : shapes.find(candidate => candidate.isRecord(map, path))
  }

  function take(shape: Shape, map: DataMap, path: readonly string[], folders: readonly string[]): void {
    format ??= shape.id
    taken++
    const platform = told ?? shape.platform
    const record = { map, place: { pointer: jsonPointer(path), folders, ...platform !== undefined && { platform } } }
    drafts.push(...shape.readRecord(record))
    problems.push(...shape.problemsOf?.(record) ?? [])
  }
}

/** What is said of a text among records of a format that is none itself. */
export function strangerAmong(format: string, { span }: Data): Problem {
  const message = `This stands among records of the format ${format} and is none itself, so its text was not linted. ` +
    'If customers get it, give it the fields that the others have, or lint it with --pointer.'
  return { id: 'unread-record', severity: 'warning', message, span: { start: span.start, end: span.start + 1 } }
}

/** A problem that many records have is told once, where it stands first, with their number. */
export function once(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>()
  for (const { id, message } of problems) counts.set(id + message, (counts.get(id + message) ?? 0) + 1)
  const told = new Set<string>()
  return problems.flatMap(problem => {
    const name = problem.id + problem.message
    if (told.has(name)) return []
    told.add(name)
    const more = (counts.get(name) as number) - 1
    return [more === 0 ? problem : { ...problem, message: `${problem.message.replace(/\.$/, '')} (the same goes for ${more} more in this file).` }]
  })
}

/** The folders of what a map holds: its own title joins them, unless it is the root, which is the library. */
export function foldersInside(map: DataMap, path: readonly string[], folders: readonly string[]): readonly string[] {
  if (path.length === 0) return folders
  const title = new Fields(map).text(['title', 'name', 'label', ...fieldNames.folder])
  return title === undefined ? folders : [...folders, title]
}
