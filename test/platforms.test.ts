import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { english } from '../rules/lexicon/english/index.ts'
import { helpDesks } from '../rules/lexicon/platforms/index.ts'
import type { Meaning } from '../src/anatomy/help-desk.ts'
import { withFallback, writtenOn } from '../src/anatomy/help-desk.ts'
import { hasVariable } from '../src/anatomy/variable-fault.ts'
import { platforms } from '../src/config/platforms.ts'
import { reportsOf } from '../src/testing.ts'

const id = 'valid-placeholders'
const rule = rules[id] as NonNullable<typeof rules[string]>

function told(text: string, platform: string): string[] {
  return reportsOf(id, rule, { text, record: { platform } }, english).map(({ messageId, at }) => `${messageId} ${text.slice(at.start, at.end)}`)
}

describe.each(helpDesks)('$id', desk => {
  it('is a platform that configs know', () => {
    expect(platforms).toContain(desk.id)
  })

  it('has the variables that it names for a meaning, each once', () => {
    expect(Object.values(desk.meanings).filter(name => !hasVariable(desk, name))).toEqual([])
    expect(new Set(desk.variables).size).toBe(desk.variables.length)
    expect(desk.variables.filter(name => desk.uncertain?.includes(name))).toEqual([])
  })

  it('has the variables that it warns of', () => {
    for (const [name, other] of Object.entries(desk.printsNotes ?? {})) {
      expect(hasVariable(desk, name)).toBe(true)
      expect(other === '' || hasVariable(desk, other)).toBe(true)
    }
  })

  it('is told nothing of its own variables, with a fallback or without', () => {
    if (desk.delimiters.length === 0) return
    for (const name of desk.variables.filter(each => desk.printsNotes?.[each] === undefined)) {
      const one = name.replaceAll('*', 'x1')
      expect(told(`The note says ${writtenOn(desk, one)} today.`, desk.id), name).toEqual([])
      expect(told(`The note says ${withFallback(desk, one, 'this')} today.`, desk.id), name).toEqual([])
    }
  })
})

it('takes any name in any delimiters, with a fallback or without, on every help desk', () => {
  const misspelt = helpDesks.flatMap(({ variables }) => variables.slice(0, 6).map(name => name.replaceAll('*', 'x1').replace(/(.)(.)$/, '$2$1')))
  const names = [...new Set([...misspelt, ...helpDesks.flatMap(({ meanings }) => Object.values(meanings)), 'foo', 'ticket.foo', 'a b.c d', 'autor'])]
  const forms = [
    '{{NAME}}', '{{{NAME}}}', '{%NAME%}', '{%NAME,fallback=there%}', '{{NAME,fallback=there}}', '{{NAME | fallback: "there"}}', '{{NAME || "there"}}',
    '{!NAME, there}', '#{NAME}', '%{NAME,fallback:there}', '${NAME}', '{NAME}', '[[NAME]]', '<<NAME>>', '%NAME%', '<attribute key="NAME" default="there"/>',
    '{% esle %}{{NAME | upcas}}', '{% if NAME %}a{% endfi %}',
  ]
  let told = 0
  for (const { id: platform, fallback, second } of helpDesks) {
    for (const [index, name] of names.entries()) {
      const form = forms[index % forms.length] as string
      for (const written of new Set([form, '{{NAME}}', '{%NAME,fallback=there%}'].map(each => each.replaceAll('NAME', name)))) {
        const text = `The note says ${written} today.`
        for (const { fix, suggestions } of reportsOf(id, rule, { text, record: { platform } }, english)) {
          told++
          const edits = [fix, ...suggestions ?? []].filter(edit => edit !== undefined)
          for (const edit of edits) {
            const isOwn = fallback !== undefined && edit.text.includes('fallback')
            if (!isOwn && second === undefined && !written.includes('esle')) expect(edit.text, `${written} on ${platform}`).not.toMatch(/fallback\s*[=:]/)
          }
        }
      }
    }
  }
  expect(told).toBeGreaterThan(1000)
})

it('translates what means the same, so that nothing is left to say', () => {
  let translated = 0
  for (const from of helpDesks) {
    for (const [meaning, name] of Object.entries(from.meanings) as [Meaning, string][]) {
      if (!name.includes('.')) continue
      const text = `The note says ${writtenOn(from, name)} today.`
      for (const to of helpDesks) {
        const [report] = reportsOf(id, rule, { text, record: { platform: to.id } }, english)
        if (report?.fix === undefined) continue
        translated++
        const fixed = text.slice(0, report.fix.at.start) + report.fix.text + text.slice(report.fix.at.end)
        expect(told(fixed, to.id), `${from.id} ${meaning} on ${to.id}`).toEqual([])
        expect(fixed, `${from.id} ${meaning} on ${to.id}`).toContain(to.meanings[meaning])
      }
    }
  }
  expect(translated).toBeGreaterThan(300)
})

it('reads whatever stands in braces, on every help desk, and a fix leaves nothing of its own to say', () => {
  const piece = fc.constantFrom(
    '{{', '}}', '{%', '%}', '{{{', '}}}', '{!', '#{', '%{', '${', '{', '}', '[', ']', '|', '||', ' fallback: "x"', ',fallback=', ',', '.', '_', ' ', '`',
    'ticket', 'requester', 'first_name', 'firstname', 'FirstName', 'contact', 'Contact', 'customer', 'user', 'name', 'if ', 'endif', 'assign x = 1',
    'BLANKVALUE(', ')', '"', '#if ', '/if', '<b>', 'Hi ', '\n', '[0]', '*', 'é',
  )
  const text = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''))
  const runs = Number(process.env['REPLYLINT_RUNS'] ?? 1000)
  fc.assert(fc.property(text, fc.constantFrom(...helpDesks.map(desk => desk.id), ''), (written, platform) => {
    for (const { fix, at, messageId } of reportsOf(id, rule, { text: written, record: { platform } }, english)) {
      expect(at.end).toBeGreaterThan(at.start)
      if (fix === undefined) continue
      const fixed = written.slice(0, fix.at.start) + fix.text + written.slice(fix.at.end)
      const left = reportsOf(id, rule, { text: fixed, record: { platform } }, english)
      expect(left.some(other => other.at.start === at.start && other.messageId === messageId), JSON.stringify([platform, written, fixed])).toBe(false)
    }
  }), { numRuns: runs })
})
