import { Chalk, type ChalkInstance } from 'chalk'
import { unknownRule } from '../config/entries.ts'
import { wrap } from '../reporters/terminal-text.ts'
import type { BadExample, GoodExample, Messages, Rule, RuleMeta } from '../rule.ts'
import { hasColor } from './color.ts'
import type { Content } from './content.ts'
import { widthOf, type Io } from './io.ts'
import { configurationFor, type SettingsOptions } from './options.ts'
import { severityIn } from './rules.ts'
import { UsageError } from './usage-error.ts'

type Meta = RuleMeta<Messages, object>

/** The parts of an option's schema that a reader wants to know. */
interface OptionSchema {
  readonly description?: string
  readonly enum?: readonly unknown[]
}

/** How many examples of a kind are shown. */
const examplesShown = 4

/** `replylint explain RULE`: what the rule wants, why, with examples and options; all from the rule itself. */
export async function explain(id: string, options: SettingsOptions, io: Io, content: Content): Promise<number> {
  const configuration = await configurationFor(options, io, content)
  const known = await configuration.rulesIn('.')
  const rule = known.get(id)
  if (rule === undefined) throw new UsageError(unknownRule(id, [...known.keys()]))
  const paint = new Chalk({ level: hasColor(options.color, io.stdout, io) ? 1 : 0 })
  io.stdout.write(new Explanation(paint, Math.max(40, Math.min(widthOf(io.stdout), 100))).write(id, rule))
  return 0
}

/** Writes a rule's facts for people. */
class Explanation {
  readonly #paint: ChalkInstance
  readonly #width: number

  constructor(paint: ChalkInstance, width: number) {
    this.#paint = paint
    this.#width = width
  }

  write(id: string, rule: Rule): string {
    const meta = rule.meta as Meta
    const { presets } = meta
    // A plugin's rule that was not written in TypeScript may have no more than a description.
    const docs: Partial<Meta['docs']> = meta.docs
    const { bad = [], good = [] }: Partial<Meta['examples']> = meta.examples ?? {}
    const inPresets = `recommended: ${severityIn(presets?.recommended)} · strict: ${severityIn(presets?.strict)}`
    const blocks = [
      `${this.#paint.bold(id)}\n${this.#prose(meta.docs.description)}\n${this.#paint.dim(inPresets)}`,
      this.#section('Why', this.#prose(docs.why)),
      this.#section('What it looks at', this.#prose(docs.details)),
      this.#section('What it leaves alone', this.#list(docs.ignores)),
      this.#section('Reports', bad.slice(0, examplesShown).map(example => this.#bad(example)).join('\n\n')),
      this.#section('Passes', good.slice(0, examplesShown).map(example => this.#good(example)).join('\n\n')),
      this.#section('Options', this.#options(meta)),
      this.#section('Sources', this.#list(docs.sources)),
    ]
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`
  }

  #section(title: string, body: string): string {
    return body === '' ? '' : `${this.#paint.bold(title)}\n${body}`
  }

  #bad({ text, reports, because }: BadExample<Messages, object>): string {
    const better = reports.flatMap(report => report.suggestions ?? [])[0]
    return [
      this.#marked(this.#paint.red('✖'), text),
      ...reports.map(({ quote, messageId }) => this.#note(`“${quote}” (${messageId})`)),
      ...(because === undefined ? [] : [this.#note(because)]),
      ...(better === undefined ? [] : [this.#marked(this.#paint.green('→'), better)]),
    ].join('\n')
  }

  #good({ text, because }: GoodExample<object>): string {
    const marked = this.#marked(this.#paint.green('✔'), text)
    return because === undefined ? marked : `${marked}\n${this.#note(because)}`
  }

  #options({ schema, defaultOptions }: Meta): string {
    const properties = (schema['properties'] ?? {}) as Readonly<Record<string, OptionSchema>>
    return Object.entries(properties).map(([name, { description, enum: values }]) => {
      const choice = values === undefined ? '' : ` One of ${values.map(value => JSON.stringify(value)).join(', ')}.`
      const preset = (defaultOptions as Readonly<Record<string, unknown>>)[name]
      const says = `${description ?? ''}${choice}`.trim()
      return `  ${name}: ${JSON.stringify(preset)}${says === '' ? '' : `\n${this.#wrapped(says, '    ')}`}`
    }).join('\n')
  }

  #list(items: readonly string[] = []): string {
    return items.map(item => this.#wrapped(item, '    ').replace(/^ {4}/, '  – ')).join('\n')
  }

  #prose(text: string = ''): string {
    return text.split(/\n{2,}/).map(paragraph => this.#wrapped(paragraph.replaceAll('\n', ' '), '')).join('\n\n')
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
