import { coreOf, defineRule, replaceClause, says, type Clause, type ReplyUnit, type Span } from 'replylint/rule'

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'empathy',
    docs: {
      description: 'Do not claim to feel exactly what the customer feels, and do not script a personal experience into a macro.',
      why: 'Nobody knows exactly how a stranger feels, and customers say so. An experience told in a saved reply is claimed by '
        + 'every agent who sends it, true or not.',
      details: [
        '`claimedFeeling` is a claim to the customer’s own feeling: “I know exactly how you feel”, “we feel your pain”, “I’m '
        + 'just as annoyed as you are”, “we’re frustrated, too”, “I can relate”. '
        + '`scriptedExperience` is something that the writer says to have lived through: '
        + '“That’s happened to me as well”, “As a parent, I know …”, “I’ve been there”, “My own daughter lost hers”.',
        'A person may well say the second in a conversation, where the rule does not speak of it. In a reply that is kept to be used again, anybody would say it.',
      ].join('\n\n'),
      ignores: [
        'What is understood exactly is said, not felt: “I understand exactly what you’re saying.”',
        'Feelings imagined or conditional: “I can imagine how you feel”, “I’d be upset too if that happened to me.”',
        '“Anyone would be annoyed by that”, which is true whoever sends it.',
        'Work that was lived through, too: “I’ve been through your invoices”, “I packed it myself”.',
        '“As a customer, you can cancel at any time.”',
      ],
      sources: [
        'seed 000: “That’s happened to me as well.” (kept as human speech)',
        'seed 002: “I’d be upset too if something like that happened to me.”',
        'Nancy Friedman (Telephone Doctor), 2017: “Why ‘I Understand How You Feel’ isn’t a great empathy statement”.',
        'Service Integrity, 2015: “I understand you” is heard as condescending.',
      ],
    },
    messages: {
      claimedFeeling: '“{quote}” claims the customer’s own feeling. Say what you can see or imagine of it.',
      scriptedExperience: '“{quote}” is one person’s story, told by every agent who sends this. Say what is true for all of them.',
      see: 'Say that you can see why.',
      imagine: 'Imagine the feeling and name it.',
      anyone: 'Say what anyone would feel.',
      leaveOut: 'Leave the personal claim out.',
    },
    suggestionMessages: ['see', 'imagine', 'anyone', 'leaveOut'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        scriptedExperience: {
          enum: ['macros', 'never', 'always'],
          description: 'Where a personal experience is a fault: in replies that are kept to be used again, nowhere, or in conversations as well.',
        },
        allow: { type: 'array', items: { type: 'string' }, description: 'Phrases that the team may use.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { scriptedExperience: 'macros' as 'macros' | 'never' | 'always', allow: [] as readonly string[] },
    presets: { recommended: 'warning', strict: 'warning' },
    absorbs: { 'no-bare-empathy': 'span' },
    examples: {
      bad: [
        {
          text: 'I know exactly how you feel.',
          reports: [
            {
              messageId: 'claimedFeeling',
              quote: 'I know exactly how you feel',
              suggestions: [
                'I can see why you feel that way.',
                'I can imagine how {{how it feels}} that is.',
              ],
            },
          ],
        },
        {
          text: "I understand exactly what you're going through, {{first_name}}.",
          reports: [
            {
              messageId: 'claimedFeeling',
              quote: "I understand exactly what you're going through",
              suggestions: [
                'I can see why you feel that way, {{first_name}}.',
                'I can imagine how {{how it feels}} that is, {{first_name}}.',
              ],
            },
          ],
        },
        {
          text: 'We feel your pain!',
          reports: [
            {
              messageId: 'claimedFeeling',
              quote: 'We feel your pain',
              suggestions: [
                'We can see why you feel that way!',
                'We can imagine how {{how it feels}} that is!',
              ],
            },
          ],
        },
        {
          text: "I understand how disappointing it is. That's happened to me as well. Let me see how I can make it right for you.",
          reports: [
            {
              messageId: 'scriptedExperience',
              quote: "That's happened to me as well",
              suggestions: [
                'I understand how disappointing it is. Anyone would find that {{how it feels}}. Let me see how I can make it right for you.',
              ],
            },
          ],
        },
        {
          text: 'As a parent, I know how hard it is to plan around a late delivery.',
          reports: [
            {
              messageId: 'scriptedExperience',
              quote: 'As a parent, I',
              suggestions: [
                'I know how hard it is to plan around a late delivery.',
              ],
            },
          ],
        },
        {
          text: "I've been there! Let me help.",
          reports: [
            {
              messageId: 'scriptedExperience',
              quote: "I've been there",
              suggestions: [
                'Anyone would find that {{how it feels}}. Let me help.',
              ],
            },
          ],
        },
        {
          text: "I'm just as annoyed as you are.",
          reports: [
            {
              messageId: 'claimedFeeling',
              quote: "I'm just as annoyed as you are",
              suggestions: [
                'I can see why you feel that way.',
                'I can imagine how {{how it feels}} that is.',
              ],
            },
          ],
        },
        {
          text: "I know how you feel and I'll get it sorted.",
          reports: [
            {
              messageId: 'claimedFeeling',
              quote: 'I know how you feel',
              suggestions: [
                "I can see why you feel that way and I'll get it sorted.",
                "I can imagine how {{how it feels}} that is and I'll get it sorted.",
              ],
            },
          ],
        },
        {
          text: 'As a keen baker myself, I see why a cracked tin matters.',
          reports: [
            {
              messageId: 'scriptedExperience',
              quote: 'As a keen baker myself, I',
              suggestions: [
                'I see why a cracked tin matters.',
              ],
            },
          ],
        },
        {
          text: 'Believe me, we’re frustrated too.',
          reports: [
            {
              messageId: 'claimedFeeling',
              quote: 'we’re frustrated too',
              suggestions: [
                'Believe me, we can see why you feel that way.',
                'Believe me, we can imagine how {{how it feels}} that is.',
              ],
            },
          ],
        },
        {
          text: 'I completely understand how you feel, and the second parcel leaves today.',
          reports: [
            {
              messageId: 'claimedFeeling',
              quote: 'I completely understand how you feel',
              suggestions: [
                'I can see why you feel that way, and the second parcel leaves today.',
                'I can imagine how {{how it feels}} that is, and the second parcel leaves today.',
              ],
            },
          ],
        },
        {
          text: 'Believe me, it drives us mad too. The lift is being fixed today.',
          reports: [
            {
              messageId: 'claimedFeeling',
              quote: 'drives us mad too',
              suggestions: [
                'I can see why you feel that way. The lift is being fixed today.',
                'I can imagine how {{how it feels}} that is. The lift is being fixed today.',
              ],
            },
          ],
        },
        {
          text: 'Having moved house myself, I know how long the first night is. I’ve booked the engineer for noon.',
          reports: [
            {
              messageId: 'scriptedExperience',
              quote: 'Having moved house myself, I',
              suggestions: [
                'I know how long the first night is. I’ve booked the engineer for noon.',
              ],
            },
          ],
        },
        {
          text: 'C: My bag never came.\nA: That’s happened to me as well. Which flight was it?',
          conversation: true,
          options: { scriptedExperience: 'always' },
          reports: [{
            messageId: 'scriptedExperience',
            quote: 'That’s happened to me as well',
            suggestions: [
              'C: My bag never came.\nA: Anyone would find that {{how it feels}}. Which flight was it?',
            ],
          }],
        },
        {
          text: 'C: My bag never came.\nA: I know exactly how you feel. Which flight was it?',
          conversation: true,
          reports: [{
            messageId: 'claimedFeeling',
            quote: 'I know exactly how you feel',
            suggestions: [
              'C: My bag never came.\nA: I can see why you feel that way. Which flight was it?',
              'C: My bag never came.\nA: I can imagine how {{how it feels}} that is. Which flight was it?',
            ],
          }],
        },
      ],
      good: [
        { text: "I understand exactly what you're saying, and I can see how it would look that way." },
        { text: "I'd be upset too if something like that happened to me." },
        { text: 'I can imagine how you feel after three failed deliveries.' },
        { text: 'Anyone would be annoyed by that.' },
        { text: 'I can see why you feel let down.' },
        { text: "I understand exactly which invoice you mean; I'll correct it now." },
        { text: 'You know your business best: what would work?' },
        { text: "I'd feel the same in your shoes, so let's fix it today." },
        { text: 'That’s happened to me as well. I’ll swap the charger today.', options: { scriptedExperience: 'never' } },
        { text: 'We feel your pain! A new pump leaves today.', options: { allow: ['feel your pain'] } },
        { text: 'I’ve been through your invoices, and the March one was paid twice.' },
        { text: 'As a customer, you can cancel at any time.' },
        { text: 'I can’t claim to know exactly how you feel.' },
        { text: 'I packed the box myself, so I know that both cups were in it.' },
        { text: 'C: My bag never came.\nA: That’s happened to me as well. Which flight was it?', because: 'An agent in a conversation may well have been there.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      clause(clause, reply) {
        if (clause.sentence.terminator === '?' || says(clause, options.allow)) return
        const experience = isReported(reply) ? clause.find('livedExperience')[0] : undefined
        const claim = clause.find('claimedFeeling')[0]
        if (experience !== undefined) tellExperience(clause, experience, reply)
        else if (claim !== undefined) tellFeeling(clause, claim, reply)
      },
    }

    function isReported({ said }: ReplyUnit): boolean {
      return options.scriptedExperience === 'always' || (options.scriptedExperience === 'macros' && said === undefined)
    }

    function tellFeeling(clause: Clause, claim: Span, reply: ReplyUnit): void {
      const quote = reply.text.slice(claim.start, claim.end)
      const who = /^(?:we|i)\b/i.exec(quote)?.[0]
      const at = { start: claim.start, end: claim.end }
      // “it drives us mad too” has a subject of its own before it
      const rewritten = (text: string) => {
        return who === undefined ? replaceClause(clause, reply, `I ${text}.`) : { at, text: `${who} ${text}` }
      }
      report({
        messageId: 'claimedFeeling',
        data: { quote },
        at,
        suggestions: [
          { messageId: 'see', ...rewritten('can see why you feel that way') },
          { messageId: 'imagine', ...rewritten('can imagine how {{how it feels}} that is') },
        ],
      })
    }

    function tellExperience(clause: Clause, claim: Span, reply: ReplyUnit): void {
      const group = clause.find('asOneOfThem').find(({ start }) => start === claim.start)
      const at = group ?? coreOf(clause, reply)
      const quote = reply.text.slice(at.start, at.end)
      if (group !== undefined) {
        const subject = reply.words.starts[group.endWord - 1] as number
        const head = reply.text.slice(subject, group.end)
        const isFirst = clause.sentence.span.start === group.start
        const text = isFirst ? head.charAt(0).toUpperCase() + head.slice(1) : head
        report({
          messageId: 'scriptedExperience', data: { quote }, at, suggestions: [{ messageId: 'leaveOut', at, text }],
        })
      } else {
        const rewrite = replaceClause(clause, reply, 'Anyone would find that {{how it feels}}.')
        report({ messageId: 'scriptedExperience', data: { quote }, at, suggestions: [{ messageId: 'anyone', ...rewrite }] })
      }
    }
  },
})
