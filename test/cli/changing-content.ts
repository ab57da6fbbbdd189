import { defineRule } from '../../src/rule.ts'
import type { Content } from '../../src/cli/content.ts'
import { content, rules } from './content.ts'

const noTypo = defineRule({
  meta: {
    type: 'problem',
    category: 'test',
    docs: { description: 'Write “the”.', why: 'A test asks for it.', details: '', ignores: [], sources: [] },
    messages: { typo: '“{quote}” is a slip. Write “the”.' },
    fixable: true,
    schema: { type: 'object', additionalProperties: false },
    defaultOptions: {},
    presets: { recommended: 'error', strict: 'error' },
    examples: { bad: [{ text: 'teh day', reports: [{ messageId: 'typo', quote: 'teh', fix: 'the day' }] }], good: [] },
  },
  create: ({ report }) => ({
    reply({ text }) {
      for (const { index } of text.matchAll(/\bteh\b/g)) {
        const at = { start: index, end: index + 3 }
        report({ messageId: 'typo', data: { quote: 'teh' }, at, fix: { at, text: 'the' } })
      }
    },
  }),
})

const needsTime = defineRule({
  meta: {
    type: 'problem',
    category: 'test',
    docs: { description: 'Say when.', why: 'A test asks for it.', details: '', ignores: [], sources: [] },
    messages: { vague: 'Say when.', say: 'Say the time.', leave: 'Leave it out.' },
    suggestionMessages: ['say', 'leave'],
    hasSuggestions: true,
    schema: { type: 'object', additionalProperties: false },
    defaultOptions: {},
    presets: { recommended: 'error', strict: 'error' },
    examples: { bad: [{ text: 'soon', reports: [{ messageId: 'vague', quote: 'soon', suggestions: ['by {{time}}', 'today'] }] }], good: [] },
  },
  create: ({ report }) => ({
    reply({ text }) {
      for (const { index } of text.matchAll(/\bsoon\b/g)) {
        const at = { start: index, end: index + 4 }
        report({ messageId: 'vague', at, suggestions: [{ messageId: 'say', at, text: 'by {{time}}' }, { messageId: 'leave', at, text: 'today' }] })
      }
    },
  }),
})

/** The test rules with two more: one with a fix, one with a suggestion that has a slot. */
export const changingContent: Content = { ...content, rules: { ...rules, 'needs-time': needsTime, 'no-typo': noTypo } }
