import type { ReplyRecord } from './document.ts'

/** Whether the reply has one of the tags; case does not matter, nor whether words are parted by `-`, `_` or a space. */
export function hasTag({ tags }: Pick<ReplyRecord, 'tags'>, wanted: readonly string[]): boolean {
  if (tags.length === 0 || wanted.length === 0) return false
  const known = new Set(wanted.map(normalised))
  return tags.some(tag => known.has(normalised(tag)))
}

function normalised(tag: string): string {
  return tag.trim().toLowerCase().replace(/[\s_-]+/g, '-')
}
