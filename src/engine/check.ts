import type { DocumentUnit, Listeners, Messages, Replacement, ReplyUnit, Rule } from '../rule.ts'
import type { Span } from '../text/span.ts'
import type { Severity } from './finding.ts'

/** A rule as the configuration has it for one record: options validated and laid over the defaults. */
export interface ConfiguredRule {
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  readonly options: object
}

/** What one rule said of one reply, still in the reply's own text offsets. */
export interface RawReport {
  readonly configured: ConfiguredRule
  readonly messageId: string
  readonly message: string
  readonly at: Span
  readonly fix?: Replacement
  readonly suggestions: readonly (Replacement & { readonly message: string })[]
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
 * Runs the rules over the units of one file, each reply with the rules that hold for its record.
 * A rule that throws is a failure on that reply; the others go on.
 */
export function check(
  document: DocumentUnit,
  rulesFor: (reply: ReplyUnit) => readonly ConfiguredRule[],
): readonly CheckedReply[] {
  const run = new Run()
  for (const reply of document.replies) run.begin(reply, rulesFor(reply))
  run.document('document', document)
  for (const reply of document.replies) run.reply(reply)
  run.document('document:exit', document)
  return run.checked
}

interface Running {
  readonly configured: ConfiguredRule
  readonly listeners: Listeners
}

/** One run over one file. A rule is created once per distinct configuration, as ESLint does per file. */
class Run {
  readonly checked: (CheckedReply & { reports: RawReport[]; failures: RuleFailure[] })[] = []
  readonly #byRule = new Map<ConfiguredRule, Running | undefined>()
  readonly #byReply = new Map<ReplyUnit, { index: number; running: readonly Running[] }>()
  #current = 0

  begin(reply: ReplyUnit, rules: readonly ConfiguredRule[]): void {
    this.#current = this.checked.length
    this.checked.push({ reply, reports: [], failures: [] })
    const running: Running[] = []
    for (const configured of rules) {
      if (!this.#byRule.has(configured)) this.#byRule.set(configured, this.#create(configured))
      const created = this.#byRule.get(configured)
      if (created !== undefined) running.push(created)
    }
    this.#byReply.set(reply, { index: this.#current, running })
  }

  document(event: 'document' | 'document:exit', document: DocumentUnit): void {
    for (const running of this.#byRule.values()) {
      const listener = running?.listeners[event]
      if (running !== undefined && listener !== undefined) this.#call(running, () => listener(document))
    }
  }

  reply(reply: ReplyUnit): void {
    const entry = this.#byReply.get(reply)
    if (entry === undefined) return
    this.#current = entry.index
    for (const running of entry.running) this.#call(running, () => visit(running.listeners, reply))
  }

  #create(configured: ConfiguredRule): Running | undefined {
    try {
      const listeners = configured.rule.create({
        options: configured.options,
        report: (report: LooseReport) => this.#report(configured, report),
      })
      return { configured, listeners }
    } catch (cause) {
      this.#fail(configured, cause)
      return undefined
    }
  }

  #call(running: Running, listener: () => void): void {
    try {
      listener()
    } catch (cause) {
      this.#fail(running.configured, cause)
    }
  }

  #fail(configured: ConfiguredRule, cause: unknown): void {
    this.checked[this.#current]?.failures.push({ ruleId: configured.id, cause })
  }

  #report(configured: ConfiguredRule, report: LooseReport): void {
    const { messages } = configured.rule.meta
    const checked = this.checked[this.#current]
    if (checked === undefined) return
    checked.reports.push({
      configured,
      messageId: report.messageId,
      message: fill(messages, report.messageId, report.data),
      at: within(checked.reply, report.at),
      ...(report.fix === undefined ? {} : { fix: report.fix }),
      suggestions: (report.suggestions ?? []).map(suggestion => ({
        at: within(checked.reply, suggestion.at),
        text: withApostrophesOf(checked.reply.text, suggestion.text),
        message: fill(messages, suggestion.messageId, suggestion.data),
      })),
    })
  }
}

interface LooseUse {
  readonly messageId: string
  readonly data?: Readonly<Record<string, string>>
}

interface LooseReport extends LooseUse {
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
  if (span.start < 0 || span.end < span.start || span.end > reply.text.length) {
    throw new Error(`The span ${span.start}–${span.end} is outside the reply's text (0–${reply.text.length}).`)
  }
  return span
}
