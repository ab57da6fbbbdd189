import { dirname, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import type { FoundFile } from './discover.ts'
import { IgnoreFiles, topFolder } from './ignore-files.ts'

/** The files that a glob stands for, of whatever ending, without those that the ignore files leave out. */
export async function expandGlob(pattern: string, cwd: string): Promise<readonly FoundFile[]> {
  const paths = await glob(pattern.replaceAll('\\', '/'), {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['node_modules', '.git', 'dist'].filter(name => !pattern.includes(name)).map(name => `**/${name}/**`),
  })
  const byTop = new Map<string, IgnoreFiles>()
  return paths.flatMap(path => {
    const top = topFolder(dirname(path), cwd)
    const ignoreFiles = byTop.get(top) ?? new IgnoreFiles(top)
    byTop.set(top, ignoreFiles)
    return ignoreFiles.ignores(path, false) ? [] : [{ path: resolve(path), isNamed: false }]
  })
}
