import type { BadExample, GoodExample, Messages, PresetEntry, Rule, RuleAccuracy, RuleMeta } from '../rule.ts'
import { per100, shareWithInterval } from './interval.ts'

/** All that is told of one rule, in order: what its page and `replylint explain` are printed from. */
export interface RulePage {
  readonly id: string
  readonly description: string
  /** In which presets it is, and what it can change: `recommended: error`. */
  readonly facts: readonly string[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Texts may hold code in backticks. */
export type Block =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'bad'; readonly example: BadExample<Messages, object> }
  | { readonly kind: 'good'; readonly example: GoodExample<object> }
  | { readonly kind: 'option'; readonly name: string; readonly preset: string; readonly description: string }

type Meta = RuleMeta<Messages, object>

/** What an option's schema tells a reader. */
interface OptionSchema {
  readonly description?: string
  readonly enum?: readonly unknown[]
}

/** A rule's facts put in order. A plugin's rule that was not written in TypeScript may have few of them. */
export function rulePage(id: string, rule: Rule, accuracy: readonly RuleAccuracy[] = []): RulePage {
  const meta = rule.meta as Meta
  const docs: Partial<Meta['docs']> = meta.docs ?? {}
  const { bad = [], good = [] }: Partial<Meta['examples']> = meta.examples ?? {}
  const sections: readonly Section[] = [
    { title: 'Why', blocks: prose(docs.why) },
    { title: 'What it looks at', blocks: prose(docs.details) },
    { title: 'What it reports', blocks: list(messagesOf(meta)) },
    { title: 'What it leaves alone', blocks: list(docs.ignores) },
    { title: 'Bad', blocks: bad.map(example => ({ kind: 'bad', example })) },
    { title: 'Good', blocks: good.map(example => ({ kind: 'good', example })) },
    { title: 'Options', blocks: optionsOf(meta) },
    { title: 'Beside other rules', blocks: list(absorbedBy(meta)) },
    { title: 'Measured', blocks: list(accuracy.map(told)) },
    { title: 'Sources', blocks: list(docs.sources) },
  ]
  return { id, description: docs.description ?? '', facts: factsOf(meta), sections: sections.filter(({ blocks }) => blocks.length > 0) }
}

/** A preset's word on a rule, with the options that it gives. */
export function shownPreset(entry: PresetEntry<object> | undefined): string {
  if (entry === undefined) return 'off'
  return typeof entry === 'string' ? entry : `${entry[0]} \`${JSON.stringify(entry[1])}\``
}

function factsOf({ category, presets, fixable, hasSuggestions, kinds, internalNotes, anyLanguage }: Meta): string[] {
  return [
    ...(category === undefined ? [] : [`category: ${category}`]),
    ...(['recommended', 'strict', 'chat', 'social'] as const).flatMap(name => {
      const entry = presets?.[name]
      return entry === undefined && (name === 'chat' || name === 'social') ? [] : [`${name}: ${shownPreset(entry)}`]
    }),
    ...(fixable === true ? ['has fixes that keep the meaning'] : []),
    ...(hasSuggestions === true ? ['has suggestions'] : []),
    ...(kinds === undefined ? [] : [`reads: ${kinds.join(', ')}`]),
    ...(internalNotes === true ? ['reads internal notes, too'] : []),
    ...(anyLanguage === true ? ['needs no language'] : []),
  ]
}

function messagesOf({ messages, suggestionMessages = [], warnings = [] }: Meta): string[] {
  return Object.entries(messages ?? {}).filter(([id]) => !suggestionMessages.includes(id))
    .map(([id, text]) => `\`${id}\`${warnings.includes(id) ? ' (never more than a warning)' : ''}: ${text}`)
}

function optionsOf({ schema, defaultOptions }: Meta): Block[] {
  const properties = (schema?.['properties'] ?? {}) as Readonly<Record<string, OptionSchema>>
  return Object.entries(properties).map(([name, { description = '', enum: values }]) => ({
    kind: 'option',
    name,
    preset: JSON.stringify((defaultOptions as Readonly<Record<string, unknown>>)[name]) ?? '',
    description: `${description}${values === undefined ? '' : ` One of ${values.map(value => JSON.stringify(value)).join(', ')}.`}`,
  }))
}

function absorbedBy({ absorbs = {} }: Meta): string[] {
  return Object.entries(absorbs).map(([other, within]) =>
    `Where this rule speaks, \`${other}\` ${within === 'reply' ? 'in the same reply' : 'on the same words'} is listed under it as related.`)
}

/** “`real`, 394 replies: …”, with 95 % intervals. */
function told({ set, kind, broken, hits, clean, falseAlarms }: RuleAccuracy): string {
  if (kind === 'unlabelled') {
    return `\`${set}\`, ${clean} replies, not labelled for this rule: it reports ${falseAlarms} of them (${per100(falseAlarms, clean)} per 100).`
  }
  const found = broken === 0 ? 'none breaks it' : `finds ${hits} of the ${broken} that break it (recall ${shareWithInterval(hits, broken)})`
  const alarms = clean === 0 ? '' : `, and reports ${falseAlarms} of the ${clean} that do not (${per100(falseAlarms, clean)} per 100)`
  const precision = kind === 'replies' || hits + falseAlarms === 0 ? '' : `; precision ${shareWithInterval(hits, hits + falseAlarms)}`
  return `\`${set}\`, ${broken + clean} ${kind}: ${found}${alarms}${precision}.`
}

function prose(text: string | undefined): Block[] {
  return text === undefined ? [] : text.split(/\n{2,}/).map(paragraph => ({ kind: 'prose', text: paragraph }))
}

function list(items: readonly string[] | undefined): Block[] {
  return items === undefined || items.length === 0 ? [] : [{ kind: 'list', items }]
}
