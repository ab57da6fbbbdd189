import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { hasConfigKey, loadConfigFile, type ConfigFile } from './load.ts'
import { ConfigError } from './mistake.ts'

/** The names under which a configuration is found, besides the `replylint` key of a package.json. */
export const configFileNames = ['ts', 'js', 'mjs', 'yaml', 'yml', 'json'].map(ending => `replylint.config.${ending}`)

/** Configuration files that hold for a folder, the outermost first. */
export type Chain = readonly ConfigFile[]

const none: Chain = []

/** Looks up the configs that hold for a folder: its own, and those above it up to one with `root: true`. */
export class ConfigFinder {
  readonly #chains = new Map<string, Promise<Chain>>()

  /** The same list for folders with the same configs. Throws a `ConfigError` on a config that is broken. */
  chainFor(folder: string): Promise<Chain> {
    let chain = this.#chains.get(folder)
    if (chain === undefined) this.#chains.set(folder, chain = this.#find(folder))
    return chain
  }

  async #find(folder: string): Promise<Chain> {
    const path = configIn(folder)
    const parent = dirname(folder)
    const own = path === undefined ? undefined : await loadConfigFile(path)
    if (isRoot(own)) return [own as ConfigFile]
    const above = parent === folder ? none : await this.chainFor(parent)
    return own === undefined ? above : [...above, own]
  }
}

/** The config of one folder. Throws a `ConfigError` when there are two, as only one of them could be heeded. */
function configIn(folder: string): string | undefined {
  const found = configFileNames.map(name => join(folder, name)).filter(path => existsSync(path))
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && hasConfigKey(manifest)) found.push(manifest)
  const [first, second] = found
  if (first !== undefined && second !== undefined) {
    const message = `There is a second config in this folder, ${basename(second)}. Keep one of them.`
    throw new ConfigError([{ place: { file: first }, message }])
  }
  return first
}

function isRoot(file: ConfigFile | undefined): boolean {
  return typeof file?.value === 'object' && (file.value as { root?: unknown } | null)?.root === true
}
