import ignore from 'ignore'
import picomatch from 'picomatch'

/** A test of a path, relative to the config's folder, with forward slashes. */
export type FileMatcher = (relativePath: string) => boolean

/** A function that says whether a path fits one of the globs. One without a slash is about the file's name alone. */
export function fileMatcher(globs: string | readonly string[]): FileMatcher {
  const matchers = asList(globs).map(glob => {
    const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
    const fits = picomatch(pattern, { dot: true })
    if (pattern.includes('/')) return fits
    return (path: string) => fits(path.slice(path.lastIndexOf('/') + 1))
  })
  return path => matchers.some(fits => fits(path))
}

/** A function that says whether a file is left out, with the patterns read as in a `.gitignore`. */
export function ignoreMatcher(patterns: string | readonly string[]): FileMatcher {
  const matcher = ignore().add(asList(patterns))
  return path => ignore.isPathValid(path) && matcher.ignores(path)
}

function asList(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}
