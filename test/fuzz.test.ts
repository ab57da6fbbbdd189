import { Buffer } from 'node:buffer'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseOf, readFixtures } from '../fuzz/cases.ts'
import { minimise } from '../fuzz/minimise.ts'
import { faultsOf } from '../fuzz/try-case.ts'

const fixtures = readFixtures(resolve('fixtures'))

/** A little of `npm run fuzz`, the same each time. */
describe('mutated fixtures', () => {
  test('come from every fixture', () => {
    expect(fixtures.length).toBeGreaterThan(100)
    const names = new Set(Array.from({ length: 3000 }, (_, number) => caseOf(fixtures, 1, number).name.replace(/\.[a-z]*$/, '')))
    expect([...new Set(fixtures.map(({ name }) => name.replace(/\.[a-z]+$/, '')))].filter(name => !names.has(name))).toEqual([])
  })

  test('are the same for the same seed', () => {
    expect(caseOf(fixtures, 5, 17)).toEqual(caseOf(fixtures, 5, 17))
    expect(caseOf(fixtures, 5, 17)).not.toEqual(caseOf(fixtures, 5, 18))
  })

  test('are read, linted and fixed as any file', async () => {
    for (let number = 0; number < 200; number++) {
      const faults = await faultsOf(caseOf(fixtures, 20261122, number))
      expect(faults, `seed 20261122, case ${number}`).toEqual([])
    }
  }, 300_000)

  test('are made small as long as they fail', async () => {
    const failing = { name: 'a.txt', bytes: Buffer.from(`${'Good morning. '.repeat(20)}!${' Bye.'.repeat(20)}`), seed: 1 }
    const small = await minimise(failing, 'shout', async ({ bytes }) => bytes.includes('!') ? ['shout: it is loud'] : [])
    expect(small.bytes.toString()).toBe('!')
  })
})
