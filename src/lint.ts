import type { LanguagePack } from './anatomy/language.ts'
import type { Document, Reply, ReplyRecord } from './document/document.ts'
import { parse, type ParseOptions } from './document/parse.ts'
import { check, type CheckedReply, type ConfiguredRule } from './engine/check.ts'
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
  const { replies, skipped } = chooseReplies(document, settings)
  const lines = new Lines(source)
  const units = replies.map(({ passage, record }) => toUnit(passage.text, record, settings.language))
  const replyOf = new Map(units.map((unit, index) => [unit, replies[index] as Reply]))
  const checked = check(units, unit => settings.rulesFor(unit.record))
  const findings = checked.flatMap(result => findingsOf(result, replyOf.get(result.reply) as Reply, lines))
  return {
    path: settings.path,
    format: document.format,
    replies: replies.length,
    conversations: document.conversations.length,
    skipped,
    findings: [...document.problems.map(problem => findingOf(problem, source, lines)), ...findings].sort(inOrderOfTheFile),
    source,
  }
}

/** Why a reply is passed over; undefined when it is linted. */
function reasonToSkip({ record }: Reply, settings: LintSettings): keyof FileResult['skipped'] | undefined {
  const { includeInactive, language } = settings
  if (record.audience === 'internal') return 'internal'
  if (!record.active && includeInactive !== true) return 'inactive'
  if (isOtherLanguage(record.locale, language)) return 'otherLanguage'
  return settings.rulesFor(record).length === 0 ? 'ignored' : undefined
}

/** Whether the file declares a language that is not the one the rules know. No language is guessed. */
function isOtherLanguage(locale: string | undefined, { language }: LanguagePack): boolean {
  const declared = /^([a-z]{2,3})(?:[-_]|$)/i.exec(locale ?? '')?.[1]?.toLowerCase()
  return declared !== undefined && declared !== language
}

/** The replies to lint, and how many are passed over for which reason. */
function chooseReplies(document: Document, settings: LintSettings): { replies: Reply[]; skipped: FileResult['skipped'] } {
  const replies: Reply[] = []
  const skipped = { internal: 0, inactive: 0, otherLanguage: 0, ignored: 0 }
  for (const reply of document.replies) {
    const reason = reasonToSkip(reply, settings)
    if (reason === undefined) replies.push(reply)
    else skipped[reason]++
  }
  return { replies, skipped }
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
