import {
  anyOf, defineRule, isConcrete, isSlot, nextStepActs, says, type Clause, type Part, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** What names the situation is taken for that when it is only likely. */
const likelyProblem = 0.4
const likelyStep = 0.4

const verbs = ['understand', 'appreciate', 'acknowledge', 'recognise', 'recognize', 'hear', 'respect', 'see'] as const

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'empathy',
    docs: {
      description: 'Say what you understand: “I understand” and “I understand your frustration” need something to follow.',
      why: 'A bare “I understand your frustration” fits every message ever written, and is read as such. What shows that somebody '
        + 'listened is the thing itself: what happened, since when, why it matters.',
      details: [
        'The rule looks for understanding without content: “I understand”, “I hear you”, “I can imagine”, “understood”, “we '
        + 'appreciate your concern”, “your worries are noted”, “your frustration with this matter”. '
        + 'It speaks when nothing in the same sentence, and in the next '
        + '`allowIfSpecificWithin` sentences, names the situation: a how, why or that, what it is about, a number, a date, a '
        + 'placeholder, or what went wrong.',
        'The phrases themselves are good ones. In `strict`, they are to be finished.',
      ].join('\n\n'),
      ignores: [
        '“I understand how …”, “I understand that …”, “your frustration with the late delivery”.',
        '“I hear you: two weeks without hot water is too long.”',
        'Wishes said back: “I understand you’d like a refund.”',
        'Questions, and understanding asked of the customer: “Have you understood the steps?”',
      ],
      sources: [
        'seed 003, phrase list: “I understand”, “I can imagine”; seed 004: “I hear you”.',
        'seed 004: “Respond, restate, and summarize with the same words your customer used.”',
        'eesel: “What still lands is specificity: mentioning the actual thing the customer told you.”',
        'Packard & Berger 2021 (Journal of Consumer Research): concrete wording is read as listening.',
      ],
    },
    messages: {
      bareEmpathy: '“{quote}” fits any message. Say what it is that you understand.',
      sayWhy: 'Say what happened and how it feels.',
      sayWhat: 'Say back their point in their words.',
    },
    suggestionMessages: ['sayWhy', 'sayWhat'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        stockNouns: { type: 'array', items: { type: 'string' }, description: 'More nouns that name no situation (“your hardship”).' },
        allowIfSpecificWithin: { type: 'integer', minimum: 0, description: 'How many sentences later the situation may be named.' },
        allowPhrases: { type: 'array', items: { type: 'string' }, description: 'Phrases that may stand alone.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { stockNouns: [] as readonly string[], allowIfSpecificWithin: 1, allowPhrases: [] as readonly string[] },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: 'I understand.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'I understand',
              suggestions: [
                'I understand that {{their point, in their words}}.',
              ],
            },
          ],
        },
        {
          text: 'I completely understand your frustration.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'I completely understand your frustration',
              suggestions: [
                'I understand how {{how it feels}} it is that {{what happened}}.',
              ],
            },
          ],
        },
        {
          text: 'We appreciate your concern and are looking into it.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'We appreciate your concern',
              suggestions: [
                'We understand how {{how it feels}} it is that {{what happened}} and are looking into it.',
              ],
            },
          ],
        },
        {
          text: 'I hear you. Let me check.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'I hear you',
              suggestions: [
                'I understand that {{their point, in their words}}. Let me check.',
              ],
            },
          ],
        },
        {
          text: "I can imagine. I'll get that sorted.",
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'I can imagine',
              suggestions: [
                "I understand that {{their point, in their words}}. I'll get that sorted.",
              ],
            },
          ],
        },
        {
          text: 'I totally get it, let me take a look.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'I totally get it',
              suggestions: [
                'I understand that {{their point, in their words}}, let me take a look.',
              ],
            },
          ],
        },
        {
          text: 'We understand your disappointment and will do what we can.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'We understand your disappointment',
              suggestions: [
                'We understand how {{how it feels}} it is that {{what happened}} and will do what we can.',
              ],
            },
          ],
        },
        {
          text: "Understood. I'll check the order.",
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'Understood',
              suggestions: [
                "I understand that {{their point, in their words}}. I'll check the order.",
              ],
            },
          ],
        },
        {
          text: 'I acknowledge your concern and I will get back to you.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'I acknowledge your concern',
              suggestions: [
                'I understand how {{how it feels}} it is that {{what happened}} and I will get back to you.',
              ],
            },
          ],
        },
        {
          text: 'We understand your hardship and will be in touch.',
          options: { stockNouns: ['hardship'] },
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'We understand your hardship and will be in touch',
              suggestions: [
                'We understand how {{how it feels}} it is that {{what happened}}.',
              ],
            },
          ],
        },
        {
          text: 'I hear you. Two weeks without a lift is too long.',
          options: { allowIfSpecificWithin: 0 },
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'I hear you',
              suggestions: [
                'I understand that {{their point, in their words}}. Two weeks without a lift is too long.',
              ],
            },
          ],
        },
        {
          text: 'Your worries are noted and understood. I’ll look at it.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'Your worries are noted and understood',
              suggestions: [
                'I understand how {{how it feels}} it is that {{what happened}}. I’ll look at it.',
              ],
            },
          ],
        },
        {
          text: 'I understand your frustration with this matter. Let me look at it.',
          reports: [
            {
              messageId: 'bareEmpathy',
              quote: 'I understand your frustration with this matter',
              suggestions: [
                'I understand how {{how it feels}} it is that {{what happened}}. Let me look at it.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I understand how worrying it is to see a charge you don't recognise." },
        { text: 'I hear you: two weeks without hot water is too long.' },
        { text: "I understand you'd like the deposit back before the 14th." },
        { text: 'I can imagine how stressful moving day is without a van.' },
        { text: 'We understand that you paid for next-day delivery and it took four.' },
        { text: "I get why you're asking: the email and the app say different things." },
        { text: "I can see it's the third time you've written to us about {{product_name}}." },
        { text: "I understand your frustration: you've rebooked twice and the app still shows Tuesday." },
        { text: 'I hear you. Let me check.', options: { allowPhrases: ['I hear you'] } },
        { text: 'I hear you. Two weeks without a lift is too long.' },
        { text: 'We understand your hardship and will be in touch.' },
        { text: 'I understand your frustration with the lift, and a fitter is on the way.' },
        { text: 'I hear you: the bell rings at night for nothing. A fitter comes at nine.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      clause(clause, reply) {
        const { sentence } = clause
        if (sentence.role !== 'body' || sentence.terminator === '?') return
        const bare = bareIn(clause, reply)
        if (bare === undefined || says(clause, options.allowPhrases) || clause.has('claimedFeeling')) return
        // “I understand what you mean” is as empty as “I understand”
        if (clause.find('empathyStrong').some(({ endWord }) => endWord > bare.endWord)) return
        if (isFinished(bare, sentence, reply) || isNamedLater(sentence, reply)) return
        tell(bare)
      },
    }

    function bareIn(clause: Clause, reply: ReplyUnit): Part | undefined {
      const found = clause.find('empathyWeak')[0]
      if (found !== undefined) {
        const about = clause.find('aboutNothing').find(({ firstWord }) => firstWord === found.endWord)
        return reply.part(found.firstWord, about?.endWord ?? found.endWord)
      }
      const phrases = options.stockNouns.flatMap(noun => verbs.map(verb => `${verb} your ${noun}`))
      return says(clause, phrases) ? clause : undefined
    }

    function isNamedLater(sentence: Sentence, reply: ReplyUnit): boolean {
      const at = reply.body.indexOf(sentence)
      const later = reply.body.slice(at + 1, at + 1 + options.allowIfSpecificWithin)
      return later.some(each => each.clauses.some(clause => names(clause, reply)))
    }

    function isFinished(bare: Part, sentence: Sentence, reply: ReplyUnit): boolean {
      const rest = reply.part(bare.endWord, sentence.endWord)
      const complement = rest.endWord > rest.firstWord ? rest.find('complement')[0] : undefined
      if (complement?.firstWord === rest.firstWord || goesOnAfterColon(bare, rest, reply)) return true
      const later = sentence.clauses.filter(clause => clause.firstWord >= bare.firstWord && clause.endWord > bare.endWord)
      return later.some(clause => names(clause, reply))
    }

    function tell(bare: Part): void {
      const quote = bare.text.replace(/[\s,;:.!–—-]+$/, '')
      const at: Span = { start: bare.span.start, end: bare.span.start + quote.length }
      const who = /^(?:we|i)\b/i.exec(quote)?.[0] ?? 'I'
      const isStock = /\byour\b/i.test(quote)
      report({
        messageId: 'bareEmpathy',
        data: { quote },
        at,
        suggestions: [isStock
          ? { messageId: 'sayWhy', at, text: `${who} understand how {{how it feels}} it is that {{what happened}}` }
          : { messageId: 'sayWhat', at, text: `${who} understand that {{their point, in their words}}` }],
      })
    }
  },
})

/** “I hear you: the app logs you out every hour.” After a colon comes what is understood, unless it is a step. */
function goesOnAfterColon(bare: Part, rest: Part, { text }: ReplyUnit): boolean {
  const isColon = /^\s*(?::|[-–—])/.test(text.slice(bare.span.end))
  return isColon && rest.endWord - rest.firstWord >= 3 && anyOf(rest, nextStepActs) < likelyStep
}

/** Whether the clause names a situation: something definite, or what went wrong. */
function names(clause: Clause, reply: ReplyUnit): boolean {
  if (isConcrete(clause, reply) || isSlot(clause, reply) || clause.has('empathyStrong', 'ownership')) return true
  const isVague = clause.has('vagueProblem') || clause.has('empathyWeak', 'standards', 'hollow')
  if (isVague) return false
  // “please wait” is no more than a wait
  const isFailure = clause.has('failureNoun') && !clause.has('trivialRegret')
  return isFailure || clause.has('problemSignal') || clause.confidence('problem') >= likelyProblem
}
