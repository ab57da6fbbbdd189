import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Data } from '../../src/document/data.ts'
import { readFrontMatter } from '../../src/document/front-matter.ts'
import { readYaml } from '../../src/document/yaml.ts'

const numRuns = Number(process.env['REPLYLINT_RUNS'] ?? 1000)

/** Data as a plain value; a map's keys in order. */
function plain(data: Data | undefined): unknown {
  if (data === undefined) return undefined
  if (data.kind === 'list') return data.items.map(plain)
  if (data.kind === 'map') return data.entries.map(({ key, value }) => [key, plain(value)])
  return data.value
}

const scalar = fc.oneof(
  fc.constantFrom(
    'Refund approved', 'en-GB', '5', '-3', '0.5', '012', '1e3', '0x1F', '.inf', 'true', 'False', 'null', '~', '', 'yes', 'a: b',
    'a #b', 'a#b', '"quoted: #x"', '\'single\'', '"a \\n b"', '\'it\'\'s\'', '@x', '*x', '{{x}}', '%{x}', '[a, b]', '[a, "b"]', '[]',
    '[x: y]', '[a, [b]]', '2024-01-02', '12:30', 'don\'t', '(x)', '$5', '+1', 'a, b', 'Ünïcode – “x”', 'a:', '- a', '|', '> x', '!x y',
  ),
  fc.string({ unit: fc.constantFrom(...'ab1 :#-\'"[],{}.?&*!|>%@`~=<'), maxLength: 12 }),
)
const line = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'tags', 'notes', 'a key', 'x-y', 'status'), scalar).map(([key, value]) => `${key}: ${value}`),
  fc.constantFrom('# comment', '', 'list:\n  - one\n  - two: 3', 'list:\n- one\n- "two"', 'map:\n  a: b', 'text: |\n  one\n  two', 'folded: a\n  b'),
)

test('flat front matter is read as the YAML parser reads it', async () => {
  await fc.assert(fc.asyncProperty(
    fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), async (lines, lineEnd) => {
      const inside = `${lines.join('\n')}\n`.replaceAll('\n', lineEnd)
      const source = `---${lineEnd}${inside}---${lineEnd}Body.${lineEnd}`
      const read = await readFrontMatter(source)
      if (read === undefined || read.problems.length > 0) return
      const start = 3 + lineEnd.length
      const { data } = readYaml(source, { start, end: start + inside.length })
      if (data?.kind !== 'map') {
        expect(read.data?.entries ?? []).toEqual([])
        return
      }
      expect(plain(read.data)).toEqual(plain(data))
      for (const [index, entry] of (read.data?.entries ?? []).entries()) {
        expect(entry.keySpan).toEqual(data.entries[index]?.keySpan)
        if (entry.value.kind !== 'list') expect(entry.value.span).toEqual(data.entries[index]?.value.span)
      }
    },
  ), { numRuns })
})

test('front matter ends after its second line of dashes', async () => {
  expect((await readFrontMatter('---\ntitle: A\n---\nBody'))?.end).toBe(17)
  expect((await readFrontMatter('---\r\ntitle: A\r\n...\r\nBody'))?.end).toBe(20)
  expect((await readFrontMatter('---\n---\nBody'))?.end).toBe(8)
  expect(await readFrontMatter('---\nA line of prose.\n---\nBody')).toBeUndefined()
  expect(await readFrontMatter('Body')).toBeUndefined()
})
