import type { ReplyRecord } from '../document/document.ts'
import type { ConversationUnit, Listeners, Messages, Replacement, ReplyUnit, Rule } from '../rule.ts'
import type { Span } from '../text/span.ts'
import type { Severity } from './finding.ts'

/** A rule as the configuration has it for one record: options validated and laid over the defaults. */
export interface ConfiguredRule {
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  readonly options: object
}

/** What one rule said of one reply, still in offsets of the reply's own text. */
export interface RawReport {
  readonly configured: ConfiguredRule
  /** What `at` is counted in. */
  readonly unit: ReplyUnit
  readonly messageId: string
  readonly message: string
  readonly at: Span
  readonly fix?: Replacement
  readonly suggestions: readonly (Replacement & { readonly messageId: string; readonly message: string })[]
}

/** What running the rules over one reply gave: reports, and what threw while doing so. */
export interface CheckedReply {
  readonly reply: ReplyUnit
  readonly reports: readonly RawReport[]
  readonly failures: readonly RuleFailure[]
}

/** A rule that threw. */
export interface RuleFailure {
  readonly ruleId: string
  readonly cause: unknown
}

/**
 * Runs the rules over the replies of one file, each with the rules that hold for its record.
 * A rule that throws is a failure on that reply; the others go on.
 */
export function check(
  replies: readonly ReplyUnit[],
  rulesFor: (reply: ReplyUnit) => readonly ConfiguredRule[],
): readonly CheckedReply[] {
  const run = new Run()
  return replies.map(reply => run.check(reply, rulesFor(reply)))
}

/** What running the rules over one conversation gave. */
export interface CheckedConversation {
  readonly conversation: ConversationUnit
  readonly reports: readonly RawReport[]
  readonly failures: readonly RuleFailure[]
}

/** Runs the rules over the conversations of one file: what agents and bots say, group by group, then the whole. */
export function checkConversations(
  conversations: readonly ConversationUnit[],
  rulesFor: (conversation: ConversationUnit) => readonly ConfiguredRule[],
): readonly CheckedConversation[] {
  const run = new Run()
  return conversations.map(conversation => run.checkConversation(conversation, rulesFor(conversation)))
}

/** Whether a rule is about replies of this kind, and for this reader. */
export function isMeantFor({ meta }: Rule, { audience, kind }: ReplyRecord): boolean {
  if (audience === 'internal') return meta.internalNotes === true
  return meta.kinds === undefined || meta.kinds.includes(kind)
}

/** One run over one file. A rule is created once per distinct configuration, as ESLint does per file. */
class Run {
  readonly #listenersOf = new Map<ConfiguredRule, Listeners>()
  #reply: ReplyUnit | undefined
  #reports: RawReport[] = []

  check(reply: ReplyUnit, rules: readonly ConfiguredRule[]): CheckedReply {
    const failures: RuleFailure[] = []
    this.#reply = reply
    this.#reports = []
    for (const configured of rules) {
      if (!isMeantFor(configured.rule, reply.record)) continue
      try {
        visit(this.#listenersFor(configured), reply)
      } catch (cause) {
        failures.push({ ruleId: configured.id, cause })
      }
    }
    return { reply, reports: this.#reports, failures }
  }

  checkConversation(conversation: ConversationUnit, rules: readonly ConfiguredRule[]): CheckedConversation {
    const failures: RuleFailure[] = []
    const reports: RawReport[] = []
    const ofReplies = rules.filter(({ rule }) => rule.meta.transcripts === true)
    for (const { role, reply } of conversation.groups) {
      if (role !== 'agent' && role !== 'bot') continue
      const checked = this.check(reply, ofReplies)
      reports.push(...checked.reports)
      failures.push(...checked.failures)
    }
    this.#reply = undefined
    this.#reports = []
    for (const configured of rules) {
      try {
        this.#listenersFor(configured).conversation?.(conversation)
      } catch (cause) {
        failures.push({ ruleId: configured.id, cause })
      }
    }
    return { conversation, reports: [...reports, ...this.#reports], failures }
  }

  #listenersFor(configured: ConfiguredRule): Listeners {
    let listeners = this.#listenersOf.get(configured)
    if (listeners === undefined) {
      listeners = configured.rule.create({
        options: configured.options,
        report: (report: LooseReport) => this.#report(configured, report),
      })
      this.#listenersOf.set(configured, listeners)
    }
    return listeners
  }

  #report(configured: ConfiguredRule, report: LooseReport): void {
    const reply = report.in ?? this.#reply
    if (reply === undefined) throw new Error('A report on a conversation says with “in” which message it is about.')
    const { messages } = configured.rule.meta
    const at = wholeWords(reply.text, within(reply, report.at))
    const isQuoted = report.data?.['quote'] === reply.text.slice(report.at.start, report.at.end)
    this.#reports.push({
      configured,
      unit: reply,
      messageId: report.messageId,
      message: fill(messages, report.messageId, isQuoted ? { ...report.data, quote: reply.text.slice(at.start, at.end) } : report.data),
      at,
      ...(report.fix === undefined ? {} : { fix: replacementIn(reply, report.fix, at) }),
      suggestions: (report.suggestions ?? []).map(suggestion => ({
        messageId: suggestion.messageId,
        message: fill(messages, suggestion.messageId, suggestion.data),
        ...replacementIn(reply, suggestion, at),
      })),
    })
  }
}

interface LooseUse {
  readonly messageId: string
  readonly data?: Readonly<Record<string, string>>
}

interface LooseReport extends LooseUse {
  readonly in?: ReplyUnit
  readonly at: Span
  readonly fix?: Replacement
  readonly suggestions?: readonly (LooseUse & Replacement)[]
}

/** Walks one reply, sentence by sentence and clause by clause, in the order of the text. */
function visit(listeners: Listeners, reply: ReplyUnit): void {
  listeners.reply?.(reply)
  if (wantsParts(listeners)) {
    for (const sentence of reply.body) {
      listeners.sentence?.(sentence, reply)
      if (listeners.clause !== undefined) for (const clause of sentence.clauses) listeners.clause(clause, reply)
      listeners['sentence:exit']?.(sentence, reply)
    }
  }
  listeners['reply:exit']?.(reply)
}

function wantsParts(listeners: Listeners): boolean {
  return listeners.sentence !== undefined || listeners.clause !== undefined || listeners['sentence:exit'] !== undefined
}

/** A span that ends inside a contraction (“did|n’t”) reaches to its end: what is shown is never half a word. */
function wholeWords(text: string, { start, end }: Span): Span {
  const rest = end > start && /[\p{L}]$/u.test(text.slice(start, end)) ? /^(?:n?['’]\p{Ll}{1,2}|n['’]?t)(?!\p{L})/u.exec(text.slice(end, end + 8)) : null
  return rest === null ? { start, end } : { start, end: end + rest[0].length }
}

/** A replacement as the reply can take it. Throws when its span does not lie in the reply's text. */
function replacementIn(reply: ReplyUnit, { at, text }: Replacement, reported: Span): Replacement {
  return { at: besideLogic(reply, within(reply, at), reported), text: withApostrophesOf(reply.text, text) }
}

/**
 * A replacement never takes logic with it: a sentence ends before the `{% else %}` that follows it. Logic
 * that the report is about may go.
 */
function besideLogic({ text, placeholders }: ReplyUnit, at: Span, reported: Span): Span {
  let { end } = at
  const tags = placeholders.filter(({ syntax }) => syntax === 'tag')
  for (const { span } of tags.reverse()) {
    if (span.end > end || span.start < at.start - longestTag) continue
    if (span.start < reported.end && reported.start < span.end) continue
    if (!/\S/.test(text.slice(span.end, end))) end = span.start
  }
  if (end === at.end) return at
  end = Math.max(reported.end, end - (/\s*$/.exec(text.slice(Math.max(0, end - longestTag), end))?.[0].length ?? 0))
  return { start: Math.min(at.start, end), end }
}

/** UTF-16 units: logic before an insertion is looked for no further back. */
const longestTag = 200

/** A rewrite with the kind of apostrophe that the reply itself uses. */
function withApostrophesOf(text: string, rewrite: string): string {
  return text.includes("'") && !text.includes('’') ? rewrite.replaceAll('’', "'") : rewrite
}

/** Fills the `{placeholders}` of a message. Throws on a message or a value that is not there. */
function fill(messages: Messages, messageId: string, data: Readonly<Record<string, string>> = {}): string {
  const template = messages[messageId]
  if (template === undefined) throw new Error(`There is no message “${messageId}”; the rule has ${Object.keys(messages).join(', ')}.`)
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`The message “${messageId}” needs “${name}” in the report's data.`)
    return value
  })
}

/** The span itself, once it is known to lie in the reply's text. Throws when it does not. */
function within(reply: ReplyUnit, span: Span): Span {
  const isSpan = Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start <= span.end
  if (!isSpan || span.end > reply.text.length) {
    throw new Error(`The span ${span.start}–${span.end} is outside the reply's text (0–${reply.text.length}).`)
  }
  return span
}
