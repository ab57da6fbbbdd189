// Installs what is missing, then builds dist/: one bundle a public entry with shared chunks, and the types.
// Bundled, because reading a hundred small files from node_modules costs more than linting a library.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'

const windows = process.platform === 'win32'

installWhatIsMissing()
if (!process.argv.includes('--install-only')) await buildAll()

function installWhatIsMissing() {
  const installed = 'node_modules/.package-lock.json'
  const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
  if (!upToDate) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: windows })
}

async function buildAll() {
  const { build } = await import('esbuild')
  const language = await readLanguage(build)
  rmSync('dist', { recursive: true, force: true })
  const { metafile } = await build({
    metafile: true,
    entryPoints: ['bin/replylint.ts', 'src/index.ts', 'src/rule.ts', 'src/testing.ts', 'src/unified.ts', 'src/retext.ts'],
    outdir: 'dist',
    outbase: '.',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['replylint:source'],
    mainFields: ['module', 'main'],
    // What is used only now and then, or must be the user's own copy, stays outside.
    external: ['ajv', 'ajv/*', 'jiti', 'unified', 'vfile', 'vfile-message'],
    // Some dependencies are CommonJS and ask for Node's own modules.
    banner: { js: "import { createRequire as replylintRequire } from 'node:module'; const require = replylintRequire(import.meta.url);" },
    plugins: [languageData(language)],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  writeFileSync('dist/THIRD-PARTY.txt', thirdPartyNotices(Object.keys(metafile.inputs)))
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: windows })
  chmodSync('dist/bin/replylint.js', 0o755)
}

/** The licences of the packages that the bundle holds, or that phrases of the lexicon were chosen from. */
function thirdPartyNotices(inputs) {
  const packages = new Set(['retext-equality', ...inputs.flatMap(input => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [])])
  return [...packages].sort().map(name => {
    const folder = `node_modules/${name}`
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each))
    const text = file === undefined ? '' : `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`
    return `${name} ${version} (${license})${text}`
  }).join('\n\n----\n\n') + '\n'
}

/** The lexicon, the same as an automaton that the program can read back, and the tagger's weights. */
async function readLanguage(build) {
  const outfile = 'node_modules/.cache/replylint/language.mjs'
  await build({
    stdin: {
      contents: `
        import { compileLexicon } from './src/anatomy/automaton.ts'
        import { lexicon } from './rules/lexicon/english/lexicon.ts'
        export { lexicon }
        export { weights } from './rules/lexicon/english/weights.ts'
        export const automaton = compileLexicon(lexicon).store()`,
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['replylint:source'],
    logLevel: 'warning',
  })
  return import(`${new URL(outfile, import.meta.url)}?${Date.now()}`)
}

/**
 * Keeps what is data out of the program: the lexicon, compiled and as it is written, and the weights become
 * files beside it that are read when they are first needed; the phrases themselves, only where somebody
 * adds house phrases to them. As code they would be parsed at every start.
 */
function languageData({ lexicon, automaton, weights: { data, ...about } }) {
  return {
    name: 'language-data',
    setup({ initialOptions, onLoad }) {
      const folder = `${initialOptions.outdir}/data`
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/english-phrases.json`, JSON.stringify(lexicon))
      writeFileSync(`${folder}/english-lexicon.json`, automaton)
      writeFileSync(`${folder}/english-tagger.bin`, Buffer.from(data, 'base64'))
      const reader = file => `
        import { readFileSync } from 'node:fs'
        const read = () => readFileSync(new URL('../data/${file}', import.meta.url)`
      onLoad({ filter: /english[\\/]lexicon\.ts$/ }, () => ({
        contents: `${reader('english-phrases.json')}, 'utf8')
          let families
          const all = () => (families ??= JSON.parse(read()))
          export const lexicon = new Proxy({}, {
            get: (_, name) => all()[name],
            has: (_, name) => name in all(),
            ownKeys: () => Reflect.ownKeys(all()),
            getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(all(), name),
          })`,
      }))
      onLoad({ filter: /english[\\/]compiled\.ts$/ }, () => ({
        contents: `${reader('english-lexicon.json')}, 'utf8')\nexport const automaton = read`,
      }))
      onLoad({ filter: /english[\\/]weights\.ts$/ }, () => ({
        contents: `${reader('english-tagger.bin')})\nexport const weights = { ...${JSON.stringify(about)}, data: read }`,
      }))
    },
  }
}
