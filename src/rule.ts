/**
 * The public rule API: what a rule file imports, whether it is one of ours or a stranger's plugin.
 *
 * A rule states its facts in `meta` and its logic in `create`, which gives listeners for units of the
 * reply. It knows no file, line, severity or colour: it reports spans of the unit's own text.
 */
import type { Anatomy, Clause, Sentence } from './anatomy/anatomy.ts'
import type { ReplyKind, ReplyRecord, Role } from './document/document.ts'
import type { Severity } from './engine/finding.ts'
import type { Span } from './text/span.ts'

export type { Act } from './anatomy/act.ts'
export { coreOf, insertAfter, replaceClause, statementOf } from './anatomy/clause-wording.ts'
export { looksLikeName, runsOfCapitals } from './anatomy/capitals.ts'
export { readApologies, type Apology, type ReadAsApology } from './anatomy/apology.ts'
export { clockOf, readDeadline, type Clock, type Deadline } from './anatomy/deadline.ts'
export { readGivenName, type GivenName } from './anatomy/given-name.ts'
export { complaintTags, isFiledAsComplaint } from './anatomy/complaint.ts'
export {
  answersAfter, answersBefore, answersIn, contentWords, customerAfter, customerBefore, endsInQuestion, isCustomerDone, isCustomerLeft, isCustomerUpset, isOver, isPieceOfPost,
  isProblemTold, sharedWords,
} from './anatomy/conversation.ts'
export {
  answersPraise, anyOf, asksFavour, courtesyActs, feelingActs, isConcrete, isCourtesy, isQuestion, isRelational, isSlot, nextStepActs, plainlyHelps, says,
  strongest,
} from './anatomy/help.ts'
export {
  aroundRemark, formsAt, isQuoted, leaveOut, leaveOutSentence, leaveOutSpan, placesOf, putInstead, spanOf,
} from './anatomy/rewording.ts'
export type { Anatomy, Clause, Part, Sentence } from './anatomy/anatomy.ts'
export { codeIn, coverOf, quotedIn } from './anatomy/unread.ts'
export { brokenDelimiters, type BrokenDelimiter } from './anatomy/broken-delimiters.ts'
export { delimitersOf, isReadAs, writtenAs, type Delimiters } from './anatomy/delimiters.ts'
export type { FallbackForm } from './anatomy/fallbacks.ts'
export { isGap, markedGaps, variableNameOf, type Gap, type GapWords } from './anatomy/gaps.ts'
export {
  deskNamed, greetedAs, variableFor, writtenOn, type HelpDesk, type Meaning, type MeaningNames,
} from './anatomy/help-desk.ts'
export { isLiquidTag, isLogic, misspeltTag, readLogic, type MisspeltWord, type TemplateLogic } from './anatomy/template-logic.ts'
export { hasVariable, variablesLike } from './anatomy/variable-fault.ts'
export { misuseOf, type VariableMisuse } from './anatomy/variable-use.ts'
export { verdictsOn, type VariableVerdict } from './anatomy/variable-verdict.ts'
export { bareName, namesMatching, nearestVariable, withoutSlips } from './anatomy/variable-names.ts'
export type { Family, LanguagePack, Lexicon, TaggerWeights, WordClasses } from './anatomy/language.ts'
export type { ReplyKind, ReplyRecord, Role } from './document/document.ts'
export { hasTag } from './document/tags.ts'
export type { Severity } from './engine/finding.ts'
export type { Placeholder, PlaceholderType } from './text/placeholders.ts'
export { overlaps, type Span } from './text/span.ts'

/** One customer-facing reply, as rules see it: its text taken apart, and what its file says of it. */
export interface ReplyUnit extends Anatomy {
  readonly record: ReplyRecord
  /** Where it was said, when it is what somebody says in a conversation and not a macro. */
  readonly said?: Said
  /** Where the file marks the text as code (`<code>`, backticks): the marks themselves are not in the text. */
  readonly code: readonly Span[]
}

/** The place of a reply in its conversation. */
export interface Said {
  readonly conversation: ConversationUnit
  readonly group: TurnGroup
}

/** One message of a conversation, or what one person says in a call until another one speaks. */
export interface TurnUnit {
  /** Its place in the conversation, from 1. */
  readonly number: number
  readonly role: Role
  readonly speaker?: string
  /** Milliseconds from the beginning of the conversation, or since 1970 where the file has dates. */
  readonly time?: number
  /** When it ends, for speech; counted as `time` is. */
  readonly endTime?: number
  readonly text: string
  /** The message taken apart. Worked out when it is asked for. */
  readonly reply: ReplyUnit
}

/** Messages of one role with none of another between them: what a customer reads as one answer. */
export interface TurnGroup {
  /** Its place among the groups, from 0. */
  readonly index: number
  readonly role: Role
  readonly turns: readonly TurnUnit[]
  /** All its messages as one text, an empty line between two. */
  readonly reply: ReplyUnit
}

/**
 * A conversation, as rules see it: what customers, agents and bots said where the customer reads or hears it. Notes for
 * the team and system lines are not among its turns.
 */
export interface ConversationUnit {
  readonly record: ReplyRecord
  readonly turns: readonly TurnUnit[]
  readonly groups: readonly TurnGroup[]
}

/** A listener for each kind of unit. `name` runs before the unit's parts, `name:exit` after them. */
export interface Listeners {
  reply?(reply: ReplyUnit): void
  sentence?(sentence: Sentence, reply: ReplyUnit): void
  clause?(clause: Clause, reply: ReplyUnit): void
  'sentence:exit'?(sentence: Sentence, reply: ReplyUnit): void
  'reply:exit'?(reply: ReplyUnit): void
  /** Once a conversation, after its groups; reports say with `in` which message they are about. */
  conversation?(conversation: ConversationUnit): void
}

/** Message templates by id. `{name}` is filled from the report's `data`. */
export type Messages = Readonly<Record<string, string>>

/** The `{placeholders}` of a message template. */
export type Slots<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never

type Data<Template extends string> = [Slots<Template>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Slots<Template>, string>> }

/** A message of the rule by id, with the data that its template needs. */
export type MessageUse<M extends Messages> = {
  [Id in keyof M & string]: { readonly messageId: Id } & Data<M[Id]>
}[keyof M & string]

/** A replacement of a span of the reply's text. An empty span inserts. */
export interface Replacement {
  readonly at: Span
  readonly text: string
}

/** A rewrite that a writer may choose: what it does (a message of the rule) and the replacement. */
export type SuggestionReport<M extends Messages> = MessageUse<M> & Replacement

/** What a rule says: which message, where in the reply's text, and what could be written instead. */
export type Report<M extends Messages> = MessageUse<M> & {
  /** The message or group that `at` is counted in, for a report on a conversation. */
  readonly in?: ReplyUnit
  readonly at: Span
  readonly fix?: Replacement
  readonly suggestions?: readonly SuggestionReport<M>[]
}

export interface RuleContext<M extends Messages, Options extends object> {
  /** The defaults with the user's options laid over them; already validated. */
  readonly options: Readonly<Options>
  report(report: Report<M>): void
}

/** One expected report of a bad example. */
export interface ExampleReport<M extends Messages> {
  readonly messageId: keyof M & string
  /** The exact text at the reported span. */
  readonly quote: string
  /** The whole reply after each suggestion, in order; must be given when the report has suggestions. */
  readonly suggestions?: readonly string[]
  /** The whole reply after the fix; must be given when the report has one. */
  readonly fix?: string
}

interface ExampleContext<Options extends object> {
  /** What the writer reads about the example; why it is bad, or why it is fine. */
  readonly because?: string
  readonly options?: Partial<Options>
  /** What the file would say of the reply: tags, kind, channel … */
  readonly record?: Partial<ReplyRecord>
  /**
   * Whether the text is a conversation, a message a line: `C: …` is said by the customer, `A: …` by the agent, `B: …` by
   * a bot; before it, a time (`14:02`, `Day 2 09:00`) or a stretch of a recording (`00:10-00:24`).
   */
  readonly conversation?: boolean
}

export interface BadExample<M extends Messages, Options extends object> extends ExampleContext<Options> {
  readonly text: string
  readonly reports: readonly ExampleReport<M>[]
}

export interface GoodExample<Options extends object> extends ExampleContext<Options> {
  readonly text: string
}

/** What a preset says of a rule: not in it, a severity, or a severity with options. */
export type PresetEntry<Options extends object> = 'off' | Severity | readonly [Severity, Partial<Options>]

export interface RuleMeta<M extends Messages, Options extends object> {
  /** `problem`: the customer is left without something. `suggestion`: it could be said better. */
  readonly type: 'problem' | 'suggestion'
  readonly category: string
  readonly docs: {
    /** One sentence: what a reply must do. */
    readonly description: string
    readonly why: string
    /** What the rule looks at and when it speaks, in a paragraph or two of Markdown. */
    readonly details: string
    /** What it deliberately leaves alone. */
    readonly ignores: readonly string[]
    readonly sources: readonly string[]
    /** Where the rule is explained on the web; findings carry it. */
    readonly url?: string
  }
  readonly messages: M
  /** Message ids that only suggestions use. */
  readonly suggestionMessages?: readonly (keyof M & string)[]
  /** Message ids that are never more than a warning, whatever the rule's severity. */
  readonly warnings?: readonly (keyof M & string)[]
  readonly hasSuggestions?: boolean
  readonly fixable?: boolean
  /** Whether the rule also reads what agents say in conversations, a turn group at a time. */
  readonly transcripts?: boolean
  /** Kinds of text that the rule is about; all when absent. Fragments to paste in are no whole replies. */
  readonly kinds?: readonly ReplyKind[]
  /** Whether the rule also reads notes to the team, which no other rule does. */
  readonly internalNotes?: boolean
  /** Whether the rule needs no language, so that it also reads replies in a language without a pack. */
  readonly anyLanguage?: boolean
  /**
   * How a reply with conditions (`{% if %}`) is read: each of its branches as the customer gets it, unless the
   * rule is about the conditions themselves and wants them `together`.
   */
  readonly branches?: 'together'
  /** JSON Schema 2020-12 of the options object. */
  readonly schema: Readonly<Record<string, unknown>>
  readonly defaultOptions: Options
  readonly presets: {
    readonly recommended: PresetEntry<Options>
    readonly strict: PresetEntry<Options>
    /** For chat, where a turn is a line; as in `recommended` when absent. */
    readonly chat?: PresetEntry<Options>
    /** For posts and comments that others read along; as in `recommended` when absent. */
    readonly social?: PresetEntry<Options>
  }
  /** Rules whose findings in the same reply (or on the same words) say the same thing less well. */
  readonly absorbs?: Readonly<Record<string, 'reply' | 'span'>>
  readonly examples: {
    readonly bad: readonly BadExample<NoInfer<M>, NoInfer<Options>>[]
    readonly good: readonly GoodExample<NoInfer<Options>>[]
  }
}

/** What was measured of a rule on one set of labelled texts. */
export interface RuleAccuracy {
  /** What the set is called. */
  readonly set: string
  /**
   * Cases are each about one rule; replies are whole libraries as people have them. Of unlabelled replies
   * nobody has said whether they break the rule: all count as clean.
   */
  readonly kind: 'cases' | 'replies' | 'unlabelled'
  /** Texts that break the rule, and how many of them it reports. */
  readonly broken: number
  readonly hits: number
  /** Texts that do not, and how many of them it reports all the same. */
  readonly clean: number
  readonly falseAlarms: number
}

export interface RuleDefinition<M extends Messages, Options extends object> {
  readonly meta: RuleMeta<M, Options>
  create(context: RuleContext<NoInfer<M>, NoInfer<Options>>): Listeners
}

/** A rule with its message ids and options forgotten: what the engine and the registry hold. */
export type Rule = RuleDefinition<any, any>

/**
 * Defines a rule. Message ids, their `{placeholders}` and the options are inferred from the literal and
 * checked at every `report`.
 */
export function defineRule<const M extends Messages, Options extends object>(
  rule: RuleDefinition<M, Options>,
): RuleDefinition<M, Options> {
  return rule
}
