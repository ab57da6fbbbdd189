import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { configEndings, loadConfigFile, loadManifest, type ConfigFile } from './load.ts'
import { ConfigError } from './mistake.ts'

/** The names under which a configuration is found, besides the `replylint` key of a package.json. */
export const configFileNames = configEndings.map(ending => `replylint.config.${ending}`)

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
    const parent = dirname(folder)
    const own = await configIn(folder)
    if (isRoot(own)) return [own as ConfigFile]
    const above = parent === folder ? none : await this.chainFor(parent)
    return own === undefined ? above : [...above, own]
  }
}

/** The config of one folder. Throws a `ConfigError` when there are two, as only one of them could be heeded. */
async function configIn(folder: string): Promise<ConfigFile | undefined> {
  const found = configFileNames.map(name => join(folder, name)).filter(path => existsSync(path))
  const manifestPath = join(folder, 'package.json')
  const manifest = existsSync(manifestPath) ? await loadManifest(manifestPath) : undefined
  if (manifest !== undefined) found.push(manifestPath)
  const [first, second] = found
  if (first !== undefined && second !== undefined) {
    const message = `There is a second config in this folder, ${basename(second)}. Keep one of them.`
    throw new ConfigError([{ place: { file: first }, message }])
  }
  return first === undefined || first === manifestPath ? manifest : loadConfigFile(first)
}

function isRoot(file: ConfigFile | undefined): boolean {
  return typeof file?.value === 'object' && (file.value as { root?: unknown } | null)?.root === true
}
