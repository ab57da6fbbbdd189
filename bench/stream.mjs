// `npm run bench:stream -- --megabytes 100`: how fast one process reads conversations in JSON Lines, and how much memory it
// takes while it does. The input is made while it is read, from the sentences of the corpus: about a dozen turns each.
import { spawn, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readSentences, seeded } from './replies.mjs'

const asked = process.argv.indexOf('--megabytes')
const megabytes = asked < 0 ? 50 : Number(process.argv[asked + 1])
const random = seeded(20261122)
const sentences = readSentences()
const pick = () => sentences[Math.floor(random() * sentences.length)]

const child = spawn(process.execPath, ['dist/bin/replylint.js', '--no-config', '--stdin', '--as', 'jsonl', '--format', 'jsonl', '--exit-zero'],
  { stdio: ['pipe', 'pipe', 'inherit'] })
let out = 0
child.stdout.on('data', chunk => { out += chunk.length })
const memory = []
const sampling = setInterval(() => {
  try {
    memory.push(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024)
  } catch {
    // It has ended.
  }
}, 250)

const started = process.hrtime.bigint()
let written = 0
let conversations = 0
while (written < megabytes * 1e6) {
  let block = ''
  while (block.length < 1 << 16) block += `${conversation(conversations++)}\n`
  written += Buffer.byteLength(block)
  if (!child.stdin.write(block)) await once(child.stdin, 'drain')
}
child.stdin.end()
await once(child, 'close')
clearInterval(sampling)
const seconds = Number(process.hrtime.bigint() - started) / 1e9
const middle = memory.slice(memory.length >> 2)
console.log(`${(written / 1e6).toFixed(0)} MB, ${conversations} conversations, ${(out / 1e6).toFixed(0)} MB of findings in ${seconds.toFixed(1)} s`)
console.log(`${(written / 1e6 / seconds).toFixed(2)} MB/s, ${(conversations / seconds).toFixed(0)} conversations a second`)
console.log(`memory: ${Math.max(...memory).toFixed(0)} MB at most; ${memory[memory.length >> 2]?.toFixed(0)} MB after a quarter, ${middle.at(-1)?.toFixed(0)} MB at the end`)

function conversation(index) {
  const turns = Array.from({ length: 4 + Math.floor(random() * 16) }, (_, at) => ({
    role: at % 2 === 0 ? 'customer' : 'agent',
    text: Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join(' '),
    time: new Date(1.79e12 + index * 1e5 + at * 4e4).toISOString(),
  }))
  return JSON.stringify({ id: `bench-${index}`, channel: 'chat', turns })
}
