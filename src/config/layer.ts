import type { ReplyRecord } from '../document/document.ts'
import type { Severity } from '../engine/finding.ts'
import type { Place } from './mistake.ts'

/** Where a setting comes from: a place in a config, or words such as `preset recommended` and `--rule`. */
export type Origin = Place | string

/** What one place says of one rule. Without options those of the layers below stay. */
export interface RuleEntry {
  readonly id: string
  readonly severity: 'off' | Severity
  readonly options?: Readonly<Record<string, unknown>>
  readonly from: Origin
}

/** Settings for some files or macros, from one `overrides` item. */
export interface OverrideLayer {
  readonly from: Origin
  /** Whether a file, by its path relative to the config's folder, may be meant. */
  matchesFile(relativePath: string): boolean
  /** Absent when every macro of the file is meant. */
  readonly matchesRecord?: (record: ReplyRecord) => boolean
  readonly ignore: boolean
  readonly entries: readonly RuleEntry[]
}

/** The settings of one preset, one config file, or the command line. Later layers win over earlier ones. */
export interface Layer {
  readonly from: Origin
  /** The folder that the globs are relative to; absolute. */
  readonly base: string
  readonly entries: readonly RuleEntry[]
  readonly overrides: readonly OverrideLayer[]
}
