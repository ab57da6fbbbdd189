import type { ReplyRecord } from '../document/document.ts'
import type { Patterns, RecordPatterns } from './config.ts'
import { fitsWildcard } from './wildcard.ts'

type FileMatcher = (relativePath: string) => boolean

/** A function that says whether a path, relative to the config's folder, fits one of the globs. */
export async function fileMatcher(globs: string | readonly string[] | undefined): Promise<FileMatcher> {
  if (globs === undefined) return () => true
  const { default: picomatch } = await import('picomatch')
  const matchers = asList(globs).map(glob => {
    const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
    const fits = picomatch(pattern, { dot: true })
    if (pattern.includes('/')) return fits
    return (path: string) => fits(path.slice(path.lastIndexOf('/') + 1))
  })
  return path => matchers.some(fits => fits(path))
}

/** A function that says whether a file is left out, with the patterns read as in a `.gitignore`. */
export async function ignoreMatcher(patterns: string | readonly string[] | undefined): Promise<FileMatcher> {
  if (patterns === undefined || patterns.length === 0) return () => false
  const { default: ignore } = await import('ignore')
  const matcher = ignore().add(asList(patterns))
  return path => ignore.isPathValid(path) && matcher.ignores(path)
}

/** A function that says whether a macro is meant; `undefined` when all are. */
export function recordMatcher(patterns: RecordPatterns | undefined): ((record: ReplyRecord) => boolean) | undefined {
  if (patterns === undefined) return undefined
  const tests = (Object.keys(patterns) as (keyof RecordPatterns)[]).map(key => {
    const wanted = asList(patterns[key] as Patterns).map(pattern => normalise(key, String(pattern)))
    return (record: ReplyRecord) => valuesOf(record, key).some(value => wanted.some(pattern => fitsWildcard(value, pattern)))
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

function asList<Item extends string | number>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value as readonly Item[] : [value as Item]
}
