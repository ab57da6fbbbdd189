/**
 * Tries files that nobody would write: `npm run fuzz -- --seconds 60 --seed 1`. Takes all fixtures, mutates them, and holds
 * linting and fixing of each against what must be true of any file. A case that fails is made small, written to a folder
 * among the temporary files of the system, and tried again with `npm run fuzz -- --replay FILE`. Ends with 1 when there
 * was one.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { caseOf, readFixtures, type Case } from './cases.ts'
import { minimise } from './minimise.ts'
import { faultsOf, kindOf } from './try-case.ts'

/** What the worker says: that it is at a case, or what came of it. */
type Word =
  | { readonly number: number; readonly state: 'at' | 'well' }
  | { readonly number: number; readonly state: 'failed'; readonly faults: readonly string[]; readonly small?: Case }

interface Work {
  readonly seed: number
  readonly start: number
}

/** Milliseconds without a word from the worker after which a case counts as one that hangs. */
const longestSilence = 60_000
/** How many cases of one kind of fault are kept. */
const mostOfAKind = 3

const fixtures = readFixtures(resolve('fixtures'))

if (isMainThread) process.exitCode = await main()
else await work(workerData as Work)

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, replay: { type: 'string' } } })
  if (values.replay !== undefined) return replay(values.replay)
  const seed = Number(values.seed)
  console.log(`${fixtures.length} fixtures, seed ${seed}, ${values.seconds} s`)
  const began = performance.now()
  const { cases, failed, kinds } = await fuzz(seed, began + Number(values.seconds) * 1000)
  const seconds = (performance.now() - began) / 1000
  console.log(`${cases} cases in ${seconds.toFixed(0)} s (${(cases / seconds).toFixed(1)} a second), ${failed} failed`)
  for (const [kind, times] of kinds) console.log(`  ${times} × ${kind}`)
  return failed === 0 ? 0 : 1
}

async function replay(path: string): Promise<number> {
  const [, seed = '0', name = basename(path)] = /^(\d+)-(.*)$/.exec(basename(path)) ?? []
  const faults = await faultsOf({ name, bytes: readFileSync(path), seed: Number(seed) })
  for (const fault of faults) console.log(fault)
  if (faults.length === 0) console.log('All is well.')
  return faults.length === 0 ? 0 : 1
}

interface Tally {
  readonly cases: number
  readonly failed: number
  readonly kinds: ReadonlyMap<string, number>
}

function fuzz(seed: number, until: number): Promise<Tally> {
  const kinds = new Map<string, number>()
  let folder: string | undefined
  let cases = 0
  let failed = 0
  let number = 0
  let last = performance.now()
  const keep = (kind: string, fault: string, { name, bytes, seed: own }: Case): void => {
    const times = (kinds.get(kind) ?? 0) + 1
    kinds.set(kind, times)
    if (times > mostOfAKind) return
    folder ??= mkdtempSync(join(tmpdir(), 'replylint-fuzz-'))
    const path = join(folder, `${kind.replace(/\W+/g, '-')}-${times}`, `${own}-${name}`)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, bytes)
    console.log(`\n${fault.slice(0, 1500)}\n  seed ${seed}, case ${number}: npm run fuzz -- --replay ${path}`)
  }
  return new Promise(done => {
    let worker = start()
    const watch = setInterval(() => {
      const isOver = performance.now() > until
      if (!isOver && performance.now() - last < longestSilence) return
      void worker.terminate()
      if (isOver) {
        clearInterval(watch)
        done({ cases, failed, kinds })
        return
      }
      failed++
      keep('hang', `hang: no end within ${longestSilence / 1000} s`, caseOf(fixtures, seed, number))
      last = performance.now()
      number++
      worker = start()
    }, 200)

    function start(): Worker {
      const made = new Worker(fileURLToPath(import.meta.url), { workerData: { seed, start: number } satisfies Work })
      made.on('message', (word: Word) => {
        last = performance.now()
        number = word.number
        if (word.state !== 'at') cases++
        if (word.state !== 'failed') return
        failed++
        const [fault = ''] = word.faults
        const { small } = word
        keep(kindOf(fault), fault, small === undefined ? caseOf(fixtures, seed, number) : { ...small, bytes: Buffer.from(small.bytes) })
      })
      made.on('error', cause => {
        failed++
        keep('crash', `crash: ${cause instanceof Error ? cause.stack : String(cause)}`, caseOf(fixtures, seed, number))
        number++
        last = performance.now()
        worker = start()
      })
      return made
    }
  })
}

async function work({ seed, start }: Work): Promise<void> {
  const say = (word: Word): void => parentPort?.postMessage(word)
  const seen = new Map<string, number>()
  for (let number = start; ; number++) {
    say({ number, state: 'at' })
    const tried = caseOf(fixtures, seed, number)
    const faults = await faultsOf(tried)
    // a worker that never waits never sends
    await new Promise(setImmediate)
    if (faults.length === 0) {
      say({ number, state: 'well' })
      continue
    }
    const kind = kindOf(faults[0] as string)
    const times = (seen.get(kind) ?? 0) + 1
    seen.set(kind, times)
    if (times > mostOfAKind) {
      say({ number, state: 'failed', faults })
      continue
    }
    const small = await minimise(tried, kind)
    const left = (await faultsOf(small)).filter(fault => kindOf(fault) === kind)
    say(left.length === 0 ? { number, state: 'failed', faults } : { number, state: 'failed', faults: left, small })
  }
}
