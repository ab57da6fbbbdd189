import { defineRule, type Rule } from '../../src/rule.ts'
import { english } from '../../rules/lexicon/english/index.ts'
import type { Content } from '../../src/cli/content.ts'

/** A rule that finds words, so that what a run reports is plain from the text of a test. */
const noWord = defineRule({
  meta: {
    type: 'problem',
    category: 'test',
    docs: { description: 'Leave certain words out.', why: 'A test asks for it.', details: 'Every place.', ignores: ['Other words.'], sources: ['a test'] },
    messages: { word: '“{word}” is not wanted. Write something else.', other: 'Write something else.' },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: { words: { type: 'array', items: { type: 'string' }, description: 'The words.' } },
      additionalProperties: false,
    },
    defaultOptions: { words: ['terrible'] as readonly string[] },
    presets: { recommended: 'error', strict: ['error', { words: ['terrible', 'bad'] }] },
    examples: {
      bad: [{ text: 'A terrible day.', reports: [{ messageId: 'word', quote: 'terrible', suggestions: ['A fine day.'] }] }],
      good: [{ text: 'A fine day.', because: 'the word is not there' }],
    },
  },
  create: ({ options, report }) => ({
    reply({ text }) {
      for (const word of options.words) {
        for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
          const at = { start, end: start + word.length }
          report({ messageId: 'word', data: { word }, at, suggestions: [{ messageId: 'other', at, text: 'fine' }] })
        }
      }
    },
  }),
})

const maxLength = defineRule({
  meta: {
    type: 'suggestion',
    category: 'test',
    docs: { description: 'Keep replies short.', why: 'A test asks for it.', details: 'Letters are counted.', ignores: [], sources: [] },
    messages: { long: 'This is long.' },
    schema: { type: 'object', properties: { letters: { type: 'integer', minimum: 1 } }, additionalProperties: false },
    defaultOptions: { letters: 60 },
    presets: { recommended: 'warning', strict: 'error' },
    examples: { bad: [], good: [] },
  },
  create: ({ options, report }) => ({
    reply({ text }) {
      if (text.length > options.letters) report({ messageId: 'long', at: { start: 0, end: 1 } })
    },
  }),
})

const alwaysThrows = defineRule({
  meta: {
    type: 'problem',
    category: 'test',
    docs: { description: 'Fail.', why: 'A test asks for it.', details: '', ignores: [], sources: [] },
    messages: {},
    schema: { type: 'object', additionalProperties: false },
    defaultOptions: {},
    presets: { recommended: 'off', strict: 'off' },
    examples: { bad: [], good: [] },
  },
  create: () => ({
    reply() {
      throw new Error('as a test wants it')
    },
  }),
})

export const rules: Readonly<Record<string, Rule>> = { 'always-throws': alwaysThrows, 'max-length': maxLength, 'no-word': noWord }

export const content: Content = { rules, language: english }
