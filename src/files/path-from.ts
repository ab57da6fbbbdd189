import { relative, sep } from 'node:path'

/** A file's path as seen from a folder, with forward slashes: how it is shown, and what globs are held against. */
export function pathFrom(folder: string, path: string): string {
  const from = relative(folder, path)
  return sep === '\\' ? from.replaceAll('\\', '/') : from
}
