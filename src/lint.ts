import type { LanguagePack } from './anatomy/language.ts'
import type { Conversation, Document, Reply, ReplyRecord } from './document/document.ts'
import { collectFillings, fillReply, type Fillings } from './document/fillings.ts'
import { parse, type ParseOptions } from './document/parse.ts'
import {
  check, checkConversations, isMeantFor, type CheckedConversation, type CheckedReply, type ConfiguredRule, type RawReport, type RuleFailure,
} from './engine/check.ts'
import { viewConversation, type ConversationView } from './engine/conversation-units.ts'
import type { FileResult, Finding } from './engine/finding.ts'
import { findingOf, locate, placeOf, recordOf } from './engine/locate.ts'
import { inOrderOfTheFile, settle } from './engine/settle.ts'
import { joinBranches } from './engine/join-branches.ts'
import { isForView, viewsOf, type View } from './engine/units.ts'
import { Lines } from './text/lines.ts'
import type { Span } from './text/span.ts'

export { mayUseFillings } from './document/fillings.ts'

/** All that linting one file depends on besides its text. */
export interface LintSettings {
  /** How the file is called; its ending helps to recognise the format. */
  readonly path: string
  readonly parse?: ParseOptions
  /** Lint macros that are switched off, too. */
  readonly includeInactive?: boolean
  /** The dynamic content of the run; that of the file itself unless given. */
  readonly fillings?: Fillings
  readonly language: LanguagePack
  /** The rules that hold for a record. The same list for records that are configured alike. */
  rulesFor(record: ReplyRecord): readonly ConfiguredRule[]
}

/**
 * Lints the text of one file: source → document → anatomy → reports → findings. A pure function of its
 * arguments. A step that fails is a finding with its `cause`.
 */
export async function lintText(source: string, settings: LintSettings): Promise<FileResult> {
  const document = await readDocument(source, settings)
  const { chosen: replies, linted, skipped } = chooseReplies(document, settings)
  const lines = new Lines(source)
  const views = replies.flatMap(reply => viewsOf(reply, settings.language))
  const viewOf = new Map(views.map(view => [view.unit, view]))
  const checked = check(views.map(({ unit }) => unit), unit => rulesForView(viewOf.get(unit) as View, settings))
  const findings = joinBranches(checked.map(result => {
    const view = viewOf.get(result.reply) as View
    return { view, findings: findingsOf(result, view, lines) }
  }))
  const conversations = chooseConversations(document, settings).map(conversation => viewConversation(conversation, settings.language))
  const viewOfConversation = new Map(conversations.map(view => [view.unit, view]))
  const checkedConversations = checkConversations(conversations.map(({ unit }) => unit), ({ record }) => rulesOf(record, settings))
  const said = checkedConversations.flatMap(result =>
    findingsInConversation(result, viewOfConversation.get(result.conversation) as ConversationView, lines))
  return {
    path: settings.path,
    format: document.format,
    replies: linted,
    conversations: conversations.length,
    records: [...document.replies, ...document.conversations].map(({ record }) => record.id ?? record.pointer ?? ''),
    skipped,
    findings: [...document.problems.map(problem => findingOf(problem, source, lines)), ...findings, ...said].sort(inOrderOfTheFile),
    source,
  }
}

/** A file as it is linted: with its dynamic content in the place of its placeholders. */
export async function readDocument(source: string, settings: LintSettings): Promise<Document> {
  return fillIn(await parse(source, settings.path, settings.parse), settings)
}

/** The dynamic content that several files hold, so that each can be linted with all of it. */
export async function gatherFillings(files: readonly { readonly source: string; readonly settings: LintSettings }[]): Promise<Fillings> {
  const replies: Reply[] = []
  for (const { source, settings } of files) replies.push(...(await parse(source, settings.path, settings.parse)).replies)
  return collectFillings(replies)
}

function fillIn(document: Document, { fillings = collectFillings(document.replies) }: LintSettings): Document {
  if (fillings.texts.size === 0) return document
  const filled = document.replies.map(reply => fillReply(reply, fillings))
  return {
    ...document,
    replies: filled.map(({ reply }) => reply),
    problems: [...document.problems, ...filled.flatMap(({ problems }) => problems)],
  }
}

/** The rules for a record: of a reply in a language without a pack, those that need no language. */
function rulesOf(record: ReplyRecord, { rulesFor, language }: LintSettings): readonly ConfiguredRule[] {
  const rules = rulesFor(record)
  return isOtherLanguage(record.locale, language) ? rules.filter(({ rule }) => rule.meta.anyLanguage === true) : rules
}

function rulesForView(view: View, settings: LintSettings): readonly ConfiguredRule[] {
  return rulesOf(view.unit.record, settings).filter(({ rule }) => isForView(rule, view))
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

/** The conversations to check: not those that the config says to ignore, or in a language that the rules do not know. */
function chooseConversations({ conversations }: Document, settings: LintSettings): readonly Conversation[] {
  return conversations.filter(({ record }) =>
    settings.rulesFor(record).length > 0 && !isOtherLanguage(record.locale, settings.language))
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

function findingsOf({ reports, failures }: CheckedReply, view: View, lines: Lines): Finding[] {
  const own = reports.filter(({ at }) => !isFilled(view, at))
  return [...settle(own.map(report => locate(report, view, lines))), ...failures.map(failure => failedOn(view.reply, failure, lines))]
}

/** What was found in a conversation. Of two findings in one group of messages, one may absorb the other. */
function findingsInConversation({ conversation, reports, failures }: CheckedConversation, view: ConversationView, lines: Lines): Finding[] {
  const byGroup = new Map<unknown, RawReport[]>()
  for (const report of reports) {
    const group = report.unit.said?.group
    byGroup.set(group, [...byGroup.get(group) ?? [], report])
  }
  const settled = [...byGroup.values()].flatMap(group => settle(group.map(report => locate(report, view.viewOf(report.unit), lines))))
  return [...settled, ...failures.map(failure => failedOn({ record: conversation.record, span: view.span }, failure, lines))]
}

function failedOn({ record, span }: Pick<Reply, 'record' | 'span'>, { ruleId, cause }: RuleFailure, lines: Lines): Finding {
  return {
    ruleId,
    messageId: 'rule-failed',
    severity: 'error',
    message: `The rule failed on this reply: ${messageOf(cause)}`,
    quote: '',
    record: recordOf(record),
    ...placeOf({ start: span.start, end: span.start }, lines),
    suggestions: [],
    related: [],
    cause,
  }
}

/** Whether a span lies in dynamic content: what is wrong there is found where that is written. */
function isFilled({ reply: { filled = [] }, passage }: View, at: Span): boolean {
  if (filled.length === 0) return false
  const { start, end } = passage.locate(at)
  return filled.some(span => span.start <= start && end <= span.end)
}

/** What an error says, whatever was thrown. */
function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
