/**
 * Retext plugins as rules: any plugin of retext checks the replies inside a file of whatever format, and
 * its messages become findings with exact places, severities, suppressions and rewrites.
 *
 * ```js
 * import retextSimplify from 'retext-simplify'
 * import { defineConfig } from 'replylint'
 * import { fromRetext } from 'replylint/retext'
 *
 * export default defineConfig({
 *   plugins: [{ name: 'retext', rules: { simplify: fromRetext('retext-simplify', retextSimplify) } }],
 *   rules: { 'retext/simplify': 'warning' },
 * })
 * ```
 *
 * The plugin reads English prose: what the customer will read, where placeholders, code and quoted mail
 * are no words.
 */
import retextEnglish from 'retext-english'
import { unified, type Plugin, type Processor } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { defineRule, type ReplyUnit, type Rule, type Span } from './rule.ts'
import { maskPlaceholders } from './text/placeholders.ts'

/** A plugin of retext with the options that it takes. */
export type RetextPlugin<Options> = Plugin<[Options?], any, any>

/**
 * Makes a rule of a retext plugin. `name` is what the rule's page and its failures call the plugin.
 * `pluginOptions` hold wherever the rule runs; options of the rule in a config are laid over them.
 *
 * A plugin that works asynchronously (one that loads a dictionary, say) fails on the first reply: rules
 * are answered at once.
 */
export function fromRetext<Options extends object>(name: string, plugin: RetextPlugin<Options>, pluginOptions?: Options): Rule {
  return defineRule({
    meta: {
      type: 'suggestion',
      category: 'retext',
      docs: {
        description: `Replies pass ${name}, a plugin of retext.`,
        why: 'The team holds its replies to this plugin, as it does its other prose.',
        details: `The rule runs ${name} on each reply and reports what it says. Its options are those of the plugin.`,
        ignores: ['Placeholders, code, and mail that the reply quotes: they are no prose of the team’s.'],
        sources: [name],
      },
      messages: { said: '{message}', replace: 'Write “{text}”.', remove: 'Leave it out.' },
      suggestionMessages: ['replace', 'remove'],
      hasSuggestions: true,
      schema: { type: 'object', description: `Options of ${name}.` },
      defaultOptions: {} as Record<string, unknown>,
      presets: { recommended: 'off', strict: 'off' },
      examples: { bad: [], good: [] },
    },
    create({ options, report }) {
      let processor: Processor<any, any, any, any, any> | undefined

      return {
        reply(reply) {
          processor ??= unified().use(retextEnglish).use(plugin, { ...pluginOptions, ...options } as Options).freeze()
          const masked = maskOf(reply)
          for (const message of messagesOf(processor, proseOf(reply, masked), name)) {
            const at = spanOf(message, reply.text)
            if (at === undefined || masked.some(({ start, end }) => start < at.end && at.start < end)) continue
            report({
              messageId: 'said',
              data: { message: sentenceOf(message.reason) },
              at,
              suggestions: (message.expected ?? [])
                .filter(text => text !== reply.text.slice(at.start, at.end))
                .map(text => text === '' ? { messageId: 'remove', at, text } : { messageId: 'replace', data: { text }, at, text }),
            })
          }
        },
      }
    },
  })
}

/** What the plugin says of the text. Throws where it would say it only later. */
function messagesOf(processor: Processor<any, any, any, any, any>, text: string, name: string): readonly VFileMessage[] {
  const file = new VFile({ value: text })
  const tree = processor.parse(file)
  let isDone = false
  let failure: unknown
  processor.run(tree, file, error => {
    isDone = true
    failure = error
  })
  if (failure !== undefined && failure !== null) throw failure
  if (!isDone) throw new Error(`${name} works asynchronously, and a rule is answered at once. Run it with unified-engine instead.`)
  return file.messages
}

/** What is no prose of the writer's. */
function maskOf({ placeholders, sentences }: ReplyUnit): readonly Span[] {
  return [...placeholders.map(({ span }) => span), ...sentences.filter(({ role }) => role === 'code' || role === 'quote').map(({ span }) => span)]
    .sort((first, second) => first.start - second.start || first.end - second.end)
}

/** The reply's text, of the same length, where what is masked holds no word. */
function proseOf({ text, placeholders, sentences }: ReplyUnit, masked: readonly Span[]): string {
  let prose = maskPlaceholders(text, placeholders)
  if (masked.length === placeholders.length) return prose
  for (const { role, span: { start, end } } of sentences) {
    if (role !== 'code' && role !== 'quote') continue
    prose = prose.slice(0, start) + prose.slice(start, end).replace(/[^\r\n]/g, '\uE000') + prose.slice(end)
  }
  return prose
}

/** Where the message stands; the first line when it speaks of the whole text, nothing when there is no text. */
function spanOf({ place }: VFileMessage, text: string): Span | undefined {
  const range = place === undefined ? undefined : 'start' in place ? place : { start: place, end: place }
  const start = range?.start.offset
  const end = range?.end.offset
  if (start !== undefined && end !== undefined) return { start, end }
  const line = /\S.*/.exec(text)
  return line === null ? undefined : { start: line.index, end: line.index + line[0].trimEnd().length }
}

/** “Unexpected `utilize`, expected `use`” with a full stop, and with the quotes of the house. */
function sentenceOf(reason: string): string {
  const text = reason.replace(/`([^`]*)`/g, '“$1”')
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
