import type { ReplyKind } from '../document/document.ts'
import type { Rule } from '../rule.ts'
import type { Platform } from './platforms.ts'

/** What a config says of a rule: off, a severity, or a severity with options. `warn` is `warning`. */
export type SeverityName = 'off' | 'warn' | 'warning' | 'error'
export type RuleSetting = SeverityName | readonly [severity: SeverityName, options?: Readonly<Record<string, unknown>>]

/** One text or several; a pattern in which `*` stands for anything and `?` for one character. */
export type Patterns = string | number | readonly (string | number)[]

/** Which macros an override is about. All keys that are given must match, each by one of its patterns. */
export interface RecordPatterns {
  readonly id?: Patterns
  readonly title?: Patterns
  /** The folder part of the title (`Refunds` in `Refunds::Late`); a folder matches what is inside it, too. */
  readonly folder?: Patterns
  readonly tag?: Patterns
  readonly locale?: Patterns
  readonly channel?: Patterns
  readonly platform?: Patterns
  /** One of the kinds by its name, no pattern. */
  readonly kind?: ReplyKind | readonly ReplyKind[]
}

/** Other settings for some files, some macros, or some macros of some files. */
export interface Override {
  /** Globs, relative to the folder of the config; one without a slash matches the file's name anywhere, `!` takes back. */
  readonly files?: string | readonly string[]
  readonly records?: RecordPatterns
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Leave these out altogether. */
  readonly ignore?: boolean
}

/** Under which names the records of a file hold what there is to know of a reply. */
export interface ColumnNames {
  /** The text; several where customers get several texts of one record (an e-mail and a chat text). */
  readonly body?: string | readonly string[]
  readonly title?: string
  readonly id?: string
  readonly locale?: string
  readonly folder?: string
  /** A list, or words with commas, semicolons or bars between them. */
  readonly tags?: string
  readonly channel?: string
  /** `customer` or `internal`, or a word like them. */
  readonly audience?: string
  /** Yes or no, or a status such as `live`, `draft`, `archived`. */
  readonly active?: string
}

/** What some files are, where their content alone does not say it. */
export interface FormatSetting {
  readonly files: string | readonly string[]
  /** The format's id, as `--as` takes it. */
  readonly as?: string
  /** The columns of a table, or the keys of the records of any other file. */
  readonly columns?: ColumnNames
  /** Where the replies stand in a JSON or YAML file that no shape explains: JSON pointers with `*` for any key. */
  readonly pointer?: string | readonly string[]
  /** `zendesk`, `intercom` …: decides how placeholders are written. */
  readonly platform?: Platform
}

/** Rules of one's own, as a plugin's module exports them. */
export interface Plugin {
  /** What stands before the slash in its rules' ids; the package's name unless given. */
  readonly name?: string
  readonly rules: Readonly<Record<string, Rule>>
}

/** A configuration, as `replylint.config.ts` exports it and as YAML and JSON hold it. */
export interface Config {
  /** For editors that check JSON and YAML; not read. */
  readonly $schema?: string
  /** Look no further up for another config. */
  readonly root?: boolean
  /**
   * What this config builds on, in order: a preset (`recommended`, `strict`, `none`), a plugin's preset
   * (`acme/recommended`), another config's path, a package. `recommended` when no config says.
   */
  readonly extends?: string | readonly string[]
  /** Packages or modules with rules of one's own; in a JS or TS config also the plugin itself. */
  readonly plugins?: readonly (string | Plugin)[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly overrides?: readonly Override[]
  /** Files to leave out, as in a `.gitignore`. */
  readonly ignores?: string | readonly string[]
  /** House phrases: patterns to add to a family of the lexicon. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>
  readonly formats?: readonly FormatSetting[]
  /** Check macros that are switched off, too. */
  readonly includeInactive?: boolean
}

/** Gives a config in JS or TS its type, and editors its completion. Returns it as it is. */
export function defineConfig(config: Config): Config {
  return config
}
