import { readdirSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import type { FoundFile } from './discover.ts'
import { IgnoreFiles, topFolder } from './ignore-files.ts'

/** The endings of files that may hold replies or conversations. A file that is named is read whatever its ending. */
const endings = new Set([
  'md', 'markdown', 'txt', 'html', 'htm', 'yml', 'yaml', 'json', 'jsonl', 'ndjson', 'csv', 'tsv', 'email',
  'vtt', 'srt',
])

/** Salesforce keeps the subject of an email template in a file of its own; other XML holds no replies. */
const metadata = /\.email-meta\.xml$/i

const skippedFolders = new Set(['node_modules', '.git', '.hg', '.svn', 'dist'])

/** Files that by convention speak to those who work on a repository, or to a program. */
const notReplies = [
  /^(?:readme(?:\.[a-z-]+)?|changelog|contributing|code[-_]of[-_]conduct)\.(?:md|markdown|txt)$/i,
  /^(?:LICEN[CS]E|SECURITY|AUTHORS|GOVERNANCE)\.(?:md|txt)$/,
  /^\.?replylint(?:\.config|-suppressions|-review)\.\w+$/,
  /^(?:package|package-lock|npm-shrinkwrap|tsconfig|jsconfig|composer|deno|biome|renovate)\.jsonc?$/,
  /^(?:pnpm-lock|pnpm-workspace|docker-compose|compose)\.ya?ml$/,
  /^\.(?:\w+rc|pre-commit-config|eslintrc|prettierrc)\.(?:json|ya?ml)$/,
]

/** Walks a folder. `cwd` is the outermost folder whose ignore files count outside of a repository. */
export function walk(folder: string, cwd: string): FoundFile[] {
  const top = topFolder(folder, cwd)
  const outer = new IgnoreFiles(top)
  // A folder that is named is walked, even where its repository ignores it.
  const ignoreFiles = folder !== top && outer.ignores(folder, true) ? new IgnoreFiles(folder) : outer
  const found: FoundFile[] = []
  walkInto(folder, ignoreFiles, found)
  return found
}

function walkInto(folder: string, ignoreFiles: IgnoreFiles, found: FoundFile[]): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    found.push({ path: folder, isNamed: true, cause })
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name) && !ignoreFiles.ignores(path, true)) walkInto(path, ignoreFiles, found)
    } else if (mayHoldReplies(entry.name) && !ignoreFiles.ignores(path, false)) {
      found.push(...fileAt(path, entry))
    }
  }
}

/** Whether a file that nobody named is worth reading, by its name. */
function mayHoldReplies(name: string): boolean {
  return (endings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) || metadata.test(name))
    && !notReplies.some(pattern => pattern.test(name))
}

/** Links to files are followed, links to folders are not: they may lead back. One that leads nowhere is no file. */
function fileAt(path: string, entry: Dirent): readonly FoundFile[] {
  if (entry.isFile()) return [{ path, isNamed: false }]
  if (!entry.isSymbolicLink()) return []
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? [{ path, isNamed: false }] : []
  } catch (cause) {
    return [{ path, isNamed: false, cause }]
  }
}
