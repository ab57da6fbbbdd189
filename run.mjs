// Runs one TypeScript script of the repository: `node run.mjs corpus/train.ts ARGUMENTS`.
// Bundles it first, since Node 20 does not read TypeScript by itself.
import { mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...rest] = process.argv.slice(2)
const outfile = resolve('node_modules/.cache/replylint', basename(script).replace(/\.ts$/, '.mjs'))
mkdirSync('node_modules/.cache/replylint', { recursive: true })
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  mainFields: ['module', 'main'],
  alias: { 'replylint/rule': resolve('src/rule.ts') },
  sourcemap: 'inline',
  logLevel: 'warning',
})
process.argv = [process.argv[0], resolve(script), ...rest]
await import(pathToFileURL(outfile).href)
