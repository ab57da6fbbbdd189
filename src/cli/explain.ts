import { Chalk, type ChalkInstance } from 'chalk'
import { unknownRule } from '../config/entries.ts'
import { wrap } from '../reporters/terminal-text.ts'
import type { BadExample, GoodExample, Messages } from '../rule.ts'
import { circumstances, toMarkdown } from '../rule-page/markdown.ts'
import { rulePage, type Block, type RulePage } from '../rule-page/page.ts'
import { hasColor } from './color.ts'
import type { Content } from './content.ts'
import { widthOf, type Io } from './io.ts'
import { configurationFor, type SettingsOptions } from './options.ts'
import { UsageError } from './usage-error.ts'

export interface ExplainOptions extends SettingsOptions {
  readonly format: 'text' | 'markdown'
}

/** `replylint explain RULE`: what the rule wants, why, with examples, options and measured accuracy; all from the rule itself. */
export async function explain(id: string, options: ExplainOptions, io: Io, content: Content): Promise<number> {
  const configuration = await configurationFor(options, io, content)
  const known = await configuration.rulesIn('.')
  const rule = known.get(id)
  if (rule === undefined) throw new UsageError(unknownRule(id, [...known.keys()]))
  const page = rulePage(id, rule, content.accuracy?.[id])
  if (options.format === 'markdown') {
    io.stdout.write(toMarkdown(page))
    return 0
  }
  const paint = new Chalk({ level: hasColor(options.color, io.stdout, io) ? 1 : 0 })
  io.stdout.write(new Explanation(paint, Math.max(40, Math.min(widthOf(io.stdout), 100))).write(page))
  return 0
}

/** Writes a rule's page for a terminal. */
class Explanation {
  readonly #paint: ChalkInstance
  readonly #width: number

  constructor(paint: ChalkInstance, width: number) {
    this.#paint = paint
    this.#width = width
  }

  write({ id, description, facts, sections }: RulePage): string {
    const blocks = [
      `${this.#paint.bold(id)}\n${this.#wrapped(description, '')}\n${this.#paint.dim(this.#wrapped(unquoted(facts.join(' · ')), ''))}`,
      ...sections.map(({ title, blocks }) => {
        const between = blocks.some(({ kind }) => kind === 'prose' || kind === 'bad') ? '\n\n' : '\n'
        return `${this.#paint.bold(title)}\n${blocks.map(block => this.#block(block)).join(between)}`
      }),
    ]
    return `${blocks.join('\n\n')}\n`
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'prose': return this.#wrapped(unquoted(block.text).replaceAll('\n', ' '), '')
      case 'list': return block.items.map(item => this.#wrapped(unquoted(item), '    ').replace(/^ {4}/, '  – ')).join('\n')
      case 'option': return `  ${block.name}: ${block.preset}\n${this.#wrapped(block.description, '    ')}`
      case 'bad': return this.#bad(block.example)
      case 'good': return this.#good(block.example)
    }
  }

  #bad(example: BadExample<Messages, object>): string {
    const better = example.reports.map(({ fix, suggestions }) => fix ?? suggestions?.[0]).find(rewrite => rewrite !== undefined)
    return [
      this.#marked(this.#paint.red('✖'), example.text),
      ...example.reports.map(({ quote, messageId }) => this.#note(`“${quote}” (${messageId})`)),
      ...circumstances(example).map(line => this.#note(unquoted(line))),
      ...(better === undefined ? [] : [this.#marked(this.#paint.green('→'), better)]),
    ].join('\n')
  }

  #good(example: GoodExample<object>): string {
    return [this.#marked(this.#paint.green('✔'), example.text), ...circumstances(example).map(line => this.#note(unquoted(line)))].join('\n')
  }

  #marked(mark: string, text: string): string {
    const lead = `  ${mark} `
    const lines = text.split('\n').map(line => this.#wrapped(line, '    '))
    return lines.join('\n').replace(/^ {4}/, lead)
  }

  #note(text: string): string {
    return this.#wrapped(text, '    ').split('\n').map(line => this.#paint.dim(line)).join('\n')
  }

  #wrapped(text: string, indent: string): string {
    return wrap(text, this.#width - indent.length).map(line => (indent + line).trimEnd()).join('\n')
  }
}

/** Without the backticks that only Markdown needs. */
function unquoted(text: string): string {
  return text.replaceAll('`', '')
}
