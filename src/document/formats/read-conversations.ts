import { type Data, type DataList, type DataMap, DEEPEST } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ConversationDraft, Reading } from '../draft.ts'
import { jsonPointer } from '../pointer.ts'
import type { ConversationShape } from './conversation-shape.ts'
import { holdsTextForCustomers, isLabelKey, unreadRecord } from './unread-record.ts'

/**
 * Reads the conversations that one of the shapes knows, wherever they stand: at the root, in a list, in an envelope,
 * in pages, one a line. `told` is the platform that the user names: it beats the shape's. `undefined` when no shape
 * knows a value. `rest` is what else is in the list at the root, for those who read replies. What else is in lists and
 * envelopes further inside is a problem.
 */
export function readConversations(
  data: Data, shapes: readonly ConversationShape[], told?: string,
): { readonly reading: Reading; readonly rest: Data | undefined } | undefined {
  const conversations: ConversationDraft[] = []
  const problems: Problem[] = []
  const others = new Set<Data>()
  let format: string | undefined
  if (holdsMore(data)) walk(data, [])
  return format === undefined ? undefined : { reading: { format, drafts: [], conversations, problems }, rest: restOf(data, others) }

  function walk(value: DataList | DataMap, path: readonly string[]): void {
    if (path.length > DEEPEST) return
    const shape = shapes.find(candidate => candidate.isConversation(value, path))
    if (shape !== undefined) {
      format ??= shape.id
      const platform = told ?? shape.platform
      const place = { pointer: jsonPointer(path), ...platform !== undefined && { platform } }
      const located = { data: value, place, root: data }
      for (const conversation of [shape.readConversation(located)].flat()) conversations.push(conversation)
      for (const problem of shape.problemsOf?.(located) ?? []) problems.push(problem)
    } else if (value.kind === 'list') walkList(value, path)
    else walkMap(value, path)
  }

  function walkList({ items }: DataList, path: readonly string[]): void {
    const isTaken = items.map((item, index) => walkItem(item, [...path, String(index)]))
    if (path.length > 0 && isTaken.includes(true)) problems.push(...items.filter((_, index) => !isTaken[index]).flatMap(tellOf))
  }

  /** Whether there is a conversation in it. */
  function walkItem(item: Data, path: readonly string[]): boolean {
    const before = conversations.length
    if (holdsMore(item)) walk(item, path)
    if (path.length === 1 && conversations.length === before) others.add(item)
    return conversations.length > before
  }

  function walkMap(map: DataMap, path: readonly string[]): void {
    const isTaken = map.entries.map(({ key, value }) => holdsMore(value) && walkItem(value, [...path, key]))
    if (!isTaken.includes(true)) return
    for (const [index, { key, value }] of map.entries.entries()) {
      if (isTaken[index] !== true && !isLabelKey(key) && holdsMore(value) && holdsTextForCustomers(value)) problems.push(...tellOf(value))
    }
  }
}

function tellOf(value: Data): readonly Problem[] {
  return [unreadRecord(value) ?? []].flat()
}

/** The items of a list in which there is no conversation, each in its place; undefined when there are none. */
function restOf(data: Data, others: ReadonlySet<Data>): Data | undefined {
  if (data.kind !== 'list' || ![...others].some(({ kind }) => kind === 'map' || kind === 'list')) return undefined
  return { ...data, items: data.items.map(item => others.has(item) ? item : { kind: 'null', span: item.span, value: null }) }
}

/** Messages stand in a list, or beside a person: a map of texts and numbers is no conversation, and most maps are such. */
function holdsMore(value: Data): value is DataList | DataMap {
  return value.kind === 'list' || (value.kind === 'map' && value.entries.some(({ value: { kind } }) => kind === 'list' || kind === 'map'))
}
