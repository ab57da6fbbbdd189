import type { ReplyRecord } from '../document/document.ts'
import type { Patterns, RecordPatterns } from './config.ts'
import { fitsWildcard } from './wildcard.ts'

/** A function that says whether a macro is meant; `undefined` when all are. */
export function recordMatcher(patterns: RecordPatterns | undefined): ((record: ReplyRecord) => boolean) | undefined {
  if (patterns === undefined) return undefined
  const tests = (Object.keys(patterns) as (keyof RecordPatterns)[]).map(key => {
    const wanted = asList(patterns[key] as Patterns).map(pattern => normalise(key, String(pattern)))
    return (record: ReplyRecord) =>
      valuesOf(record, key).some(value => wanted.some(pattern => fitsWildcard(value, pattern)))
  })
  return record => tests.every(fits => fits(record))
}

function valuesOf(record: ReplyRecord, key: keyof RecordPatterns): readonly string[] {
  if (key === 'tag') return record.tags
  if (key === 'folder') return foldersOf(record.title)
  const value = record[key]
  return value === undefined ? [] : [normalise(key, value)]
}

/** The folders that a title puts its macro in, from the outermost: `A` and `A/B` for `A::B::Title`. */
function foldersOf(title: string | undefined): readonly string[] {
  const parts = normalise('folder', title ?? '').split('/')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** One spelling for what is written in two ways: `::` and `/` between folders, `_` and `-` in locales. */
function normalise(key: keyof RecordPatterns, text: string): string {
  if (key === 'locale') return text.replaceAll('_', '-')
  return key === 'folder' ? text.split(/\s*(?:::|\/)\s*/).join('/') : text
}

function asList(value: Patterns): readonly (string | number)[] {
  return typeof value === 'object' ? value : [value]
}
