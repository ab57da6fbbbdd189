import ignore from 'ignore'
import picomatch from 'picomatch'

/** A test of a path, relative to the config's folder, with forward slashes. */
export type FileMatcher = (relativePath: string) => boolean

/**
 * A function that says whether a path fits one of the globs. One without a slash is about the file's name
 * alone. One that begins with `!` takes back what the others let in; on their own such globs leave out only that.
 */
export function fileMatcher(globs: string | readonly string[]): FileMatcher {
  const all = asList(globs)
  const wanted = all.filter(glob => !isNegated(glob)).map(globMatcher)
  const unwanted = all.filter(isNegated).map(glob => globMatcher(glob.slice(1)))
  return path => (wanted.length === 0 || wanted.some(fits => fits(path))) && !unwanted.some(fits => fits(path))
}

/** A function that says whether a file is left out, with the patterns read as in a `.gitignore`. */
export function ignoreMatcher(patterns: string | readonly string[]): FileMatcher {
  const matcher = ignore().add(asList(patterns))
  return path => ignore.isPathValid(path) && matcher.ignores(path)
}

function globMatcher(glob: string): FileMatcher {
  const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
  const fits = picomatch(pattern, { dot: true })
  if (pattern.includes('/')) return fits
  return path => fits(path.slice(path.lastIndexOf('/') + 1))
}

/** `!(a|b)` is not a negated glob: it stands for a part of a name. */
function isNegated(glob: string): boolean {
  return /^!(?!\()/.test(glob)
}

function asList(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}
