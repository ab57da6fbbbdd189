import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The names of the files that say what to leave out; the later one has the last word. */
const ignoreFileNames = ['.gitignore', '.replylintignore']

/** The ignore files that hold in a folder, the outermost first. */
type Rules = readonly { readonly folder: string; readonly patterns: Ignore }[]

/**
 * What the ignore files from `top` inwards say. `top` is the outermost folder whose ignore files count.
 * Each folder's files are read once.
 */
export class IgnoreFiles {
  readonly #top: string
  readonly #byFolder = new Map<string, Rules>()

  constructor(top: string) {
    this.#top = top
  }

  /** Whether a file or folder is left out. An inner ignore file may take back what an outer one says. */
  ignores(path: string, isFolder: boolean): boolean {
    let ignored = false
    for (const { folder, patterns } of this.#rulesIn(dirname(path))) {
      const from = relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : '')
      const result = patterns.test(from)
      ignored = result.ignored || (ignored && !result.unignored)
    }
    return ignored
  }

  #rulesIn(folder: string): Rules {
    let rules = this.#byFolder.get(folder)
    if (rules === undefined) {
      const isInside = folder !== this.#top && folder.startsWith(this.#top) && dirname(folder) !== folder
      const outer = isInside ? this.#rulesIn(dirname(folder)) : []
      const own = ignoreFileNames.flatMap(name => readPatterns(folder, name))
      rules = own.length === 0 ? outer : [...outer, ...own]
      this.#byFolder.set(folder, rules)
    }
    return rules
  }
}

/** The root of the repository that a folder is in; outside of one `otherwise`, if it holds the folder. */
export function topFolder(folder: string, otherwise: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) break
  }
  return folder === otherwise || folder.startsWith(otherwise + sep) ? otherwise : folder
}

function readPatterns(folder: string, name: string): Rules {
  const path = join(folder, name)
  if (!existsSync(path)) return []
  try {
    return [{ folder, patterns: ignore().add(readFileSync(path, 'utf8')) }]
  } catch {
    // A folder of that name, or a file that may not be read, says nothing.
    return []
  }
}
