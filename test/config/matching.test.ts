import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileMatcher } from '../../src/config/match-file.ts'
import { fitsWildcard } from '../../src/config/wildcard.ts'
import { didYouMean, nearest } from '../../src/config/nearest.ts'
import { frameAt } from '../../src/config/mistake.ts'

const runs = Number(process.env['REPLYLINT_RUNS'] ?? 1000)

describe('fitsWildcard', () => {
  it('does what the regular expression of the same meaning does', () => {
    const sign = fc.constantFrom('a', 'b', '*', '?', '.', '(')
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', '.', '(', '*'), { maxLength: 8 }), fc.array(sign, { maxLength: 6 }), (text, pattern) => {
      const expression = pattern.map(part => part === '*' ? '[^]*' : part === '?' ? '[^]' : part.replace(/[.()]/, '\\$&')).join('')
      expect(fitsWildcard(text.join(''), pattern.join(''))).toBe(new RegExp(`^(?:${expression})$`, 'i').test(text.join('')))
    }), { numRuns: runs })
  })

  it('is not slowed down by many stars', () => {
    const started = performance.now()
    expect(fitsWildcard('a'.repeat(5000), `${'*a'.repeat(200)}b`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('fileMatcher', () => {
  const paths = ['a.md', 'b.txt', 'drafts/a.md', 'in/drafts/c.md', 'in/README.md']
  it.each([
    ['*.md', ['a.md', 'drafts/a.md', 'in/drafts/c.md', 'in/README.md']],
    [['*.md', '!drafts/**'], ['a.md', 'in/drafts/c.md', 'in/README.md']],
    [['!**/drafts/', '*.md'], ['a.md', 'in/README.md']],
    [['in/**', '!README.md'], ['in/drafts/c.md']],
    [['!./drafts/**', '!*.txt'], ['a.md', 'in/drafts/c.md', 'in/README.md']],
    ['!drafts/**', ['a.md', 'b.txt', 'in/drafts/c.md', 'in/README.md']],
    ['!(a|README).*', ['b.txt', 'in/drafts/c.md']],
    [['./in/'], ['in/drafts/c.md', 'in/README.md']],
  ])('%j', (globs, expected) => {
    expect(paths.filter(fileMatcher(globs))).toEqual(expected)
  })
})

describe('nearest', () => {
  const names = ['no-policy-apology', 'no-sympathy-only', 'require-next-step']
  it.each([
    ['no-policy-appology', 'no-policy-apology'],
    ['No-Sympathy-Only', 'no-sympathy-only'],
    ['policy-apology', 'no-policy-apology'],
    ['next-step', 'require-next-step'],
    ['x', undefined],
    ['something-else', undefined],
  ])('%s', (written, expected) => {
    expect(nearest(written, names)).toBe(expected)
  })

  it('says so in words, or nothing', () => {
    expect(didYouMean('next-step', names)).toBe(' Did you mean “require-next-step”?')
    expect(didYouMean('something-else', names)).toBe('')
  })
})

describe('frameAt', () => {
  it('shows the line before, numbers to one width, and no more marks than the line has', () => {
    const text = `${'x\n'.repeat(8)}first\n\tsecond: here\nthird`
    const start = text.indexOf('here')
    expect(frameAt(text, start, start + 40)).toBe('   9 | first\n  10 |  second: here\n     |          ^^^^')
  })

  it('holds at the very beginning and end', () => {
    expect(frameAt('', 0, 0)).toBe('  1 |\n    | ^')
    expect(frameAt('ab', 2, 2)).toBe('  1 | ab\n    |   ^')
  })
})
