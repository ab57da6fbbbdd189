import { lstatSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

/** A file to lint. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string
  /** Whether the user named this very file; otherwise it was come upon in a folder or by a glob. */
  readonly isNamed: boolean
  /** Why `path` could not be looked at or, if it is a folder, listed. */
  readonly cause?: unknown
}

export interface Discovered {
  /** In order of their paths, each once. */
  readonly files: readonly FoundFile[]
  /** The paths and globs behind which there is nothing. */
  readonly unmatched: readonly string[]
}

/**
 * Finds the files behind paths and globs. Folders are walked: `.gitignore` and `.replylintignore` are
 * heeded, only files whose ending may hold replies are taken. A file that is named is always taken.
 */
export async function discover(paths: readonly string[], cwd: string): Promise<Discovered> {
  const byPath = new Map<string, FoundFile>()
  const unmatched: string[] = []
  for (const path of paths) {
    const found = await filesBehind(path, cwd)
    if (found.length === 0) unmatched.push(path)
    for (const file of found) if (file.isNamed || !byPath.has(file.path)) byPath.set(file.path, file)
  }
  const files = [...byPath.values()].sort((first, second) => first.path < second.path ? -1 : 1)
  return { files, unmatched }
}

/** Whether a path behind which there is nothing may be meant as a glob. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}!()]/.test(path)
}

async function filesBehind(path: string, cwd: string): Promise<readonly FoundFile[]> {
  const absolute = resolve(cwd, path)
  try {
    const stats = statSync(absolute, { throwIfNoEntry: false })
    if (stats?.isDirectory()) return (await import('./walk.ts')).walk(absolute, cwd)
    // A link that leads nowhere is there, too: reading it says what is wrong.
    const exists = stats !== undefined || lstatSync(absolute, { throwIfNoEntry: false }) !== undefined
    if (exists) return [{ path: absolute, isNamed: true }]
  } catch (cause) {
    return [{ path: absolute, isNamed: true, cause }]
  }
  return isGlob(path) ? (await import('./expand-glob.ts')).expandGlob(path, cwd) : []
}
