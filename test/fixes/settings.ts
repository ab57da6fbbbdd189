import { rules } from '../../rules/index.ts'
import { english } from '../../rules/lexicon/english/index.ts'
import { createConfiguration } from '../../src/config/configuration.ts'
import type { ConfiguredRule } from '../../src/engine/check.ts'
import type { LintSettings } from '../../src/lint.ts'
import { defineRule, type Rule } from '../../src/rule.ts'

const configuration = createConfiguration({ rules, language: english, cwd: '/', lookup: false, presets: ['strict'] })

/** The settings under which the rules that ship speak, all of them. */
export async function settingsOfRules(path: string): Promise<LintSettings> {
  return { ...(await configuration.forFile(`/${path}`)).settings, path, includeInactive: true }
}

/** What no reply has in it by itself: where it stands, the rule that writes anywhere has spoken. */
export const mark = '§'

const replacements = [
  '', 'x', 'we will "write" to you', 'it’s', 'R&D <b>', 'one\ntwo', 'one\n\ntwo', '{{name}}', '- item', '\\n', '\'', ' ', '😀',
  'a; b, c | d\te', '# no', ': ', 'Sam said: “yes”', '&amp;', '> quoted', '*stars*', '[link](x)', '\u00A0', '`code`',
] as const

/**
 * The settings of a rule that changes replies anywhere, not only where rules speak: up to four spans of a reply,
 * picked by `seed`, each with a fix that writes the mark and a suggestion that writes something else. A reply with the
 * mark in it is left alone, so that fixing comes to an end.
 */
export function settingsOfAnyPlace(path: string, seed: number): LintSettings {
  const rule: ConfiguredRule = { id: 'anywhere', rule: ruleOfAnyPlace(seed), severity: 'error', options: {} }
  const list = [rule]
  return { path, language: english, includeInactive: true, rulesFor: () => list }
}

function ruleOfAnyPlace(seed: number): Rule {
  return defineRule({
    meta: {
      type: 'suggestion', category: 'test', docs: { description: '', why: '', details: '', ignores: [], sources: [] },
      messages: { found: '“{quote}”.' }, schema: {}, defaultOptions: {}, presets: { recommended: 'off', strict: 'off' },
      anyLanguage: true, internalNotes: true, examples: { bad: [], good: [] },
    },
    create: ({ report }) => ({
      reply({ text }) {
        if (text.includes(mark) || text === '') return
        const random = randomOf(seed + text.length * 7919 + text.charCodeAt(text.length >> 1))
        for (let count = Math.floor(random() * 4) + 1; count > 0; count--) {
          const start = Math.floor(random() * (text.length + 1))
          const end = Math.min(text.length, start + Math.floor(random() ** 3 * 60))
          const at = { start, end }
          const word = replacements[Math.floor(random() * replacements.length)] as string
          const fixed = random() < 0.5 ? mark + word + mark : mark
          const quote = text.slice(start, end)
          report({ messageId: 'found', data: { quote }, at, fix: { at, text: fixed }, suggestions: [{ messageId: 'found', data: { quote }, at, text: word }] })
        }
      },
    }),
  }) as Rule
}

/** Mulberry32: the same numbers for the same seed everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
