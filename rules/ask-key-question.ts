import {
  answersIn, coreOf, defineRule, endsInQuestion, feelingActs, hasTag, insertAfter, isFiledAsComplaint, isOver, isProblemTold, says, strongest,
  type Clause, type ConversationUnit, type ReplyUnit,
} from 'replylint/rule'

const sureOffer = 0.7
const sureFeeling = 0.5

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'resolution',
    docs: {
      description: 'In a complaint with no fixed remedy, ask what would put it right.',
      why: 'A customer who has complained and hears only that somebody was told has still got nothing. Asking what would put it '
        + 'right gives a say, and what is asked for is often less than what would have been offered.',
      details: [
        'For replies filed as the answer to a complaint (by a tag or the title): the rule speaks when no remedy is stated or '
        + 'offered (a refund, a credit, a replacement, a new date, a repair) and the customer is not asked what would help.',
        'In a conversation it is a complaint, too, where the customer tells of a problem and an answer feels for them. The question or the remedy '
        + 'must come within the first `maxGroup` answers.',
        'The rule is in no preset. `complaintTags` says which tags mean a complaint, `exemptTags` which replies have to follow another '
        + 'course, and `remedyVerbs` adds words for remedies of the house.',
      ].join('\n\n'),
      ignores: [
        'Replies that name a remedy (“I’ve refunded you”) or offer a choice (“a refund or a second visit?”).',
        'Replies that are not filed as answers to a complaint.',
        'Safety, fraud and legal complaints.',
      ],
      sources: [
        'seed 002: “the CSR should ask, ‘What can we do to make this right for you?’”',
        'seed 004: “they may ask the customer what they believe would be an appropriate resolution.”',
        'seed 004 (Branson): “involve the customer in the solution.”',
      ],
    },
    messages: {
      notAsked: '“{quote}” ends a complaint with no remedy and no question. Ask what would put it right.',
      askOpen: 'Ask what would put it right.',
      askChoice: 'Offer two remedies to choose from.',
    },
    suggestionMessages: ['askOpen', 'askChoice'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    schema: {
      type: 'object',
      properties: {
        complaintTags: { type: 'array', items: { type: 'string' }, description: 'Tags of replies to a complaint.' },
        exemptTags: { type: 'array', items: { type: 'string' }, description: 'Tags of complaints that take another course.' },
        maxGroup: { type: 'integer', minimum: 1, description: 'In conversations, by which answer the customer must be asked.' },
        remedyVerbs: { type: 'array', items: { type: 'string' }, description: 'More words that name a remedy.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      complaintTags: ['complaint', 'angry', 'negative-review'] as readonly string[],
      exemptTags: ['safety', 'fraud', 'legal'] as readonly string[],
      maxGroup: 3,
      remedyVerbs: [] as readonly string[],
    },
    presets: { recommended: 'off', strict: 'off' },
    examples: {
      bad: [
        {
          text: "I'm sorry about the noise during your stay. I've told the manager.",
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'notAsked',
              quote: "I've told the manager",
              suggestions: [
                "I'm sorry about the noise during your stay. I've told the manager. What can we do to make this right for you?",
                "I'm sorry about the noise during your stay. I've told the manager. Which would help more: {{option A}} or {{option B}}?",
              ],
            },
          ],
        },
        {
          text: "I can see why you're upset about the delay. I'm looking into it and will write by Friday.",
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'notAsked',
              quote: "I'm looking into it and will write by Friday",
              suggestions: [
                "I can see why you're upset about the delay. I'm looking into it and will write by Friday. What can we do to make this right for you?",
                "I can see why you're upset about the delay. I'm looking into it and will write by Friday. Which would help more: {{option A}} or {{option B}}?",
              ],
            },
          ],
        },
        {
          text: "You're right, the driver was late. I've passed this to the depot.",
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'notAsked',
              quote: "I've passed this to the depot",
              suggestions: [
                "You're right, the driver was late. I've passed this to the depot. What can we do to make this right for you?",
                "You're right, the driver was late. I've passed this to the depot. Which would help more: {{option A}} or {{option B}}?",
              ],
            },
          ],
        },
        {
          text: "We fell short. I'm reviewing the call now.",
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'notAsked',
              quote: "I'm reviewing the call now",
              suggestions: [
                "We fell short. I'm reviewing the call now. What can we do to make this right for you?",
                "We fell short. I'm reviewing the call now. Which would help more: {{option A}} or {{option B}}?",
              ],
            },
          ],
        },
        {
          text: "I'm sorry the installer cancelled. I'll find out what happened.",
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'notAsked',
              quote: "I'll find out what happened",
              suggestions: [
                "I'm sorry the installer cancelled. I'll find out what happened. What can we do to make this right for you?",
                "I'm sorry the installer cancelled. I'll find out what happened. Which would help more: {{option A}} or {{option B}}?",
              ],
            },
          ],
        },
        {
          text: "I'm sorry about the mouse. I've told the landlord.",
          options: { complaintTags: ['grievance'] },
          record: { tags: ['grievance'] },
          reports: [
            {
              messageId: 'notAsked',
              quote: "I've told the landlord",
              suggestions: [
                "I'm sorry about the mouse. I've told the landlord. What can we do to make this right for you?",
                "I'm sorry about the mouse. I've told the landlord. Which would help more: {{option A}} or {{option B}}?",
              ],
            },
          ],
        },
        {
          text: "I'm sorry about the gate. I've told the ranger.",
          options: { exemptTags: [] },
          record: { tags: ['complaint', 'legal'] },
          reports: [
            {
              messageId: 'notAsked',
              quote: "I've told the ranger",
              suggestions: [
                "I'm sorry about the gate. I've told the ranger. What can we do to make this right for you?",
                "I'm sorry about the gate. I've told the ranger. Which would help more: {{option A}} or {{option B}}?",
              ],
            },
          ],
        },
        {
          text: "I'm sorry about the squeak. I've re-strung the harp.",
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'notAsked',
              quote: "I've re-strung the harp",
              suggestions: [
                "I'm sorry about the squeak. I've re-strung the harp. What can we do to make this right for you?",
                "I'm sorry about the squeak. I've re-strung the harp. Which would help more: {{option A}} or {{option B}}?",
              ],
            },
          ],
        },
        {
          text: "C: The cake was wrong and the party is over.\nA: I'm so sorry. I'll speak to the bakery.\nA: Thanks for telling us.",
          conversation: true,
          reports: [{
            messageId: 'notAsked',
            quote: 'Thanks for telling us',
            suggestions: [
              "C: The cake was wrong and the party is over.\nA: I'm so sorry. I'll speak to the bakery.\nA: Thanks for telling us. What can we do to make this right for you?",
              "C: The cake was wrong and the party is over.\nA: I'm so sorry. I'll speak to the bakery.\nA: Thanks for telling us. Which would help more: {{option A}} or {{option B}}?",
            ],
          }],
        },
        {
          text: "C: Your guide got us lost for three hours.\nA: That sounds awful. I've informed the guide.",
          conversation: true,
          reports: [{
            messageId: 'notAsked',
            quote: "I've informed the guide",
            suggestions: [
              "C: Your guide got us lost for three hours.\nA: That sounds awful. I've informed the guide. What can we do to make this right for you?",
              "C: Your guide got us lost for three hours.\nA: That sounds awful. I've informed the guide. Which would help more: {{option A}} or {{option B}}?",
            ],
          }],
        },
        {
          text: "C: The room smelled of smoke all week.\nA: I understand why that spoiled your stay. I've asked housekeeping.",
          conversation: true,
          reports: [{
            messageId: 'notAsked',
            quote: "I've asked housekeeping",
            suggestions: [
              "C: The room smelled of smoke all week.\nA: I understand why that spoiled your stay. I've asked housekeeping. What can we do to make this right for you?",
              "C: The room smelled of smoke all week.\nA: I understand why that spoiled your stay. I've asked housekeeping. Which would help more: {{option A}} or {{option B}}?",
            ],
          }],
        },
        {
          text: 'C: The tiles came broken.\nA: I’m so sorry to hear that.\nC: All of them.\nA: What can we do to make this right for you?',
          conversation: true,
          options: { maxGroup: 1 },
          reports: [{
            messageId: 'notAsked',
            quote: 'I’m so sorry to hear that',
            suggestions: [
              'C: The tiles came broken.\nA: I’m so sorry to hear that. What can we do to make this right for you?\nC: All of them.\nA: What can we do to make this right for you?',
              'C: The tiles came broken.\nA: I’m so sorry to hear that. Which would help more: {{option A}} or {{option B}}?\nC: All of them.\nA: What can we do to make this right for you?',
            ],
          }],
        },
      ],
      good: [
        { text: "I'm sorry about the noise. What would make this right for you?", record: { tags: ['complaint'] } },
        { text: "I can see why you're upset about the delay. I've refunded the shipping.", record: { tags: ['complaint'] } },
        { text: 'Would you prefer a refund or a second visit?', record: { tags: ['complaint'] } },
        { text: 'To change your seat, tap Manage booking.', record: { tags: ['how-to'] } },
        { text: "I've credited £40 and booked the installer for 9am on Monday.", record: { tags: ['complaint'] } },
        { text: "I've frozen the card and told the bank.", record: { tags: ['complaint', 'fraud'] } },
        { text: "I'm sorry about the mouse. I've told the landlord.", record: { tags: ['grievance'] } },
        { text: "I'm sorry about the gate. I've told the ranger.", record: { tags: ['complaint', 'legal'] } },
        { text: "I'm sorry about the squeak. I've re-strung the harp.", options: { remedyVerbs: ['re-strung'] }, record: { tags: ['complaint'] } },
        { text: "C: The cake was wrong and the party is over.\nA: I'm so sorry, the cake was meant for today. How can I best help you now?", conversation: true },
        { text: "C: Your guide got us lost for three hours.\nA: Three hours lost is not what you booked. What outcome were you hoping for?", conversation: true },
        { text: 'C: The tiles came broken.\nA: I’m so sorry to hear that.\nC: All of them.\nA: What can we do to make this right for you?', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { record, clauses, body } = reply
        if (clauses.length === 0 || !isFiledAsComplaint(record, options.complaintTags)) return
        if (hasTag(record, options.exemptTags)) return
        if (body.some(sentence => sentence.has('keyQuestion')) || clauses.some(isRemedy)) return
        tell(reply)
      },
      conversation: readConversation,
    }

    function readConversation(conversation: ConversationUnit): void {
      const { record, groups } = conversation
      if (hasTag(record, options.exemptTags)) return
      const told = groups.findIndex(({ role, reply }) => role === 'customer' && isProblemTold(reply))
      const answers = answersIn(conversation).filter(({ index, reply }) => index > told && reply.clauses.length > 0).slice(0, options.maxGroup)
      const last = answers.findLast(({ reply }) => reply.clauses.some(clause => !clause.has('closing'))) ?? answers.at(-1)
      if (last === undefined || answers.length < options.maxGroup && (!isOver(conversation) || endsInQuestion(conversation))) return
      const isFelt = told >= 0 && answers.some(({ reply }) => reply.clauses.some(clause => !clause.has('botFallback') && strongest(clause, feelingActs) >= sureFeeling))
      if (!isFelt && !isFiledAsComplaint(record, options.complaintTags)) return
      if (answers.some(({ reply }) => reply.body.some(sentence => sentence.has('keyQuestion')) || reply.clauses.some(isRemedy))) return
      tell(last.reply)
    }

    function tell(reply: ReplyUnit): void {
      const last = reply.clauses.findLast(clause => !clause.has('closing')) ?? (reply.clauses.at(-1) as Clause)
      const at = coreOf(last, reply)
      report({
        messageId: 'notAsked',
        data: { quote: reply.text.slice(at.start, at.end) },
        in: reply,
        at,
        suggestions: [
          { messageId: 'askOpen', ...insertAfter(last.sentence, 'What can we do to make this right for you?') },
          { messageId: 'askChoice', ...insertAfter(last.sentence, 'Which would help more: {{option A}} or {{option B}}?') },
        ],
      })
    }

    function isRemedy(clause: Clause): boolean {
      if (clause.has('concession', 'remedy') || says(clause, options.remedyVerbs)) return true
      return clause.has('offer') && clause.confidence('offer') >= sureOffer
    }
  },
})
