// `npm run bench`: whole-process times beside bare Node and write-good, on the same files in the same run.
// Prints medians and ratios; a ratio holds when the machine's speed drifts, a time does not.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeReplies } from './replies.mjs'

const rounds = Number(process.env.ROUNDS ?? 7)
const folder = mkdtempSync(join(tmpdir(), 'replylint-bench-'))
try {
  mkdirSync(join(folder, 'many'))
  mkdirSync(join(folder, 'tiny'))
  writeReplies(join(folder, 'many'), 1000)
  writeFileSync(join(folder, 'tiny', 'reply.md'), 'Hi Sam,\n\nI’m sorry to hear that. I’ll send a new one today.\n')
  const many = readdirSync(join(folder, 'many')).map(name => join(folder, 'many', name))
  const replylint = ['dist/bin/replylint.js', '--no-config']
  const writeGood = 'node_modules/write-good/bin/write-good.js'
  const table = [
    ['node -e 0', ['-e', '0']],
    ['replylint --version', ['dist/bin/replylint.js', '--version']],
    ['replylint, one tiny file', [...replylint, join(folder, 'tiny', 'reply.md')]],
    ['write-good, one tiny file', [writeGood, join(folder, 'tiny', 'reply.md')]],
    ['replylint, 1,000 replies', [...replylint, join(folder, 'many')]],
    ['write-good, 1,000 replies', [writeGood, ...many]],
  ].map(([name, argv]) => ({ name, argv, times: [] }))
  for (let round = 0; round <= rounds; round++) {
    for (const row of table) {
      const started = process.hrtime.bigint()
      const { error } = spawnSync(process.execPath, row.argv, { stdio: 'ignore' })
      if (error) throw error
      if (round > 0) row.times.push(Number(process.hrtime.bigint() - started) / 1e6)
    }
  }
  const bare = table[0]
  for (const { name, times } of table) {
    console.log(`${name.padEnd(28)} ${median(times).toFixed(0).padStart(6)} ms  ${medianRatio(times, bare.times).toFixed(2).padStart(6)} × node`)
  }
  console.log(`\nwrite-good ÷ replylint on 1,000 replies: ${medianRatio(table[5].times, table[4].times).toFixed(1)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function median(numbers) {
  const sorted = [...numbers].sort((first, second) => first - second)
  return sorted[sorted.length >> 1]
}

function medianRatio(over, under) {
  return median(over.map((time, index) => time / under[index]))
}
