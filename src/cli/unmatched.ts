import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { didYouMean, nearest } from '../config/nearest.ts'
import { isGlob } from '../files/discover.ts'
import { commandNames } from './command-names.ts'

/** What is said of paths behind which there is nothing: for the first what may have been meant, else all of them. */
export function explainUnmatched(paths: readonly string[], cwd: string): string {
  const [path] = paths as [string]
  const others = paths.length === 1 ? '' : ` The same goes for ${paths.slice(1).map(other => `“${other}”`).join(', ')}.`
  return `${explain(path, cwd)}${others}`
}

function explain(path: string, cwd: string): string {
  const absolute = resolve(cwd, path)
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) {
    return `There is no file in “${path}” that may hold replies: none with a usual ending (.md, .yaml, .json, .csv, `
      + '.html, .txt …) that the ignore files let through. Name a file to lint it whatever its ending.'
  }
  if (isGlob(path)) return `No file fits “${path}”.`
  const command = path.includes('/') || path.includes('.') ? undefined : nearest(path, commandNames)
  const isMissing = `There is no file or folder “${path}”.`
  if (command !== undefined) return `${isMissing} Did you mean the command “replylint ${command}”?`
  return isMissing + didYouMean(basename(path), siblingsOf(absolute))
}

function siblingsOf(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path))
  } catch {
    return []
  }
}
