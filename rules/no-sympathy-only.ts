import {
  anyOf, coreOf, courtesyActs, defineRule, feelingActs, insertAfter, isConcrete, isSlot, nextStepActs, plainlyHelps, strongest,
  type Clause, type ReplyUnit,
} from 'replylint/rule'

/** An absence is blamed, so help counts when it is only likely; feeling must be sure. */
const likelyHelp = 0.5
const sureFeeling = 0.5

export default defineRule({
  meta: {
    type: 'problem',
    category: 'empathy',
    docs: {
      description: 'A reply that expresses sympathy, apology or understanding must also help.',
      why: 'Sympathy says how the situation looks from outside. A customer who has a problem wants to know what happens '
        + 'to it; a reply that only feels leaves the problem with the customer and reads as being sent away.',
      details: [
        'The rule speaks when a reply holds at least one sympathy, apology or understanding, and no clause that helps: '
        + 'something done or promised on the case, an offer, a request, an instruction, a question that moves the case on, '
        + 'an escalation, an outcome, or information that answers (a status, an amount, a time, a link).',
        'Refusals, values talk (“we take this seriously”), hollow status (“your feedback has been noted”) and '
        + 'pleasantries are not help. Figures that only repeat what the customer already knows are not information.',
        '`sympathyOnly` is feeling from outside. `empathyWithoutHelp` takes the customer’s view or owns the fault, and '
        + 'still does nothing. `sympathyNotEmpathy` (only with `requirePerspective`) helps without showing that the '
        + 'situation was understood.',
      ].join('\n\n'),
      ignores: [
        'A sympathy phrase in a reply that helps; the phrase alone is never the fault.',
        '“No need to apologise”, “sorry to see you go”, “sorry, could you repeat that?”',
        'Replies to praise, and condolences when the macro carries one of the `allowTopics` tags.',
        'Snippets, greetings, closings and internal notes: they are pasted into a reply that helps.',
        'Quoted customer text and text inside placeholders.',
      ],
      sources: [
        'seed 004: “There’s a subtle yet important difference between ‘That’s frustrating’ versus ‘I understand how frustrating this can be; let me help you.’”',
        'seed 003: “Sympathy is when you feel sorry for the person in a difficult situation, but you don’t feel his/her pain as deeply.”',
        'seed 000: “acknowledge that the problem exists. Listen to them carefully, reaffirm your understanding, and solve it for them.”',
        'Marinova, Singh & Singh 2018 (Journal of Marketing Research): solving work raises satisfaction; relational work weakens its effect.',
        'Sharma et al. 2020 (EPITOME): emotional reaction, interpretation and exploration are separate, graded mechanisms.',
      ],
    },
    messages: {
      sympathyOnly: '“{quote}” says how it feels, and nothing in this reply helps. Say what you will do, and by when.',
      empathyWithoutHelp: '“{quote}” shows that you understand, and nothing in this reply helps. Add what you will do, and by when.',
      sympathyNotEmpathy: '“{quote}” is sympathy from outside. Say what happened as the customer sees it.',
      promise: 'Say what you are doing and when the customer hears from you.',
      ask: 'Ask for what you need to go on.',
      alternative: 'Say what you can do instead.',
      takeTheirView: 'Name what it means for the customer.',
    },
    suggestionMessages: ['promise', 'ask', 'alternative', 'takeTheirView'],
    warnings: ['sympathyNotEmpathy'],
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        requirePerspective: {
          type: 'boolean',
          description: 'Also ask for the customer’s view or our ownership in a reply that helps.',
        },
        bestEffortCounts: { type: 'boolean', description: 'Whether “I’ll do everything I can” is help.' },
        informationCounts: { type: 'boolean', description: 'Whether a clause that gives information is help.' },
        allowTopics: { type: 'array', items: { type: 'string' }, description: 'Tags of macros that may feel and do no more.' },
        minWords: { type: 'integer', minimum: 0, description: 'Leave shorter replies alone.' },
        extraSympathy: { type: 'array', items: { type: 'string' }, description: 'House phrases that are sympathy.' },
        extraHelp: { type: 'array', items: { type: 'string' }, description: 'House phrases that are help.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      requirePerspective: false,
      bestEffortCounts: true,
      informationCounts: true,
      allowTopics: ['bereavement', 'praise'] as readonly string[],
      minWords: 0,
      extraSympathy: [] as readonly string[],
      extraHelp: [] as readonly string[],
    },
    presets: { recommended: 'error', strict: ['error', { requirePerspective: true }] },
    absorbs: { 'require-next-step': 'reply', 'require-specific-apology': 'reply' },
    examples: { bad: [], good: [] },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (isExempt(reply)) return
        if (!options.requirePerspective && reply.clauses.some(plainlyHelps)) return
        const feeling = reply.clauses.find(clause => isFeeling(clause))
        if (feeling === undefined) return
        const helps = reply.clauses.some(clause => isHelp(clause, reply))
        const hasView = reply.clauses.some(clause => strongest(clause, ['empathy', 'ownership']) >= sureFeeling)
        if (!helps) reportNoHelp(reply, feeling, hasView)
        else if (options.requirePerspective && !hasView) reportNoView(reply, feeling)
      },
    }

    function isExempt({ record, words, clauses }: ReplyUnit): boolean {
      if (record.kind !== 'reply' && record.kind !== 'bot') return true
      if (words.count < options.minWords) return true
      if (record.tags.some(tag => options.allowTopics.includes(tag))) return true
      return clauses.some(clause => clause.has('praise'))
    }

    function isFeeling(clause: Clause): boolean {
      return strongest(clause, ['sympathy', 'empathy', 'apology']) >= sureFeeling || says(clause, options.extraSympathy)
    }

    function isHelp(clause: Clause, reply: ReplyUnit): boolean {
      if (says(clause, options.extraHelp) || isSlot(clause, reply) || plainlyHelps(clause)) return true
      if (isCourtesy(clause)) return false
      if (clause.has('bestEffort')) return options.bestEffortCounts
      if (anyOf(clause, nextStepActs) >= (isRelational(clause) ? 0.5 : likelyHelp)) return true
      return options.informationCounts && informs(clause, reply)
    }

    function reportNoHelp(reply: ReplyUnit, feeling: Clause, hasView: boolean): void {
      const { sentence } = feeling
      const at = coreOf(feeling, reply)
      const isRefused = reply.clauses.some(clause => clause.confidence('refusal') >= 0.5)
      report({
        messageId: hasView ? 'empathyWithoutHelp' : 'sympathyOnly',
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [
          { messageId: 'promise', ...insertAfter(sentence, 'I’m {{checking what happened}} now and will write to you by {{time}}.') },
          isRefused
            ? { messageId: 'alternative', ...insertAfter(sentence, 'What I can do is {{option A}} or {{option B}}. Which would you like?') }
            : { messageId: 'ask', ...insertAfter(sentence, 'Could you send me {{what you need}} so that I can {{what you will do}}?') },
        ],
      })
    }

    function reportNoView(reply: ReplyUnit, feeling: Clause): void {
      const at = coreOf(feeling, reply)
      const view = 'I can see why that is {{what it feels like}}: {{what happened, in the customer’s words}}.'
      report({
        messageId: 'sympathyNotEmpathy',
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [{ messageId: 'takeTheirView', ...insertAfter(feeling.sentence, view) }],
      })
    }
  },
})

/** Words that keep company more surely than they work on the case. */
function isCourtesy(clause: Clause): boolean {
  const courtesy = strongest(clause, courtesyActs)
  return clause.has('hollow', 'standards', 'closing') || (courtesy >= 0.5 && courtesy > strongest(clause, nextStepActs))
}

/** A feeling or a no: help in the same clause must then be plain. */
function isRelational(clause: Clause): boolean {
  return strongest(clause, [...feelingActs, 'refusal']) >= 0.5
}

/** Information about the case: it states something, and gives a figure, a time, a link or a new status. */
function informs(clause: Clause, reply: ReplyUnit): boolean {
  if (isRelational(clause)) return false
  if (clause.has('status')) return true
  return isConcrete(clause, reply) && strongest(clause, ['fact', 'policy', 'reason', 'clear-time', 'internal']) >= 0.2
}

/** Whether the clause says one of the house phrases. */
function says(clause: Clause, phrases: readonly string[]): boolean {
  const text = clause.text.toLowerCase()
  return phrases.some(phrase => text.includes(phrase.toLowerCase()))
}
