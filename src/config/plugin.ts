import { createRequire } from 'node:module'
import { basename, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rule } from '../rule.ts'
import type { Plugin } from './config.ts'
import { faultOfRule } from './fault-of-rule.ts'
import { importModule } from './load.ts'

/** A plugin with the name that stands before the slash in its rules' ids. */
export interface NamedPlugin {
  readonly name: string
  readonly rules: Readonly<Record<string, Rule>>
}

/** Whether a name in `extends` or `plugins` is a path, as against a package. */
export function isPath(name: string): boolean {
  return /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
}

/**
 * The file behind a path or a package name that a config in `folder` gives. Packages are found as Node
 * finds them from there. Gives `undefined` when there is no such package.
 */
export async function resolveModule(name: string, folder: string): Promise<string | undefined> {
  if (isPath(name)) return isAbsolute(name) ? name : join(folder, name)
  const from = join(folder, 'replylint.config.js')
  try {
    return createRequire(from).resolve(name)
  } catch {
    // A package for `import` alone is invisible to `require`.
    const { createJiti } = await import('jiti')
    const url = createJiti(from, { fsCache: false }).esmResolve(name, { try: true })
    return url === undefined ? undefined : fileURLToPath(url)
  }
}

/**
 * Loads a plugin by path or package name, of which the prefix `replylint-plugin-` may be left out. Throws
 * an `Error` that says what is wrong.
 */
export async function loadPlugin(name: string, folder: string): Promise<NamedPlugin> {
  const names = isPath(name) ? [name] : [name, fullNameOf(name)]
  for (const candidate of names) {
    const path = await resolveModule(candidate, folder)
    if (path !== undefined) return asPlugin(await importModule(path), pluginName(candidate))
  }
  throw new Error(`There is no package “${name}” here. Install it with npm install --save-dev ${names.at(-1)}.`)
}

/** A module's export as a plugin. Throws an `Error` that says what is missing. */
export function asPlugin(exported: unknown, name: string | undefined): NamedPlugin {
  const plugin = exported as Partial<Plugin> | null
  const { rules } = plugin ?? {}
  const called = plugin?.name ?? name
  if (called === undefined) throw new Error('A plugin that is given as an object needs a “name”.')
  if (typeof rules !== 'object' || rules === null) {
    throw new Error(`The plugin “${called}” exports no rules. `
      + 'It must export { rules: { "rule-name": defineRule(…) } }.')
  }
  for (const [id, rule] of Object.entries(rules)) {
    const fault = faultOfRule(rule)
    if (fault !== undefined) throw new Error(`“${id}” of the plugin “${called}” is not a rule: ${fault}. Write it with defineRule.`)
  }
  return { name: called, rules }
}

/** `acme` for `replylint-plugin-acme`, `@acme` for `@acme/replylint-plugin`, the file's name for a path. */
function pluginName(name: string): string {
  if (isPath(name)) return basename(name).replace(/\.[^.]*$/, '')
  return name.replace(/^(@[^/]+)\/replylint-plugin$/, '$1').replace(/(^|\/)replylint-plugin-/, '$1')
}

function fullNameOf(name: string): string {
  const [scope, rest] = name.startsWith('@') ? name.split('/') : [undefined, name]
  if (scope === undefined) return `replylint-plugin-${name}`
  return rest === undefined ? `${scope}/replylint-plugin` : `${scope}/replylint-plugin-${rest}`
}
