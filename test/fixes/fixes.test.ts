import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { tryLaws } from './laws.ts'
import { libraries } from './library.ts'
import { randomOf, settingsOfAnyPlace, settingsOfRules } from './settings.ts'
import { transplantWriters } from './transplants.ts'
import { writers } from './writers.ts'

/** A case lints and reads a file some thirty times. */
const numRuns = Math.ceil(Number(process.env['REPLYLINT_RUNS'] ?? 1000) / 100)

const tallies = new Map<string, Record<string, number>>()

function tally(name: string, counts: Readonly<Record<string, number>>): void {
  const known = tallies.get(name) ?? {}
  for (const [what, times] of Object.entries(counts)) known[what] = (known[what] ?? 0) + times
  tallies.set(name, known)
}

afterAll(() => {
  if (process.env['REPLYLINT_TALLY'] === undefined) return
  for (const [name, counts] of tallies) console.log(name, counts)
})

describe.each([...writers, ...await transplantWriters()])('$name', ({ name, path, write }) => {
  test('what the rules find lies where it is written, and their changes read as intended', async () => {
    await fc.assert(fc.asyncProperty(libraries, fc.nat(), async (library, seed) => {
      const { breaches, counts } = await tryLaws(write(library, randomOf(seed)), await settingsOfRules(path))
      tally(`${name}: rules`, counts)
      expect(breaches).toEqual([])
      // what is offered to an editor is made there without another look
      expect([counts['changes tried that read otherwise'], counts['changes tried that lose a record']]).toEqual([undefined, undefined])
    }), { numRuns })
  })

  test('so do changes anywhere', async () => {
    await fc.assert(fc.asyncProperty(libraries, fc.nat(), async (library, seed) => {
      const { breaches, counts } = await tryLaws(write(library, randomOf(seed)), settingsOfAnyPlace(path, seed))
      tally(`${name}: anywhere`, counts)
      expect(breaches).toEqual([])
    }), { numRuns })
    const counts = tallies.get(`${name}: anywhere`) ?? {}
    expect(counts['changes tried']).toBeGreaterThan(0)
    expect(counts['changes tried that read otherwise']).toBeUndefined()
  })
})
