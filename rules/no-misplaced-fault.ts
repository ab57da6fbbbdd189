import { coreOf, defineRule, hasTag, replaceClause, type Clause, type ReplyUnit } from 'replylint/rule'

/** What the field may say when the fault is not ours. */
const notOurs = /^(?:customer|user|client|guest|none|no|nobody|no[- ]?one|third[-_ ]?party|external|carrier|courier|supplier|airline|bank|partner|seller|vendor|manufacturer|weather)s?$/i

export default defineRule({
  meta: {
    type: 'problem',
    category: 'apology',
    docs: {
      description: 'A macro for a case that is not our fault does not admit fault.',
      why: 'An admission that is not true misleads the customer, may be held against the company, and takes the weight out of the admissions '
        + 'that are. Understanding and help need no fault.',
      details: [
        'The rule needs to be told whose fault the case is: by a field of the macro (`fault: customer`, `fault: third-party`, `fault: '
        + 'none`; `metadataKey` names the field) or by one of the `noFaultTags`. It then speaks of every admission: “our fault”, “my '
        + 'mistake”, “that’s on us”, “we take full responsibility”, “we let you down”, “we should have …”.',
      ].join('\n\n'),
      ignores: [
        'Macros that say nothing of the fault, or that say it is ours.',
        'Sympathy and help: “I’m sorry you’re stuck at the airport.”',
        '“It isn’t your fault”, “if we made a mistake”.',
      ],
      sources: [
        'seed 002: “If the company is right and the customer is wrong, they must avoid accepting blame—while expressing understanding of the customer’s plight.”',
        'seed 001: “Even if the problem isn’t your fault, a sincere apology can go a long way.” So sympathy passes, and admission does not.',
      ],
    },
    messages: {
      misplacedFault: '“{quote}” admits a fault that this macro says is not ours. Show that you understand, and help.',
      understand: 'Say that you see how it happened.',
      sympathise: 'Be sorry that it happened to the customer.',
    },
    suggestionMessages: ['understand', 'sympathise'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        noFaultTags: { type: 'array', items: { type: 'string' }, description: 'Tags of macros for cases that are not our fault.' },
        metadataKey: { type: 'string', description: 'The field of a macro that says whose fault the case is.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      noFaultTags: ['user-error', 'carrier', 'weather', 'out-of-warranty', 'fraud-review', 'legal'] as readonly string[],
      metadataKey: 'fault',
    },
    presets: { recommended: 'off', strict: 'off' },
    examples: {
      bad: [
        {
          text: "I'm sorry, this was our fault. You entered a different address.",
          record: { metadata: { fault: 'customer' } },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: 'this was our fault',
              suggestions: [
                "I'm sorry, I can see how that happened. You entered a different address.",
              ],
            },
          ],
        },
        {
          text: "We take full responsibility for the airline's delay.",
          record: { metadata: { fault: 'third-party' } },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: "We take full responsibility for the airline's delay",
              suggestions: [
                'I can see how that happened.',
                "I'm sorry this happened to you.",
              ],
            },
          ],
        },
        {
          text: "That's on us. The file format isn't supported, as listed on the page.",
          record: { metadata: { fault: 'customer' } },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: "That's on us",
              suggestions: [
                "I can see how that happened. The file format isn't supported, as listed on the page.",
                "I'm sorry this happened to you. The file format isn't supported, as listed on the page.",
              ],
            },
          ],
        },
        {
          text: 'We let you down. The roads are closed until Friday.',
          record: { tags: ['weather'] },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: 'We let you down',
              suggestions: [
                'I can see how that happened. The roads are closed until Friday.',
                'I’m sorry this happened to you. The roads are closed until Friday.',
              ],
            },
          ],
        },
        {
          text: 'We accept full responsibility and will compensate you.',
          record: { tags: ['legal'] },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: 'We accept full responsibility and will compensate you',
              suggestions: [
                'I can see how that happened.',
                'I’m sorry this happened to you.',
              ],
            },
          ],
        },
        {
          text: 'It was our mistake. The sale ended on Sunday.',
          record: { metadata: { fault: 'none' } },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: 'It was our mistake',
              suggestions: [
                'I can see how that happened. The sale ended on Sunday.',
                'I’m sorry this happened to you. The sale ended on Sunday.',
              ],
            },
          ],
        },
        {
          text: 'We should have approved your order.',
          record: { tags: ['fraud-review'] },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: 'We should have approved your order',
              suggestions: [
                'I can see how that happened.',
                'I’m sorry this happened to you.',
              ],
            },
          ],
        },
        {
          text: 'My mistake! The password was typed wrong five times.',
          record: { metadata: { fault: 'customer' } },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: 'My mistake',
              suggestions: [
                'I can see how that happened. The password was typed wrong five times.',
                'I’m sorry this happened to you. The password was typed wrong five times.',
              ],
            },
          ],
        },
        {
          text: 'It was our mistake. The lid was left open.',
          options: { metadataKey: 'cause' },
          record: { metadata: { cause: 'customer' } },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: 'It was our mistake',
              suggestions: [
                'I can see how that happened. The lid was left open.',
                'I’m sorry this happened to you. The lid was left open.',
              ],
            },
          ],
        },
        {
          text: 'Our fault! Snow closed the pass.',
          options: { noFaultTags: ['road-closed'] },
          record: { tags: ['road-closed'] },
          reports: [
            {
              messageId: 'misplacedFault',
              quote: 'Our fault',
              suggestions: [
                'I can see how that happened. Snow closed the pass.',
                'I’m sorry this happened to you. Snow closed the pass.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I can see how that happened, the two codes look alike. I've corrected the address.", record: { metadata: { fault: 'customer' } } },
        { text: "I'm sorry you're stuck at the airport. The airline cancelled it, and I can rebook you now.", record: { metadata: { fault: 'third-party' } } },
        { text: "I understand exactly what you're saying, and I can see how it would look that way. In this case the book isn't compatible, but I'm sure we can find a solution you'll like.", record: { metadata: { fault: 'customer' } } },
        { text: "I'm sorry about the wait. The roads are closed until Friday; I've moved you to the first slot.", record: { tags: ['weather'] } },
        { text: "Thank you for telling us. I've passed this to Ana Ruiz in claims, who will call you by Tuesday.", record: { tags: ['legal'] } },
        { text: "That was our mistake, and I've fixed it." },
        { text: "We take full responsibility and I've refunded you.", record: { metadata: { fault: 'company' } } },
        { text: 'The sale ended on Sunday. I can offer 10% today.', record: { metadata: { fault: 'none' } } },
        { text: "It isn't our fault that the pass is closed, but I can move your slot.", record: { tags: ['weather'] } },
        { text: 'We should have told you sooner.', record: { metadata: { fault: 'company' } } },
      ],
    },
  },
  create({ options, report }) {
    return {
      clause(clause, reply) {
        if (clause.sentence.role === 'body' && clause.has('misplacedFault') && !isOurs(reply)) tell(clause, reply)
      },
    }

    /** Whether the case is our fault, as far as the macro says. */
    function isOurs({ record }: ReplyUnit): boolean {
      if (notOurs.test(record.metadata?.[options.metadataKey]?.trim() ?? '')) return false
      return !hasTag(record, options.noFaultTags)
    }

    function tell(clause: Clause, reply: ReplyUnit): void {
      const at = coreOf(clause, reply)
      report({
        messageId: 'misplacedFault',
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [
          { messageId: 'understand', ...replaceClause(clause, reply, 'I can see how that happened.') },
          ...(clause.sentence.has('apology', 'sorry') ? [] : [{ messageId: 'sympathise', ...replaceClause(clause, reply, 'I’m sorry this happened to you.') } as const]),
        ],
      })
    }
  },
})
