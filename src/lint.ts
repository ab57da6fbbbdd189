import type { LanguagePack } from './anatomy/language.ts'
import type { Document, Reply, ReplyRecord } from './document/document.ts'
import { parse, type ParseOptions } from './document/parse.ts'
import { check, isMeantFor, type CheckedReply, type ConfiguredRule } from './engine/check.ts'
import type { FileResult, Finding } from './engine/finding.ts'
import { findingOf, locate, placeOf, recordOf } from './engine/locate.ts'
import { inOrderOfTheFile, settle } from './engine/settle.ts'
import { toUnit } from './engine/units.ts'
import { Lines } from './text/lines.ts'

/** All that linting one file depends on besides its text. */
export interface LintSettings {
  /** How the file is called; its ending helps to recognise the format. */
  readonly path: string
  readonly parse?: ParseOptions
  /** Lint macros that are switched off, too. */
  readonly includeInactive?: boolean
  readonly language: LanguagePack
  /** The rules that hold for a record. The same list for records that are configured alike. */
  rulesFor(record: ReplyRecord): readonly ConfiguredRule[]
}

/**
 * Lints the text of one file: source → document → anatomy → reports → findings. A pure function of its
 * arguments. A step that fails is a finding with its `cause`.
 */
export async function lintText(source: string, settings: LintSettings): Promise<FileResult> {
  const document = await parse(source, settings.path, settings.parse)
  const { chosen: replies, linted, skipped } = chooseReplies(document, settings)
  const lines = new Lines(source)
  const units = replies.map(({ passage, record }) => toUnit(passage.text, record, settings.language, passage.code))
  const replyOf = new Map(units.map((unit, index) => [unit, replies[index] as Reply]))
  const checked = check(units, unit => rulesOf(unit.record, settings))
  const findings = checked.flatMap(result => findingsOf(result, replyOf.get(result.reply) as Reply, lines))
  return {
    path: settings.path,
    format: document.format,
    replies: linted,
    conversations: document.conversations.length,
    skipped,
    findings: [...document.problems.map(problem => findingOf(problem, source, lines)), ...findings].sort(inOrderOfTheFile),
    source,
  }
}

/** The rules for a record: of a reply in a language without a pack, those that need no language. */
function rulesOf(record: ReplyRecord, { rulesFor, language }: LintSettings): readonly ConfiguredRule[] {
  const rules = rulesFor(record)
  return isOtherLanguage(record.locale, language) ? rules.filter(({ rule }) => rule.meta.anyLanguage === true) : rules
}

/** Why most rules, or all, pass over a reply; undefined when it is linted as a reply to a customer. */
function reasonToSkip({ record }: Reply, settings: LintSettings): keyof FileResult['skipped'] | undefined {
  const { includeInactive, language } = settings
  if (!record.active && includeInactive !== true) return 'inactive'
  if (settings.rulesFor(record).length === 0) return 'ignored'
  if (record.audience === 'internal') return 'internal'
  return isOtherLanguage(record.locale, language) ? 'otherLanguage' : undefined
}

/** Whether the file declares a language that is not the one the rules know. No language is guessed. */
function isOtherLanguage(locale: string | undefined, { language }: LanguagePack): boolean {
  const declared = /^([a-z]{2,3})(?:[-_]|$)/i.exec(locale ?? '')?.[1]?.toLowerCase()
  return declared !== undefined && declared !== language
}

/**
 * The replies to check, how many of them are linted as replies to a customer, and how many are passed
 * over for which reason. A note to the team and a reply in another language count as passed over even
 * where a rule or two reads them.
 */
function chooseReplies(document: Document, settings: LintSettings): {
  chosen: Reply[]
  linted: number
  skipped: FileResult['skipped']
} {
  const chosen: Reply[] = []
  let linted = 0
  const skipped = { internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 }
  for (const reply of document.replies) {
    const reason = reasonToSkip(reply, settings)
    if (reason === undefined) linted++
    else skipped[reason]++
    const isRead = reason === undefined || reason === 'internal' || reason === 'otherLanguage'
    if (isRead && rulesOf(reply.record, settings).some(({ rule }) => isMeantFor(rule, reply.record))) chosen.push(reply)
  }
  return { chosen, linted, skipped }
}

function findingsOf({ reports, failures }: CheckedReply, reply: Reply, lines: Lines): Finding[] {
  const failed = failures.map(({ ruleId, cause }): Finding => ({
    ruleId,
    messageId: 'rule-failed',
    severity: 'error',
    message: `The rule failed on this reply: ${messageOf(cause)}`,
    quote: '',
    record: recordOf(reply.record),
    ...placeOf({ start: reply.span.start, end: reply.span.start }, lines),
    suggestions: [],
    related: [],
    cause,
  }))
  return [...settle(reports.map(report => locate(report, reply, lines))), ...failed]
}

/** What an error says, whatever was thrown. */
function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
