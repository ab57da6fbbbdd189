import type { ReplyKind } from '../document/document.ts'
import type { Rule } from '../rule.ts'
import type { ColumnNames } from './config.ts'
import { platforms } from './platforms.ts'

type Schema = Readonly<Record<string, unknown>>

/** The severities as a config may write them. */
export const severityNames = ['off', 'warn', 'warning', 'error'] as const

/** The presets that need no plugin. */
export const presetNames = ['recommended', 'strict', 'chat', 'social', 'none'] as const

/** What a reply may be for, as `records › kind` takes it. */
export const replyKinds = ['reply', 'snippet', 'greeting', 'closing', 'bot', 'note'] as const satisfies readonly ReplyKind[]

/**
 * The JSON Schema (draft 2020-12) of a configuration: what YAML and JSON configs are checked against,
 * and what editors complete from. `title`s say in a few words what is expected there; they end up in
 * the message when something else is found.
 *
 * With rules, their names and options are part of it; without, any rule name passes (names are checked
 * where the plugins are known).
 */
export function configSchema(rules: Readonly<Record<string, Rule>> = {}): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:replylint:config',
    title: 'a replylint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      root: { ...yesOrNo, description: 'Look no further up for another config.' },
      extends: {
        ...oneOrMore('the name of a preset, a config file or a package, or a list of them', name),
        description: `Presets (${presetNames.join(', ')}), configs, packages. “recommended” when no config says.`,
      },
      plugins: {
        title: 'a list of package names or module paths',
        type: 'array',
        items: { title: 'a package name or a module path', ...name },
        description: 'Modules with rules of your own; a rule of theirs is called “plugin/rule”.',
      },
      rules: { $ref: '#/$defs/rules' },
      overrides: {
        title: 'a list of overrides',
        type: 'array',
        items: overrideSchema,
        description: 'Other settings for some files, some macros, or some macros of some files.',
      },
      ignores: { ...globs, description: 'Files to leave out, as in a .gitignore.' },
      phrases: {
        title: 'families of phrases, each with a list of patterns',
        type: 'object',
        additionalProperties: {
          title: 'a list of phrase patterns',
          type: 'array',
          items: { title: 'a phrase pattern', ...name },
        },
        description: 'House phrases: patterns to add to a family of the lexicon.',
      },
      formats: {
        title: 'a list of file descriptions',
        type: 'array',
        items: formatSchema,
        description: 'What some files are, where their content alone does not say it.',
      },
      includeInactive: { ...yesOrNo, description: 'Check macros that are switched off, too.' },
    },
    $defs: { rules: rulesSchema(rules) },
  }
}

const name: Schema = { type: 'string', minLength: 1 }

const yesOrNo: Schema = { title: 'true or false', type: 'boolean' }

const globs: Schema = oneOrMore('a glob or a list of globs', name)

/** For keys that say which files are meant: no glob at all would mean none, or all. */
const someGlobs: Schema = oneOrMore('a glob or a list of globs', name, 1)

const columnName: Schema = { title: 'the name of a column', ...name }
const columnUses = ['body', 'title', 'id', 'locale', 'folder', 'tags', 'channel', 'audience', 'active'] as const satisfies readonly (keyof ColumnNames)[]

const formatSchema: Schema = {
  title: 'a description of files',
  type: 'object',
  additionalProperties: false,
  required: ['files'],
  properties: {
    files: someGlobs,
    as: { title: 'the name of a format', type: 'string' },
    columns: {
      title: `the columns that hold ${columnUses.join(', ')}`,
      type: 'object',
      additionalProperties: false,
      properties: {
        body: oneOrMore('the name of a column or a list of names', columnName, 1),
        ...Object.fromEntries(columnUses.slice(1).map(use => [use, columnName])),
      },
      description: 'The columns of a table, or the keys of the records of any other file.',
    },
    pointer: {
      ...oneOrMore('a JSON pointer or a list of them, such as /replies/*/text', { type: 'string', pattern: '^/' }, 1),
      description: 'Where the replies stand: JSON pointers to the texts or their records, * for any key or item.',
    },
    platform: { title: `the name of a platform: ${platforms.join(', ')}`, enum: platforms },
  },
}

const patternKeys = ['id', 'title', 'folder', 'tag', 'locale', 'channel', 'platform']

const overrideSchema: Schema = {
  title: 'an override',
  type: 'object',
  additionalProperties: false,
  properties: {
    files: someGlobs,
    records: {
      title: 'which macros: patterns by id, title, folder, tag, locale, channel, platform or kind',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        ...Object.fromEntries(patternKeys.map(key => [
          key,
          oneOrMore('a pattern or a list of patterns', { type: ['string', 'number'], minLength: 1 }, 1),
        ])),
        kind: oneOrMore(`a kind or a list of kinds (${replyKinds.join(', ')})`, { enum: replyKinds }, 1),
      },
    },
    rules: { $ref: '#/$defs/rules' },
    ignore: yesOrNo,
  },
  anyOf: [{ required: ['files'] }, { required: ['records'] }],
}

function rulesSchema(rules: Readonly<Record<string, Rule>>): Schema {
  const ids = Object.keys(rules)
  const anyRule = ruleSchema({ title: 'the options of the rule', type: 'object' })
  return {
    title: 'rules, each with its severity',
    type: 'object',
    ...(ids.length === 0 ? { additionalProperties: anyRule } : {
      properties: Object.fromEntries(ids.map(id => {
        const { docs, schema } = (rules[id] as Rule).meta
        return [id, { ...ruleSchema(schema), description: docs.description }]
      })),
      patternProperties: { '/': anyRule },
      additionalProperties: false,
    }),
  }
}

function ruleSchema(options: Schema): Schema {
  const severity = { title: 'off, warning or error', enum: severityNames }
  return {
    title: 'a severity (off, warning, error), or a list of a severity and options',
    anyOf: [severity, { type: 'array', prefixItems: [severity, options], items: false, minItems: 1 }],
  }
}

function oneOrMore(title: string, item: Schema, minItems: 0 | 1 = 0): Schema {
  const list = { type: 'array', items: { ...item, title: title.split(' or ')[0] } }
  return { title, anyOf: [item, minItems === 0 ? list : { ...list, minItems }] }
}
