import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { inspectSchema } from '../src/cli/inspect-schema.ts'
import { configSchema } from '../src/config/schema.ts'
import { reportSchema } from '../src/reporters/report-schema.ts'
import { rules } from './cli/content.ts'

const published = { config: configSchema(), inspection: inspectSchema, report: reportSchema }

describe('the published schemas', () => {
  it.each(Object.entries(published))('%s is current, and a schema', async (name, schema) => {
    expect(() => new Ajv2020({ strict: 'log', allowUnionTypes: true, logger: false }).compile(schema)).not.toThrow()
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}.schema.json`)
  })
})

describe('the schema of a config with rules', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema(rules))

  it.each([
    [{ rules: { 'no-word': 'warn' } }, true],
    [{ rules: { 'no-word': ['error', { words: ['a'] }] } }, true],
    [{ rules: { 'no-word': ['error', { word: ['a'] }] } }, false],
    [{ rules: { 'max-length': ['error', { letters: 'a' }] } }, false],
    [{ rules: { 'no-wrod': 'error' } }, false],
    [{ rules: { 'acme/any': ['error', { a: 1 }] } }, true],
    [{ overrides: [{ files: 'a', rules: { 'no-wrod': 'off' } }] }, false],
  ])('%j is %s', (config, valid) => {
    expect(validate(config)).toBe(valid)
  })
})
